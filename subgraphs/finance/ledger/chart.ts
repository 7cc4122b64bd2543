export type AccountType = 'ASSET' | 'LIABILITY' | 'EQUITY' | 'REVENUE' | 'EXPENSE';

/** What an account is for when Waybill posts by itself. */
export type PostingRole =
  | 'RECEIVABLE'
  | 'REVENUE'
  | 'FREIGHT_INCOME'
  | 'OUTPUT_TAX'
  | 'INVENTORY'
  | 'COGS'
  | 'OPENING_STOCK'
  | 'GRNI'
  | 'STOCK_ADJUSTMENT'
  | 'BANK'
  | 'CUSTOMER_PREPAYMENT'
  | 'UNEARNED_REVENUE'
  | 'WRITE_OFF'
  | 'CASH_DISCOUNT'
  | 'DISCOUNT_TAKEN'
  | 'PAYABLE'
  | 'INPUT_TAX'
  | 'SUPPLIER_ADVANCE'
  | 'PURCHASE_VARIANCE'
  | 'LANDED_COST'
  | 'LANDED_EXPENSE'
  | 'LANDED_SUSPENSE'
  | 'WRITE_DOWN'
  | 'FREIGHT_COST'
  | 'ACCRUED_FREIGHT'
  | 'OTHER_INCOME'
  | 'PROFIT_OF_YEAR'
  | 'RETAINED_EARNINGS'
  | 'TAX_SETTLEMENT'
  | 'EXCHANGE_GAIN'
  | 'EXCHANGE_LOSS'
  | 'BAD_DEBT_ALLOWANCE'
  | 'BAD_DEBT_EXPENSE';

export type ChartTemplate = 'INTERNATIONAL' | 'CHINA';

/** An account as a template has it; with a role, it is where Waybill posts for that role. */
export type ChartAccount = {
  code: string;
  name: string;
  nameZh: string;
  type: AccountType;
  role?: PostingRole;
};

/**
 * Roles whose accounts must equal a sub-ledger. Nobody posts to them by hand: open invoices,
 * customers' payments on account, what is billed and not earned, tax, stock, goods received and
 * freight that are not billed, open bills, advances to suppliers.
 */
export const controlRoles: readonly PostingRole[] = [
  'RECEIVABLE',
  'CUSTOMER_PREPAYMENT',
  'UNEARNED_REVENUE',
  'OUTPUT_TAX',
  'INVENTORY',
  'GRNI',
  'ACCRUED_FREIGHT',
  'PAYABLE',
  'INPUT_TAX',
  'SUPPLIER_ADVANCE',
];

/** The chart that a company of the country starts with. */
export function templateFor(country: string): ChartTemplate {
  return country === 'CN' ? 'CHINA' : 'INTERNATIONAL';
}

