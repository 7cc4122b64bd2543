import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(async () => {
  expect(await desk.breaches()).toEqual([]);
  await desk.close();
});

/** Plays `+n@p` and `-n` through the verbs; gives what each issue cost. */
function play(product: string, story: string): Promise<string[]> {
  return playIn(east, product, story);
}

async function playIn(warehouse: string, product: string, story: string): Promise<string[]> {
  const costs: string[] = [];
  for (const step of story.split(/\s+/)) {
    const [quantity = '', price] = step.slice(1).split('@');
    if (price !== undefined) await desk.receive(product, warehouse, quantity, price);
    else costs.push(await issueCost(product, quantity, warehouse));
  }
  return costs;
}

async function issueCost(product: string, quantity: string, warehouse = east): Promise<string> {
  const order = desk.next('ord');
  const line = `${desk.next('orl')} ${product} ${quantity}`;
  await desk.reserve(order, line);
  await desk.issue(order, warehouse, line);
  const [move] = await desk.rows<{ cost: string }>(
    `select round(-m.value, 2)::text as cost from stock_move m
     join stock_document d on d.id = m.document_id where order_id = '${order}'`,
  );
  return move!.cost;
}

const level = async (product: string) =>
  (await desk.levels()).find((one) => one.startsWith(`${product} `))?.slice(product.length + 1);

/** What one costs on average, as the graph shows it. */
async function averageOf(product: string): Promise<string> {
  type Level = { averageCost: { amount: string } };
  const { stockLevels } = await desk.ask<{ stockLevels: { nodes: Level[] } }>(
    `{ stockLevels(filter: { productId: { eq: "${product}" } }) { nodes { averageCost { amount } } } }`,
  );
  return stockLevels.nodes[0]!.averageCost.amount;
}

async function averaged(product: string): Promise<string> {
  await desk.perform('inventory.saveStockPolicy', {
    productId: product,
    costingMethod: 'MOVING_AVERAGE',
  });
  return product;
}

test('valuation case 1: FIFO', async () => {
  const story = '+68@15 +140@15.50 -94 +40@16 +78@16.50 -116 -62 -10';
  expect(await play('prd_c1', story)).toEqual(['1423.00', '1799.00', '1004.00', '165.00']);
  expect(await level('prd_c1')).toBe('EAST: 44/0 726.00');
});

test('valuation case 1: FIFO, and a move from bin to bin is worth nothing', async () => {
  const north = await desk.warehouse('NORTH');
  const bin = async (code: string, kind: string) => {
    const input = { warehouseId: north, code, kind };
    const made = await desk.does<{ bin: { id: string } }>('saveBin', input, 'bin { id }');
    return made.bin.id;
  };
  const [dock, shelf] = [await bin('DOCK', 'RECEIVING'), await bin('SHELF', 'PICK')];
  const play = (story: string) => playIn(north, 'prd_c1b', story);
  const issued = await play('+68@15 +140@15.50 -94 +40@16 +78@16.50 -116 -62');
  expect(issued).toEqual(['1423.00', '1799.00', '1004.00']);
  const before = [await level('prd_c1b'), await countOfMoves('prd_c1b')];
  await desk.perform('inventory.moveBetweenBins', {
    ...{ productId: 'prd_c1b', warehouseId: north, fromBinId: dock, toBinId: shelf },
    quantity: { value: '10' },
  });
  expect([await level('prd_c1b'), await countOfMoves('prd_c1b')]).toEqual(before);
  expect((await desk.places()).filter((place) => place.startsWith('prd_c1b '))).toEqual([
    'prd_c1b NORTH/DOCK -: 44',
    'prd_c1b NORTH/SHELF -: 10',
  ]);
  expect(await play('-10')).toEqual(['165.00']);
  expect(await level('prd_c1b')).toBe('NORTH: 44/0 726.00');
});

/** A move of the ledger would have a value. */
async function countOfMoves(product: string): Promise<unknown> {
  return (await desk.rows(`select from stock_move where product_id = '${product}'`)).length;
}

test('valuation case 2: moving average', async () => {
  const product = await averaged('prd_c2');
  expect(await play(product, '+10@10 +10@20 -15')).toEqual(['225.00']);
  expect(await level(product)).toBe('EAST: 5/0 75.00');
});

