import { on, process, send } from '../kernel/process.ts';
import * as payables from '../subgraphs/finance/payables/contract.ts';
import * as receipts from '../subgraphs/inventory/receipts/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';

/**
 * What a supplier delivers is judged, given back or never was: stock, what is billed and may be,
 * and the order follow. Receiving itself is procure-to-pay; moves are posted by order-to-cash.
 */
export const inspectGoods = process(
  'inspect-goods',

  // Judged → the good ones are free, for those who wait for them first; the rejected ones go.
  on(purchasing.InspectionDecided, ({ inspectionId, postingDate, ...decided }) => {
    const { rejected, rejectedGoods, reason } = decided;
    const judged = { inspectionId, postingDate, rejected, rejectedGoods, reason };
    return send(receipts.SettleInspection, judged);
  }),

  // Given back → what was billed is claimed, the rest may not be billed; the order waits for it.
  on(
    receipts.SuppliesReturned,
    (returned) => send(payables.NoteSupplierReturn, returned),
    ({ supplierReturnId, inspectionId, reason, lines }) =>
      send(purchasing.NoteReturned, { supplierReturnId, inspectionId, reason, lines }),
  ),
  on(payables.DebitNoteIssued, ({ debitNoteId, purchaseOrderId, lines }) =>
    send(purchasing.NoteDebited, { debitNoteId, purchaseOrderId, lines }),
  ),

  // Reversed → nothing has come.
  on(
    receipts.ReceiptReversed,
    ({ supplierReturnId, postingDate, currency, reason, lines }) =>
      send(payables.NoteSupplierReturn, { supplierReturnId, postingDate, currency, reason, lines }),
    ({ goodsReceiptId, purchaseOrderId, reason }, { actor: reversedBy }) =>
      send(purchasing.NoteReversal, { goodsReceiptId, purchaseOrderId, reason, reversedBy }),
  ),
);