/** Charts of accounts: `CHINA` has the codes of the 小企业会计准则 (财会〔2011〕17号, annex). */
export const charts: Record<ChartTemplate, readonly ChartAccount[]> = {
  INTERNATIONAL: accounts([
    ['1000', 'Cash', '库存现金', 'ASSET'],
    ['1010', 'Bank', '银行存款', 'ASSET', 'BANK'],
    ['1100', 'Trade receivables', '应收账款', 'ASSET', 'RECEIVABLE'],
    ['1105', 'Allowance for bad debts', '坏账准备', 'ASSET', 'BAD_DEBT_ALLOWANCE'],
    ['1150', 'Other receivables', '其他应收款', 'ASSET'],
    ['1200', 'Inventory', '库存商品', 'ASSET', 'INVENTORY'],
    ['1300', 'Prepaid expenses', '预付账款', 'ASSET'],
    ['1310', 'Advances to suppliers', '预付供应商款', 'ASSET', 'SUPPLIER_ADVANCE'],
    ['1350', 'Landed costs in suspense', '待分摊进货费用', 'ASSET', 'LANDED_SUSPENSE'],
    ['1500', 'Property and equipment', '固定资产', 'ASSET'],
    ['1510', 'Accumulated depreciation', '累计折旧', 'ASSET'],
    ['1600', 'Intangible assets', '无形资产', 'ASSET'],
    ['2000', 'Trade payables', '应付账款', 'LIABILITY', 'PAYABLE'],
    ['2050', 'Goods received not invoiced', '暂估应付账款', 'LIABILITY', 'GRNI'],
    ['2060', 'Landed costs to be billed', '暂估进货费用', 'LIABILITY', 'LANDED_COST'],
    ['2065', 'Accrued freight', '暂估运费', 'LIABILITY', 'ACCRUED_FREIGHT'],
    ['2100', 'Customer prepayments', '预收账款', 'LIABILITY', 'CUSTOMER_PREPAYMENT'],
    ['2110', 'Unearned revenue', '合同负债', 'LIABILITY', 'UNEARNED_REVENUE'],
    ['2200', 'Output tax', '应交销项税额', 'LIABILITY', 'OUTPUT_TAX'],
    ['2210', 'Input tax', '进项税额', 'ASSET', 'INPUT_TAX'],
    ['2220', 'Tax to be paid', '未交税费', 'LIABILITY', 'TAX_SETTLEMENT'],
    ['2300', 'Accrued expenses', '预提费用', 'LIABILITY'],
    ['2400', 'Wages payable', '应付职工薪酬', 'LIABILITY'],
    ['2500', 'Loans', '借款', 'LIABILITY'],
    ['3000', 'Share capital', '实收资本', 'EQUITY'],
    ['3100', 'Retained earnings', '未分配利润', 'EQUITY', 'RETAINED_EARNINGS'],
    ['3150', 'Income summary', '本年利润', 'EQUITY', 'PROFIT_OF_YEAR'],
    ['3900', 'Opening balances', '期初余额', 'EQUITY', 'OPENING_STOCK'],
    ['4000', 'Sales revenue', '主营业务收入', 'REVENUE', 'REVENUE'],
    ['4100', 'Freight income', '运费收入', 'REVENUE', 'FREIGHT_INCOME'],
    ['4900', 'Other income', '其他收入', 'REVENUE', 'OTHER_INCOME'],
    ['4910', 'Cash discounts taken', '购货现金折扣', 'REVENUE', 'DISCOUNT_TAKEN'],
    ['4950', 'Exchange gains', '汇兑收益', 'REVENUE', 'EXCHANGE_GAIN'],
    ['5000', 'Cost of goods sold', '主营业务成本', 'EXPENSE', 'COGS'],
    ['5100', 'Stock adjustments', '存货盘盈盘亏', 'EXPENSE', 'STOCK_ADJUSTMENT'],
    ['5150', 'Purchase price variance', '采购价差', 'EXPENSE', 'PURCHASE_VARIANCE'],
    ['5160', 'Landed costs expensed', '进货费用', 'EXPENSE', 'LANDED_EXPENSE'],
    ['5170', 'Stock written down', '存货跌价损失', 'EXPENSE', 'WRITE_DOWN'],
    ['6000', 'Selling expenses', '销售费用', 'EXPENSE'],
    ['6050', 'Freight to customers', '销售运费', 'EXPENSE', 'FREIGHT_COST'],
    ['6100', 'Administrative expenses', '管理费用', 'EXPENSE'],
    ['6200', 'Finance costs', '财务费用', 'EXPENSE'],
    ['6210', 'Cash discounts given', '现金折扣', 'EXPENSE', 'CASH_DISCOUNT'],
    ['6220', 'Exchange losses', '汇兑损失', 'EXPENSE', 'EXCHANGE_LOSS'],
    ['6300', 'Bad debts', '坏账损失', 'EXPENSE', 'WRITE_OFF'],
    ['6310', 'Impairment of receivables', '信用减值损失', 'EXPENSE', 'BAD_DEBT_EXPENSE'],
    ['6900', 'Income tax', '所得税费用', 'EXPENSE'],
  ]),
  CHINA: accounts([
    ['1001', 'Cash on hand', '库存现金', 'ASSET'],
    ['1002', 'Cash at bank', '银行存款', 'ASSET', 'BANK'],
    ['1012', 'Other monetary funds', '其他货币资金', 'ASSET'],
    ['1101', 'Short-term investments', '短期投资', 'ASSET'],
    ['1121', 'Notes receivable', '应收票据', 'ASSET'],
    ['1122', 'Accounts receivable', '应收账款', 'ASSET', 'RECEIVABLE'],
    ['112201', 'Allowance for bad debts', '应收账款—坏账准备', 'ASSET', 'BAD_DEBT_ALLOWANCE'],
    ['1123', 'Prepayments', '预付账款', 'ASSET'],
    ['112301', 'Advances to suppliers', '预付账款—供应商', 'ASSET', 'SUPPLIER_ADVANCE'],
    ['1221', 'Other receivables', '其他应收款', 'ASSET'],
    ['1402', 'Goods in transit', '在途物资', 'ASSET'],
    ['1405', 'Merchandise inventory', '库存商品', 'ASSET', 'INVENTORY'],
    ['140201', 'Landed costs in suspense', '在途物资—待分摊费用', 'ASSET', 'LANDED_SUSPENSE'],
    ['1411', 'Revolving materials', '周转材料', 'ASSET'],
    ['1601', 'Fixed assets', '固定资产', 'ASSET'],
    ['1602', 'Accumulated depreciation', '累计折旧', 'ASSET'],
    ['1701', 'Intangible assets', '无形资产', 'ASSET'],
    ['1702', 'Accumulated amortisation', '累计摊销', 'ASSET'],
    ['1801', 'Long-term deferred expenses', '长期待摊费用', 'ASSET'],
    ['1901', 'Assets pending disposal', '待处理财产损溢', 'ASSET', 'STOCK_ADJUSTMENT'],
    ['2001', 'Short-term loans', '短期借款', 'LIABILITY'],
    ['2201', 'Notes payable', '应付票据', 'LIABILITY'],
    ['2202', 'Accounts payable', '应付账款', 'LIABILITY', 'PAYABLE'],
    ['220202', 'Goods received not invoiced', '应付账款—暂估', 'LIABILITY', 'GRNI'],
    ['220203', 'Landed costs to be billed', '应付账款—暂估进货费用', 'LIABILITY', 'LANDED_COST'],
    ['220204', 'Accrued freight', '应付账款—暂估运费', 'LIABILITY', 'ACCRUED_FREIGHT'],
    ['2203', 'Customer prepayments', '预收账款', 'LIABILITY', 'CUSTOMER_PREPAYMENT'],
    ['220301', 'Unearned revenue', '预收账款—已开票未发货', 'LIABILITY', 'UNEARNED_REVENUE'],
    ['2211', 'Wages payable', '应付职工薪酬', 'LIABILITY'],
    ['2221', 'Taxes payable', '应交税费', 'LIABILITY', 'OUTPUT_TAX'],
    ['222101', 'Input VAT', '应交税费—进项税额', 'LIABILITY', 'INPUT_TAX'],
    ['222102', 'VAT to be paid', '应交税费—未交增值税', 'LIABILITY', 'TAX_SETTLEMENT'],
    ['2231', 'Interest payable', '应付利息', 'LIABILITY'],
    ['2232', 'Profit payable', '应付利润', 'LIABILITY'],
    ['2241', 'Other payables', '其他应付款', 'LIABILITY'],
    ['2501', 'Long-term loans', '长期借款', 'LIABILITY'],
    ['3001', 'Paid-in capital', '实收资本', 'EQUITY'],
    ['3002', 'Capital reserve', '资本公积', 'EQUITY'],
    ['3101', 'Surplus reserve', '盈余公积', 'EQUITY'],
    ['3103', 'Profit of the year', '本年利润', 'EQUITY', 'PROFIT_OF_YEAR'],
    ['3104', 'Profit distribution', '利润分配', 'EQUITY', 'OPENING_STOCK'],
    ['310401', 'Undistributed profit', '利润分配—未分配利润', 'EQUITY', 'RETAINED_EARNINGS'],
    ['5001', 'Main business revenue', '主营业务收入', 'REVENUE', 'REVENUE'],
    ['5051', 'Other business revenue', '其他业务收入', 'REVENUE', 'FREIGHT_INCOME'],
    ['5111', 'Investment income', '投资收益', 'REVENUE'],
    ['5301', 'Non-operating income', '营业外收入', 'REVENUE', 'OTHER_INCOME'],
    ['530101', 'Exchange gains', '营业外收入—汇兑收益', 'REVENUE', 'EXCHANGE_GAIN'],
    ['5401', 'Main business cost', '主营业务成本', 'EXPENSE', 'COGS'],
    ['540101', 'Purchase price variance', '主营业务成本—采购价差', 'EXPENSE', 'PURCHASE_VARIANCE'],
    ['540102', 'Landed costs expensed', '主营业务成本—进货费用', 'EXPENSE', 'LANDED_EXPENSE'],
    ['540103', 'Stock written down', '主营业务成本—存货跌价', 'EXPENSE', 'WRITE_DOWN'],
    ['5402', 'Other business cost', '其他业务成本', 'EXPENSE'],
    ['5403', 'Taxes and surcharges', '营业税金及附加', 'EXPENSE'],
    ['5601', 'Selling expenses', '销售费用', 'EXPENSE'],
    ['560101', 'Freight to customers', '销售费用—运输费', 'EXPENSE', 'FREIGHT_COST'],
    ['5602', 'Administrative expenses', '管理费用', 'EXPENSE'],
    ['5603', 'Finance costs', '财务费用', 'EXPENSE'],
    ['560301', 'Cash discounts given', '财务费用—现金折扣', 'EXPENSE', 'CASH_DISCOUNT'],
    ['560302', 'Exchange losses', '财务费用—汇兑损益', 'EXPENSE', 'EXCHANGE_LOSS'],
    ['560303', 'Cash discounts taken', '财务费用—购货折扣', 'EXPENSE', 'DISCOUNT_TAKEN'],
    ['5711', 'Non-operating expenses', '营业外支出', 'EXPENSE', 'WRITE_OFF'],
    [
      '571101',
      'Impairment of receivables',
      '营业外支出—信用减值损失',
      'EXPENSE',
      'BAD_DEBT_EXPENSE',
    ],
    ['5801', 'Income tax', '所得税费用', 'EXPENSE'],
  ]),
};

type Row = [code: string, name: string, nameZh: string, type: AccountType, role?: PostingRole];

function accounts(rows: Row[]): ChartAccount[] {
  return rows.map(([code, name, nameZh, type, role]) => ({ code, name, nameZh, type, role }));
}
