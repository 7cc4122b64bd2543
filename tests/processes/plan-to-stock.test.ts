import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { planToStock } from '../../processes/plan-to-stock.ts';
import * as inventory from '../../subgraphs/inventory/contract.ts';
import * as logistics from '../../subgraphs/logistics/contract.ts';
import * as orders from '../../subgraphs/orders/contract.ts';
import * as purchasing from '../../subgraphs/purchasing/contract.ts';
import * as supplyChain from '../../subgraphs/supply-chain/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = planToStock.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

test('moves of stock may be demand', () => {
  const place = { productId: 'prd_1', warehouseId: 'whs_1' };
  const moves = [
    { moveId: 'mov_1', kind: 'ISSUE', ...place, quantity: '-2', value: '-9' },
  ] as const;
  const moved = { documentId: 'dlv_1', postingDate: '2026-03-30', moves: [...moves] };
  const told = {
    documentType: 'DELIVERY',
    orderId: null,
    customerId: null,
    currency: 'CNY',
  } as const;
  expect(after(inventory.StockMoved, { ...moved, ...told })).toEqual({
    'supply-chain.noteDemand': { ...moved, documentType: 'DELIVERY' },
  });
});

test('forecasts and plans go on until they end', () => {
  const going = { runId: 'fcr_1' };
  expect(after(supplyChain.ForecastContinues, going)).toEqual({
    'supply-chain.continueForecast': going,
  });
  expect(after(supplyChain.PlanContinues, going)).toEqual({ 'supply-chain.continuePlan': going });
});

test('a purchase order is noted at each step, and what has come of it', () => {
  const order = { purchaseOrderId: 'puo_1', supplierId: 'sup_1', number: 'PO-1' };
  const changed = { ...order, previous: 'APPROVED', status: 'SENT', version: 3, cause: null };
  expect(after(purchasing.PurchaseOrderStatusChanged, changed)).toEqual({
    'supply-chain.notePurchaseOrder': { purchaseOrderId: 'puo_1' },
  });
  const line = { lineId: 'grl_1', purchaseOrderLineId: 'pol_1', accepted: '5' };
  const receipt = { goodsReceiptId: 'grn_1', purchaseOrderId: 'puo_1', postingDate: '2026-03-30' };
  const more = { productId: 'prd_1', unit: 'PCS', rejected: '0', value: '9', agreed: '9' };
  const received = {
    ...receipt,
    ...order,
    warehouseId: 'whs_1',
    currency: 'CNY',
    orderCurrency: 'CNY',
  };
  expect(after(purchasing.GoodsReceived, { ...received, lines: [{ ...line, ...more }] })).toEqual({
    'supply-chain.noteGoodsReceipt': { ...receipt, lines: [line] },
  });
});

test('another first choice of supplier takes shared forecasts away', () => {
  const saved = { supplierItemId: 'sit_1', supplierId: 'sup_1', productId: 'prd_1' };
  expect(after(purchasing.SupplierItemSaved, saved)).toEqual({
    'supply-chain.reviewShares': { productId: 'prd_1' },
  });
});

test('served orders and shipments are noted as they change', () => {
  expect(after(orders.OrderServed, { orderId: 'ord_1', customerId: 'cus_1' })).toEqual({
    'supply-chain.noteOrder': { orderId: 'ord_1' },
  });
  const shipment = { shipmentId: 'shp_1', orderId: 'ord_1', carrierId: 'car_1', version: 2 };
  const noted = { 'supply-chain.noteShipment': { shipmentId: 'shp_1' } };
  const moved = { ...shipment, customerId: 'cus_1', previous: null, status: 'READY' };
  expect(after(logistics.ShipmentStatusChanged, moved)).toEqual(noted);
  const assigned = { ...shipment, previousCarrierId: null, trackingNumber: null };
  expect(after(logistics.CarrierAssigned, assigned)).toEqual(noted);
  const paid = { ...shipment, customerId: 'cus_1', amount: '30', currency: 'CNY' };
  expect(after(logistics.FreightCostRecorded, paid)).toEqual(noted);
});
