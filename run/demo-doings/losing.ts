import { decimal } from '../../kernel/decimal.ts';
import type { DemoCompany } from './company.ts';

type Offered = { products: { nodes: { id: string; available: { value: string } | null }[] } };
type Placed = { order: { id: string; status: string } };

const MISSING = 6;

/** A customer wants more of the scarcest goods than there are, and does not wait for the rest. */
export async function loseSale(company: DemoCompany): Promise<void> {
  const { ask, does, asManager, settled, customers } = company;
  const { products } = await ask<Offered>(
    '{ products(first: 60, orderBy: { field: sku }) { nodes { id available { value } } } }',
  );
  const left = products.nodes.map(({ id, available }) => {
    return { productId: id, there: decimal(available?.value ?? '0') };
  });
  const scarce = left.filter(({ there }) => there.greaterThan(0));
  const [{ productId, there }] = scarce.toSorted((a, b) => a.there.comparedTo(b.there)) as [
    (typeof scarce)[number],
  ];
  const lines = [{ productId, quantity: { value: there.plus(MISSING).toFixed() } }];
  const wanted = { customerId: customers[7]!.id, channel: 'PHONE', lines };
  const { order } = await does<Placed>('placeOrder', wanted, 'order { id status }');
  const decision = { orderId: order.id, reason: 'A good customer' };
  if (order.status === 'ON_HOLD') await asManager('approveOrder', decision);
  await settled();
  await does('cancelOrder', { orderId: order.id, reason: 'Bought all of it elsewhere' });
}
