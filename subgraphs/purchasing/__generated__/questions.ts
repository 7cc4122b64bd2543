/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An expense, by its account or by what the account is for. */
export type BudgetCheckLineInput = {
  accountId?: string | null | undefined;
  /** In the company's currency, without tax. */
  amount: string;
  costCenterId?: string | null | undefined;
  /** In place of an account: the one that the role posts to. */
  role?: PostingRole | null | undefined;
};

/** What happens when an expense is more than is budgeted from January to its month. */
export type BudgetPolicy =
  | 'IGNORE'
  /** It is refused, unless somebody who may approve overrides. */
  | 'STOP'
  /** It is posted, and told. */
  | 'WARN';

/** The months over which spending is compared with a budget. */
export type BudgetSpan =
  /** Each of the two. */
  | 'BOTH'
  /** From January to each month: what one month leaves, a later one may spend. */
  | 'CUMULATIVE'
  /** Each month by itself. */
  | 'MONTHLY';

/** Whether something may be spent. */
export type BudgetVerdict =
  /** Within what is budgeted, or nothing is. */
  | 'OK'
  /** Beyond a budget that stops. */
  | 'STOP'
  /** Beyond a budget that warns. */
  | 'WARN';

/** What an account is for when Waybill posts by itself. */
export type PostingRole =
  /** Freight that carriers have not billed. */
  | 'ACCRUED_FREIGHT'
  /** What is expected not to be paid of receivables. */
  | 'BAD_DEBT_ALLOWANCE'
  /** The cost of that. */
  | 'BAD_DEBT_EXPENSE'
  /** Money received. */
  | 'BANK'
  /** Discounts that customers take for early payment. */
  | 'CASH_DISCOUNT'
  /** Cost of goods sold. */
  | 'COGS'
  /** Customers' payments that no invoice has taken. */
  | 'CUSTOMER_PREPAYMENT'
  /** What was taken off suppliers' bills for paying early, net. */
  | 'DISCOUNT_TAKEN'
  /** What is won since rates have changed. */
  | 'EXCHANGE_GAIN'
  /** What is lost since rates have changed. */
  | 'EXCHANGE_LOSS'
  /** What carrying goods to customers costs. */
  | 'FREIGHT_COST'
  /** Freight charged to customers, net. */
  | 'FREIGHT_INCOME'
  /** Goods received that the supplier has not billed. */
  | 'GRNI'
  /** Tax on purchases. */
  | 'INPUT_TAX'
  /** Stock at its value. */
  | 'INVENTORY'
  /** Landed costs that carriers and customs have yet to bill. */
  | 'LANDED_COST'
  /** Landed costs that no goods bear. */
  | 'LANDED_EXPENSE'
  /** Landed costs held until it is known which goods bear them. */
  | 'LANDED_SUSPENSE'
  /** What stands against opening stock. */
  | 'OPENING_STOCK'
  /** Stock found, and what is no sale. */
  | 'OTHER_INCOME'
  /** Tax on sales. */
  | 'OUTPUT_TAX'
  /** Open supplier bills. */
  | 'PAYABLE'
  /** What a year end takes from revenue and expenses. */
  | 'PROFIT_OF_YEAR'
  /** What bills differ from the orders' prices, and receipts from standard costs. */
  | 'PURCHASE_VARIANCE'
  /** Open customer invoices. */
  | 'RECEIVABLE'
  /** Where results of closed years are. */
  | 'RETAINED_EARNINGS'
  /** Goods sold, net. */
  | 'REVENUE'
  /** Stock found, lost, scrapped or revalued. */
  | 'STOCK_ADJUSTMENT'
  /** Paid to suppliers before their bills have come. */
  | 'SUPPLIER_ADVANCE'
  /** Tax that is to be paid to the state. */
  | 'TAX_SETTLEMENT'
  /** Billed to customers before it is earned; the other way round where it is earned first. */
  | 'UNEARNED_REVENUE'
  /** Stock that is worth less than it cost. */
  | 'WRITE_DOWN'
  /** Receivables and stock given up. */
  | 'WRITE_OFF';

/** Whether a product is bought and sold. */
export type ProductStatus =
  | 'ACTIVE'
  /** Neither bought nor sold. */
  | 'ARCHIVED'
  /** Sold until the stock is gone, not bought any more. */
  | 'SELL_OUT';

/** How single goods of a product are told apart. */
export type TrackingKind =
  | 'LOT'
  | 'NONE'
  | 'SERIAL';

export type PurchaseTermsQueryVariables = Exact<{
  ids: Array<string> | string;
  skus: Array<string> | string;
  warehouseId: string;
}>;


export type PurchaseTermsQuery = { warehouse: { id: string } | null, productsByIds: Array<{ id: string, sku: string, name: string, status: ProductStatus, baseUnit: string, replacedBy: { sku: string } | null, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type PurchaseBudgetQueryVariables = Exact<{
  date: string;
  lines: Array<BudgetCheckLineInput> | BudgetCheckLineInput;
  replaces: Array<string> | string;
  ids: Array<string> | string;
}>;


export type PurchaseBudgetQuery = { productsByIds: Array<{ id: string, sku: string, status: ProductStatus, replacedBy: { sku: string } | null } | null>, budgetCheck: { verdict: BudgetVerdict, overruns: Array<{ budgetId: string, policy: BudgetPolicy, span: BudgetSpan, month: string, account: { id: string, code: string }, costCenter: { id: string } | null, budgeted: { amount: string }, actual: { amount: string } }> } };

export type ReceivedUnitsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReceivedUnitsQuery = { productsByIds: Array<{ id: string, tracking: TrackingKind, shelfLifeDays: number | null, catchWeight: { unit: string, nominal: string, minimum: string, maximum: string } | null, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type SerialsOnHandQueryVariables = Exact<{
  productIds: Array<string> | string;
  codes: Array<string> | string;
}>;


export type SerialsOnHandQuery = { serials: { nodes: Array<{ code: string, product: { id: string } }> } };

export type SuccessorQueryVariables = Exact<{
  id: string;
}>;


export type SuccessorQuery = { product: { status: ProductStatus, replacedBy: { sku: string } | null } | null };

export type RequisitionBudgetQueryVariables = Exact<{
  date: string;
  lines: Array<BudgetCheckLineInput> | BudgetCheckLineInput;
  accountId: string;
  costCenterId: string;
}>;


export type RequisitionBudgetQuery = { account: { id: string } | null, costCenters: { nodes: Array<{ isActive: boolean }> }, budgetCheck: { verdict: BudgetVerdict, overruns: Array<{ budgetId: string, policy: BudgetPolicy, span: BudgetSpan, month: string, account: { id: string, code: string }, costCenter: { id: string } | null, budgeted: { amount: string }, actual: { amount: string } }> } };
