import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { archiveAccount, restoreAccount } from './accounts/archive-account.ts';
import { saveAccount } from './accounts/save-account.ts';
import { savePostingRule } from './accounts/save-posting-rule.ts';
import { allowBadDebts } from './bad-debts/allow-bad-debts.ts';
import { saveBadDebtRates } from './bad-debts/save-bad-debt-rates.ts';
import { importBankStatement } from './bank/import-bank-statement.ts';
import { proposeBankMatches } from './bank/propose-bank-matches.ts';
import { reconcileBankLine } from './bank/reconcile-bank-line.ts';
import { saveBankAccount } from './bank/save-bank-account.ts';
import { unreconcileBankLine } from './bank/unreconcile-bank-line.ts';
import { billArrived } from './billing/bill-arrived.ts';
import { cancelCollectiveInvoicing } from './billing/cancel-collective-invoicing.ts';
import { invoiceBillables } from './billing/invoice-billables.ts';
import { invoiceCollection } from './billing/invoice-collection.ts';
import { runCollectiveInvoicing } from './billing/run-collective-invoicing.ts';
import { grantDiscount, writeOffInvoice } from './allowances/give-up.ts';
import { reverseAllowance } from './allowances/reverse-allowance.ts';
import { saveEarlyPayment } from './allowances/save-early-payment.ts';
import { saveReceivablesPolicy } from './allowances/save-receivables-policy.ts';
import { approveBudget } from './budgets/approve-budget.ts';
import { noteCommitment } from './budgets/note-commitment.ts';
import { saveBudget } from './budgets/save-budget.ts';
import { saveCostCenter } from './budgets/save-cost-center.ts';
import { refundClaim } from './claims/refund-claim.ts';
import { closePeriod } from './closing/close-period.ts';
import { closeYear } from './closing/close-year.ts';
import { reopenPeriod } from './closing/reopen-period.ts';
import { sumMonths } from './closing/sum-months.ts';
import { reopenYear } from './closing/reopen-year.ts';
import { removeCashScenario } from './cash/remove-cash-scenario.ts';
import { saveCashScenario } from './cash/save-cash-scenario.ts';
import { allocateCosts } from './costs/allocate-costs.ts';
import { reverseCostAllocation } from './costs/reverse-cost-allocation.ts';
import { saveCostKey } from './costs/save-cost-key.ts';
import { applyCreditNote } from './credits/apply-credit-note.ts';
import { creditInvoice } from './credits/credit-invoice.ts';
import { issueCreditNote } from './credits/issue-credit-note.ts';
import { refundCreditNote } from './credits/refund-credit-note.ts';
import { revalueCurrencies } from './currencies/revalue-currencies.ts';
import { saveCurrencyPolicy } from './currencies/save-currency-policy.ts';
import { saveExchangeRates } from './currencies/save-exchange-rates.ts';
import { cancelDebitNote } from './debits/cancel-debit-note.ts';
import { debitCustomer } from './debits/debit-customer.ts';
import { notePromise } from './dunning/note-promise.ts';
import { runDunning } from './dunning/run-dunning.ts';
import { saveDunningLevels } from './dunning/save-dunning-levels.ts';
import { applyDeposits } from './deposits/apply-deposits.ts';
import { accrueFreight } from './freight/accrue-freight.ts';
import { clearStockDifference } from './ledger/clear-stock-difference.ts';
import { postEntry } from './ledger/post-entry.ts';
import { postStockMoves } from './ledger/post-stock-moves.ts';
import { reverseEntry } from './ledger/reverse-entry.ts';
import { setUpBooks } from './ledger/set-up-books.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { applyAdvance } from './advances/apply-advance.ts';
import { refundAdvance } from './advances/refund-advance.ts';
import { reverseAdvance } from './advances/reverse-advance.ts';
import { prepaySupplier } from './advances/prepay-supplier.ts';
import { billMilestone } from './milestones/bill-milestone.ts';
import { creditCancelled } from './milestones/credit-cancelled.ts';
import { openBillingPlan } from './milestones/open-billing-plan.ts';
import { linkPartners } from './netting/link-partners.ts';
import { netPartner } from './netting/net-partner.ts';
import { undoNetting } from './netting/undo-netting.ts';
import { rejectBill, releaseBill } from './payables/decide-bill.ts';
import { noteReceipt } from './payables/note-receipt.ts';
import { noteSupplierReturn } from './payables/note-supplier-return.ts';
import { paySupplier } from './payables/pay-supplier.ts';
import { recordBill } from './payables/record-bill.ts';
import { savePayablesPolicy } from './payables/save-payables-policy.ts';
import { recordExpenseBill } from './payables/record-expense-bill.ts';
import { allocatePayment } from './receivables/allocate-payment.ts';
import { issueInvoice } from './receivables/issue-invoice.ts';
import { recordPayment } from './receivables/record-payment.ts';
import { refundPayment } from './reversals/refund-payment.ts';
import { reverseRefund } from './reversals/reverse-refund.ts';
import { reversePayment } from './reversals/reverse-payment.ts';
import { reverseSupplierPayment } from './reversals/reverse-supplier-payment.ts';
import { approvePaymentRun, cancelPaymentRun } from './runs/decide-payment-run.ts';
import { editPaymentRun } from './runs/edit-payment-run.ts';
import { continuePaymentRun, executePaymentRun } from './runs/execute-payment-run.ts';
import { proposePaymentRun } from './runs/propose-payment-run.ts';
import { saveSupplierAccount } from './runs/save-supplier-account.ts';
import { resolvers } from './resolvers.ts';
import { saveServingActivity } from './serving/save-serving-activity.ts';
import { tables } from './tables.ts';
import { saveTaxRate } from './tax/save-tax-rate.ts';
import { settleTax } from './tax/settle-tax.ts';

