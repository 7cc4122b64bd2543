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
  does(
    'confirmPick',
    input,
    'delivery { status pickedAt pickNote } remainder { status lines { quantity } }',
  );
const pack = (input: object) =>
  does('packDelivery', input, 'delivery { status packedAt parcels { position weightKg note } }');

test('a delivery is picked whole, packed into parcels, and leaves', async () => {
  const deliveryId = await picking('whole', { a: '5', b: '2' });
  expect(await confirm({ deliveryId })).toMatchObject({
    delivery: { status: 'PICKED', pickedAt: expect.any(String) },
    remainder: null,
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

test('what is not found becomes a delivery of its own, and both together what was planned', async () => {
  const deliveryId = await picking('short', { a: '5', b: '2' });
  const short = [
    { orderLineId: 'a', picked: '3' },
    { orderLineId: 'b', picked: '2' },
  ];
  await expect(confirm({ deliveryId, short })).rejects.toThrow('REASON_MISSING');
  const answer = await confirm({ deliveryId, short, reason: 'Two are wet' });
  expect(answer).toMatchObject({
    delivery: { status: 'PICKED', pickNote: 'Two are wet' },
    remainder: { status: 'PLANNED', lines: [{ quantity: '2' }] },
  });
  await does('postGoodsIssue', { deliveryId }, 'delivery { status }');
  const told = (await toldOf(area, 'short')).find(({ type }) => type === 'sales.GoodsIssued');
  expect(told!.data.lines).toMatchObject([{ quantity: '3' }, { quantity: '2' }]);
  const planned = await linesOf(area, 'short');
  expect(planned.map((line) => `${line.orderLineId} ${line.status} ${line.issued}`)).toEqual([
    'a ISSUED 3',
    'b ISSUED 2',
    'a PLANNED 0',
  ]);
});

test.each`
  why                         | short                                    | code
  ${'more than is wanted'}    | ${[{ orderLineId: 'a', picked: '5.1' }]} | ${'PICKED_TOO_MUCH'}
  ${'less than nothing'}      | ${[{ orderLineId: 'a', picked: '-1' }]}  | ${'NEGATIVE_FIGURE'}
  ${'nothing at all'}         | ${[{ orderLineId: 'a', picked: '0' }]}   | ${'NOTHING_PICKED'}
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
  expect((await linesOf(area, 'race')).map(({ status }) => status)).toEqual(['PACKED', 'PLANNED']);
});
