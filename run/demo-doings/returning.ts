import type { DemoCompany } from './company.ts';

type Line = { id: string; delivered: { value: string }; product: { id: string } };
type Delivered = { orders: { nodes: { id: string; lines: Line[] }[] } };
type Returned = { id: string; status: string; lines: { id: string }[] };
type Requested = { returnOrder: Returned };
type Asked = { surveys: { nodes: { token: string }[] } };

const words = [
  [5, 10, 'Fresh and quick, thank you'],
  [4, 8, 'Good tea, the box was dented'],
  [5, 9, ''],
  [3, 6, 'Came two days late'],
  [2, 3, '杯子有两只碎了'],
  [5, 10, '包装很好'],
] as const;

const RETURNS = 6;

/** Goods that come back, at every point of their way, a ticket, and how customers were pleased. */
export async function takeBack(company: DemoCompany): Promise<void> {
  const { does, asManager, ask, settled } = company;
  const rule = { isReturnable: true, windowDays: 60, autoLimit: '2000', feePercent: '10' };
  await asManager('saveReturnRule', rule);
  const { orders } = await ask<Delivered>(
    `{ orders(first: 40, filter: { status: { in: [DELIVERED, COMPLETED] } }) {
         nodes { id lines { id delivered { value } product { id } } } } }`,
  );
  for (const [n, { id: orderId, lines }] of orders.nodes.slice(0, RETURNS).entries()) {
    const { id: orderLineId } = lines[0]!;
    const reason = n % 2 ? 'NOT_NEEDED' : 'DAMAGED';
    const { returnOrder } = await does<Requested>(
      'requestReturn',
      { orderId, lines: [{ orderLineId, quantity: { value: '1' }, reason }] },
      'returnOrder { id status lines { id } }',
    );
    await goOn(company, returnOrder, n);
  }
  const [sold] = orders.nodes;
  const { id: orderLineId, product } = sold!.lines[0]!;
  await asManager('saveWarranty', { productId: product.id, months: 24 });
  const fault = { orderId: sold!.id, orderLineId, subject: 'The lid does not close' };
  await does('openTicket', { ...fault, priority: 'NORMAL' });
  await settled();
  const { surveys } = await ask<Asked>(
    '{ surveys(first: 40, filter: { kind: { eq: DELIVERY } }) { nodes { token } } }',
  );
  for (const [n, { token }] of surveys.nodes.entries()) {
    const [csat, nps, comment] = words[n % words.length]!;
    await does('answerSurvey', { token, csat, nps, comment });
  }
}

/** The first stays requested or authorised; later ones are received, inspected, resolved. */
async function goOn({ does, asManager, settled }: DemoCompany, returned: Returned, n: number) {
  const input = { returnOrderId: returned.id };
  if (n === 0) return;
  if (returned.status === 'REQUESTED') await asManager('authoriseReturn', input);
  if (n === 1) return;
  const { id: returnLineId } = returned.lines[0]!;
  await does('receiveReturn', { ...input, lines: [{ returnLineId, received: '1' }] });
  if (n === 2) return;
  const found = n % 2 ? ['AS_NEW', 'RESTOCK'] : ['BROKEN', 'SCRAP'];
  const [grade, disposition] = found;
  const lines = [{ returnLineId, quantity: '1', grade, disposition }];
  await does('inspectReturn', { ...input, lines });
  await does('resolveReturn', { ...input, resolution: 'CREDIT' });
  await settled();
}
