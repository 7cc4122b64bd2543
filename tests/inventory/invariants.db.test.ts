import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let warehouses: string[];
let rooms = 0;
/** Business days of what comes and goes. */
const days = ['01-10', '02-20', '02-28', '03-31'].map((day) => `2026-${day}T12:00:00.000Z`);

beforeAll(async () => {
  desk = await openDesk();
  const short = { negativeStock: 'ALLOW' };
  warehouses = [
    await desk.warehouse('EAST'),
    await desk.warehouse('WEST'),
    await desk.warehouse('SOUTH', short),
  ];
});
afterAll(() => desk.close());

const step = fc.record({
  act: fc.constantFrom(
    'receive',
    'receive',
    'buy',
    'bill',
    'give',
    'choose',
    'undo',
    'reserve',
    'reserve',
    'release',
    'issue',
    'issue',
    'issue',
    'adjust',
    'land',
    'land',
    'back',
    'revalue',
    'settle',
    'apart',
    'clear',
    'miss',
  ),
  product: fc.integer({ min: 0, max: 1 }),
  order: fc.integer({ min: 0, max: 3 }),
  place: fc.integer({ min: 0, max: 2 }),
  isBound: fc.boolean(),
  tenths: fc.integer({ min: 1, max: 90 }),
  cost: fc.integer({ min: 0, max: 99_999 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does the step on the products and orders of a room; gives `done` or the refusal. */
function act(room: number, step: Step): Promise<string> {
  const { product, order, place, isBound, tenths, cost } = step;
  const productId = `prd_${room}_${product}`;
  const at = warehouses[place]!;
  const orderId = `ord_${room}_${order}`;
  const quantity = (tenths / 10).toFixed(1);
  const part = ((tenths % 25) / 10 + 0.1).toFixed(1);
  const line = (n: number, much = quantity) => `l_${room}_${order}_${n} prd_${room}_${n} ${much}`;
  const acts = {
    receive: () => {
      const postingDate = days[cost % 4]!.slice(0, 10);
      const unitCost = (cost / 1000).toFixed(3);
      const much = tenths / 2;
      const more = { postingDate, ...weighing(productId, much, 4 + (cost % 21) / 10) };
      return desk.receive(productId, at, much.toFixed(1), unitCost, more);
    },
    buy: () => desk.bought(productId, at, 'pol_4', quantity, (cost / 100).toFixed(2)),
    bill: () => {
      const difference = ((cost - 75_000) / 50).toFixed(2);
      return never('NEGATIVE_COST', () =>
        desk.billed(desk.next('bil'), { product: productId, quantity: part, difference }),
      );
    },
    give: () => giveBack(productId, at, part),
    choose: () => choose(productId, methods[cost % methods.length]!, (cost / 1000).toFixed(3)),
    undo: () => undo(orderId),
    reserve: () =>
      desk.reserve(orderId, [0, 1].map((n) => line(n)).join('\n'), isBound ? at : null),
    release: () => desk.release(orderId, line(product)),
    issue: () => desk.issue(orderId, at, line(product, part), { issuedAt: days[tenths % 4] }),
    adjust: () => desk.adjust(productId, at, `-${part}`),
    apart: () => keep('quarantineStock', productId, at, part),
    miss: () => desk.miss(orderId, at, line(product, part)),
    settle: () => {
      const input = { period: '2026-01', productIds: [productId] };
      return desk.perform('inventory.settleAverages', input);
    },
    clear: () => keep('releaseQuarantine', productId, at, part),
    land: () => land(productId, (cost / 100).toFixed(2)),
    back: () => takeBack(`l_${room}_${order}_${product}`, productId, at, part),
    revalue: () => {
      const lines = [{ productId, warehouseId: at, unitCost: (cost / 1000).toFixed(3) }];
      return desk.perform('inventory.revalueStock', { lines, reason: 'Test' });
    },
  };
  return outcome(acts[step.act]());
}

const businessNo = [
  ...['done', 'OUT_OF_STOCK', 'INSUFFICIENT_STOCK'],
  ...['NOT_ISSUED', 'NOTHING_TO_REVALUE', 'NOT_IN_QUARANTINE', 'NOT_RECEIVED', 'NEGATIVE_STOCK'],
  ...['COSTED_BY_STANDARD', 'NOT_ON_HAND', 'NEGATIVE_COST'],
];

/** Says so when something is refused that may be refused to others only. */
async function never(code: string, run: () => Promise<unknown>): Promise<unknown> {
  const said = await outcome(run());
  if (said === 'done') return undefined;
  throw Object.assign(new Error(said), { code: said === code ? `${code}, never` : said });
}

function keep(verb: string, productId: string, warehouseId: string, value: string) {
  const input = { productId, warehouseId, quantity: { value }, reason: 'Test' };
  return desk.perform(`inventory.${verb}`, input);
}

/** Pays freight for the first receipt of the product. */
async function land(productId: string, amount: string): Promise<unknown> {
  const [receipt] = await desk.rows<{ stockMoveId: string }>(
    `select id as "stockMoveId" from stock_move
     where product_id = '${productId}' and kind = 'RECEIPT' order by id limit 1`,
  );
  const freight = { amount: { amount, currency: 'CNY' }, basis: 'EQUAL', lines: [receipt] };
  if (Number(amount) === 0) return undefined;
  return desk.perform('inventory.postLandedCost', { ...freight, reason: 'Freight' });
}

/** Gives goods of the product's first receipt in the warehouse back to the supplier. */
async function giveBack(productId: string, warehouseId: string, value: string): Promise<unknown> {
  const [receipt] = await desk.rows<{ id: string }>(
    `select id from stock_move where product_id = '${productId}' and kind = 'RECEIPT'
       and warehouse_id = '${warehouseId}' and quantity > 0 order by id limit 1`,
  );
  return receipt && desk.giveBack(receipt.id, value);
}

/** Takes the order's first delivery back. */
async function undo(orderId: string): Promise<unknown> {
  const [left] = await desk.rows<{ deliveryId: string }>(
    `select id as "deliveryId" from stock_document
     where order_id = '${orderId}' and type = 'DELIVERY' order by id limit 1`,
  );
  const about = { orderId, customerId: 'cus_1', reversedOn: '2026-03-31', reason: 'Test' };
  return left && desk.perform('inventory.takeBackIssue', { ...left, ...about });
}

function takeBack(lineId: string, productId: string, warehouseId: string, quantity: string) {
  const goods = { lineId, productId, warehouseId, unit: 'PCS', quantity, use: 'SALE' };
  return desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: desk.next('rma'), orderId: 'ord', customerId: 'cus_1' },
    ...{ postingDate: '2026-03-31', lines: [goods] },
  });
}

/** Free goods beside a line that waits for them and may take them. */
const missed = `select line_id from demand d join stock_level l using (product_id)
  where waiting > 0 and on_hand > l.reserved + l.quarantined
    and (d.warehouse_id is null or d.warehouse_id = l.warehouse_id)`;

/** One weighs about 5 kg. */
const catchWeight = { unit: 'KG', nominal: '5', minimum: '4', maximum: '6' };

/** What so much weighs at so much apiece, of goods that are weighed. */
function weighing(productId: string, quantity: number, apiece: number) {
  if (!desk.tracked[productId]) return {};
  return { weight: (Number(quantity.toFixed(1)) * apiece).toFixed(2) };
}

/**
 * New products with little stock in one warehouse, costed in turn by each method; the goods of one
 * are weighed as well.
 */
async function openRoom(): Promise<number> {
  const room = ++rooms;
  for (const n of [0, 1]) {
    const productId = `prd_${room}_${n}`;
    await choose(productId, methods[room % methods.length]!, '3.5');
    if (n === 1) {
      desk.tracked[productId] = { catchWeight };
      const known = { catchWeightUnit: 'KG', nominalWeight: '5' };
      const product = { productId, sku: productId, categoryId: null, version: 1 };
      await desk.perform('inventory.noteProduct', { ...product, ...known });
    }
    await desk.receive(productId, warehouses[n]!, '15', '3.333', weighing(productId, 15, 5.3));
  }
  return room;
}

const methods = ['FIFO', 'MOVING_AVERAGE', 'MONTHLY_AVERAGE', 'STANDARD'];

function choose(productId: string, method: string, cost: string) {
  return desk.choose(productId, method, method === 'STANDARD' ? { standardCost: cost } : {});
}

/** Sequences that are played side by side, each in a room of its own. */
const SIDE_BY_SIDE = 10;
const RUNS = 50;

type Play = (room: number, steps: readonly Step[]) => Promise<string[]>;

/** Plays 500 sequences of steps and looks at everything after each few of them. */
async function expectOrderAfter(length: { minLength: number; maxLength: number }, play: Play) {
  const few = { minLength: SIDE_BY_SIDE, maxLength: SIDE_BY_SIDE };
  const sequences = fc.array(fc.array(step, length), few);
  await fc.assert(
    fc.asyncProperty(sequences, async (all) => {
      const said = await Promise.all(all.map(async (steps) => play(await openRoom(), steps)));
      expect(said.flat().filter((code) => !businessNo.includes(code))).toEqual([]);
      expect(await desk.breaches()).toEqual([]);
      expect(await desk.rows(missed)).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}

test('any sequence of acts keeps balances, layers, reservations and moves in agreement', async () => {
  await expectOrderAfter({ minLength: 4, maxLength: 11 }, async (room, steps) => {
    const said: string[] = [];
    for (const one of steps) said.push(await act(room, one));
    return said;
  });
}, 120_000);

test('so do any acts at the same time, and none of them is lost to a deadlock', async () => {
  await expectOrderAfter({ minLength: 5, maxLength: 9 }, (room, steps) =>
    Promise.all(steps.map((one) => act(room, one))),
  );
}, 120_000);
