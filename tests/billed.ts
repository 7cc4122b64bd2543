import { openShop } from './returned.ts';
import { sideBySide } from './side-by-side.ts';
import type { TestWaybill } from './waybill.ts';

type Placed = { order: { id: string; status: string } };
type Found = { order: { deliveries: { nodes: { id: string }[] } } };

const milestones = [
  { event: 'ON_ORDER', percent: '50' },
  { event: 'BY_HAND', percent: '50' },
];
const waiting = { billingBasis: 'COLLECTIVE_DAILY' };
const ahead = { billingBasis: 'MILESTONE', milestones };
const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };

/** So many customers have an order that a run invoices, and one that is billed by milestones. */
export async function billSome(waybill: TestWaybill, count: number): Promise<void> {
  const { does, ask, settled } = waybill;
  const { sku } = await openShop(waybill);
  const sold: { customerId: string; orderId: string }[] = [];
  const sell = async (customerId: string, terms: object) => {
    const lines = [{ sku, quantity: { value: '1' }, unitPrice: '10' }];
    const input = { customerId, channel: 'PHONE', lines, ...terms };
    const { order } = await does<Placed>('placeOrder', input, 'order { id status }');
    if (order.status === 'ON_HOLD') {
      await does('approveOrder', { orderId: order.id, reason: 'Known' }, '__typename');
    }
    return order.id;
  };
  await sideBySide(count, async (n) => {
    const leaf = { name: `Billed Leaf ${n}`, addresses: [address] };
    type Made = { customer: { id: string } };
    const { customer } = await does<Made>('saveCustomer', leaf, 'customer { id }');
    sold.push({ customerId: customer.id, orderId: await sell(customer.id, waiting) });
    await sell(customer.id, ahead);
  });
  await settled();
  await sideBySide(count, async (n) => {
    const { order } = await ask<Found>(
      'query ($id: ID!) { order(id: $id) { deliveries(first: 1) { nodes { id } } } }',
      { id: sold[n]!.orderId },
    );
    await does('postGoodsIssue', { deliveryId: order.deliveries.nodes[0]!.id }, '__typename');
  });
  await settled();
  const through = new Date().toISOString().slice(0, 10);
  await sideBySide(count, async (n) => {
    const run = { through, customerIds: [sold[n]!.customerId] };
    await does('runCollectiveInvoicing', run, '__typename');
  });
  await settled();
}
