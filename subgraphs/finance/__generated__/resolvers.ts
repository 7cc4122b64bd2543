import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PaymentRunRow, RunItemRow, RunSupplierRow, SupplierAccountRow } from '../runs/find-payment-runs.ts';
import type { Connection } from '../../../kernel/reads.ts';
import type { Payload } from '../../../kernel/payload.ts';
import type { SupplierAdvanceRow, AdvanceAllocationRow } from '../advances/find-advances.ts';
import type { MilestoneRow } from '../milestones/find-milestones.ts';
import type { BillableRow } from '../billing/find-billables.ts';
import type { CollectiveRunRow, CollectionRow } from '../billing/find-collective-runs.ts';
import type { NettingRow, NettedInvoiceRow, NettedBillRow } from '../netting/find-nettings.ts';
import type { ExchangeRateRow } from '../currencies/find-exchange-rates.ts';
import type { CurrencyBalanceRow } from '../receivables/find-balances.ts';
import type { RevaluationRow } from '../currencies/find-revaluation.ts';
import type { Revalued as RevaluedFacts } from '../currencies/revaluation.ts';
import type { BankAccountRow, BankStatementRow, StatementFileRow, BankLineRow, BankProposalRow, BankProposalPartRow } from '../bank/find-bank.ts';
import type { BankPostingRow, BankReconciliationRow } from '../bank/find-bank-reconciliation.ts';
import type { AccountRow, BalanceRow, BooksRow, ClosedPeriodRow, AccountLineRow, TrialBalanceRow } from '../ledger/find-accounts.ts';
import type { AgingRow, AgingDay } from '../receivables/find-aging.ts';
import type { DunningNoticeRow, DunningProposalRow, DunningItemRow, DunningLevelRow } from '../dunning/find-dunning.ts';
import type { CustomerStatementRow, CustomerStatementLineRow } from '../receivables/find-statement.ts';
import type { AllowanceRow, EarlyPaymentRow } from '../allowances/find-allowances.ts';
import type { PayablesPolicyRow } from '../payables/tolerance.ts';
import type { CustomerDebitRow } from '../debits/find-debits.ts';
import type { LossRate } from '../bad-debts/expected-loss.ts';
import type { BadDebtAllowanceRow, BadDebtBucketRow } from '../bad-debts/find-bad-debts.ts';
import type { MoneyBackRow } from '../reversals/find-refunds.ts';
import type { InvoiceRow, InvoiceLineRow } from '../receivables/find-invoices.ts';
import type { InvoiceTaxRow } from '../receivables/tax-summary.ts';
import type { EntryRow } from '../ledger/find-entries.ts';
import type { LedgerFault as FaultRow } from '../ledger/find-ledger-faults.ts';
import type { KnownBilling } from '../billing/find-order-billing.ts';
import type { PaymentRow, AllocationRow } from '../receivables/find-payments.ts';
import type { TaxReportRow, TaxLineRow, TaxedDocumentRow, TaxProofRow, TaxSettlementRow } from '../tax/find-tax-report.ts';
import type { ClosedDocumentsRow, ClosedYearRow, ClosingEventRow } from '../closing/find-closings.ts';
import type { PostedStockRow } from '../ledger/find-posted-stock.ts';
import type { BillExpenseRow, BillRow, BillFindingRow, BillLineRow, BillPaymentRow, SupplierPaymentRow } from '../payables/find-bills.ts';
import type { BudgetRow, BudgetLineRow, CostCenterRow } from '../budgets/find-budgets.ts';
import type { Overrun } from '../budgets/overrun.ts';
import type { BudgetChangeRow, BudgetForecastRow, BudgetOverrideRow } from '../budgets/find-budget-figures.ts';
import type { CostKeyRow, CostKeyTargetRow, CostAllocationRow, CostShareRow, CenterCostsRow } from '../costs/find-costs.ts';
import type { BalanceSheetFacts, IncomeStatementFacts, CashFlowFacts, SectionFacts, LineFacts } from '../statements/find-statements.ts';
import type { CashForecastFacts, CashWeek, CashLowRow } from '../cash/find-cash-forecast.ts';
import type { CashPositionRow } from '../cash/find-cash-position.ts';
import type { CashScenarioRow, CashOneOffRow } from '../cash/find-scenarios.ts';
import type { PaymentBehaviourRow } from '../cash/find-behaviour.ts';
import type { MarginRow } from '../serving/find-margins.ts';
import type { PurchaseVarianceRow } from '../variances/find-purchase-variances.ts';
import type { ServingActivityRow } from '../serving/find-serving-activities.ts';
import type { CarriageRow } from '../serving/find-carriage.ts';
import type { PostingRuleRow } from '../accounts/find-posting-rules.ts';
import type { CreditNoteRow, CreditLineRow, CreditAllocationRow, RefundRow } from '../credits/find-credit-notes.ts';
import type { TaxRateRow } from '../tax/find-tax-rates.ts';
import type { DebitAllocationRow, DebitNoteRow, DebitLineRow } from '../payables/find-debit-notes.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: `CN`. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217: `CNY`. */
  Currency: { input: string; output: string; }
  /** A calendar day: `2026-03-31`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2026-03-31T08:00:00.000Z`. */
  DateTime: { input: string; output: Date | string; }
  /** An exact decimal number as a string: `"10.50"`. Never a float. */
  Decimal: { input: string; output: import('../../../kernel/decimal.ts').Numeric; }
  /** An e-mail address (RFC 5322). */
  EmailAddress: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** An account of the general ledger. */
export type Account = Node & {
  /** Debits minus credits to the end of today. */
  balance: Money;
  /** Such as `1122`; unique. */
  code: Scalars['String']['output'];
  /** `acc_…` */
  id: Scalars['ID']['output'];
  /** Whether it rests: nobody posts to it by hand, and what is posted stays. */
  isArchived: Scalars['Boolean']['output'];
  /** Whether it must equal a sub-ledger; nobody posts to it by hand. */
  isControl: Scalars['Boolean']['output'];
  /** Whether it was opened by people, beside those of the template. */
  isOwn: Scalars['Boolean']['output'];
  /** Its lines, the latest posting date first. */
  lines: JournalLineConnection;
  /** Name in English. */
  name: Scalars['String']['output'];
  /** Name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Where it stands in the statements. */
  section: AccountSection;
  type: AccountType;
  /** Goes up with each change. */
  version: Scalars['Int']['output'];
};


/** An account of the general ledger. */
export type AccountLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JournalLineOrder>;
};

/** An account's turnover and balance. */
export type AccountBalance = {
  account: Account;
  /** Opening and debits minus credits. */
  balance: Money;
  credit: Money;
  debit: Money;
  /** The lines of its debits and credits, the latest first. */
  entryLines: JournalLineConnection;
  /** Debits minus credits before the period; zero when none is asked for. */
  opening: Money;
  /** The lines of its opening, the latest first. */
  openingLines: JournalLineConnection;
};


/** An account's turnover and balance. */
export type AccountBalanceEntryLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An account's turnover and balance. */
export type AccountBalanceOpeningLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of accounts. */
export type AccountConnection = {
  edges: Array<AccountEdge>;
  nodes: Array<Account>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Account and its place in the list. */
export type AccountEdge = {
  cursor: Scalars['String']['output'];
  node: Account;
};

/** Conditions; all of them must hold. */
export type AccountFilter = {
  and?: InputMaybe<Array<AccountFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isArchived?: InputMaybe<BooleanFilter>;
  isControl?: InputMaybe<BooleanFilter>;
  isOwn?: InputMaybe<BooleanFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<AccountFilter>;
  or?: InputMaybe<Array<AccountFilter>>;
  section?: InputMaybe<AccountSectionFilter>;
  type?: InputMaybe<AccountTypeFilter>;
};

/** How a list is ordered; equal ones by id. */
export type AccountOrder = {
  direction: SortDirection;
  field: AccountOrderField;
};

/** What a list can be ordered by. */
export type AccountOrderField =
  | 'code';

/** The policy of a budget for one of its accounts. */
export type AccountPolicy = {
  account: Account;
  policy: BudgetPolicy;
};

/** Another policy for one account of a budget. */
export type AccountPolicyInput = {
  accountId: Scalars['ID']['input'];
  policy: BudgetPolicy;
};

/** Where an account stands in the statements. */
export type AccountSection =
  | 'CASH'
  | 'COST_OF_SALES'
  | 'CURRENT_ASSET'
  | 'CURRENT_LIABILITY'
  /** Loans. */
  | 'DEBT'
  /** What fixed assets have lost in value. */
  | 'DEPRECIATION'
  | 'EQUITY'
  | 'FINANCE_COST'
  | 'FIXED_ASSET'
  | 'INCOME_TAX'
  | 'OPERATING_EXPENSE'
  | 'OTHER_EXPENSE'
  | 'OTHER_INCOME'
  | 'SALES';

/** Conditions on AccountSection. */
export type AccountSectionFilter = {
  eq?: InputMaybe<AccountSection>;
  in?: InputMaybe<Array<AccountSection>>;
  ne?: InputMaybe<AccountSection>;
};

/** Where an account stands in the statements. */
export type AccountType =
  | 'ASSET'
  | 'EQUITY'
  | 'EXPENSE'
  | 'LIABILITY'
  | 'REVENUE';

/** Conditions on AccountType. */
export type AccountTypeFilter = {
  eq?: InputMaybe<AccountType>;
  in?: InputMaybe<Array<AccountType>>;
  ne?: InputMaybe<AccountType>;
};

/** A part of an advance that settles a bill. */
export type AdvanceAllocation = {
  advance: SupplierAdvance;
  amount: Money;
  bill: Bill;
  postingDate: Scalars['Date']['output'];
};

/** Money that a supplier gave back of what it was paid in advance. */
export type AdvanceRefund = {
  amount: Money;
  /** `srf_…` */
  id: Scalars['ID']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  method: PaymentMethod;
  /** Such as `SRF-2026-000001`; gapless in the year of its day. */
  number: Scalars['String']['output'];
  receivedDate: Scalars['Date']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  /** The day it was taken back, since it did not come. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
};

/** Open amounts by days overdue; an invoice is due up to the end of its due date. */
export type AgingBuckets = {
  days1To30: Money;
  days31To60: Money;
  days61To90: Money;
  notDue: Money;
  over90: Money;
  total: Money;
};

/** What customers owe at the end of a day, by days overdue. */
export type AgingReport = {
  asOf: Scalars['Date']['output'];
  /** By customer, who owes most first. */
  customers: CustomerAgingConnection;
  /** Over all customers. */
  total: AgingBuckets;
};


/** What customers owe at the end of a day, by days overdue. */
export type AgingReportCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerAgingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerAgingOrder>;
};

export type AllocateCostsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A month that has ended, `2026-03`. */
  period: Scalars['String']['input'];
};

export type AllocateCostsPayload = {
  /** All of the month, by step. */
  allocations?: Maybe<Array<CostAllocation>>;
  userErrors: Array<UserError>;
};

/** What is left of a payment, for invoices. */
export type AllocatePaymentInput = {
  /** Invoices to pay. Default: the oldest due first. */
  allocations?: InputMaybe<Array<AllocationInput>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paymentId: Scalars['ID']['input'];
  /** The day it counts from. Default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type AllocatePaymentPayload = {
  payment?: Maybe<Payment>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A part of a payment for an invoice. */
export type AllocationInput = {
  /** In the payment's currency. */
  amount: Scalars['Decimal']['input'];
  /** An invoice of the same customer. */
  invoiceId: Scalars['ID']['input'];
};

/** At the end of which month the allowance is looked at. */
export type AllowBadDebtsInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Such as `2026-03`. */
  period: Scalars['String']['input'];
};

/** The allowance as it is now, and what was posted; nothing when nothing has changed. */
export type AllowBadDebtsPayload = {
  allowance?: Maybe<BadDebtAllowance>;
  entry?: Maybe<JournalEntry>;
  userErrors: Array<UserError>;
};

/** What was given up of an invoice, gross. */
export type Allowance = {
  amount: Money;
  givenAt: Scalars['DateTime']['output'];
  /** `alw_…` */
  id: Scalars['ID']['output'];
  invoice: Invoice;
  /** What it posted, with its reversal; that of a payment, for a discount taken by it. */
  journalEntries: Array<JournalEntry>;
  kind: AllowanceKind;
  /** The payment that took the discount. */
  payment?: Maybe<Payment>;
  /** The day it counts from. */
  postingDate: Scalars['Date']['output'];
  /** Why; for staff. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The day from which it is owed again. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
  /** The part of the amount that is tax, and not owed to the state any more. */
  tax: Money;
};

/** Why something of an invoice was given up. */
export type AllowanceKind =
  /** A discount for early payment. */
  | 'DISCOUNT'
  /** A small rest that nobody asks for any more. */
  | 'WRITE_OFF';

/** Which advance settles what. */
export type ApplyAdvanceInput = {
  /** Which bills, and how much of each. Default: those of its order, then the oldest due. */
  allocations?: InputMaybe<Array<BillAllocationInput>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  supplierAdvanceId: Scalars['ID']['input'];
};

/** The advance as it is now. */
export type ApplyAdvancePayload = {
  supplierAdvance?: Maybe<SupplierAdvance>;
  userErrors: Array<UserError>;
};

export type ApplyCreditNoteInput = {
  /** Which invoices of the customer it settles, and how much of each. */
  allocations: Array<AllocationInput>;
  creditNoteId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
};

export type ApplyCreditNotePayload = {
  creditNote?: Maybe<CreditNote>;
  userErrors: Array<UserError>;
};

export type ApproveBudgetInput = {
  budgetId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ApproveBudgetPayload = {
  budget?: Maybe<Budget>;
  userErrors: Array<UserError>;
};

/** Which run is approved. */
export type ApprovePaymentRunInput = {
  /** Refuses when the run has another version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paymentRunId: Scalars['ID']['input'];
};

/** The run as it is now. */
export type ApprovePaymentRunPayload = {
  paymentRun?: Maybe<PaymentRun>;
  userErrors: Array<UserError>;
};

export type ArchiveAccountInput = {
  accountId: Scalars['ID']['input'];
  /** The version that the caller has seen; another one is refused with `VERSION_CONFLICT`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArchiveAccountPayload = {
  account?: Maybe<Account>;
  userErrors: Array<UserError>;
};

/** The allowance for bad debts at a day's end, as the books carry receivables. */
export type BadDebtAllowance = {
  /** What its account has. */
  booked: Money;
  /** The least overdue first. */
  buckets: Array<BadDebtBucket>;
  day: Scalars['Date']['output'];
  /** What is left to be posted; less than zero when less is required than is booked. */
  difference: Money;
  /** By the rates. */
  required: Money;
};

/** What is open from so many days overdue on, and what is expected to be lost of it. */
export type BadDebtBucket = {
  fromDaysOverdue: Scalars['Int']['output'];
  open: Money;
  percent: Scalars['Decimal']['output'];
  /** Half-up to the minor unit. */
  required: Money;
};

/** How much is expected to be lost from so many days overdue on, up to the next rate. */
export type BadDebtRate = {
  /** 0: also what is not due yet. */
  fromDaysOverdue: Scalars['Int']['output'];
  percent: Scalars['Decimal']['output'];
};

/** How much is expected to be lost from so many days overdue on. */
export type BadDebtRateInput = {
  /** 0: also what is not due yet. */
  fromDaysOverdue: Scalars['Int']['input'];
  percent: Scalars['Decimal']['input'];
};

/** What the company has and owes at the end of a day. */
export type BalanceSheet = {
  asOf: Scalars['Date']['output'];
  assets: Array<StatementSection>;
  /** The result by account, by code. */
  earnings: Array<StatementLine>;
  equity: Array<StatementSection>;
  liabilities: Array<StatementSection>;
  /** Revenue less expenses that no year end has moved into equity yet. */
  result: Money;
  totalAssets: Money;
  /** Equals the assets, always. */
  totalLiabilitiesAndEquity: Money;
};

/** An account of the company at a bank, kept on a ledger account of its own. */
export type BankAccount = Node & {
  /**
   * The ledger account; all its postings are in the currency of the bank account, when that is not the
   * company's.
   */
  account: Account;
  createdAt: Scalars['DateTime']['output'];
  currency: Scalars['Currency']['output'];
  /** `bac_…` */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** IBAN or the bank's own, without spaces. */
  number: Scalars['String']['output'];
  /** First day that is reconciled; what was posted before is in the first opening balance. */
  startsOn: Scalars['Date']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of bank accounts. */
export type BankAccountConnection = {
  edges: Array<BankAccountEdge>;
  nodes: Array<BankAccount>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of bank accounts and its place in the list. */
export type BankAccountEdge = {
  cursor: Scalars['String']['output'];
  node: BankAccount;
};

/** Conditions; all of them must hold. */
export type BankAccountFilter = {
  and?: InputMaybe<Array<BankAccountFilter>>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<BankAccountFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<BankAccountFilter>>;
};

/** How a list is ordered; equal ones by id. */
export type BankAccountOrder = {
  direction: SortDirection;
  field: BankAccountOrderField;
};

/** What a list can be ordered by. */
export type BankAccountOrderField =
  | 'name'
  | 'number';

/** A movement on a bank account. */
export type BankLine = Node & {
  /** Into the account positive. */
  amount: Money;
  bankAccount: BankAccount;
  bookingDate: Scalars['Date']['output'];
  /** Who paid or was paid, as the bank names it. */
  counterparty?: Maybe<Scalars['String']['output']>;
  counterpartyAccount?: Maybe<Scalars['String']['output']>;
  /** `bln_…` */
  id: Scalars['ID']['output'];
  /** What explains it. */
  matches: Array<BankPosting>;
  /** The payment that was recorded with it. */
  payment?: Maybe<Payment>;
  /** Its place in the statement, from 1. */
  position: Scalars['Int']['output'];
  /** What could explain it, the likeliest first, at most five. */
  proposals: Array<BankProposal>;
  /** Null while it waits. */
  reconciledAs?: Maybe<BankReconciledAs>;
  reconciledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the payer gave for the payee. */
  reference?: Maybe<Scalars['String']['output']>;
  statement: BankStatement;
  status: BankLineStatus;
  text?: Maybe<Scalars['String']['output']>;
  valueDate?: Maybe<Scalars['Date']['output']>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of lines. */
export type BankLineConnection = {
  edges: Array<BankLineEdge>;
  nodes: Array<BankLine>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of lines and its place in the list. */
export type BankLineEdge = {
  cursor: Scalars['String']['output'];
  node: BankLine;
};

/** Conditions; all of them must hold. */
export type BankLineFilter = {
  amount?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<BankLineFilter>>;
  bankAccountId?: InputMaybe<IdFilter>;
  bookingDate?: InputMaybe<DateFilter>;
  counterparty?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<BankLineFilter>;
  or?: InputMaybe<Array<BankLineFilter>>;
  reference?: InputMaybe<StringFilter>;
  statementId?: InputMaybe<IdFilter>;
  status?: InputMaybe<BankLineStatusFilter>;
  text?: InputMaybe<StringFilter>;
};

/** How a list is ordered; equal ones by id. */
export type BankLineOrder = {
  direction: SortDirection;
  field: BankLineOrderField;
};

/** What a list can be ordered by. */
export type BankLineOrderField =
  | 'amount'
  | 'bookingDate';

/** Whose payment a line is. */
export type BankLinePaymentInput = {
  /** Invoices to pay. Default: the oldest due first. An empty list leaves all of it on account. */
  allocations?: InputMaybe<Array<AllocationInput>>;
  customerId: Scalars['ID']['input'];
};

/** Where a line goes that is no payment, such as bank fees. */
export type BankLinePostingInput = {
  /** An account that follows no sub-ledger. */
  accountId: Scalars['ID']['input'];
  costCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  description: Scalars['String']['input'];
};

/** How far a line is. */
export type BankLineStatus =
  /** Nothing is known to explain it. */
  | 'OPEN'
  /** Something could explain it. */
  | 'PROPOSED'
  /** Postings of its amount explain it. */
  | 'RECONCILED';

/** Conditions on how far a line is. */
export type BankLineStatusFilter = {
  eq?: InputMaybe<BankLineStatus>;
  in?: InputMaybe<Array<BankLineStatus>>;
  ne?: InputMaybe<BankLineStatus>;
};

/** What an entry posts to the ledger account of a bank account. */
export type BankPosting = {
  /** Into the account positive. */
  amount: Money;
  entry: JournalEntry;
};

/** What could explain a line: invoices of a customer, or an entry. */
export type BankProposal = {
  /** Whose invoices; null for an entry. */
  customer?: Maybe<Customer>;
  /** What is posted already, such as a payment. */
  entry?: Maybe<JournalEntry>;
  /** `bpr_…` */
  id: Scalars['ID']['output'];
  /** Invoices that the amount pays, the oldest due first. */
  parts: Array<BankProposalPart>;
  reasons: Array<BankProposalReason>;
  /** Up to 100: 40 for the amount, 35 for a number in the text, 20 for the name, 5 for the day. */
  score: Scalars['Int']['output'];
};

/** An invoice that a line could pay, and how much of it. */
export type BankProposalPart = {
  amount: Money;
  invoice: Invoice;
};

/** What of a line agrees with what is proposed. */
export type BankProposalReason =
  /** The amount is exactly what is open or posted. */
  | 'AMOUNT'
  /** Posted within five days of it, or invoiced before it. */
  | 'DATE'
  /** Most words of the name are the same. */
  | 'NAME'
  /** The number of a document stands in the text. */
  | 'REFERENCE';

/** How a line was explained. */
export type BankReconciledAs =
  /** By what was posted already. */
  | 'MATCH'
  /** By a customer's payment that was recorded with it. */
  | 'PAYMENT'
  /** By a posting to another account. */
  | 'POSTING';

/**
 * How the ledger account of a bank account follows from its last statement: its balance, less lines
 * that nothing explains, plus postings that are on no statement.
 */
export type BankReconciliation = {
  /** To the end of this day. */
  asOf: Scalars['Date']['output'];
  bankAccount: BankAccount;
  /** What the ledger has beyond that: zero, unless the first opening balance was not the ledger's. */
  difference: Money;
  ledgerBalance: Money;
  /** Posted by then, and on no statement by then. */
  notOnStatement: Money;
  /** What is on no statement by then and not reversed, the oldest first, at most 250. */
  postings: Array<BankPosting>;
  /** The last one of the account by then. */
  statement: BankStatement;
  statementBalance: Money;
  /** Lines by then that nothing explains by then. */
  unreconciled: Money;
};

/** A statement as the bank gave it; statements of an account follow one another without a gap. */
export type BankStatement = Node & {
  bankAccount: BankAccount;
  closingBalance: Money;
  closingDate: Scalars['Date']['output'];
  /** The file that it came in. */
  file: BankStatementFile;
  /** `bst_…` */
  id: Scalars['ID']['output'];
  importedAt: Scalars['DateTime']['output'];
  /** Its lines; default the newest first. */
  lines: BankLineConnection;
  /** The bank's own, when it tells one. */
  number?: Maybe<Scalars['String']['output']>;
  openingBalance: Money;
  openingDate: Scalars['Date']['output'];
  /** From 1, in the order of the account. */
  sequence: Scalars['Int']['output'];
};


/** A statement as the bank gave it; statements of an account follow one another without a gap. */
export type BankStatementLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BankLineOrder>;
};

/** A page of statements. */
export type BankStatementConnection = {
  edges: Array<BankStatementEdge>;
  nodes: Array<BankStatement>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of statements and its place in the list. */
export type BankStatementEdge = {
  cursor: Scalars['String']['output'];
  node: BankStatement;
};

/** A file of statements as it came; it may hold several. */
export type BankStatementFile = {
  format: BankStatementFormat;
  /** SHA-256 of the text in UTF-8, in hex. */
  sha256: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Conditions; all of them must hold. */
export type BankStatementFilter = {
  and?: InputMaybe<Array<BankStatementFilter>>;
  bankAccountId?: InputMaybe<IdFilter>;
  closingDate?: InputMaybe<DateFilter>;
  fileSha256?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  importedAt?: InputMaybe<DateTimeFilter>;
  not?: InputMaybe<BankStatementFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<BankStatementFilter>>;
};

/** What a file of statements is written in. */
export type BankStatementFormat =
  /** ISO 20022 `camt.053.001.02` or `camt.053.001.08`. */
  | 'CAMT_053'
  /** Waybill's own: a header, a row OPENING, rows LINE, a row CLOSING. */
  | 'CSV';

/** How a list is ordered; equal ones by id. */
export type BankStatementOrder = {
  direction: SortDirection;
  field: BankStatementOrderField;
};

/** What a list can be ordered by. */
export type BankStatementOrderField =
  | 'closingDate'
  | 'importedAt';

/** What we owe a supplier: for goods of a purchase order, or for expenses. */
export type Bill = Node & {
  /** Which advances have settled it, oldest first. */
  advances: Array<AdvanceAllocation>;
  billDate: Scalars['Date']['output'];
  currency: Scalars['Currency']['output'];
  /** Taken off it for goods given back. */
  debited: Money;
  /** Which claims were taken off it, oldest first. */
  debits: Array<DebitAllocation>;
  /** Percent of what is open that may be taken off up to `discountUntil`. */
  discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The last day on which paying takes the discount. */
  discountUntil?: Maybe<Scalars['Date']['output']>;
  dueDate: Scalars['Date']['output'];
  /** Units of the company's currency for one of the bill's, on its date; null until it is posted. */
  exchangeRate?: Maybe<Scalars['Decimal']['output']>;
  /** What is billed without an order, by position; at most 200. */
  expenses: Array<BillExpense>;
  /** What keeps it on hold, as things stand now. */
  findings: Array<BillFinding>;
  /** `bil_…` */
  id: Scalars['ID']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  /** Goods of the purchase order, by position. */
  lines: Array<BillLine>;
  net: Money;
  /** Nettings that it was part of, oldest first; also those that were undone. */
  nettings: Array<Netting>;
  /** Such as `BILL-2026-000001`; gapless in the year of its date. */
  number: Scalars['String']['output'];
  /** Still to be paid; nothing while it is on hold. */
  open: Money;
  /** What the books carry of what is open, in the company's currency. */
  openInBase: Money;
  paid: Money;
  /** What has paid it, oldest first. */
  payments: Array<BillPayment>;
  /** Null for a bill of expenses. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  recordedAt: Scalars['DateTime']['output'];
  /** User who recorded it. */
  recordedBy: Scalars['ID']['output'];
  rejectedReason?: Maybe<Scalars['String']['output']>;
  /** User who had it posted. */
  releasedBy?: Maybe<Scalars['ID']['output']>;
  status: BillStatus;
  supplier: Supplier;
  /** The supplier's own number of it. */
  supplierNumber: Scalars['String']['output'];
  tax: Money;
  total: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type BillAllocationInput = {
  amount: Scalars['Decimal']['input'];
  billId: Scalars['ID']['input'];
};

export type BillConnection = {
  edges: Array<BillEdge>;
  nodes: Array<Bill>;
  pageInfo: PageInfo;
  /** All bills that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Percent of what is open that may be taken off within so many days of the bill's date. */
export type BillEarlyPaymentInput = {
  /** 0 to 365. */
  days: Scalars['Int']['input'];
  /** Less than 100; 0 is nothing. */
  percent: Scalars['Decimal']['input'];
};

export type BillEdge = {
  cursor: Scalars['String']['output'];
  node: Bill;
};

/** What is billed without an order: rent, a service, the carrying of a shipment. */
export type BillExpense = {
  account: Account;
  costCenter?: Maybe<CostCenter>;
  description: Scalars['String']['output'];
  /** `ble_…` */
  id: Scalars['ID']['output'];
  net: Money;
  position: Scalars['Int']['output'];
  /** The shipment that was carried. */
  shipment?: Maybe<Shipment>;
  tax: Money;
  /** In percent. */
  taxRate: Scalars['Decimal']['output'];
};

export type BillFilter = {
  and?: InputMaybe<Array<BillFilter>>;
  billDate?: InputMaybe<DateFilter>;
  currency?: InputMaybe<StringFilter>;
  dueDate?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<BillFilter>;
  number?: InputMaybe<StringFilter>;
  open?: InputMaybe<DecimalFilter>;
  or?: InputMaybe<Array<BillFilter>>;
  purchaseOrderId?: InputMaybe<IdFilter>;
  status?: InputMaybe<BillStatusFilter>;
  supplierId?: InputMaybe<IdFilter>;
  supplierNumber?: InputMaybe<StringFilter>;
  total?: InputMaybe<DecimalFilter>;
};

/** Where a bill does not agree with order and receipt. */
export type BillFinding = {
  actual: Scalars['Decimal']['output'];
  code: BillFindingCode;
  /** A quantity in the base unit, or an amount without tax. */
  expected: Scalars['Decimal']['output'];
  purchaseOrderLine: PurchaseOrderLine;
};

/** What does not agree. */
export type BillFindingCode =
  /** More is billed than was received and not billed before. */
  | 'NOT_RECEIVED'
  /** The net amount is not what the order's price makes of the quantity. */
  | 'PRICE_DIFFERS';

/** What is billed of one line of a purchase order. */
export type BillLine = {
  description: Scalars['String']['output'];
  /** `bll_…` */
  id: Scalars['ID']['output'];
  net: Money;
  position: Scalars['Int']['output'];
  product: Product;
  purchaseOrderLine: PurchaseOrderLine;
  /** In the base unit. */
  quantity: Scalars['Decimal']['output'];
  tax: Money;
  /** In percent. */
  taxRate: Scalars['Decimal']['output'];
};

export type BillMilestoneInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. */
  invoiceDate?: InputMaybe<Scalars['Date']['input']>;
  milestoneId: Scalars['ID']['input'];
};

export type BillMilestonePayload = {
  invoice?: Maybe<Invoice>;
  userErrors: Array<UserError>;
};

export type BillOrder = {
  direction: SortDirection;
  field: BillOrderField;
};

export type BillOrderField =
  | 'billDate'
  | 'dueDate'
  | 'number'
  | 'open'
  | 'total';

/** The part of a payment that pays a bill. */
export type BillPayment = {
  /** Money; the discount settles the bill besides. */
  amount: Money;
  bill: Bill;
  /** What was taken off for paying early, gross. */
  discount: Money;
  /** The input tax in the discount, which is not deducted any more. */
  discountTax: Money;
  supplierPayment: SupplierPayment;
};

/** How far a bill has come. */
export type BillStatus =
  /**
   * It does not agree with order and receipt, or has no order: it waits for somebody to release it, and
   * is not in the books.
   */
  | 'ON_HOLD'
  /** In the books and owed. */
  | 'OPEN'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'REJECTED';

export type BillStatusFilter = {
  eq?: InputMaybe<BillStatus>;
  in?: InputMaybe<Array<BillStatus>>;
  ne?: InputMaybe<BillStatus>;
};

/**
 * A line of a delivery, or its freight, of an order that is not billed as it leaves, or a part of an
 * order that is billed by milestones; billed as a whole.
 */
export type Billable = Node & {
  /** What makes it billed. */
  basis: BillingBasis;
  /** The customer's address that its invoice goes to, `adr_…`; null: the first one for bills. */
  billToAddressId?: Maybe<Scalars['ID']['output']>;
  customer: Customer;
  /** The delivery, `dlv_…`; null of what is billed before it leaves. */
  deliveryId?: Maybe<Scalars['ID']['output']>;
  description: Scalars['String']['output'];
  /** `bil_…` */
  id: Scalars['ID']['output'];
  /** Once it is invoiced. */
  invoice?: Maybe<Invoice>;
  kind: InvoiceLineKind;
  /** Without tax. */
  net: Money;
  order: Order;
  /** The order's line, for goods. */
  orderLineId?: Maybe<Scalars['ID']['output']>;
  /** Days that its invoice will give. */
  paymentTermDays: Scalars['Int']['output'];
  /** The product, for goods. */
  product?: Maybe<Product>;
  /** In the product's base unit; 1 for freight. */
  quantity: Scalars['Decimal']['output'];
  /** The UTC day the goods left, or the milestone was reached. */
  shippedDate: Scalars['Date']['output'];
  status: BillableStatus;
  /** The day its goods were said not to have left after all; an invoice of it is credited then. */
  takenBackOn?: Maybe<Scalars['Date']['output']>;
  tax: Money;
  /** Such as `STANDARD`; `NONE` for what is not taxed. */
  taxCode: Scalars['String']['output'];
  /** Percent. */
  taxRate: Scalars['Decimal']['output'];
  /** Net and tax. */
  total: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of billable parts. */
export type BillableConnection = {
  edges: Array<BillableEdge>;
  nodes: Array<Billable>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the billable parts and its place in the list. */
export type BillableEdge = {
  cursor: Scalars['String']['output'];
  node: Billable;
};

/** Conditions; all of them must hold. */
export type BillableFilter = {
  and?: InputMaybe<Array<BillableFilter>>;
  basis?: InputMaybe<BillingBasisFilter>;
  currency?: InputMaybe<StringFilter>;
  customerId?: InputMaybe<IdFilter>;
  deliveryId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<BillableFilter>;
  or?: InputMaybe<Array<BillableFilter>>;
  orderId?: InputMaybe<IdFilter>;
  shippedDate?: InputMaybe<DateFilter>;
  status?: InputMaybe<BillableStatusFilter>;
  total?: InputMaybe<DecimalFilter>;
};

/** How a list is ordered; equal ones by id. */
export type BillableOrder = {
  direction: SortDirection;
  field: BillableOrderField;
};

/** What a list can be ordered by. */
export type BillableOrderField =
  | 'shippedDate'
  | 'total';

/** How far a billable part is. */
export type BillableStatus =
  /** It is on an invoice. */
  | 'INVOICED'
  /** It is to be invoiced. */
  | 'OPEN'
  /** Its goods have not left after all. */
  | 'TAKEN_BACK';

/** Conditions on BillableStatus. */
export type BillableStatusFilter = {
  eq?: InputMaybe<BillableStatus>;
  in?: InputMaybe<Array<BillableStatus>>;
  ne?: InputMaybe<BillableStatus>;
};

/** What makes a customer's goods billed. */
export type BillingBasis =
  /** The day is over: an invoice of all that has left in it. */
  | 'COLLECTIVE_DAILY'
  /** The month is over. */
  | 'COLLECTIVE_MONTHLY'
  /** The week, from Monday, is over. */
  | 'COLLECTIVE_WEEKLY'
  /** They have arrived: an invoice per delivery. */
  | 'DELIVERY'
  /** They have left: an invoice per delivery. */
  | 'ISSUE'
  /** The milestones that the order has. */
  | 'MILESTONE'
  /** The order is approved: an invoice of all of it, before its goods leave. */
  | 'ORDER';

/** Conditions on BillingBasis. */
export type BillingBasisFilter = {
  eq?: InputMaybe<BillingBasis>;
  in?: InputMaybe<Array<BillingBasis>>;
  ne?: InputMaybe<BillingBasis>;
};

/** How the books are set up. */
export type Books = {
  country: Scalars['CountryCode']['output'];
  /** The month in which fiscal years begin, 1 to 12. */
  fiscalYearStart: Scalars['Int']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Where Waybill posts by itself. */
  postingRules: Array<PostingRule>;
  template: ChartTemplate;
};

/** Conditions on a yes or no. */
export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is planned for a year, by account, cost centre and month. */
export type Budget = Node & {
  /** Accounts for which another policy holds than the budget's. */
  accountPolicies: Array<AccountPolicy>;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedBy?: Maybe<Scalars['ID']['output']>;
  /** Where it differs from another budget, such as the version before: by account, cost centre, month. */
  changes: Array<BudgetChange>;
  /** Which documents it checks. */
  checks: Array<BudgetStage>;
  draftedBy: Scalars['ID']['output'];
  /** What each line will come to at the end of the year, live. */
  forecast: Array<BudgetForecastLine>;
  /** `bud_…` */
  id: Scalars['ID']['output'];
  /** Budget, actual and deviation in a span of months (default the whole year), live. */
  lines: Array<BudgetLine>;
  name: Scalars['String']['output'];
  /** Documents that were let go beyond it where it stops, the latest 100 first. */
  overrides: Array<BudgetOverride>;
  policy: BudgetPolicy;
  span: BudgetSpan;
  status: BudgetStatus;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


/** What is planned for a year, by account, cost centre and month. */
export type BudgetChangesArgs = {
  since: Scalars['ID']['input'];
};


/** What is planned for a year, by account, cost centre and month. */
export type BudgetForecastArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  method: BudgetForecastMethod;
};


/** What is planned for a year, by account, cost centre and month. */
export type BudgetLinesArgs = {
  fromMonth?: InputMaybe<Scalars['Int']['input']>;
  toMonth?: InputMaybe<Scalars['Int']['input']>;
};

/** What another budget has of an account, a cost centre and a month, and what this one has. */
export type BudgetChange = {
  account: Account;
  after: Money;
  before: Money;
  /** After less before. */
  change: Money;
  /** Null: the company as a whole. */
  costCenter?: Maybe<CostCenter>;
  /** January is 1. */
  month: Scalars['Int']['output'];
};

/** What the budget says. */
export type BudgetCheck = {
  /** Where it goes beyond; per account and cost centre the first month. */
  overruns: Array<BudgetOverrun>;
  verdict: BudgetVerdict;
};

/** Spending that is thought of. */
export type BudgetCheckInput = {
  /** The day on which it would be posted. Default today. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** At most 500. */
  lines: Array<BudgetCheckLineInput>;
  /** Documents that bind nothing beside this spending, since it takes their place. */
  replaces: Array<Scalars['ID']['input']>;
  /** What is asked for: budgets that do not check it say nothing. Default: all that they check. */
  stage?: InputMaybe<BudgetStage>;
};

/** An expense, by its account or by what the account is for. */
export type BudgetCheckLineInput = {
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** In the company's currency, without tax. */
  amount: Scalars['Decimal']['input'];
  costCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** In place of an account: the one that the role posts to. */
  role?: InputMaybe<PostingRole>;
};

export type BudgetConnection = {
  edges: Array<BudgetEdge>;
  nodes: Array<Budget>;
  pageInfo: PageInfo;
  /** All budgets that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type BudgetEdge = {
  cursor: Scalars['String']['output'];
  node: Budget;
};

export type BudgetFilter = {
  and?: InputMaybe<Array<BudgetFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<BudgetFilter>;
  or?: InputMaybe<Array<BudgetFilter>>;
  status?: InputMaybe<BudgetStatusFilter>;
  year?: InputMaybe<IntFilter>;
};

/** What a line of a budget will come to in the year. */
export type BudgetForecastLine = {
  account: Account;
  /** Posted to the end of the day. */
  actual: Money;
  /** Of the whole year. */
  budgeted: Money;
  /** Null: the company as a whole. */
  costCenter?: Maybe<CostCenter>;
  /** Forecast less budgeted. */
  deviation: Money;
  forecast: Money;
};

/** How the rest of a year is foretold. */
export type BudgetForecastMethod =
  /**
   * What was posted in months that have ended, the larger of posted and budget in the current month,
   * and the budget of later months.
   */
  | 'REMAINING_BUDGET'
  /** What was posted so far, by days, for the whole year. */
  | 'RUN_RATE';

/** What is budgeted of an account beside what was posted. */
export type BudgetLine = {
  account: Account;
  actual: Money;
  /** Budgeted less actual and committed. */
  available: Money;
  budgeted: Money;
  /** Bound by open requisitions and by what has not come of approved purchase orders, without tax. */
  committed: Money;
  /** Null: the company as a whole. */
  costCenter?: Maybe<CostCenter>;
  /** Actual less budgeted. */
  deviation: Money;
  /** Actual in percent of the budget; null when nothing is budgeted. */
  usedPercent?: Maybe<Scalars['Decimal']['output']>;
};

export type BudgetLineInput = {
  /** A revenue or expense account. */
  accountId: Scalars['ID']['input'];
  /** In the company's currency. */
  amount: Scalars['Decimal']['input'];
  /** Default: the company as a whole. */
  costCenterId?: InputMaybe<Scalars['ID']['input']>;
  /** January is 1. */
  month: Scalars['Int']['input'];
};

export type BudgetOrder = {
  direction: SortDirection;
  field: BudgetOrderField;
};

export type BudgetOrderField =
  | 'year';

/** A document that somebody let go beyond a budget that stops. */
export type BudgetOverride = {
  account: Account;
  /** What was spent and bound, with the document. */
  actual: Money;
  budgeted: Money;
  costCenter?: Maybe<CostCenter>;
  /** A requisition, a purchase order, an entry or a bill. */
  documentId: Scalars['ID']['output'];
  /** `bov_…` */
  id: Scalars['ID']['output'];
  /** The first month that was exceeded, `2026-03`. */
  month: Scalars['String']['output'];
  overriddenAt: Scalars['DateTime']['output'];
  /** A user. */
  overriddenBy: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  span: BudgetSpan;
  stage: BudgetStage;
};

/** An expense beyond a budget. */
export type BudgetOverrun = {
  account: Account;
  /** Spent and committed, with this expense. */
  actual: Money;
  /** The budget that is exceeded. */
  budgetId: Scalars['ID']['output'];
  /** From January to the end of the month, or of the month by itself. */
  budgeted: Money;
  /** Of it, what requisitions and purchase orders bind. */
  committed: Money;
  costCenter?: Maybe<CostCenter>;
  /**
   * The first month to whose end more is spent than budgeted, `2026-03`: that of the expense, or a
   * later one, when the expense is dated back.
   */
  month: Scalars['String']['output'];
  policy: BudgetPolicy;
  span: BudgetSpan;
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

/** Where a document stands when it is checked. */
export type BudgetStage =
  /** An expense is posted. */
  | 'ACTUAL'
  /** A purchase order is submitted. */
  | 'ORDER'
  /** A requisition is raised that says what it is charged to. */
  | 'REQUISITION';

/** How far a budget has come. */
export type BudgetStatus =
  /** In force; one per year. */
  | 'APPROVED'
  | 'DRAFT'
  /** A later version took its place. */
  | 'REPLACED';

export type BudgetStatusFilter = {
  eq?: InputMaybe<BudgetStatus>;
  in?: InputMaybe<Array<BudgetStatus>>;
  ne?: InputMaybe<BudgetStatus>;
};

/** Whether something may be spent. */
export type BudgetVerdict =
  /** Within what is budgeted, or nothing is. */
  | 'OK'
  /** Beyond a budget that stops. */
  | 'STOP'
  /** Beyond a budget that warns. */
  | 'WARN';

export type CancelCollectiveInvoicingInput = {
  collectiveRunId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CancelCollectiveInvoicingPayload = {
  run?: Maybe<CollectiveRun>;
  userErrors: Array<UserError>;
};

export type CancelDebitNoteInput = {
  /** Default: today. Not before the debit note. */
  creditDate?: InputMaybe<Scalars['Date']['input']>;
  debitNoteId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Stands in the journal. */
  reason: Scalars['String']['input'];
};

/** What cancels it. */
export type CancelDebitNotePayload = {
  creditNote?: Maybe<CreditNote>;
  userErrors: Array<UserError>;
};

/** Which run is given up. */
export type CancelPaymentRunInput = {
  /** Refuses when the run has another version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paymentRunId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** The run as it is now. */
export type CancelPaymentRunPayload = {
  paymentRun?: Maybe<PaymentRun>;
  userErrors: Array<UserError>;
};

/** When customers are expected to pay. */
export type CashBasis =
  /**
   * As late as each customer was over the last 365 days, by amount; who has paid nothing yet, and for
   * orders, as all of them. What should have come already is expected today. We pay when it is due.
   */
  | 'BEHAVIOUR'
  /** When it is due; what is overdue is apart. */
  | 'DUE_DATE';

/**
 * Where the cash of a period came from, by the indirect method. Inflows are positive. What moved
 * investments, debt or equity without cash, such as opening stock, is left out.
 */
export type CashFlowStatement = {
  /** The closing cash by account. */
  cashAfter: Array<StatementLine>;
  /** The opening cash by account. */
  cashBefore: Array<StatementLine>;
  closingCash: Money;
  /** The net income by account, by code. */
  earnings: Array<StatementLine>;
  /** What exchange rates did to cash in other currencies, by account: no flow. */
  exchange: Array<StatementLine>;
  exchangeTotal: Money;
  financing: Array<StatementSection>;
  financingTotal: Money;
  from: Scalars['Date']['output'];
  investing: Array<StatementSection>;
  investingTotal: Money;
  /** Equals closing less opening cash, always. */
  netChange: Money;
  netIncome: Money;
  openingCash: Money;
  /** What of the net income was no cash, and how working capital moved. */
  operating: Array<StatementSection>;
  /** Net income and the operating sections, less what exchange rates did to cash. */
  operatingTotal: Money;
  to: Scalars['Date']['output'];
};

/** Cash week by week. */
export type CashForecast = {
  basis: CashBasis;
  /** The least that there is at the end of a day. */
  lowest: CashLow;
  /** On the cash accounts now. */
  opening: Money;
  /** Open invoices whose due date has passed: in no week, since nobody knows when they are paid. */
  overdueInflow: Money;
  /** Open bills whose due date has passed. */
  overdueOutflow: Money;
  /** What is otherwise than it is; null: nothing. */
  scenario?: Maybe<CashScenario>;
  weeks: Array<CashForecastWeek>;
};

/** What is due in a week. */
export type CashForecastWeek = {
  /** Cash at its end, when all of this comes and goes. */
  balance: Money;
  /** Open invoices. */
  inflow: Money;
  /** What comes once under the scenario, less what goes. */
  oneOff: Money;
  /**
   * Customers' orders that are not invoiced, with tax, by the day the goods are wanted and the payment
   * term.
   */
  orderInflow: Money;
  /**
   * Purchase orders that are not billed, without tax, by the day the goods are expected and the payment
   * term.
   */
  orderOutflow: Money;
  /** Open bills. */
  outflow: Money;
  startDate: Scalars['Date']['output'];
};

/** The least that there is at the end of a day of a forecast, and the first such day. */
export type CashLow = {
  balance: Money;
  date: Scalars['Date']['output'];
};

/** Money that comes once, or goes. */
export type CashOneOff = {
  /** Negative: it goes. */
  amount: Money;
  day: Scalars['Date']['output'];
  text: Scalars['String']['output'];
};

/** Money that comes once, or goes. */
export type CashOneOffInput = {
  /** In the company's currency; negative: it goes. */
  amount: Scalars['Decimal']['input'];
  day: Scalars['Date']['input'];
  text: Scalars['String']['input'];
};

/** What is on an account of cash or bank now. */
export type CashPosition = {
  account: Account;
  /** By the ledger. */
  balance: Money;
  /** Null for cash that is in no bank. */
  bankAccount?: Maybe<BankAccount>;
  /** Of the last statement, in the bank account's currency; null without one. */
  statementBalance?: Maybe<Money>;
  statementDate?: Maybe<Scalars['Date']['output']>;
  /** Lines of statements that nothing explains yet, in the bank account's currency: in no balance. */
  unreconciled: Money;
  unreconciledLines: Scalars['Int']['output'];
};

/** A named set of changes under which cash is foretold. */
export type CashScenario = {
  /** Customers pay so many days later; negative: earlier. */
  customersLaterDays: Scalars['Int']['output'];
  /** `csc_…` */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  oneOffs: Array<CashOneOff>;
  /** Customers' orders that are not invoiced bring so many percent more; negative: less. */
  ordersPercent: Scalars['Decimal']['output'];
  /** We pay so many days later; negative: earlier. */
  suppliersLaterDays: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
  updatedBy: Scalars['ID']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of scenarios. */
export type CashScenarioConnection = {
  edges: Array<CashScenarioEdge>;
  nodes: Array<CashScenario>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the scenarios and its place in the list. */
export type CashScenarioEdge = {
  cursor: Scalars['String']['output'];
  node: CashScenario;
};

/** Conditions; all of them must hold. */
export type CashScenarioFilter = {
  and?: InputMaybe<Array<CashScenarioFilter>>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<StringFilter>;
  not?: InputMaybe<CashScenarioFilter>;
  or?: InputMaybe<Array<CashScenarioFilter>>;
};

/** How a list is ordered; equal ones by id. */
export type CashScenarioOrder = {
  direction: SortDirection;
  field: CashScenarioOrderField;
};

/** What a list can be ordered by. */
export type CashScenarioOrderField =
  | 'name';

/** Why a person charges a customer more. */
export type ChargeReason =
  /** Costs that are passed on. */
  | 'CHARGES'
  /** Interest on late payment. */
  | 'INTEREST'
  | 'OTHER'
  /** The price was too low. */
  | 'PRICE'
  /** Too little was invoiced. */
  | 'QUANTITY';

/** A chart of accounts to begin with. */
export type ChartTemplate =
  /** Codes of the 小企业会计准则. */
  | 'CHINA'
  | 'INTERNATIONAL';

/** Money that a supplier paid of a claim, in place of a bill that takes it. */
export type ClaimRefund = {
  amount: Money;
  /** `cmr_…` */
  id: Scalars['ID']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  method: PaymentMethod;
  /** Such as `SRF-2026-000001`; gapless in the year of its day. */
  number: Scalars['String']['output'];
  receivedDate: Scalars['Date']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  /** The day it was taken back, since it was none. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
};

export type ClearStockDifferenceInput = {
  /** A revenue or expense account. Default: stock given up, or other income. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  postingDate: Scalars['Date']['input'];
  /** Becomes the description of the entry. */
  reason: Scalars['String']['input'];
};

export type ClearStockDifferencePayload = {
  entry?: Maybe<JournalEntry>;
  userErrors: Array<UserError>;
};

/** A month to close. */
export type ClosePeriodInput = {
  /** Only for these kinds of documents; without them, the month whole. */
  documents?: InputMaybe<Array<DocumentKind>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `2026-03` */
  period: Scalars['String']['input'];
};

/** Which fiscal year. */
export type CloseYearInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The calendar year in which it begins. */
  year: Scalars['Int']['input'];
};

/** How far a kind of documents is closed. */
export type ClosedDocuments = {
  /** The last month that takes none of them, `2026-03`; null while all are open. */
  closedUpTo?: Maybe<Scalars['String']['output']>;
  documents: DocumentKind;
};

/** A month that takes no entries. */
export type ClosedPeriod = {
  closedAt: Scalars['DateTime']['output'];
  /** `2026-03` */
  period: Scalars['String']['output'];
};

/** A fiscal year whose result went to retained earnings. */
export type ClosedYear = {
  closedAt: Scalars['DateTime']['output'];
  /** Viewer id. */
  closedBy: Scalars['ID']['output'];
  endsOn: Scalars['Date']['output'];
  /** A profit positive. */
  result: Money;
  startsOn: Scalars['Date']['output'];
  /** The calendar year in which it begins. */
  year: Scalars['Int']['output'];
};

/** What was done to a month or year. */
export type ClosingAction =
  | 'CLOSED'
  | 'REOPENED';

/** That something was closed or reopened. */
export type ClosingEvent = {
  action: ClosingAction;
  at: Scalars['DateTime']['output'];
  /** Viewer id. */
  by: Scalars['ID']['output'];
  documents: Array<DocumentKind>;
  /** The month, `2026-03`, or the fiscal year, `2026`. */
  period: Scalars['String']['output'];
  /** Of a reopening. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Conditions on a code, such as a document's number; capitals matter. */
export type CodeFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What makes goods billed together. */
export type CollectiveBasis =
  /** Days. */
  | 'COLLECTIVE_DAILY'
  /** Months. */
  | 'COLLECTIVE_MONTHLY'
  /** Weeks, from Monday. */
  | 'COLLECTIVE_WEEKLY';

/** A run that invoices together what is due of each customer. */
export type CollectiveRun = Node & {
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** User who ended it. */
  cancelledBy?: Maybe<Scalars['ID']['output']>;
  /** How many invoices it set out to write, of customers, currencies, terms and addresses. */
  collectionCount: Scalars['Int']['output'];
  /** What it invoices together. */
  collections: InvoiceCollectionConnection;
  /** How many of them it is done with. */
  collectionsDone: Scalars['Int']['output'];
  /** `clr_…` */
  id: Scalars['ID']['output'];
  startedAt: Scalars['DateTime']['output'];
  /** User who started it, or the area itself at night. */
  startedBy: Scalars['ID']['output'];
  status: CollectiveRunStatus;
};


/** A run that invoices together what is due of each customer. */
export type CollectiveRunCollectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of runs. */
export type CollectiveRunConnection = {
  edges: Array<CollectiveRunEdge>;
  nodes: Array<CollectiveRun>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the runs and its place in the list. */
export type CollectiveRunEdge = {
  cursor: Scalars['String']['output'];
  node: CollectiveRun;
};

/** How a list is ordered; equal ones by id. */
export type CollectiveRunOrder = {
  direction: SortDirection;
  field: CollectiveRunOrderField;
};

/** What a list can be ordered by. */
export type CollectiveRunOrderField =
  | 'startedAt';

/** How far a run is. */
export type CollectiveRunStatus =
  /** Somebody ended it; what it has not invoiced is open. */
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING';

/** What a key gave away in a month: one entry. */
export type CostAllocation = {
  allocatedAt: Scalars['DateTime']['output'];
  allocatedBy: Scalars['ID']['output'];
  amount: Money;
  costKey: CostKey;
  entry: JournalEntry;
  /** `cal_…` */
  id: Scalars['ID']['output'];
  /** `2026-03` */
  period: Scalars['String']['output'];
  /** The last day of the month. */
  postingDate: Scalars['Date']['output'];
  /** What took it back; null while it stands. */
  reversal?: Maybe<JournalEntry>;
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took which part; they sum to the amount exactly. */
  shares: Array<CostShare>;
  source: CostCenter;
  step: Scalars['Int']['output'];
};

/** A page of allocations. */
export type CostAllocationConnection = {
  edges: Array<CostAllocationEdge>;
  nodes: Array<CostAllocation>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of allocations and its place in the list. */
export type CostAllocationEdge = {
  cursor: Scalars['String']['output'];
  node: CostAllocation;
};

/** Conditions; all of them must hold. */
export type CostAllocationFilter = {
  and?: InputMaybe<Array<CostAllocationFilter>>;
  costKeyId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<CostAllocationFilter>;
  or?: InputMaybe<Array<CostAllocationFilter>>;
  period?: InputMaybe<StringFilter>;
};

/** How a list is ordered; equal ones by id. */
export type CostAllocationOrder = {
  direction: SortDirection;
  field: CostAllocationOrderField;
};

/** What a list can be ordered by. */
export type CostAllocationOrderField =
  | 'period';

/** By what the costs of a cost centre are shared out. */
export type CostBasis =
  /** What each target cost in the month, with what earlier steps gave it. */
  | 'COSTS'
  /** Given figures, such as heads, square metres or pieces. */
  | 'FIGURES'
  /** Fixed percentages. */
  | 'PERCENT'
  /** What each target earned by sales in the month. */
  | 'REVENUE';

/** A part of the company that costs are assigned to. */
export type CostCenter = {
  /** What was charged to it in a period, or ever, less what it earned. */
  actual: Money;
  code: Scalars['String']['output'];
  /** Its expenses in a month before and after indirect costs are shared out. */
  costs: CostCenterCosts;
  /** `ccr_…` */
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** Whether what carrying shipments costs goes here; one cost centre at most. */
  takesFreight: Scalars['Boolean']['output'];
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** A part of the company that costs are assigned to. */
export type CostCenterActualArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A part of the company that costs are assigned to. */
export type CostCenterCostsArgs = {
  period: Scalars['String']['input'];
};

export type CostCenterConnection = {
  edges: Array<CostCenterEdge>;
  nodes: Array<CostCenter>;
  pageInfo: PageInfo;
  /** All cost centres that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Expenses of a cost centre in a month. */
export type CostCenterCosts = {
  /** Before, with what it received, less what it gave: as the ledger has it. */
  after: Money;
  /** Charged to it directly. */
  before: Money;
  /** To other cost centres. */
  given: Money;
  /** From other cost centres. */
  received: Money;
};

export type CostCenterEdge = {
  cursor: Scalars['String']['output'];
  node: CostCenter;
};

export type CostCenterFilter = {
  and?: InputMaybe<Array<CostCenterFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<CostCenterFilter>;
  or?: InputMaybe<Array<CostCenterFilter>>;
};

export type CostCenterOrder = {
  direction: SortDirection;
  field: CostCenterOrderField;
};

export type CostCenterOrderField =
  | 'code';

/** How a cost centre's costs are shared out: who takes which part, and at which step. */
export type CostKey = {
  /** Of these accounts only; empty: all accounts of expenses. */
  accounts: Array<Account>;
  /** Where all parts are posted; null: each account to itself. */
  allocationAccount?: Maybe<Account>;
  basis: CostBasis;
  code: Scalars['String']['output'];
  /** `cky_…` */
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  /** What figures count, such as heads. */
  measure?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Whose costs are shared out. */
  source: CostCenter;
  /** Keys are worked through by step, then by code: a cost centre gives once it has received. */
  step: Scalars['Int']['output'];
  targets: Array<CostKeyTarget>;
  updatedAt: Scalars['DateTime']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of keys. */
export type CostKeyConnection = {
  edges: Array<CostKeyEdge>;
  nodes: Array<CostKey>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of keys and its place in the list. */
export type CostKeyEdge = {
  cursor: Scalars['String']['output'];
  node: CostKey;
};

/** Conditions; all of them must hold. */
export type CostKeyFilter = {
  and?: InputMaybe<Array<CostKeyFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  isActive?: InputMaybe<BooleanFilter>;
  not?: InputMaybe<CostKeyFilter>;
  or?: InputMaybe<Array<CostKeyFilter>>;
  step?: InputMaybe<IntFilter>;
};

/** How a list is ordered; equal ones by id. */
export type CostKeyOrder = {
  direction: SortDirection;
  field: CostKeyOrderField;
};

/** What a list can be ordered by. */
export type CostKeyOrderField =
  | 'code'
  | 'step';

/** A cost centre that takes a part by a key. */
export type CostKeyTarget = {
  costCenter: CostCenter;
  /** Percent, or a figure; null where the ledger says it. */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** Who takes which part. */
export type CostKeyTargetInput = {
  costCenterId: Scalars['ID']['input'];
  /** Percent, which sum to 100, or a figure; none where the ledger says it. */
  weight?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A cost centre's part of what was shared out. */
export type CostShare = {
  amount: Money;
  costCenter: CostCenter;
  /** By what it was measured. */
  weight: Scalars['Decimal']['output'];
};

/** A tax rate of the country. */
export type CountryTaxRateInput = {
  /** Such as `STANDARD`. */
  code: Scalars['String']['input'];
  /** 2 to 10 taxes, in the order in which they are levied. */
  parts?: InputMaybe<Array<TaxPartInput>>;
  /** Of one tax; else give the taxes that the rate consists of. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** First day in force. */
  validFrom: Scalars['Date']['input'];
};

/** Which part of a credit note settles which invoice. */
export type CreditAllocation = {
  amount: Money;
  creditNote: CreditNote;
  invoice: Invoice;
  postingDate: Scalars['Date']['output'];
};

/** What a customer is owed for goods sent back: at the price, discount and tax they were invoiced with. */
export type CreditNote = Node & {
  /** What it has settled, oldest first. */
  allocations: Array<CreditAllocation>;
  /** Without tax: what had been given up of the goods, so it is not paid back. */
  allowance: Money;
  creditDate: Scalars['Date']['output'];
  customer: Customer;
  /** Restocking fee without tax. */
  fee: Money;
  /** `crn_…` */
  id: Scalars['ID']['output'];
  /** The invoice that it takes back as a whole. */
  invoice?: Maybe<Invoice>;
  issuedAt: Scalars['DateTime']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  /** At most 500, by position. */
  lines: Array<CreditNoteLine>;
  /** Goods without tax. */
  net: Money;
  /** Such as `CRN-2026-000001`: without gaps in its series and year. */
  number: Scalars['String']['output'];
  /** What is left to be paid out or to settle an invoice. */
  onAccount: Money;
  order: Order;
  /** What was paid out. */
  refunded: Money;
  /** What was paid out, oldest first. */
  refunds: Array<CreditRefund>;
  /** What was sent back; null when it takes an invoice back whose goods have not left after all. */
  returnOrder?: Maybe<ReturnOrder>;
  /** What invoices have taken of it. */
  settled: Money;
  /** Of the goods, less that of the fee. */
  tax: Money;
  /** Goods and tax, less the fee. */
  total: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type CreditNoteConnection = {
  edges: Array<CreditNoteEdge>;
  nodes: Array<CreditNote>;
  pageInfo: PageInfo;
  /** All credit notes that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type CreditNoteEdge = {
  cursor: Scalars['String']['output'];
  node: CreditNote;
};

export type CreditNoteFilter = {
  and?: InputMaybe<Array<CreditNoteFilter>>;
  creditDate?: InputMaybe<DateFilter>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<CreditNoteFilter>;
  number?: InputMaybe<StringFilter>;
  onAccount?: InputMaybe<DecimalFilter>;
  or?: InputMaybe<Array<CreditNoteFilter>>;
  orderId?: InputMaybe<IdFilter>;
  total?: InputMaybe<DecimalFilter>;
};

/** Goods of one invoice line that are credited: cumulative shares, so that parts sum to the line. */
export type CreditNoteLine = {
  description: Scalars['String']['output'];
  /** Restocking fee without tax. */
  fee: Money;
  invoice: Invoice;
  /** Without tax. */
  net: Money;
  position: Scalars['Int']['output'];
  product?: Maybe<Product>;
  /** In the base unit. */
  quantity: Scalars['Decimal']['output'];
  /** Of the goods, less that of the fee. */
  tax: Money;
  taxCode: Scalars['String']['output'];
  /** Percent: `13`. */
  taxRate: Scalars['Decimal']['output'];
};

export type CreditNoteOrder = {
  direction: SortDirection;
  field: CreditNoteOrderField;
};

export type CreditNoteOrderField =
  | 'creditDate'
  | 'issuedAt'
  | 'total';

/** Money paid to a customer out of a credit note. */
export type CreditRefund = {
  amount: Money;
  /** `ref_…` */
  id: Scalars['ID']['output'];
  method: PaymentMethod;
  /** Such as `REF-2026-000001`: without gaps in its series and year. */
  number: Scalars['String']['output'];
  paidDate: Scalars['Date']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  /** The day it was taken back, since it did not reach the customer. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
};

/** What a customer owes and has on account in a currency. */
export type CurrencyBalance = {
  currency: Scalars['Currency']['output'];
  /** Open on its invoices. */
  open: Money;
  /** What the books carry of what is open, in the company's currency. */
  openInBase: Money;
  /** Paid or credited, and taken by no invoice yet. */
  prepaid: Money;
  /** What has left and is not invoiced yet, with tax. */
  unbilled: Money;
};

/** How old rates may be. */
export type CurrencyPolicy = {
  /** How many days before the day it is used for a rate may be of. */
  maxAgeDays: Scalars['Int']['output'];
};

/** What is open in other currencies at the end of a day, at that day's rates. */
export type CurrencyRevaluation = {
  day: Scalars['Date']['output'];
  /** Of all items; less than zero is a loss. */
  difference: Money;
  /** The first 1,000: bank accounts, claims on suppliers, goods, bills, invoices. */
  items: Array<RevaluedItem>;
  /** What of it is not posted yet. */
  left: Money;
};

/** A customer, with what finance knows of it. */
export type Customer = {
  /**
   * What the customer owes on open invoices in all currencies, as the books carry it: in the company's
   * currency. Null when the viewer may not see the customer.
   */
  balance?: Maybe<Money>;
  /** What it owes and has on account, each currency by itself; only those of which there is any. */
  balances: Array<CurrencyBalance>;
  /** What has left for it and is not billed as it leaves. */
  billables: BillableConnection;
  /** Credit notes of the customer, newest first. */
  creditNotes: CreditNoteConnection;
  /** What it may take off invoices that it pays early. */
  earlyPayment?: Maybe<EarlyPayment>;
  id: Scalars['ID']['output'];
  /** Invoices of the customer. */
  invoices: InvoiceConnection;
  /** The supplier that it also is. */
  linkedSupplier?: Maybe<Supplier>;
  /** What it earned us in a period, or ever. For staff. */
  margin?: Maybe<Margin>;
  /** When the oldest open invoice is or was due; null when nothing is open. */
  oldestDueDate?: Maybe<Scalars['Date']['output']>;
  /** How it has paid over the last 365 days. For staff. */
  paymentBehaviour?: Maybe<PaymentBehaviour>;
  /** Payments of the customer. */
  payments: PaymentConnection;
  /** What the customer has paid or was credited, and no invoice has taken yet; as for `balance`. */
  prepaid?: Maybe<Money>;
  /**
   * Its statement of account for some days, both included, of documents in a currency (default: the
   * company's).
   */
  statement?: Maybe<CustomerStatement>;
};


/** A customer, with what finance knows of it. */
export type CustomerBillablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillableOrder>;
};


/** A customer, with what finance knows of it. */
export type CustomerCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CreditNoteOrder>;
};


/** A customer, with what finance knows of it. */
export type CustomerInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvoiceOrder>;
};


/** A customer, with what finance knows of it. */
export type CustomerMarginArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** A customer, with what finance knows of it. */
export type CustomerPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
};


/** A customer, with what finance knows of it. */
export type CustomerStatementArgs = {
  currency?: InputMaybe<Scalars['Currency']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What one customer owes, by days overdue. */
export type CustomerAging = {
  customer: Customer;
  open: AgingBuckets;
};

/** A page of customers who owe. */
export type CustomerAgingConnection = {
  edges: Array<CustomerAgingEdge>;
  nodes: Array<CustomerAging>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** CustomerAging and its place in the list. */
export type CustomerAgingEdge = {
  cursor: Scalars['String']['output'];
  node: CustomerAging;
};

/** Conditions; all of them must hold. */
export type CustomerAgingFilter = {
  and?: InputMaybe<Array<CustomerAgingFilter>>;
  customerId?: InputMaybe<IdFilter>;
  not?: InputMaybe<CustomerAgingFilter>;
  or?: InputMaybe<Array<CustomerAgingFilter>>;
  over90?: InputMaybe<DecimalFilter>;
  total?: InputMaybe<DecimalFilter>;
};

/** How a list is ordered; equal ones by id. */
export type CustomerAgingOrder = {
  direction: SortDirection;
  field: CustomerAgingOrderField;
};

/** What a list can be ordered by. */
export type CustomerAgingOrderField =
  | 'over90'
  | 'total';

/** What a debit note is about. */
export type CustomerDebit = {
  /** The invoice that it is about. */
  concerns: Invoice;
  /** What the customer reads of it. */
  note: Scalars['String']['output'];
  reason: DebitReason;
};

/** What changed what a customer owes in some days, and what it owed before and after. */
export type CustomerStatement = {
  /** What was open at the end of `to`, by days overdue. */
  aging: AgingBuckets;
  /** Owed at the end of `to`: open invoices less what is on account. */
  closing: Money;
  from: Scalars['Date']['output'];
  /** In the order of their days, at most the first 1,000. */
  lines: Array<CustomerStatementLine>;
  /** What no invoice had taken of payments and credit notes at the end of `to`. */
  onAccount: Money;
  /** Owed at the end of the day before `from`; less than zero is owed to the customer. */
  opening: Money;
  /** A PDF, in the language of `Accept-Language`. */
  pdf: ExportedFile;
  to: Scalars['Date']['output'];
};

/** A document that changed what a customer owes. */
export type CustomerStatementLine = {
  /** Gross; less than zero when less is owed. */
  amount: Money;
  /** Owed after it. */
  balance: Money;
  /** The day it counts from. */
  day: Scalars['Date']['output'];
  /** The invoice, credit note, payment, refund, allowance or netting. */
  documentId: Scalars['ID']['output'];
  /** Of an invoice. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  kind: CustomerStatementLineKind;
  /** Of the document; of the invoice, for what was given up. */
  number: Scalars['String']['output'];
};

/** What a line of a statement of account is. */
export type CustomerStatementLineKind =
  | 'CREDIT_NOTE'
  /** What is owed beyond an invoice. */
  | 'DEBIT_NOTE'
  /** A discount for early payment. */
  | 'DISCOUNT'
  | 'INVOICE'
  /** Set against what is owed to the customer. */
  | 'NETTING'
  | 'PAYMENT'
  /** Money paid back to the customer. */
  | 'REFUND'
  /** What was given up or netted, or a payment that was none, is owed again. */
  | 'REVERSAL'
  /** A small rest that nobody asks for. */
  | 'WRITE_OFF';

/** Conditions on a day. */
export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on a moment. */
export type DateTimeFilter = {
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which part of a claim was taken off which bill. */
export type DebitAllocation = {
  amount: Money;
  bill: Bill;
  debitNote: DebitNote;
  postingDate: Scalars['Date']['output'];
};

/** What is charged about which invoice. */
export type DebitCustomerInput = {
  /** Default: today. */
  debitDate?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The invoice that it is about; the debit note is of its customer, order and currency. */
  invoiceId: Scalars['ID']['input'];
  /** 1 to 50. */
  lines: Array<DebitLineInput>;
  /** What the customer reads of it. */
  note: Scalars['String']['input'];
  /** Default: as long as the invoice had. */
  paymentTermDays?: InputMaybe<Scalars['Int']['input']>;
  reason: ChargeReason;
};

/** What was issued. */
export type DebitCustomerPayload = {
  debitNote?: Maybe<Invoice>;
  userErrors: Array<UserError>;
};

/** A position of a debit note. */
export type DebitLineInput = {
  description: Scalars['String']['input'];
  /** Without tax, in the currency of the invoice. */
  net: Scalars['Decimal']['input'];
  /** One of the taxes of the invoice, or `NONE`. Default: that of the invoice, when it has one. */
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

/** Goods that went back to a supplier: what was billed of them is claimed and lowers what we owe, the rest may not be billed any more. */
export type DebitNote = Node & {
  /** Which bills it was taken off, oldest first. */
  allocations: Array<DebitAllocation>;
  /** What bills have taken of the claim. */
  applied: Money;
  currency: Scalars['Currency']['output'];
  debitDate: Scalars['Date']['output'];
  /** `dbn_…` */
  id: Scalars['ID']['output'];
  /** The inspection that has rejected the goods; null when they were given back otherwise. */
  inspection?: Maybe<QualityInspection>;
  issuedAt: Scalars['DateTime']['output'];
  /** What it posted; nothing when nothing was billed. */
  journalEntries: Array<JournalEntry>;
  /** By position. */
  lines: Array<DebitNoteLine>;
  /** The claim without tax: what the supplier has charged for the goods. */
  net: Money;
  /** Such as `DN-2026-000001`; gapless in its year. */
  number: Scalars['String']['output'];
  /** What is left of the claim for the supplier's next bills, or to be paid. */
  open: Money;
  purchaseOrder: PurchaseOrder;
  /** Why the goods went back. */
  reason: Scalars['String']['output'];
  /** What the supplier has paid of the claim in money. */
  refunded: Money;
  /** What the supplier has paid of it, oldest first; also what was taken back. */
  refunds: Array<ClaimRefund>;
  supplier: Supplier;
  tax: Money;
  total: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
  /** Cost of goods that were not billed yet: it is not owed, and may not be billed any more. */
  withheld: Money;
};

export type DebitNoteConnection = {
  edges: Array<DebitNoteEdge>;
  nodes: Array<DebitNote>;
  pageInfo: PageInfo;
  /** All debit notes that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DebitNoteEdge = {
  cursor: Scalars['String']['output'];
  node: DebitNote;
};

export type DebitNoteFilter = {
  and?: InputMaybe<Array<DebitNoteFilter>>;
  debitDate?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<DebitNoteFilter>;
  number?: InputMaybe<StringFilter>;
  open?: InputMaybe<DecimalFilter>;
  or?: InputMaybe<Array<DebitNoteFilter>>;
  purchaseOrderId?: InputMaybe<IdFilter>;
  supplierId?: InputMaybe<IdFilter>;
  total?: InputMaybe<DecimalFilter>;
};

/** Goods of one purchase order line that went back. */
export type DebitNoteLine = {
  /** How much of it had been billed. */
  billedQuantity: Scalars['Decimal']['output'];
  /** The claim without tax. */
  net: Money;
  position: Scalars['Int']['output'];
  product: Product;
  purchaseOrderLine: PurchaseOrderLine;
  /** In the base unit. */
  quantity: Scalars['Decimal']['output'];
  tax: Money;
  /** Cost of what had not been billed. */
  withheld: Money;
};

export type DebitNoteOrder = {
  direction: SortDirection;
  field: DebitNoteOrderField;
};

export type DebitNoteOrderField =
  | 'debitDate'
  | 'issuedAt'
  | 'total';

/** Why a customer owes more. */
export type DebitReason =
  /** Costs that are passed on. */
  | 'CHARGES'
  /** What a reminder costs; asked for by `runDunning` alone. */
  | 'DUNNING_FEE'
  /** Interest on late payment. */
  | 'INTEREST'
  | 'OTHER'
  /** The price was too low. */
  | 'PRICE'
  /** Too little was invoiced. */
  | 'QUANTITY';

/** Conditions on a decimal number. */
export type DecimalFilter = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  in?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  ne?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A delivery, with what its goods have cost. */
export type Delivery = {
  id: Scalars['ID']['output'];
  /** Of the cost of the goods that left with it, what landed costs have in it. For staff. */
  landedCost?: Maybe<Money>;
};

/** Kinds of documents that a month can be closed for before it is closed whole. */
export type DocumentKind =
  /** Entries by hand, and decisions on stock differences. */
  | 'MANUAL'
  /** Money in and out, and the bank. */
  | 'PAYMENTS'
  /** Bills, debit notes and accrued freight. */
  | 'PURCHASES'
  /** Invoices, credit notes and what is given up. */
  | 'SALES'
  /** What stock moves come to. */
  | 'STOCK';

/** An invoice in a reminder, or in what is proposed. */
export type DunningItem = {
  invoice: Invoice;
  level: Scalars['Int']['output'];
  /** What was open of it. */
  open: Money;
};

/** A step of reminding, and what it costs. */
export type DunningLevel = {
  /** Of the invoice; each level also waits as long after the one before as their days differ. */
  daysOverdue: Scalars['Int']['output'];
  /** What a customer is charged for a reminder of this level, by a debit note; 0: nothing. */
  fee: Money;
  /** From 1. */
  level: Scalars['Int']['output'];
};

/** A reminder of a customer's overdue invoices. */
export type DunningNotice = {
  customer: Customer;
  day: Scalars['Date']['output'];
  /** The debit note that asks for the fee of the reminder; null when there is none. */
  fee?: Maybe<Invoice>;
  /** `dun_…` */
  id: Scalars['ID']['output'];
  items: Array<DunningItem>;
  /** The highest of its items. */
  level: Scalars['Int']['output'];
  notedAt: Scalars['DateTime']['output'];
  /** The letter, in the language of `Accept-Language`. */
  pdf: ExportedFile;
  /** What was open of its invoices. */
  total: Money;
};

export type DunningNoticeConnection = {
  edges: Array<DunningNoticeEdge>;
  nodes: Array<DunningNotice>;
  pageInfo: PageInfo;
  /** All notices that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DunningNoticeEdge = {
  cursor: Scalars['String']['output'];
  node: DunningNotice;
};

export type DunningNoticeFilter = {
  and?: InputMaybe<Array<DunningNoticeFilter>>;
  customerId?: InputMaybe<IdFilter>;
  day?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<DunningNoticeFilter>;
  or?: InputMaybe<Array<DunningNoticeFilter>>;
};

export type DunningNoticeOrder = {
  direction: SortDirection;
  field: DunningNoticeOrderField;
};

export type DunningNoticeOrderField =
  | 'day';

/** A customer who would be reminded. */
export type DunningProposal = {
  customer: Customer;
  items: Array<DunningItem>;
  /** The highest of its items. */
  level: Scalars['Int']['output'];
  /** What is open of its items, as the books carry it; a notice is of one currency. */
  total: Money;
};

export type DunningProposalConnection = {
  edges: Array<DunningProposalEdge>;
  nodes: Array<DunningProposal>;
  pageInfo: PageInfo;
  /** All customers that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DunningProposalEdge = {
  cursor: Scalars['String']['output'];
  node: DunningProposal;
};

export type DunningProposalFilter = {
  and?: InputMaybe<Array<DunningProposalFilter>>;
  customerId?: InputMaybe<IdFilter>;
  not?: InputMaybe<DunningProposalFilter>;
  or?: InputMaybe<Array<DunningProposalFilter>>;
  total?: InputMaybe<DecimalFilter>;
};

export type DunningProposalOrder = {
  direction: SortDirection;
  field: DunningProposalOrderField;
};

export type DunningProposalOrderField =
  | 'total';

/** A discount for paying early: `2` percent within `10` days of the invoice. */
export type EarlyPayment = {
  /** From the invoice's day. */
  days: Scalars['Int']['output'];
  /** Of what is open. */
  percent: Scalars['Decimal']['output'];
};

/** What is changed of a proposed run. */
export type EditPaymentRunInput = {
  /** Refuses when the run has another version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  items: Array<PaymentRunItemInput>;
  paymentRunId: Scalars['ID']['input'];
};

/** The run as it is now. */
export type EditPaymentRunPayload = {
  paymentRun?: Maybe<PaymentRun>;
  userErrors: Array<UserError>;
};

/** One side of an entry: a debit or a credit, more than zero. */
export type EntryLineInput = {
  /** No control account. */
  accountId: Scalars['ID']['input'];
  /** Where the cost belongs. */
  costCenterId?: InputMaybe<Scalars['ID']['input']>;
  credit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The customer it is about. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  debit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The order it is about. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** The product it is about. */
  productId?: InputMaybe<Scalars['ID']['input']>;
};

/** The kind of document that a posting comes from. */
export type EntrySource =
  /** Stock adjusted. */
  | 'ADJUSTMENT'
  /** What is given up of an invoice. */
  | 'ALLOWANCE'
  /** What is expected not to be paid of receivables, at a month's end. */
  | 'BAD_DEBT_ALLOWANCE'
  /** A line of a bank statement. */
  | 'BANK_LINE'
  /** A supplier's bill. */
  | 'BILL'
  /** Indirect costs that a cost centre gives to others. */
  | 'COST_ALLOCATION'
  | 'CREDIT_NOTE'
  /** A claim on a supplier for goods given back. */
  | 'DEBIT_NOTE'
  /** Goods issued to a customer. */
  | 'DELIVERY'
  /** Open items in other currencies, at the rate of a day. */
  | 'EXCHANGE'
  /** What carrying a shipment costs. */
  | 'FREIGHT'
  | 'INVOICE'
  /** A goods issue that was reversed. */
  | 'ISSUE_REVERSAL'
  /** Freight, duty and the like, added to what goods cost. */
  | 'LANDED_COST'
  /** Posted by hand. */
  | 'MANUAL'
  /** Invoices of a partner set against its bills. */
  | 'NETTING'
  /** Opening stock. */
  | 'OPENING'
  | 'PAYMENT'
  /** Goods received. */
  | 'RECEIPT'
  /** A goods receipt that was reversed. */
  | 'RECEIPT_REVERSAL'
  /** A credit note paid out. */
  | 'REFUND'
  /** Goods sent back by a customer. */
  | 'RETURN'
  /** Stock revalued or written down. */
  | 'REVALUATION'
  /** The mirror image of an entry posted by hand. */
  | 'REVERSAL'
  /** Stock differences that were decided on. */
  | 'STOCK_CLEARING'
  /** Paid to a supplier before its bill has come. */
  | 'SUPPLIER_ADVANCE'
  /** Money paid to a supplier. */
  | 'SUPPLIER_PAYMENT'
  /** Goods given back to a supplier. */
  | 'SUPPLIER_RETURN'
  /** Tax that is to be paid for a month. */
  | 'TAX_SETTLEMENT'
  /** A difference of a transfer between warehouses. */
  | 'TRANSFER'
  /** A year end that moves earnings into equity. */
  | 'YEAR_CLOSE';

/** Conditions on EntrySource. */
export type EntrySourceFilter = {
  eq?: InputMaybe<EntrySource>;
  in?: InputMaybe<Array<EntrySource>>;
  ne?: InputMaybe<EntrySource>;
};

/** What a currency counts in the books on a day. */
export type ExchangeRate = Node & {
  currency: Scalars['Currency']['output'];
  /** The day that the rate is of. */
  date: Scalars['Date']['output'];
  /** `exr_…` */
  id: Scalars['ID']['output'];
  /** Units of the company's currency for one of this. */
  rate: Scalars['Decimal']['output'];
  savedAt: Scalars['DateTime']['output'];
  /** Who has published it. */
  source?: Maybe<Scalars['String']['output']>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of rates. */
export type ExchangeRateConnection = {
  edges: Array<ExchangeRateEdge>;
  nodes: Array<ExchangeRate>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A rate and its place in the list. */
export type ExchangeRateEdge = {
  cursor: Scalars['String']['output'];
  node: ExchangeRate;
};

/** Conditions; all of them must hold. */
export type ExchangeRateFilter = {
  and?: InputMaybe<Array<ExchangeRateFilter>>;
  currency?: InputMaybe<StringFilter>;
  date?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ExchangeRateFilter>;
  or?: InputMaybe<Array<ExchangeRateFilter>>;
  source?: InputMaybe<StringFilter>;
};

/** What a currency counts on a day. */
export type ExchangeRateInput = {
  currency: Scalars['Currency']['input'];
  date: Scalars['Date']['input'];
  /** Units of the company's currency for one of this; at most eight decimals. */
  rate: Scalars['Decimal']['input'];
  /** Who has published it. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** How a list is ordered; equal ones by id. */
export type ExchangeRateOrder = {
  direction: SortDirection;
  field: ExchangeRateOrderField;
};

/** What a list can be ordered by. */
export type ExchangeRateOrderField =
  | 'currency'
  | 'date';

/** Which run is paid. */
export type ExecutePaymentRunInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paymentRunId: Scalars['ID']['input'];
};

/** How far the run is. */
export type ExecutePaymentRunPayload = {
  paymentRun?: Maybe<PaymentRun>;
  userErrors: Array<UserError>;
};

export type ExpenseLineInput = {
  /** No control account. Default, for a shipment: where freight goes. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the cost belongs. */
  costCenterId?: InputMaybe<Scalars['ID']['input']>;
  description: Scalars['String']['input'];
  /** Without tax, in the company's currency. */
  net: Scalars['Decimal']['input'];
  /**
   * The shipment that was carried: its accrued freight is cleared, and the cost is its order's and
   * customer's.
   */
  shipmentId?: InputMaybe<Scalars['ID']['input']>;
  /** In percent. */
  taxRate: Scalars['Decimal']['input'];
};

/** A file, whole. */
export type ExportedFile = {
  /** Base 64. */
  content: Scalars['String']['output'];
  /** Such as `Invoice IV-000001.pdf`. */
  fileName: Scalars['String']['output'];
  /** Such as `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
};

/** A named id or figure that explains a refusal. */
export type Figure = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type GrantDiscountInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  invoiceId: Scalars['ID']['input'];
  /** Default: today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
};

export type GrantDiscountPayload = {
  allowance?: Maybe<Allowance>;
  invoice?: Maybe<Invoice>;
  userErrors: Array<UserError>;
};

/** Conditions on an id. */
export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  ne?: InputMaybe<Scalars['ID']['input']>;
};

/** A file of statements. */
export type ImportBankStatementInput = {
  bankAccountId: Scalars['ID']['input'];
  format: BankStatementFormat;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The file, at most 2,000,000 characters and 5,000 lines of statements. */
  text: Scalars['String']['input'];
};

/** What came of it. */
export type ImportBankStatementPayload = {
  /** Those of the file in its order, new or known. */
  bankStatements: Array<BankStatement>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What the company earned in a period, by steps. Income and costs are both positive. */
export type IncomeStatement = {
  from: Scalars['Date']['output'];
  /** Sales less cost of sales. */
  grossProfit: Money;
  netIncome: Money;
  /** Gross profit less operating expenses. */
  operatingProfit: Money;
  profitBeforeTax: Money;
  sections: Array<StatementSection>;
  to: Scalars['Date']['output'];
};

/** Conditions on a whole number. */
export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
};

/** What a customer owes for a delivery. Amounts never change once it is issued; what is open does. */
export type Invoice = Node & {
  /** What was given up of it, oldest first; also what was taken back. */
  allowances: Array<Allowance>;
  /** What was given up of it: discounts and write-offs. */
  allowed: Money;
  /** The customer's address that it goes to, `adr_…`; null: the customer's first one for bills. */
  billToAddressId?: Maybe<Scalars['ID']['output']>;
  /** What credit notes have settled. */
  credited: Money;
  /** What credit notes settled of it, oldest first. */
  credits: Array<CreditAllocation>;
  customer: Customer;
  /** What it is about, when it is a debit note. */
  debit?: Maybe<CustomerDebit>;
  /** Debit notes about it, oldest first. */
  debitNotes: Array<Invoice>;
  /** The delivery that is invoiced, `dlv_…`; null of several: its lines name them. */
  deliveryId?: Maybe<Scalars['ID']['output']>;
  /** Percent of what is open that may be taken off up to `discountUntil`. */
  discountPercent?: Maybe<Scalars['Decimal']['output']>;
  /** The last day on which money must come for the discount. */
  discountUntil?: Maybe<Scalars['Date']['output']>;
  /** Invoice date and the customer's payment term. */
  dueDate: Scalars['Date']['output'];
  /** How far the customer was reminded of it; 0 is not at all. */
  dunningLevel: Scalars['Int']['output'];
  /** Units of the company's currency for one of the invoice's, on its date; 1 for the company's own. */
  exchangeRate: Scalars['Decimal']['output'];
  /** Freight without tax. */
  freight: Money;
  /** `inv_…` */
  id: Scalars['ID']['output'];
  /** The UTC day the goods left or arrived, or the last day of what is invoiced together. */
  invoiceDate: Scalars['Date']['output'];
  issuedAt: Scalars['DateTime']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  /** What kind of document it is. */
  kind: InvoiceKind;
  /** Goods in the order's sequence, then freight. */
  lines: Array<InvoiceLine>;
  /** Goods without tax. */
  net: Money;
  /** Nettings that it was part of, oldest first; also those that were undone. */
  nettings: Array<Netting>;
  /** Such as `INV-2026-000001`: without gaps in its series and year. */
  number: Scalars['String']['output'];
  /** What is still owed. */
  open: Money;
  /** What the books carry of what is open, in the company's currency. */
  openInBase: Money;
  /** Null of an invoice of several orders: they are in `orders`. */
  order?: Maybe<Order>;
  /** The orders that it is of; one, but for invoices of several deliveries. */
  orders: Array<Order>;
  /** What payments and nettings have settled. */
  paid: Money;
  /** What paid it, oldest first. */
  payments: Array<PaymentAllocation>;
  /** A PDF, in the language of `Accept-Language`. */
  pdf: ExportedFile;
  /** Until when the customer has promised to pay it: no reminder goes out up to that day. */
  promisedDate?: Maybe<Scalars['Date']['output']>;
  /** Derived from what is open. */
  status: InvoiceStatus;
  /** Tax, rounded half-up per line. */
  tax: Money;
  /** Net and tax by tax code and rate. */
  taxes: Array<InvoiceTax>;
  /** Goods, freight and tax. */
  total: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

export type InvoiceBillablesInput = {
  /** 1 to 1,000; of one customer, currency, payment term and address. */
  billableIds: Array<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. No earlier than the goods left. */
  invoiceDate?: InputMaybe<Scalars['Date']['input']>;
};

export type InvoiceBillablesPayload = {
  invoice?: Maybe<Invoice>;
  userErrors: Array<UserError>;
};

/** What a run invoices together: parts of a customer with one basis, currency, term and address. */
export type InvoiceCollection = {
  basis: BillingBasis;
  currency: Scalars['Currency']['output'];
  customer: Customer;
  /** Null until it is invoiced, or found to be so already. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** `col_…` */
  id: Scalars['ID']['output'];
  /** Null also where another invoice had all of it. */
  invoice?: Maybe<Invoice>;
  /** What left up to this day; the invoice's date. */
  through: Scalars['Date']['output'];
};

/** A page of what a run invoices. */
export type InvoiceCollectionConnection = {
  edges: Array<InvoiceCollectionEdge>;
  nodes: Array<InvoiceCollection>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Something that a run invoices together and its place in the list. */
export type InvoiceCollectionEdge = {
  cursor: Scalars['String']['output'];
  node: InvoiceCollection;
};

/** A page of invoices. */
export type InvoiceConnection = {
  edges: Array<InvoiceEdge>;
  nodes: Array<Invoice>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Invoice and its place in the list. */
export type InvoiceEdge = {
  cursor: Scalars['String']['output'];
  node: Invoice;
};

/** Conditions; all of them must hold. */
export type InvoiceFilter = {
  and?: InputMaybe<Array<InvoiceFilter>>;
  currency?: InputMaybe<StringFilter>;
  customerId?: InputMaybe<IdFilter>;
  dueDate?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  invoiceDate?: InputMaybe<DateFilter>;
  issuedAt?: InputMaybe<DateTimeFilter>;
  kind?: InputMaybe<InvoiceKindFilter>;
  not?: InputMaybe<InvoiceFilter>;
  number?: InputMaybe<StringFilter>;
  open?: InputMaybe<DecimalFilter>;
  or?: InputMaybe<Array<InvoiceFilter>>;
  /** Of this order, alone or with others. */
  orderId?: InputMaybe<IdFilter>;
  status?: InputMaybe<InvoiceStatusFilter>;
  total?: InputMaybe<DecimalFilter>;
};

/** A document that a customer owes by. */
export type InvoiceKind =
  /** What is owed beyond an invoice; in a series of its own, such as `DBN-2026-000001`. */
  | 'DEBIT_NOTE'
  | 'INVOICE';

/** Conditions on InvoiceKind. */
export type InvoiceKindFilter = {
  eq?: InputMaybe<InvoiceKind>;
  in?: InputMaybe<Array<InvoiceKind>>;
  ne?: InputMaybe<InvoiceKind>;
};

/** A position of an invoice. */
export type InvoiceLine = {
  /** Null of what is billed before it leaves. */
  delivery?: Maybe<Delivery>;
  description: Scalars['String']['output'];
  /** `inl_…` */
  id: Scalars['ID']['output'];
  kind: InvoiceLineKind;
  /** Without tax. */
  net: Money;
  order: Order;
  /** The order's line, for goods. */
  orderLineId?: Maybe<Scalars['ID']['output']>;
  /** From 1. */
  position: Scalars['Int']['output'];
  /** The product, for goods. */
  product?: Maybe<Product>;
  /** In the product's base unit; 1 for freight. */
  quantity: Scalars['Decimal']['output'];
  /** Rounded half-up to the minor unit. */
  tax: Money;
  /** Such as `STANDARD`; `NONE` for what is not taxed. */
  taxCode: Scalars['String']['output'];
  /** Percent. */
  taxRate: Scalars['Decimal']['output'];
};

/** What a line of an invoice charges for. */
export type InvoiceLineKind =
  /** What is charged besides goods; of a debit note. */
  | 'CHARGE'
  | 'FREIGHT'
  | 'GOODS'
  /** What goods of another invoice cost more; of a debit note. */
  | 'PRICE';

/** How a list is ordered; equal ones by id. */
export type InvoiceOrder = {
  direction: SortDirection;
  field: InvoiceOrderField;
};

/** What a list can be ordered by. */
export type InvoiceOrderField =
  | 'dueDate'
  | 'invoiceDate'
  | 'issuedAt'
  | 'number'
  | 'open'
  | 'total';

/** How much of an invoice is paid. */
export type InvoiceStatus =
  /** Credit notes have settled it, and no money: nothing is open, and nothing was paid. */
  | 'CREDITED'
  /** Nothing is paid. */
  | 'OPEN'
  /** Nothing is open. */
  | 'PAID'
  /** Something is paid, something open. */
  | 'PARTIALLY_PAID'
  /** It was paid, and credit notes have taken all of it back: the money stands on them. */
  | 'TAKEN_BACK';

/** Conditions on InvoiceStatus. */
export type InvoiceStatusFilter = {
  eq?: InputMaybe<InvoiceStatus>;
  in?: InputMaybe<Array<InvoiceStatus>>;
  ne?: InputMaybe<InvoiceStatus>;
};

/** What an invoice has at one tax rate. */
export type InvoiceTax = {
  /** Net amount that is taxed. */
  net: Money;
  /** The sum of the lines' taxes. */
  tax: Money;
  taxCode: Scalars['String']['output'];
  /** Percent. */
  taxRate: Scalars['Decimal']['output'];
};

/** A posting: its debits equal its credits, and it never changes. */
export type JournalEntry = Node & {
  description: Scalars['String']['output'];
  /** `jre_…` */
  id: Scalars['ID']['output'];
  /** The invoice it comes from, if it does. */
  invoice?: Maybe<Invoice>;
  lines: Array<JournalLine>;
  /** Such as `JE-42`; unique, gaps are possible. */
  number: Scalars['String']['output'];
  /** The payment it comes from, if it does. */
  payment?: Maybe<Payment>;
  /** The month of the posting date, `2026-03`. */
  period: Scalars['String']['output'];
  postedAt: Scalars['DateTime']['output'];
  /** Viewer id of who caused it. */
  postedBy: Scalars['ID']['output'];
  postingDate: Scalars['Date']['output'];
  /** The entry that undoes this one. */
  reversedBy?: Maybe<JournalEntry>;
  /** The entry that this one undoes. */
  reverses?: Maybe<JournalEntry>;
  /** The document it comes from; its own id when posted by hand. */
  sourceId: Scalars['ID']['output'];
  /** The kind of document it comes from. */
  sourceType: EntrySource;
};

/** A page of journal entries. */
export type JournalEntryConnection = {
  edges: Array<JournalEntryEdge>;
  nodes: Array<JournalEntry>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** JournalEntry and its place in the list. */
export type JournalEntryEdge = {
  cursor: Scalars['String']['output'];
  node: JournalEntry;
};

/** Conditions; all of them must hold. */
export type JournalEntryFilter = {
  and?: InputMaybe<Array<JournalEntryFilter>>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<JournalEntryFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<JournalEntryFilter>>;
  postedAt?: InputMaybe<DateTimeFilter>;
  postingDate?: InputMaybe<DateFilter>;
  sourceId?: InputMaybe<IdFilter>;
  sourceType?: InputMaybe<EntrySourceFilter>;
};

/** How a list is ordered; equal ones by id. */
export type JournalEntryOrder = {
  direction: SortDirection;
  field: JournalEntryOrderField;
};

/** What a list can be ordered by. */
export type JournalEntryOrderField =
  | 'postedAt'
  | 'postingDate';

/** One side of an entry. */
export type JournalLine = {
  account: Account;
  /** What its account has after it, by posting date and id: debits minus credits, in the company's currency. */
  balance: Money;
  costCenter?: Maybe<CostCenter>;
  /** In the company's currency; zero when it is a debit. */
  credit: Money;
  /** The customer it is about. */
  customer?: Maybe<Customer>;
  /** In the company's currency; zero when it is a credit. */
  debit: Money;
  entry: JournalEntry;
  /** `jnl_…` */
  id: Scalars['ID']['output'];
  /** The order it is about. */
  order?: Maybe<Order>;
  /** From 1. */
  position: Scalars['Int']['output'];
  postingDate: Scalars['Date']['output'];
  /** The product it is about. */
  product?: Maybe<Product>;
  /** In the document's currency, debit positive. Zero for exchange differences: nothing was agreed. */
  transactionAmount: Money;
};

/** A page of journal lines. */
export type JournalLineConnection = {
  edges: Array<JournalLineEdge>;
  nodes: Array<JournalLine>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** JournalLine and its place in the list. */
export type JournalLineEdge = {
  cursor: Scalars['String']['output'];
  node: JournalLine;
};

/** Conditions; all of them must hold. */
export type JournalLineFilter = {
  and?: InputMaybe<Array<JournalLineFilter>>;
  not?: InputMaybe<JournalLineFilter>;
  or?: InputMaybe<Array<JournalLineFilter>>;
  postingDate?: InputMaybe<DateFilter>;
};

/** How a list is ordered; equal ones by id. */
export type JournalLineOrder = {
  direction: SortDirection;
  field: JournalLineOrderField;
};

/** What a list can be ordered by. */
export type JournalLineOrderField =
  | 'postingDate';

/** What `ledgerIntegrity` proves. */
export type LedgerCheck =
  /** What bills have taken of an advance is the sum of its allocations. */
  | 'ADVANCE_APPLIED'
  /** What has come back of an advance is the sum of its refunds. */
  | 'ADVANCE_REFUNDED'
  /** What the books carry of a bill is what was booked of it, less what was settled. */
  | 'BILL_CARRIED'
  /** A bill is the sum of its lines. */
  | 'BILL_LINES'
  /** What is paid of a bill is the sum of its payments. */
  | 'BILL_PAID'
  /** The account of a role equals its sub-ledger. */
  | 'CONTROL_ACCOUNT'
  /** A credit note is the sum of its lines. */
  | 'CREDIT_NOTE_LINES'
  /** What is paid out of a credit note is the sum of its refunds. */
  | 'CREDIT_NOTE_REFUNDED'
  /** What a credit note has settled is the sum of its allocations. */
  | 'CREDIT_NOTE_SETTLED'
  /** What the books carry of a claim on a supplier is what it began with less what bills have taken. */
  | 'DEBIT_NOTE_CARRIED'
  /** Debits equal credits. */
  | 'ENTRY_BALANCE'
  /** Debits equal credits also in the currency of the document. */
  | 'ENTRY_CURRENCY'
  /** An entry has lines. */
  | 'ENTRY_LINES'
  /** What bills have cleared of a shipment's accrued freight is the sum of their lines. */
  | 'FREIGHT_CLEARED'
  /** What bills have cleared of goods received is the sum of their lines. */
  | 'GOODS_CLEARED'
  /** What is given up of an invoice is the sum of its allowances. */
  | 'INVOICE_ALLOWED'
  /** What the books carry of an invoice is what was booked of it, less what was settled. */
  | 'INVOICE_CARRIED'
  /** What is credited of an invoice is the sum of its allocations. */
  | 'INVOICE_CREDITED'
  /** An invoice is the sum of its lines. */
  | 'INVOICE_LINES'
  /** What is paid of an invoice is the sum of its allocations and nettings. */
  | 'INVOICE_PAID'
  /** What is taken back of an invoice is the sum of the lines of credit notes that are of it. */
  | 'INVOICE_TAKEN_BACK'
  /** Turnover kept for a closed month differs from that of its lines. */
  | 'MONTH_SUM'
  /** Both sides of a netting come to its amount, or to nothing when it was undone. */
  | 'NETTING_EVEN'
  /** Numbers of a series and year have no gaps. */
  | 'NUMBER_GAP'
  /** No more of an invoice line is credited than was invoiced. */
  | 'OVER_CREDITED'
  /** What is allocated of a payment is the sum of its allocations. */
  | 'PAYMENT_ALLOCATED'
  /** What went back of a payment is the sum of its refunds. */
  | 'PAYMENT_REFUNDED'
  /** What was posted of exchange differences for a day is what is noted of its items. */
  | 'REVALUATION'
  /** A payment to a supplier is the sum of what it pays. */
  | 'SUPPLIER_PAYMENT_ALLOCATED'
  /** A closed year still has earnings on an account of revenue or expense. */
  | 'YEAR_CLOSED';

/** Something in the books that does not add up. */
export type LedgerFault = {
  actual: Scalars['Decimal']['output'];
  check: LedgerCheck;
  expected: Scalars['Decimal']['output'];
  /** The role, document or series concerned. */
  subject: Scalars['String']['output'];
};

/** Which customer is which supplier. */
export type LinkPartnersInput = {
  customerId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Null: it is no supplier any more. */
  supplierId?: InputMaybe<Scalars['ID']['input']>;
};

/** The customer that was linked. */
export type LinkPartnersPayload = {
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

/** Sales without tax less the cost of the goods and of carrying them, as the ledger has them. */
export type Margin = {
  /** Revenue less cost and freight. */
  amount: Money;
  cost: Money;
  /** Cash discounts that were given. */
  discounts: Money;
  /** What carrying the goods costs us, accrued or billed. */
  freight: Money;
  /** Time spent on its orders, lines, shipments and returns, at what the activities cost. */
  handling: Money;
  /**
   * Of the cost, what landed costs have in it: by product, their share of all that its goods have cost
   * so far.
   */
  landed: Money;
  /** What is left after costs to serve: the amount less discounts, write-offs and handling. */
  net: Money;
  /** Of the revenue; null without any. */
  netPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Of the revenue; null without any. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Of revenue and cost, what returns took: credit notes less the cost of the goods that came back. */
  returns: Money;
  revenue: Money;
  writeOffs: Money;
};

/** A percent of an order that is billed at an event. */
export type Milestone = {
  event: MilestoneEvent;
  /** `mil_…` */
  id: Scalars['ID']['output'];
  /** Of one that is billed for the order as a whole. */
  invoice?: Maybe<Invoice>;
  order: Order;
  percent: Scalars['Decimal']['output'];
  /** From 1. */
  position: Scalars['Int']['output'];
  /** When it was billed; null also of one that each delivery reaches. */
  reachedOn?: Maybe<Scalars['Date']['output']>;
};

/** When a part of an order is billed. */
export type MilestoneEvent =
  /** A person says so: its percent of all that is wanted then. */
  | 'BY_HAND'
  /** Goods arrive: its percent of them. */
  | 'ON_DELIVERY'
  /** Goods leave: its percent of them. */
  | 'ON_ISSUE'
  /** The order is approved: its percent of all of it. */
  | 'ON_ORDER';

/** An amount in one currency. */
export type Money = {
  /** Exact, not rounded further than the document that states it. */
  amount: Scalars['Decimal']['output'];
  currency: Scalars['Currency']['output'];
};

/** An amount in one currency, as input. */
export type MoneyInput = {
  amount: Scalars['Decimal']['input'];
  currency: Scalars['Currency']['input'];
};

/** A run of stock moves by id. */
export type MoveRangeInput = {
  /** Id of the first move of it. */
  from: Scalars['ID']['input'];
  /** Id of the first move behind it. */
  to: Scalars['ID']['input'];
};

export type Mutation = {
  /**
   * Shares the indirect costs of a month out by all active keys, step by step; what is allocated stays.
   * Example: `mutation { allocateCosts(input: { period: "2026-03" }) { allocations { amount { amount } } userErrors { code } } }`
   */
  allocateCosts: AllocateCostsPayload;
  /**
   * Pays invoices with what is left of a payment. Example:
   * `mutation { allocatePayment(input: { paymentId: "pay_…" }) { payment { unallocated { amount } } userErrors { code } } }`
   */
  allocatePayment: AllocatePaymentPayload;
  /**
   * Brings the allowance for bad debts to what is required at a month's end; only the difference is
   * posted. Example:
   * `mutation { allowBadDebts(input: { period: "2026-03" }) { allowance { required { amount } } entry { number } userErrors { code message } } }`
   */
  allowBadDebts: AllowBadDebtsPayload;
  /**
   * Settles bills with what is left of an advance: those given, or else of its order, then the oldest
   * due. Example:
   * `mutation { applyAdvance(input: { supplierAdvanceId: "adv_…" }) { supplierAdvance { left { amount } } userErrors { code message } } }`
   */
  applyAdvance: ApplyAdvancePayload;
  /**
   * Settles other invoices of the customer with what is left of a credit note.
   * Example: `mutation { applyCreditNote(input: { creditNoteId: "crn_…", allocations: [{ invoiceId: "inv_…", amount: "10" }] }) { creditNote { onAccount { amount } } userErrors { code message } } }`
   */
  applyCreditNote: ApplyCreditNotePayload;
  /**
   * Puts a budget in force that another person has drafted.
   * Example: `mutation { approveBudget(input: { budgetId: "bud_…" }) { budget { status } userErrors { code } } }`
   */
  approveBudget: ApproveBudgetPayload;
  /**
   * Lets a run be paid; somebody else than who proposed or changed it. Example:
   * `mutation { approvePaymentRun(input: { paymentRunId: "run_…" }) { paymentRun { status } userErrors { code message } } }`
   */
  approvePaymentRun: ApprovePaymentRunPayload;
  /**
   * Lets an account rest that no posting rule names: nobody posts to it by hand any more. Example:
   * `mutation { archiveAccount(input: { accountId: "acc_…" }) { account { isArchived } userErrors { code message } } }`
   */
  archiveAccount: ArchiveAccountPayload;
  /**
   * Says that a milestone is reached that waits for a person, and invoices its part of the order.
   * Example:
   * `mutation { billMilestone(input: { milestoneId: "mil_…" }) { invoice { number } userErrors { code message } } }`
   */
  billMilestone: BillMilestonePayload;
  /**
   * Ends a run of collective invoices; what it has not invoiced yet stays billable. Example:
   * `mutation { cancelCollectiveInvoicing(input: { collectiveRunId: "clr_…" }) { run { status } userErrors { code message } } }`
   */
  cancelCollectiveInvoicing: CancelCollectiveInvoicingPayload;
  /**
   * Cancels a debit note by a credit note of all of it, tax too: what is open of it is settled, what was
   * paid is on the customer's account. Example:
   * `mutation { cancelDebitNote(input: { debitNoteId: "inv_…", reason: "Agreed otherwise" }) { creditNote { number total { amount } } userErrors { code message } } }`
   */
  cancelDebitNote: CancelDebitNotePayload;
  /**
   * Gives a run up before anything of it is paid. Example:
   * `mutation { cancelPaymentRun(input: { paymentRunId: "run_…", reason: "Cash is short" }) { paymentRun { status } userErrors { code message } } }`
   */
  cancelPaymentRun: CancelPaymentRunPayload;
  /**
   * Decides what stock lost, found or scrapped comes to, where the chart lets it wait (1901): all of it
   * up to the day becomes a loss or an income. Example:
   * `mutation { clearStockDifference(input: { postingDate: "2026-03-31", reason: "Count of March" }) { entry { number } userErrors { code } } }`
   */
  clearStockDifference: ClearStockDifferencePayload;
  /**
   * Closes a month that has ended: it takes no entries any more. Months are closed in their order; the
   * first that is ever closed closes all before it. Stock differences must have been decided on.
   * Example:
   * `mutation { closePeriod(input: { period: "2026-03" }) { closedPeriods { period } userErrors { code } } }`
   */
  closePeriod: PeriodPayload;
  /**
   * Closes a fiscal year whose months are closed: its result goes to retained earnings. Example:
   * `mutation { closeYear(input: { year: 2025 }) { closedYear { result { amount } } userErrors { code message } } }`
   */
  closeYear: YearPayload;
  /**
   * Charges a customer more than an invoice did, with its tax, by a debit note: it is owed, paid, aged
   * and reminded of like an invoice. Example:
   * `mutation { debitCustomer(input: { invoiceId: "inv_…", reason: PRICE, note: "Price of April", lines: [{ description: "Green tea, 0.10 more", net: "12.00" }] }) { debitNote { number total { amount } } userErrors { code message } } }`
   */
  debitCustomer: DebitCustomerPayload;
  /**
   * Leaves bills out of a proposed run, pays less of them, or takes them in again. Example:
   * `mutation { editPaymentRun(input: { paymentRunId: "run_…", items: [{ billId: "bil_…", isLeftOut: true }] }) { paymentRun { amount { amount } } userErrors { code message } } }`
   */
  editPaymentRun: EditPaymentRunPayload;
  /**
   * Records a payment for each supplier of an approved run; then its file can go to the bank. Many
   * suppliers are paid in several goes. Again, it changes nothing. Example:
   * `mutation { executePaymentRun(input: { paymentRunId: "run_…" }) { paymentRun { status suppliersDone supplierCount } userErrors { code message } } }`
   */
  executePaymentRun: ExecutePaymentRunPayload;
  /**
   * Lets a customer have the discount although it paid late: what is open is given up, if it is no more than agreed. Example:
   * `mutation { grantDiscount(input: { invoiceId: "inv_…", reason: "A bank holiday" }) { invoice { status } userErrors { code message } } }`
   */
  grantDiscount: GrantDiscountPayload;
  /**
   * Imports a statement, CSV or CAMT.053, all of it or nothing, and proposes what explains its lines.
   * What was imported before is given again.
   * Example: `mutation { importBankStatement(input: { bankAccountId: "bac_…", format: CSV, text: "type,date,amount\nOPENING,2026-03-01,0\nCLOSING,2026-03-31,0" }) { bankStatements { id } userErrors { code message } } }`
   */
  importBankStatement: ImportBankStatementPayload;
  /**
   * Invoices chosen billable parts of one customer together, whatever makes them billed otherwise.
   * Example:
   * `mutation { invoiceBillables(input: { billableIds: ["bil_…"] }) { invoice { number } userErrors { code message } } }`
   */
  invoiceBillables: InvoiceBillablesPayload;
  /**
   * Says that a customer is also a supplier, or no supplier any more. Example:
   * `mutation { linkPartners(input: { customerId: "cus_…", supplierId: "sup_…" }) { customer { linkedSupplier { name } } userErrors { code message } } }`
   */
  linkPartners: LinkPartnersPayload;
  /**
   * Sets what a partner owes us against what we owe it: chosen invoices and bills, or else the oldest
   * due of both. Example:
   * `mutation { netPartner(input: { customerId: "cus_…" }) { netting { number amount { amount } } userErrors { code message } } }`
   */
  netPartner: NetPartnerPayload;
  /**
   * Notes until when a customer has promised to pay: no reminder goes out up to that day. Example:
   * `mutation { notePromise(input: { invoiceId: "inv_…", promisedDate: "2026-07-15" }) { invoice { promisedDate } userErrors { code message } } }`
   */
  notePromise: NotePromisePayload;
  /**
   * Records money paid to a supplier, for the bills given or else for the oldest due first; what pays all
   * the rest of one in time takes its discount.
   * Example: `mutation { paySupplier(input: { supplierId: "sup_…", amount: { amount: "452", currency: "CNY" }, paidDate: "2026-04-30", method: BANK_TRANSFER }) { supplierPayment { number } userErrors { code message } } }`
   */
  paySupplier: PaySupplierPayload;
  /**
   * Posts an entry by hand. Example:
   * `mutation { postEntry(input: { postingDate: "2026-03-31", description: "Rent", lines: [{ accountId: "acc_…", debit: "100" }, { accountId: "acc_…", credit: "100" }] }) { entry { number } userErrors { code } } }`
   */
  postEntry: PostEntryPayload;
  /**
   * Records money paid to a supplier before its bill has come. Example:
   * `mutation { prepaySupplier(input: { supplierId: "sup_…", amount: { amount: "500", currency: "CNY" }, paidDate: "2026-04-30", method: BANK_TRANSFER }) { supplierAdvance { number left { amount } } userErrors { code message } } }`
   */
  prepaySupplier: PrepaySupplierPayload;
  /**
   * Looks anew for what explains the lines that wait, at most the 2,000 oldest.
   * Example: `mutation { proposeBankMatches(input: { bankAccountId: "bac_…" }) { proposed userErrors { code } } }`
   */
  proposeBankMatches: ProposeBankMatchesPayload;
  /**
   * Proposes which bills are paid together: those due until a day, and those whose discount is worth
   * paying early for; what is left out has its reason. Example:
   * `mutation { proposePaymentRun(input: { bankAccountId: "bac_…", dueUntil: "2026-04-30" }) { paymentRun { number amount { amount } items { bill { number } leftOut } } userErrors { code message } } }`
   */
  proposePaymentRun: ProposePaymentRunPayload;
  /**
   * Explains a line: by a customer's payment that is recorded with it, by what is posted already, or by
   * a posting to another account.
   * Example: `mutation { reconcileBankLine(input: { bankLineId: "bln_…", payment: { customerId: "cus_…" } }) { bankLine { status } userErrors { code message } } }`
   */
  reconcileBankLine: ReconcileBankLinePayload;
  /**
   * Records a supplier's bill; it is posted when it agrees with order and receipt, else it waits on hold.
   * Example: `mutation { recordBill(input: { purchaseOrderId: "puo_…", supplierNumber: "7001", billDate: "2026-03-31", lines: [{ purchaseOrderLineId: "pol_…", quantity: "40", net: "400", taxRate: "13" }] }) { bill { number status findings { code } } userErrors { code message } } }`
   */
  recordBill: RecordBillPayload;
  /**
   * Records a bill without a purchase order; it waits until somebody else releases it. A carrier's bill
   * for shipments at the cost that was recorded is posted at once.
   * Example: `mutation { recordExpenseBill(input: { supplierId: "sup_…", supplierNumber: "R-3", billDate: "2026-03-31", lines: [{ accountId: "acc_…", description: "Rent", net: "5000", taxRate: "9" }] }) { bill { number status } userErrors { code message } } }`
   */
  recordExpenseBill: RecordExpenseBillPayload;
  /**
   * Records money received from a customer and pays invoices with it. Example:
   * `mutation { recordPayment(input: { customerId: "cus_…", amount: { amount: "9.00", currency: "CNY" }, receivedDate: "2026-03-31", method: BANK_TRANSFER }) { payment { number } userErrors { code } } }`
   */
  recordPayment: RecordPaymentPayload;
  /**
   * Records that a supplier gave back what is left of an advance, or a part of it. Example:
   * `mutation { refundAdvance(input: { supplierAdvanceId: "adv_…", receivedDate: "2026-04-30", method: BANK_TRANSFER }) { supplierAdvance { refunded { amount } } userErrors { code message } } }`
   */
  refundAdvance: RefundAdvancePayload;
  /**
   * Records that a supplier paid a claim out in money, or a part of it. Example:
   * `mutation { refundClaim(input: { debitNoteId: "dbn_…", receivedDate: "2026-04-30", method: BANK_TRANSFER }) { debitNote { refunded { amount } } userErrors { code message } } }`
   */
  refundClaim: RefundClaimPayload;
  /**
   * Pays the customer what is left of a credit note, or a part of it.
   * Example: `mutation { refundCreditNote(input: { creditNoteId: "crn_…", paidDate: "2026-04-30", method: BANK_TRANSFER }) { creditNote { refunded { amount } } userErrors { code message } } }`
   */
  refundCreditNote: RefundCreditNotePayload;
  /**
   * Pays a customer back what no invoice has taken of its payment, or a part of it. What is left of a
   * credit note is paid by `refundCreditNote`. Example:
   * `mutation { refundPayment(input: { paymentId: "pay_…", paidDate: "2026-04-30", method: BANK_TRANSFER }) { payment { refunded { amount } } userErrors { code message } } }`
   */
  refundPayment: RefundPaymentPayload;
  /**
   * Rejects a bill on hold; its number may come again.
   * Example: `mutation { rejectBill(input: { billId: "bil_…", reason: "Never ordered" }) { bill { status } userErrors { code } } }`
   */
  rejectBill: RejectBillPayload;
  /**
   * Matches a bill on hold anew and posts it; prices that differ, and expenses, need somebody else than
   * who recorded it.
   * Example: `mutation { releaseBill(input: { billId: "bil_…" }) { bill { status } userErrors { code message } } }`
   */
  releaseBill: ReleaseBillPayload;
  /**
   * Forgets a scenario.
   * Example: `mutation { removeCashScenario(input: { scenarioId: "csc_…" }) { removedId userErrors { code } } }`
   */
  removeCashScenario: RemoveCashScenarioPayload;
  /**
   * Lets the month that was closed last take entries again, all or some. Example:
   * `mutation { reopenPeriod(input: { period: "2026-03", documents: [SALES], reason: "A late invoice" }) { closedPeriods { period } userErrors { code } } }`
   */
  reopenPeriod: PeriodPayload;
  /**
   * Undoes the close of the fiscal year that was closed last, exactly; its months stay closed. Example:
   * `mutation { reopenYear(input: { year: 2025, reason: "Audit" }) { closedYear { year } userErrors { code message } } }`
   */
  reopenYear: YearPayload;
  /**
   * Takes an archived account into use again. Example:
   * `mutation { restoreAccount(input: { accountId: "acc_…" }) { account { isArchived } userErrors { code message } } }`
   */
  restoreAccount: RestoreAccountPayload;
  /**
   * Brings open invoices, open bills, goods that are not billed yet, claims on suppliers and bank accounts
   * in other currencies to the rate of a day that is over, usually a month's last, and takes that back the
   * next day. Again, it posts only what has changed. Example:
   * `mutation { revalueCurrencies(input: { day: "2026-03-31" }) { entry { number } revaluation { difference { amount } } userErrors { code } } }`
   */
  revalueCurrencies: RevalueCurrenciesPayload;
  /**
   * Takes back an advance that has reached nobody: what bills had taken of it is owed again. Example:
   * `mutation { reverseAdvance(input: { supplierAdvanceId: "adv_…", reason: "Account closed" }) { supplierAdvance { reversedOn } userErrors { code message } } }`
   */
  reverseAdvance: ReverseAdvancePayload;
  /**
   * Takes back what was given up of an invoice: it is owed again. Example:
   * `mutation { reverseAllowance(input: { allowanceId: "alw_…", reason: "Paid after all" }) { invoice { open { amount } } userErrors { code message } } }`
   */
  reverseAllowance: ReverseAllowancePayload;
  /**
   * Takes back what a key gave away in a month, so that it can be allocated anew.
   * Example: `mutation { reverseCostAllocation(input: { allocationId: "cal_…", reason: "Wrong area" }) { allocation { reversedAt } userErrors { code } } }`
   */
  reverseCostAllocation: ReverseCostAllocationPayload;
  /**
   * Undoes an entry that was posted by hand, by its mirror image. Example:
   * `mutation { reverseEntry(input: { entryId: "jre_…", reason: "Wrong account" }) { entry { number } userErrors { code } } }`
   */
  reverseEntry: ReverseEntryPayload;
  /**
   * Takes back a payment that was none, or that no bank has honoured: what it paid is open again, its
   * discounts too. One that a bank statement tells of is taken back with its line instead. Example:
   * `mutation { reversePayment(input: { paymentId: "pay_…", reason: "Cheque not honoured" }) { payment { reversedOn } userErrors { code message } } }`
   */
  reversePayment: ReversePaymentPayload;
  /**
   * Takes back a refund that did not reach the customer: the payment or the credit note that it was of has
   * the money on account again. So is one that did not come from a supplier: its advance has the money
   * again, or the claim is open again. One that a bank statement tells of is un-reconciled first. Example:
   * `mutation { reverseRefund(input: { refundId: "ref_…", reason: "Account closed" }) { payment { unallocated { amount } } userErrors { code message } } }`
   */
  reverseRefund: ReverseRefundPayload;
  /**
   * Takes back a payment to a supplier that has reached nobody, also one of a payment run: its bills
   * are owed again, its discounts are not taken any more. Example:
   * `mutation { reverseSupplierPayment(input: { supplierPaymentId: "spy_…", reason: "Account closed" }) { supplierPayment { reversedOn bills { bill { status } } } userErrors { code message } } }`
   */
  reverseSupplierPayment: ReverseSupplierPaymentPayload;
  /**
   * Begins to invoice together what has left in spans that are over; it does so by itself each night.
   * Example:
   * `mutation { runCollectiveInvoicing(input: {}) { run { id status collectionCount } userErrors { code message } } }`
   */
  runCollectiveInvoicing: RunCollectiveInvoicingPayload;
  /**
   * Notes who is reminded of which overdue invoices, a notice per customer, at most 250 a run. Example:
   * `mutation { runDunning(input: { day: "2026-06-30" }) { notices { customer { name } level total { amount } } userErrors { code message } } }`
   */
  runDunning: RunDunningPayload;
  /**
   * Opens an account beside those of the template, or changes one; once something is posted to it,
   * only its name. Example:
   * `mutation { saveAccount(input: { code: "560105", name: "Rent of warehouses", type: EXPENSE }) { account { id section } userErrors { code message } } }`
   */
  saveAccount: SaveAccountPayload;
  /**
   * Says how much of receivables is expected to be lost, by how long they are overdue; in place of all
   * rates that were before. Example:
   * `mutation { saveBadDebtRates(input: { rates: [{ fromDaysOverdue: 0, percent: "0.5" }, { fromDaysOverdue: 31, percent: "16" }] }) { rates { percent } userErrors { code message } } }`
   */
  saveBadDebtRates: SaveBadDebtRatesPayload;
  /**
   * Ties a bank account to the ledger account that it is kept on, or changes the one with the number.
   * Example: `mutation { saveBankAccount(input: { number: "DE89 3704 0044 0532 0130 00", name: "Main account", accountId: "acc_…", startsOn: "2026-01-01" }) { bankAccount { id } userErrors { code } } }`
   */
  saveBankAccount: SaveBankAccountPayload;
  /**
   * Drafts a year's budget, or writes a draft anew.
   * Example: `mutation { saveBudget(input: { year: 2026, name: "Plan A", policy: STOP, lines: [{ accountId: "acc_…", month: 1, amount: "5000" }] }) { budget { id } userErrors { code } } }`
   */
  saveBudget: SaveBudgetPayload;
  /**
   * Makes a scenario under which cash is foretold, or changes the one with the name.
   * Example: `mutation { saveCashScenario(input: { name: "Slow", customersLaterDays: 14, ordersPercent: "-10", oneOffs: [{ day: "2026-06-30", amount: "-50000", text: "A truck" }] }) { scenario { id } userErrors { code } } }`
   */
  saveCashScenario: SaveCashScenarioPayload;
  /**
   * Makes a cost centre, or changes the one with the code.
   * Example: `mutation { saveCostCenter(input: { code: "SALES-N", name: "Sales, north" }) { costCenter { id } userErrors { code } } }`
   */
  saveCostCenter: SaveCostCenterPayload;
  /**
   * Makes a key by which a cost centre's costs are shared out, or changes the one with the code.
   * Example: `mutation { saveCostKey(input: { code: "RENT", name: "Rent by area", step: 1, basis: FIGURES, measure: "m2", sourceId: "ccr_…", targets: [{ costCenterId: "ccr_…", weight: "120" }] }) { costKey { id } userErrors { code } } }`
   */
  saveCostKey: SaveCostKeyPayload;
  /**
   * Says how old a rate may be that still counts.
   * Example: `mutation { saveCurrencyPolicy(input: { maxAgeDays: 3 }) { policy { maxAgeDays } userErrors { code } } }`
   */
  saveCurrencyPolicy: SaveCurrencyPolicyPayload;
  /**
   * Says how many days overdue invoices are reminded of, by level. Example:
   * `mutation { saveDunningLevels(input: { daysOverdue: [7, 21, 35] }) { levels { level daysOverdue } userErrors { code message } } }`
   */
  saveDunningLevels: SaveDunningLevelsPayload;
  /**
   * Agrees with a customer on a discount for early payment; it holds for invoices from now on. Example:
   * `mutation { saveEarlyPayment(input: { customerId: "cus_…", percent: "2", days: 10 }) { earlyPayment { percent days } userErrors { code message } } }`
   */
  saveEarlyPayment: SaveEarlyPaymentPayload;
  /**
   * Says what currencies count in the books on days, at most 1,000 at once; a day's rate that was saved
   * before is replaced. What is posted keeps its rate. Example:
   * `mutation { saveExchangeRates(input: { rates: [{ currency: "USD", date: "2026-03-31", rate: "7.1803", source: "PBOC" }] }) { exchangeRates { id } userErrors { code } } }`
   */
  saveExchangeRates: SaveExchangeRatesPayload;
  /**
   * Says how much a line of a bill may differ from what was agreed before a person looks at it: both a
   * percentage and an amount at most. What differs is a price variance. Example:
   * `mutation { savePayablesPolicy(input: { priceTolerancePercent: "2", priceToleranceLimit: "50" }) { policy { priceTolerancePercent } userErrors { code message } } }`
   */
  savePayablesPolicy: SavePayablesPolicyPayload;
  /**
   * Says which account a role posts to from now on; what is posted stays. Example:
   * `mutation { savePostingRule(input: { role: REVENUE, accountId: "acc_…" }) { postingRule { since } userErrors { code message } } }`
   */
  savePostingRule: SavePostingRulePayload;
  /**
   * Says how much of an invoice may be written off. Example:
   * `mutation { saveReceivablesPolicy(input: { writeOffLimit: "5" }) { policy { writeOffLimit { amount } } userErrors { code message } } }`
   */
  saveReceivablesPolicy: SaveReceivablesPolicyPayload;
  /**
   * Says what an activity of serving customers takes and costs from a day on.
   * Example: `mutation { saveServingActivity(input: { code: "PICK", name: "Picking", driver: LINE, minutes: "2.5", costPerMinute: "0.8", validFrom: "2026-01-01" }) { activity { cost { amount } } userErrors { code } } }`
   */
  saveServingActivity: SaveServingActivityPayload;
  /**
   * Says to which bank account a supplier is paid. Example:
   * `mutation { saveSupplierAccount(input: { supplierId: "sup_…", holder: "Tea Garden Ltd", number: "DE89 3704 0044 0532 0130 00" }) { account { number } userErrors { code message } } }`
   */
  saveSupplierAccount: SaveSupplierAccountPayload;
  /**
   * Says what a tax rate is from a day on; issued invoices keep theirs. Example:
   * `mutation { saveTaxRate(input: { country: "DE", code: "STANDARD", percent: "19", validFrom: "2021-01-01" }) { taxRate { id } userErrors { code } } }`
   */
  saveTaxRate: SaveTaxRatePayload;
  /**
   * Chooses the chart of accounts, until there are entries; the same choice again changes nothing.
   * Books that nobody sets up open by themselves at the first posting, with the chart of the
   * company's country. Example:
   * `mutation { setUpBooks(input: { template: CHINA, country: "CN" }) { books { template } userErrors { code } } }`
   */
  setUpBooks: SetUpBooksPayload;
  /**
   * Moves what output and input tax have at the end of a month to what is to be paid, once. Example:
   * `mutation { settleTax(input: { period: "2026-03" }) { settlement { payable { amount } } userErrors { code message } } }`
   */
  settleTax: SettleTaxPayload;
  /**
   * Undoes a netting to the cent: its invoices and bills are owed again. Example:
   * `mutation { undoNetting(input: { nettingId: "net_…", reason: "Disputed" }) { netting { undoneOn } userErrors { code message } } }`
   */
  undoNetting: UndoNettingPayload;
  /**
   * Undoes a reconciliation exactly; a payment or posting that it made is reversed.
   * Example: `mutation { unreconcileBankLine(input: { bankLineId: "bln_…", reason: "Another customer's" }) { bankLine { status } userErrors { code message } } }`
   */
  unreconcileBankLine: UnreconcileBankLinePayload;
  /**
   * Writes off what is open of an invoice, within the company's tolerance; the tax in it is taken back. Example:
   * `mutation { writeOffInvoice(input: { invoiceId: "inv_…", reason: "Bank charges" }) { invoice { status } allowance { tax { amount } } userErrors { code message } } }`
   */
  writeOffInvoice: WriteOffInvoicePayload;
};


export type MutationAllocateCostsArgs = {
  input: AllocateCostsInput;
};


export type MutationAllocatePaymentArgs = {
  input: AllocatePaymentInput;
};


export type MutationAllowBadDebtsArgs = {
  input: AllowBadDebtsInput;
};


export type MutationApplyAdvanceArgs = {
  input: ApplyAdvanceInput;
};


export type MutationApplyCreditNoteArgs = {
  input: ApplyCreditNoteInput;
};


export type MutationApproveBudgetArgs = {
  input: ApproveBudgetInput;
};


export type MutationApprovePaymentRunArgs = {
  input: ApprovePaymentRunInput;
};


export type MutationArchiveAccountArgs = {
  input: ArchiveAccountInput;
};


export type MutationBillMilestoneArgs = {
  input: BillMilestoneInput;
};


export type MutationCancelCollectiveInvoicingArgs = {
  input: CancelCollectiveInvoicingInput;
};


export type MutationCancelDebitNoteArgs = {
  input: CancelDebitNoteInput;
};


export type MutationCancelPaymentRunArgs = {
  input: CancelPaymentRunInput;
};


export type MutationClearStockDifferenceArgs = {
  input: ClearStockDifferenceInput;
};


export type MutationClosePeriodArgs = {
  input: ClosePeriodInput;
};


export type MutationCloseYearArgs = {
  input: CloseYearInput;
};


export type MutationDebitCustomerArgs = {
  input: DebitCustomerInput;
};


export type MutationEditPaymentRunArgs = {
  input: EditPaymentRunInput;
};


export type MutationExecutePaymentRunArgs = {
  input: ExecutePaymentRunInput;
};


export type MutationGrantDiscountArgs = {
  input: GrantDiscountInput;
};


export type MutationImportBankStatementArgs = {
  input: ImportBankStatementInput;
};


export type MutationInvoiceBillablesArgs = {
  input: InvoiceBillablesInput;
};


export type MutationLinkPartnersArgs = {
  input: LinkPartnersInput;
};


export type MutationNetPartnerArgs = {
  input: NetPartnerInput;
};


export type MutationNotePromiseArgs = {
  input: NotePromiseInput;
};


export type MutationPaySupplierArgs = {
  input: PaySupplierInput;
};


export type MutationPostEntryArgs = {
  input: PostEntryInput;
};


export type MutationPrepaySupplierArgs = {
  input: PrepaySupplierInput;
};


export type MutationProposeBankMatchesArgs = {
  input: ProposeBankMatchesInput;
};


export type MutationProposePaymentRunArgs = {
  input: ProposePaymentRunInput;
};


export type MutationReconcileBankLineArgs = {
  input: ReconcileBankLineInput;
};


export type MutationRecordBillArgs = {
  input: RecordBillInput;
};


export type MutationRecordExpenseBillArgs = {
  input: RecordExpenseBillInput;
};


export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationRefundAdvanceArgs = {
  input: RefundAdvanceInput;
};


export type MutationRefundClaimArgs = {
  input: RefundClaimInput;
};


export type MutationRefundCreditNoteArgs = {
  input: RefundCreditNoteInput;
};


export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};


export type MutationRejectBillArgs = {
  input: RejectBillInput;
};


export type MutationReleaseBillArgs = {
  input: ReleaseBillInput;
};


export type MutationRemoveCashScenarioArgs = {
  input: RemoveCashScenarioInput;
};


export type MutationReopenPeriodArgs = {
  input: ReopenPeriodInput;
};


export type MutationReopenYearArgs = {
  input: ReopenYearInput;
};


export type MutationRestoreAccountArgs = {
  input: RestoreAccountInput;
};


export type MutationRevalueCurrenciesArgs = {
  input: RevalueCurrenciesInput;
};


export type MutationReverseAdvanceArgs = {
  input: ReverseAdvanceInput;
};


export type MutationReverseAllowanceArgs = {
  input: ReverseAllowanceInput;
};


export type MutationReverseCostAllocationArgs = {
  input: ReverseCostAllocationInput;
};


export type MutationReverseEntryArgs = {
  input: ReverseEntryInput;
};


export type MutationReversePaymentArgs = {
  input: ReversePaymentInput;
};


export type MutationReverseRefundArgs = {
  input: ReverseRefundInput;
};


export type MutationReverseSupplierPaymentArgs = {
  input: ReverseSupplierPaymentInput;
};


export type MutationRunCollectiveInvoicingArgs = {
  input: RunCollectiveInvoicingInput;
};


export type MutationRunDunningArgs = {
  input: RunDunningInput;
};


export type MutationSaveAccountArgs = {
  input: SaveAccountInput;
};


export type MutationSaveBadDebtRatesArgs = {
  input: SaveBadDebtRatesInput;
};


export type MutationSaveBankAccountArgs = {
  input: SaveBankAccountInput;
};


export type MutationSaveBudgetArgs = {
  input: SaveBudgetInput;
};


export type MutationSaveCashScenarioArgs = {
  input: SaveCashScenarioInput;
};


export type MutationSaveCostCenterArgs = {
  input: SaveCostCenterInput;
};


export type MutationSaveCostKeyArgs = {
  input: SaveCostKeyInput;
};


export type MutationSaveCurrencyPolicyArgs = {
  input: SaveCurrencyPolicyInput;
};


export type MutationSaveDunningLevelsArgs = {
  input: SaveDunningLevelsInput;
};


export type MutationSaveEarlyPaymentArgs = {
  input: SaveEarlyPaymentInput;
};


export type MutationSaveExchangeRatesArgs = {
  input: SaveExchangeRatesInput;
};


export type MutationSavePayablesPolicyArgs = {
  input: SavePayablesPolicyInput;
};


export type MutationSavePostingRuleArgs = {
  input: SavePostingRuleInput;
};


export type MutationSaveReceivablesPolicyArgs = {
  input: SaveReceivablesPolicyInput;
};


export type MutationSaveServingActivityArgs = {
  input: SaveServingActivityInput;
};


export type MutationSaveSupplierAccountArgs = {
  input: SaveSupplierAccountInput;
};


export type MutationSaveTaxRateArgs = {
  input: SaveTaxRateInput;
};


export type MutationSetUpBooksArgs = {
  input: SetUpBooksInput;
};


export type MutationSettleTaxArgs = {
  input: SettleTaxInput;
};


export type MutationUndoNettingArgs = {
  input: UndoNettingInput;
};


export type MutationUnreconcileBankLineArgs = {
  input: UnreconcileBankLineInput;
};


export type MutationWriteOffInvoiceArgs = {
  input: WriteOffInvoiceInput;
};

/** What is set against what. */
export type NetPartnerInput = {
  /**
   * Which bills, and how much of each, in the currency. Default: the oldest due, as far as the invoices
   * reach.
   */
  bills?: InputMaybe<Array<BillAllocationInput>>;
  /** Of the invoices and bills. Default: the company's. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** A customer that is linked with a supplier. */
  customerId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Which invoices, and how much of each, in the currency. Default: the oldest due, as far as the bills
   * reach.
   */
  invoices?: InputMaybe<Array<AllocationInput>>;
  /** Default: today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What was netted. */
export type NetPartnerPayload = {
  netting?: Maybe<Netting>;
  userErrors: Array<UserError>;
};

/** A part of a bill that a netting has settled. */
export type NettedBill = {
  amount: Money;
  bill: Bill;
};

/** A part of an invoice that a netting has settled. */
export type NettedInvoice = {
  amount: Money;
  invoice: Invoice;
};

/** What a partner owes us, set against what we owe it: neither is paid in money. */
export type Netting = Node & {
  /** Of either side. */
  amount: Money;
  /** What it has settled of bills. */
  bills: Array<NettedBill>;
  customer: Customer;
  /** `net_…` */
  id: Scalars['ID']['output'];
  /** What it has settled of invoices. */
  invoices: Array<NettedInvoice>;
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  nettedAt: Scalars['DateTime']['output'];
  /** User who netted. */
  nettedBy: Scalars['ID']['output'];
  /** Such as `NET-2026-000001`; gapless in the year of its day. */
  number: Scalars['String']['output'];
  postingDate: Scalars['Date']['output'];
  supplier: Supplier;
  /** The day on which both sides are owed again; null while it stands. */
  undoneOn?: Maybe<Scalars['Date']['output']>;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of nettings. */
export type NettingConnection = {
  edges: Array<NettingEdge>;
  nodes: Array<Netting>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A netting and its place in the list. */
export type NettingEdge = {
  cursor: Scalars['String']['output'];
  node: Netting;
};

/** Conditions; all of them must hold. */
export type NettingFilter = {
  amount?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<NettingFilter>>;
  currency?: InputMaybe<StringFilter>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<NettingFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<NettingFilter>>;
  postingDate?: InputMaybe<DateFilter>;
  supplierId?: InputMaybe<IdFilter>;
};

/** How a list is ordered; equal ones by id. */
export type NettingOrder = {
  direction: SortDirection;
  field: NettingOrderField;
};

/** What a list can be ordered by. */
export type NettingOrderField =
  | 'amount'
  | 'postingDate';

/** Something with an id of its own that `node` can find. */
export type Node = {
  /** Opaque and time-ordered, with a prefix that tells the kind. */
  id: Scalars['ID']['output'];
};

export type NotePromiseInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  invoiceId: Scalars['ID']['input'];
  /** Today or later. */
  promisedDate: Scalars['Date']['input'];
};

export type NotePromisePayload = {
  invoice?: Maybe<Invoice>;
  userErrors: Array<UserError>;
};

/** A customer's order, with its invoices. */
export type Order = {
  /** What has left of it and is not billed as it leaves. */
  billables: BillableConnection;
  /** How much of it is billed and paid. */
  billing: OrderBilling;
  currency: Scalars['Currency']['output'];
  id: Scalars['ID']['output'];
  /** Invoices of the order; one of several orders is with each of them. */
  invoices: InvoiceConnection;
  /** What it earned so far: sales less the cost of what was issued. For staff. */
  margin?: Maybe<Margin>;
  /** When parts of it are billed, once it is approved; empty unless it is billed by milestones. */
  milestones: Array<Milestone>;
};


/** A customer's order, with its invoices. */
export type OrderBillablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillableOrder>;
};


/** A customer's order, with its invoices. */
export type OrderInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvoiceOrder>;
};

/** What an order was billed and has paid. Of an invoice of several orders it has its part. */
export type OrderBilling = {
  /** Gross, less what was taken back; what is credited for goods that came back stays. */
  invoiced: Money;
  /**
   * What payments have settled, with the cash discounts they took, and deposits that wait for an
   * invoice; refunds of what was taken back are off.
   */
  paid: Money;
  /** The goods on invoices of which nothing is open and nothing was written off, by order line. */
  settled: Array<SettledLine>;
};

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PaySupplierInput = {
  /** What each bill gets, together the amount; default: the oldest due first. */
  allocations?: InputMaybe<Array<BillAllocationInput>>;
  /** It pays bills in its currency only. */
  amount: MoneyInput;
  /** The bank account that pays, in the same currency or the company's. Default: by posting rules. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  method: PaymentMethod;
  paidDate: Scalars['Date']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
  supplierId: Scalars['ID']['input'];
};

export type PaySupplierPayload = {
  supplierPayment?: Maybe<SupplierPayment>;
  userErrors: Array<UserError>;
};

/** What we owe suppliers at the end of a day, by days overdue. */
export type PayablesAging = {
  asOf: Scalars['Date']['output'];
  /** By supplier, whom we owe most first. */
  suppliers: SupplierAgingConnection;
  /** Over all suppliers. */
  total: AgingBuckets;
};


/** What we owe suppliers at the end of a day, by days overdue. */
export type PayablesAgingSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierAgingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierAgingOrder>;
};

/** How much bills may differ from what was agreed before a person looks at them. */
export type PayablesPolicy = {
  /** Without tax, of one line of a bill, in the company's currency. */
  priceToleranceLimit: Money;
  /** Of what was agreed for a line; 0 when every difference is looked at. */
  priceTolerancePercent: Scalars['Decimal']['output'];
  /**
   * Of what was received of an order line, by all its bills together; 0 when a person looks at whatever is
   * billed beyond that. What is tolerated is a variance until it comes.
   */
  quantityTolerancePercent: Scalars['Decimal']['output'];
};

/** Money received from a customer. */
export type Payment = Node & {
  /** What invoices have taken. */
  allocated: Money;
  /**
   * Which invoices it pays, oldest allocation first. Of a payment that was taken back, each with its
   * opposite.
   */
  allocations: Array<PaymentAllocation>;
  amount: Money;
  customer: Customer;
  /** Units of the company's currency for one of the payment's, on its day; 1 for the company's own. */
  exchangeRate: Scalars['Decimal']['output'];
  /** `pay_…` */
  id: Scalars['ID']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  method: PaymentMethod;
  /** Such as `PAY-2026-000001`. */
  number: Scalars['String']['output'];
  /** The order that it pays in advance, when it is a deposit. */
  order?: Maybe<Order>;
  receivedDate: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** What the payer or the bank wrote with it. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What went back to the customer. */
  refunded: Money;
  /** What went back to the customer of what no invoice had taken, oldest first. */
  refunds: Array<PaymentRefund>;
  /** The day it was taken back, since it was none; nothing of it is allocated or on account any more. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
  /** What is left, on account of the customer. */
  unallocated: Money;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** The part of a payment that pays an invoice. */
export type PaymentAllocation = {
  amount: Money;
  /** `pal_…` */
  id: Scalars['ID']['output'];
  invoice: Invoice;
  payment: Payment;
  /** The day it counts from. */
  postingDate: Scalars['Date']['output'];
};

/** How a customer has paid. */
export type PaymentBehaviour = {
  /** Days from due date to payment, weighted by amount; negative: early. Null when nothing was paid. */
  averageDaysLate?: Maybe<Scalars['Int']['output']>;
  /** Of so many invoices something was paid. */
  invoices: Scalars['Int']['output'];
  paid: Money;
};

/** A page of payments. */
export type PaymentConnection = {
  edges: Array<PaymentEdge>;
  nodes: Array<Payment>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Payment and its place in the list. */
export type PaymentEdge = {
  cursor: Scalars['String']['output'];
  node: Payment;
};

/** What a bank takes. */
export type PaymentFileFormat =
  /** A table, a row for each supplier. */
  | 'CSV'
  /** ISO 20022 customer credit transfer, version 3. */
  | 'PAIN_001_001_03'
  /** ISO 20022 customer credit transfer, version 9. */
  | 'PAIN_001_001_09';

/** Conditions; all of them must hold. */
export type PaymentFilter = {
  amount?: InputMaybe<DecimalFilter>;
  and?: InputMaybe<Array<PaymentFilter>>;
  customerId?: InputMaybe<IdFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<PaymentFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<PaymentFilter>>;
  receivedDate?: InputMaybe<DateFilter>;
  recordedAt?: InputMaybe<DateTimeFilter>;
  reference?: InputMaybe<StringFilter>;
  unallocated?: InputMaybe<DecimalFilter>;
};

/** How the money came. */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH'
  | 'CHEQUE'
  /** Alipay, WeChat Pay and the like. */
  | 'WALLET';

/** How a list is ordered; equal ones by id. */
export type PaymentOrder = {
  direction: SortDirection;
  field: PaymentOrderField;
};

/** What a list can be ordered by. */
export type PaymentOrderField =
  | 'amount'
  | 'number'
  | 'receivedDate'
  | 'recordedAt'
  | 'unallocated';

/** Money of a payment that was paid back to the customer. */
export type PaymentRefund = {
  amount: Money;
  /** `ref_…` */
  id: Scalars['ID']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  method: PaymentMethod;
  /** Such as `REF-2026-000001`: without gaps in its series and year, which refunds of credit notes share. */
  number: Scalars['String']['output'];
  paidDate: Scalars['Date']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  /** The day it was taken back, since it did not reach the customer. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
};

/** Bills of many suppliers that are paid together from one bank account. */
export type PaymentRun = Node & {
  /** Of all items that are not left out. */
  amount: Money;
  /** User who approved it. */
  approvedBy?: Maybe<Scalars['ID']['output']>;
  bankAccount?: Maybe<BankAccount>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** What money costs in a year, in percent: a discount that brings less is not paid early for. */
  capitalPercent: Scalars['Decimal']['output'];
  currency: Scalars['Currency']['output'];
  /** What these take off. */
  discount: Money;
  dueUntil: Scalars['Date']['output'];
  /** For the bank, once all are paid; null before. */
  file?: Maybe<ExportedFile>;
  /** `run_…` */
  id: Scalars['ID']['output'];
  /** At most 1,000, the oldest due first. */
  items: Array<PaymentRunItem>;
  /** No supplier is paid less. */
  minimum: Money;
  /** Such as `RUN-2026-000001`; gapless in the year of its pay date. */
  number: Scalars['String']['output'];
  payDate: Scalars['Date']['output'];
  proposedAt: Scalars['DateTime']['output'];
  /** User who proposed it. */
  proposedBy: Scalars['ID']['output'];
  status: PaymentRunStatus;
  supplierCount: Scalars['Int']['output'];
  /** Whom it pays. */
  suppliers: Array<PaymentRunSupplier>;
  /** How many of the suppliers are dealt with. */
  suppliersDone: Scalars['Int']['output'];
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};


/** Bills of many suppliers that are paid together from one bank account. */
export type PaymentRunFileArgs = {
  format: PaymentFileFormat;
};

/** A page of payment runs. */
export type PaymentRunConnection = {
  edges: Array<PaymentRunEdge>;
  nodes: Array<PaymentRun>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A payment run and its place in the list. */
export type PaymentRunEdge = {
  cursor: Scalars['String']['output'];
  node: PaymentRun;
};

/** Conditions; all of them must hold. */
export type PaymentRunFilter = {
  and?: InputMaybe<Array<PaymentRunFilter>>;
  currency?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<PaymentRunFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<PaymentRunFilter>>;
  payDate?: InputMaybe<DateFilter>;
  proposedAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<PaymentRunStatusFilter>;
};

/** A bill in a payment run. */
export type PaymentRunItem = {
  /** To be paid, without the discount; it would be, when the bill is left out. */
  amount: Money;
  bill: Bill;
  /** What is taken off for paying on the pay date. */
  discount: Money;
  /** Why it is not paid; null when it is. */
  leftOut?: Maybe<PaymentRunObstacle>;
  supplier: Supplier;
};

/** A bill that is left out, paid in part, or taken in again. */
export type PaymentRunItemInput = {
  /** At most what was proposed, which is the default. A part takes no discount. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  billId: Scalars['ID']['input'];
  /** Default: it is paid. */
  isLeftOut?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why a payment run leaves a bill out. */
export type PaymentRunObstacle =
  /** The supplier would get less than the minimum. */
  | 'BELOW_MINIMUM'
  /** Somebody has left it out. */
  | 'BY_HAND'
  /** Another run that is not paid yet has it. */
  | 'IN_OTHER_RUN'
  /** It was paid meanwhile. */
  | 'NOTHING_OPEN'
  /** No bank account of the supplier is known. */
  | 'NO_ACCOUNT'
  /** The bill waits to be released. */
  | 'ON_HOLD'
  /** The run has paid it, and the payment was taken back. */
  | 'REVERSED';

/** How a list is ordered; equal ones by id. */
export type PaymentRunOrder = {
  direction: SortDirection;
  field: PaymentRunOrderField;
};

/** What a list can be ordered by. */
export type PaymentRunOrderField =
  | 'payDate'
  | 'proposedAt';

/** How far a payment run is. */
export type PaymentRunStatus =
  | 'APPROVED'
  | 'CANCELLED'
  | 'PAID'
  /** Some suppliers are not paid yet. */
  | 'PAYING'
  /** It may be changed. */
  | 'PROPOSED';

/** Conditions on how far a run is. */
export type PaymentRunStatusFilter = {
  eq?: InputMaybe<PaymentRunStatus>;
  in?: InputMaybe<Array<PaymentRunStatus>>;
  ne?: InputMaybe<PaymentRunStatus>;
};

/** Whom a payment run pays, to the account that held when it was proposed. */
export type PaymentRunSupplier = {
  /** Of its items that are not left out. */
  amount: Money;
  bic?: Maybe<Scalars['String']['output']>;
  holder: Scalars['String']['output'];
  /** IBAN or the bank's own. */
  number: Scalars['String']['output'];
  /** Once it is recorded. */
  payment?: Maybe<SupplierPayment>;
  supplier: Supplier;
};

/** What came of it. */
export type PeriodPayload = {
  /** Up to which month each kind of documents is closed. */
  closedDocuments?: Maybe<Array<ClosedDocuments>>;
  /** All closed months, newest first. */
  closedPeriods?: Maybe<Array<ClosedPeriod>>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** An entry to post by hand. */
export type PostEntryInput = {
  /** Of all lines; they count at the rate of the day. Default: the company's currency. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  description: Scalars['String']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500; debits equal credits. */
  lines: Array<EntryLineInput>;
  /** Why, where a budget is passed over; it is recorded with the budget. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Posts although a budget is exceeded; needs `finance:approve`. */
  overridesBudget: Scalars['Boolean']['input'];
  postingDate: Scalars['Date']['input'];
};

/** What came of it. */
export type PostEntryPayload = {
  entry?: Maybe<JournalEntry>;
  /** Budgets that are exceeded and only warn. */
  overruns: Array<BudgetOverrun>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A stock move as it was posted. */
export type PostedMove = {
  moveId: Scalars['ID']['output'];
  /** In the company's currency; positive into stock. */
  value: Scalars['Decimal']['output'];
};

/** What a run of stock moves has posted to inventory. */
export type PostedStock = {
  /** How many moves are posted. */
  count: Scalars['Int']['output'];
  from: Scalars['ID']['output'];
  /** The moves by id, at most the first 250. */
  moves: Array<PostedMove>;
  to: Scalars['ID']['output'];
  /** Sum of the values posted, in the company's currency. */
  value: Scalars['Decimal']['output'];
};

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

/** Where postings of a role go. */
export type PostingRule = {
  account: Account;
  /** Who said so; null while it is as the template has it. */
  changedBy?: Maybe<Scalars['ID']['output']>;
  /**
   * Accounts that it posted to before, the last first: what is posted there stays, and counts where
   * figures are told by role.
   */
  formerAccounts: Array<Account>;
  /** Whether what it posts must equal a sub-ledger. */
  isControl: Scalars['Boolean']['output'];
  role: PostingRole;
  /** Where its account may stand in the statements. */
  sections: Array<AccountSection>;
  /** From when on it posts there. */
  since: Scalars['DateTime']['output'];
  /** Goes up with each change. */
  version: Scalars['Int']['output'];
};

/** Money paid in advance. */
export type PrepaySupplierInput = {
  /** It settles bills in its currency only. */
  amount: MoneyInput;
  /** The bank account that pays, in the same currency or the company's. Default: by posting rules. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  method: PaymentMethod;
  paidDate: Scalars['Date']['input'];
  /** The supplier's order that it is paid for. */
  purchaseOrderId?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
  supplierId: Scalars['ID']['input'];
};

/** What was paid in advance. */
export type PrepaySupplierPayload = {
  supplierAdvance?: Maybe<SupplierAdvance>;
  userErrors: Array<UserError>;
};

/** A product, as invoices and entries refer to it. */
export type Product = {
  id: Scalars['ID']['output'];
  /**
   * What it earned us in a period, or ever: its own sales and costs, and its share of what its orders
   * cost besides. For staff.
   */
  margin?: Maybe<Margin>;
};


/** A product, as invoices and entries refer to it. */
export type ProductMarginArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** For which account to look. */
export type ProposeBankMatchesInput = {
  bankAccountId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ProposeBankMatchesPayload = {
  bankAccount?: Maybe<BankAccount>;
  /** How many lines something is proposed for. */
  proposed?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which bills are looked at. */
export type ProposePaymentRunInput = {
  /** The account that pays. */
  bankAccountId: Scalars['ID']['input'];
  /** What money costs in a year, in percent; a discount that brings less is not paid early for. Default: 0. */
  capitalPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of the bills. Default: the bank account's, or else the company's. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** Bills that are due until then are paid. */
  dueUntil: Scalars['Date']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** No supplier is paid less, in the currency of the bills. Default: 0. */
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day of the payments. Default: today. */
  payDate?: InputMaybe<Scalars['Date']['input']>;
  /** Default: all suppliers. */
  supplierIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What is proposed. */
export type ProposePaymentRunPayload = {
  paymentRun?: Maybe<PaymentRun>;
  userErrors: Array<UserError>;
};

export type PurchaseOrder = {
  /** What the supplier has billed of it, newest first. */
  bills: BillConnection;
  /** What was claimed for goods of it that went back, oldest first; at most 250. */
  debitNotes: Array<DebitNote>;
  id: Scalars['ID']['output'];
};


export type PurchaseOrderBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillOrder>;
};

export type PurchaseOrderLine = {
  id: Scalars['ID']['output'];
};

/**
 * Goods as they were booked when they came, and what they cost beyond: standard against actual.
 * Dearer is positive.
 */
export type PurchaseVariance = {
  /** Booked and variance. */
  actual: Money;
  /** Bill less order price, as far as neither stock nor the cost of goods has taken it. */
  atBill: Money;
  /** Order price less standard cost, when the goods came. */
  atReceipt: Money;
  /** What received goods came into stock for: at standard cost, where one is set. */
  booked: Money;
  id: Scalars['ID']['output'];
  /** The lines of the ledger it comes from, the latest first. */
  lines: JournalLineConnection;
  /** `2026-03`; null where it is not summed by month. */
  month?: Maybe<Scalars['String']['output']>;
  /** From returns, claims and revaluations. */
  other: Money;
  /** Of what was booked; null when nothing was. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Null where it is not summed by product, or none is known. */
  product?: Maybe<Product>;
  /** Null where it is not summed by supplier, or none is known. */
  supplier?: Maybe<Supplier>;
  /** All of it: the account of purchase price variances. */
  variance: Money;
};


/**
 * Goods as they were booked when they came, and what they cost beyond: standard against actual.
 * Dearer is positive.
 */
export type PurchaseVarianceLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JournalLineOrder>;
};

/** A page of purchase price variances. */
export type PurchaseVarianceConnection = {
  edges: Array<PurchaseVarianceEdge>;
  nodes: Array<PurchaseVariance>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of the variances and its place in the list. */
export type PurchaseVarianceEdge = {
  cursor: Scalars['String']['output'];
  node: PurchaseVariance;
};

/** How a list is ordered; equal ones by id. */
export type PurchaseVarianceOrder = {
  direction: SortDirection;
  field: PurchaseVarianceOrderField;
};

/** What a list can be ordered by. */
export type PurchaseVarianceOrderField =
  | 'booked'
  | 'variance';

export type QualityInspection = {
  /** For what was rejected and given back to the supplier. */
  debitNote?: Maybe<DebitNote>;
  id: Scalars['ID']['output'];
};

/** How much of something, in one unit of measure. */
export type Quantity = {
  /** The code of the unit of measure, such as `PCS` or `BOX`. */
  unit: Scalars['String']['output'];
  value: Scalars['Decimal']['output'];
};

/** How much of something, as input. The unit must be one of the product's. */
export type QuantityInput = {
  /** Default: the product's base unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['Decimal']['input'];
};

export type Query = {
  /** One account. Example: `{ account(id: "acc_…") { code balance { amount } } }` */
  account?: Maybe<Account>;
  /**
   * The account that a role posts to and its balance, to the end of a day (default today);
   * null while the books are not set up.
   * Example: `{ accountBalance(role: INVENTORY) { balance { amount } } }`
   */
  accountBalance?: Maybe<AccountBalance>;
  /** The chart of accounts, by code. Example: `{ accounts { nodes { code name nameZh } } }` */
  accounts: AccountConnection;
  /**
   * What customers owe, by days overdue, at the end of a day (default today): of invoices in a currency,
   * in that; by default of all, as the books carry them.
   * Example: `{ agingReport(asOf: "2026-12-31") { total { notDue { amount } over90 { amount } } } }`
   */
  agingReport: AgingReport;
  /**
   * The allowance for bad debts that the rates require at a day's end, beside what is booked; for staff.
   * Example: `{ badDebtAllowance(day: "2026-03-31") { required { amount } booked { amount } difference { amount } buckets { fromDaysOverdue percent open { amount } required { amount } } } }`
   */
  badDebtAllowance?: Maybe<BadDebtAllowance>;
  /**
   * How much of receivables is expected to be lost, by how long they are overdue; for staff.
   * Example: `{ badDebtRates { fromDaysOverdue percent } }`
   */
  badDebtRates: Array<BadDebtRate>;
  /**
   * What the company has and owes at the end of a day (default today).
   * Example: `{ balanceSheet(asOf: "2026-12-31") { totalAssets { amount } assets { section total { amount } } } }`
   */
  balanceSheet: BalanceSheet;
  /** One bank account. Example: `{ bankAccount(id: "bac_…") { number account { code balance { amount } } } }` */
  bankAccount?: Maybe<BankAccount>;
  /** The company's bank accounts. Example: `{ bankAccounts { nodes { number name } } }` */
  bankAccounts: BankAccountConnection;
  /** One line of a statement. Example: `{ bankLine(id: "bln_…") { status proposals { score reasons } } }` */
  bankLine?: Maybe<BankLine>;
  /**
   * Lines of statements.
   * Example: `{ bankLines(filter: { status: { in: [OPEN, PROPOSED] } }) { nodes { bookingDate amount { amount } counterparty } } }`
   */
  bankLines: BankLineConnection;
  /**
   * The proof of a bank account: how the ledger follows from its last statement. Nothing before the
   * first statement.
   * Example: `{ bankReconciliation(bankAccountId: "bac_…") { statementBalance { amount } notOnStatement { amount } ledgerBalance { amount } difference { amount } } }`
   */
  bankReconciliation?: Maybe<BankReconciliation>;
  /** One statement. Example: `{ bankStatement(id: "bst_…") { closingBalance { amount } file { sha256 } } }` */
  bankStatement?: Maybe<BankStatement>;
  /**
   * Statements that were imported.
   * Example: `{ bankStatements(first: 10) { nodes { closingDate closingBalance { amount } } } }`
   */
  bankStatements: BankStatementConnection;
  /** One supplier's bill. Example: `{ bill(id: "bil_…") { number status findings { code expected actual } } }` */
  bill?: Maybe<Bill>;
  /** One billable part. Example: `{ billable(id: "bil_…") { status total { amount } } }` */
  billable?: Maybe<Billable>;
  /**
   * What has left and is not billed as it leaves, the latest first; a customer's user sees its own.
   * Example: `{ billables(filter: { status: { eq: OPEN } }) { nodes { description total { amount } } } }`
   */
  billables: BillableConnection;
  /**
   * Suppliers' bills, newest first; a supplier's own user sees its own.
   * Example: `{ bills(first: 10, filter: { status: { eq: ON_HOLD } }) { nodes { number supplier { name } total { amount } } } }`
   */
  bills: BillConnection;
  /**
   * How the books are set up; null before the first posting or `setUpBooks`.
   * Example: `{ books { template postingRules { role account { code } } } }`
   */
  books?: Maybe<Books>;
  /** One budget. Example: `{ budget(id: "bud_…") { name status lines { account { code } deviation { amount } } } }` */
  budget?: Maybe<Budget>;
  /**
   * What the budget says to spending that is thought of: OK, WARN or STOP, with the figures. Purchasing
   * asks it when an order is submitted.
   * Example: `{ budgetCheck(input: { date: "2026-03-31", lines: [{ accountId: "acc_…", amount: "5000" }] }) { verdict overruns { budgeted { amount } actual { amount } } } }`
   */
  budgetCheck: BudgetCheck;
  /**
   * Budgets of all years, the latest year first.
   * Example: `{ budgets(filter: { status: { eq: APPROVED } }) { nodes { year name } } }`
   */
  budgets: BudgetConnection;
  /**
   * Where the cash of a period came from, by the indirect method; it ends with the cash accounts.
   * Example: `{ cashFlowStatement(from: "2026-01-01", to: "2026-03-31") { netChange { amount } closingCash { amount } } }`
   */
  cashFlowStatement: CashFlowStatement;
  /**
   * Cash week by week from today: what there is, open invoices and open bills by due date, and what is
   * ordered and not invoiced or billed yet. What is overdue is apart.
   * Example: `{ cashForecast(weeks: 8) { opening { amount } weeks { startDate balance { amount } } } }`
   */
  cashForecast: CashForecast;
  /**
   * Cash as it is foretold, first as it is, then under each scenario, side by side.
   * Example: `{ cashForecasts(scenarioIds: ["csc_…"]) { scenario { name } lowest { date balance { amount } } weeks { startDate balance { amount } } } }`
   */
  cashForecasts: Array<CashForecast>;
  /**
   * What is on each account of cash and bank now, and what its bank says beside it.
   * Example: `{ cashPosition { account { code name } balance { amount } unreconciled { amount } } }`
   */
  cashPosition: Array<CashPosition>;
  /**
   * Named sets of changes under which cash is foretold.
   * Example: `{ cashScenarios { nodes { name customersLaterDays ordersPercent } } }`
   */
  cashScenarios: CashScenarioConnection;
  /**
   * Up to which month each kind of documents takes no more entries.
   * Example: `{ closedDocuments { documents closedUpTo } }`
   */
  closedDocuments: Array<ClosedDocuments>;
  /** Months that were closed, newest first; all up to the newest take no entries. Example: `{ closedPeriods { period closedAt } }` */
  closedPeriods: Array<ClosedPeriod>;
  /**
   * Fiscal years that are closed, the last first.
   * Example: `{ closedYears { year endsOn result { amount } } }`
   */
  closedYears: Array<ClosedYear>;
  /**
   * What was closed and reopened, by whom and why, the latest first, at most 250; of one month or
   * fiscal year, or all. Example: `{ closingHistory(period: "2026-03") { action documents reason by at } }`
   */
  closingHistory: Array<ClosingEvent>;
  /**
   * One run of collective invoices.
   * Example: `{ collectiveRun(id: "clr_…") { status collectionsDone collectionCount } }`
   */
  collectiveRun?: Maybe<CollectiveRun>;
  /**
   * Runs of collective invoices, the latest first.
   * Example: `{ collectiveRuns(first: 5) { nodes { status collectionsDone collectionCount } } }`
   */
  collectiveRuns: CollectiveRunConnection;
  /**
   * Indirect costs that were shared out, the latest month first.
   * Example: `{ costAllocations(filter: { period: { eq: "2026-03" } }) { nodes { amount { amount } shares { amount { amount } } } } }`
   */
  costAllocations: CostAllocationConnection;
  /**
   * Cost centres, by code.
   * Example: `{ costCenters { nodes { code name } } }`
   */
  costCenters: CostCenterConnection;
  /**
   * Keys by which indirect costs are shared out, in the order of their steps.
   * Example: `{ costKeys { nodes { code step basis targets { costCenter { code } weight } } } }`
   */
  costKeys: CostKeyConnection;
  /** One credit note. Example: `{ creditNote(id: "crn_…") { number total { amount } onAccount { amount } } }` */
  creditNote?: Maybe<CreditNote>;
  /** A credit note by its number. Example: `{ creditNoteByNumber(number: "CRN-2026-000001") { total { amount } } }` */
  creditNoteByNumber?: Maybe<CreditNote>;
  /**
   * Credit notes, newest first; a customer's own user sees its own.
   * Example: `{ creditNotes(first: 10, filter: { onAccount: { gt: "0" } }) { nodes { number customer { name } onAccount { amount } } } }`
   */
  creditNotes: CreditNoteConnection;
  /** How old rates may be. Example: `{ currencyPolicy { maxAgeDays } }` */
  currencyPolicy?: Maybe<CurrencyPolicy>;
  /**
   * What is open in other currencies at a day's end, at that day's rates: what `revalueCurrencies` would
   * post. Example:
   * `{ currencyRevaluation(day: "2026-03-31") { left { amount } items { kind open { amount currency } difference { amount } } } }`
   */
  currencyRevaluation?: Maybe<CurrencyRevaluation>;
  /** One claim on a supplier for goods given back. Example: `{ debitNote(id: "dbn_…") { number total { amount } open { amount } } }` */
  debitNote?: Maybe<DebitNote>;
  /**
   * Claims on suppliers for goods given back, newest first; a supplier's own user sees its own.
   * Example: `{ debitNotes(first: 10, filter: { open: { gt: "0" } }) { nodes { number supplier { name } open { amount } } } }`
   */
  debitNotes: DebitNoteConnection;
  /** How many days overdue invoices are reminded of, by level. Example: `{ dunningLevels { level daysOverdue } }` */
  dunningLevels: Array<DunningLevel>;
  /** A reminder. Example: `{ dunningNotice(id: "dun_…") { level total { amount } pdf { fileName content } } }` */
  dunningNotice?: Maybe<DunningNotice>;
  /**
   * Reminders that went out, newest first; a customer's user sees its own. Example:
   * `{ dunningNotices(first: 5) { nodes { day level customer { name } total { amount } } } }`
   */
  dunningNotices: DunningNoticeConnection;
  /**
   * Who would be reminded of what, who owes most first. Example:
   * `{ dunningProposals(first: 5) { nodes { customer { name } level total { amount } items { invoice { number } level } } } }`
   */
  dunningProposals: DunningProposalConnection;
  /**
   * What a currency counts in the books on a day (default today): the rate of the day, or else the last
   * one before it that is not too old. Null when none is known, as for the company's own.
   * Example: `{ exchangeRate(currency: "USD", on: "2026-03-31") { rate date } }`
   */
  exchangeRate?: Maybe<ExchangeRate>;
  /**
   * Rates as they were saved, the latest day first.
   * Example: `{ exchangeRates(filter: { currency: { eq: "USD" } }) { nodes { date rate source } } }`
   */
  exchangeRates: ExchangeRateConnection;
  /**
   * What the company, or one of its cost centres, earned in a period, by steps.
   * Example: `{ incomeStatement(from: "2026-01-01", to: "2026-03-31") { grossProfit { amount } netIncome { amount } } }`
   */
  incomeStatement: IncomeStatement;
  /**
   * What the account of inventory says stock is worth, in the company's currency.
   * Example: `{ inventoryBalance { amount currency } }`
   */
  inventoryBalance: Money;
  /** One customer invoice. Example: `{ invoice(id: "inv_…") { number open { amount } } }` */
  invoice?: Maybe<Invoice>;
  /** An invoice by its number. Example: `{ invoiceByNumber(number: "INV-2026-000001") { status } }` */
  invoiceByNumber?: Maybe<Invoice>;
  /**
   * Customer invoices; a customer's user sees its own.
   * Example: `{ invoices(filter: { status: { eq: OPEN } }) { nodes { number dueDate } } }`
   */
  invoices: InvoiceConnection;
  /**
   * The journal. Example:
   * `{ journalEntries(filter: { sourceType: { eq: INVOICE } }) { nodes { number description } } }`
   */
  journalEntries: JournalEntryConnection;
  /** One journal entry. Example: `{ journalEntry(id: "jre_…") { number lines { debit { amount } } } }` */
  journalEntry?: Maybe<JournalEntry>;
  /**
   * Proof of the books, in one snapshot: what does not add up, at most 100; empty when all is right.
   * Example: `{ ledgerIntegrity { check subject expected actual } }`
   */
  ledgerIntegrity: Array<LedgerFault>;
  /** One netting. Example: `{ netting(id: "net_…") { number amount { amount } undoneOn } }` */
  netting?: Maybe<Netting>;
  /**
   * Nettings, the latest day first.
   * Example: `{ nettings(filter: { customerId: { eq: "cus_…" } }) { nodes { number amount { amount } } } }`
   */
  nettings: NettingConnection;
  /**
   * What we owe suppliers, by days overdue, at the end of a day (default today): of bills in a currency,
   * in that; by default of all, as the books carry them.
   * Example: `{ payablesAging(asOf: "2026-12-31") { total { notDue { amount } } suppliers { nodes { supplier { name } open { total { amount } } } } } }`
   */
  payablesAging: PayablesAging;
  /**
   * How much bills may differ from what was agreed before a person looks at them. Example:
   * `{ payablesPolicy { priceTolerancePercent priceToleranceLimit { amount } } }`
   */
  payablesPolicy?: Maybe<PayablesPolicy>;
  /** One payment. Example: `{ payment(id: "pay_…") { number unallocated { amount } } }` */
  payment?: Maybe<Payment>;
  /** One payment run. Example: `{ paymentRun(id: "run_…") { number status amount { amount } items { bill { number } leftOut } } }` */
  paymentRun?: Maybe<PaymentRun>;
  /**
   * Payment runs, the latest proposal first; for staff.
   * Example: `{ paymentRuns(filter: { status: { eq: PROPOSED } }) { nodes { number amount { amount } } } }`
   */
  paymentRuns: PaymentRunConnection;
  /**
   * Payments of customers; a customer's user sees its own.
   * Example: `{ payments(filter: { unallocated: { gt: "0" } }) { nodes { number } } }`
   */
  payments: PaymentConnection;
  /**
   * What runs of stock moves have posted to inventory, in the order asked: at most 64 runs.
   * Example: `{ postedStock(ranges: [{ from: "mov_0", to: "mov_9" }]) { value count } }`
   */
  postedStock: Array<PostedStock>;
  /**
   * Where Waybill posts by itself, by role. Example:
   * `{ postingRules { role since account { code } formerAccounts { code } } }`
   */
  postingRules: Array<PostingRule>;
  /**
   * What goods cost beyond what they were booked for, by product, supplier and month, the dearest first.
   * Example: `{ purchaseVariances(from: "2026-01-01", to: "2026-03-31", by: [SUPPLIER]) { nodes { supplier { name } booked { amount } variance { amount } percent } } }`
   */
  purchaseVariances: PurchaseVarianceConnection;
  /** What the company lets its people give up. Example: `{ receivablesPolicy { writeOffLimit { amount } } }` */
  receivablesPolicy?: Maybe<ReceivablesPolicy>;
  /**
   * What serving customers takes and costs, by activity and the day from which it holds.
   * Example: `{ servingActivities { nodes { code driver minutes cost { amount } validFrom } } }`
   */
  servingActivities: ServingActivityConnection;
  /** One advance. Example: `{ supplierAdvance(id: "adv_…") { number left { amount } } }` */
  supplierAdvance?: Maybe<SupplierAdvance>;
  /**
   * Advances to suppliers, the latest first; a supplier's user sees its own.
   * Example: `{ supplierAdvances(filter: { left: { gt: "0" } }) { nodes { number left { amount } } } }`
   */
  supplierAdvances: SupplierAdvanceConnection;
  /** Money paid to a supplier. Example: `{ supplierPayment(id: "spy_…") { number amount { amount } } }` */
  supplierPayment?: Maybe<SupplierPayment>;
  /**
   * One tax rate in force on a day (default today), or null when the country has no such code.
   * Example: `{ taxRate(country: "CN", code: "STANDARD") { percent } }`
   */
  taxRate?: Maybe<TaxRate>;
  /**
   * Tax rates of a country in force on a day (default today), one per code.
   * Example: `{ taxRates(country: "CN", date: "2026-03-31") { code percent } }`
   */
  taxRates: Array<TaxRate>;
  /**
   * Output and input tax of a period by code and rate, with what credit notes, discounts and claims have
   * taken back, in the company's currency.
   * Example: `{ taxReport(from: "2026-03-01", to: "2026-03-31") { payable { amount } lines { direction taxCode taxRate base { amount } tax { amount } } proof { difference { amount } } } }`
   */
  taxReport: TaxReport;
  /**
   * Tax that was settled with the state, the last month first, at most 250.
   * Example: `{ taxSettlements { period payable { amount } } }`
   */
  taxSettlements: Array<TaxSettlement>;
  /**
   * What every account that has entries had before a period, how it moved in it and what it has after.
   * Example: `{ trialBalance(from: "2026-01-01", to: "2026-03-31") { rows { account { code } opening { amount } debit { amount } credit { amount } balance { amount } } } }`
   */
  trialBalance: TrialBalance;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountBalanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  role: PostingRole;
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AccountOrder>;
};


export type QueryAgingReportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
};


export type QueryBadDebtAllowanceArgs = {
  day: Scalars['Date']['input'];
};


export type QueryBalanceSheetArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryBankAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBankAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BankAccountOrder>;
};


export type QueryBankLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBankLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankLineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BankLineOrder>;
};


export type QueryBankReconciliationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  bankAccountId: Scalars['ID']['input'];
};


export type QueryBankStatementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBankStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankStatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BankStatementOrder>;
};


export type QueryBillArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBillableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBillablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillableOrder>;
};


export type QueryBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillOrder>;
};


export type QueryBudgetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBudgetCheckArgs = {
  input: BudgetCheckInput;
};


export type QueryBudgetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BudgetOrder>;
};


export type QueryCashFlowStatementArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryCashForecastArgs = {
  basis: CashBasis;
  weeks: Scalars['Int']['input'];
};


export type QueryCashForecastsArgs = {
  basis: CashBasis;
  scenarioIds: Array<Scalars['ID']['input']>;
  weeks: Scalars['Int']['input'];
};


export type QueryCashScenariosArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CashScenarioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CashScenarioOrder>;
};


export type QueryClosingHistoryArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCollectiveRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCollectiveRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CollectiveRunOrder>;
};


export type QueryCostAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CostAllocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CostAllocationOrder>;
};


export type QueryCostCentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CostCenterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CostCenterOrder>;
};


export type QueryCostKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CostKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CostKeyOrder>;
};


export type QueryCreditNoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditNoteByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryCreditNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CreditNoteOrder>;
};


export type QueryCurrencyRevaluationArgs = {
  day: Scalars['Date']['input'];
};


export type QueryDebitNoteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDebitNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DebitNoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DebitNoteOrder>;
};


export type QueryDunningNoticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDunningNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DunningNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DunningNoticeOrder>;
};


export type QueryDunningProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  day?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<DunningProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DunningProposalOrder>;
};


export type QueryExchangeRateArgs = {
  currency: Scalars['Currency']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryExchangeRatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExchangeRateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ExchangeRateOrder>;
};


export type QueryIncomeStatementArgs = {
  costCenterId?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoiceByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InvoiceOrder>;
};


export type QueryJournalEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JournalEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<JournalEntryOrder>;
};


export type QueryJournalEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNettingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNettingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NettingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NettingOrder>;
};


export type QueryPayablesAgingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
};


export type QueryPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaymentRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentRunOrder>;
};


export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PaymentOrder>;
};


export type QueryPostedStockArgs = {
  ranges: Array<MoveRangeInput>;
};


export type QueryPurchaseVariancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: Array<VarianceBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PurchaseVarianceOrder>;
  to: Scalars['Date']['input'];
};


export type QueryServingActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServingActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServingActivityOrder>;
};


export type QuerySupplierAdvanceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierAdvancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupplierAdvanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierAdvanceOrder>;
};


export type QuerySupplierPaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaxRateArgs = {
  code: Scalars['String']['input'];
  country: Scalars['CountryCode']['input'];
  date?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTaxRatesArgs = {
  country: Scalars['CountryCode']['input'];
  date?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryTaxReportArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryTrialBalanceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What the company lets its people give up. */
export type ReceivablesPolicy = {
  /** Gross, of one invoice in all. */
  writeOffLimit: Money;
};

/** What explains a line; one of `payment`, `matches` and `posting`. */
export type ReconcileBankLineInput = {
  bankLineId: Scalars['ID']['input'];
  /** Refuses when the line has another version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ids of what was posted already: payments, supplier payments, refunds' or other journal entries. Together
   * they come to the line's amount.
   */
  matches?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Records a payment of the line's amount. */
  payment?: InputMaybe<BankLinePaymentInput>;
  /** Posts the line to another account. */
  posting?: InputMaybe<BankLinePostingInput>;
  /** Of the payment or posting; default the day that the bank booked the line. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ReconcileBankLinePayload = {
  bankLine?: Maybe<BankLine>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

export type RecordBillInput = {
  billDate: Scalars['Date']['input'];
  /** What the bill says may be taken off when it is paid early. */
  earlyPayment?: InputMaybe<BillEarlyPaymentInput>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  lines: Array<RecordBillLineInput>;
  purchaseOrderId: Scalars['ID']['input'];
  /** The supplier's own number of the bill; each is recorded once. */
  supplierNumber: Scalars['String']['input'];
};

export type RecordBillLineInput = {
  /** Of all of it, without tax, in the order's currency. */
  net: Scalars['Decimal']['input'];
  purchaseOrderLineId: Scalars['ID']['input'];
  /** In the base unit. */
  quantity: Scalars['Decimal']['input'];
  /** In percent. */
  taxRate: Scalars['Decimal']['input'];
};

export type RecordBillPayload = {
  bill?: Maybe<Bill>;
  userErrors: Array<UserError>;
};

export type RecordExpenseBillInput = {
  billDate: Scalars['Date']['input'];
  /** Of all amounts; default: the company's. Freight that was accrued is billed in the company's only. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** What the bill says may be taken off when it is paid early. */
  earlyPayment?: InputMaybe<BillEarlyPaymentInput>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200. */
  lines: Array<ExpenseLineInput>;
  supplierId: Scalars['ID']['input'];
  /** The supplier's own number of the bill; each is recorded once. */
  supplierNumber: Scalars['String']['input'];
};

export type RecordExpenseBillPayload = {
  bill?: Maybe<Bill>;
  userErrors: Array<UserError>;
};

/** Money received from a customer. */
export type RecordPaymentInput = {
  /** Invoices to pay. Default: the oldest due first. An empty list leaves all of it on account. */
  allocations?: InputMaybe<Array<AllocationInput>>;
  /** It pays invoices in its currency only. */
  amount: MoneyInput;
  /** The bank account that took it, in the same currency or the company's. Default: by posting rules. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  customerId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  method: PaymentMethod;
  /**
   * An order of the customer that is paid in advance: all of it stays on account until that is invoiced,
   * and goods that wait for it may leave.
   */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  receivedDate: Scalars['Date']['input'];
  /** What the payer or the bank wrote with it. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type RecordPaymentPayload = {
  payment?: Maybe<Payment>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What of an advance came back, and how. */
export type RefundAdvanceInput = {
  /** In the advance's currency. Default: all that is left. */
  amount?: InputMaybe<MoneyInput>;
  /** The bank account that took it, in the same currency or the company's. Default: by posting rules. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  method: PaymentMethod;
  receivedDate: Scalars['Date']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
  supplierAdvanceId: Scalars['ID']['input'];
};

/** What is left of the advance. */
export type RefundAdvancePayload = {
  supplierAdvance?: Maybe<SupplierAdvance>;
  userErrors: Array<UserError>;
};

/** What a supplier has paid of which claim. */
export type RefundClaimInput = {
  /** In the claim's currency. Default: all that is open. */
  amount?: InputMaybe<MoneyInput>;
  /** The bank account that took it, in the same currency or the company's. Default: by posting rules. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  debitNoteId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  method: PaymentMethod;
  receivedDate: Scalars['Date']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What is left of the claim. */
export type RefundClaimPayload = {
  debitNote?: Maybe<DebitNote>;
  userErrors: Array<UserError>;
};

export type RefundCreditNoteInput = {
  /** Default: all that is left. */
  amount?: InputMaybe<MoneyInput>;
  /** The bank account that pays, in the same currency or the company's. Default: by posting rules. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  creditNoteId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  method: PaymentMethod;
  paidDate: Scalars['Date']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
};

export type RefundCreditNotePayload = {
  creditNote?: Maybe<CreditNote>;
  userErrors: Array<UserError>;
};

/** What of a payment goes back, and how. */
export type RefundPaymentInput = {
  /** In the payment's currency. Default: all that no invoice has taken. */
  amount?: InputMaybe<MoneyInput>;
  /** The bank account that pays, in the same currency or the company's. Default: by posting rules. */
  bankAccountId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  method: PaymentMethod;
  paidDate: Scalars['Date']['input'];
  paymentId: Scalars['ID']['input'];
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What is left of the payment. */
export type RefundPaymentPayload = {
  payment?: Maybe<Payment>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

export type RejectBillInput = {
  billId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type RejectBillPayload = {
  bill?: Maybe<Bill>;
  userErrors: Array<UserError>;
};

export type ReleaseBillInput = {
  billId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, where a budget is passed over; it is recorded with the budget. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Releases expenses although a budget is exceeded. */
  overridesBudget: Scalars['Boolean']['input'];
};

export type ReleaseBillPayload = {
  bill?: Maybe<Bill>;
  /** Budgets that its expenses exceed. */
  overruns: Array<BudgetOverrun>;
  userErrors: Array<UserError>;
};

export type RemoveCashScenarioInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  scenarioId: Scalars['ID']['input'];
};

export type RemoveCashScenarioPayload = {
  removedId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

/** A month to reopen. */
export type ReopenPeriodInput = {
  /** Only for these kinds of documents, the others stay closed; without them, for all. */
  documents?: InputMaybe<Array<DocumentKind>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `2026-03` */
  period: Scalars['String']['input'];
  /** Why; needed. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which fiscal year, and why. */
export type ReopenYearInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  /** The calendar year in which it begins. */
  year: Scalars['Int']['input'];
};

export type RestoreAccountInput = {
  accountId: Scalars['ID']['input'];
  /** The version that the caller has seen; another one is refused with `VERSION_CONFLICT`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreAccountPayload = {
  account?: Maybe<Account>;
  userErrors: Array<UserError>;
};

export type ReturnOrder = {
  /** Issued when the return is resolved. */
  creditNote?: Maybe<CreditNote>;
  id: Scalars['ID']['output'];
};

/** The day at whose end open items are looked at. */
export type RevalueCurrenciesInput = {
  /** It must be over. */
  day: Scalars['Date']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What was posted; no entry when nothing has changed. */
export type RevalueCurrenciesPayload = {
  /** Of the day. */
  entry?: Maybe<JournalEntry>;
  revaluation?: Maybe<CurrencyRevaluation>;
  /** Of the next day. */
  reversal?: Maybe<JournalEntry>;
  userErrors: Array<UserError>;
};

/**
 * An invoice, a bill, goods that are not billed yet, a claim on a supplier or a bank account in another
 * currency, at the rate of a day.
 */
export type RevaluedItem = {
  bankAccount?: Maybe<BankAccount>;
  bill?: Maybe<Bill>;
  /** What the books carry of that, in the company's currency; so are the others. */
  carried: Money;
  debitNote?: Maybe<DebitNote>;
  /** What the value is more than is carried; less than zero is a loss. */
  difference: Money;
  invoice?: Maybe<Invoice>;
  kind: RevaluedKind;
  /** What of the difference is not posted yet. */
  left: Money;
  /** What is open of it, or what the bank has; less than zero is owed. */
  open: Money;
  /** Whose goods are not billed yet. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  rate: Scalars['Decimal']['output'];
  /** At the rate. */
  value: Money;
};

/** What is open. */
export type RevaluedKind =
  /** A bank account. */
  | 'BANK'
  /** A claim on a supplier that no bill has taken yet. */
  | 'CLAIM'
  /** What has come of a purchase order and is not billed yet. */
  | 'GOODS'
  /** A bill. */
  | 'PAYABLE'
  /** An invoice. */
  | 'RECEIVABLE';

/** Which advance is taken back, and why. */
export type ReverseAdvanceInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. Not before the last day on which a bill took something of it. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
  supplierAdvanceId: Scalars['ID']['input'];
};

/** What was taken back. */
export type ReverseAdvancePayload = {
  supplierAdvance?: Maybe<SupplierAdvance>;
  userErrors: Array<UserError>;
};

export type ReverseAllowanceInput = {
  allowanceId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
};

export type ReverseAllowancePayload = {
  allowance?: Maybe<Allowance>;
  invoice?: Maybe<Invoice>;
  userErrors: Array<UserError>;
};

export type ReverseCostAllocationInput = {
  allocationId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type ReverseCostAllocationPayload = {
  allocation?: Maybe<CostAllocation>;
  userErrors: Array<UserError>;
};

/** An entry to undo. */
export type ReverseEntryInput = {
  /** An entry that was posted by hand. */
  entryId: Scalars['ID']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  /** Becomes the description of the reversal. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReverseEntryPayload = {
  /** The reversal. */
  entry?: Maybe<JournalEntry>;
  /** The entry that is undone. */
  reversed?: Maybe<JournalEntry>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

export type ReversePaymentInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  paymentId: Scalars['ID']['input'];
  /** Default: today. Not before the last day on which it paid something. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
};

/** What was taken back. */
export type ReversePaymentPayload = {
  payment?: Maybe<Payment>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which payment is taken back, and why. */
export type ReverseRefundInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. Not before the refund. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
  /** Of a payment, of a credit note, or of a supplier's advance. */
  refundId: Scalars['ID']['input'];
};

/** Where the money is again: one of the three. */
export type ReverseRefundPayload = {
  creditNote?: Maybe<CreditNote>;
  debitNote?: Maybe<DebitNote>;
  payment?: Maybe<Payment>;
  supplierAdvance?: Maybe<SupplierAdvance>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which payment to a supplier is taken back, and why. */
export type ReverseSupplierPaymentInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. Not before the day it was paid. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
  supplierPaymentId: Scalars['ID']['input'];
};

/** What was taken back. */
export type ReverseSupplierPaymentPayload = {
  supplierPayment?: Maybe<SupplierPayment>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which goods are invoiced together. Default: all whose day, week or month is over. */
export type RunCollectiveInvoicingInput = {
  /** Only these. Default: all collective ones. */
  bases?: InputMaybe<Array<CollectiveBasis>>;
  /** Only these. Default: every customer. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What left up to this day, also where its span is not over; the invoices' date. */
  through?: InputMaybe<Scalars['Date']['input']>;
};

export type RunCollectiveInvoicingPayload = {
  run?: Maybe<CollectiveRun>;
  userErrors: Array<UserError>;
};

export type RunDunningInput = {
  /** Only these. Default: every customer. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Default: today. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RunDunningPayload = {
  /** What was noted; empty when nobody was to be reminded. */
  notices: Array<DunningNotice>;
  userErrors: Array<UserError>;
};

export type SaveAccountInput = {
  /** The account to change. Default: a new one. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Its number, such as `560105`; unique. */
  code: Scalars['String']['input'];
  /** The version that the caller has seen; another one is refused with `VERSION_CONFLICT`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In English. */
  name: Scalars['String']['input'];
  /** In Chinese. Default: as it was, at first the other name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the statements. Default: as it was, at first where most accounts of its type do. */
  section?: InputMaybe<AccountSection>;
  type: AccountType;
};

export type SaveAccountPayload = {
  account?: Maybe<Account>;
  userErrors: Array<UserError>;
};

/** All rates of bad debts. */
export type SaveBadDebtRatesInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The least overdue first; the first one from 0 days. */
  rates: Array<BadDebtRateInput>;
};

/** The rates as they are now. */
export type SaveBadDebtRatesPayload = {
  rates?: Maybe<Array<BadDebtRate>>;
  userErrors: Array<UserError>;
};

/** A bank account and where it is kept. */
export type SaveBankAccountInput = {
  /**
   * A ledger account of cash or bank, kept for this bank account only. Default: one is opened below that
   * of the posting rules.
   */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Default: the company's. */
  currency?: InputMaybe<Scalars['Currency']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** IBAN or the bank's own; spaces do not count. */
  number: Scalars['String']['input'];
  /** First day that is reconciled. */
  startsOn: Scalars['Date']['input'];
};

/** What came of it. */
export type SaveBankAccountPayload = {
  bankAccount?: Maybe<BankAccount>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

export type SaveBudgetInput = {
  /** Accounts for which another policy holds. */
  accountPolicies: Array<AccountPolicyInput>;
  /** Which documents it checks. */
  checks: Array<BudgetStage>;
  /** The draft to write anew; without it a new one is made. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All lines of the budget, 1 to 5,000. */
  lines: Array<BudgetLineInput>;
  name: Scalars['String']['input'];
  policy: BudgetPolicy;
  span: BudgetSpan;
  year: Scalars['Int']['input'];
};

export type SaveBudgetPayload = {
  budget?: Maybe<Budget>;
  userErrors: Array<UserError>;
};

export type SaveCashScenarioInput = {
  /** Within a year; negative: earlier. */
  customersLaterDays: Scalars['Int']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unique; an existing one is changed. */
  name: Scalars['String']['input'];
  /** At most 100. */
  oneOffs: Array<CashOneOffInput>;
  /** Of customers' orders that are not invoiced; negative: less. */
  ordersPercent: Scalars['Decimal']['input'];
  /** Within a year; negative: earlier. */
  suppliersLaterDays: Scalars['Int']['input'];
};

export type SaveCashScenarioPayload = {
  scenario?: Maybe<CashScenario>;
  userErrors: Array<UserError>;
};

export type SaveCostCenterInput = {
  /** Unique; an existing one is changed. */
  code: Scalars['String']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isActive: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  /** What carrying shipments costs goes here from now on. Default: as it was, at first not. */
  takesFreight?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SaveCostCenterPayload = {
  costCenter?: Maybe<CostCenter>;
  userErrors: Array<UserError>;
};

export type SaveCostKeyInput = {
  /** Default: all accounts of expenses. */
  accountIds: Array<Scalars['ID']['input']>;
  /** Where all parts are posted; default: each account to itself. */
  allocationAccountId?: InputMaybe<Scalars['ID']['input']>;
  basis: CostBasis;
  /** Unique; an existing one is changed. */
  code: Scalars['String']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  isActive: Scalars['Boolean']['input'];
  /** What figures count, such as heads. */
  measure?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  /** The cost centre whose costs are shared out. */
  sourceId: Scalars['ID']['input'];
  /** 1 to 999. */
  step: Scalars['Int']['input'];
  targets: Array<CostKeyTargetInput>;
};

export type SaveCostKeyPayload = {
  costKey?: Maybe<CostKey>;
  userErrors: Array<UserError>;
};

/** How old rates may be. */
export type SaveCurrencyPolicyInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 366. */
  maxAgeDays: Scalars['Int']['input'];
};

/** The policy as it is now. */
export type SaveCurrencyPolicyPayload = {
  policy?: Maybe<CurrencyPolicy>;
  userErrors: Array<UserError>;
};

export type SaveDunningLevelsInput = {
  /** Days overdue by level, the first one first; 1 to 9 levels. */
  daysOverdue: Array<Scalars['Int']['input']>;
  /** What a reminder of each level costs, in the company's currency. Default: as before. */
  fees?: InputMaybe<Array<Scalars['Decimal']['input']>>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SaveDunningLevelsPayload = {
  levels?: Maybe<Array<DunningLevel>>;
  userErrors: Array<UserError>;
};

export type SaveEarlyPaymentInput = {
  customerId: Scalars['ID']['input'];
  /** From the invoice's day. */
  days: Scalars['Int']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of what is open, below 100; 0 ends the agreement. */
  percent: Scalars['Decimal']['input'];
};

export type SaveEarlyPaymentPayload = {
  /** None when the agreement has ended. */
  earlyPayment?: Maybe<EarlyPayment>;
  userErrors: Array<UserError>;
};

/** Rates of days. */
export type SaveExchangeRatesInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 1,000; all are saved or none. */
  rates: Array<ExchangeRateInput>;
};

/** The rates, in the order given. */
export type SaveExchangeRatesPayload = {
  exchangeRates?: Maybe<Array<ExchangeRate>>;
  userErrors: Array<UserError>;
};

export type SavePayablesPolicyInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Without tax, of one line of a bill, in the company's currency. */
  priceToleranceLimit: Scalars['Decimal']['input'];
  /** 0 to 100. */
  priceTolerancePercent: Scalars['Decimal']['input'];
  /** 0 to 100, of what was received of an order line. Left out, it stays as it is; 0 at first. */
  quantityTolerancePercent?: InputMaybe<Scalars['Decimal']['input']>;
};

export type SavePayablesPolicyPayload = {
  policy?: Maybe<PayablesPolicy>;
  userErrors: Array<UserError>;
};

export type SavePostingRuleInput = {
  /** What it posts to from now on; an account of no other role. */
  accountId: Scalars['ID']['input'];
  /** The version of the rule that the caller has seen; another one is refused with `VERSION_CONFLICT`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  role: PostingRole;
};

export type SavePostingRulePayload = {
  postingRule?: Maybe<PostingRule>;
  userErrors: Array<UserError>;
};

export type SaveReceivablesPolicyInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Gross, of one invoice in all, in the company's currency. */
  writeOffLimit: Scalars['Decimal']['input'];
};

export type SaveReceivablesPolicyPayload = {
  policy?: Maybe<ReceivablesPolicy>;
  userErrors: Array<UserError>;
};

export type SaveServingActivityInput = {
  /** With the day, unique; an existing one is changed. */
  code: Scalars['String']['input'];
  /** In the company's currency. */
  costPerMinute: Scalars['Decimal']['input'];
  driver: ServingDriver;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** That it takes each time; zero: it is not done any more. */
  minutes: Scalars['Decimal']['input'];
  name: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SaveServingActivityPayload = {
  activity?: Maybe<ServingActivity>;
  userErrors: Array<UserError>;
};

/** To which bank account a supplier is paid. */
export type SaveSupplierAccountInput = {
  bic?: InputMaybe<Scalars['String']['input']>;
  /** As the bank knows it. */
  holder: Scalars['String']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** IBAN or the bank's own, at most 34 signs; spaces do not count. */
  number: Scalars['String']['input'];
  supplierId: Scalars['ID']['input'];
};

/** The account that was saved. */
export type SaveSupplierAccountPayload = {
  account?: Maybe<SupplierAccount>;
  userErrors: Array<UserError>;
};

/** A tax rate from a day on. */
export type SaveTaxRateInput = {
  /** Such as `STANDARD`. */
  code: Scalars['String']['input'];
  country: Scalars['CountryCode']['input'];
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 10 taxes, in the order in which they are levied. */
  parts?: InputMaybe<Array<TaxPartInput>>;
  /** Of one tax; else give the taxes that the rate consists of. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** First day in force. */
  validFrom: Scalars['Date']['input'];
};

/** What came of it. */
export type SaveTaxRatePayload = {
  taxRate?: Maybe<TaxRate>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/**
 * What an activity of serving customers takes and costs from a day on: time-driven activity-based
 * costing.
 */
export type ServingActivity = {
  code: Scalars['String']['output'];
  /** Of each time: minutes at their cost. */
  cost: Money;
  costPerMinute: Money;
  driver: ServingDriver;
  /** `sva_…` */
  id: Scalars['ID']['output'];
  /** That it takes each time. */
  minutes: Scalars['Decimal']['output'];
  name: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  validFrom: Scalars['Date']['output'];
};

/** A page of activities. */
export type ServingActivityConnection = {
  edges: Array<ServingActivityEdge>;
  nodes: Array<ServingActivity>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of activities and its place in the list. */
export type ServingActivityEdge = {
  cursor: Scalars['String']['output'];
  node: ServingActivity;
};

/** Conditions; all of them must hold. */
export type ServingActivityFilter = {
  and?: InputMaybe<Array<ServingActivityFilter>>;
  code?: InputMaybe<StringFilter>;
  id?: InputMaybe<IdFilter>;
  not?: InputMaybe<ServingActivityFilter>;
  or?: InputMaybe<Array<ServingActivityFilter>>;
  validFrom?: InputMaybe<DateFilter>;
};

/** How a list is ordered; equal ones by id. */
export type ServingActivityOrder = {
  direction: SortDirection;
  field: ServingActivityOrderField;
};

/** What a list can be ordered by. */
export type ServingActivityOrderField =
  | 'code'
  | 'validFrom';

/** What an activity is counted by. */
export type ServingDriver =
  /** Each line of an order, on the day it is first invoiced. */
  | 'LINE'
  /** Each order, on the day it is first invoiced. */
  | 'ORDER'
  /** Each credit note for goods that came back, on its day. */
  | 'RETURN'
  /** Each delivery, on the day it is invoiced. */
  | 'SHIPMENT';

/** The chart to begin with. */
export type SetUpBooksInput = {
  /** Where domestic tax applies. */
  country: Scalars['CountryCode']['input'];
  /** The month in which fiscal years begin, 1 to 12; default as it was, January at first. China has 1. */
  fiscalYearStart?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Tax rates of the country, saved with it; CN has 13, 9, 6 and 0 percent from the start. */
  taxRates?: InputMaybe<Array<CountryTaxRateInput>>;
  template: ChartTemplate;
};

/** What came of it. */
export type SetUpBooksPayload = {
  books?: Maybe<Books>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which month's tax. */
export type SettleTaxInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** `2026-03` */
  period: Scalars['String']['input'];
};

/** What came of it. */
export type SettleTaxPayload = {
  settlement?: Maybe<TaxSettlement>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** How much of an order line is on invoices that are paid. */
export type SettledLine = {
  orderLineId: Scalars['ID']['output'];
  /** In the product's base unit. */
  quantity: Scalars['Decimal']['output'];
};

/** A shipment, as carriers' bills refer to it. */
export type Shipment = {
  /** What carrying it costs, as it is known; null while nobody has said. For staff. */
  carriage?: Maybe<ShipmentCarriage>;
  id: Scalars['ID']['output'];
};

/** What carrying a shipment costs, without tax. */
export type ShipmentCarriage = {
  /** What was expected. */
  accrued: Money;
  /** What its carrier has billed. */
  billed: Money;
  /** As billed, or as expected until then. */
  cost: Money;
};

/** Which way a list is ordered. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** An account in a statement. */
export type StatementLine = {
  account: Account;
  amount: Money;
  /**
   * Exactly the lines that the amount adds up, the latest first; on the other side where it is positive
   * as a credit.
   */
  entryLines: JournalLineConnection;
};


/** An account in a statement. */
export type StatementLineEntryLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Accounts of one section, as a statement shows them. */
export type StatementSection = {
  /** Accounts that are not zero, by code. */
  lines: Array<StatementLine>;
  section: AccountSection;
  total: Money;
};

/** Conditions on a text. `contains` ignores case. */
export type StringFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  ne?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Supplier = {
  /**
   * The same by days overdue, at the end of a day (default today); of one currency, or of all as the
   * books carry them. For staff.
   */
  aging: AgingBuckets;
  /** Its bills, newest first. */
  bills: BillConnection;
  id: Scalars['ID']['output'];
  /** The customer that it also is. */
  linkedCustomer?: Maybe<Customer>;
  /** Owed on open bills in all currencies, as the books carry them, less claims that no bill has taken yet; negative when it owes us. */
  payable?: Maybe<Money>;
  /** To which bank account it is paid; for staff. */
  payoutAccount?: Maybe<SupplierAccount>;
};


export type SupplierAgingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  currency?: InputMaybe<Scalars['Currency']['input']>;
};


export type SupplierBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BillOrder>;
};

/** The bank account that a supplier is paid to. */
export type SupplierAccount = {
  bic?: Maybe<Scalars['String']['output']>;
  /** As the bank knows it. */
  holder: Scalars['String']['output'];
  /** IBAN or the bank's own. */
  number: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
};

/** Money paid to a supplier before its bill has come; later it settles bills. */
export type SupplierAdvance = Node & {
  /** What it has settled, oldest first. Of one that was taken back, each with its opposite. */
  allocations: Array<AdvanceAllocation>;
  amount: Money;
  /** What bills have taken of it. */
  applied: Money;
  /** `adv_…` */
  id: Scalars['ID']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  left: Money;
  method: PaymentMethod;
  /** Such as `ADV-2026-000001`; gapless in the year of its day. */
  number: Scalars['String']['output'];
  paidDate: Scalars['Date']['output'];
  /** What it was paid for, when that is known. */
  purchaseOrder?: Maybe<PurchaseOrder>;
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  /** What the supplier has given back of it. */
  refunded: Money;
  /** What the supplier gave back, oldest first. */
  refunds: Array<AdvanceRefund>;
  /** The day it was taken back, since it was none; nothing of it is left or applied any more. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
  supplier: Supplier;
  /** Rises by one at each change. */
  version: Scalars['Int']['output'];
};

/** A page of advances. */
export type SupplierAdvanceConnection = {
  edges: Array<SupplierAdvanceEdge>;
  nodes: Array<SupplierAdvance>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An advance and its place in the list. */
export type SupplierAdvanceEdge = {
  cursor: Scalars['String']['output'];
  node: SupplierAdvance;
};

/** Conditions; all of them must hold. */
export type SupplierAdvanceFilter = {
  and?: InputMaybe<Array<SupplierAdvanceFilter>>;
  id?: InputMaybe<IdFilter>;
  left?: InputMaybe<DecimalFilter>;
  not?: InputMaybe<SupplierAdvanceFilter>;
  number?: InputMaybe<StringFilter>;
  or?: InputMaybe<Array<SupplierAdvanceFilter>>;
  paidDate?: InputMaybe<DateFilter>;
  purchaseOrderId?: InputMaybe<IdFilter>;
  supplierId?: InputMaybe<IdFilter>;
};

/** How a list is ordered; equal ones by id. */
export type SupplierAdvanceOrder = {
  direction: SortDirection;
  field: SupplierAdvanceOrderField;
};

/** What a list can be ordered by. */
export type SupplierAdvanceOrderField =
  | 'left'
  | 'paidDate';

/** What we owe one supplier, by days overdue. */
export type SupplierAging = {
  open: AgingBuckets;
  supplier: Supplier;
};

export type SupplierAgingConnection = {
  edges: Array<SupplierAgingEdge>;
  nodes: Array<SupplierAging>;
  pageInfo: PageInfo;
  /** All suppliers that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SupplierAgingEdge = {
  cursor: Scalars['String']['output'];
  node: SupplierAging;
};

export type SupplierAgingFilter = {
  and?: InputMaybe<Array<SupplierAgingFilter>>;
  not?: InputMaybe<SupplierAgingFilter>;
  or?: InputMaybe<Array<SupplierAgingFilter>>;
  over90?: InputMaybe<DecimalFilter>;
  supplierId?: InputMaybe<IdFilter>;
  total?: InputMaybe<DecimalFilter>;
};

export type SupplierAgingOrder = {
  direction: SortDirection;
  field: SupplierAgingOrderField;
};

export type SupplierAgingOrderField =
  | 'over90'
  | 'total';

/** Money paid to a supplier. */
export type SupplierPayment = Node & {
  amount: Money;
  /** Which bills it pays, or did before it was taken back. */
  bills: Array<BillPayment>;
  /** `spy_…` */
  id: Scalars['ID']['output'];
  /** What it posted. */
  journalEntries: Array<JournalEntry>;
  method: PaymentMethod;
  /** Such as `OUT-2026-000001`; gapless in its year. */
  number: Scalars['String']['output'];
  paidDate: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  reference?: Maybe<Scalars['String']['output']>;
  /** The day it was taken back, since it was none; its bills are owed again from then on. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
  supplier: Supplier;
};

/** Which way tax goes. */
export type TaxDirection =
  /** Charged by suppliers. */
  | 'INPUT'
  /** Charged to customers. */
  | 'OUTPUT';

/** One of the taxes that a rate consists of. */
export type TaxPart = {
  code: Scalars['String']['output'];
  /** Levied on the net amount and the taxes before it, instead of on the net amount alone. */
  isCompound: Scalars['Boolean']['output'];
  percent: Scalars['Decimal']['output'];
};

/** One of the taxes that a rate consists of. */
export type TaxPartInput = {
  code: Scalars['String']['input'];
  /** Levied on the net amount and the taxes before it, instead of on the net amount alone. */
  isCompound: Scalars['Boolean']['input'];
  percent: Scalars['Decimal']['input'];
};

/** Documents beside the tax account, without settlements. */
export type TaxProof = {
  /** By the account. */
  booked: Money;
  /** Zero, always. */
  difference: Money;
  direction: TaxDirection;
  /** By the documents. */
  reported: Money;
};

/** A tax rate from a day on, until another of the same country and code. */
export type TaxRate = Node & {
  /** Such as `STANDARD`, `REDUCED`, `SERVICE`, `ZERO`; products name it as their tax category. */
  code: Scalars['String']['output'];
  country: Scalars['CountryCode']['output'];
  /** `tax_…` */
  id: Scalars['ID']['output'];
  /** The taxes that it consists of, in the order in which they are levied; none where it is one. */
  parts: Array<TaxPart>;
  /** Of the net amount, in all: 5 % and then 10 % on both are 15.5. */
  percent: Scalars['Decimal']['output'];
  /** First day in force. */
  validFrom: Scalars['Date']['output'];
};

/** What was taxed in a period, and what follows from it. */
export type TaxReport = {
  /** Its documents, a row each at each of its rates; at most 100,000. */
  csv: ExportedFile;
  from: Scalars['Date']['output'];
  inputTax: Money;
  /** Output before input, the highest rate first. */
  lines: Array<TaxReportLine>;
  outputTax: Money;
  /** Output less input tax. */
  payable: Money;
  /** What documents say beside what the tax accounts have, for each direction. */
  proof: Array<TaxProof>;
  to: Scalars['Date']['output'];
};

/** What was taxed at a rate. */
export type TaxReportLine = {
  /** Without tax; what was taken back is off it. */
  base: Money;
  direction: TaxDirection;
  /** The documents that it adds up, the first day first. */
  documents: TaxedDocumentConnection;
  /** Of a rate that consists of several taxes: each of them. */
  parts: Array<InvoiceTax>;
  tax: Money;
  /** Such as `STANDARD`, `NONE` for what is not taxed; null for bills, which have a rate only. */
  taxCode?: Maybe<Scalars['String']['output']>;
  /** Percent. */
  taxRate: Scalars['Decimal']['output'];
};


/** What was taxed at a rate. */
export type TaxReportLineDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What was to be paid to the state at the end of a month. */
export type TaxSettlement = {
  /** Null where nothing was to be settled. */
  entry?: Maybe<JournalEntry>;
  input: Money;
  output: Money;
  /** Output less input; below zero where the state owes it. */
  payable: Money;
  /** `2026-03` */
  period: Scalars['String']['output'];
  settledAt: Scalars['DateTime']['output'];
  /** Viewer id. */
  settledBy: Scalars['ID']['output'];
};

/** What a document has at a rate. */
export type TaxedDocument = {
  /** Below zero where it takes back. */
  base: Money;
  bill?: Maybe<Bill>;
  creditNote?: Maybe<CreditNote>;
  day: Scalars['Date']['output'];
  debitNote?: Maybe<DebitNote>;
  documentId: Scalars['ID']['output'];
  /** The invoice, also of an allowance. */
  invoice?: Maybe<Invoice>;
  kind: TaxedDocumentKind;
  /** Of the document; of an allowance, its invoice's. */
  number: Scalars['String']['output'];
  /** Below zero where it takes back. */
  tax: Money;
};

/** A page of taxed documents. */
export type TaxedDocumentConnection = {
  edges: Array<TaxedDocumentEdge>;
  nodes: Array<TaxedDocument>;
  pageInfo: PageInfo;
  /** All that match, counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of taxed documents and its place in the list. */
export type TaxedDocumentEdge = {
  cursor: Scalars['String']['output'];
  node: TaxedDocument;
};

/** What is taxed, or takes tax back. */
export type TaxedDocumentKind =
  /** A discount or write-off. */
  | 'ALLOWANCE'
  /** A discount or write-off that was taken back. */
  | 'ALLOWANCE_REVERSAL'
  | 'BILL'
  | 'CREDIT_NOTE'
  | 'DEBIT_NOTE'
  | 'INVOICE'
  /** What was taken off a supplier's bill for paying early. */
  | 'SUPPLIER_DISCOUNT'
  /** The same, once its payment was taken back. */
  | 'SUPPLIER_DISCOUNT_REVERSAL';

/** Turnover and balance of accounts. */
export type TrialBalance = {
  /** The day whose end it shows. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** The sum of the credits; equal to the debits. */
  credit: Money;
  /** The sum of the debits. */
  debit: Money;
  /** The first day; null for all that was ever posted. */
  from?: Maybe<Scalars['Date']['output']>;
  /** By account code. */
  rows: Array<AccountBalance>;
};

/** Which netting is undone. */
export type UndoNettingInput = {
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  nettingId: Scalars['ID']['input'];
  /** Default: today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
};

/** What was undone. */
export type UndoNettingPayload = {
  netting?: Maybe<Netting>;
  userErrors: Array<UserError>;
};

/** Which line waits again. */
export type UnreconcileBankLineInput = {
  bankLineId: Scalars['ID']['input'];
  /** Refuses when the line has another version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of the reversals; default today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type UnreconcileBankLinePayload = {
  bankLine?: Maybe<BankLine>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A business reason why a mutation was refused; nothing was changed. */
export type UserError = {
  /** Stable; programs decide by it. */
  code: UserErrorCode;
  /** Path of the input field concerned, from `input` down. */
  field: Array<Scalars['String']['output']>;
  /** The ids and figures behind the refusal. */
  figures: Array<Figure>;
  /** For people, in the language of `Accept-Language` (en, zh-CN). */
  message: Scalars['String']['output'];
};

/** Why a mutation can be refused; each area adds its own. */
export type UserErrorCode =
  /** Nobody posts to the account any more. */
  | 'ACCOUNT_ARCHIVED'
  /** Another account has the number. */
  | 'ACCOUNT_CODE_TAKEN'
  /** The account must be cleared first. */
  | 'ACCOUNT_HAS_BALANCE'
  /** What is posted to the account, or names it, keeps it as it is. */
  | 'ACCOUNT_IN_USE'
  /** An expense needs an account. */
  | 'ACCOUNT_MISSING'
  /** The ledger account has postings in another currency, or gets them by the posting rules. */
  | 'ACCOUNT_OF_OTHER_CURRENCY'
  /** The account belongs to a posting rule. */
  | 'ACCOUNT_OF_RULE'
  /** The ledger account is kept for another bank account. */
  | 'ACCOUNT_TAKEN'
  /** What the role posts does not belong where the account stands in the statements. */
  | 'ACCOUNT_UNFIT'
  /** The advance was paid later than that. */
  | 'ADVANCE_LATER'
  /** Some of the advance has come back. */
  | 'ADVANCE_REFUNDED'
  /** The advance is taken back already. */
  | 'ADVANCE_REVERSED'
  /** More than is left of the advance. */
  | 'ADVANCE_SPENT'
  /** Goods were credited less what was given up; it can not be taken back. */
  | 'ALLOWANCE_CREDITED'
  /** The entry explains a line of a statement. */
  | 'ALREADY_RECONCILED'
  /** The entry is reversed already. */
  | 'ALREADY_REVERSED'
  /** What is given for a BIC is none. */
  | 'BAD_BIC'
  /** Orders would bring less than nothing. */
  | 'BAD_CHANGE'
  /** Payments would move by more than a year. */
  | 'BAD_DAYS'
  /** Rates of bad debts begin at 0 days, rise, and are from 0 to 100 percent. */
  | 'BAD_DEBT_RATES'
  /** A discount is less than 100 percent, within 0 to 365 days. */
  | 'BAD_DISCOUNT'
  /** A rate is more than zero, with at most eight decimals. */
  | 'BAD_EXCHANGE_RATE'
  /** The check digits of an IBAN are wrong. */
  | 'BAD_IBAN'
  /** A month is 1 to 12. */
  | 'BAD_MONTH'
  /** A period is a month, `2026-03`. */
  | 'BAD_PERIOD'
  /** A rate may be 0 to 366 days old. */
  | 'BAD_RATE_AGE'
  /** The file is no statement: its opening or closing balance is missing, or they are turned round. */
  | 'BAD_STATEMENT'
  /** A place in the file can not be taken; figures name its line and column. */
  | 'BAD_STATEMENT_LINE'
  /** A step is 1 to 999. */
  | 'BAD_STEP'
  /** A tax rate needs a percentage, or else 2 to 10 taxes of which it consists, each with its code. */
  | 'BAD_TAX_PARTS'
  /** A tax rate is 0 to 100 percent, with at most four decimals. */
  | 'BAD_TAX_RATE'
  /** A tolerance is 0 to 100 percent. */
  | 'BAD_TOLERANCE'
  /** A fiscal year is 2000 to 2999. */
  | 'BAD_YEAR'
  /** A bank account with statements keeps its ledger account and first day. */
  | 'BANK_ACCOUNT_IN_USE'
  /** Nothing is paid of a claim before it is made. */
  | 'BEFORE_CLAIM'
  /** A debit note is not cancelled before its day. */
  | 'BEFORE_DEBIT_NOTE'
  /** A debit note is not of a day before the invoice that it is about. */
  | 'BEFORE_INVOICE'
  /** A netting is not undone on a day before its own. */
  | 'BEFORE_NETTING'
  /** A payment is not taken back on a day before the last on which it paid something. */
  | 'BEFORE_PAYMENT'
  /** A refund is not taken back before its day. */
  | 'BEFORE_REFUND'
  /** Goods are not invoiced before they have left. */
  | 'BEFORE_SHIPMENT'
  /** The bank account was not reconciled yet on the day. */
  | 'BEFORE_START'
  /** More is open than the discount that was agreed. */
  | 'BEYOND_DISCOUNT'
  /** More than the company's policy lets be written off of an invoice. */
  | 'BEYOND_TOLERANCE'
  /** What is of several customers, currencies, payment terms or addresses is not on one invoice. */
  | 'BILLED_APART'
  /** More than the bill has open. */
  | 'BILL_OVERPAID'
  /** The supplier’s bill is recorded already. */
  | 'BILL_TAKEN'
  /** Another chart of accounts has entries already. */
  | 'BOOKS_IN_USE'
  /** The same account, cost centre and month stands twice. */
  | 'BUDGETED_TWICE'
  /** More would be spent than is budgeted. */
  | 'BUDGET_EXCEEDED'
  /** Books by the 小企业会计准则 have the calendar year. */
  | 'CALENDAR_YEAR'
  /** The claim has less open than that. */
  | 'CLAIM_SPENT'
  /** The account follows a sub-ledger; nobody posts to it by hand. */
  | 'CONTROL_ACCOUNT'
  /** A role that follows a sub-ledger moves to another account only while that has no balance. */
  | 'CONTROL_BALANCE'
  /** More than is left of the credit note. */
  | 'CREDIT_SPENT'
  /** Amounts of different currencies were mixed. */
  | 'CURRENCY_MISMATCH'
  /** Stock and freight are kept in the company's own currency only. */
  | 'CURRENCY_NOT_SUPPORTED'
  /** Open items are brought to the rate of a day that is over. */
  | 'DAY_NOT_OVER'
  /** Stock differences wait to be decided on. */
  | 'DIFFERENCE_NOT_CLEARED'
  /** The month takes no more documents of the kind. */
  | 'DOCUMENTS_CLOSED'
  /** Each level of reminding has a fee of 0 or more. */
  | 'FEES_NOT_MATCHING'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The document's lifecycle has no such move. */
  | 'ILLEGAL_MOVE'
  /** The amount has more decimals than its currency. */
  | 'INEXACT_AMOUNT'
  /** The quantity can not be said exactly in that unit. */
  | 'INEXACT_QUANTITY'
  /** Some of the invoice was credited, so it can not be taken back as a whole. */
  | 'INVOICE_CREDITED'
  /** The day has not begun yet. */
  | 'IN_THE_FUTURE'
  /** A later month has its allowance for bad debts already. */
  | 'LATER_ALLOWANCE'
  /** The month that was closed last is reopened first. */
  | 'LATER_PERIOD_CLOSED'
  /** A later step of the month is allocated already. */
  | 'LATER_STEP_ALLOCATED'
  /** The tax of a later month is settled. */
  | 'LATER_TAX_SETTLED'
  /** The year that was closed last is reopened first. */
  | 'LATER_YEAR_CLOSED'
  /** Each level is of more days than the one before. */
  | 'LEVELS_NOT_RISING'
  /** The same line or shipment stands in the bill twice. */
  | 'LINE_TWICE'
  /** The milestone is billed already. */
  | 'MILESTONE_REACHED'
  /** A fiscal year is closed once its months are. */
  | 'MONTHS_OPEN'
  /** A name must be given. */
  | 'NAME_MISSING'
  /** An amount can not be less than zero. */
  | 'NEGATIVE_AMOUNT'
  /** The netting is undone already. */
  | 'NETTING_UNDONE'
  /** What is chosen of both sides does not come to the same. */
  | 'NETTING_UNEVEN'
  /** A budget has at least one line. */
  | 'NOTHING_BUDGETED'
  /** A debit note has no lines, or too many. */
  | 'NOTHING_CHARGED'
  /** All of the credit note is spent. */
  | 'NOTHING_ON_ACCOUNT'
  /** Nothing is open of the invoice. */
  | 'NOTHING_OPEN'
  /** Nothing was chosen to be invoiced. */
  | 'NOTHING_TO_BILL'
  /** No stock differences wait. */
  | 'NOTHING_TO_CLEAR'
  /** On one side nothing is open. */
  | 'NOTHING_TO_NET'
  /** No bill is left to be paid. */
  | 'NOTHING_TO_PAY'
  /** Nothing of the payment is on account. */
  | 'NOTHING_UNALLOCATED'
  /** Bills must take the whole payment. */
  | 'NOT_ALLOCATED'
  /** The account is in use. */
  | 'NOT_ARCHIVED'
  /** The account takes no expenses. */
  | 'NOT_A_COST'
  /** Percentages sum to something else than 100. */
  | 'NOT_A_HUNDRED'
  /** It is invoiced already, or its goods have come back. */
  | 'NOT_BILLABLE'
  /** The account is neither revenue nor expense. */
  | 'NOT_BUDGETABLE'
  /** A policy is given for an account that the budget has no line of. */
  | 'NOT_BUDGETED'
  /** The milestone is reached by goods, or by the order. */
  | 'NOT_BY_HAND'
  /** The ledger account is none of cash or bank. */
  | 'NOT_CASH'
  /** More is credited than is invoiced and not credited. */
  | 'NOT_INVOICED'
  /** The customer is linked with no supplier. */
  | 'NOT_LINKED'
  /** Only entries posted by hand are reversed; documents are corrected by documents. */
  | 'NOT_MANUAL'
  /** A line is either a debit or a credit. */
  | 'NOT_ONE_SIDED'
  /** What is to be matched has posted nothing to the bank account, or was reversed. */
  | 'NOT_ON_BANK_ACCOUNT'
  /** The bill is on hold or rejected. */
  | 'NOT_PAYABLE'
  /** A number must be more than zero. */
  | 'NOT_POSITIVE'
  /** More is billed than was received and not billed before. */
  | 'NOT_RECEIVED'
  /** What is posted does not come to the amount of the line. */
  | 'NOT_THE_AMOUNT'
  /** No rates of bad debts are saved yet. */
  | 'NO_BAD_DEBT_RATES'
  /** All figures by which costs are shared out are zero. */
  | 'NO_BASIS'
  /** The invoice has no discount for early payment. */
  | 'NO_DISCOUNT_AGREED'
  /** No rate of the currency is known for the day, nor for one not too long before it. */
  | 'NO_EXCHANGE_RATE'
  /** An entry has at least one line on each side. */
  | 'NO_LINES'
  /** A payment of a customer is money received. */
  | 'NO_MONEY_IN'
  /** At least one rate must be given. */
  | 'NO_RATES'
  /** A key names nobody who takes a part. */
  | 'NO_TARGETS'
  /** The supplier’s number must be given. */
  | 'NUMBER_MISSING'
  /** The number of an account is longer than banks take. */
  | 'NUMBER_TOO_LONG'
  /** A line is explained in exactly one way. */
  | 'ONE_EXPLANATION'
  /** The statement is of another bank account. */
  | 'OTHER_BANK_ACCOUNT'
  /** The invoice belongs to another customer. */
  | 'OTHER_CUSTOMER'
  /** The bill is another supplier’s. */
  | 'OTHER_SUPPLIER'
  /** More than the invoice has open. */
  | 'OVER_ALLOCATED'
  /** Somebody else must accept prices that differ. */
  | 'OWN_BILL'
  /** Who drafted a budget can not approve it. */
  | 'OWN_BUDGET'
  /** The books are kept in this currency: it has no rate. */
  | 'OWN_CURRENCY'
  /** Somebody else must release a bill without an order. */
  | 'OWN_EXPENSES'
  /** Somebody else must approve a payment run. */
  | 'OWN_RUN'
  /** A cost centre would give costs to itself. */
  | 'OWN_TARGET'
  /** The supplier is linked with another customer. */
  | 'PARTNER_TAKEN'
  /** A bank statement tells of the payment: undo the reconciliation of its line. */
  | 'PAYMENT_RECONCILED'
  /** Some of the payment went back to the customer. */
  | 'PAYMENT_REFUNDED'
  /** The payment is taken back already. */
  | 'PAYMENT_REVERSED'
  /** More than is left of the payment. */
  | 'PAYMENT_SPENT'
  /** The month of the posting date takes no entries. */
  | 'PERIOD_CLOSED'
  /** A month is closed once it has ended. */
  | 'PERIOD_NOT_OVER'
  /** Months are closed in their order. */
  | 'PERIOD_SKIPPED'
  /** A promise is for today or later. */
  | 'PROMISED_BEFORE'
  /** The same currency and day stand twice. */
  | 'RATE_TWICE'
  /** A reason must be given. */
  | 'REASON_MISSING'
  /** The refund was taken back already. */
  | 'REFUND_REVERSED'
  /** The bill can not be paid by this run; figures name the reason. */
  | 'RUN_ITEM_BLOCKED'
  /** Accounts of the type do not stand there in the statements. */
  | 'SECTION_OF_OTHER_TYPE'
  /** A statement of the number was imported that says something else. */
  | 'STATEMENT_CHANGED'
  /** The statement does not go on from the last one. */
  | 'STATEMENT_NOT_NEXT'
  /** Opening balance and lines do not come to the closing balance. */
  | 'STATEMENT_UNBALANCED'
  /** A cost centre would receive costs after it has given its own away. */
  | 'STEP_BACK'
  /** A cost centre stands twice. */
  | 'TARGET_TWICE'
  /** The invoice has several taxes: a line of the debit note names one. */
  | 'TAX_CODE_MISSING'
  /** A text is needed. */
  | 'TEXT_MISSING'
  /** More items at once than allowed. */
  | 'TOO_MANY'
  /** Debits and credits of an entry differ. */
  | 'UNBALANCED'
  /** Quantities of different units were mixed. */
  | 'UNIT_MISMATCH'
  /** The purchase order has no such line. */
  | 'UNKNOWN_LINE'
  /** The product has no such unit of measure. */
  | 'UNKNOWN_UNIT'
  /** Somebody changed the document since the expected version. */
  | 'VERSION_CONFLICT'
  /** It is not said how much a cost centre takes. */
  | 'WEIGHT_MISSING'
  /** The fiscal year is closed. */
  | 'YEAR_CLOSED'
  /** Fiscal years are closed in their order. */
  | 'YEAR_SKIPPED';

/** What variances are summed by. */
export type VarianceBy =
  /** Of the posting. */
  | 'MONTH'
  | 'PRODUCT'
  /** Who delivered, billed or was charged; nobody where goods were revalued. */
  | 'SUPPLIER';

export type WriteOffInvoiceInput = {
  /** Gross. Default: all that is open. */
  amount?: InputMaybe<MoneyInput>;
  /** The same key with the same input does it once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  invoiceId: Scalars['ID']['input'];
  /** Default: today. */
  postingDate?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
};

export type WriteOffInvoicePayload = {
  allowance?: Maybe<Allowance>;
  invoice?: Maybe<Invoice>;
  userErrors: Array<UserError>;
};

/** What came of it. */
export type YearPayload = {
  /** Null when the year is open. */
  closedYear?: Maybe<ClosedYear>;
  /** Why it was refused; empty when it was done. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T | undefined> | T | Error;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: never[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Account: Account;
  BankAccount: BankAccount;
  BankLine: BankLine;
  BankStatement: BankStatement;
  Bill: Bill;
  Billable: Billable;
  Budget: Budget;
  CollectiveRun: CollectiveRun;
  CostCenter: CostCenter;
  CreditNote: CreditNote;
  Customer: Customer;
  DebitNote: DebitNote;
  Delivery: Delivery;
  ExchangeRate: ExchangeRate;
  Invoice: Invoice;
  JournalEntry: JournalEntry;
  Milestone: Milestone;
  Netting: Netting;
  Order: Order;
  Payment: Payment;
  PaymentRun: PaymentRun;
  Product: Product;
  PurchaseOrder: PurchaseOrder;
  QualityInspection: QualityInspection;
  ReturnOrder: ReturnOrder;
  Shipment: Shipment;
  Supplier: Supplier;
  SupplierAdvance: SupplierAdvance;
  SupplierPayment: SupplierPayment;
  TaxRate: TaxRate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Account:
    ( { __typename: 'Account' }
    & GraphQLRecursivePick<FederationTypes['Account'], {"id":true}> );
  BankAccount:
    ( { __typename: 'BankAccount' }
    & GraphQLRecursivePick<FederationTypes['BankAccount'], {"id":true}> );
  BankLine:
    ( { __typename: 'BankLine' }
    & GraphQLRecursivePick<FederationTypes['BankLine'], {"id":true}> );
  BankStatement:
    ( { __typename: 'BankStatement' }
    & GraphQLRecursivePick<FederationTypes['BankStatement'], {"id":true}> );
  Bill:
    ( { __typename: 'Bill' }
    & GraphQLRecursivePick<FederationTypes['Bill'], {"id":true}> );
  Billable:
    ( { __typename: 'Billable' }
    & GraphQLRecursivePick<FederationTypes['Billable'], {"id":true}> );
  Budget:
    ( { __typename: 'Budget' }
    & GraphQLRecursivePick<FederationTypes['Budget'], {"id":true}> );
  CollectiveRun:
    ( { __typename: 'CollectiveRun' }
    & GraphQLRecursivePick<FederationTypes['CollectiveRun'], {"id":true}> );
  CostCenter:
    ( { __typename: 'CostCenter' }
    & GraphQLRecursivePick<FederationTypes['CostCenter'], {"id":true}> );
  CreditNote:
    ( { __typename: 'CreditNote' }
    & GraphQLRecursivePick<FederationTypes['CreditNote'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  DebitNote:
    ( { __typename: 'DebitNote' }
    & GraphQLRecursivePick<FederationTypes['DebitNote'], {"id":true}> );
  Delivery:
    ( { __typename: 'Delivery' }
    & GraphQLRecursivePick<FederationTypes['Delivery'], {"id":true}> );
  ExchangeRate:
    ( { __typename: 'ExchangeRate' }
    & GraphQLRecursivePick<FederationTypes['ExchangeRate'], {"id":true}> );
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  JournalEntry:
    ( { __typename: 'JournalEntry' }
    & GraphQLRecursivePick<FederationTypes['JournalEntry'], {"id":true}> );
  Milestone:
    ( { __typename: 'Milestone' }
    & GraphQLRecursivePick<FederationTypes['Milestone'], {"id":true}> );
  Netting:
    ( { __typename: 'Netting' }
    & GraphQLRecursivePick<FederationTypes['Netting'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Order'], {"currency":true}> ) );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  PaymentRun:
    ( { __typename: 'PaymentRun' }
    & GraphQLRecursivePick<FederationTypes['PaymentRun'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  QualityInspection:
    ( { __typename: 'QualityInspection' }
    & GraphQLRecursivePick<FederationTypes['QualityInspection'], {"id":true}> );
  ReturnOrder:
    ( { __typename: 'ReturnOrder' }
    & GraphQLRecursivePick<FederationTypes['ReturnOrder'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  SupplierAdvance:
    ( { __typename: 'SupplierAdvance' }
    & GraphQLRecursivePick<FederationTypes['SupplierAdvance'], {"id":true}> );
  SupplierPayment:
    ( { __typename: 'SupplierPayment' }
    & GraphQLRecursivePick<FederationTypes['SupplierPayment'], {"id":true}> );
  TaxRate:
    ( { __typename: 'TaxRate' }
    & GraphQLRecursivePick<FederationTypes['TaxRate'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AccountRow )
    | ( BankAccountRow )
    | ( BankLineRow )
    | ( BankStatementRow )
    | ( BillRow )
    | ( BillableRow )
    | ( BudgetRow )
    | ( CollectiveRunRow )
    | ( CreditNoteRow )
    | ( DebitNoteRow )
    | ( ExchangeRateRow )
    | ( InvoiceRow )
    | ( EntryRow )
    | ( NettingRow )
    | ( PaymentRow )
    | ( PaymentRunRow )
    | ( SupplierAdvanceRow )
    | ( SupplierPaymentRow )
    | ( TaxRateRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountBalance: ResolverTypeWrapper<BalanceRow>;
  AccountConnection: ResolverTypeWrapper<Connection<AccountRow>>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountFilter: AccountFilter;
  AccountOrder: AccountOrder;
  AccountOrderField: AccountOrderField;
  AccountPolicy: ResolverTypeWrapper<{ accountId: string; policy: 'IGNORE' | 'WARN' | 'STOP' }>;
  AccountPolicyInput: AccountPolicyInput;
  AccountSection: AccountSection;
  AccountSectionFilter: AccountSectionFilter;
  AccountType: AccountType;
  AccountTypeFilter: AccountTypeFilter;
  AdvanceAllocation: ResolverTypeWrapper<AdvanceAllocationRow>;
  AdvanceRefund: ResolverTypeWrapper<MoneyBackRow>;
  AgingBuckets: ResolverTypeWrapper<AgingRow>;
  AgingReport: ResolverTypeWrapper<AgingDay>;
  AllocateCostsInput: AllocateCostsInput;
  AllocateCostsPayload: ResolverTypeWrapper<Payload<{ allocationIds: string[] }>>;
  AllocatePaymentInput: AllocatePaymentInput;
  AllocatePaymentPayload: ResolverTypeWrapper<Payload<{ paymentId: string }>>;
  AllocationInput: AllocationInput;
  AllowBadDebtsInput: AllowBadDebtsInput;
  AllowBadDebtsPayload: ResolverTypeWrapper<Payload<{ day: string; entryId: string | null }>>;
  Allowance: ResolverTypeWrapper<AllowanceRow>;
  AllowanceKind: AllowanceKind;
  ApplyAdvanceInput: ApplyAdvanceInput;
  ApplyAdvancePayload: ResolverTypeWrapper<Payload<{ supplierAdvanceId: string }>>;
  ApplyCreditNoteInput: ApplyCreditNoteInput;
  ApplyCreditNotePayload: ResolverTypeWrapper<Payload<{ creditNoteId: string }>>;
  ApproveBudgetInput: ApproveBudgetInput;
  ApproveBudgetPayload: ResolverTypeWrapper<Payload<{ budgetId: string }>>;
  ApprovePaymentRunInput: ApprovePaymentRunInput;
  ApprovePaymentRunPayload: ResolverTypeWrapper<Payload<{ paymentRunId: string }>>;
  ArchiveAccountInput: ArchiveAccountInput;
  ArchiveAccountPayload: ResolverTypeWrapper<Payload<{ accountId: string }>>;
  BadDebtAllowance: ResolverTypeWrapper<BadDebtAllowanceRow>;
  BadDebtBucket: ResolverTypeWrapper<BadDebtBucketRow>;
  BadDebtRate: ResolverTypeWrapper<LossRate>;
  BadDebtRateInput: BadDebtRateInput;
  BalanceSheet: ResolverTypeWrapper<BalanceSheetFacts>;
  BankAccount: ResolverTypeWrapper<BankAccountRow>;
  BankAccountConnection: ResolverTypeWrapper<Connection<BankAccountRow>>;
  BankAccountEdge: ResolverTypeWrapper<Omit<BankAccountEdge, 'node'> & { node: ResolversTypes['BankAccount'] }>;
  BankAccountFilter: BankAccountFilter;
  BankAccountOrder: BankAccountOrder;
  BankAccountOrderField: BankAccountOrderField;
  BankLine: ResolverTypeWrapper<BankLineRow>;
  BankLineConnection: ResolverTypeWrapper<Connection<BankLineRow>>;
  BankLineEdge: ResolverTypeWrapper<Omit<BankLineEdge, 'node'> & { node: ResolversTypes['BankLine'] }>;
  BankLineFilter: BankLineFilter;
  BankLineOrder: BankLineOrder;
  BankLineOrderField: BankLineOrderField;
  BankLinePaymentInput: BankLinePaymentInput;
  BankLinePostingInput: BankLinePostingInput;
  BankLineStatus: BankLineStatus;
  BankLineStatusFilter: BankLineStatusFilter;
  BankPosting: ResolverTypeWrapper<BankPostingRow>;
  BankProposal: ResolverTypeWrapper<BankProposalRow>;
  BankProposalPart: ResolverTypeWrapper<BankProposalPartRow>;
  BankProposalReason: BankProposalReason;
  BankReconciledAs: BankReconciledAs;
  BankReconciliation: ResolverTypeWrapper<BankReconciliationRow>;
  BankStatement: ResolverTypeWrapper<BankStatementRow>;
  BankStatementConnection: ResolverTypeWrapper<Connection<BankStatementRow>>;
  BankStatementEdge: ResolverTypeWrapper<Omit<BankStatementEdge, 'node'> & { node: ResolversTypes['BankStatement'] }>;
  BankStatementFile: ResolverTypeWrapper<StatementFileRow>;
  BankStatementFilter: BankStatementFilter;
  BankStatementFormat: BankStatementFormat;
  BankStatementOrder: BankStatementOrder;
  BankStatementOrderField: BankStatementOrderField;
  Bill: ResolverTypeWrapper<BillRow>;
  BillAllocationInput: BillAllocationInput;
  BillConnection: ResolverTypeWrapper<Connection<BillRow>>;
  BillEarlyPaymentInput: BillEarlyPaymentInput;
  BillEdge: ResolverTypeWrapper<Omit<BillEdge, 'node'> & { node: ResolversTypes['Bill'] }>;
  BillExpense: ResolverTypeWrapper<BillExpenseRow>;
  BillFilter: BillFilter;
  BillFinding: ResolverTypeWrapper<BillFindingRow>;
  BillFindingCode: BillFindingCode;
  BillLine: ResolverTypeWrapper<BillLineRow>;
  BillMilestoneInput: BillMilestoneInput;
  BillMilestonePayload: ResolverTypeWrapper<Payload<{ invoiceId: string }>>;
  BillOrder: BillOrder;
  BillOrderField: BillOrderField;
  BillPayment: ResolverTypeWrapper<BillPaymentRow>;
  BillStatus: BillStatus;
  BillStatusFilter: BillStatusFilter;
  Billable: ResolverTypeWrapper<BillableRow>;
  BillableConnection: ResolverTypeWrapper<Connection<BillableRow>>;
  BillableEdge: ResolverTypeWrapper<Omit<BillableEdge, 'node'> & { node: ResolversTypes['Billable'] }>;
  BillableFilter: BillableFilter;
  BillableOrder: BillableOrder;
  BillableOrderField: BillableOrderField;
  BillableStatus: BillableStatus;
  BillableStatusFilter: BillableStatusFilter;
  BillingBasis: BillingBasis;
  BillingBasisFilter: BillingBasisFilter;
  Books: ResolverTypeWrapper<BooksRow>;
  BooleanFilter: BooleanFilter;
  Budget: ResolverTypeWrapper<BudgetRow>;
  BudgetChange: ResolverTypeWrapper<BudgetChangeRow>;
  BudgetCheck: ResolverTypeWrapper<Omit<BudgetCheck, 'overruns'> & { overruns: Array<ResolversTypes['BudgetOverrun']> }>;
  BudgetCheckInput: BudgetCheckInput;
  BudgetCheckLineInput: BudgetCheckLineInput;
  BudgetConnection: ResolverTypeWrapper<Connection<BudgetRow>>;
  BudgetEdge: ResolverTypeWrapper<Omit<BudgetEdge, 'node'> & { node: ResolversTypes['Budget'] }>;
  BudgetFilter: BudgetFilter;
  BudgetForecastLine: ResolverTypeWrapper<BudgetForecastRow>;
  BudgetForecastMethod: BudgetForecastMethod;
  BudgetLine: ResolverTypeWrapper<BudgetLineRow>;
  BudgetLineInput: BudgetLineInput;
  BudgetOrder: BudgetOrder;
  BudgetOrderField: BudgetOrderField;
  BudgetOverride: ResolverTypeWrapper<BudgetOverrideRow>;
  BudgetOverrun: ResolverTypeWrapper<Overrun>;
  BudgetPolicy: BudgetPolicy;
  BudgetSpan: BudgetSpan;
  BudgetStage: BudgetStage;
  BudgetStatus: BudgetStatus;
  BudgetStatusFilter: BudgetStatusFilter;
  BudgetVerdict: BudgetVerdict;
  CancelCollectiveInvoicingInput: CancelCollectiveInvoicingInput;
  CancelCollectiveInvoicingPayload: ResolverTypeWrapper<Payload<{ collectiveRunId: string }>>;
  CancelDebitNoteInput: CancelDebitNoteInput;
  CancelDebitNotePayload: ResolverTypeWrapper<Payload<{ creditNoteId: string }>>;
  CancelPaymentRunInput: CancelPaymentRunInput;
  CancelPaymentRunPayload: ResolverTypeWrapper<Payload<{ paymentRunId: string }>>;
  CashBasis: CashBasis;
  CashFlowStatement: ResolverTypeWrapper<CashFlowFacts>;
  CashForecast: ResolverTypeWrapper<CashForecastFacts>;
  CashForecastWeek: ResolverTypeWrapper<CashWeek>;
  CashLow: ResolverTypeWrapper<CashLowRow>;
  CashOneOff: ResolverTypeWrapper<CashOneOffRow>;
  CashOneOffInput: CashOneOffInput;
  CashPosition: ResolverTypeWrapper<CashPositionRow>;
  CashScenario: ResolverTypeWrapper<CashScenarioRow>;
  CashScenarioConnection: ResolverTypeWrapper<Connection<CashScenarioRow>>;
  CashScenarioEdge: ResolverTypeWrapper<Omit<CashScenarioEdge, 'node'> & { node: ResolversTypes['CashScenario'] }>;
  CashScenarioFilter: CashScenarioFilter;
  CashScenarioOrder: CashScenarioOrder;
  CashScenarioOrderField: CashScenarioOrderField;
  ChargeReason: ChargeReason;
  ChartTemplate: ChartTemplate;
  ClaimRefund: ResolverTypeWrapper<MoneyBackRow>;
  ClearStockDifferenceInput: ClearStockDifferenceInput;
  ClearStockDifferencePayload: ResolverTypeWrapper<Payload<{ entryId: string }>>;
  ClosePeriodInput: ClosePeriodInput;
  CloseYearInput: CloseYearInput;
  ClosedDocuments: ResolverTypeWrapper<ClosedDocumentsRow>;
  ClosedPeriod: ResolverTypeWrapper<ClosedPeriodRow>;
  ClosedYear: ResolverTypeWrapper<ClosedYearRow>;
  ClosingAction: ClosingAction;
  ClosingEvent: ResolverTypeWrapper<ClosingEventRow>;
  CodeFilter: CodeFilter;
  CollectiveBasis: CollectiveBasis;
  CollectiveRun: ResolverTypeWrapper<CollectiveRunRow>;
  CollectiveRunConnection: ResolverTypeWrapper<Connection<CollectiveRunRow>>;
  CollectiveRunEdge: ResolverTypeWrapper<Omit<CollectiveRunEdge, 'node'> & { node: ResolversTypes['CollectiveRun'] }>;
  CollectiveRunOrder: CollectiveRunOrder;
  CollectiveRunOrderField: CollectiveRunOrderField;
  CollectiveRunStatus: CollectiveRunStatus;
  CostAllocation: ResolverTypeWrapper<CostAllocationRow>;
  CostAllocationConnection: ResolverTypeWrapper<Connection<CostAllocationRow>>;
  CostAllocationEdge: ResolverTypeWrapper<Omit<CostAllocationEdge, 'node'> & { node: ResolversTypes['CostAllocation'] }>;
  CostAllocationFilter: CostAllocationFilter;
  CostAllocationOrder: CostAllocationOrder;
  CostAllocationOrderField: CostAllocationOrderField;
  CostBasis: CostBasis;
  CostCenter: ResolverTypeWrapper<CostCenterRow>;
  CostCenterConnection: ResolverTypeWrapper<Connection<CostCenterRow>>;
  CostCenterCosts: ResolverTypeWrapper<CenterCostsRow>;
  CostCenterEdge: ResolverTypeWrapper<Omit<CostCenterEdge, 'node'> & { node: ResolversTypes['CostCenter'] }>;
  CostCenterFilter: CostCenterFilter;
  CostCenterOrder: CostCenterOrder;
  CostCenterOrderField: CostCenterOrderField;
  CostKey: ResolverTypeWrapper<CostKeyRow>;
  CostKeyConnection: ResolverTypeWrapper<Connection<CostKeyRow>>;
  CostKeyEdge: ResolverTypeWrapper<Omit<CostKeyEdge, 'node'> & { node: ResolversTypes['CostKey'] }>;
  CostKeyFilter: CostKeyFilter;
  CostKeyOrder: CostKeyOrder;
  CostKeyOrderField: CostKeyOrderField;
  CostKeyTarget: ResolverTypeWrapper<CostKeyTargetRow>;
  CostKeyTargetInput: CostKeyTargetInput;
  CostShare: ResolverTypeWrapper<CostShareRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryTaxRateInput: CountryTaxRateInput;
  CreditAllocation: ResolverTypeWrapper<CreditAllocationRow>;
  CreditNote: ResolverTypeWrapper<CreditNoteRow>;
  CreditNoteConnection: ResolverTypeWrapper<Connection<CreditNoteRow>>;
  CreditNoteEdge: ResolverTypeWrapper<Omit<CreditNoteEdge, 'node'> & { node: ResolversTypes['CreditNote'] }>;
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: ResolverTypeWrapper<CreditLineRow>;
  CreditNoteOrder: CreditNoteOrder;
  CreditNoteOrderField: CreditNoteOrderField;
  CreditRefund: ResolverTypeWrapper<RefundRow>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  CurrencyBalance: ResolverTypeWrapper<CurrencyBalanceRow>;
  CurrencyPolicy: ResolverTypeWrapper<CurrencyPolicy>;
  CurrencyRevaluation: ResolverTypeWrapper<RevaluationRow>;
  Customer: ResolverTypeWrapper<{ id: string }>;
  CustomerAging: ResolverTypeWrapper<AgingRow>;
  CustomerAgingConnection: ResolverTypeWrapper<Connection<AgingRow>>;
  CustomerAgingEdge: ResolverTypeWrapper<Omit<CustomerAgingEdge, 'node'> & { node: ResolversTypes['CustomerAging'] }>;
  CustomerAgingFilter: CustomerAgingFilter;
  CustomerAgingOrder: CustomerAgingOrder;
  CustomerAgingOrderField: CustomerAgingOrderField;
  CustomerDebit: ResolverTypeWrapper<CustomerDebitRow>;
  CustomerStatement: ResolverTypeWrapper<CustomerStatementRow>;
  CustomerStatementLine: ResolverTypeWrapper<CustomerStatementLineRow>;
  CustomerStatementLineKind: CustomerStatementLineKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DebitAllocation: ResolverTypeWrapper<DebitAllocationRow>;
  DebitCustomerInput: DebitCustomerInput;
  DebitCustomerPayload: ResolverTypeWrapper<Payload<{ invoiceId: string }>>;
  DebitLineInput: DebitLineInput;
  DebitNote: ResolverTypeWrapper<DebitNoteRow>;
  DebitNoteConnection: ResolverTypeWrapper<Connection<DebitNoteRow>>;
  DebitNoteEdge: ResolverTypeWrapper<Omit<DebitNoteEdge, 'node'> & { node: ResolversTypes['DebitNote'] }>;
  DebitNoteFilter: DebitNoteFilter;
  DebitNoteLine: ResolverTypeWrapper<DebitLineRow>;
  DebitNoteOrder: DebitNoteOrder;
  DebitNoteOrderField: DebitNoteOrderField;
  DebitReason: DebitReason;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  Delivery: ResolverTypeWrapper<{ id: string }>;
  DocumentKind: DocumentKind;
  DunningItem: ResolverTypeWrapper<DunningItemRow>;
  DunningLevel: ResolverTypeWrapper<DunningLevelRow>;
  DunningNotice: ResolverTypeWrapper<DunningNoticeRow>;
  DunningNoticeConnection: ResolverTypeWrapper<Connection<DunningNoticeRow>>;
  DunningNoticeEdge: ResolverTypeWrapper<Omit<DunningNoticeEdge, 'node'> & { node: ResolversTypes['DunningNotice'] }>;
  DunningNoticeFilter: DunningNoticeFilter;
  DunningNoticeOrder: DunningNoticeOrder;
  DunningNoticeOrderField: DunningNoticeOrderField;
  DunningProposal: ResolverTypeWrapper<DunningProposalRow>;
  DunningProposalConnection: ResolverTypeWrapper<Connection<DunningProposalRow>>;
  DunningProposalEdge: ResolverTypeWrapper<Omit<DunningProposalEdge, 'node'> & { node: ResolversTypes['DunningProposal'] }>;
  DunningProposalFilter: DunningProposalFilter;
  DunningProposalOrder: DunningProposalOrder;
  DunningProposalOrderField: DunningProposalOrderField;
  EarlyPayment: ResolverTypeWrapper<EarlyPaymentRow>;
  EditPaymentRunInput: EditPaymentRunInput;
  EditPaymentRunPayload: ResolverTypeWrapper<Payload<{ paymentRunId: string }>>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EntryLineInput: EntryLineInput;
  EntrySource: EntrySource;
  EntrySourceFilter: EntrySourceFilter;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRow>;
  ExchangeRateConnection: ResolverTypeWrapper<Connection<ExchangeRateRow>>;
  ExchangeRateEdge: ResolverTypeWrapper<Omit<ExchangeRateEdge, 'node'> & { node: ResolversTypes['ExchangeRate'] }>;
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateInput: ExchangeRateInput;
  ExchangeRateOrder: ExchangeRateOrder;
  ExchangeRateOrderField: ExchangeRateOrderField;
  ExecutePaymentRunInput: ExecutePaymentRunInput;
  ExecutePaymentRunPayload: ResolverTypeWrapper<Payload<{ paymentRunId: string }>>;
  ExpenseLineInput: ExpenseLineInput;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  Figure: ResolverTypeWrapper<Figure>;
  GrantDiscountInput: GrantDiscountInput;
  GrantDiscountPayload: ResolverTypeWrapper<Payload<{ allowanceId: string; invoiceId: string }>>;
  IDFilter: IdFilter;
  ImportBankStatementInput: ImportBankStatementInput;
  ImportBankStatementPayload: ResolverTypeWrapper<Payload<{ bankStatementIds: string[] }>>;
  IncomeStatement: ResolverTypeWrapper<IncomeStatementFacts>;
  IntFilter: IntFilter;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  InvoiceBillablesInput: InvoiceBillablesInput;
  InvoiceBillablesPayload: ResolverTypeWrapper<Payload<{ invoiceId: string }>>;
  InvoiceCollection: ResolverTypeWrapper<CollectionRow>;
  InvoiceCollectionConnection: ResolverTypeWrapper<Connection<CollectionRow>>;
  InvoiceCollectionEdge: ResolverTypeWrapper<Omit<InvoiceCollectionEdge, 'node'> & { node: ResolversTypes['InvoiceCollection'] }>;
  InvoiceConnection: ResolverTypeWrapper<Connection<InvoiceRow>>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceKind: InvoiceKind;
  InvoiceKindFilter: InvoiceKindFilter;
  InvoiceLine: ResolverTypeWrapper<InvoiceLineRow>;
  InvoiceLineKind: InvoiceLineKind;
  InvoiceOrder: InvoiceOrder;
  InvoiceOrderField: InvoiceOrderField;
  InvoiceStatus: InvoiceStatus;
  InvoiceStatusFilter: InvoiceStatusFilter;
  InvoiceTax: ResolverTypeWrapper<InvoiceTaxRow>;
  JournalEntry: ResolverTypeWrapper<EntryRow>;
  JournalEntryConnection: ResolverTypeWrapper<Connection<EntryRow>>;
  JournalEntryEdge: ResolverTypeWrapper<Omit<JournalEntryEdge, 'node'> & { node: ResolversTypes['JournalEntry'] }>;
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryOrder: JournalEntryOrder;
  JournalEntryOrderField: JournalEntryOrderField;
  JournalLine: ResolverTypeWrapper<AccountLineRow>;
  JournalLineConnection: ResolverTypeWrapper<Connection<AccountLineRow>>;
  JournalLineEdge: ResolverTypeWrapper<Omit<JournalLineEdge, 'node'> & { node: ResolversTypes['JournalLine'] }>;
  JournalLineFilter: JournalLineFilter;
  JournalLineOrder: JournalLineOrder;
  JournalLineOrderField: JournalLineOrderField;
  LedgerCheck: LedgerCheck;
  LedgerFault: ResolverTypeWrapper<FaultRow>;
  LinkPartnersInput: LinkPartnersInput;
  LinkPartnersPayload: ResolverTypeWrapper<Payload<{ customerId: string }>>;
  Margin: ResolverTypeWrapper<MarginRow>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  MilestoneEvent: MilestoneEvent;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveRangeInput: MoveRangeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetPartnerInput: NetPartnerInput;
  NetPartnerPayload: ResolverTypeWrapper<Payload<{ nettingId: string }>>;
  NettedBill: ResolverTypeWrapper<NettedBillRow>;
  NettedInvoice: ResolverTypeWrapper<NettedInvoiceRow>;
  Netting: ResolverTypeWrapper<NettingRow>;
  NettingConnection: ResolverTypeWrapper<Connection<NettingRow>>;
  NettingEdge: ResolverTypeWrapper<Omit<NettingEdge, 'node'> & { node: ResolversTypes['Netting'] }>;
  NettingFilter: NettingFilter;
  NettingOrder: NettingOrder;
  NettingOrderField: NettingOrderField;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotePromiseInput: NotePromiseInput;
  NotePromisePayload: ResolverTypeWrapper<Payload<{ invoiceId: string }>>;
  Order: ResolverTypeWrapper<{ id: string; currency?: string }>;
  OrderBilling: ResolverTypeWrapper<KnownBilling>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaySupplierInput: PaySupplierInput;
  PaySupplierPayload: ResolverTypeWrapper<Payload<{ supplierPaymentId: string }>>;
  PayablesAging: ResolverTypeWrapper<AgingDay>;
  PayablesPolicy: ResolverTypeWrapper<PayablesPolicyRow>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentAllocation: ResolverTypeWrapper<AllocationRow>;
  PaymentBehaviour: ResolverTypeWrapper<PaymentBehaviourRow>;
  PaymentConnection: ResolverTypeWrapper<Connection<PaymentRow>>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFileFormat: PaymentFileFormat;
  PaymentFilter: PaymentFilter;
  PaymentMethod: PaymentMethod;
  PaymentOrder: PaymentOrder;
  PaymentOrderField: PaymentOrderField;
  PaymentRefund: ResolverTypeWrapper<MoneyBackRow>;
  PaymentRun: ResolverTypeWrapper<PaymentRunRow>;
  PaymentRunConnection: ResolverTypeWrapper<Connection<PaymentRunRow>>;
  PaymentRunEdge: ResolverTypeWrapper<Omit<PaymentRunEdge, 'node'> & { node: ResolversTypes['PaymentRun'] }>;
  PaymentRunFilter: PaymentRunFilter;
  PaymentRunItem: ResolverTypeWrapper<RunItemRow>;
  PaymentRunItemInput: PaymentRunItemInput;
  PaymentRunObstacle: PaymentRunObstacle;
  PaymentRunOrder: PaymentRunOrder;
  PaymentRunOrderField: PaymentRunOrderField;
  PaymentRunStatus: PaymentRunStatus;
  PaymentRunStatusFilter: PaymentRunStatusFilter;
  PaymentRunSupplier: ResolverTypeWrapper<RunSupplierRow>;
  PeriodPayload: ResolverTypeWrapper<Payload<{ period: string }>>;
  PostEntryInput: PostEntryInput;
  PostEntryPayload: ResolverTypeWrapper<Payload<{ entryId: string; overruns: Overrun[] }>>;
  PostedMove: ResolverTypeWrapper<PostedMove>;
  PostedStock: ResolverTypeWrapper<PostedStockRow>;
  PostingRole: PostingRole;
  PostingRule: ResolverTypeWrapper<PostingRuleRow>;
  PrepaySupplierInput: PrepaySupplierInput;
  PrepaySupplierPayload: ResolverTypeWrapper<Payload<{ supplierAdvanceId: string }>>;
  Product: ResolverTypeWrapper<{ id: string }>;
  ProposeBankMatchesInput: ProposeBankMatchesInput;
  ProposeBankMatchesPayload: ResolverTypeWrapper<Payload<{ bankAccountId: string; proposed: number }>>;
  ProposePaymentRunInput: ProposePaymentRunInput;
  ProposePaymentRunPayload: ResolverTypeWrapper<Payload<{ paymentRunId: string }>>;
  PurchaseOrder: ResolverTypeWrapper<{ id: string }>;
  PurchaseOrderLine: ResolverTypeWrapper<{ id: string }>;
  PurchaseVariance: ResolverTypeWrapper<PurchaseVarianceRow>;
  PurchaseVarianceConnection: ResolverTypeWrapper<Connection<PurchaseVarianceRow>>;
  PurchaseVarianceEdge: ResolverTypeWrapper<Omit<PurchaseVarianceEdge, 'node'> & { node: ResolversTypes['PurchaseVariance'] }>;
  PurchaseVarianceOrder: PurchaseVarianceOrder;
  PurchaseVarianceOrderField: PurchaseVarianceOrderField;
  QualityInspection: ResolverTypeWrapper<{ id: string }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceivablesPolicy: ResolverTypeWrapper<{ writeOffLimit: string; currency: string }>;
  ReconcileBankLineInput: ReconcileBankLineInput;
  ReconcileBankLinePayload: ResolverTypeWrapper<Payload<{ bankLineId: string }>>;
  RecordBillInput: RecordBillInput;
  RecordBillLineInput: RecordBillLineInput;
  RecordBillPayload: ResolverTypeWrapper<Payload<{ billId: string }>>;
  RecordExpenseBillInput: RecordExpenseBillInput;
  RecordExpenseBillPayload: ResolverTypeWrapper<Payload<{ billId: string }>>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: ResolverTypeWrapper<Payload<{ paymentId: string }>>;
  RefundAdvanceInput: RefundAdvanceInput;
  RefundAdvancePayload: ResolverTypeWrapper<Payload<{ supplierAdvanceId: string }>>;
  RefundClaimInput: RefundClaimInput;
  RefundClaimPayload: ResolverTypeWrapper<Payload<{ debitNoteId: string }>>;
  RefundCreditNoteInput: RefundCreditNoteInput;
  RefundCreditNotePayload: ResolverTypeWrapper<Payload<{ creditNoteId: string }>>;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentPayload: ResolverTypeWrapper<Payload<{ paymentId: string }>>;
  RejectBillInput: RejectBillInput;
  RejectBillPayload: ResolverTypeWrapper<Payload<{ billId: string }>>;
  ReleaseBillInput: ReleaseBillInput;
  ReleaseBillPayload: ResolverTypeWrapper<Payload<{ billId: string; overruns: Overrun[] }>>;
  RemoveCashScenarioInput: RemoveCashScenarioInput;
  RemoveCashScenarioPayload: ResolverTypeWrapper<Payload<{ removedId: string }>>;
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenYearInput: ReopenYearInput;
  RestoreAccountInput: RestoreAccountInput;
  RestoreAccountPayload: ResolverTypeWrapper<Payload<{ accountId: string }>>;
  ReturnOrder: ResolverTypeWrapper<{ id: string }>;
  RevalueCurrenciesInput: RevalueCurrenciesInput;
  RevalueCurrenciesPayload: ResolverTypeWrapper<Payload<{ day: string; entryId: string | null; reversalId: string | null }>>;
  RevaluedItem: ResolverTypeWrapper<RevaluedFacts>;
  RevaluedKind: RevaluedKind;
  ReverseAdvanceInput: ReverseAdvanceInput;
  ReverseAdvancePayload: ResolverTypeWrapper<Payload<{ supplierAdvanceId: string }>>;
  ReverseAllowanceInput: ReverseAllowanceInput;
  ReverseAllowancePayload: ResolverTypeWrapper<Payload<{ allowanceId: string; invoiceId: string }>>;
  ReverseCostAllocationInput: ReverseCostAllocationInput;
  ReverseCostAllocationPayload: ResolverTypeWrapper<Payload<{ allocationId: string }>>;
  ReverseEntryInput: ReverseEntryInput;
  ReverseEntryPayload: ResolverTypeWrapper<Payload<{ entryId: string; reversedId: string }>>;
  ReversePaymentInput: ReversePaymentInput;
  ReversePaymentPayload: ResolverTypeWrapper<Payload<{ paymentId: string }>>;
  ReverseRefundInput: ReverseRefundInput;
  ReverseRefundPayload: ResolverTypeWrapper<Payload<{ paymentId?: string; creditNoteId?: string; supplierAdvanceId?: string; debitNoteId?: string }>>;
  ReverseSupplierPaymentInput: ReverseSupplierPaymentInput;
  ReverseSupplierPaymentPayload: ResolverTypeWrapper<Payload<{ supplierPaymentId: string }>>;
  RunCollectiveInvoicingInput: RunCollectiveInvoicingInput;
  RunCollectiveInvoicingPayload: ResolverTypeWrapper<Payload<{ collectiveRunId: string }>>;
  RunDunningInput: RunDunningInput;
  RunDunningPayload: ResolverTypeWrapper<Payload<{ noticeIds: string[] }>>;
  SaveAccountInput: SaveAccountInput;
  SaveAccountPayload: ResolverTypeWrapper<Payload<{ accountId: string }>>;
  SaveBadDebtRatesInput: SaveBadDebtRatesInput;
  SaveBadDebtRatesPayload: ResolverTypeWrapper<Payload<{ count: number }>>;
  SaveBankAccountInput: SaveBankAccountInput;
  SaveBankAccountPayload: ResolverTypeWrapper<Payload<{ bankAccountId: string }>>;
  SaveBudgetInput: SaveBudgetInput;
  SaveBudgetPayload: ResolverTypeWrapper<Payload<{ budgetId: string }>>;
  SaveCashScenarioInput: SaveCashScenarioInput;
  SaveCashScenarioPayload: ResolverTypeWrapper<Payload<{ scenarioId: string }>>;
  SaveCostCenterInput: SaveCostCenterInput;
  SaveCostCenterPayload: ResolverTypeWrapper<Payload<{ costCenterId: string }>>;
  SaveCostKeyInput: SaveCostKeyInput;
  SaveCostKeyPayload: ResolverTypeWrapper<Payload<{ costKeyId: string }>>;
  SaveCurrencyPolicyInput: SaveCurrencyPolicyInput;
  SaveCurrencyPolicyPayload: ResolverTypeWrapper<Payload<{ maxAgeDays: number }>>;
  SaveDunningLevelsInput: SaveDunningLevelsInput;
  SaveDunningLevelsPayload: ResolverTypeWrapper<Payload<{ count: number }>>;
  SaveEarlyPaymentInput: SaveEarlyPaymentInput;
  SaveEarlyPaymentPayload: ResolverTypeWrapper<Payload<{ customerId: string }>>;
  SaveExchangeRatesInput: SaveExchangeRatesInput;
  SaveExchangeRatesPayload: ResolverTypeWrapper<Payload<{ exchangeRateIds: string[] }>>;
  SavePayablesPolicyInput: SavePayablesPolicyInput;
  SavePayablesPolicyPayload: ResolverTypeWrapper<Payload<{ priceTolerancePercent: string }>>;
  SavePostingRuleInput: SavePostingRuleInput;
  SavePostingRulePayload: ResolverTypeWrapper<Payload<{ role: PostingRole }>>;
  SaveReceivablesPolicyInput: SaveReceivablesPolicyInput;
  SaveReceivablesPolicyPayload: ResolverTypeWrapper<Payload<{ writeOffLimit: string }>>;
  SaveServingActivityInput: SaveServingActivityInput;
  SaveServingActivityPayload: ResolverTypeWrapper<Payload<{ activityId: string }>>;
  SaveSupplierAccountInput: SaveSupplierAccountInput;
  SaveSupplierAccountPayload: ResolverTypeWrapper<Payload<{ supplierId: string }>>;
  SaveTaxRateInput: SaveTaxRateInput;
  SaveTaxRatePayload: ResolverTypeWrapper<Payload<{ taxRateId: string }>>;
  ServingActivity: ResolverTypeWrapper<ServingActivityRow>;
  ServingActivityConnection: ResolverTypeWrapper<Connection<ServingActivityRow>>;
  ServingActivityEdge: ResolverTypeWrapper<Omit<ServingActivityEdge, 'node'> & { node: ResolversTypes['ServingActivity'] }>;
  ServingActivityFilter: ServingActivityFilter;
  ServingActivityOrder: ServingActivityOrder;
  ServingActivityOrderField: ServingActivityOrderField;
  ServingDriver: ServingDriver;
  SetUpBooksInput: SetUpBooksInput;
  SetUpBooksPayload: ResolverTypeWrapper<Payload<{ template: string }>>;
  SettleTaxInput: SettleTaxInput;
  SettleTaxPayload: ResolverTypeWrapper<Payload<{ period: string }>>;
  SettledLine: ResolverTypeWrapper<SettledLine>;
  Shipment: ResolverTypeWrapper<{ id: string }>;
  ShipmentCarriage: ResolverTypeWrapper<CarriageRow>;
  SortDirection: SortDirection;
  StatementLine: ResolverTypeWrapper<LineFacts>;
  StatementSection: ResolverTypeWrapper<SectionFacts>;
  StringFilter: StringFilter;
  Supplier: ResolverTypeWrapper<{ id: string }>;
  SupplierAccount: ResolverTypeWrapper<SupplierAccountRow>;
  SupplierAdvance: ResolverTypeWrapper<SupplierAdvanceRow>;
  SupplierAdvanceConnection: ResolverTypeWrapper<Connection<SupplierAdvanceRow>>;
  SupplierAdvanceEdge: ResolverTypeWrapper<Omit<SupplierAdvanceEdge, 'node'> & { node: ResolversTypes['SupplierAdvance'] }>;
  SupplierAdvanceFilter: SupplierAdvanceFilter;
  SupplierAdvanceOrder: SupplierAdvanceOrder;
  SupplierAdvanceOrderField: SupplierAdvanceOrderField;
  SupplierAging: ResolverTypeWrapper<AgingRow>;
  SupplierAgingConnection: ResolverTypeWrapper<Connection<AgingRow>>;
  SupplierAgingEdge: ResolverTypeWrapper<Omit<SupplierAgingEdge, 'node'> & { node: ResolversTypes['SupplierAging'] }>;
  SupplierAgingFilter: SupplierAgingFilter;
  SupplierAgingOrder: SupplierAgingOrder;
  SupplierAgingOrderField: SupplierAgingOrderField;
  SupplierPayment: ResolverTypeWrapper<SupplierPaymentRow>;
  TaxDirection: TaxDirection;
  TaxPart: ResolverTypeWrapper<TaxPart>;
  TaxPartInput: TaxPartInput;
  TaxProof: ResolverTypeWrapper<TaxProofRow>;
  TaxRate: ResolverTypeWrapper<TaxRateRow>;
  TaxReport: ResolverTypeWrapper<TaxReportRow>;
  TaxReportLine: ResolverTypeWrapper<TaxLineRow>;
  TaxSettlement: ResolverTypeWrapper<TaxSettlementRow>;
  TaxedDocument: ResolverTypeWrapper<TaxedDocumentRow>;
  TaxedDocumentConnection: ResolverTypeWrapper<Connection<TaxedDocumentRow>>;
  TaxedDocumentEdge: ResolverTypeWrapper<Omit<TaxedDocumentEdge, 'node'> & { node: ResolversTypes['TaxedDocument'] }>;
  TaxedDocumentKind: TaxedDocumentKind;
  TrialBalance: ResolverTypeWrapper<TrialBalanceRow>;
  UndoNettingInput: UndoNettingInput;
  UndoNettingPayload: ResolverTypeWrapper<Payload<{ nettingId: string }>>;
  UnreconcileBankLineInput: UnreconcileBankLineInput;
  UnreconcileBankLinePayload: ResolverTypeWrapper<Payload<{ bankLineId: string }>>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VarianceBy: VarianceBy;
  WriteOffInvoiceInput: WriteOffInvoiceInput;
  WriteOffInvoicePayload: ResolverTypeWrapper<Payload<{ allowanceId: string; invoiceId: string }>>;
  YearPayload: ResolverTypeWrapper<Payload<{ year: number }>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AccountBalance: BalanceRow;
  AccountConnection: Connection<AccountRow>;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountFilter: AccountFilter;
  AccountOrder: AccountOrder;
  AccountPolicy: { accountId: string; policy: 'IGNORE' | 'WARN' | 'STOP' };
  AccountPolicyInput: AccountPolicyInput;
  AccountSectionFilter: AccountSectionFilter;
  AccountTypeFilter: AccountTypeFilter;
  AdvanceAllocation: AdvanceAllocationRow;
  AdvanceRefund: MoneyBackRow;
  AgingBuckets: AgingRow;
  AgingReport: AgingDay;
  AllocateCostsInput: AllocateCostsInput;
  AllocateCostsPayload: Payload<{ allocationIds: string[] }>;
  AllocatePaymentInput: AllocatePaymentInput;
  AllocatePaymentPayload: Payload<{ paymentId: string }>;
  AllocationInput: AllocationInput;
  AllowBadDebtsInput: AllowBadDebtsInput;
  AllowBadDebtsPayload: Payload<{ day: string; entryId: string | null }>;
  Allowance: AllowanceRow;
  ApplyAdvanceInput: ApplyAdvanceInput;
  ApplyAdvancePayload: Payload<{ supplierAdvanceId: string }>;
  ApplyCreditNoteInput: ApplyCreditNoteInput;
  ApplyCreditNotePayload: Payload<{ creditNoteId: string }>;
  ApproveBudgetInput: ApproveBudgetInput;
  ApproveBudgetPayload: Payload<{ budgetId: string }>;
  ApprovePaymentRunInput: ApprovePaymentRunInput;
  ApprovePaymentRunPayload: Payload<{ paymentRunId: string }>;
  ArchiveAccountInput: ArchiveAccountInput;
  ArchiveAccountPayload: Payload<{ accountId: string }>;
  BadDebtAllowance: BadDebtAllowanceRow;
  BadDebtBucket: BadDebtBucketRow;
  BadDebtRate: LossRate;
  BadDebtRateInput: BadDebtRateInput;
  BalanceSheet: BalanceSheetFacts;
  BankAccount: BankAccountRow;
  BankAccountConnection: Connection<BankAccountRow>;
  BankAccountEdge: Omit<BankAccountEdge, 'node'> & { node: ResolversParentTypes['BankAccount'] };
  BankAccountFilter: BankAccountFilter;
  BankAccountOrder: BankAccountOrder;
  BankLine: BankLineRow;
  BankLineConnection: Connection<BankLineRow>;
  BankLineEdge: Omit<BankLineEdge, 'node'> & { node: ResolversParentTypes['BankLine'] };
  BankLineFilter: BankLineFilter;
  BankLineOrder: BankLineOrder;
  BankLinePaymentInput: BankLinePaymentInput;
  BankLinePostingInput: BankLinePostingInput;
  BankLineStatusFilter: BankLineStatusFilter;
  BankPosting: BankPostingRow;
  BankProposal: BankProposalRow;
  BankProposalPart: BankProposalPartRow;
  BankReconciliation: BankReconciliationRow;
  BankStatement: BankStatementRow;
  BankStatementConnection: Connection<BankStatementRow>;
  BankStatementEdge: Omit<BankStatementEdge, 'node'> & { node: ResolversParentTypes['BankStatement'] };
  BankStatementFile: StatementFileRow;
  BankStatementFilter: BankStatementFilter;
  BankStatementOrder: BankStatementOrder;
  Bill: BillRow;
  BillAllocationInput: BillAllocationInput;
  BillConnection: Connection<BillRow>;
  BillEarlyPaymentInput: BillEarlyPaymentInput;
  BillEdge: Omit<BillEdge, 'node'> & { node: ResolversParentTypes['Bill'] };
  BillExpense: BillExpenseRow;
  BillFilter: BillFilter;
  BillFinding: BillFindingRow;
  BillLine: BillLineRow;
  BillMilestoneInput: BillMilestoneInput;
  BillMilestonePayload: Payload<{ invoiceId: string }>;
  BillOrder: BillOrder;
  BillPayment: BillPaymentRow;
  BillStatusFilter: BillStatusFilter;
  Billable: BillableRow;
  BillableConnection: Connection<BillableRow>;
  BillableEdge: Omit<BillableEdge, 'node'> & { node: ResolversParentTypes['Billable'] };
  BillableFilter: BillableFilter;
  BillableOrder: BillableOrder;
  BillableStatusFilter: BillableStatusFilter;
  BillingBasisFilter: BillingBasisFilter;
  Books: BooksRow;
  BooleanFilter: BooleanFilter;
  Budget: BudgetRow;
  BudgetChange: BudgetChangeRow;
  BudgetCheck: Omit<BudgetCheck, 'overruns'> & { overruns: Array<ResolversParentTypes['BudgetOverrun']> };
  BudgetCheckInput: BudgetCheckInput;
  BudgetCheckLineInput: BudgetCheckLineInput;
  BudgetConnection: Connection<BudgetRow>;
  BudgetEdge: Omit<BudgetEdge, 'node'> & { node: ResolversParentTypes['Budget'] };
  BudgetFilter: BudgetFilter;
  BudgetForecastLine: BudgetForecastRow;
  BudgetLine: BudgetLineRow;
  BudgetLineInput: BudgetLineInput;
  BudgetOrder: BudgetOrder;
  BudgetOverride: BudgetOverrideRow;
  BudgetOverrun: Overrun;
  BudgetStatusFilter: BudgetStatusFilter;
  CancelCollectiveInvoicingInput: CancelCollectiveInvoicingInput;
  CancelCollectiveInvoicingPayload: Payload<{ collectiveRunId: string }>;
  CancelDebitNoteInput: CancelDebitNoteInput;
  CancelDebitNotePayload: Payload<{ creditNoteId: string }>;
  CancelPaymentRunInput: CancelPaymentRunInput;
  CancelPaymentRunPayload: Payload<{ paymentRunId: string }>;
  CashFlowStatement: CashFlowFacts;
  CashForecast: CashForecastFacts;
  CashForecastWeek: CashWeek;
  CashLow: CashLowRow;
  CashOneOff: CashOneOffRow;
  CashOneOffInput: CashOneOffInput;
  CashPosition: CashPositionRow;
  CashScenario: CashScenarioRow;
  CashScenarioConnection: Connection<CashScenarioRow>;
  CashScenarioEdge: Omit<CashScenarioEdge, 'node'> & { node: ResolversParentTypes['CashScenario'] };
  CashScenarioFilter: CashScenarioFilter;
  CashScenarioOrder: CashScenarioOrder;
  ClaimRefund: MoneyBackRow;
  ClearStockDifferenceInput: ClearStockDifferenceInput;
  ClearStockDifferencePayload: Payload<{ entryId: string }>;
  ClosePeriodInput: ClosePeriodInput;
  CloseYearInput: CloseYearInput;
  ClosedDocuments: ClosedDocumentsRow;
  ClosedPeriod: ClosedPeriodRow;
  ClosedYear: ClosedYearRow;
  ClosingEvent: ClosingEventRow;
  CodeFilter: CodeFilter;
  CollectiveRun: CollectiveRunRow;
  CollectiveRunConnection: Connection<CollectiveRunRow>;
  CollectiveRunEdge: Omit<CollectiveRunEdge, 'node'> & { node: ResolversParentTypes['CollectiveRun'] };
  CollectiveRunOrder: CollectiveRunOrder;
  CostAllocation: CostAllocationRow;
  CostAllocationConnection: Connection<CostAllocationRow>;
  CostAllocationEdge: Omit<CostAllocationEdge, 'node'> & { node: ResolversParentTypes['CostAllocation'] };
  CostAllocationFilter: CostAllocationFilter;
  CostAllocationOrder: CostAllocationOrder;
  CostCenter: CostCenterRow;
  CostCenterConnection: Connection<CostCenterRow>;
  CostCenterCosts: CenterCostsRow;
  CostCenterEdge: Omit<CostCenterEdge, 'node'> & { node: ResolversParentTypes['CostCenter'] };
  CostCenterFilter: CostCenterFilter;
  CostCenterOrder: CostCenterOrder;
  CostKey: CostKeyRow;
  CostKeyConnection: Connection<CostKeyRow>;
  CostKeyEdge: Omit<CostKeyEdge, 'node'> & { node: ResolversParentTypes['CostKey'] };
  CostKeyFilter: CostKeyFilter;
  CostKeyOrder: CostKeyOrder;
  CostKeyTarget: CostKeyTargetRow;
  CostKeyTargetInput: CostKeyTargetInput;
  CostShare: CostShareRow;
  CountryCode: Scalars['CountryCode']['output'];
  CountryTaxRateInput: CountryTaxRateInput;
  CreditAllocation: CreditAllocationRow;
  CreditNote: CreditNoteRow;
  CreditNoteConnection: Connection<CreditNoteRow>;
  CreditNoteEdge: Omit<CreditNoteEdge, 'node'> & { node: ResolversParentTypes['CreditNote'] };
  CreditNoteFilter: CreditNoteFilter;
  CreditNoteLine: CreditLineRow;
  CreditNoteOrder: CreditNoteOrder;
  CreditRefund: RefundRow;
  Currency: Scalars['Currency']['output'];
  CurrencyBalance: CurrencyBalanceRow;
  CurrencyPolicy: CurrencyPolicy;
  CurrencyRevaluation: RevaluationRow;
  Customer: { id: string };
  CustomerAging: AgingRow;
  CustomerAgingConnection: Connection<AgingRow>;
  CustomerAgingEdge: Omit<CustomerAgingEdge, 'node'> & { node: ResolversParentTypes['CustomerAging'] };
  CustomerAgingFilter: CustomerAgingFilter;
  CustomerAgingOrder: CustomerAgingOrder;
  CustomerDebit: CustomerDebitRow;
  CustomerStatement: CustomerStatementRow;
  CustomerStatementLine: CustomerStatementLineRow;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DebitAllocation: DebitAllocationRow;
  DebitCustomerInput: DebitCustomerInput;
  DebitCustomerPayload: Payload<{ invoiceId: string }>;
  DebitLineInput: DebitLineInput;
  DebitNote: DebitNoteRow;
  DebitNoteConnection: Connection<DebitNoteRow>;
  DebitNoteEdge: Omit<DebitNoteEdge, 'node'> & { node: ResolversParentTypes['DebitNote'] };
  DebitNoteFilter: DebitNoteFilter;
  DebitNoteLine: DebitLineRow;
  DebitNoteOrder: DebitNoteOrder;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  Delivery: { id: string };
  DunningItem: DunningItemRow;
  DunningLevel: DunningLevelRow;
  DunningNotice: DunningNoticeRow;
  DunningNoticeConnection: Connection<DunningNoticeRow>;
  DunningNoticeEdge: Omit<DunningNoticeEdge, 'node'> & { node: ResolversParentTypes['DunningNotice'] };
  DunningNoticeFilter: DunningNoticeFilter;
  DunningNoticeOrder: DunningNoticeOrder;
  DunningProposal: DunningProposalRow;
  DunningProposalConnection: Connection<DunningProposalRow>;
  DunningProposalEdge: Omit<DunningProposalEdge, 'node'> & { node: ResolversParentTypes['DunningProposal'] };
  DunningProposalFilter: DunningProposalFilter;
  DunningProposalOrder: DunningProposalOrder;
  EarlyPayment: EarlyPaymentRow;
  EditPaymentRunInput: EditPaymentRunInput;
  EditPaymentRunPayload: Payload<{ paymentRunId: string }>;
  EmailAddress: Scalars['EmailAddress']['output'];
  EntryLineInput: EntryLineInput;
  EntrySourceFilter: EntrySourceFilter;
  ExchangeRate: ExchangeRateRow;
  ExchangeRateConnection: Connection<ExchangeRateRow>;
  ExchangeRateEdge: Omit<ExchangeRateEdge, 'node'> & { node: ResolversParentTypes['ExchangeRate'] };
  ExchangeRateFilter: ExchangeRateFilter;
  ExchangeRateInput: ExchangeRateInput;
  ExchangeRateOrder: ExchangeRateOrder;
  ExecutePaymentRunInput: ExecutePaymentRunInput;
  ExecutePaymentRunPayload: Payload<{ paymentRunId: string }>;
  ExpenseLineInput: ExpenseLineInput;
  ExportedFile: ExportedFile;
  Figure: Figure;
  GrantDiscountInput: GrantDiscountInput;
  GrantDiscountPayload: Payload<{ allowanceId: string; invoiceId: string }>;
  IDFilter: IdFilter;
  ImportBankStatementInput: ImportBankStatementInput;
  ImportBankStatementPayload: Payload<{ bankStatementIds: string[] }>;
  IncomeStatement: IncomeStatementFacts;
  IntFilter: IntFilter;
  Invoice: InvoiceRow;
  InvoiceBillablesInput: InvoiceBillablesInput;
  InvoiceBillablesPayload: Payload<{ invoiceId: string }>;
  InvoiceCollection: CollectionRow;
  InvoiceCollectionConnection: Connection<CollectionRow>;
  InvoiceCollectionEdge: Omit<InvoiceCollectionEdge, 'node'> & { node: ResolversParentTypes['InvoiceCollection'] };
  InvoiceConnection: Connection<InvoiceRow>;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  InvoiceKindFilter: InvoiceKindFilter;
  InvoiceLine: InvoiceLineRow;
  InvoiceOrder: InvoiceOrder;
  InvoiceStatusFilter: InvoiceStatusFilter;
  InvoiceTax: InvoiceTaxRow;
  JournalEntry: EntryRow;
  JournalEntryConnection: Connection<EntryRow>;
  JournalEntryEdge: Omit<JournalEntryEdge, 'node'> & { node: ResolversParentTypes['JournalEntry'] };
  JournalEntryFilter: JournalEntryFilter;
  JournalEntryOrder: JournalEntryOrder;
  JournalLine: AccountLineRow;
  JournalLineConnection: Connection<AccountLineRow>;
  JournalLineEdge: Omit<JournalLineEdge, 'node'> & { node: ResolversParentTypes['JournalLine'] };
  JournalLineFilter: JournalLineFilter;
  JournalLineOrder: JournalLineOrder;
  LedgerFault: FaultRow;
  LinkPartnersInput: LinkPartnersInput;
  LinkPartnersPayload: Payload<{ customerId: string }>;
  Margin: MarginRow;
  Milestone: MilestoneRow;
  Money: Money;
  MoneyInput: MoneyInput;
  MoveRangeInput: MoveRangeInput;
  Mutation: Record<PropertyKey, never>;
  NetPartnerInput: NetPartnerInput;
  NetPartnerPayload: Payload<{ nettingId: string }>;
  NettedBill: NettedBillRow;
  NettedInvoice: NettedInvoiceRow;
  Netting: NettingRow;
  NettingConnection: Connection<NettingRow>;
  NettingEdge: Omit<NettingEdge, 'node'> & { node: ResolversParentTypes['Netting'] };
  NettingFilter: NettingFilter;
  NettingOrder: NettingOrder;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotePromiseInput: NotePromiseInput;
  NotePromisePayload: Payload<{ invoiceId: string }>;
  Order: { id: string; currency?: string };
  OrderBilling: KnownBilling;
  PageInfo: PageInfo;
  PaySupplierInput: PaySupplierInput;
  PaySupplierPayload: Payload<{ supplierPaymentId: string }>;
  PayablesAging: AgingDay;
  PayablesPolicy: PayablesPolicyRow;
  Payment: PaymentRow;
  PaymentAllocation: AllocationRow;
  PaymentBehaviour: PaymentBehaviourRow;
  PaymentConnection: Connection<PaymentRow>;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentOrder: PaymentOrder;
  PaymentRefund: MoneyBackRow;
  PaymentRun: PaymentRunRow;
  PaymentRunConnection: Connection<PaymentRunRow>;
  PaymentRunEdge: Omit<PaymentRunEdge, 'node'> & { node: ResolversParentTypes['PaymentRun'] };
  PaymentRunFilter: PaymentRunFilter;
  PaymentRunItem: RunItemRow;
  PaymentRunItemInput: PaymentRunItemInput;
  PaymentRunOrder: PaymentRunOrder;
  PaymentRunStatusFilter: PaymentRunStatusFilter;
  PaymentRunSupplier: RunSupplierRow;
  PeriodPayload: Payload<{ period: string }>;
  PostEntryInput: PostEntryInput;
  PostEntryPayload: Payload<{ entryId: string; overruns: Overrun[] }>;
  PostedMove: PostedMove;
  PostedStock: PostedStockRow;
  PostingRule: PostingRuleRow;
  PrepaySupplierInput: PrepaySupplierInput;
  PrepaySupplierPayload: Payload<{ supplierAdvanceId: string }>;
  Product: { id: string };
  ProposeBankMatchesInput: ProposeBankMatchesInput;
  ProposeBankMatchesPayload: Payload<{ bankAccountId: string; proposed: number }>;
  ProposePaymentRunInput: ProposePaymentRunInput;
  ProposePaymentRunPayload: Payload<{ paymentRunId: string }>;
  PurchaseOrder: { id: string };
  PurchaseOrderLine: { id: string };
  PurchaseVariance: PurchaseVarianceRow;
  PurchaseVarianceConnection: Connection<PurchaseVarianceRow>;
  PurchaseVarianceEdge: Omit<PurchaseVarianceEdge, 'node'> & { node: ResolversParentTypes['PurchaseVariance'] };
  PurchaseVarianceOrder: PurchaseVarianceOrder;
  QualityInspection: { id: string };
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  ReceivablesPolicy: { writeOffLimit: string; currency: string };
  ReconcileBankLineInput: ReconcileBankLineInput;
  ReconcileBankLinePayload: Payload<{ bankLineId: string }>;
  RecordBillInput: RecordBillInput;
  RecordBillLineInput: RecordBillLineInput;
  RecordBillPayload: Payload<{ billId: string }>;
  RecordExpenseBillInput: RecordExpenseBillInput;
  RecordExpenseBillPayload: Payload<{ billId: string }>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: Payload<{ paymentId: string }>;
  RefundAdvanceInput: RefundAdvanceInput;
  RefundAdvancePayload: Payload<{ supplierAdvanceId: string }>;
  RefundClaimInput: RefundClaimInput;
  RefundClaimPayload: Payload<{ debitNoteId: string }>;
  RefundCreditNoteInput: RefundCreditNoteInput;
  RefundCreditNotePayload: Payload<{ creditNoteId: string }>;
  RefundPaymentInput: RefundPaymentInput;
  RefundPaymentPayload: Payload<{ paymentId: string }>;
  RejectBillInput: RejectBillInput;
  RejectBillPayload: Payload<{ billId: string }>;
  ReleaseBillInput: ReleaseBillInput;
  ReleaseBillPayload: Payload<{ billId: string; overruns: Overrun[] }>;
  RemoveCashScenarioInput: RemoveCashScenarioInput;
  RemoveCashScenarioPayload: Payload<{ removedId: string }>;
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenYearInput: ReopenYearInput;
  RestoreAccountInput: RestoreAccountInput;
  RestoreAccountPayload: Payload<{ accountId: string }>;
  ReturnOrder: { id: string };
  RevalueCurrenciesInput: RevalueCurrenciesInput;
  RevalueCurrenciesPayload: Payload<{ day: string; entryId: string | null; reversalId: string | null }>;
  RevaluedItem: RevaluedFacts;
  ReverseAdvanceInput: ReverseAdvanceInput;
  ReverseAdvancePayload: Payload<{ supplierAdvanceId: string }>;
  ReverseAllowanceInput: ReverseAllowanceInput;
  ReverseAllowancePayload: Payload<{ allowanceId: string; invoiceId: string }>;
  ReverseCostAllocationInput: ReverseCostAllocationInput;
  ReverseCostAllocationPayload: Payload<{ allocationId: string }>;
  ReverseEntryInput: ReverseEntryInput;
  ReverseEntryPayload: Payload<{ entryId: string; reversedId: string }>;
  ReversePaymentInput: ReversePaymentInput;
  ReversePaymentPayload: Payload<{ paymentId: string }>;
  ReverseRefundInput: ReverseRefundInput;
  ReverseRefundPayload: Payload<{ paymentId?: string; creditNoteId?: string; supplierAdvanceId?: string; debitNoteId?: string }>;
  ReverseSupplierPaymentInput: ReverseSupplierPaymentInput;
  ReverseSupplierPaymentPayload: Payload<{ supplierPaymentId: string }>;
  RunCollectiveInvoicingInput: RunCollectiveInvoicingInput;
  RunCollectiveInvoicingPayload: Payload<{ collectiveRunId: string }>;
  RunDunningInput: RunDunningInput;
  RunDunningPayload: Payload<{ noticeIds: string[] }>;
  SaveAccountInput: SaveAccountInput;
  SaveAccountPayload: Payload<{ accountId: string }>;
  SaveBadDebtRatesInput: SaveBadDebtRatesInput;
  SaveBadDebtRatesPayload: Payload<{ count: number }>;
  SaveBankAccountInput: SaveBankAccountInput;
  SaveBankAccountPayload: Payload<{ bankAccountId: string }>;
  SaveBudgetInput: SaveBudgetInput;
  SaveBudgetPayload: Payload<{ budgetId: string }>;
  SaveCashScenarioInput: SaveCashScenarioInput;
  SaveCashScenarioPayload: Payload<{ scenarioId: string }>;
  SaveCostCenterInput: SaveCostCenterInput;
  SaveCostCenterPayload: Payload<{ costCenterId: string }>;
  SaveCostKeyInput: SaveCostKeyInput;
  SaveCostKeyPayload: Payload<{ costKeyId: string }>;
  SaveCurrencyPolicyInput: SaveCurrencyPolicyInput;
  SaveCurrencyPolicyPayload: Payload<{ maxAgeDays: number }>;
  SaveDunningLevelsInput: SaveDunningLevelsInput;
  SaveDunningLevelsPayload: Payload<{ count: number }>;
  SaveEarlyPaymentInput: SaveEarlyPaymentInput;
  SaveEarlyPaymentPayload: Payload<{ customerId: string }>;
  SaveExchangeRatesInput: SaveExchangeRatesInput;
  SaveExchangeRatesPayload: Payload<{ exchangeRateIds: string[] }>;
  SavePayablesPolicyInput: SavePayablesPolicyInput;
  SavePayablesPolicyPayload: Payload<{ priceTolerancePercent: string }>;
  SavePostingRuleInput: SavePostingRuleInput;
  SavePostingRulePayload: Payload<{ role: PostingRole }>;
  SaveReceivablesPolicyInput: SaveReceivablesPolicyInput;
  SaveReceivablesPolicyPayload: Payload<{ writeOffLimit: string }>;
  SaveServingActivityInput: SaveServingActivityInput;
  SaveServingActivityPayload: Payload<{ activityId: string }>;
  SaveSupplierAccountInput: SaveSupplierAccountInput;
  SaveSupplierAccountPayload: Payload<{ supplierId: string }>;
  SaveTaxRateInput: SaveTaxRateInput;
  SaveTaxRatePayload: Payload<{ taxRateId: string }>;
  ServingActivity: ServingActivityRow;
  ServingActivityConnection: Connection<ServingActivityRow>;
  ServingActivityEdge: Omit<ServingActivityEdge, 'node'> & { node: ResolversParentTypes['ServingActivity'] };
  ServingActivityFilter: ServingActivityFilter;
  ServingActivityOrder: ServingActivityOrder;
  SetUpBooksInput: SetUpBooksInput;
  SetUpBooksPayload: Payload<{ template: string }>;
  SettleTaxInput: SettleTaxInput;
  SettleTaxPayload: Payload<{ period: string }>;
  SettledLine: SettledLine;
  Shipment: { id: string };
  ShipmentCarriage: CarriageRow;
  StatementLine: LineFacts;
  StatementSection: SectionFacts;
  StringFilter: StringFilter;
  Supplier: { id: string };
  SupplierAccount: SupplierAccountRow;
  SupplierAdvance: SupplierAdvanceRow;
  SupplierAdvanceConnection: Connection<SupplierAdvanceRow>;
  SupplierAdvanceEdge: Omit<SupplierAdvanceEdge, 'node'> & { node: ResolversParentTypes['SupplierAdvance'] };
  SupplierAdvanceFilter: SupplierAdvanceFilter;
  SupplierAdvanceOrder: SupplierAdvanceOrder;
  SupplierAging: AgingRow;
  SupplierAgingConnection: Connection<AgingRow>;
  SupplierAgingEdge: Omit<SupplierAgingEdge, 'node'> & { node: ResolversParentTypes['SupplierAging'] };
  SupplierAgingFilter: SupplierAgingFilter;
  SupplierAgingOrder: SupplierAgingOrder;
  SupplierPayment: SupplierPaymentRow;
  TaxPart: TaxPart;
  TaxPartInput: TaxPartInput;
  TaxProof: TaxProofRow;
  TaxRate: TaxRateRow;
  TaxReport: TaxReportRow;
  TaxReportLine: TaxLineRow;
  TaxSettlement: TaxSettlementRow;
  TaxedDocument: TaxedDocumentRow;
  TaxedDocumentConnection: Connection<TaxedDocumentRow>;
  TaxedDocumentEdge: Omit<TaxedDocumentEdge, 'node'> & { node: ResolversParentTypes['TaxedDocument'] };
  TrialBalance: TrialBalanceRow;
  UndoNettingInput: UndoNettingInput;
  UndoNettingPayload: Payload<{ nettingId: string }>;
  UnreconcileBankLineInput: UnreconcileBankLineInput;
  UnreconcileBankLinePayload: Payload<{ bankLineId: string }>;
  UserError: UserError;
  WriteOffInvoiceInput: WriteOffInvoiceInput;
  WriteOffInvoicePayload: Payload<{ allowanceId: string; invoiceId: string }>;
  YearPayload: Payload<{ year: number }>;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  scopes: Array<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account'], FederationReferenceType extends FederationReferenceTypes['Account'] = FederationReferenceTypes['Account']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Account']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isControl?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['JournalLineConnection'], ParentType, ContextType, Partial<AccountLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['AccountSection'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AccountType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountBalanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AccountBalance'] = ResolversParentTypes['AccountBalance']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryLines?: Resolver<ResolversTypes['JournalLineConnection'], ParentType, ContextType, Partial<AccountBalanceEntryLinesArgs>>;
  opening?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openingLines?: Resolver<ResolversTypes['JournalLineConnection'], ParentType, ContextType, Partial<AccountBalanceOpeningLinesArgs>>;
};

export type AccountConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AccountPolicy'] = ResolversParentTypes['AccountPolicy']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['BudgetPolicy'], ParentType, ContextType>;
};

export type AdvanceAllocationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AdvanceAllocation'] = ResolversParentTypes['AdvanceAllocation']> = {
  advance?: Resolver<ResolversTypes['SupplierAdvance'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AdvanceRefundResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AdvanceRefund'] = ResolversParentTypes['AdvanceRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgingBucketsResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AgingBuckets'] = ResolversParentTypes['AgingBuckets']> = {
  days1To30?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days31To60?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days61To90?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  notDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  over90?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AgingReportResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AgingReport'] = ResolversParentTypes['AgingReport']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['CustomerAgingConnection'], ParentType, ContextType, Partial<AgingReportCustomersArgs>>;
  total?: Resolver<ResolversTypes['AgingBuckets'], ParentType, ContextType>;
};

export type AllocateCostsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AllocateCostsPayload'] = ResolversParentTypes['AllocateCostsPayload']> = {
  allocations?: Resolver<Maybe<Array<ResolversTypes['CostAllocation']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllocatePaymentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AllocatePaymentPayload'] = ResolversParentTypes['AllocatePaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllowBadDebtsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['AllowBadDebtsPayload'] = ResolversParentTypes['AllowBadDebtsPayload']> = {
  allowance?: Resolver<Maybe<ResolversTypes['BadDebtAllowance']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllowanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Allowance'] = ResolversParentTypes['Allowance']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllowanceKind'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ApplyAdvancePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApplyAdvancePayload'] = ResolversParentTypes['ApplyAdvancePayload']> = {
  supplierAdvance?: Resolver<Maybe<ResolversTypes['SupplierAdvance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyCreditNotePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApplyCreditNotePayload'] = ResolversParentTypes['ApplyCreditNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveBudgetPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApproveBudgetPayload'] = ResolversParentTypes['ApproveBudgetPayload']> = {
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovePaymentRunPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ApprovePaymentRunPayload'] = ResolversParentTypes['ApprovePaymentRunPayload']> = {
  paymentRun?: Resolver<Maybe<ResolversTypes['PaymentRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveAccountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ArchiveAccountPayload'] = ResolversParentTypes['ArchiveAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BadDebtAllowanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BadDebtAllowance'] = ResolversParentTypes['BadDebtAllowance']> = {
  booked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  buckets?: Resolver<Array<ResolversTypes['BadDebtBucket']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BadDebtBucketResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BadDebtBucket'] = ResolversParentTypes['BadDebtBucket']> = {
  fromDaysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BadDebtRateResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BadDebtRate'] = ResolversParentTypes['BadDebtRate']> = {
  fromDaysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BalanceSheetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BalanceSheet'] = ResolversParentTypes['BalanceSheet']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assets?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  earnings?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  equity?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  liabilities?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalAssets?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalLiabilitiesAndEquity?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BankAccountResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankAccount'] = ResolversParentTypes['BankAccount'], FederationReferenceType extends FederationReferenceTypes['BankAccount'] = FederationReferenceTypes['BankAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankAccountConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankAccountConnection'] = ResolversParentTypes['BankAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BankAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankAccountEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankAccountEdge'] = ResolversParentTypes['BankAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankAccount'], ParentType, ContextType>;
};

export type BankLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankLine'] = ResolversParentTypes['BankLine'], FederationReferenceType extends FederationReferenceTypes['BankLine'] = FederationReferenceTypes['BankLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankAccount?: Resolver<ResolversTypes['BankAccount'], ParentType, ContextType>;
  bookingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpartyAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['BankPosting']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  reconciledAs?: Resolver<Maybe<ResolversTypes['BankReconciledAs']>, ParentType, ContextType>;
  reconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['BankStatement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BankLineStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankLineConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankLineConnection'] = ResolversParentTypes['BankLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BankLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BankLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankLineEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankLineEdge'] = ResolversParentTypes['BankLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankLine'], ParentType, ContextType>;
};

export type BankPostingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankPosting'] = ResolversParentTypes['BankPosting']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type BankProposalResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankProposal'] = ResolversParentTypes['BankProposal']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['BankProposalPart']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['BankProposalReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankProposalPartResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankProposalPart'] = ResolversParentTypes['BankProposalPart']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type BankReconciliationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankReconciliation'] = ResolversParentTypes['BankReconciliation']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bankAccount?: Resolver<ResolversTypes['BankAccount'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ledgerBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  notOnStatement?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  postings?: Resolver<Array<ResolversTypes['BankPosting']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['BankStatement'], ParentType, ContextType>;
  statementBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unreconciled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BankStatementResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankStatement'] = ResolversParentTypes['BankStatement'], FederationReferenceType extends FederationReferenceTypes['BankStatement'] = FederationReferenceTypes['BankStatement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BankStatement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bankAccount?: Resolver<ResolversTypes['BankAccount'], ParentType, ContextType>;
  closingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['BankStatementFile'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['BankLineConnection'], ParentType, ContextType, Partial<BankStatementLinesArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankStatementConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankStatementConnection'] = ResolversParentTypes['BankStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BankStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BankStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankStatementEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankStatementEdge'] = ResolversParentTypes['BankStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankStatement'], ParentType, ContextType>;
};

export type BankStatementFileResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BankStatementFile'] = ResolversParentTypes['BankStatementFile']> = {
  format?: Resolver<ResolversTypes['BankStatementFormat'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BillResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Bill'] = ResolversParentTypes['Bill'], FederationReferenceType extends FederationReferenceTypes['Bill'] = FederationReferenceTypes['Bill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Bill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advances?: Resolver<Array<ResolversTypes['AdvanceAllocation']>, ParentType, ContextType>;
  billDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  debited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debits?: Resolver<Array<ResolversTypes['DebitAllocation']>, ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  discountUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  expenses?: Resolver<Array<ResolversTypes['BillExpense']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['BillFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BillLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nettings?: Resolver<Array<ResolversTypes['Netting']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openInBase?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['BillPayment']>, ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rejectedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillConnection'] = ResolversParentTypes['BillConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillEdge'] = ResolversParentTypes['BillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
};

export type BillExpenseResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillExpense'] = ResolversParentTypes['BillExpense']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BillFindingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillFinding'] = ResolversParentTypes['BillFinding']> = {
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['BillFindingCode'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
};

export type BillLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillLine'] = ResolversParentTypes['BillLine']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type BillMilestonePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillMilestonePayload'] = ResolversParentTypes['BillMilestonePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BillPaymentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillPayment'] = ResolversParentTypes['BillPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  supplierPayment?: Resolver<ResolversTypes['SupplierPayment'], ParentType, ContextType>;
};

export type BillableResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Billable'] = ResolversParentTypes['Billable'], FederationReferenceType extends FederationReferenceTypes['Billable'] = FederationReferenceTypes['Billable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Billable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<ResolversTypes['BillingBasis'], ParentType, ContextType>;
  billToAddressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  deliveryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceLineKind'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  paymentTermDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  shippedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BillableStatus'], ParentType, ContextType>;
  takenBackOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BillableConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillableConnection'] = ResolversParentTypes['BillableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BillableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Billable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BillableEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BillableEdge'] = ResolversParentTypes['BillableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Billable'], ParentType, ContextType>;
};

export type BooksResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Books'] = ResolversParentTypes['Books']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  fiscalYearStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postingRules?: Resolver<Array<ResolversTypes['PostingRule']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['ChartTemplate'], ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget'], FederationReferenceType extends FederationReferenceTypes['Budget'] = FederationReferenceTypes['Budget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Budget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accountPolicies?: Resolver<Array<ResolversTypes['AccountPolicy']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['BudgetChange']>, ParentType, ContextType, RequireFields<BudgetChangesArgs, 'since'>>;
  checks?: Resolver<Array<ResolversTypes['BudgetStage']>, ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forecast?: Resolver<Array<ResolversTypes['BudgetForecastLine']>, ParentType, ContextType, RequireFields<BudgetForecastArgs, 'method'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType, Partial<BudgetLinesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['BudgetOverride']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['BudgetPolicy'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['BudgetSpan'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BudgetStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetChangeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetChange'] = ResolversParentTypes['BudgetChange']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetCheckResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetCheck'] = ResolversParentTypes['BudgetCheck']> = {
  overruns?: Resolver<Array<ResolversTypes['BudgetOverrun']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BudgetVerdict'], ParentType, ContextType>;
};

export type BudgetConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetConnection'] = ResolversParentTypes['BudgetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BudgetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Budget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetEdge'] = ResolversParentTypes['BudgetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
};

export type BudgetForecastLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetForecastLine'] = ResolversParentTypes['BudgetForecastLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  deviation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  deviation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  usedPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BudgetOverrideResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetOverride'] = ResolversParentTypes['BudgetOverride']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overriddenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overriddenBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['BudgetSpan'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['BudgetStage'], ParentType, ContextType>;
};

export type BudgetOverrunResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['BudgetOverrun'] = ResolversParentTypes['BudgetOverrun']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  budgetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budgeted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['BudgetPolicy'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['BudgetSpan'], ParentType, ContextType>;
};

export type CancelCollectiveInvoicingPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelCollectiveInvoicingPayload'] = ResolversParentTypes['CancelCollectiveInvoicingPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['CollectiveRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelDebitNotePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelDebitNotePayload'] = ResolversParentTypes['CancelDebitNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelPaymentRunPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CancelPaymentRunPayload'] = ResolversParentTypes['CancelPaymentRunPayload']> = {
  paymentRun?: Resolver<Maybe<ResolversTypes['PaymentRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CashFlowStatementResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashFlowStatement'] = ResolversParentTypes['CashFlowStatement']> = {
  cashAfter?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  cashBefore?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  closingCash?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  earnings?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  exchange?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  exchangeTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  financing?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  financingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  investing?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  investingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netChange?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openingCash?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  operating?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  operatingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CashForecastResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashForecast'] = ResolversParentTypes['CashForecast']> = {
  basis?: Resolver<ResolversTypes['CashBasis'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['CashLow'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueInflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueOutflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  scenario?: Resolver<Maybe<ResolversTypes['CashScenario']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['CashForecastWeek']>, ParentType, ContextType>;
};

export type CashForecastWeekResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashForecastWeek'] = ResolversParentTypes['CashForecastWeek']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  oneOff?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderInflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orderOutflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  outflow?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CashLowResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashLow'] = ResolversParentTypes['CashLow']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CashOneOffResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashOneOff'] = ResolversParentTypes['CashOneOff']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CashPositionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashPosition'] = ResolversParentTypes['CashPosition']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  statementBalance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  statementDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unreconciled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unreconciledLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CashScenarioResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashScenario'] = ResolversParentTypes['CashScenario']> = {
  customersLaterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oneOffs?: Resolver<Array<ResolversTypes['CashOneOff']>, ParentType, ContextType>;
  ordersPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  suppliersLaterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CashScenarioConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashScenarioConnection'] = ResolversParentTypes['CashScenarioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CashScenarioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CashScenario']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CashScenarioEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CashScenarioEdge'] = ResolversParentTypes['CashScenarioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CashScenario'], ParentType, ContextType>;
};

export type ClaimRefundResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ClaimRefund'] = ResolversParentTypes['ClaimRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClearStockDifferencePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ClearStockDifferencePayload'] = ResolversParentTypes['ClearStockDifferencePayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClosedDocumentsResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ClosedDocuments'] = ResolversParentTypes['ClosedDocuments']> = {
  closedUpTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
};

export type ClosedPeriodResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ClosedPeriod'] = ResolversParentTypes['ClosedPeriod']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClosedYearResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ClosedYear'] = ResolversParentTypes['ClosedYear']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClosingEventResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ClosingEvent'] = ResolversParentTypes['ClosingEvent']> = {
  action?: Resolver<ResolversTypes['ClosingAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollectiveRunResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CollectiveRun'] = ResolversParentTypes['CollectiveRun'], FederationReferenceType extends FederationReferenceTypes['CollectiveRun'] = FederationReferenceTypes['CollectiveRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CollectiveRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  collectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collections?: Resolver<ResolversTypes['InvoiceCollectionConnection'], ParentType, ContextType, Partial<CollectiveRunCollectionsArgs>>;
  collectionsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CollectiveRunStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollectiveRunConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CollectiveRunConnection'] = ResolversParentTypes['CollectiveRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveRunEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CollectiveRunEdge'] = ResolversParentTypes['CollectiveRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveRun'], ParentType, ContextType>;
};

export type CostAllocationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostAllocation'] = ResolversParentTypes['CostAllocation']> = {
  allocatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  allocatedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costKey?: Resolver<ResolversTypes['CostKey'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['CostShare']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CostCenter'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostAllocationConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostAllocationConnection'] = ResolversParentTypes['CostAllocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CostAllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CostAllocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostAllocationEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostAllocationEdge'] = ResolversParentTypes['CostAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CostAllocation'], ParentType, ContextType>;
};

export type CostCenterResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostCenter'] = ResolversParentTypes['CostCenter'], FederationReferenceType extends FederationReferenceTypes['CostCenter'] = FederationReferenceTypes['CostCenter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CostCenter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType, Partial<CostCenterActualArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  costs?: Resolver<ResolversTypes['CostCenterCosts'], ParentType, ContextType, RequireFields<CostCenterCostsArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takesFreight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostCenterConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostCenterConnection'] = ResolversParentTypes['CostCenterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CostCenterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostCenterCostsResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostCenterCosts'] = ResolversParentTypes['CostCenterCosts']> = {
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CostCenterEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostCenterEdge'] = ResolversParentTypes['CostCenterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CostCenter'], ParentType, ContextType>;
};

export type CostKeyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostKey'] = ResolversParentTypes['CostKey']> = {
  accounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  allocationAccount?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CostBasis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CostCenter'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['CostKeyTarget']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostKeyConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostKeyConnection'] = ResolversParentTypes['CostKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CostKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CostKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostKeyEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostKeyEdge'] = ResolversParentTypes['CostKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CostKey'], ParentType, ContextType>;
};

export type CostKeyTargetResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostKeyTarget'] = ResolversParentTypes['CostKeyTarget']> = {
  costCenter?: Resolver<ResolversTypes['CostCenter'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CostShareResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CostShare'] = ResolversParentTypes['CostShare']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costCenter?: Resolver<ResolversTypes['CostCenter'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreditAllocationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CreditAllocation'] = ResolversParentTypes['CreditAllocation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditNote?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CreditNoteResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CreditNote'] = ResolversParentTypes['CreditNote'], FederationReferenceType extends FederationReferenceTypes['CreditNote'] = FederationReferenceTypes['CreditNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['CreditAllocation']>, ParentType, ContextType>;
  allowance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CreditNoteLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onAccount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['CreditRefund']>, ParentType, ContextType>;
  returnOrder?: Resolver<Maybe<ResolversTypes['ReturnOrder']>, ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditNoteConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CreditNoteConnection'] = ResolversParentTypes['CreditNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditNoteEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CreditNoteEdge'] = ResolversParentTypes['CreditNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditNote'], ParentType, ContextType>;
};

export type CreditNoteLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CreditNoteLine'] = ResolversParentTypes['CreditNoteLine']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type CreditRefundResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CreditRefund'] = ResolversParentTypes['CreditRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export type CurrencyBalanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CurrencyBalance'] = ResolversParentTypes['CurrencyBalance']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openInBase?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  prepaid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unbilled?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CurrencyPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CurrencyPolicy'] = ResolversParentTypes['CurrencyPolicy']> = {
  maxAgeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CurrencyRevaluationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CurrencyRevaluation'] = ResolversParentTypes['CurrencyRevaluation']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['RevaluedItem']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  balances?: Resolver<Array<ResolversTypes['CurrencyBalance']>, ParentType, ContextType>;
  billables?: Resolver<ResolversTypes['BillableConnection'], ParentType, ContextType, Partial<CustomerBillablesArgs>>;
  creditNotes?: Resolver<ResolversTypes['CreditNoteConnection'], ParentType, ContextType, Partial<CustomerCreditNotesArgs>>;
  earlyPayment?: Resolver<Maybe<ResolversTypes['EarlyPayment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<CustomerInvoicesArgs>>;
  linkedSupplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Margin']>, ParentType, ContextType, Partial<CustomerMarginArgs>>;
  oldestDueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paymentBehaviour?: Resolver<Maybe<ResolversTypes['PaymentBehaviour']>, ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<CustomerPaymentsArgs>>;
  prepaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['CustomerStatement']>, ParentType, ContextType, RequireFields<CustomerStatementArgs, 'from' | 'to'>>;
};

export type CustomerAgingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerAging'] = ResolversParentTypes['CustomerAging']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['AgingBuckets'], ParentType, ContextType>;
};

export type CustomerAgingConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerAgingConnection'] = ResolversParentTypes['CustomerAgingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerAgingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerAging']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerAgingEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerAgingEdge'] = ResolversParentTypes['CustomerAgingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAging'], ParentType, ContextType>;
};

export type CustomerDebitResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerDebit'] = ResolversParentTypes['CustomerDebit']> = {
  concerns?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DebitReason'], ParentType, ContextType>;
};

export type CustomerStatementResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerStatement'] = ResolversParentTypes['CustomerStatement']> = {
  aging?: Resolver<ResolversTypes['AgingBuckets'], ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CustomerStatementLine']>, ParentType, ContextType>;
  onAccount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CustomerStatementLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['CustomerStatementLine'] = ResolversParentTypes['CustomerStatementLine']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustomerStatementLineKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DebitAllocationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DebitAllocation'] = ResolversParentTypes['DebitAllocation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  debitNote?: Resolver<ResolversTypes['DebitNote'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DebitCustomerPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DebitCustomerPayload'] = ResolversParentTypes['DebitCustomerPayload']> = {
  debitNote?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DebitNoteResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DebitNote'] = ResolversParentTypes['DebitNote'], FederationReferenceType extends FederationReferenceTypes['DebitNote'] = FederationReferenceTypes['DebitNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DebitNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['DebitAllocation']>, ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  debitDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['QualityInspection']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['DebitNoteLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purchaseOrder?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['ClaimRefund']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DebitNoteConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DebitNoteConnection'] = ResolversParentTypes['DebitNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DebitNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DebitNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebitNoteEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DebitNoteEdge'] = ResolversParentTypes['DebitNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DebitNote'], ParentType, ContextType>;
};

export type DebitNoteLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DebitNoteLine'] = ResolversParentTypes['DebitNoteLine']> = {
  billedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchaseOrderLine?: Resolver<ResolversTypes['PurchaseOrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliveryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery'], FederationReferenceType extends FederationReferenceTypes['Delivery'] = FederationReferenceTypes['Delivery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delivery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type DunningItemResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningItem'] = ResolversParentTypes['DunningItem']> = {
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DunningLevelResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningLevel'] = ResolversParentTypes['DunningLevel']> = {
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DunningNoticeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningNotice'] = ResolversParentTypes['DunningNotice']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DunningItem']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DunningNoticeConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningNoticeConnection'] = ResolversParentTypes['DunningNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DunningNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DunningNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DunningNoticeEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningNoticeEdge'] = ResolversParentTypes['DunningNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DunningNotice'], ParentType, ContextType>;
};

export type DunningProposalResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningProposal'] = ResolversParentTypes['DunningProposal']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DunningItem']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DunningProposalConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningProposalConnection'] = ResolversParentTypes['DunningProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DunningProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DunningProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DunningProposalEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['DunningProposalEdge'] = ResolversParentTypes['DunningProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DunningProposal'], ParentType, ContextType>;
};

export type EarlyPaymentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['EarlyPayment'] = ResolversParentTypes['EarlyPayment']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type EditPaymentRunPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['EditPaymentRunPayload'] = ResolversParentTypes['EditPaymentRunPayload']> = {
  paymentRun?: Resolver<Maybe<ResolversTypes['PaymentRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ExchangeRateResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'], FederationReferenceType extends FederationReferenceTypes['ExchangeRate'] = FederationReferenceTypes['ExchangeRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExchangeRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeRateConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExchangeRateConnection'] = ResolversParentTypes['ExchangeRateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeRateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeRateEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExchangeRateEdge'] = ResolversParentTypes['ExchangeRateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeRate'], ParentType, ContextType>;
};

export type ExecutePaymentRunPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExecutePaymentRunPayload'] = ResolversParentTypes['ExecutePaymentRunPayload']> = {
  paymentRun?: Resolver<Maybe<ResolversTypes['PaymentRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExportedFileResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ExportedFile'] = ResolversParentTypes['ExportedFile']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantDiscountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['GrantDiscountPayload'] = ResolversParentTypes['GrantDiscountPayload']> = {
  allowance?: Resolver<Maybe<ResolversTypes['Allowance']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportBankStatementPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ImportBankStatementPayload'] = ResolversParentTypes['ImportBankStatementPayload']> = {
  bankStatements?: Resolver<Array<ResolversTypes['BankStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IncomeStatementResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['IncomeStatement'] = ResolversParentTypes['IncomeStatement']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grossProfit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netIncome?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  operatingProfit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  profitBeforeTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['StatementSection']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowances?: Resolver<Array<ResolversTypes['Allowance']>, ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  billToAddressId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  credited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credits?: Resolver<Array<ResolversTypes['CreditAllocation']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes['CustomerDebit']>, ParentType, ContextType>;
  debitNotes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  deliveryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  discountPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  discountUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dunningLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nettings?: Resolver<Array<ResolversTypes['Netting']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openInBase?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  promisedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['InvoiceTax']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceBillablesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceBillablesPayload'] = ResolversParentTypes['InvoiceBillablesPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceCollectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceCollection'] = ResolversParentTypes['InvoiceCollection']> = {
  basis?: Resolver<ResolversTypes['BillingBasis'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InvoiceCollectionConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceCollectionConnection'] = ResolversParentTypes['InvoiceCollectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceCollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InvoiceCollection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceCollectionEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceCollectionEdge'] = ResolversParentTypes['InvoiceCollectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceCollection'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceLineKind'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  orderLineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type InvoiceTaxResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['InvoiceTax'] = ResolversParentTypes['InvoiceTax']> = {
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type JournalEntryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry'], FederationReferenceType extends FederationReferenceTypes['JournalEntry'] = FederationReferenceTypes['JournalEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JournalEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['JournalLine']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  postedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['EntrySource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type JournalLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['JournalLine'] = ResolversParentTypes['JournalLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  transactionAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type JournalLineConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['JournalLineConnection'] = ResolversParentTypes['JournalLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JournalLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JournalLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalLineEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['JournalLineEdge'] = ResolversParentTypes['JournalLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JournalLine'], ParentType, ContextType>;
};

export type LedgerFaultResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LedgerFault'] = ResolversParentTypes['LedgerFault']> = {
  actual?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['LedgerCheck'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkPartnersPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['LinkPartnersPayload'] = ResolversParentTypes['LinkPartnersPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarginResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Margin'] = ResolversParentTypes['Margin']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discounts?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  handling?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  landed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  writeOffs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone'], FederationReferenceType extends FederationReferenceTypes['Milestone'] = FederationReferenceTypes['Milestone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Milestone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  event?: Resolver<ResolversTypes['MilestoneEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  allocateCosts?: Resolver<ResolversTypes['AllocateCostsPayload'], ParentType, ContextType, RequireFields<MutationAllocateCostsArgs, 'input'>>;
  allocatePayment?: Resolver<ResolversTypes['AllocatePaymentPayload'], ParentType, ContextType, RequireFields<MutationAllocatePaymentArgs, 'input'>>;
  allowBadDebts?: Resolver<ResolversTypes['AllowBadDebtsPayload'], ParentType, ContextType, RequireFields<MutationAllowBadDebtsArgs, 'input'>>;
  applyAdvance?: Resolver<ResolversTypes['ApplyAdvancePayload'], ParentType, ContextType, RequireFields<MutationApplyAdvanceArgs, 'input'>>;
  applyCreditNote?: Resolver<ResolversTypes['ApplyCreditNotePayload'], ParentType, ContextType, RequireFields<MutationApplyCreditNoteArgs, 'input'>>;
  approveBudget?: Resolver<ResolversTypes['ApproveBudgetPayload'], ParentType, ContextType, RequireFields<MutationApproveBudgetArgs, 'input'>>;
  approvePaymentRun?: Resolver<ResolversTypes['ApprovePaymentRunPayload'], ParentType, ContextType, RequireFields<MutationApprovePaymentRunArgs, 'input'>>;
  archiveAccount?: Resolver<ResolversTypes['ArchiveAccountPayload'], ParentType, ContextType, RequireFields<MutationArchiveAccountArgs, 'input'>>;
  billMilestone?: Resolver<ResolversTypes['BillMilestonePayload'], ParentType, ContextType, RequireFields<MutationBillMilestoneArgs, 'input'>>;
  cancelCollectiveInvoicing?: Resolver<ResolversTypes['CancelCollectiveInvoicingPayload'], ParentType, ContextType, RequireFields<MutationCancelCollectiveInvoicingArgs, 'input'>>;
  cancelDebitNote?: Resolver<ResolversTypes['CancelDebitNotePayload'], ParentType, ContextType, RequireFields<MutationCancelDebitNoteArgs, 'input'>>;
  cancelPaymentRun?: Resolver<ResolversTypes['CancelPaymentRunPayload'], ParentType, ContextType, RequireFields<MutationCancelPaymentRunArgs, 'input'>>;
  clearStockDifference?: Resolver<ResolversTypes['ClearStockDifferencePayload'], ParentType, ContextType, RequireFields<MutationClearStockDifferenceArgs, 'input'>>;
  closePeriod?: Resolver<ResolversTypes['PeriodPayload'], ParentType, ContextType, RequireFields<MutationClosePeriodArgs, 'input'>>;
  closeYear?: Resolver<ResolversTypes['YearPayload'], ParentType, ContextType, RequireFields<MutationCloseYearArgs, 'input'>>;
  debitCustomer?: Resolver<ResolversTypes['DebitCustomerPayload'], ParentType, ContextType, RequireFields<MutationDebitCustomerArgs, 'input'>>;
  editPaymentRun?: Resolver<ResolversTypes['EditPaymentRunPayload'], ParentType, ContextType, RequireFields<MutationEditPaymentRunArgs, 'input'>>;
  executePaymentRun?: Resolver<ResolversTypes['ExecutePaymentRunPayload'], ParentType, ContextType, RequireFields<MutationExecutePaymentRunArgs, 'input'>>;
  grantDiscount?: Resolver<ResolversTypes['GrantDiscountPayload'], ParentType, ContextType, RequireFields<MutationGrantDiscountArgs, 'input'>>;
  importBankStatement?: Resolver<ResolversTypes['ImportBankStatementPayload'], ParentType, ContextType, RequireFields<MutationImportBankStatementArgs, 'input'>>;
  invoiceBillables?: Resolver<ResolversTypes['InvoiceBillablesPayload'], ParentType, ContextType, RequireFields<MutationInvoiceBillablesArgs, 'input'>>;
  linkPartners?: Resolver<ResolversTypes['LinkPartnersPayload'], ParentType, ContextType, RequireFields<MutationLinkPartnersArgs, 'input'>>;
  netPartner?: Resolver<ResolversTypes['NetPartnerPayload'], ParentType, ContextType, RequireFields<MutationNetPartnerArgs, 'input'>>;
  notePromise?: Resolver<ResolversTypes['NotePromisePayload'], ParentType, ContextType, RequireFields<MutationNotePromiseArgs, 'input'>>;
  paySupplier?: Resolver<ResolversTypes['PaySupplierPayload'], ParentType, ContextType, RequireFields<MutationPaySupplierArgs, 'input'>>;
  postEntry?: Resolver<ResolversTypes['PostEntryPayload'], ParentType, ContextType, RequireFields<MutationPostEntryArgs, 'input'>>;
  prepaySupplier?: Resolver<ResolversTypes['PrepaySupplierPayload'], ParentType, ContextType, RequireFields<MutationPrepaySupplierArgs, 'input'>>;
  proposeBankMatches?: Resolver<ResolversTypes['ProposeBankMatchesPayload'], ParentType, ContextType, RequireFields<MutationProposeBankMatchesArgs, 'input'>>;
  proposePaymentRun?: Resolver<ResolversTypes['ProposePaymentRunPayload'], ParentType, ContextType, RequireFields<MutationProposePaymentRunArgs, 'input'>>;
  reconcileBankLine?: Resolver<ResolversTypes['ReconcileBankLinePayload'], ParentType, ContextType, RequireFields<MutationReconcileBankLineArgs, 'input'>>;
  recordBill?: Resolver<ResolversTypes['RecordBillPayload'], ParentType, ContextType, RequireFields<MutationRecordBillArgs, 'input'>>;
  recordExpenseBill?: Resolver<ResolversTypes['RecordExpenseBillPayload'], ParentType, ContextType, RequireFields<MutationRecordExpenseBillArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentPayload'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  refundAdvance?: Resolver<ResolversTypes['RefundAdvancePayload'], ParentType, ContextType, RequireFields<MutationRefundAdvanceArgs, 'input'>>;
  refundClaim?: Resolver<ResolversTypes['RefundClaimPayload'], ParentType, ContextType, RequireFields<MutationRefundClaimArgs, 'input'>>;
  refundCreditNote?: Resolver<ResolversTypes['RefundCreditNotePayload'], ParentType, ContextType, RequireFields<MutationRefundCreditNoteArgs, 'input'>>;
  refundPayment?: Resolver<ResolversTypes['RefundPaymentPayload'], ParentType, ContextType, RequireFields<MutationRefundPaymentArgs, 'input'>>;
  rejectBill?: Resolver<ResolversTypes['RejectBillPayload'], ParentType, ContextType, RequireFields<MutationRejectBillArgs, 'input'>>;
  releaseBill?: Resolver<ResolversTypes['ReleaseBillPayload'], ParentType, ContextType, RequireFields<MutationReleaseBillArgs, 'input'>>;
  removeCashScenario?: Resolver<ResolversTypes['RemoveCashScenarioPayload'], ParentType, ContextType, RequireFields<MutationRemoveCashScenarioArgs, 'input'>>;
  reopenPeriod?: Resolver<ResolversTypes['PeriodPayload'], ParentType, ContextType, RequireFields<MutationReopenPeriodArgs, 'input'>>;
  reopenYear?: Resolver<ResolversTypes['YearPayload'], ParentType, ContextType, RequireFields<MutationReopenYearArgs, 'input'>>;
  restoreAccount?: Resolver<ResolversTypes['RestoreAccountPayload'], ParentType, ContextType, RequireFields<MutationRestoreAccountArgs, 'input'>>;
  revalueCurrencies?: Resolver<ResolversTypes['RevalueCurrenciesPayload'], ParentType, ContextType, RequireFields<MutationRevalueCurrenciesArgs, 'input'>>;
  reverseAdvance?: Resolver<ResolversTypes['ReverseAdvancePayload'], ParentType, ContextType, RequireFields<MutationReverseAdvanceArgs, 'input'>>;
  reverseAllowance?: Resolver<ResolversTypes['ReverseAllowancePayload'], ParentType, ContextType, RequireFields<MutationReverseAllowanceArgs, 'input'>>;
  reverseCostAllocation?: Resolver<ResolversTypes['ReverseCostAllocationPayload'], ParentType, ContextType, RequireFields<MutationReverseCostAllocationArgs, 'input'>>;
  reverseEntry?: Resolver<ResolversTypes['ReverseEntryPayload'], ParentType, ContextType, RequireFields<MutationReverseEntryArgs, 'input'>>;
  reversePayment?: Resolver<ResolversTypes['ReversePaymentPayload'], ParentType, ContextType, RequireFields<MutationReversePaymentArgs, 'input'>>;
  reverseRefund?: Resolver<ResolversTypes['ReverseRefundPayload'], ParentType, ContextType, RequireFields<MutationReverseRefundArgs, 'input'>>;
  reverseSupplierPayment?: Resolver<ResolversTypes['ReverseSupplierPaymentPayload'], ParentType, ContextType, RequireFields<MutationReverseSupplierPaymentArgs, 'input'>>;
  runCollectiveInvoicing?: Resolver<ResolversTypes['RunCollectiveInvoicingPayload'], ParentType, ContextType, RequireFields<MutationRunCollectiveInvoicingArgs, 'input'>>;
  runDunning?: Resolver<ResolversTypes['RunDunningPayload'], ParentType, ContextType, RequireFields<MutationRunDunningArgs, 'input'>>;
  saveAccount?: Resolver<ResolversTypes['SaveAccountPayload'], ParentType, ContextType, RequireFields<MutationSaveAccountArgs, 'input'>>;
  saveBadDebtRates?: Resolver<ResolversTypes['SaveBadDebtRatesPayload'], ParentType, ContextType, RequireFields<MutationSaveBadDebtRatesArgs, 'input'>>;
  saveBankAccount?: Resolver<ResolversTypes['SaveBankAccountPayload'], ParentType, ContextType, RequireFields<MutationSaveBankAccountArgs, 'input'>>;
  saveBudget?: Resolver<ResolversTypes['SaveBudgetPayload'], ParentType, ContextType, RequireFields<MutationSaveBudgetArgs, 'input'>>;
  saveCashScenario?: Resolver<ResolversTypes['SaveCashScenarioPayload'], ParentType, ContextType, RequireFields<MutationSaveCashScenarioArgs, 'input'>>;
  saveCostCenter?: Resolver<ResolversTypes['SaveCostCenterPayload'], ParentType, ContextType, RequireFields<MutationSaveCostCenterArgs, 'input'>>;
  saveCostKey?: Resolver<ResolversTypes['SaveCostKeyPayload'], ParentType, ContextType, RequireFields<MutationSaveCostKeyArgs, 'input'>>;
  saveCurrencyPolicy?: Resolver<ResolversTypes['SaveCurrencyPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveCurrencyPolicyArgs, 'input'>>;
  saveDunningLevels?: Resolver<ResolversTypes['SaveDunningLevelsPayload'], ParentType, ContextType, RequireFields<MutationSaveDunningLevelsArgs, 'input'>>;
  saveEarlyPayment?: Resolver<ResolversTypes['SaveEarlyPaymentPayload'], ParentType, ContextType, RequireFields<MutationSaveEarlyPaymentArgs, 'input'>>;
  saveExchangeRates?: Resolver<ResolversTypes['SaveExchangeRatesPayload'], ParentType, ContextType, RequireFields<MutationSaveExchangeRatesArgs, 'input'>>;
  savePayablesPolicy?: Resolver<ResolversTypes['SavePayablesPolicyPayload'], ParentType, ContextType, RequireFields<MutationSavePayablesPolicyArgs, 'input'>>;
  savePostingRule?: Resolver<ResolversTypes['SavePostingRulePayload'], ParentType, ContextType, RequireFields<MutationSavePostingRuleArgs, 'input'>>;
  saveReceivablesPolicy?: Resolver<ResolversTypes['SaveReceivablesPolicyPayload'], ParentType, ContextType, RequireFields<MutationSaveReceivablesPolicyArgs, 'input'>>;
  saveServingActivity?: Resolver<ResolversTypes['SaveServingActivityPayload'], ParentType, ContextType, RequireFields<MutationSaveServingActivityArgs, 'input'>>;
  saveSupplierAccount?: Resolver<ResolversTypes['SaveSupplierAccountPayload'], ParentType, ContextType, RequireFields<MutationSaveSupplierAccountArgs, 'input'>>;
  saveTaxRate?: Resolver<ResolversTypes['SaveTaxRatePayload'], ParentType, ContextType, RequireFields<MutationSaveTaxRateArgs, 'input'>>;
  setUpBooks?: Resolver<ResolversTypes['SetUpBooksPayload'], ParentType, ContextType, RequireFields<MutationSetUpBooksArgs, 'input'>>;
  settleTax?: Resolver<ResolversTypes['SettleTaxPayload'], ParentType, ContextType, RequireFields<MutationSettleTaxArgs, 'input'>>;
  undoNetting?: Resolver<ResolversTypes['UndoNettingPayload'], ParentType, ContextType, RequireFields<MutationUndoNettingArgs, 'input'>>;
  unreconcileBankLine?: Resolver<ResolversTypes['UnreconcileBankLinePayload'], ParentType, ContextType, RequireFields<MutationUnreconcileBankLineArgs, 'input'>>;
  writeOffInvoice?: Resolver<ResolversTypes['WriteOffInvoicePayload'], ParentType, ContextType, RequireFields<MutationWriteOffInvoiceArgs, 'input'>>;
};

export type NetPartnerPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['NetPartnerPayload'] = ResolversParentTypes['NetPartnerPayload']> = {
  netting?: Resolver<Maybe<ResolversTypes['Netting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NettedBillResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['NettedBill'] = ResolversParentTypes['NettedBill']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
};

export type NettedInvoiceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['NettedInvoice'] = ResolversParentTypes['NettedInvoice']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type NettingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Netting'] = ResolversParentTypes['Netting'], FederationReferenceType extends FederationReferenceTypes['Netting'] = FederationReferenceTypes['Netting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Netting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bills?: Resolver<Array<ResolversTypes['NettedBill']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['NettedInvoice']>, ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  nettedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nettedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  undoneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NettingConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['NettingConnection'] = ResolversParentTypes['NettingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NettingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Netting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NettingEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['NettingEdge'] = ResolversParentTypes['NettingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Netting'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'BankAccount' | 'BankLine' | 'BankStatement' | 'Bill' | 'Billable' | 'Budget' | 'CollectiveRun' | 'CreditNote' | 'DebitNote' | 'ExchangeRate' | 'Invoice' | 'JournalEntry' | 'Netting' | 'Payment' | 'PaymentRun' | 'SupplierAdvance' | 'SupplierPayment' | 'TaxRate', ParentType, ContextType>;
};

export type NotePromisePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['NotePromisePayload'] = ResolversParentTypes['NotePromisePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  billables?: Resolver<ResolversTypes['BillableConnection'], ParentType, ContextType, Partial<OrderBillablesArgs>>;
  billing?: Resolver<ResolversTypes['OrderBilling'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<OrderInvoicesArgs>>;
  margin?: Resolver<Maybe<ResolversTypes['Margin']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
};

export type OrderBillingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['OrderBilling'] = ResolversParentTypes['OrderBilling']> = {
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settled?: Resolver<Array<ResolversTypes['SettledLine']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaySupplierPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaySupplierPayload'] = ResolversParentTypes['PaySupplierPayload']> = {
  supplierPayment?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PayablesAgingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PayablesAging'] = ResolversParentTypes['PayablesAging']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['SupplierAgingConnection'], ParentType, ContextType, Partial<PayablesAgingSuppliersArgs>>;
  total?: Resolver<ResolversTypes['AgingBuckets'], ParentType, ContextType>;
};

export type PayablesPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PayablesPolicy'] = ResolversParentTypes['PayablesPolicy']> = {
  priceToleranceLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  quantityTolerancePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  exchangeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  receivedDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['PaymentRefund']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocationResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentAllocation'] = ResolversParentTypes['PaymentAllocation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  postingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PaymentBehaviourResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentBehaviour'] = ResolversParentTypes['PaymentBehaviour']> = {
  averageDaysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentRefundResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentRefund'] = ResolversParentTypes['PaymentRefund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PaymentRunResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentRun'] = ResolversParentTypes['PaymentRun'], FederationReferenceType extends FederationReferenceTypes['PaymentRun'] = FederationReferenceTypes['PaymentRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PaymentRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capitalPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['ExportedFile']>, ParentType, ContextType, RequireFields<PaymentRunFileArgs, 'format'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PaymentRunItem']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentRunStatus'], ParentType, ContextType>;
  supplierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['PaymentRunSupplier']>, ParentType, ContextType>;
  suppliersDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentRunConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentRunConnection'] = ResolversParentTypes['PaymentRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentRunEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentRunEdge'] = ResolversParentTypes['PaymentRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentRun'], ParentType, ContextType>;
};

export type PaymentRunItemResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentRunItem'] = ResolversParentTypes['PaymentRunItem']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bill?: Resolver<ResolversTypes['Bill'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['PaymentRunObstacle']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type PaymentRunSupplierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PaymentRunSupplier'] = ResolversParentTypes['PaymentRunSupplier']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type PeriodPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PeriodPayload'] = ResolversParentTypes['PeriodPayload']> = {
  closedDocuments?: Resolver<Maybe<Array<ResolversTypes['ClosedDocuments']>>, ParentType, ContextType>;
  closedPeriods?: Resolver<Maybe<Array<ResolversTypes['ClosedPeriod']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostEntryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PostEntryPayload'] = ResolversParentTypes['PostEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  overruns?: Resolver<Array<ResolversTypes['BudgetOverrun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostedMoveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PostedMove'] = ResolversParentTypes['PostedMove']> = {
  moveId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PostedStockResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PostedStock'] = ResolversParentTypes['PostedStock']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['PostedMove']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PostingRuleResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PostingRule'] = ResolversParentTypes['PostingRule']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formerAccounts?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  isControl?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PostingRole'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['AccountSection']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrepaySupplierPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PrepaySupplierPayload'] = ResolversParentTypes['PrepaySupplierPayload']> = {
  supplierAdvance?: Resolver<Maybe<ResolversTypes['SupplierAdvance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Margin']>, ParentType, ContextType, Partial<ProductMarginArgs>>;
};

export type ProposeBankMatchesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProposeBankMatchesPayload'] = ResolversParentTypes['ProposeBankMatchesPayload']> = {
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposePaymentRunPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ProposePaymentRunPayload'] = ResolversParentTypes['ProposePaymentRunPayload']> = {
  paymentRun?: Resolver<Maybe<ResolversTypes['PaymentRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, Partial<PurchaseOrderBillsArgs>>;
  debitNotes?: Resolver<Array<ResolversTypes['DebitNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PurchaseOrderLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseOrderLine'] = ResolversParentTypes['PurchaseOrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PurchaseVarianceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseVariance'] = ResolversParentTypes['PurchaseVariance']> = {
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  atBill?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  atReceipt?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['JournalLineConnection'], ParentType, ContextType, Partial<PurchaseVarianceLinesArgs>>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  variance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PurchaseVarianceConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseVarianceConnection'] = ResolversParentTypes['PurchaseVarianceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseVarianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PurchaseVariance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseVarianceEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['PurchaseVarianceEdge'] = ResolversParentTypes['PurchaseVarianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseVariance'], ParentType, ContextType>;
};

export type QualityInspectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['QualityInspection'] = ResolversParentTypes['QualityInspection'], FederationReferenceType extends FederationReferenceTypes['QualityInspection'] = FederationReferenceTypes['QualityInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['QualityInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  debitNote?: Resolver<Maybe<ResolversTypes['DebitNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accountBalance?: Resolver<Maybe<ResolversTypes['AccountBalance']>, ParentType, ContextType, RequireFields<QueryAccountBalanceArgs, 'role'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<QueryAccountsArgs>>;
  agingReport?: Resolver<ResolversTypes['AgingReport'], ParentType, ContextType, Partial<QueryAgingReportArgs>>;
  badDebtAllowance?: Resolver<Maybe<ResolversTypes['BadDebtAllowance']>, ParentType, ContextType, RequireFields<QueryBadDebtAllowanceArgs, 'day'>>;
  badDebtRates?: Resolver<Array<ResolversTypes['BadDebtRate']>, ParentType, ContextType>;
  balanceSheet?: Resolver<ResolversTypes['BalanceSheet'], ParentType, ContextType, Partial<QueryBalanceSheetArgs>>;
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType, RequireFields<QueryBankAccountArgs, 'id'>>;
  bankAccounts?: Resolver<ResolversTypes['BankAccountConnection'], ParentType, ContextType, Partial<QueryBankAccountsArgs>>;
  bankLine?: Resolver<Maybe<ResolversTypes['BankLine']>, ParentType, ContextType, RequireFields<QueryBankLineArgs, 'id'>>;
  bankLines?: Resolver<ResolversTypes['BankLineConnection'], ParentType, ContextType, Partial<QueryBankLinesArgs>>;
  bankReconciliation?: Resolver<Maybe<ResolversTypes['BankReconciliation']>, ParentType, ContextType, RequireFields<QueryBankReconciliationArgs, 'bankAccountId'>>;
  bankStatement?: Resolver<Maybe<ResolversTypes['BankStatement']>, ParentType, ContextType, RequireFields<QueryBankStatementArgs, 'id'>>;
  bankStatements?: Resolver<ResolversTypes['BankStatementConnection'], ParentType, ContextType, Partial<QueryBankStatementsArgs>>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType, RequireFields<QueryBillArgs, 'id'>>;
  billable?: Resolver<Maybe<ResolversTypes['Billable']>, ParentType, ContextType, RequireFields<QueryBillableArgs, 'id'>>;
  billables?: Resolver<ResolversTypes['BillableConnection'], ParentType, ContextType, Partial<QueryBillablesArgs>>;
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, Partial<QueryBillsArgs>>;
  books?: Resolver<Maybe<ResolversTypes['Books']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType, RequireFields<QueryBudgetArgs, 'id'>>;
  budgetCheck?: Resolver<ResolversTypes['BudgetCheck'], ParentType, ContextType, RequireFields<QueryBudgetCheckArgs, 'input'>>;
  budgets?: Resolver<ResolversTypes['BudgetConnection'], ParentType, ContextType, Partial<QueryBudgetsArgs>>;
  cashFlowStatement?: Resolver<ResolversTypes['CashFlowStatement'], ParentType, ContextType, RequireFields<QueryCashFlowStatementArgs, 'from' | 'to'>>;
  cashForecast?: Resolver<ResolversTypes['CashForecast'], ParentType, ContextType, RequireFields<QueryCashForecastArgs, 'basis' | 'weeks'>>;
  cashForecasts?: Resolver<Array<ResolversTypes['CashForecast']>, ParentType, ContextType, RequireFields<QueryCashForecastsArgs, 'basis' | 'scenarioIds' | 'weeks'>>;
  cashPosition?: Resolver<Array<ResolversTypes['CashPosition']>, ParentType, ContextType>;
  cashScenarios?: Resolver<ResolversTypes['CashScenarioConnection'], ParentType, ContextType, Partial<QueryCashScenariosArgs>>;
  closedDocuments?: Resolver<Array<ResolversTypes['ClosedDocuments']>, ParentType, ContextType>;
  closedPeriods?: Resolver<Array<ResolversTypes['ClosedPeriod']>, ParentType, ContextType>;
  closedYears?: Resolver<Array<ResolversTypes['ClosedYear']>, ParentType, ContextType>;
  closingHistory?: Resolver<Array<ResolversTypes['ClosingEvent']>, ParentType, ContextType, Partial<QueryClosingHistoryArgs>>;
  collectiveRun?: Resolver<Maybe<ResolversTypes['CollectiveRun']>, ParentType, ContextType, RequireFields<QueryCollectiveRunArgs, 'id'>>;
  collectiveRuns?: Resolver<ResolversTypes['CollectiveRunConnection'], ParentType, ContextType, Partial<QueryCollectiveRunsArgs>>;
  costAllocations?: Resolver<ResolversTypes['CostAllocationConnection'], ParentType, ContextType, Partial<QueryCostAllocationsArgs>>;
  costCenters?: Resolver<ResolversTypes['CostCenterConnection'], ParentType, ContextType, Partial<QueryCostCentersArgs>>;
  costKeys?: Resolver<ResolversTypes['CostKeyConnection'], ParentType, ContextType, Partial<QueryCostKeysArgs>>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType, RequireFields<QueryCreditNoteArgs, 'id'>>;
  creditNoteByNumber?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType, RequireFields<QueryCreditNoteByNumberArgs, 'number'>>;
  creditNotes?: Resolver<ResolversTypes['CreditNoteConnection'], ParentType, ContextType, Partial<QueryCreditNotesArgs>>;
  currencyPolicy?: Resolver<Maybe<ResolversTypes['CurrencyPolicy']>, ParentType, ContextType>;
  currencyRevaluation?: Resolver<Maybe<ResolversTypes['CurrencyRevaluation']>, ParentType, ContextType, RequireFields<QueryCurrencyRevaluationArgs, 'day'>>;
  debitNote?: Resolver<Maybe<ResolversTypes['DebitNote']>, ParentType, ContextType, RequireFields<QueryDebitNoteArgs, 'id'>>;
  debitNotes?: Resolver<ResolversTypes['DebitNoteConnection'], ParentType, ContextType, Partial<QueryDebitNotesArgs>>;
  dunningLevels?: Resolver<Array<ResolversTypes['DunningLevel']>, ParentType, ContextType>;
  dunningNotice?: Resolver<Maybe<ResolversTypes['DunningNotice']>, ParentType, ContextType, RequireFields<QueryDunningNoticeArgs, 'id'>>;
  dunningNotices?: Resolver<ResolversTypes['DunningNoticeConnection'], ParentType, ContextType, Partial<QueryDunningNoticesArgs>>;
  dunningProposals?: Resolver<ResolversTypes['DunningProposalConnection'], ParentType, ContextType, Partial<QueryDunningProposalsArgs>>;
  exchangeRate?: Resolver<Maybe<ResolversTypes['ExchangeRate']>, ParentType, ContextType, RequireFields<QueryExchangeRateArgs, 'currency'>>;
  exchangeRates?: Resolver<ResolversTypes['ExchangeRateConnection'], ParentType, ContextType, Partial<QueryExchangeRatesArgs>>;
  incomeStatement?: Resolver<ResolversTypes['IncomeStatement'], ParentType, ContextType, RequireFields<QueryIncomeStatementArgs, 'from' | 'to'>>;
  inventoryBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoiceByNumber?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceByNumberArgs, 'number'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, Partial<QueryInvoicesArgs>>;
  journalEntries?: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<QueryJournalEntriesArgs>>;
  journalEntry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType, RequireFields<QueryJournalEntryArgs, 'id'>>;
  ledgerIntegrity?: Resolver<Array<ResolversTypes['LedgerFault']>, ParentType, ContextType>;
  netting?: Resolver<Maybe<ResolversTypes['Netting']>, ParentType, ContextType, RequireFields<QueryNettingArgs, 'id'>>;
  nettings?: Resolver<ResolversTypes['NettingConnection'], ParentType, ContextType, Partial<QueryNettingsArgs>>;
  payablesAging?: Resolver<ResolversTypes['PayablesAging'], ParentType, ContextType, Partial<QueryPayablesAgingArgs>>;
  payablesPolicy?: Resolver<Maybe<ResolversTypes['PayablesPolicy']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QueryPaymentArgs, 'id'>>;
  paymentRun?: Resolver<Maybe<ResolversTypes['PaymentRun']>, ParentType, ContextType, RequireFields<QueryPaymentRunArgs, 'id'>>;
  paymentRuns?: Resolver<ResolversTypes['PaymentRunConnection'], ParentType, ContextType, Partial<QueryPaymentRunsArgs>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, Partial<QueryPaymentsArgs>>;
  postedStock?: Resolver<Array<ResolversTypes['PostedStock']>, ParentType, ContextType, RequireFields<QueryPostedStockArgs, 'ranges'>>;
  postingRules?: Resolver<Array<ResolversTypes['PostingRule']>, ParentType, ContextType>;
  purchaseVariances?: Resolver<ResolversTypes['PurchaseVarianceConnection'], ParentType, ContextType, RequireFields<QueryPurchaseVariancesArgs, 'by' | 'from' | 'to'>>;
  receivablesPolicy?: Resolver<Maybe<ResolversTypes['ReceivablesPolicy']>, ParentType, ContextType>;
  servingActivities?: Resolver<ResolversTypes['ServingActivityConnection'], ParentType, ContextType, Partial<QueryServingActivitiesArgs>>;
  supplierAdvance?: Resolver<Maybe<ResolversTypes['SupplierAdvance']>, ParentType, ContextType, RequireFields<QuerySupplierAdvanceArgs, 'id'>>;
  supplierAdvances?: Resolver<ResolversTypes['SupplierAdvanceConnection'], ParentType, ContextType, Partial<QuerySupplierAdvancesArgs>>;
  supplierPayment?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType, RequireFields<QuerySupplierPaymentArgs, 'id'>>;
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType, RequireFields<QueryTaxRateArgs, 'code' | 'country'>>;
  taxRates?: Resolver<Array<ResolversTypes['TaxRate']>, ParentType, ContextType, RequireFields<QueryTaxRatesArgs, 'country'>>;
  taxReport?: Resolver<ResolversTypes['TaxReport'], ParentType, ContextType, RequireFields<QueryTaxReportArgs, 'from' | 'to'>>;
  taxSettlements?: Resolver<Array<ResolversTypes['TaxSettlement']>, ParentType, ContextType>;
  trialBalance?: Resolver<ResolversTypes['TrialBalance'], ParentType, ContextType, Partial<QueryTrialBalanceArgs>>;
};

export type ReceivablesPolicyResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReceivablesPolicy'] = ResolversParentTypes['ReceivablesPolicy']> = {
  writeOffLimit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReconcileBankLinePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReconcileBankLinePayload'] = ResolversParentTypes['ReconcileBankLinePayload']> = {
  bankLine?: Resolver<Maybe<ResolversTypes['BankLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordBillPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordBillPayload'] = ResolversParentTypes['RecordBillPayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordExpenseBillPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordExpenseBillPayload'] = ResolversParentTypes['RecordExpenseBillPayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordPaymentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RecordPaymentPayload'] = ResolversParentTypes['RecordPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundAdvancePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RefundAdvancePayload'] = ResolversParentTypes['RefundAdvancePayload']> = {
  supplierAdvance?: Resolver<Maybe<ResolversTypes['SupplierAdvance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundClaimPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RefundClaimPayload'] = ResolversParentTypes['RefundClaimPayload']> = {
  debitNote?: Resolver<Maybe<ResolversTypes['DebitNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundCreditNotePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RefundCreditNotePayload'] = ResolversParentTypes['RefundCreditNotePayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundPaymentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RefundPaymentPayload'] = ResolversParentTypes['RefundPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectBillPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RejectBillPayload'] = ResolversParentTypes['RejectBillPayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseBillPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReleaseBillPayload'] = ResolversParentTypes['ReleaseBillPayload']> = {
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  overruns?: Resolver<Array<ResolversTypes['BudgetOverrun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveCashScenarioPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RemoveCashScenarioPayload'] = ResolversParentTypes['RemoveCashScenarioPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreAccountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RestoreAccountPayload'] = ResolversParentTypes['RestoreAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnOrderResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReturnOrder'] = ResolversParentTypes['ReturnOrder'], FederationReferenceType extends FederationReferenceTypes['ReturnOrder'] = FederationReferenceTypes['ReturnOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReturnOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RevalueCurrenciesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RevalueCurrenciesPayload'] = ResolversParentTypes['RevalueCurrenciesPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  revaluation?: Resolver<Maybe<ResolversTypes['CurrencyRevaluation']>, ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevaluedItemResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RevaluedItem'] = ResolversParentTypes['RevaluedItem']> = {
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debitNote?: Resolver<Maybe<ResolversTypes['DebitNote']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RevaluedKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ReverseAdvancePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseAdvancePayload'] = ResolversParentTypes['ReverseAdvancePayload']> = {
  supplierAdvance?: Resolver<Maybe<ResolversTypes['SupplierAdvance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseAllowancePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseAllowancePayload'] = ResolversParentTypes['ReverseAllowancePayload']> = {
  allowance?: Resolver<Maybe<ResolversTypes['Allowance']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseCostAllocationPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseCostAllocationPayload'] = ResolversParentTypes['ReverseCostAllocationPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['CostAllocation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseEntryPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseEntryPayload'] = ResolversParentTypes['ReverseEntryPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  reversed?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReversePaymentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReversePaymentPayload'] = ResolversParentTypes['ReversePaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseRefundPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseRefundPayload'] = ResolversParentTypes['ReverseRefundPayload']> = {
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  debitNote?: Resolver<Maybe<ResolversTypes['DebitNote']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  supplierAdvance?: Resolver<Maybe<ResolversTypes['SupplierAdvance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReverseSupplierPaymentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ReverseSupplierPaymentPayload'] = ResolversParentTypes['ReverseSupplierPaymentPayload']> = {
  supplierPayment?: Resolver<Maybe<ResolversTypes['SupplierPayment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunCollectiveInvoicingPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RunCollectiveInvoicingPayload'] = ResolversParentTypes['RunCollectiveInvoicingPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['CollectiveRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RunDunningPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['RunDunningPayload'] = ResolversParentTypes['RunDunningPayload']> = {
  notices?: Resolver<Array<ResolversTypes['DunningNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveAccountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveAccountPayload'] = ResolversParentTypes['SaveAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveBadDebtRatesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveBadDebtRatesPayload'] = ResolversParentTypes['SaveBadDebtRatesPayload']> = {
  rates?: Resolver<Maybe<Array<ResolversTypes['BadDebtRate']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveBankAccountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveBankAccountPayload'] = ResolversParentTypes['SaveBankAccountPayload']> = {
  bankAccount?: Resolver<Maybe<ResolversTypes['BankAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveBudgetPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveBudgetPayload'] = ResolversParentTypes['SaveBudgetPayload']> = {
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCashScenarioPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCashScenarioPayload'] = ResolversParentTypes['SaveCashScenarioPayload']> = {
  scenario?: Resolver<Maybe<ResolversTypes['CashScenario']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCostCenterPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCostCenterPayload'] = ResolversParentTypes['SaveCostCenterPayload']> = {
  costCenter?: Resolver<Maybe<ResolversTypes['CostCenter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCostKeyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCostKeyPayload'] = ResolversParentTypes['SaveCostKeyPayload']> = {
  costKey?: Resolver<Maybe<ResolversTypes['CostKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCurrencyPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveCurrencyPolicyPayload'] = ResolversParentTypes['SaveCurrencyPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['CurrencyPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveDunningLevelsPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveDunningLevelsPayload'] = ResolversParentTypes['SaveDunningLevelsPayload']> = {
  levels?: Resolver<Maybe<Array<ResolversTypes['DunningLevel']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveEarlyPaymentPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveEarlyPaymentPayload'] = ResolversParentTypes['SaveEarlyPaymentPayload']> = {
  earlyPayment?: Resolver<Maybe<ResolversTypes['EarlyPayment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveExchangeRatesPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveExchangeRatesPayload'] = ResolversParentTypes['SaveExchangeRatesPayload']> = {
  exchangeRates?: Resolver<Maybe<Array<ResolversTypes['ExchangeRate']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePayablesPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SavePayablesPolicyPayload'] = ResolversParentTypes['SavePayablesPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['PayablesPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavePostingRulePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SavePostingRulePayload'] = ResolversParentTypes['SavePostingRulePayload']> = {
  postingRule?: Resolver<Maybe<ResolversTypes['PostingRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveReceivablesPolicyPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveReceivablesPolicyPayload'] = ResolversParentTypes['SaveReceivablesPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['ReceivablesPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveServingActivityPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveServingActivityPayload'] = ResolversParentTypes['SaveServingActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['ServingActivity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSupplierAccountPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveSupplierAccountPayload'] = ResolversParentTypes['SaveSupplierAccountPayload']> = {
  account?: Resolver<Maybe<ResolversTypes['SupplierAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveTaxRatePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SaveTaxRatePayload'] = ResolversParentTypes['SaveTaxRatePayload']> = {
  taxRate?: Resolver<Maybe<ResolversTypes['TaxRate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServingActivityResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServingActivity'] = ResolversParentTypes['ServingActivity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costPerMinute?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  driver?: Resolver<ResolversTypes['ServingDriver'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ServingActivityConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServingActivityConnection'] = ResolversParentTypes['ServingActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServingActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServingActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServingActivityEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ServingActivityEdge'] = ResolversParentTypes['ServingActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServingActivity'], ParentType, ContextType>;
};

export type SetUpBooksPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SetUpBooksPayload'] = ResolversParentTypes['SetUpBooksPayload']> = {
  books?: Resolver<Maybe<ResolversTypes['Books']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleTaxPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SettleTaxPayload'] = ResolversParentTypes['SettleTaxPayload']> = {
  settlement?: Resolver<Maybe<ResolversTypes['TaxSettlement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettledLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SettledLine'] = ResolversParentTypes['SettledLine']> = {
  orderLineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carriage?: Resolver<Maybe<ResolversTypes['ShipmentCarriage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShipmentCarriageResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['ShipmentCarriage'] = ResolversParentTypes['ShipmentCarriage']> = {
  accrued?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  billed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entryLines?: Resolver<ResolversTypes['JournalLineConnection'], ParentType, ContextType, Partial<StatementLineEntryLinesArgs>>;
};

export type StatementSectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['StatementSection'] = ResolversParentTypes['StatementSection']> = {
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['AccountSection'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aging?: Resolver<ResolversTypes['AgingBuckets'], ParentType, ContextType, Partial<SupplierAgingArgs>>;
  bills?: Resolver<ResolversTypes['BillConnection'], ParentType, ContextType, Partial<SupplierBillsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedCustomer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  payable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payoutAccount?: Resolver<Maybe<ResolversTypes['SupplierAccount']>, ParentType, ContextType>;
};

export type SupplierAccountResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierAccount'] = ResolversParentTypes['SupplierAccount']> = {
  bic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SupplierAdvanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierAdvance'] = ResolversParentTypes['SupplierAdvance'], FederationReferenceType extends FederationReferenceTypes['SupplierAdvance'] = FederationReferenceTypes['SupplierAdvance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierAdvance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['AdvanceAllocation']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['AdvanceRefund']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAdvanceConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierAdvanceConnection'] = ResolversParentTypes['SupplierAdvanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierAdvanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplierAdvance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierAdvanceEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierAdvanceEdge'] = ResolversParentTypes['SupplierAdvanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierAdvance'], ParentType, ContextType>;
};

export type SupplierAgingResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierAging'] = ResolversParentTypes['SupplierAging']> = {
  open?: Resolver<ResolversTypes['AgingBuckets'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierAgingConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierAgingConnection'] = ResolversParentTypes['SupplierAgingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierAgingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupplierAging']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierAgingEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierAgingEdge'] = ResolversParentTypes['SupplierAgingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplierAging'], ParentType, ContextType>;
};

export type SupplierPaymentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['SupplierPayment'] = ResolversParentTypes['SupplierPayment'], FederationReferenceType extends FederationReferenceTypes['SupplierPayment'] = FederationReferenceTypes['SupplierPayment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierPayment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bills?: Resolver<Array<ResolversTypes['BillPayment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journalEntries?: Resolver<Array<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxPartResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxPart'] = ResolversParentTypes['TaxPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCompound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TaxProofResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxProof'] = ResolversParentTypes['TaxProof']> = {
  booked?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TaxDirection'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxRateResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxRate'] = ResolversParentTypes['TaxRate'], FederationReferenceType extends FederationReferenceTypes['TaxRate'] = FederationReferenceTypes['TaxRate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaxRate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TaxPart']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxReportResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxReport'] = ResolversParentTypes['TaxReport']> = {
  csv?: Resolver<ResolversTypes['ExportedFile'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inputTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['TaxReportLine']>, ParentType, ContextType>;
  outputTax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  proof?: Resolver<Array<ResolversTypes['TaxProof']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TaxReportLineResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxReportLine'] = ResolversParentTypes['TaxReportLine']> = {
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TaxDirection'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['TaxedDocumentConnection'], ParentType, ContextType, Partial<TaxReportLineDocumentsArgs>>;
  parts?: Resolver<Array<ResolversTypes['InvoiceTax']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TaxSettlementResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxSettlement'] = ResolversParentTypes['TaxSettlement']> = {
  entry?: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TaxedDocumentResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxedDocument'] = ResolversParentTypes['TaxedDocument']> = {
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bill?: Resolver<Maybe<ResolversTypes['Bill']>, ParentType, ContextType>;
  creditNote?: Resolver<Maybe<ResolversTypes['CreditNote']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  debitNote?: Resolver<Maybe<ResolversTypes['DebitNote']>, ParentType, ContextType>;
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxedDocumentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TaxedDocumentConnectionResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxedDocumentConnection'] = ResolversParentTypes['TaxedDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxedDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxedDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxedDocumentEdgeResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TaxedDocumentEdge'] = ResolversParentTypes['TaxedDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxedDocument'], ParentType, ContextType>;
};

export type TrialBalanceResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AccountBalance']>, ParentType, ContextType>;
};

export type UndoNettingPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UndoNettingPayload'] = ResolversParentTypes['UndoNettingPayload']> = {
  netting?: Resolver<Maybe<ResolversTypes['Netting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnreconcileBankLinePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UnreconcileBankLinePayload'] = ResolversParentTypes['UnreconcileBankLinePayload']> = {
  bankLine?: Resolver<Maybe<ResolversTypes['BankLine']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteOffInvoicePayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['WriteOffInvoicePayload'] = ResolversParentTypes['WriteOffInvoicePayload']> = {
  allowance?: Resolver<Maybe<ResolversTypes['Allowance']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type YearPayloadResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>, ParentType extends ResolversParentTypes['YearPayload'] = ResolversParentTypes['YearPayload']> = {
  closedYear?: Resolver<Maybe<ResolversTypes['ClosedYear']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  Account?: AccountResolvers<ContextType>;
  AccountBalance?: AccountBalanceResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountPolicy?: AccountPolicyResolvers<ContextType>;
  AdvanceAllocation?: AdvanceAllocationResolvers<ContextType>;
  AdvanceRefund?: AdvanceRefundResolvers<ContextType>;
  AgingBuckets?: AgingBucketsResolvers<ContextType>;
  AgingReport?: AgingReportResolvers<ContextType>;
  AllocateCostsPayload?: AllocateCostsPayloadResolvers<ContextType>;
  AllocatePaymentPayload?: AllocatePaymentPayloadResolvers<ContextType>;
  AllowBadDebtsPayload?: AllowBadDebtsPayloadResolvers<ContextType>;
  Allowance?: AllowanceResolvers<ContextType>;
  ApplyAdvancePayload?: ApplyAdvancePayloadResolvers<ContextType>;
  ApplyCreditNotePayload?: ApplyCreditNotePayloadResolvers<ContextType>;
  ApproveBudgetPayload?: ApproveBudgetPayloadResolvers<ContextType>;
  ApprovePaymentRunPayload?: ApprovePaymentRunPayloadResolvers<ContextType>;
  ArchiveAccountPayload?: ArchiveAccountPayloadResolvers<ContextType>;
  BadDebtAllowance?: BadDebtAllowanceResolvers<ContextType>;
  BadDebtBucket?: BadDebtBucketResolvers<ContextType>;
  BadDebtRate?: BadDebtRateResolvers<ContextType>;
  BalanceSheet?: BalanceSheetResolvers<ContextType>;
  BankAccount?: BankAccountResolvers<ContextType>;
  BankAccountConnection?: BankAccountConnectionResolvers<ContextType>;
  BankAccountEdge?: BankAccountEdgeResolvers<ContextType>;
  BankLine?: BankLineResolvers<ContextType>;
  BankLineConnection?: BankLineConnectionResolvers<ContextType>;
  BankLineEdge?: BankLineEdgeResolvers<ContextType>;
  BankPosting?: BankPostingResolvers<ContextType>;
  BankProposal?: BankProposalResolvers<ContextType>;
  BankProposalPart?: BankProposalPartResolvers<ContextType>;
  BankReconciliation?: BankReconciliationResolvers<ContextType>;
  BankStatement?: BankStatementResolvers<ContextType>;
  BankStatementConnection?: BankStatementConnectionResolvers<ContextType>;
  BankStatementEdge?: BankStatementEdgeResolvers<ContextType>;
  BankStatementFile?: BankStatementFileResolvers<ContextType>;
  Bill?: BillResolvers<ContextType>;
  BillConnection?: BillConnectionResolvers<ContextType>;
  BillEdge?: BillEdgeResolvers<ContextType>;
  BillExpense?: BillExpenseResolvers<ContextType>;
  BillFinding?: BillFindingResolvers<ContextType>;
  BillLine?: BillLineResolvers<ContextType>;
  BillMilestonePayload?: BillMilestonePayloadResolvers<ContextType>;
  BillPayment?: BillPaymentResolvers<ContextType>;
  Billable?: BillableResolvers<ContextType>;
  BillableConnection?: BillableConnectionResolvers<ContextType>;
  BillableEdge?: BillableEdgeResolvers<ContextType>;
  Books?: BooksResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  BudgetChange?: BudgetChangeResolvers<ContextType>;
  BudgetCheck?: BudgetCheckResolvers<ContextType>;
  BudgetConnection?: BudgetConnectionResolvers<ContextType>;
  BudgetEdge?: BudgetEdgeResolvers<ContextType>;
  BudgetForecastLine?: BudgetForecastLineResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetOverride?: BudgetOverrideResolvers<ContextType>;
  BudgetOverrun?: BudgetOverrunResolvers<ContextType>;
  CancelCollectiveInvoicingPayload?: CancelCollectiveInvoicingPayloadResolvers<ContextType>;
  CancelDebitNotePayload?: CancelDebitNotePayloadResolvers<ContextType>;
  CancelPaymentRunPayload?: CancelPaymentRunPayloadResolvers<ContextType>;
  CashFlowStatement?: CashFlowStatementResolvers<ContextType>;
  CashForecast?: CashForecastResolvers<ContextType>;
  CashForecastWeek?: CashForecastWeekResolvers<ContextType>;
  CashLow?: CashLowResolvers<ContextType>;
  CashOneOff?: CashOneOffResolvers<ContextType>;
  CashPosition?: CashPositionResolvers<ContextType>;
  CashScenario?: CashScenarioResolvers<ContextType>;
  CashScenarioConnection?: CashScenarioConnectionResolvers<ContextType>;
  CashScenarioEdge?: CashScenarioEdgeResolvers<ContextType>;
  ClaimRefund?: ClaimRefundResolvers<ContextType>;
  ClearStockDifferencePayload?: ClearStockDifferencePayloadResolvers<ContextType>;
  ClosedDocuments?: ClosedDocumentsResolvers<ContextType>;
  ClosedPeriod?: ClosedPeriodResolvers<ContextType>;
  ClosedYear?: ClosedYearResolvers<ContextType>;
  ClosingEvent?: ClosingEventResolvers<ContextType>;
  CollectiveRun?: CollectiveRunResolvers<ContextType>;
  CollectiveRunConnection?: CollectiveRunConnectionResolvers<ContextType>;
  CollectiveRunEdge?: CollectiveRunEdgeResolvers<ContextType>;
  CostAllocation?: CostAllocationResolvers<ContextType>;
  CostAllocationConnection?: CostAllocationConnectionResolvers<ContextType>;
  CostAllocationEdge?: CostAllocationEdgeResolvers<ContextType>;
  CostCenter?: CostCenterResolvers<ContextType>;
  CostCenterConnection?: CostCenterConnectionResolvers<ContextType>;
  CostCenterCosts?: CostCenterCostsResolvers<ContextType>;
  CostCenterEdge?: CostCenterEdgeResolvers<ContextType>;
  CostKey?: CostKeyResolvers<ContextType>;
  CostKeyConnection?: CostKeyConnectionResolvers<ContextType>;
  CostKeyEdge?: CostKeyEdgeResolvers<ContextType>;
  CostKeyTarget?: CostKeyTargetResolvers<ContextType>;
  CostShare?: CostShareResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreditAllocation?: CreditAllocationResolvers<ContextType>;
  CreditNote?: CreditNoteResolvers<ContextType>;
  CreditNoteConnection?: CreditNoteConnectionResolvers<ContextType>;
  CreditNoteEdge?: CreditNoteEdgeResolvers<ContextType>;
  CreditNoteLine?: CreditNoteLineResolvers<ContextType>;
  CreditRefund?: CreditRefundResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  CurrencyBalance?: CurrencyBalanceResolvers<ContextType>;
  CurrencyPolicy?: CurrencyPolicyResolvers<ContextType>;
  CurrencyRevaluation?: CurrencyRevaluationResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAging?: CustomerAgingResolvers<ContextType>;
  CustomerAgingConnection?: CustomerAgingConnectionResolvers<ContextType>;
  CustomerAgingEdge?: CustomerAgingEdgeResolvers<ContextType>;
  CustomerDebit?: CustomerDebitResolvers<ContextType>;
  CustomerStatement?: CustomerStatementResolvers<ContextType>;
  CustomerStatementLine?: CustomerStatementLineResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DebitAllocation?: DebitAllocationResolvers<ContextType>;
  DebitCustomerPayload?: DebitCustomerPayloadResolvers<ContextType>;
  DebitNote?: DebitNoteResolvers<ContextType>;
  DebitNoteConnection?: DebitNoteConnectionResolvers<ContextType>;
  DebitNoteEdge?: DebitNoteEdgeResolvers<ContextType>;
  DebitNoteLine?: DebitNoteLineResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Delivery?: DeliveryResolvers<ContextType>;
  DunningItem?: DunningItemResolvers<ContextType>;
  DunningLevel?: DunningLevelResolvers<ContextType>;
  DunningNotice?: DunningNoticeResolvers<ContextType>;
  DunningNoticeConnection?: DunningNoticeConnectionResolvers<ContextType>;
  DunningNoticeEdge?: DunningNoticeEdgeResolvers<ContextType>;
  DunningProposal?: DunningProposalResolvers<ContextType>;
  DunningProposalConnection?: DunningProposalConnectionResolvers<ContextType>;
  DunningProposalEdge?: DunningProposalEdgeResolvers<ContextType>;
  EarlyPayment?: EarlyPaymentResolvers<ContextType>;
  EditPaymentRunPayload?: EditPaymentRunPayloadResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRateConnection?: ExchangeRateConnectionResolvers<ContextType>;
  ExchangeRateEdge?: ExchangeRateEdgeResolvers<ContextType>;
  ExecutePaymentRunPayload?: ExecutePaymentRunPayloadResolvers<ContextType>;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  GrantDiscountPayload?: GrantDiscountPayloadResolvers<ContextType>;
  ImportBankStatementPayload?: ImportBankStatementPayloadResolvers<ContextType>;
  IncomeStatement?: IncomeStatementResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceBillablesPayload?: InvoiceBillablesPayloadResolvers<ContextType>;
  InvoiceCollection?: InvoiceCollectionResolvers<ContextType>;
  InvoiceCollectionConnection?: InvoiceCollectionConnectionResolvers<ContextType>;
  InvoiceCollectionEdge?: InvoiceCollectionEdgeResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceTax?: InvoiceTaxResolvers<ContextType>;
  JournalEntry?: JournalEntryResolvers<ContextType>;
  JournalEntryConnection?: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryEdge?: JournalEntryEdgeResolvers<ContextType>;
  JournalLine?: JournalLineResolvers<ContextType>;
  JournalLineConnection?: JournalLineConnectionResolvers<ContextType>;
  JournalLineEdge?: JournalLineEdgeResolvers<ContextType>;
  LedgerFault?: LedgerFaultResolvers<ContextType>;
  LinkPartnersPayload?: LinkPartnersPayloadResolvers<ContextType>;
  Margin?: MarginResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NetPartnerPayload?: NetPartnerPayloadResolvers<ContextType>;
  NettedBill?: NettedBillResolvers<ContextType>;
  NettedInvoice?: NettedInvoiceResolvers<ContextType>;
  Netting?: NettingResolvers<ContextType>;
  NettingConnection?: NettingConnectionResolvers<ContextType>;
  NettingEdge?: NettingEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotePromisePayload?: NotePromisePayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderBilling?: OrderBillingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaySupplierPayload?: PaySupplierPayloadResolvers<ContextType>;
  PayablesAging?: PayablesAgingResolvers<ContextType>;
  PayablesPolicy?: PayablesPolicyResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAllocation?: PaymentAllocationResolvers<ContextType>;
  PaymentBehaviour?: PaymentBehaviourResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentRefund?: PaymentRefundResolvers<ContextType>;
  PaymentRun?: PaymentRunResolvers<ContextType>;
  PaymentRunConnection?: PaymentRunConnectionResolvers<ContextType>;
  PaymentRunEdge?: PaymentRunEdgeResolvers<ContextType>;
  PaymentRunItem?: PaymentRunItemResolvers<ContextType>;
  PaymentRunSupplier?: PaymentRunSupplierResolvers<ContextType>;
  PeriodPayload?: PeriodPayloadResolvers<ContextType>;
  PostEntryPayload?: PostEntryPayloadResolvers<ContextType>;
  PostedMove?: PostedMoveResolvers<ContextType>;
  PostedStock?: PostedStockResolvers<ContextType>;
  PostingRule?: PostingRuleResolvers<ContextType>;
  PrepaySupplierPayload?: PrepaySupplierPayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProposeBankMatchesPayload?: ProposeBankMatchesPayloadResolvers<ContextType>;
  ProposePaymentRunPayload?: ProposePaymentRunPayloadResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderLine?: PurchaseOrderLineResolvers<ContextType>;
  PurchaseVariance?: PurchaseVarianceResolvers<ContextType>;
  PurchaseVarianceConnection?: PurchaseVarianceConnectionResolvers<ContextType>;
  PurchaseVarianceEdge?: PurchaseVarianceEdgeResolvers<ContextType>;
  QualityInspection?: QualityInspectionResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceivablesPolicy?: ReceivablesPolicyResolvers<ContextType>;
  ReconcileBankLinePayload?: ReconcileBankLinePayloadResolvers<ContextType>;
  RecordBillPayload?: RecordBillPayloadResolvers<ContextType>;
  RecordExpenseBillPayload?: RecordExpenseBillPayloadResolvers<ContextType>;
  RecordPaymentPayload?: RecordPaymentPayloadResolvers<ContextType>;
  RefundAdvancePayload?: RefundAdvancePayloadResolvers<ContextType>;
  RefundClaimPayload?: RefundClaimPayloadResolvers<ContextType>;
  RefundCreditNotePayload?: RefundCreditNotePayloadResolvers<ContextType>;
  RefundPaymentPayload?: RefundPaymentPayloadResolvers<ContextType>;
  RejectBillPayload?: RejectBillPayloadResolvers<ContextType>;
  ReleaseBillPayload?: ReleaseBillPayloadResolvers<ContextType>;
  RemoveCashScenarioPayload?: RemoveCashScenarioPayloadResolvers<ContextType>;
  RestoreAccountPayload?: RestoreAccountPayloadResolvers<ContextType>;
  ReturnOrder?: ReturnOrderResolvers<ContextType>;
  RevalueCurrenciesPayload?: RevalueCurrenciesPayloadResolvers<ContextType>;
  RevaluedItem?: RevaluedItemResolvers<ContextType>;
  ReverseAdvancePayload?: ReverseAdvancePayloadResolvers<ContextType>;
  ReverseAllowancePayload?: ReverseAllowancePayloadResolvers<ContextType>;
  ReverseCostAllocationPayload?: ReverseCostAllocationPayloadResolvers<ContextType>;
  ReverseEntryPayload?: ReverseEntryPayloadResolvers<ContextType>;
  ReversePaymentPayload?: ReversePaymentPayloadResolvers<ContextType>;
  ReverseRefundPayload?: ReverseRefundPayloadResolvers<ContextType>;
  ReverseSupplierPaymentPayload?: ReverseSupplierPaymentPayloadResolvers<ContextType>;
  RunCollectiveInvoicingPayload?: RunCollectiveInvoicingPayloadResolvers<ContextType>;
  RunDunningPayload?: RunDunningPayloadResolvers<ContextType>;
  SaveAccountPayload?: SaveAccountPayloadResolvers<ContextType>;
  SaveBadDebtRatesPayload?: SaveBadDebtRatesPayloadResolvers<ContextType>;
  SaveBankAccountPayload?: SaveBankAccountPayloadResolvers<ContextType>;
  SaveBudgetPayload?: SaveBudgetPayloadResolvers<ContextType>;
  SaveCashScenarioPayload?: SaveCashScenarioPayloadResolvers<ContextType>;
  SaveCostCenterPayload?: SaveCostCenterPayloadResolvers<ContextType>;
  SaveCostKeyPayload?: SaveCostKeyPayloadResolvers<ContextType>;
  SaveCurrencyPolicyPayload?: SaveCurrencyPolicyPayloadResolvers<ContextType>;
  SaveDunningLevelsPayload?: SaveDunningLevelsPayloadResolvers<ContextType>;
  SaveEarlyPaymentPayload?: SaveEarlyPaymentPayloadResolvers<ContextType>;
  SaveExchangeRatesPayload?: SaveExchangeRatesPayloadResolvers<ContextType>;
  SavePayablesPolicyPayload?: SavePayablesPolicyPayloadResolvers<ContextType>;
  SavePostingRulePayload?: SavePostingRulePayloadResolvers<ContextType>;
  SaveReceivablesPolicyPayload?: SaveReceivablesPolicyPayloadResolvers<ContextType>;
  SaveServingActivityPayload?: SaveServingActivityPayloadResolvers<ContextType>;
  SaveSupplierAccountPayload?: SaveSupplierAccountPayloadResolvers<ContextType>;
  SaveTaxRatePayload?: SaveTaxRatePayloadResolvers<ContextType>;
  ServingActivity?: ServingActivityResolvers<ContextType>;
  ServingActivityConnection?: ServingActivityConnectionResolvers<ContextType>;
  ServingActivityEdge?: ServingActivityEdgeResolvers<ContextType>;
  SetUpBooksPayload?: SetUpBooksPayloadResolvers<ContextType>;
  SettleTaxPayload?: SettleTaxPayloadResolvers<ContextType>;
  SettledLine?: SettledLineResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentCarriage?: ShipmentCarriageResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementSection?: StatementSectionResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierAccount?: SupplierAccountResolvers<ContextType>;
  SupplierAdvance?: SupplierAdvanceResolvers<ContextType>;
  SupplierAdvanceConnection?: SupplierAdvanceConnectionResolvers<ContextType>;
  SupplierAdvanceEdge?: SupplierAdvanceEdgeResolvers<ContextType>;
  SupplierAging?: SupplierAgingResolvers<ContextType>;
  SupplierAgingConnection?: SupplierAgingConnectionResolvers<ContextType>;
  SupplierAgingEdge?: SupplierAgingEdgeResolvers<ContextType>;
  SupplierPayment?: SupplierPaymentResolvers<ContextType>;
  TaxPart?: TaxPartResolvers<ContextType>;
  TaxProof?: TaxProofResolvers<ContextType>;
  TaxRate?: TaxRateResolvers<ContextType>;
  TaxReport?: TaxReportResolvers<ContextType>;
  TaxReportLine?: TaxReportLineResolvers<ContextType>;
  TaxSettlement?: TaxSettlementResolvers<ContextType>;
  TaxedDocument?: TaxedDocumentResolvers<ContextType>;
  TaxedDocumentConnection?: TaxedDocumentConnectionResolvers<ContextType>;
  TaxedDocumentEdge?: TaxedDocumentEdgeResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  UndoNettingPayload?: UndoNettingPayloadResolvers<ContextType>;
  UnreconcileBankLinePayload?: UnreconcileBankLinePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WriteOffInvoicePayload?: WriteOffInvoicePayloadResolvers<ContextType>;
  YearPayload?: YearPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = import('../../../kernel/area.ts').Context<import('../loaders.ts').Loaders>> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
