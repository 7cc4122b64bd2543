import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, staff, type TestArea } from '../../area.ts';
import { linesOf, plan, terms, toldOf, withdraw, type Told } from './order.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

const issue = `mutation ($input: PostGoodsIssueInput!) { postGoodsIssue(input: $input) {
  delivery { status issuedAt carrier { id } version lines { quantity issued } }
  userErrors { code } } }`;

type Answer = { delivery: object | null; userErrors: { code: string }[] };

async function postGoodsIssue(input: object): Promise<Answer> {
  return (await area.ask<{ postGoodsIssue: Answer }>(issue, { input })).postGoodsIssue;
}

const issuesOf = (told: Told[]) => told.filter(({ type }) => type === 'sales.GoodsIssued');

test('a delivery leaves whole, without what was withdrawn', async () => {
  const deliveryId = await plan(area, 'one', { a: '5', b: '2', c: '1' });
  await withdraw(area, 'one', { a: '2', c: '1' });
  const { delivery } = await postGoodsIssue({ deliveryId, carrierId: 'car_1' });
  expect(delivery).toMatchObject({
    status: 'ISSUED',
    carrier: { id: 'car_1' },
    lines: [
      { quantity: '3', issued: '3' },
      { quantity: '2', issued: '2' },
      { quantity: '0', issued: '0' },
    ],
  });
  const { orderNumber, shipTo, requestedDate } = terms('one');
  expect(issuesOf(await toldOf(area, 'one'))).toMatchObject([
    {
      data: {
        deliveryId,
        orderNumber,
        shipTo,
        requestedDate,
        warehouseId: 'whs_1',
        carrierId: 'car_1',
        lines: [
          { lineId: 'a', productId: 'prd_a', quantity: '3' },
          { lineId: 'b', productId: 'prd_b', quantity: '2' },
        ],
      },
      parties: [{ kind: 'CUSTOMER', id: 'cus_1' }],
    },
  ]);
});

test('a delivery that was picked leaves too', async () => {
  const deliveryId = await plan(area, 'picked', { a: '5' });
  await area.perform('sales.startPicking', { deliveryId });
  expect(await postGoodsIssue({ deliveryId })).toMatchObject({ delivery: { status: 'ISSUED' } });
});

test('a delivery leaves once', async () => {
  const deliveryId = await plan(area, 'twice', { a: '5' });
  await postGoodsIssue({ deliveryId });
  expect(await postGoodsIssue({ deliveryId })).toMatchObject({
    delivery: null,
    userErrors: [{ code: 'ILLEGAL_MOVE' }],
  });
});

test('of many who issue a delivery at once one does it', async () => {
  const deliveryId = await plan(area, 'crowd', { a: '5' });
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => postGoodsIssue({ deliveryId })),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(issuesOf(await toldOf(area, 'crowd'))).toHaveLength(1);
});

test('history is issued when it happened, by who may write history', async () => {
  const deliveryId = await plan(area, 'history', { a: '5' });
  const issuedAt = '2026-03-31T08:00:00.000Z';
  const viewer = { ...staff(), scopes: ['sales:fulfil'] };
  const { errors } = await area.query(issue, { input: { deliveryId, issuedAt } }, viewer);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect(await postGoodsIssue({ deliveryId, issuedAt })).toMatchObject({ delivery: { issuedAt } });
  const [occurred] = await area.rows<{ occurred_at: Date }>(
    `select occurred_at from event where type = 'sales.GoodsIssued'
     and document_id = '${deliveryId}'`,
  );
  expect(new Date(occurred!.occurred_at).toISOString()).toBe(issuedAt);
});

test('nothing leaves in the future', async () => {
  const deliveryId = await plan(area, 'future', { a: '5' });
  const answer = await postGoodsIssue({ deliveryId, issuedAt: '2999-01-01T00:00:00Z' });
  expect(answer.userErrors).toEqual([{ code: 'IN_THE_FUTURE' }]);
  expect(await linesOf(area, 'future')).toMatchObject([{ status: 'PLANNED', issued: '0' }]);
});

const parts = (quantities: Record<string, string>) =>
  Object.entries(quantities).map(([orderLineId, quantity]) => ({ orderLineId, quantity }));
const rowsOf = async (orderId: string) =>
  (await linesOf(area, orderId)).map(
    (line) => `${line.orderLineId} ${line.status} ${line.planned}-${line.withdrawn} ${line.issued}`,
  );

test('a part leaves; the rest is a delivery of its own, at the same step', async () => {
  const deliveryId = await plan(area, 'part', { a: '5', b: '2' });
  await area.perform('sales.startPicking', { deliveryId });
  await area.perform('sales.confirmPick', { deliveryId });
  const { delivery } = await postGoodsIssue({ deliveryId, lines: parts({ a: '3' }) });
  expect(delivery).toMatchObject({ status: 'ISSUED' });
  const left = ['a ISSUED 5-2 3', 'b ISSUED 2-2 0'];
  expect(await rowsOf('part')).toEqual([...left, 'a PICKED 2-0 0', 'b PICKED 2-0 0']);
  const told = await toldOf(area, 'part');
  expect(issuesOf(told)[0]!.data.lines).toEqual([
    { lineId: 'a', productId: 'prd_a', quantity: '3' },
  ]);
  const rest = told.at(-1)!.data;
  expect(rest).toMatchObject({ previous: null, status: 'PICKED' });
  await postGoodsIssue({ deliveryId: rest.deliveryId, lines: parts({ a: '2', b: '2' }) });
  expect(await rowsOf('part')).toEqual([...left, 'a ISSUED 2-0 2', 'b ISSUED 2-0 2']);
});

