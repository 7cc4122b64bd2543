import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { staff } from '../../area.ts';
import { openDesk, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;
const ago = (days: number) => daysAfter(dayOf(new Date()), -days);

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
});
afterAll(() => desk.close());

async function sell(productId: string, days: number, quantity: string, warehouseId = east) {
  const order = desk.next('ord');
  const line = `${order}_1 ${productId} ${quantity}`;
  await desk.reserve(order, line, warehouseId);
  await desk.issue(order, warehouseId, line, { issuedAt: `${ago(days)}T08:00:00.000Z` });
}
const watch = (productId: string, warehouseId: string, figures: object) =>
  desk.does('saveStockRule', { productId, warehouseId, ...figures }, '__typename');

type Advice = {
  kind: string;
  product: { id: string };
  warehouse: { code: string };
  toWarehouse: { code: string } | null;
  quantity: { value: string };
  freedValue: { amount: string };
};
async function advice(productId: string): Promise<string[]> {
  const { stockAdvice } = await desk.ask<{ stockAdvice: { nodes: Advice[] } }>(
    `query ($filter: StockAdviceFilter) { stockAdvice(filter: $filter) { nodes { kind
       product { id } warehouse { code } toWarehouse { code } quantity { value }
       freedValue { amount } } } }`,
    { filter: { productId: { eq: productId } } },
  );
  return stockAdvice.nodes.map((one) =>
    [
      one.kind,
      one.warehouse.code,
      one.quantity.value,
      ...(one.toWarehouse ? [`to ${one.toWarehouse.code}`] : []),
      `frees ${one.freedValue.amount}`,
    ].join(' '),
  );
}

test('goods age by what came last, to the cent', async () => {
  await desk.receive('prd_age', east, '10', '3', { postingDate: ago(400) });
  await desk.receive('prd_age', east, '10', '3', { postingDate: ago(100) });
  await desk.receive('prd_age', east, '3', '3.35', { postingDate: ago(5) });
  await desk.adjust('prd_age', east, '-8');
  const { stockLevels, stockAgeing } = await desk.ask<Record<string, { nodes: object[] }>>(
    `{ stockLevels(filter: { productId: { eq: "prd_age" } }) { nodes { value { amount }
         ageBuckets { fromDays toDays quantity value { amount } } } }
       stockAgeing(productIds: ["prd_age"]) { fromDays value { amount } } }`,
  );
  expect(stockLevels!.nodes).toEqual([
    {
      value: { amount: '46.05' },
      ageBuckets: [
        { fromDays: 0, toDays: 30, quantity: '3', value: { amount: '9.21' } },
        { fromDays: 91, toDays: 180, quantity: '10', value: { amount: '30.7' } },
        { fromDays: 366, toDays: null, quantity: '2', value: { amount: '6.14' } },
      ],
    },
  ]);
  expect(stockAgeing).toEqual([
    { fromDays: 0, value: { amount: '9.21' } },
    { fromDays: 31, value: { amount: '0' } },
    { fromDays: 91, value: { amount: '30.7' } },
    { fromDays: 181, value: { amount: '0' } },
    { fromDays: 366, value: { amount: '6.14' } },
  ]);
});

test('dead goods are to be sold off, goods that are over to be reduced', async () => {
  await desk.receive('prd_dead', east, '5', '10', { postingDate: ago(200) });
  await desk.receive('prd_over', east, '50', '2', { postingDate: ago(100) });
  await sell('prd_over', 10, '10');
  expect(await advice('prd_dead')).toEqual(['DELIST EAST 5 frees 50']);
  expect(await advice('prd_over')).toEqual(['REDUCE EAST 30 frees 60']);
  await watch('prd_over', east, { maximum: '35' });
  expect(await advice('prd_over')).toEqual(['REDUCE EAST 5 frees 10']);
});

test('what is over here and lacks there is moved; what lacks everywhere is raised', async () => {
  await desk.receive('prd_move', east, '40', '4');
  await desk.receive('prd_move', west, '2', '4');
  await watch('prd_move', east, { minimum: '5', maximum: '20' });
  await watch('prd_move', west, { minimum: '10' });
  await sell('prd_move', 1, '1', west);
  expect(await advice('prd_move')).toEqual([
    'MOVE EAST 9 to WEST frees 36',
    'RAISE WEST 9 frees -36',
  ]);
  await watch('prd_raise', west, { minimum: '3' });
  expect(await advice('prd_raise')).toEqual(['RAISE WEST 3 frees 0']);
});

