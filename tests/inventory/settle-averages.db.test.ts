import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
let today = new Date('2026-03-20T09:00:00Z');
beforeAll(async () => {
  desk = await openDesk({ clock: { now: () => today } });
  east = await desk.warehouse('EAST');
});
afterAll(async () => {
  expect(await desk.breaches()).toEqual([]);
  await desk.close();
});

/** Plays `+n@p day` and `-n day` of 2026, a step a line; gives the product. */
async function played(story: string): Promise<string> {
  const product = desk.next('prd');
  await desk.choose(product, 'MONTHLY_AVERAGE');
  for (const step of story.trim().split('\n')) {
    const [, quantity = '', , price, day] = /([+-]?[\d.]+)(@(\S+))? (\S+)/.exec(step.trim())!;
    const postingDate = `2026-${day}`;
    if (price) await desk.receive(product, east, quantity.slice(1), price, { postingDate });
    else await sell(product, quantity.slice(1), `${postingDate}T10:00:00Z`);
  }
  return product;
}

async function sell(product: string, quantity: string, issuedAt: string): Promise<void> {
  const line = `${product}_${desk.next('l')} ${product} ${quantity}`;
  await desk.issue(desk.next('ord'), east, line, { issuedAt });
}

const settle = (product: string, period = '2026-01') =>
  desk.perform<{ settledProducts: number }>('inventory.settleAverages', {
    ...{ period, productIds: [product] },
  });

/** What each issue costs with its corrections, and the days of those. */
async function costs(product: string): Promise<string[]> {
  const found = await desk.rows<{ text: string }>(
    `select trim_scale(-m.value - coalesce(sum(c.value), 0))::text
       || coalesce(' ' || string_agg(to_char(c.posting_date, 'MM-DD'), ' '), '') as text
     from stock_move m left join stock_move c on c.corrects_id = m.id and c.kind = 'REVALUATION'
     where m.product_id = '${product}' and m.kind = 'ISSUE' group by m.id
     order by m.recorded_at, m.id`,
  );
  return found.map(({ text }) => text);
}
const left = async (product: string) =>
  (await desk.levels()).find((level) => level.startsWith(`${product} `));

test('what has left in a month costs its average, booked on the last day of it', async () => {
  const product = await played(`
    +10@10 01-05
    -5 01-10
    +10@25 01-20
    -5 02-10
    +5@40 02-20`);
  expect(await costs(product)).toEqual(['50', '100']);
  expect(await settle(product)).toEqual({ settledProducts: 1 });
  // January: 350 / 20 = 17.5; February: (262.5 + 200) / 20 = 23.125.
  expect(await costs(product)).toEqual(['87.5 01-31', '115.63 02-28']);
  expect(await left(product)).toBe(`${product} EAST: 15/0 346.87`);
  expect(await settle(product)).toEqual({ settledProducts: 0 });
});

test('goods that left before a write-down, and were told of after it, take back what is too much', async () => {
  const product = await played('+10@10 01-05');
  const lines = [{ productId: product, warehouseId: east, unitCost: '0.1' }];
  await desk.perform('inventory.revalueStock', { lines, reason: 'Out of fashion' });
  expect(await left(product)).toBe(`${product} EAST: 10/0 1.00`);
  await sell(product, '4', '2026-01-20T10:00:00Z');
  expect(await costs(product)).toEqual(['0.4']);
  await settle(product);
  // They cost 10 each in January; the six that are left were written down by 99, and are worth 60.
  expect(await costs(product)).toEqual(['40 01-31']);
  expect(await left(product)).toBe(`${product} EAST: 6/0 0.00`);
  expect(await settle(product)).toEqual({ settledProducts: 0 });
});

test('freight that comes late goes into the average of its month', async () => {
  const product = await played(`
    +10@10 01-05
    -4 01-10`);
  const [receipt] = await desk.rows<{ stockMoveId: string }>(
    `select id as "stockMoveId" from stock_move where product_id = '${product}' and quantity > 0`,
  );
  await desk.perform('inventory.postLandedCost', {
    ...{ amount: { amount: '20', currency: 'CNY' }, basis: 'EQUAL', lines: [receipt] },
    ...{ reason: 'Freight', postingDate: '2026-01-15' },
  });
  await settle(product);
  expect(await costs(product)).toEqual([expect.stringMatching(/^48 /)]);
  expect(await left(product)).toBe(`${product} EAST: 6/0 72.00`);
});

test('what comes back in the month follows what it has left with', async () => {
  const product = await played(`
    +10@10 02-01
    -6 02-05
    +10@30 02-20`);
  const [{ lineId }] = (await desk.rows<{ lineId: string }>(
    `select line_id as "lineId" from stock_move where product_id = '${product}' and kind = 'ISSUE'`,
  )) as [{ lineId: string }];
  await desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: desk.next('rma'), orderId: 'ord', customerId: 'cus_1' },
    postingDate: '2026-02-25',
    lines: [
      { lineId, productId: product, warehouseId: east, unit: 'PCS', quantity: '6', use: 'SALE' },
    ],
  });
  await settle(product, '2026-02');
  const [issue] = await costs(product);
  const value = Number((await left(product))!.split(' ').at(-1));
  expect(value).toBe(400);
  expect(Number(issue!.split(' ')[0])).toBeGreaterThan(60);
});

test('goods that are gone by now end at nothing, to the cent', async () => {
  const product = await played(`
    +3@3.33 01-05
    -1 01-10
    +4@7.77 02-01
    -2 02-10
    +3@1.01 03-01
    -7 03-10`);
  await settle(product);
  expect(await left(product)).toBe(`${product} EAST: 0/0 0.00`);
  expect(await desk.breaches()).toEqual([]);
});

test('settled, sold and bought at once, it ends as if settled last', async () => {
  const product = await played('+40@10 01-05');
  const acts = Array.from({ length: 24 }, (_, n) =>
    n % 3 === 0
      ? outcome(settle(product))
      : n % 3 === 1
        ? outcome(sell(product, '2', '2026-02-10T10:00:00Z'))
        : outcome(desk.receive(product, east, '1', String(n), { postingDate: '2026-02-15' })),
  );
  expect(new Set(await Promise.all(acts))).toEqual(new Set(['done']));
  await settle(product);
  const each = new Set((await costs(product)).map((cost) => cost.split(' ')[0]));
  expect(each.size).toBeLessThanOrEqual(2);
  expect(await settle(product)).toEqual({ settledProducts: 0 });
});

test.each`
  period       | closed       | code
  ${'2026-04'} | ${'2025-12'} | ${'FUTURE_DATE'}
  ${'2026-01'} | ${'2026-01'} | ${'PERIOD_CLOSED'}
  ${'2026-1'}  | ${'2025-12'} | ${'BAD_USER_INPUT'}
`('from $period with $closed closed is refused: $code', async ({ period, closed, code }) => {
  desk.closed.splice(0, 1, String(closed));
  expect(await outcome(settle('prd_none', String(period)))).toBe(code);
  desk.closed.splice(0);
});

test('by itself it settles the last month, all products', async () => {
  const product = await played(`
    +1@10 02-01
    -1 02-02`);
  today = new Date('2026-03-21T00:30:00Z');
  await desk.perform('inventory.settleAverages', {});
  expect(await left(product)).toBe(`${product} EAST: 0/0 0.00`);
});