test('the rest of a planned delivery takes what is planned later', async () => {
  const deliveryId = await plan(area, 'more', { a: '5' });
  await postGoodsIssue({ deliveryId, lines: parts({ a: '1' }) });
  await plan(area, 'more', { a: '3' });
  expect(await rowsOf('more')).toEqual(['a ISSUED 5-4 1', 'a PLANNED 7-0 0']);
});

test.each([
  ['nothing', [], 'NO_LINES'],
  ['none', parts({ a: '0' }), 'NOT_POSITIVE'],
  ['too much', parts({ a: '5.5' }), 'PICKED_TOO_MUCH'],
  ['too much in two lines', [...parts({ a: '3' }), ...parts({ a: '3' })], 'PICKED_TOO_MUCH'],
])('that %s leaves is refused', async (name, lines, code) => {
  const deliveryId = await plan(area, name, { a: '5' });
  expect((await postGoodsIssue({ deliveryId, lines })).userErrors).toEqual([{ code }]);
  expect(await rowsOf(name)).toEqual(['a PLANNED 5-0 0']);
});

test('of units that are told apart, just those that are named leave', async () => {
  await area.perform('sales.noteTracking', { productId: 'prd_u', tracking: 'SERIAL' });
  const deliveryId = await plan(area, 'units', { u: '3' });
  const name = (picked: string) =>
    area.perform('sales.notePicks', {
      deliveryId,
      lines: [{ lineId: 'u', picked, isVoid: false }],
    });
  const leave = async () =>
    (await postGoodsIssue({ deliveryId, lines: parts({ u: '2' }) })).userErrors;
  await name('3');
  expect(await leave()).toEqual([{ code: 'SERIALS_NEEDED' }]);
  await name('2');
  expect(await leave()).toEqual([]);
  expect(await rowsOf('units')).toEqual(['u ISSUED 3-1 2', 'u PLANNED 1-0 0']);
});

test('of many who issue a part at once, one does it', async () => {
  const deliveryId = await plan(area, 'parts', { a: '5' });
  const issues = Array.from({ length: 16 }, () =>
    postGoodsIssue({ deliveryId, lines: parts({ a: '2' }) }),
  );
  const codes = (await Promise.all(issues)).flatMap(({ userErrors }) => userErrors);
  expect(codes).toEqual(Array(15).fill({ code: 'ILLEGAL_MOVE' }));
  expect(await rowsOf('parts')).toEqual(['a ISSUED 5-3 2', 'a PLANNED 3-0 0']);
});

test('a customer’s user can neither pick nor issue, not even its own', async () => {
  const deliveryId = await plan(area, 'own', { a: '5' });
  const viewer = customerUser('cus_1', ['sales:fulfil']);
  for (const verb of ['sales.startPicking', 'sales.postGoodsIssue']) {
    await expect(area.perform(verb, { deliveryId }, viewer)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  }
});

// The race of the warehouse against the customer's cancellation, many times over: each unit is
// either issued or withdrawn, and each side is told the same.
test('issue and withdrawal at once share a delivery out exactly', async () => {
  const orders = Array.from({ length: 48 }, (_, n) => `race${n}`);
  const outcomes = await Promise.all(
    orders.map(async (orderId) => {
      const deliveryId = await plan(area, orderId, { a: '10', b: '4' });
      const acts = [
        () => withdraw(area, orderId, { a: '3', b: '4' }),
        () => postGoodsIssue({ deliveryId }),
        () => withdraw(area, orderId, { a: '9' }),
        () => postGoodsIssue({ deliveryId }),
      ];
      await Promise.all(acts.toSorted(() => Math.random() - 0.5).map((act) => act()));
      return { lines: await linesOf(area, orderId), told: await toldOf(area, orderId) };
    }),
  );
  for (const { lines, told } of outcomes) {
    const issues = issuesOf(told);
    expect(issues.length).toBeLessThanOrEqual(1);
    for (const { orderLineId, planned, withdrawn, issued } of lines) {
      const of = (type: string, field: string) =>
        sum(
          told
            .filter((one) => one.type === type)
            .flatMap(({ data }) => data.lines as Record<string, string>[])
            .filter(({ lineId }) => lineId === orderLineId)
            .map((line) => line[field]!),
        );
      expect(of('sales.GoodsIssued', 'quantity')).toEqual(decimal(issued));
      expect(of('sales.DeliveryWithdrawn', 'withdrawn')).toEqual(decimal(withdrawn));
      const rest = decimal(planned).minus(withdrawn).minus(issued);
      expect(rest.toNumber()).toBe(0);
    }
  }
});
