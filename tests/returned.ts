import { sideBySide } from './side-by-side.ts';
import type { TestWaybill } from './waybill.ts';

type Made = Record<string, { id: string }>;

/** A company that sells one product, at 6.67 with tax on top, to one customer. */
export type Shop = {
  productId: string;
  sku: string;
  customerId: string;
  carrierId: string;
  warehouseId: string;
};

/** An order that has arrived and is paid. */
export type Delivered = Shop & { orderId: string; lineId: string };

let shops = 0;

/** Opens a shop: 30 packs were bought at 6.00 and 60 at 9.00. */
export async function openShop({ does, settled }: TestWaybill): Promise<Shop> {
  const n = ++shops;
  const sku = `RET-${n}`;
  const tea = { sku, name: 'Tea', baseUnit: 'PACK' };
  const { product } = await does<Made>('saveProduct', tea, 'product { id }');
  const east = { code: `RET${n}`, name: 'Returns' };
  const { warehouse } = await does<Made>('saveWarehouse', east, 'warehouse { id }');
  for (const [value, cost] of [
    ['30', '6'],
    ['60', '9'],
  ]) {
    const what = { productId: product!.id, warehouseId: warehouse!.id, kind: 'OPENING' };
    const unitCost = { amount: cost, currency: 'CNY' };
    await does('receiveStock', { ...what, quantity: { value }, unitCost }, '__typename');
  }
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const leaf = { name: `Green Leaf ${n}`, addresses: [address] };
  const { customer } = await does<Made>('saveCustomer', leaf, 'customer { id }');
  const swift = { code: `RET${n}`, name: 'Swift' };
  const { carrier } = await does<Made>('saveCarrier', swift, 'carrier { id }');
  await settled();
  return {
    sku,
    productId: product!.id,
    warehouseId: warehouse!.id,
    customerId: customer!.id,
    carrierId: carrier!.id,
  };
}

/** Sells some at 10.00 less the discount that leads to the price wanted, delivers them, is paid. */
export async function deliveredOrder(
  waybill: TestWaybill,
  shop: Shop,
  value: string,
  discountPercent: string,
): Promise<Delivered> {
  const { does, ask, settled } = waybill;
  const { sku, customerId, carrierId } = shop;
  const line = { sku, quantity: { value }, unitPrice: '10', discountPercent };
  const placed = { customerId, channel: 'PHONE', lines: [line] };
  const answer = 'order { id status lines { id } }';
  type Placed = { order: { id: string; status: string; lines: { id: string }[] } };
  const { order } = await does<Placed>('placeOrder', placed, answer);
  // Such as one that looks like an earlier order.
  if (order.status === 'ON_HOLD') {
    await does('approveOrder', { orderId: order.id, reason: 'Known' }, '__typename');
  }
  await settled();
  type Planned = { order: { deliveries: { nodes: { id: string }[] } } };
  const { order: planned } = await ask<Planned>(
    'query ($id: ID!) { order(id: $id) { deliveries(first: 5) { nodes { id } } } }',
    { id: order.id },
  );
  for (const { id: deliveryId } of planned.deliveries.nodes) {
    await does('postGoodsIssue', { deliveryId, carrierId }, '__typename');
  }
  await settled();
  type Sent = {
    order: {
      shipments: { nodes: { id: string }[] };
      invoices: { nodes: { total: { amount: string; currency: string } }[] };
    };
  };
  const { order: sent } = await ask<Sent>(
    `query ($id: ID!) { order(id: $id) { shipments(first: 5) { nodes { id } }
       invoices(first: 5) { nodes { total { amount currency } } } } }`,
    { id: order.id },
  );
  for (const { id: shipmentId } of sent.shipments.nodes) {
    await does('recordTrackingEvent', { shipmentId, status: 'DELIVERED' }, '__typename');
  }
  for (const { total: amount } of sent.invoices.nodes) {
    const how = { receivedDate: '2026-04-01', method: 'BANK_TRANSFER' };
    await does('recordPayment', { customerId, amount, ...how }, '__typename');
  }
  await settled();
  return { ...shop, orderId: order.id, lineId: order.lines[0]!.id };
}

/** Sends goods of two customers back and credits them; one more return and a ticket wait. */
export async function returnSome(waybill: TestWaybill, count: number): Promise<void> {
  const { does, settled } = waybill;
  const shops = [await openShop(waybill), await openShop(waybill)];
  type Returned = { returnOrder: { id: string; lines: { id: string }[] } };
  const answer = 'returnOrder { id lines { id } }';
  await sideBySide(count, async (n) => {
    const shop = shops[n % 2]!;
    const { orderId, lineId: orderLineId } = await deliveredOrder(waybill, shop, '4', '5');
    const lines = [{ orderLineId, quantity: { value: '1' }, reason: 'DAMAGED' }];
    const { returnOrder } = await does<Returned>('requestReturn', { orderId, lines }, answer);
    await does('openTicket', { orderId, orderLineId, subject: 'Damp' }, '__typename');
    await does('saveWarranty', { productId: shop.productId, months: n + 1 }, '__typename');
    const rule = { isReturnable: true, windowDays: 30, autoLimit: '0', feePercent: '0' };
    const { customerId } = shop;
    await does('saveReturnRule', { ...rule, customerId, channel: `C${n}` }, '__typename');
    const input = { returnOrderId: returnOrder.id };
    const { id: returnLineId } = returnOrder.lines[0]!;
    await does('authoriseReturn', input, answer);
    const received = [{ returnLineId, received: '1' }];
    await does('receiveReturn', { ...input, lines: received }, answer);
    const found = { returnLineId, quantity: '1', grade: 'AS_NEW', disposition: 'RESTOCK' };
    await does('inspectReturn', { ...input, lines: [found] }, answer);
    await does('resolveReturn', input, answer);
  });
  await settled();
}