export const finance: Area = {
  name: 'finance',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('finance'),
  resolvers,
  loaders,
  commands: [
    setUpBooks,
    saveAccount,
    archiveAccount,
    restoreAccount,
    savePostingRule,
    saveTaxRate,
    settleTax,
    postEntry,
    reverseEntry,
    clearStockDifference,
    sumMonths,
    closePeriod,
    reopenPeriod,
    closeYear,
    reopenYear,
    issueInvoice,
    billArrived,
    invoiceBillables,
    runCollectiveInvoicing,
    invoiceCollection,
    cancelCollectiveInvoicing,
    openBillingPlan,
    billMilestone,
    creditCancelled,
    postStockMoves,
    recordPayment,
    allocatePayment,
    applyDeposits,
    reversePayment,
    refundPayment,
    reverseRefund,
    writeOffInvoice,
    grantDiscount,
    reverseAllowance,
    saveEarlyPayment,
    saveReceivablesPolicy,
    savePayablesPolicy,
    debitCustomer,
    cancelDebitNote,
    runDunning,
    notePromise,
    saveDunningLevels,
    issueCreditNote,
    creditInvoice,
    applyCreditNote,
    refundCreditNote,
    noteReceipt,
    noteSupplierReturn,
    accrueFreight,
    recordBill,
    recordExpenseBill,
    releaseBill,
    rejectBill,
    paySupplier,
    reverseSupplierPayment,
    saveSupplierAccount,
    proposePaymentRun,
    editPaymentRun,
    approvePaymentRun,
    cancelPaymentRun,
    executePaymentRun,
    continuePaymentRun,
    prepaySupplier,
    applyAdvance,
    refundClaim,
    refundAdvance,
    reverseAdvance,
    linkPartners,
    netPartner,
    undoNetting,
    saveCostCenter,
    saveBudget,
    approveBudget,
    noteCommitment,
    saveCostKey,
    allocateCosts,
    reverseCostAllocation,
    saveServingActivity,
    saveCashScenario,
    removeCashScenario,
    saveBankAccount,
    importBankStatement,
    proposeBankMatches,
    reconcileBankLine,
    unreconcileBankLine,
    saveExchangeRates,
    saveCurrencyPolicy,
    revalueCurrencies,
    saveBadDebtRates,
    allowBadDebts,
  ],
  chores: [
    { command: 'finance.sumMonths', everyMinutes: 60 },
    { command: 'finance.runCollectiveInvoicing', everyMinutes: 24 * 60, afterMinutes: 60 },
  ],
  messages,
};
