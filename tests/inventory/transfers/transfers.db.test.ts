import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { staff } from '../../area.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
const boss = staff('usr_boss');

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
});
afterAll(() => desk.close());

type Transfer = { id: string; status: string; lines: Record<string, { value: string }>[] };
const fields = `transferOrder { id number status reason lines { wanted { value } shipped { value }
  received { value } missing { value } surplus { value } inTransit { value unit }
  transitValue { amount } } }`;

async function does(field: string, input: object, viewer = staff()): Promise<Transfer> {
  type Answer = { transferOrder: Transfer };
  return (await desk.does<Answer>(field, input, fields, viewer)).transferOrder;
}

/** An approved transfer from east to west, `product quantity` a row; gives its input. */
async function approved(...lines: string[]) {
  const wanted = lines.map((line) => {
    const [productId, value] = line.split(' ');
    return { productId, quantity: { value } };
  });
  const { id } = await does('requestTransfer', {
    fromWarehouseId: east,
    toWarehouseId: west,
    lines: wanted,
  });
  const transfer = { transferOrderId: id };
  await does('approveTransfer', transfer, boss);
  return transfer;
}
const levelsOf = async (productId: string) =>
  (await desk.levels()).filter((level) => level.startsWith(`${productId} `));
const worth = async (productId: string) => {
  const { stockValue } = await desk.ask<{ stockValue: Record<string, { amount: string }> }>(
    `query ($id: ID) { stockValue(productId: $id) { value { amount } inTransit { amount } } }`,
    { id: productId },
  );
  return `${stockValue.value!.amount}, ${stockValue.inTransit!.amount} on the way`;
};

test('goods leave at cost, keep their value on the way, and come at the same cost', async () => {
  await desk.receive('prd_way', east, '4', '10');
  await desk.receive('prd_way', east, '4', '13');
  const transfer = await approved('prd_way 6');
  const sent = await does('shipTransfer', transfer);
  expect(sent).toMatchObject({ status: 'IN_TRANSIT' });
  expect(sent.lines[0]!.transitValue).toEqual({ amount: '66' });
  expect(await levelsOf('prd_way')).toEqual(['prd_way EAST: 2/0 26.00']);
  expect(await worth('prd_way')).toBe('92, 66 on the way');
  const come = await does('receiveTransfer', transfer);
  expect(come.status).toBe('RECEIVED');
  expect(await levelsOf('prd_way')).toEqual(['prd_way EAST: 2/0 26.00', 'prd_way WEST: 6/0 66.00']);
  expect(await worth('prd_way')).toBe('92, 0 on the way');
  expect(await desk.breaches()).toEqual([]);
});

test('a part is sent and comes, the rest is given up, and orders get what comes', async () => {
  await desk.receive('prd_part', east, '10', '1');
  await desk.reserve('ord_part', 'p1 prd_part 12', west);
  const transfer = await approved('prd_part 8');
  const line = (more: object) => ({ ...transfer, lines: [{ productId: 'prd_part', ...more }] });
  await does('shipTransfer', line({ quantity: '5' }));
  await expect(does('shipTransfer', line({ quantity: '4' }))).rejects.toThrow('OVER_SHIPMENT');
  await does('receiveTransfer', line({ received: '2' }));
  expect(await desk.demands()).toContain('p1: waiting 10, reserved 2, issued 0');
  await expect(does('cancelTransfer', { ...transfer, reason: ' ' })).rejects.toThrow('REASON');
  const cut = await does('cancelTransfer', { ...transfer, reason: 'Needed here' });
  expect(cut).toMatchObject({ status: 'IN_TRANSIT', lines: [{ inTransit: { value: '3' } }] });
  expect((await does('receiveTransfer', transfer)).status).toBe('RECEIVED');
  expect(await levelsOf('prd_part')).toEqual([
    'prd_part EAST: 5/0 5.00',
    'prd_part WEST: 5/5 5.00',
  ]);
});

test('what is missing is written off and what came beyond is written up, with a reason', async () => {
  await desk.receive('prd_miss', east, '10', '3');
  await desk.receive('prd_more', east, '10', '2');
  const transfer = await approved('prd_miss 4', 'prd_more 4');
  await does('shipTransfer', transfer);
  const lines = [
    { productId: 'prd_miss', received: '3', missing: '1' },
    { productId: 'prd_more', received: '5' },
  ];
  await expect(does('receiveTransfer', { ...transfer, lines })).rejects.toThrow('REASON_MISSING');
  const ended = await does('receiveTransfer', { ...transfer, lines, reason: 'Packed wrongly' });
  expect(ended.status).toBe('RECEIVED');
  const moved = (await desk.told('StockMoved')).at(-1)!.data;
  expect(moved).toMatchObject({
    documentType: 'TRANSFER',
    moves: [
      { kind: 'TRANSFER', productId: 'prd_miss', quantity: '3', value: '9' },
      { kind: 'TRANSFER', productId: 'prd_miss', quantity: '1', value: '3' },
      { kind: 'ADJUSTMENT', productId: 'prd_miss', quantity: '-1', value: '-3' },
      { kind: 'TRANSFER', productId: 'prd_more', quantity: '4', value: '8' },
      { kind: 'ADJUSTMENT', productId: 'prd_more', quantity: '1', value: '2' },
    ],
  });
  expect(await levelsOf('prd_miss')).toEqual([
    'prd_miss EAST: 6/0 18.00',
    'prd_miss WEST: 3/0 9.00',
  ]);
  expect((await levelsOf('prd_more')).at(-1)).toBe('prd_more WEST: 5/0 10.00');
  expect(await desk.breaches()).toEqual([]);
});

