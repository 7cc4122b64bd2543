import { on, process, send } from '../kernel/process.ts';
import * as payables from '../subgraphs/finance/payables/contract.ts';
import * as reversals from '../subgraphs/finance/reversals/contract.ts';
import * as runs from '../subgraphs/finance/runs/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as receipts from '../subgraphs/inventory/receipts/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';

/**
 * What a supplier delivers becomes stock at cost, against goods received that are not invoiced yet;
 * the supplier's bill is matched with order and receipt and clears them. The moves themselves are
 * posted by order-to-cash, like all others.
 */
export const procureToPay = process(
  'procure-to-pay',

  // Received → the accepted goods are stock, whoever waits for them is dealt some unless they are to
  // be inspected (inspect-goods goes on from there); a bill may come.
  on(
    purchasing.GoodsReceived,
    ({ goodsReceiptId, supplierId, warehouseId, postingDate, currency, lines }) =>
      send(receipts.TakeInReceipt, {
        ...{ goodsReceiptId, supplierId, warehouseId, postingDate, currency },
        lines: lines
          .filter(({ accepted }) => accepted !== '0')
          .map(({ productId, unit, accepted: quantity, value, goods, ...line }) => {
            const { purchaseOrderLineId, inspectionId } = line;
            const bought = { productId, unit, quantity, value, purchaseOrderLineId };
            return { ...bought, inspectionId, ...goods };
          }),
      }),
    ({ goodsReceiptId, purchaseOrderId, supplierId, postingDate, orderCurrency, lines }) =>
      send(payables.NoteReceipt, {
        ...{ goodsReceiptId, purchaseOrderId, supplierId, postingDate, orderCurrency, lines },
      }),
  ),

  // Billed at another price → what the goods cost, wherever they are now; billed and paid → the
  // order knows, and is closed when all of it has come, is billed and paid.
  on(
    payables.BillPosted,
    ({ billId, billDate: postingDate, bookedIn: currency, differences: lines }) =>
      send(inventory.AdjustReceiptCost, { billId, postingDate, currency, lines }),
    ({ billId, purchaseOrderId, lines }) =>
      send(purchasing.NoteBilled, { billId, purchaseOrderId, lines }),
  ),

  // Many suppliers are paid in several goes, until none is left.
  on(runs.PaymentRunContinues, ({ paymentRunId }) =>
    send(runs.ContinuePaymentRun, { paymentRunId }),
  ),
  on(payables.BillPaid, ({ billId, purchaseOrderId }) =>
    send(purchasing.NotePaid, { billId, purchaseOrderId }),
  ),
  on(reversals.BillReopened, ({ billId, purchaseOrderId }) =>
    send(purchasing.NoteReopened, { billId, purchaseOrderId }),
  ),
);
