import { on, process, send } from '../kernel/process.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';

/**
 * What a supplier delivers becomes stock at cost, against goods received that are not invoiced yet:
 * the moves themselves are posted by order-to-cash, like all others.
 */
export const procureToPay = process(
  'procure-to-pay',

  // Received → the accepted goods are stock, and whoever waits for them is dealt some.
  on(purchasing.GoodsReceived, ({ goodsReceiptId, warehouseId, postingDate, currency, lines }) =>
    send(inventory.TakeInReceipt, {
      ...{ goodsReceiptId, warehouseId, postingDate, currency },
      lines: lines
        .filter(({ accepted }) => accepted !== '0')
        .map(({ lineId, productId, unit, accepted: quantity, value }) => {
          return { lineId, productId, unit, quantity, value };
        }),
    }),
  ),
);
