import type { Work } from '../../../kernel/command.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Bill } from '../payables/bill.ts';
import type { Invoice } from '../receivables/invoice.ts';
import { BillReopened, InvoiceReopened } from './contract.ts';

/** Those of some documents that nothing is open of, each once. */
export function settledOf<Document extends { open(): Money }>(documents: Iterable<Document>) {
  return [...new Set(documents)].filter((document) => document.open().isZero());
}

/** Says of invoices that had nothing open that they have. */
export function tellInvoicesReopened({ emit }: Pick<Work, 'emit'>, invoices: readonly Invoice[]) {
  for (const { id: invoiceId, orderId, customerId } of invoices) {
    const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
    emit(InvoiceReopened, { invoiceId, orderId, customerId }, { parties });
  }
}

/** The same of suppliers' bills. */
export function tellBillsReopened({ emit }: Pick<Work, 'emit'>, bills: readonly Bill[]): void {
  for (const { id: billId, supplierId, purchaseOrderId } of bills) {
    const parties = [{ kind: 'SUPPLIER' as const, id: supplierId }];
    emit(BillReopened, { billId, supplierId, purchaseOrderId }, { parties });
  }
}