test('goods that orders hold do not leave, and a cancelled transfer moves nothing', async () => {
  await desk.receive('prd_held', east, '5', '1');
  await desk.reserve('ord_held', 'h1 prd_held 3', east);
  const transfer = await approved('prd_held 4');
  await expect(does('shipTransfer', transfer)).rejects.toThrow('INSUFFICIENT_STOCK');
  await does('cancelTransfer', { ...transfer, reason: 'Sold' });
  await expect(does('shipTransfer', transfer)).rejects.toThrow('ILLEGAL_MOVE');
  await expect(does('receiveTransfer', transfer)).rejects.toThrow('ILLEGAL_MOVE');
});

test.each`
  why                     | change                                                                        | code
  ${'no line'}            | ${{ lines: [] }}                                                              | ${'NOTHING_TO_SHIP'}
  ${'an unknown product'} | ${{ lines: [{ productId: 'x', quantity: { value: '1' } }] }}                  | ${'UNKNOWN_PRODUCT'}
  ${'nothing of it'}      | ${{ lines: [{ productId: 'prd_1', quantity: { value: '0' } }] }}              | ${'NOT_POSITIVE'}
  ${'half of a tenth'}    | ${{ lines: [{ productId: 'prd_1', quantity: { value: '0.05' } }] }}           | ${'INEXACT_QUANTITY'}
  ${'a product twice'}    | ${{ lines: Array(2).fill({ productId: 'prd_1', quantity: { value: '1' } }) }} | ${'PRODUCT_TWICE'}
`('a request for $why is refused', async ({ change, code }) => {
  const request = { fromWarehouseId: east, toWarehouseId: west, ...(change as object) };
  await expect(does('requestTransfer', request)).rejects.toThrow(code as string);
});

test('goods do not go to where they are', async () => {
  const lines = [{ productId: 'prd_1', quantity: { value: '1' } }];
  const request = { fromWarehouseId: east, toWarehouseId: east, lines };
  await expect(does('requestTransfer', request)).rejects.toThrow('SAME_WAREHOUSE');
});

test('of 8 tries of each step at once, one is done', async () => {
  await desk.receive('prd_race', east, '3', '7');
  const key = { idempotencyKey: 'once', fromWarehouseId: east, toWarehouseId: west };
  const request = { ...key, lines: [{ productId: 'prd_race', quantity: { value: '3' } }] };
  const made = await Promise.all(Array.from({ length: 8 }, () => does('requestTransfer', request)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  const transfer = { transferOrderId: made[0]!.id };
  const tried = async (field: string) => {
    const act = () => does(field, transfer, boss);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, act));
    return tries.filter(({ status }) => status === 'fulfilled').length;
  };
  for (const field of ['approveTransfer', 'shipTransfer', 'receiveTransfer']) {
    expect(await tried(field)).toBe(1);
  }
  expect(await levelsOf('prd_race')).toEqual([
    'prd_race EAST: 0/0 0.00',
    'prd_race WEST: 3/0 21.00',
  ]);
  const given = await approved('prd_race 1');
  const cancel = () => does('cancelTransfer', { ...given, reason: 'No' });
  const tries = await Promise.allSettled(Array.from({ length: 8 }, cancel));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
});

const step = fc.record({
  act: fc.constantFrom('ship', 'ship', 'receive', 'receive', 'lose', 'gain', 'adjust', 'back'),
  product: fc.integer({ min: 0, max: 1 }),
  tenths: fc.integer({ min: 1, max: 60 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
let run = 0;

test('whatever is sent, comes and is lost at the same time, nothing is lost or made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
      run += 1;
      const products = [0, 1].map((n) => `prd_any_${run}_${n}`);
      const costingMethod = run % 2 === 0 ? 'FIFO' : 'MOVING_AVERAGE';
      for (const productId of products) {
        await desk.perform('inventory.saveStockPolicy', { productId, costingMethod });
        await desk.receive(productId, east, '15', '3.333');
        await desk.receive(productId, east, '5', '0.777');
      }
      const transfers = [
        await approved(...products.map((id) => `${id} 20`)),
        await approved(...products.map((id) => `${id} 20`)),
      ];
      const act = ({ act, product, tenths }: Step, n: number) => {
        const productId = products[product]!;
        const transfer = transfers[n % 2]!;
        const quantity = (tenths / 10).toFixed(1);
        const come = (more: object) =>
          desk.perform('inventory.receiveTransfer', {
            ...{ ...transfer, lines: [{ productId, ...more }], reason: 'So it was' },
          });
        const acts = {
          ship: () =>
            desk.perform('inventory.shipTransfer', {
              ...transfer,
              lines: [{ productId, quantity }],
            }),
          receive: () => come({ received: quantity }),
          lose: () => come({ received: '0', missing: quantity }),
          gain: () => come({ received: '9' }),
          adjust: () => desk.adjust(productId, east, `-${quantity}`),
          back: () => desk.adjust(productId, west, `-${quantity}`),
        };
        return outcome(acts[act]());
      };
      const said = await Promise.all(steps.map(act));
      const no =
        /done|ILLEGAL_MOVE|STOCK|OVER_SHIPMENT|OVER_MISSING|NOTHING_ON_THE_WAY|INSUFFICIENT/;
      expect(said.filter((code) => !no.test(code))).toEqual([]);
      expect(await desk.breaches()).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 120_000);