test('valuation case 3: moving average with rounding ends at nothing worth nothing', async () => {
  const product = await averaged('prd_c3');
  await play(product, '+2@4.63 +5@3.04');
  const average = await averageOf(product);
  expect([average, Number(average).toFixed(2)]).toEqual(['3.494286', '3.49']);
  const costs = await play(product, Array(70).fill('-0.1').join(' '));
  expect(costs.reduce((total, cost) => total + Number(cost) * 100, 0)).toBeCloseTo(2446);
  expect(await level(product)).toBe('EAST: 0/0 0.00');
});

/** The latest receipt of the product. */
async function receiptOf(product: string, nth = 0): Promise<string> {
  const found = await desk.rows<{ id: string }>(
    `select id from stock_move where product_id = '${product}' and kind = 'RECEIPT' order by id`,
  );
  return found.at(nth)!.id;
}

/** Pays freight for a receipt of the product. */
async function land(product: string, amount: string, more = {}): Promise<void> {
  const lines = [{ stockMoveId: await receiptOf(product) }];
  const input = { amount: { amount, currency: 'CNY' }, basis: 'EQUAL', lines, reason: 'Freight' };
  await desk.perform('inventory.postLandedCost', { ...input, ...more });
}

/** What has left costs, with all corrections, in the order it left. */
async function costsOf(product: string): Promise<string[]> {
  const found = await desk.rows<{ cost: string }>(
    `select round(-m.value - coalesce((select sum(c.value) from stock_move c
       where c.corrects_id = m.id), 0), 2)::text as cost
     from stock_move m where product_id = '${product}' and kind = 'ISSUE' order by recorded_at, id`,
  );
  return found.map(({ cost }) => cost);
}

/** The customer sends back some of what left first. */
async function sendBack(product: string, quantity: string): Promise<void> {
  const [issue] = await desk.rows<{ lineId: string }>(
    `select line_id as "lineId" from stock_move where product_id = '${product}' and kind = 'ISSUE'`,
  );
  const goods = { ...issue, productId: product, warehouseId: east, unit: 'PCS', quantity };
  await desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: desk.next('rma'), orderId: 'ord', customerId: 'cus_1' },
    ...{ postingDate: '2026-03-31', lines: [{ ...goods, use: 'SALE' }] },
  });
}

test('valuation case 2: goods leave before they come', async () => {
  const south = await desk.warehouse('SOUTH', { negativeStock: 'ALLOW' });
  for (const method of ['FIFO', 'MOVING_AVERAGE'] as const) {
    const product = `prd_c2_${method}`;
    await desk.choose(product, method);
    await desk.receive(product, south, '10', '10');
    await desk.receive(product, south, '10', '20');
    const line = `${desk.next('orl')} ${product} 30`;
    await desk.issue(desk.next('ord'), south, line);
    expect(await level(product)).toBe('SOUTH: -10/0 -200.00');
    await desk.receive(product, south, '10', '30');
    expect(await level(product)).toBe('SOUTH: 0/0 0.00');
    await desk.receive(product, south, '10', '40');
    expect(await level(product)).toBe('SOUTH: 10/0 400.00');
    expect(await costsOf(product)).toEqual(['600.00']);
  }
});

test.each(['FIFO', 'MOVING_AVERAGE'])('valuation case 4: price variance, %s', async (method) => {
  const product = `prd_c4_${method}`;
  await desk.choose(product, method);
  await desk.bought(product, east, 'pol_4', '10', '100');
  expect(await play(product, '-7')).toEqual(['70.00']);
  await desk.billed(`bil_${method}`, { product, quantity: '10', difference: '30' });
  expect(await costsOf(product)).toEqual(['91.00']);
  expect(await level(product)).toBe('EAST: 3/0 39.00');
  expect(await play(product, '-3')).toEqual(['39.00']);
  expect(await level(product)).toBe('EAST: 0/0 0.00');
});

