import { on, process, send } from '../kernel/process.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as logistics from '../subgraphs/logistics/contract.ts';
import * as orders from '../subgraphs/orders/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';
import * as supplyChain from '../subgraphs/supply-chain/contract.ts';

/** What leaves, comes and is late becomes demand, forecasts, proposals and exceptions. */
export const planToStock = process(
  'plan-to-stock',

  // Goods have left for customers → demand; forecasts go on, a few products at a time.
  on(inventory.StockMoved, ({ documentId, documentType, postingDate, moves }) =>
    send(supplyChain.NoteDemand, { documentId, documentType, postingDate, moves }),
  ),
  on(supplyChain.ForecastContinues, (going) => send(supplyChain.ContinueForecast, going)),

  // What is ordered from suppliers, and how much of it has come; plans go on like forecasts.
  on(purchasing.PurchaseOrderStatusChanged, ({ purchaseOrderId }) =>
    send(supplyChain.NotePurchaseOrder, { purchaseOrderId }),
  ),
  on(purchasing.PurchaseOrderCorrected, ({ purchaseOrderId }) =>
    send(supplyChain.NotePurchaseOrder, { purchaseOrderId }),
  ),
  on(purchasing.GoodsReceived, ({ goodsReceiptId, purchaseOrderId, postingDate, lines }) =>
    send(supplyChain.NoteGoodsReceipt, {
      goodsReceiptId,
      purchaseOrderId,
      postingDate,
      lines: lines.map(({ lineId, purchaseOrderLineId, accepted }) => {
        return { lineId, purchaseOrderLineId, accepted };
      }),
    }),
  ),
  on(purchasing.SupplierItemSaved, ({ productId }) =>
    send(supplyChain.ReviewShares, { productId }),
  ),
  on(supplyChain.PlanContinues, (going) => send(supplyChain.ContinuePlan, going)),

  // How orders were served, where shipments to customers are, and what they cost.
  on(orders.OrderServed, ({ orderId }) => send(supplyChain.NoteOrder, { orderId })),
  on(logistics.ShipmentStatusChanged, ({ shipmentId }) =>
    send(supplyChain.NoteShipment, { shipmentId }),
  ),
  on(logistics.CarrierAssigned, ({ shipmentId }) => send(supplyChain.NoteShipment, { shipmentId })),
  on(logistics.FreightCostRecorded, ({ shipmentId }) =>
    send(supplyChain.NoteShipment, { shipmentId }),
  ),
);
