import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { linesOf, plan, toldOf } from './order.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

type Answer = Record<string, { status: string } & Record<string, unknown>>;
async function does(field: string, input: object, selection: string): Promise<Answer> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  type Payload = Record<string, Answer & { userErrors: { code: string }[] }>;
  const answer = await area.ask<Payload>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
  );
  const [no] = answer[field]!.userErrors;
  if (no) throw new Error(no.code);
  return answer[field]!;
}
const picking = async (orderId: string, quantities: Record<string, string>) => {
  const deliveryId = await plan(area, orderId, quantities);
  await does('startPicking', { deliveryId }, 'delivery { status }');
  return deliveryId;
};
const confirm = (input: object) =>
  does('confirmPick', input, 'delivery { status pickedAt pickNote lines { quantity } }');
const pack = (input: object) =>
  does('packDelivery', input, 'delivery { status packedAt parcels { position weightKg note } }');

test('a delivery is picked whole, packed into parcels, and leaves', async () => {
  const deliveryId = await picking('whole', { a: '5', b: '2' });
  expect(await confirm({ deliveryId })).toMatchObject({
    delivery: { status: 'PICKED', pickedAt: expect.any(String) },
  });
  const parcels = [{ weightKg: '12.5' }, { weightKg: '0.75', note: 'Fragile' }];
  expect((await pack({ deliveryId, parcels })).delivery).toMatchObject({
    status: 'PACKED',
    parcels: [
      { position: 1, weightKg: '12.5', note: null },
      { position: 2, weightKg: '0.75', note: 'Fragile' },
    ],
  });
  await does('postGoodsIssue', { deliveryId }, 'delivery { status }');
  expect((await linesOf(area, 'whole')).map(({ issued }) => issued)).toEqual(['5', '2']);
});

test('what is not found leaves the delivery and is told', async () => {
  const deliveryId = await picking('short', { a: '5', b: '2' });
  const short = [
    { orderLineId: 'a', picked: '3' },
    { orderLineId: 'b', picked: '2' },
  ];
  await expect(confirm({ deliveryId, short })).rejects.toThrow('REASON_MISSING');
  const answer = await confirm({ deliveryId, short, reason: 'Two are wet' });
  expect(answer).toMatchObject({
    delivery: { status: 'PICKED', pickNote: 'Two are wet' },
  });
  await does('postGoodsIssue', { deliveryId }, 'delivery { status }');
  const told = await toldOf(area, 'short');
  const about = (name: string) => told.find(({ type }) => type === `sales.${name}`)!.data;
  expect(about('GoodsIssued').lines).toMatchObject([{ quantity: '3' }, { quantity: '2' }]);
  expect(about('ShortPicked')).toEqual({
    ...{ deliveryId, orderId: 'short', warehouseId: 'whs_1' },
    lines: [{ lineId: 'a', productId: 'prd_a', quantity: '2' }],
  });
  const planned = await linesOf(area, 'short');
  expect(planned.map((line) => `${line.orderLineId} ${line.status} ${line.issued}`)).toEqual([
    'a ISSUED 3',
    'b ISSUED 2',
  ]);
});

test('a delivery of which nothing is found is cancelled; a whole one has nothing to tell', async () => {
  const deliveryId = await picking('none', { a: '5', b: '1' });
  const short = [
    { orderLineId: 'a', picked: '0' },
    { orderLineId: 'b', picked: '0' },
  ];
  const answer = await confirm({ deliveryId, short, reason: 'An empty shelf' });
  expect(answer).toMatchObject({ delivery: { status: 'CANCELLED', pickNote: 'An empty shelf' } });
  const whole = await picking('all', { a: '5' });
  const same = [{ orderLineId: 'a', picked: '5' }];
  await confirm({ deliveryId: whole, short: same, reason: 'Checked' });
  const told = async (orderId: string) =>
    (await toldOf(area, orderId)).filter(({ type }) => type === 'sales.ShortPicked').length;
  expect([await told('none'), await told('all')]).toEqual([1, 0]);
});

test('withdrawMissing takes goods out of the deliveries of that warehouse, of 8 at once 8 times', async () => {
  const here = await picking('gone', { a: '12', b: '1' });
  await plan(area, 'gone', { a: '5' }, 'whs_2');
  const lose = (quantity: string) =>
    area.perform('sales.withdrawMissing', {
      ...{ orderId: 'gone', lines: [{ lineId: 'a', warehouseId: 'whs_1', quantity }] },
    });
  await Promise.all(Array.from({ length: 8 }, () => lose('1')));
  const left = async () =>
    (await linesOf(area, 'gone')).map((line) => `${line.planned}-${line.withdrawn}`);
  expect(await left()).toEqual(['12-8', '1-0', '5-0']);
  await does('postGoodsIssue', { deliveryId: here }, 'delivery { status }');
  await lose('4');
  expect(await left()).toEqual(['12-8', '1-0', '5-0']);
});

test.each`
  why                         | short                                    | code
  ${'more than is wanted'}    | ${[{ orderLineId: 'a', picked: '5.1' }]} | ${'PICKED_TOO_MUCH'}
  ${'less than nothing'}      | ${[{ orderLineId: 'a', picked: '-1' }]}  | ${'NEGATIVE_FIGURE'}
  ${'a line that is not its'} | ${[{ orderLineId: 'z', picked: '0' }]}   | ${'order line'}
`('picking $why is refused', async ({ short, code }) => {
  const deliveryId = await picking(`bad ${code as string}`, { a: '5' });
  await expect(confirm({ deliveryId, short, reason: 'Why' })).rejects.toThrow(code as string);
});

test('each step is for its own state; no parcels and no weight are refused', async () => {
  const deliveryId = await plan(area, 'steps', { a: '1' });
  const parcels = [{ weightKg: '1' }];
  await expect(confirm({ deliveryId })).rejects.toThrow('ILLEGAL_MOVE');
  await expect(pack({ deliveryId, parcels })).rejects.toThrow('ILLEGAL_MOVE');
  await expect(pack({ deliveryId, parcels: [] })).rejects.toThrow('NO_PARCELS');
  await expect(pack({ deliveryId, parcels: [{ weightKg: '0' }] })).rejects.toThrow('NOT_POSITIVE');
});

test('of 16 who confirm or pack at once, each step is done once', async () => {
  const deliveryId = await picking('race', { a: '4' });
  const input = { deliveryId, short: [{ orderLineId: 'a', picked: '3' }], reason: 'One is lost' };
  const picks = await Promise.allSettled(Array.from({ length: 16 }, () => confirm(input)));
  expect(picks.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  const parcels = [{ weightKg: '1' }];
  const packs = await Promise.allSettled(
    Array.from({ length: 16 }, () => pack({ deliveryId, parcels })),
  );
  expect(packs.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  expect((await linesOf(area, 'race')).map(({ status }) => status)).toEqual(['PACKED']);
});