test.each`
  method              | story            | costs                  | left
  ${'FIFO'}           | ${'land -1'}     | ${['20.00']}           | ${'19/0 380.00'}
  ${'FIFO'}           | ${'-1 land'}     | ${['20.00']}           | ${'19/0 380.00'}
  ${'MOVING_AVERAGE'} | ${'land -1'}     | ${['20.00']}           | ${'19/0 380.00'}
  ${'MOVING_AVERAGE'} | ${'-1 land'}     | ${['25.00']}           | ${'19/0 375.00'}
  ${'FIFO'}           | ${'-20 land'}    | ${['400.00']}          | ${'0/0 0.00'}
  ${'MOVING_AVERAGE'} | ${'-15 -5 land'} | ${['325.00', '75.00']} | ${'0/0 0.00'}
`('valuation case 5: landed cost, $method, $story', async ({ method, story, costs, left }) => {
  const product = desk.next('prd_c5');
  await desk.choose(product, String(method));
  await play(product, '+10@10 +10@20');
  for (const step of String(story).split(' ')) {
    if (step === 'land') await land(product, '100');
    else await play(product, step);
  }
  expect(await level(product)).toBe(`EAST: ${left}`);
  expect(await costsOf(product)).toEqual(costs);
});

test('valuation case 6: landed cost to the cent', async () => {
  await play('prd_c6', '+3@20');
  await land('prd_c6', '40');
  expect(await play('prd_c6', '-1 -1 -1')).toEqual(['33.33', '33.34', '33.33']);
  expect(await level('prd_c6')).toBe('EAST: 0/0 0.00');
  await play('prd_c6b', '+3@1 -1');
  await land('prd_c6b', '1.85');
  await play('prd_c6b', '-1 -1');
  const cents = (await costsOf('prd_c6b')).map((cost) => Math.round(Number(cost) * 100));
  expect(cents.reduce((a, b) => a + b)).toBe(485);
  expect(await level('prd_c6b')).toBe('EAST: 0/0 0.00');
});

test.each(['FIFO', 'MOVING_AVERAGE'])('valuation case 7: late cost follows, %s', async (method) => {
  const product = `prd_c7_${method}`;
  await desk.choose(product, method);
  await play(product, '+5@100 -5');
  await sendBack(product, '2');
  await land(product, '50');
  expect(await costsOf(product)).toEqual(['550.00']);
  expect(await level(product)).toBe('EAST: 2/0 220.00');
});

test('valuation case 8: both returns at their own cost, also after landed cost', async () => {
  await play('prd_c8', '+10@10 +10@20');
  await land('prd_c8', '50');
  await desk.giveBack(await receiptOf('prd_c8', 1), '4');
  expect(await level('prd_c8')).toBe('EAST: 16/0 270.00');
  await desk.giveBack(await receiptOf('prd_c8'), '2');
  expect(await level('prd_c8')).toBe('EAST: 14/0 240.00');
  await play('prd_c8', '-8');
  await land('prd_c8', '20');
  await sendBack('prd_c8', '8');
  expect(await level('prd_c8')).toBe('EAST: 14/0 256.00');
});

test('worked example WE-07: moving average with returns', async () => {
  const product = await averaged('prd_we7');
  const averages: string[] = [];
  const after = async (act: Promise<unknown>) => {
    await act;
    averages.push(Number(await averageOf(product)).toFixed(4));
  };
  await after(play(product, '+100@21'));
  await after(play(product, '+148@24'));
  await after(play(product, '-114'));
  await after(sendBack(product, '10'));
  await after(play(product, '+55@26'));
  await after(desk.giveBack(await receiptOf(product, 2), '5'));
  await after(play(product, '-94'));
  const expected = '21.0000 22.7903 22.7903 22.7903 23.6774 23.6176 23.6176';
  expect(averages).toEqual(expected.split(' '));
  expect(await level(product)).toBe('EAST: 100/0 2361.76');
});

test('worked example WE-12: the goods of the second receipt go back at its cost', async () => {
  await play('prd_we12', '+10@1 +10@2');
  await desk.giveBack(await receiptOf('prd_we12', 1), '10');
  expect(await level('prd_we12')).toBe('EAST: 10/0 10.00');
});

test('worked example WE-14: freight flows through sale and return', async () => {
  await play('prd_we14', '+1@1000 -1');
  await sendBack('prd_we14', '1');
  await land('prd_we14', '100');
  expect(await costsOf('prd_we14')).toEqual(['1100.00']);
  expect(await level('prd_we14')).toBe('EAST: 1/0 1100.00');
});

