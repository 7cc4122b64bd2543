import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { allowancesBy, earlyPaymentsOf } from './allowances/find-allowances.ts';
import {
  bankAccountsById,
  bankLinesById,
  bankStatementsById,
  linesOfBankStatements,
  matchesOfLines,
  partsOfProposals,
  proposalsOfLines,
  statementFiles,
} from './bank/find-bank.ts';
import { billingLoaders } from './billing/loaders.ts';
import {
  accountPoliciesOf,
  changesOfBudgets,
  forecastsOfBudgets,
  overridesOf,
} from './budgets/find-budget-figures.ts';
import {
  actualOfCenters,
  budgetsById,
  costCentersById,
  linesOfBudgets,
} from './budgets/find-budgets.ts';
import {
  costAllocationsById,
  costKeysById,
  costsOfCenters,
  sharesOfAllocations,
  targetsOfKeys,
} from './costs/find-costs.ts';
import { behavioursOf } from './cash/find-behaviour.ts';
import { scenariosById } from './cash/find-scenarios.ts';
import {
  creditAllocationsBy,
  creditNotesBy,
  creditNotesOfCustomers,
  linesOfCreditNotes,
  refundsOfCreditNotes,
} from './credits/find-credit-notes.ts';
import { exchangeRatesById } from './currencies/find-exchange-rates.ts';
import {
  accountsById,
  balancesAfterLines,
  balancesById,
  linesOfAccounts,
  linesOfEntries,
} from './ledger/find-accounts.ts';
import {
  dunningNoticesById,
  dunningOfInvoices,
  itemsOfNotices,
  itemsOfProposals,
} from './dunning/find-dunning.ts';
import { dunningPdfs } from './dunning/dunning-pdf.ts';
import { entriesById, entriesOfSources } from './ledger/find-entries.ts';
import { postedMovesOf, type MoveRange } from './ledger/find-posted-stock.ts';
import { advanceAllocationsBy, supplierAdvancesById } from './advances/find-advances.ts';
import {
  billsOfNettings,
  invoicesOfNettings,
  nettingsById,
  nettingsOf,
  partnersOf,
} from './netting/find-nettings.ts';
import {
  billPaymentsBy,
  billsById,
  billsOf,
  expensesOfBills,
  findingsOfBills,
  linesOfBills,
  payablesOf,
  supplierPaymentsById,
} from './payables/find-bills.ts';
import {
  debitAllocationsBy,
  debitNotesBy,
  debitNotesOfOrders,
  linesOfDebitNotes,
} from './payables/find-debit-notes.ts';
import { agingOfSuppliers } from './payables/find-payables-aging.ts';
import { agingOfCustomers, type AgingDay } from './receivables/find-aging.ts';
import { balancesByCurrency, balancesOf } from './receivables/find-balances.ts';
import { allocationsBy, paymentsById, paymentsOfCustomers } from './receivables/find-payments.ts';
import { debitLoaders } from './debits/find-debits.ts';
import { refundLoaders } from './reversals/find-refunds.ts';
import {
  itemsOfRuns,
  paymentFilesOf,
  paymentRunsById,
  supplierAccountsOf,
  suppliersOfRuns,
} from './runs/find-payment-runs.ts';
import type { PaymentFileFormat } from './runs/payment-file.ts';
import {
  linesOfStatements,
  statementsOf,
  type StatementPeriod,
} from './receivables/find-statement.ts';
import { invoiceLoaders } from './receivables/loaders.ts';
import { statementPdfs } from './receivables/statement-pdf.ts';
import { carriagesOf, landedOfDeliveries } from './serving/find-carriage.ts';
import {
  landedOf,
  marginsOfCustomers,
  marginsOfOrders,
  type MarginRow,
} from './serving/find-margins.ts';
import { marginsOfProducts } from './serving/find-product-margins.ts';
import { servingActivitiesById } from './serving/find-serving-activities.ts';
import { linesOfFigures, type Figure } from './statements/figure-lines.ts';
import { documentsOfTaxLines, type TaxDocumentArgs } from './tax/find-tax-report.ts';
import { taxParts, taxRatesById, type RateKey } from './tax/find-tax-rates.ts';
import { linesOfVariances } from './variances/find-purchase-variances.ts';