test('the sums say how the money lies', async () => {
  await desk.receive('prd_slow', west, '1', '7', { postingDate: ago(100) });
  const { stockHealth } = await desk.ask<Record<string, Record<string, { amount: string }>>>(
    `query ($id: ID) { stockHealth(warehouseId: $id) { value { amount } overstockValue { amount }
       slowValue { amount } deadValue { amount } lackingValue { amount } freedValue { amount } } }`,
    { id: west },
  );
  const amounts = Object.entries(stockHealth!).map(([name, { amount }]) => `${name} ${amount}`);
  expect(amounts).toEqual([
    ...['value 11', 'overstockValue 7', 'slowValue 7', 'deadValue 0'],
    ...['lackingValue 36', 'freedValue 7'],
  ]);
});

test('weekly demand that hardly varies is X, that varies much is Z', async () => {
  const weeks = {
    prd_x: [8, 9, 8, 9],
    prd_y: [2, 12, 3, 9],
    prd_z: [0, 0, 30, 0],
  };
  for (const [product, quantities] of Object.entries(weeks)) {
    await desk.receive(product, east, '100', '1', { postingDate: ago(40) });
    for (const [week, quantity] of quantities.entries()) {
      if (quantity > 0) await sell(product, 27 - 7 * week, String(quantity));
    }
  }
  type Row = Record<'xyzClass' | 'variation', string>;
  const { stockAnalysis } = await desk.ask<{ stockAnalysis: { nodes: Row[] } }>(
    `query ($from: Date!, $to: Date!, $filter: StockAnalysisFilter) {
       stockAnalysis(from: $from, to: $to, filter: $filter,
         orderBy: { field: issuedValue, direction: ASC }) { nodes { xyzClass variation } } }`,
    {
      ...{ from: ago(27), to: ago(0) },
      filter: { productId: { in: Object.keys(weeks) } },
    },
  );
  const classes = stockAnalysis.nodes.map((row) => `${row.xyzClass} ${row.variation}`);
  expect(classes).toEqual(['Y 0.7378', 'Z 2', 'X 0.0679']);
});

test('the fill rate is what stock could give at once of what orders wanted', async () => {
  await desk.receive('prd_fill', east, '6', '1');
  await desk.reserve('ord_fill_1', 'f1 prd_fill 4');
  await desk.reserve('ord_fill_2', 'f2 prd_fill 6');
  await desk.receive('prd_fill', east, '4', '1');
  const { stockAnalysis } = await desk.ask<{ stockAnalysis: { nodes: object[] } }>(
    `query ($from: Date!, $to: Date!) { stockAnalysis(from: $from, to: $to,
       filter: { productId: { eq: "prd_fill" } }) { nodes { fillRatePercent } } }`,
    { from: ago(1), to: ago(0) },
  );
  expect(stockAnalysis.nodes).toEqual([{ fillRatePercent: '60' }]);
});

test('warehouses turn over, too', async () => {
  const north = await desk.warehouse('NORTH');
  await desk.receive('prd_turn', north, '20', '5', { postingDate: ago(60) });
  await sell('prd_turn', 10, '10', north);
  const { warehouseTurnover } = await desk.ask<{ warehouseTurnover: object[] }>(
    `query ($from: Date!, $to: Date!) { warehouseTurnover(from: $from, to: $to,
       productIds: ["prd_turn"]) { warehouse { code } issuedValue { amount }
       averageValue { amount } turnover daysOfStock } }`,
    { from: ago(29), to: ago(0) },
  );
  expect(warehouseTurnover).toEqual([
    {
      ...{ warehouse: { code: 'NORTH' }, issuedValue: { amount: '50' } },
      ...{ averageValue: { amount: '75' }, turnover: '0.6667', daysOfStock: '45' },
    },
  ]);
});

test('a party’s user learns nothing, and nobody plans for ten years', async () => {
  const guest = { ...staff('usr_g'), party: { kind: 'CUSTOMER', id: 'cus_1' } as const };
  const query = `{ stockAdvice { nodes { kind } } stockHealth { value { amount } }
    stockAgeing { value { amount } }
    warehouseTurnover(from: "2020-01-01", to: "2099-01-01") { turnover } }`;
  expect(await desk.ask(query, {}, guest)).toEqual({
    ...{ stockAdvice: { nodes: [] }, stockHealth: { value: { amount: '0' } } },
    ...{ stockAgeing: [], warehouseTurnover: [] },
  });
  const far = desk.ask('{ stockAdvice(coverDays: 3650) { nodes { kind } } }');
  await expect(far).rejects.toThrow(/730/);
});