test('worked example WE-17: a revaluation on a date, with late and back-dated sales', async () => {
  const product = 'prd_we17';
  await desk.receive(product, east, '6', '10', { postingDate: '2026-01-01' });
  const sell = (day: string) => {
    const line = `${desk.next('orl')} ${product} 1`;
    return desk.issue(desk.next('ord'), east, line, { issuedAt: `2026-${day}T12:00:00.000Z` });
  };
  for (const day of ['01-02', '01-03', '01-04']) await sell(day);
  const line = { productId: product, warehouseId: east, unitCost: '8' };
  const { lines } = await desk.perform<{ lines: { change: string }[] }>('inventory.revalueStock', {
    ...{ lines: [line], postingDate: '2026-01-03', reason: 'New price list' },
  });
  expect(lines).toMatchObject([{ change: '-8' }]);
  for (const day of ['01-02', '01-03', '01-04']) await sell(day);
  expect(await costsOf(product)).toEqual(['10.00', '10.00', '8.00', '8.00', '8.00', '8.00']);
  expect(await level(product)).toBe('EAST: 0/0 0.00');
  const asOf = (day: string) =>
    desk.ask(`{ stockValue(productId: "${product}", asOf: "${day}") { value { amount } } }`);
  expect(await asOf('2026-01-01')).toEqual({ stockValue: { value: { amount: '60' } } });
  expect(await asOf('2026-01-04')).toEqual({ stockValue: { value: { amount: '0' } } });
});

test('worked example WE-22: landed cost by weight, as the catalog has it', async () => {
  desk.sizes.prd_we22a = { weightKg: '1', volumeM3: null };
  desk.sizes.prd_we22b = { weightKg: '2', volumeM3: null };
  const [a, b] = [
    await desk.receive('prd_we22a', east, '100', '1'),
    await desk.receive('prd_we22b', east, '50', '1'),
  ];
  const lines = [a, b].map(({ moveId: stockMoveId }) => ({ stockMoveId }));
  const input = { basis: 'WEIGHT', lines, reason: 'Sea freight' };
  const { parts } = await desk.perform<{ parts: { amount: string }[] }>(
    'inventory.postLandedCost',
    {
      ...{ ...input, amount: { amount: '5000', currency: 'CNY' } },
    },
  );
  expect(parts.map(({ amount }) => amount)).toEqual(['2500', '2500']);
  expect(await level('prd_we22a')).toBe('EAST: 100/0 2600.00');
  expect(await level('prd_we22b')).toBe('EAST: 50/0 2550.00');
});

test('worked example WE-24: by value, a part expensed and a part held in suspense', async () => {
  const [a, b] = [
    await desk.receive('prd_we24a', east, '1', '400'),
    await desk.receive('prd_we24b', east, '1', '200'),
  ];
  const lines = [a, b].map(({ moveId: stockMoveId }) => ({ stockMoveId }));
  const { documentId } = await desk.perform<{ documentId: string }>('inventory.postLandedCost', {
    ...{ amount: { amount: '100', currency: 'CNY' }, expensed: '30', suspended: '10' },
    ...{ basis: 'VALUE', lines, reason: 'Freight' },
  });
  expect(await level('prd_we24a')).toBe('EAST: 1/0 440.00');
  expect(await level('prd_we24b')).toBe('EAST: 1/0 220.00');
  const told = (await desk.told('StockMoved')).find(({ data }) => data.documentId === documentId);
  expect(told!.data).toMatchObject({
    documentType: 'LANDED_COST',
    moves: [
      { kind: 'REVALUATION', value: '40', cause: 'LANDED_COST' },
      { kind: 'REVALUATION', value: '20', cause: 'LANDED_COST' },
    ],
    expenses: [
      { kind: 'EXPENSE', value: '30' },
      { kind: 'SUSPENSE', value: '10' },
    ],
  });
});

test('worked example WE-29: a price above the standard cost is a variance', async () => {
  await desk.choose('prd_we29', 'STANDARD', { standardCost: '90' });
  await desk.receive('prd_we29', east, '10', '100');
  expect(await level('prd_we29')).toBe('EAST: 10/0 900.00');
  const told = (await desk.told('StockMoved')).at(-1)!;
  expect(told.data.moves).toMatchObject([{ kind: 'RECEIPT', value: '900', variance: '100' }]);
  await desk.giveBack(await receiptOf('prd_we29'), '2');
  expect(await level('prd_we29')).toBe('EAST: 8/0 720.00');
  expect((await desk.told('StockMoved')).at(-1)!.data.moves).toMatchObject([
    { kind: 'SUPPLIER_RETURN', value: '-180', variance: '-20' },
  ]);
});

