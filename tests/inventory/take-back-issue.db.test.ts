import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../kernel/graph.ts';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterEach(async () => expect(await desk.breaches()).toEqual([]));
afterAll(() => desk.close());

/** An order's goods leave; gives the delivery's id. */
async function sell(name: string, product: string, quantity: string): Promise<string> {
  const line = `l_${name} ${product} ${quantity}`;
  await desk.reserve(`ord_${name}`, line, east);
  return leave(name, product, quantity);
}

async function leave(name: string, product: string, quantity: string): Promise<string> {
  const deliveryId = desk.next('dlv');
  await desk.issue(`ord_${name}`, east, `l_${name} ${product} ${quantity}`, { deliveryId });
  return deliveryId;
}

const takeBack = (deliveryId: string, name: string) =>
  desk.perform('inventory.takeBackIssue', {
    ...{ deliveryId, orderId: `ord_${name}`, customerId: 'cus_1' },
    ...{ reversedOn: '2026-04-20', reason: 'Wrong goods' },
  });

const levelOf = async (product: string) =>
  (await desk.levels()).find((level) => level.startsWith(`${product} `));

test('goods are their order’s again, though others wait; taken back 16 times at once, once', async () => {
  await desk.receive('prd_a', east, '6', '10');
  await desk.receive('prd_a', east, '4', '13');
  const deliveryId = await sell('a', 'prd_a', '8');
  await desk.reserve('ord_w', 'l_w prd_a 5', east);
  await Promise.all(Array.from({ length: 16 }, () => takeBack(deliveryId, 'a')));
  expect(await levelOf('prd_a')).toBe('prd_a EAST: 10/10 112.00');
  expect((await desk.demands()).filter((demand) => /^l_[aw]:/.test(demand))).toEqual([
    'l_a: waiting 0, reserved 8, issued 0',
    'l_w: waiting 3, reserved 2, issued 0',
  ]);
  const moved = (await desk.told('StockMoved')).at(-1)!;
  expect(moved.data).toMatchObject({
    ...{ documentType: 'ISSUE_REVERSAL', postingDate: '2026-04-20', orderId: 'ord_a' },
    moves: [
      { kind: 'CUSTOMER_RETURN', quantity: '6', value: '60' },
      { kind: 'CUSTOMER_RETURN', quantity: '2', value: '26' },
    ],
  });
  expect((await desk.told('GoodsTakenBack')).map(({ data }) => data)).toEqual([
    {
      ...{ deliveryId, orderId: 'ord_a' },
      lines: [{ lineId: 'l_a', warehouseId: east, quantity: '8', reserved: '8' }],
    },
  ]);
  await leave('a', 'prd_a', '6');
  expect(await levelOf('prd_a')).toBe('prd_a EAST: 4/4 52.00');
});

test('costs that came meanwhile, and those that come later, follow the goods', async () => {
  const { moveId } = await desk.receive('prd_b', east, '4', '10');
  const land = (amount: string) =>
    desk.perform('inventory.postLandedCost', {
      ...{ amount: { amount, currency: 'CNY' }, basis: 'QUANTITY', reason: 'Freight' },
      lines: [{ stockMoveId: moveId }],
    });
  const deliveryId = await sell('b', 'prd_b', '3');
  await land('10');
  expect(await levelOf('prd_b')).toBe('prd_b EAST: 1/0 12.50');
  await takeBack(deliveryId, 'b');
  expect(await levelOf('prd_b')).toBe('prd_b EAST: 4/3 50.00');
  await land('2');
  expect(await levelOf('prd_b')).toBe('prd_b EAST: 4/3 52.00');
});

test('what has come back otherwise is not taken back', async () => {
  await desk.receive('prd_c', east, '4', '10');
  const deliveryId = await sell('c', 'prd_c', '3');
  const line = { lineId: 'l_c', productId: 'prd_c', warehouseId: east, unit: 'PCS', quantity: '1' };
  await desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: 'rma_c', orderId: 'ord_c', customerId: 'cus_1' },
    ...{ postingDate: '2026-04-20', lines: [{ ...line, use: 'SALE' }] },
  });
  expect(await outcome(takeBack(deliveryId, 'c'))).toBe('NOT_ISSUED');
});

