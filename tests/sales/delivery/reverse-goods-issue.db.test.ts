import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';
import { linesOf, plan, toldOf } from './order.ts';

/** Where the goods of a delivery are, as logistics and returns tell of them. */
const known: Record<string, { shipment?: object; returns?: object[] }> = {};
let area: TestArea;
beforeAll(async () => {
  const graph = (async (_viewer, _document, variables) => {
    const { shipment = null, returns = [] } = known[String(variables?.id)] ?? {};
    const lines = [{ orderLine: { id: 'a' } }];
    return { delivery: { shipment, lines, order: { returnOrders: { nodes: returns } } } };
  }) as Graph;
  area = await openTestArea(sales, { graph });
});
afterAll(() => area.close());

const reverse = `mutation ($input: ReverseGoodsIssueInput!) { reverseGoodsIssue(input: $input) {
  delivery { status reversedAt reversalReason version } userErrors { code } } }`;

type Answer = { delivery: object | null; userErrors: { code: string }[] };
async function undo(deliveryId: string, more: object = {}): Promise<Answer> {
  const input = { deliveryId, reason: ' Wrong goods ', ...more };
  return (await area.ask<{ reverseGoodsIssue: Answer }>(reverse, { input })).reverseGoodsIssue;
}
const refusal = async (deliveryId: string, more?: object) =>
  (await undo(deliveryId, more)).userErrors[0]?.code;

async function left(orderId: string): Promise<string> {
  const deliveryId = await plan(area, orderId, { a: '5' });
  await area.perform('sales.postGoodsIssue', { deliveryId });
  return deliveryId;
}

test('of many who take a goods issue back at once one does it, and says what comes back', async () => {
  const deliveryId = await left('one');
  const answers = await Promise.all(Array.from({ length: 16 }, () => undo(deliveryId)));
  const [done, ...more] = answers.filter(({ userErrors }) => userErrors.length === 0);
  expect(more).toEqual([]);
  expect(done).toMatchObject({ delivery: { status: 'REVERSED', reversalReason: 'Wrong goods' } });
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'ISSUE_REVERSED')).toHaveLength(
    15,
  );
  const told = (await toldOf(area, 'one')).filter(({ type }) =>
    type.endsWith('GoodsIssueReversed'),
  );
  expect(told).toMatchObject([
    {
      data: {
        ...{ deliveryId, warehouseId: 'whs_1', reason: 'Wrong goods', customerId: 'cus_1' },
        lines: [{ lineId: 'a', productId: 'prd_a', quantity: '5' }],
      },
    },
  ]);
  const again = await plan(area, 'one', { a: '5' });
  expect(again).not.toBe(deliveryId);
  expect((await linesOf(area, 'one')).map(({ status }) => status)).toEqual(['REVERSED', 'PLANNED']);
});

test('it says why it does not', async () => {
  const deliveryId = await left('no');
  expect(await refusal(deliveryId, { reason: ' ' })).toBe('REASON_MISSING');
  expect(await refusal(deliveryId, { expectedVersion: 1 })).toBe('VERSION_CONFLICT');
  for (const [status, code] of [
    ['OUT_FOR_DELIVERY', 'SHIPMENT_UNDER_WAY'],
    ['EXCEPTION', 'SHIPMENT_UNDER_WAY'],
    ['DELIVERED', 'ALREADY_DELIVERED'],
  ]) {
    known[deliveryId] = { shipment: { number: 'SH-000001', status } };
    expect(await refusal(deliveryId)).toBe(code);
  }
  const returned = { number: 'RMA-000001', lines: [{ orderLine: { id: 'a' } }] };
  known[deliveryId] = { returns: [returned] };
  expect(await refusal(deliveryId)).toBe('GOODS_RETURNED');
  const other = { number: 'RMA-000002', lines: [{ orderLine: { id: 'b' } }] };
  known[deliveryId] = { shipment: { number: 'SH-1', status: 'READY' }, returns: [other] };
  expect(await refusal(deliveryId)).toBeUndefined();
  expect(await refusal(await plan(area, 'not yet', { a: '5' }))).toBe('ILLEGAL_MOVE');
  const arrived = await left('there');
  await area.perform('sales.recordArrival', {
    deliveryId: arrived,
    deliveredAt: '2026-04-02T08:00:00Z',
  });
  expect(await refusal(arrived)).toBe('ALREADY_DELIVERED');
});

test('outside parties learn of nothing', async () => {
  const viewer = { ...customerUser('cus_1'), scopes: ['sales:fulfil'] };
  const input = { deliveryId: await left('own'), reason: 'Mine' };
  const { errors } = await area.query(reverse, { input }, viewer);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
});

test('a sale that was taken back is none: 16 times at once, once', async () => {
  const sale = { orderId: 'ord_s', deliveryId: 'dlv_s', customerId: 'cus_1', channel: 'WEB' };
  await area.perform('sales.noteSale', {
    ...{ ...sale, salesperson: 'Li', currency: 'CNY', shippedAt: '2026-03-02T08:00:00Z' },
    lines: [{ lineId: 'orl_s', productId: 'prd_s', quantity: '4', net: '40', discount: '2' }],
    freight: '5',
  });
  const cost = { moveId: 'mov_s', kind: 'ISSUE', productId: 'prd_s', value: '-24' };
  await area.perform('sales.noteCost', {
    ...{ documentId: 'dlv_s', orderId: 'ord_s', customerId: 'cus_1', postingDate: '2026-03-02' },
    ...{ currency: 'CNY', moves: [cost] },
  });
  const back = { deliveryId: 'dlv_s', orderId: 'ord_s', reversedOn: '2026-03-03' };
  await Promise.all(Array.from({ length: 16 }, () => area.perform('sales.noteReversal', back)));
  type Sales = { salesAnalysis: { nodes: Record<string, unknown>[] } };
  const { salesAnalysis } = await area.ask<Sales>(
    `{ salesAnalysis(from: "2026-03-01", to: "2026-03-31", by: TOTAL) { nodes {
       revenue { amount } cost { amount } discount { amount } quantity orders } } }`,
  );
  expect(salesAnalysis.nodes).toEqual([
    {
      ...{ revenue: { amount: '0' }, cost: { amount: '24' }, discount: { amount: '0' } },
      ...{ quantity: '0', orders: 0 },
    },
  ]);
  await area.perform('sales.noteSale', {
    ...{ ...sale, deliveryId: 'dlv_t', salesperson: 'Li', currency: 'CNY' },
    shippedAt: '2026-03-04T08:00:00Z',
    lines: [{ lineId: 'orl_s', productId: 'prd_s', quantity: '4', net: '40' }],
  });
  const target = { name: 'March', from: '2026-03-01', to: '2026-03-31', amount: '1' };
  const { saveSalesTarget } = await area.ask<{ saveSalesTarget: object }>(
    `mutation ($input: SaveSalesTargetInput!) { saveSalesTarget(input: $input) {
       salesTarget { actual } } }`,
    { input: { ...target, measure: 'ORDERS' } },
  );
  expect(saveSalesTarget).toEqual({ salesTarget: { actual: '1' } });
});