test('worked example WE-44: lower of cost and net realisable value, item by item', async () => {
  const items = '55 20 17|65 59 55|80 47 49|85 37 37|95 39 35'.split('|');
  const lines = await Promise.all(
    items.map(async (item, n) => {
      const [quantity, cost, unitCost] = item.split(' ') as [string, string, string];
      const productId = `prd_we44_${n}`;
      await desk.receive(productId, east, quantity, cost);
      return { productId, warehouseId: east, unitCost };
    }),
  );
  const down = await desk.perform<{ lines: { change: string }[] }>('inventory.writeDownStock', {
    ...{ lines, reason: 'Year end' },
  });
  expect(down.lines.map(({ change }) => change)).toEqual(['-165', '-260', '0', '0', '-380']);
  expect(await level('prd_we44_2')).toBe('EAST: 80/0 3760.00');
  expect(await level('prd_we44_4')).toBe('EAST: 95/0 3325.00');
});

test('worked example WE-04: the running FIFO cost', async () => {
  const averageAfter = async (story: string) => {
    const costs = await play('prd_we4', story);
    const [row] = await desk.rows<{ mean: string }>(
      `select trim_scale(value / on_hand) as mean from stock_level where product_id = 'prd_we4'`,
    );
    return [costs, row!.mean];
  };
  expect(await averageAfter('+4@10 +2@25')).toEqual([[], '15']);
  expect(await averageAfter('-3')).toEqual([['30.00'], '20']);
  expect(await averageAfter('-1 -1')).toEqual([['10.00', '25.00'], '25']);
});

test('worked example WE-02: periodic figures of FIFO and of the exact average', async () => {
  expect(await play('prd_we2', '+116@5 +385@6 +194@7 -455')).toEqual(['2614.00']);
  expect(await level('prd_we2')).toBe('EAST: 240/0 1634.00');
  const product = await averaged('prd_we2avg');
  await play(product, '+116@5 +385@6 +194@7');
  const average = Number(await averageOf(product));
  expect([average.toFixed(4), average.toFixed(3)]).toEqual(['6.1122', '6.112']);
  // By the average as it is rounded there 1,466.88 are left of 4,248, and 2,781.12 are sold.
  const rounded = Number(average.toFixed(3)) * 240;
  expect([rounded.toFixed(2), (4248 - rounded).toFixed(2)]).toEqual(['1466.88', '2781.12']);
  expect(await play(product, '-455')).toEqual(['2781.06']);
  expect(await level(product)).toBe('EAST: 240/0 1466.94');
});

test('worked example WE-19: a receipt at another price moves the average, one at the same does not', async () => {
  for (const [id, price, average] of [
    ['prd_we19', '5.70', '5.2'],
    ['prd_we19b', '5', '5'],
  ]) {
    const product = await averaged(id!);
    await play(product, `+1000@5 +400@${price}`);
    expect(await averageOf(product)).toBe(average);
    expect(await play(product, '-1')).toEqual([Number(average).toFixed(2)]);
  }
});

test.each`
  method               | february
  ${'MOVING_AVERAGE'}  | ${['30.00', '100.00']}
  ${'MONTHLY_AVERAGE'} | ${['65.00', '65.00']}
`('worked example WE-09: the average of the day or the month, $method', async (row) => {
  const product = `prd_we9_${String(row.method)}`;
  await desk.choose(product, String(row.method));
  const buy = (day: string, cost: string) =>
    desk.receive(product, east, '1', cost, { postingDate: `2026-${day}` });
  const sell = (day: string) => {
    const line = `${desk.next('orl')} ${product} 1`;
    return desk.issue(desk.next('ord'), east, line, { issuedAt: `2026-${day}T12:00:00.000Z` });
  };
  await buy('01-01', '20');
  await buy('01-01', '40');
  await sell('01-01');
  await sell('02-01');
  await buy('02-02', '100');
  await sell('02-03');
  const settled = [true, true].map(() =>
    desk.perform('inventory.settleAverages', { period: '2026-01', productIds: [product] }),
  );
  await Promise.all(settled);
  expect(await costsOf(product)).toEqual(['30.00', ...(row.february as string[])]);
  expect(await level(product)).toBe('EAST: 0/0 0.00');
});

test('goods go out in the order of recording, whatever their business day', async () => {
  await desk.receive('prd_late', east, '1', '10', { postingDate: '2026-03-01' });
  await desk.receive('prd_late', east, '1', '20', { postingDate: '2025-01-01' });
  expect(await issueCost('prd_late', '1')).toBe('10.00');
});