test('lots and units are in the bins again that they left, and can leave again', async () => {
  for (const [code, kind] of [
    ['DOCK', 'RECEIVING'],
    ['A', 'STORAGE'],
    ['B', 'STORAGE'],
  ]) {
    const bin = { warehouseId: east, code, kind, pickSequence: 10 };
    await desk.does('saveBin', bin, 'bin { id }');
  }
  const bins = await desk.rows<{ id: string; code: string }>('select id, code from bin');
  const binOf = (code: string) => bins.find((bin) => bin.code === code)!.id;
  desk.tracked.prd_milk = { tracking: 'LOT' };
  desk.tracked.prd_drill = { tracking: 'SERIAL' };
  const lot = (code: string, quantity: string, expiresOn: string) => {
    return { lots: [{ code, quantity, expiresOn }] };
  };
  await desk.receive('prd_milk', east, '4', '2', {
    ...lot('X', '4', '2099-01-01'),
    binId: binOf('A'),
  });
  await desk.receive('prd_milk', east, '6', '3', {
    ...lot('Y', '6', '2099-02-01'),
    binId: binOf('B'),
  });
  await desk.receive('prd_drill', east, '2', '90', { serials: ['S1', 'S2'], binId: binOf('B') });
  const before = await desk.places();
  const milk = await sell('m', 'prd_milk', '7');
  const lines = [{ orderLine: { id: 'l_d' }, product: { id: 'prd_drill' }, quantity: '2' }];
  const delivery = { status: 'PICKING', warehouse: { id: east }, lines };
  desk.answers((async () => ({ delivery })) as Graph);
  await desk.reserve('ord_d', 'l_d prd_drill 2', east);
  const drill = desk.next('dlv');
  const picks = [{ orderLineId: 'l_d', picks: [{ quantity: '2', serials: ['S1', 'S2'] }] }];
  await desk.perform('inventory.recordPicks', { deliveryId: drill, lines: picks });
  desk.answers(desk.catalog);
  await desk.issue('ord_d', east, 'l_d prd_drill 2', { deliveryId: drill });
  await takeBack(milk, 'm');
  await takeBack(drill, 'd');
  expect(await desk.places()).toEqual(before);
  const units = `select code, status, bin_id from serial order by code`;
  expect(await desk.rows(units)).toEqual(
    ['S1', 'S2'].map((code) => ({ code, status: 'ON_HAND', bin_id: binOf('B') })),
  );
  expect(await levelOf('prd_milk')).toBe('prd_milk EAST: 10/7 26.00');
  await leave('m', 'prd_milk', '7');
  expect(await levelOf('prd_milk')).toBe('prd_milk EAST: 3/0 9.00');
});

test('goods that are weighed weigh what they did', async () => {
  const catchWeight = { unit: 'KG', nominal: '5', minimum: '4', maximum: '6' };
  desk.tracked.prd_cheese = { catchWeight };
  await desk.perform('inventory.noteProduct', {
    ...{ productId: 'prd_cheese', sku: 'CHEESE', categoryId: null, version: 1 },
    ...{ catchWeightUnit: 'KG', nominalWeight: '5' },
  });
  const weight = { weight: '20.7' };
  await desk.receive('prd_cheese', east, '4', '10', weight);
  const weighed = `select trim_scale(weight) as weight from stock_level where product_id = 'prd_cheese'`;
  const [before] = await desk.rows(weighed);
  const deliveryId = await sell('k', 'prd_cheese', '3');
  await takeBack(deliveryId, 'k');
  expect(await desk.rows(weighed)).toEqual([before]);
});

const aStep = fc.record({
  isBack: fc.boolean(),
  which: fc.nat(5),
  quantity: fc.integer({ min: 1, max: 4 }),
});
const aCourse = fc.record({
  method: fc.constantFrom('FIFO', 'MOVING_AVERAGE', 'STANDARD'),
  costs: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 3 }),
  steps: fc.array(aStep, { minLength: 2, maxLength: 8 }),
});

test('when all that left is taken back, in whatever sequence, stock is what it was', async () => {
  await fc.assert(
    fc.asyncProperty(aCourse, async ({ method, costs, steps }) => {
      const product = desk.next('prd');
      await desk.choose(product, method, method === 'STANDARD' ? { standardCost: '3.33' } : {});
      for (const cost of costs) await desk.receive(product, east, '7', `${cost / 100}`);
      const before = (await levelOf(product))!.replace(/\/.*? /, ' ');
      const away: { id: string; name: string }[] = [];
      const back = async (which: number) => {
        const [one] = away.splice(which % away.length, 1);
        await takeBack(one!.id, one!.name);
      };
      for (const { isBack, which, quantity } of steps) {
        const name = `${product}${desk.next('o')}`;
        if (isBack && away.length > 0) await back(which);
        else
          await sell(name, product, `${quantity}`).then(
            (id) => away.push({ id, name }),
            () => {},
          );
      }
      while (away.length > 0) await back(0);
      expect((await levelOf(product))!.replace(/\/.*? /, ' ')).toBe(before);
      const worth = await desk.rows(
        `select 1 from stock_level l where product_id = '${product}' and costing_method = 'FIFO'
           and value <> (select sum(value) from cost_layer where level_id = l.id)`,
      );
      expect(worth).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