export function loaders(reading: Reading) {
  return {
    ...invoiceLoaders(reading),
    ...billingLoaders(reading),
    allocationsOfInvoice: batch((ids) => allocationsBy('invoiceId', reading, ids)),
    balanceOfCustomer: batch((ids) => balancesOf(reading, ids)),
    balancesOfCustomer: batch((ids) => balancesByCurrency(reading, ids)),
    agingOfCustomer: loaderByArgs((day: AgingDay, ids) => agingOfCustomers(reading, day, ids)),
    statement: loaderByArgs((period: StatementPeriod, ids) => statementsOf(reading, period, ids)),
    statementLines: loaderByArgs((period: StatementPeriod, ids) =>
      linesOfStatements(reading, period, ids),
    ),
    statementPdf: loaderByArgs((period: StatementPeriod, ids) =>
      statementPdfs(reading, period, ids),
    ),
    dunningNotice: batch((ids) => dunningNoticesById(reading, ids)),
    dunningItems: batch((ids) => itemsOfNotices(reading, ids)),
    proposedItems: loaderByArgs((on: { day: string }, ids) => itemsOfProposals(reading, on, ids)),
    dunningOfInvoice: batch((ids) => dunningOfInvoices(reading, ids)),
    dunningPdf: batch((ids) => dunningPdfs(reading, ids)),
    allowance: batch((ids) => allowancesBy('id', reading, ids)),
    allowancesOfInvoice: batch((ids) => allowancesBy('invoiceId', reading, ids)),
    earlyPaymentOfCustomer: batch((ids) => earlyPaymentsOf(reading, ids)),
    payment: batch((ids) => paymentsById(reading, ids)),
    allocationsOfPayment: batch((ids) => allocationsBy('paymentId', reading, ids)),
    paymentsOfCustomer: loaderByArgs((args, ids) => paymentsOfCustomers(reading, args, ids)),
    account: batch((ids) => accountsById(reading, ids)),
    accountBalance: batch((ids) => balancesById(reading, ids)),
    accountLines: loaderByArgs((args, ids) => linesOfAccounts(reading, args, ids)),
    figureLines: loaderByArgs((args: ListArgs & Figure, ids) => linesOfFigures(reading, args, ids)),
    lineBalance: batch((ids) => balancesAfterLines(reading, ids)),
    entry: batch((ids) => entriesById(reading, ids)),
    entryLines: batch((ids) => linesOfEntries(reading, ids)),
    entriesOfSource: batch((ids) => entriesOfSources(reading, ids)),
    creditNote: batch((ids) => creditNotesBy('id', reading, ids)),
    creditNoteByNumber: batch((numbers) => creditNotesBy('number', reading, numbers)),
    creditNoteOfReturn: batch((ids) => creditNotesBy('returnOrderId', reading, ids)),
    creditNotesOfCustomer: loaderByArgs((args, ids) => creditNotesOfCustomers(reading, args, ids)),
    creditNoteLines: batch((ids) => linesOfCreditNotes(reading, ids)),
    creditsOfInvoice: batch((ids) => creditAllocationsBy('invoiceId', reading, ids)),
    creditAllocations: batch((ids) => creditAllocationsBy('creditNoteId', reading, ids)),
    refundsOfCreditNote: batch((ids) => refundsOfCreditNotes(reading, ids)),
    bill: batch((ids) => billsById(reading, ids)),
    billLines: batch((ids) => linesOfBills(reading, ids)),
    billExpenses: batch((ids) => expensesOfBills(reading, ids)),
    billFindings: batch((ids) => findingsOfBills(reading, ids)),
    billsOfSupplier: loaderByArgs((args, ids) => billsOf('supplier_id', reading, args, ids)),
    billsOfOrder: loaderByArgs((args, ids) => billsOf('purchase_order_id', reading, args, ids)),
    agingOfSupplier: loaderByArgs((args, ids) => agingOfSuppliers(reading, args, ids)),
    payable: batch((ids) => payablesOf(reading, ids)),
    supplierPayment: batch((ids) => supplierPaymentsById(reading, ids)),
    paymentsOfBill: batch((ids) => billPaymentsBy('bill_id', reading, ids)),
    partsOfSupplierPayment: batch((ids) => billPaymentsBy('supplier_payment_id', reading, ids)),
    debitNote: batch((ids) => debitNotesBy('id', reading, ids)),
    debitNoteOfInspection: batch((ids) => debitNotesBy('inspectionId', reading, ids)),
    debitNotesOfOrder: batch((ids) => debitNotesOfOrders(reading, ids)),
    debitNoteLines: batch((ids) => linesOfDebitNotes(reading, ids)),
    debitAllocations: batch((ids) => debitAllocationsBy('debitNoteId', reading, ids)),
    debitsOfBill: batch((ids) => debitAllocationsBy('billId', reading, ids)),
    budget: batch((ids) => budgetsById(reading, ids)),
    linesOfBudget: loaderByArgs((months, ids) => linesOfBudgets(reading, months, ids)),
    accountPoliciesOfBudget: batch((ids) => accountPoliciesOf(reading, ids)),
    changesOfBudget: loaderByArgs((args: { since: string }, ids) =>
      changesOfBudgets(reading, args, ids),
    ),
    forecastOfBudget: loaderByArgs((args: Parameters<typeof forecastsOfBudgets>[1], ids) =>
      forecastsOfBudgets(reading, args, ids),
    ),
    overridesOfBudget: batch((ids) => overridesOf(reading, ids)),
    costCenter: batch((ids) => costCentersById(reading, ids)),
    actualOfCostCenter: loaderByArgs((period, ids) => actualOfCenters(reading, period, ids)),
    costKey: batch((ids) => costKeysById(reading, ids)),
    targetsOfCostKey: batch((ids) => targetsOfKeys(reading, ids)),
    costAllocation: batch((ids) => costAllocationsById(reading, ids)),
    sharesOfCostAllocation: batch((ids) => sharesOfAllocations(reading, ids)),
    costsOfCostCenter: loaderByArgs((month: { period: string }, ids) =>
      costsOfCenters(reading, month, ids),
    ),
    marginOfOrder: batch((ids) => marginsOfOrders(reading, ids)),
    marginOfCustomer: loaderByArgs((period, ids) => marginsOfCustomers(reading, period, ids)),
    marginOfProduct: loaderByArgs((period, ids) => marginsOfProducts(reading, period, ids)),
    landedOfMargin: loaderByArgs((of: Pick<MarginRow, 'by' | 'span'>, ids) =>
      landedOf(reading, of, ids),
    ),
    carriageOfShipment: batch((ids) => carriagesOf(reading, ids)),
    landedOfDelivery: batch((ids) => landedOfDeliveries(reading, ids)),
    servingActivity: batch((ids) => servingActivitiesById(reading, ids)),
    linesOfVariance: loaderByArgs((args: Parameters<typeof linesOfVariances>[1], ids) =>
      linesOfVariances(reading, args, ids),
    ),
    cashScenario: batch((ids) => scenariosById(reading, ids)),
    paymentBehaviour: batch((ids) => behavioursOf(reading, ids)),
    movesOfRange: new DataLoader((ranges: readonly MoveRange[]) => postedMovesOf(reading, ranges)),
    bankAccount: batch((ids) => bankAccountsById(reading, ids)),
    bankStatement: batch((ids) => bankStatementsById(reading, ids)),
    bankStatementFile: batch((hashes) => statementFiles(reading, hashes)),
    bankLine: batch((ids) => bankLinesById(reading, ids)),
    linesOfBankStatement: loaderByArgs((args, ids) => linesOfBankStatements(reading, args, ids)),
    bankMatches: batch((ids) => matchesOfLines(reading, ids)),
    bankProposals: batch((ids) => proposalsOfLines(reading, ids)),
    bankProposalParts: batch((ids) => partsOfProposals(reading, ids)),
    ...refundLoaders(reading),
    ...debitLoaders(reading),
    supplierAdvance: batch((ids) => supplierAdvancesById(reading, ids)),
    allocationsOfAdvance: batch((ids) => advanceAllocationsBy('advanceId', reading, ids)),
    advancesOfBill: batch((ids) => advanceAllocationsBy('billId', reading, ids)),
    paymentRun: batch((ids) => paymentRunsById(reading, ids)),
    itemsOfRun: batch((ids) => itemsOfRuns(reading, ids)),
    suppliersOfRun: batch((ids) => suppliersOfRuns(reading, ids)),
    supplierAccount: batch((ids) => supplierAccountsOf(reading, ids)),
    paymentFile: loaderByArgs(({ format }: { format: PaymentFileFormat }, ids) =>
      paymentFilesOf(reading, format, ids),
    ),
    netting: batch((ids) => nettingsById(reading, ids)),
    nettingsOfInvoice: batch((ids) => nettingsOf('invoice', reading, ids)),
    nettingsOfBill: batch((ids) => nettingsOf('bill', reading, ids)),
    invoicesOfNetting: batch((ids) => invoicesOfNettings(reading, ids)),
    billsOfNetting: batch((ids) => billsOfNettings(reading, ids)),
    supplierOfCustomer: batch((ids) => partnersOf('customer', reading, ids)),
    customerOfSupplier: batch((ids) => partnersOf('supplier', reading, ids)),
    exchangeRate: batch((ids) => exchangeRatesById(reading, ids)),
    taxDocuments: loaderByArgs((args: TaxDocumentArgs, keys) =>
      documentsOfTaxLines(reading, args, keys),
    ),
    taxRate: batch((ids) => taxRatesById(reading, ids)),
    taxParts: new DataLoader((rates: readonly RateKey[]) => taxParts(reading, rates)),
  };
}

export type Loaders = ReturnType<typeof loaders>;

function batch<Row>(load: (keys: readonly string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row>(load);
}
