import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../../area.ts';
import { daysAgo, openHouse, supplierUser, type House } from '../house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  // Seventy sold in each of 20 weeks; in the west half as many, and only lately.
  for (let day = 7 * 20; day > 0; day -= 7) {
    await house.sold('prd_tea', 'whs_east', [[daysAgo(day), 70]]);
    if (day <= 70) await house.sold('prd_tea', 'whs_west', [[daysAgo(day), 35]]);
  }
});
afterAll(() => house.close());

type Run = { forecastRun: { id: string; status: string; total: number; done: number } };
const run = (input: object) =>
  house.does<Run>('runForecast', input, 'forecastRun { id status total done }');
const runOf = async (id: string) =>
  (
    await house.ask<Run>(
      'query ($id: ID!) { forecastRun(id: $id) { status total done endedAt startedBy } }',
      { id },
    )
  ).forecastRun;

type Period = { startDate: string; quantity: string; lower: string; upper: string };
type Product = { forecast: { periods: Period[]; byWarehouse: object[] } | null; demand: Period[] };
async function productOf(fields: string, viewer?: Parameters<House['ask']>[2]): Promise<Product> {
  const { _entities } = await house.ask<{ _entities: Product[] }>(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { ${fields} } } }`,
    { r: [{ __typename: 'Product', id: 'prd_tea' }] },
    viewer,
  );
  return _entities[0]!;
}

const forecast = `forecast(grain: WEEK, horizon: 4) { periods { startDate quantity lower upper }
  byWarehouse { id warehouse { id } method historyPeriods periods(first: 4) { quantity } } }`;

test('demand is noted once per move, whoever tells it how often', async () => {
  const move = { moveId: 'mov_1', kind: 'ISSUE', productId: 'prd_tea', warehouseId: 'whs_east' };
  const told = {
    documentId: 'dlv_1',
    postingDate: daysAgo(140),
    moves: [{ ...move, quantity: '-70' }],
  };
  await Promise.all([1, 2, 3, 4].map(() => house.perform('supply-chain.noteDemand', told)));
  const come = { ...told, moves: [{ ...move, moveId: 'mov_in', kind: 'RECEIPT', quantity: '9' }] };
  await house.perform('supply-chain.noteDemand', come);
  const [{ total }] = (await house.rows<{ total: string }>(
    'select sum(quantity)::text as total from demand_move',
  )) as [{ total: string }];
  expect(Number(total)).toBe(20 * 70 + 10 * 35);
  const undone = {
    ...told,
    documentId: 'dlv_2',
    moves: [{ ...move, moveId: 'mov_2', quantity: '-5' }],
  };
  await house.perform('supply-chain.noteDemand', undone);
  const back = { ...move, moveId: 'mov_3', kind: 'CUSTOMER_RETURN', quantity: '5' };
  await house.perform('supply-chain.noteDemand', {
    ...{ ...told, documentId: 'gir_2', documentType: 'ISSUE_REVERSAL', moves: [back] },
  });
  const { demand } = await productOf('demand(grain: WEEK, periods: 3) { startDate quantity }');
  expect(demand.slice(0, 2).map(({ quantity }) => Number(quantity))).toEqual([105, 105]);
});

test('a run forecasts every product in each warehouse, and says how far it has come', async () => {
  const { forecastRun } = await run({ grain: 'WEEK', horizon: 8 });
  expect(forecastRun).toMatchObject({ status: 'RUNNING', total: 2, done: 0 });
  await house.settled();
  expect(await runOf(forecastRun.id)).toMatchObject({ status: 'DONE', done: 2 });
  const { forecast: found } = await productOf(forecast);
  expect(found!.byWarehouse).toHaveLength(2);
  expect(found!.byWarehouse[0]).toMatchObject({ warehouse: { id: 'whs_east' } });
  for (const { quantity, lower, upper } of found!.periods) {
    expect(Math.abs(Number(quantity) - 105)).toBeLessThan(3);
    expect(Number(lower)).toBeLessThanOrEqual(Number(quantity));
    expect(Number(upper)).toBeGreaterThanOrEqual(Number(quantity));
  }
  const told = await house.events('supply-chain.SupplyRunProgressed');
  expect(told.at(-1)!.data).toMatchObject({ status: 'DONE', done: 2, total: 2 });
});

test('a second run makes the same forecasts anew, also when four are begun at once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => run({ grain: 'WEEK', horizon: 8 })));
  await house.settled();
  const rows = await house.rows<{ version: number }>('select version from demand_forecast');
  expect(rows.map(({ version }) => version)).toEqual([5, 5]);
});

test('a person’s figure takes the place of the forecast, with a reason, and outlives a run', async () => {
  type Part = { id: string; version: number; periods: Period[] };
  const fields = `forecast(grain: WEEK, horizon: 2, warehouseId: "whs_west") {
    periods { quantity } byWarehouse { id version periods { startDate quantity } } }`;
  const { forecast: before } = await productOf(fields);
  const { id: forecastId, periods, version } = before!.byWarehouse[0] as Part;
  const { startDate } = periods[1]!;
  const said = { forecastId, startDate, quantity: '90', reason: 'Spring fair' };
  const override = (input: object, viewer?: Parameters<House['ask']>[2]) =>
    house.does('overrideForecast', input, 'demandForecast { id }', viewer);
  await expect(override({ ...said, reason: ' ' })).rejects.toThrow('REASON_MISSING');
  await expect(override({ ...said, quantity: '-1' })).rejects.toThrow('NEGATIVE_FIGURE');
  await expect(override({ ...said, startDate: '2020-01-06' })).rejects.toThrow('NOT_A_PERIOD');
  await expect(override({ ...said, expectedVersion: version - 1 })).rejects.toThrow(
    'VERSION_CONFLICT',
  );
  await expect(override(said, supplierUser('sup_a'))).rejects.toThrow(/staff/);
  await override({ ...said, expectedVersion: version });
  await run({ grain: 'WEEK', horizon: 8 });
  await house.settled();
  expect((await productOf(fields)).forecast!.periods[1]).toEqual({ quantity: '90' });
  await override({ ...said, quantity: null });
  expect((await productOf(fields)).forecast!.periods[1]).not.toEqual({ quantity: '90' });
});

test.each([
  ['no period', { grain: 'WEEK', horizon: 0 }, 'BAD_HORIZON'],
  ['too many periods', { grain: 'DAY', horizon: 181 }, 'BAD_HORIZON'],
  [
    'too many products',
    { grain: 'DAY', horizon: 1, productIds: Array.from({ length: 501 }, (_, n) => `prd_${n}`) },
    'TOO_MANY',
  ],
])('a run over %s is refused', async (_what, input, code) => {
  await expect(run(input)).rejects.toThrow(code);
});

test('a run of nothing is done at once; one that has ended can not be cancelled', async () => {
  const { forecastRun } = await run({ grain: 'MONTH', horizon: 3, productIds: ['prd_none'] });
  expect(forecastRun).toMatchObject({ status: 'DONE', total: 0 });
  const cancel = house.does('cancelForecast', { forecastRunId: forecastRun.id }, '__typename');
  await expect(cancel).rejects.toThrow('ILLEGAL_MOVE');
});

test('a cancelled run goes no further', async () => {
  const { forecastRun } = await run({ grain: 'MONTH', horizon: 3 });
  const input = { forecastRunId: forecastRun.id };
  const cancelled = await Promise.allSettled(
    [1, 2, 3].map(() => house.does('cancelForecast', input, 'forecastRun { status }')),
  );
  await house.settled();
  const status = (await runOf(forecastRun.id)).status;
  const done = cancelled.filter((one) => one.status === 'fulfilled').length;
  expect([`${status} ${done}`]).toContain(status === 'CANCELLED' ? 'CANCELLED 1' : 'DONE 0');
});

test('customers and suppliers learn nothing of forecasts, demand and runs', async () => {
  for (const viewer of [customerUser('cus_a', ['*']), supplierUser('sup_a')]) {
    const fields = `${forecast} demand(grain: WEEK, periods: 3) { quantity }`;
    expect(await productOf(fields, viewer)).toEqual({ forecast: null, demand: [] });
    const lists = await house.ask(
      '{ demandForecasts { totalCount nodes { id } } forecastRuns { totalCount nodes { id } } }',
      {},
      viewer,
    );
    const nothing = { totalCount: 0, nodes: [] };
    expect(lists).toEqual({ demandForecasts: nothing, forecastRuns: nothing });
    await expect(
      house.does('runForecast', { grain: 'WEEK', horizon: 4 }, '__typename', viewer),
    ).rejects.toThrow(/staff/);
  }
});

test('of four continueForecast of one run at once, the run follows one', async () => {
  const { forecastRun } = await run({ grain: 'DAY', horizon: 3 });
  const going = { runId: forecastRun.id };
  await Promise.all([1, 2, 3, 4].map(() => house.perform('supply-chain.continueForecast', going)));
  await house.settled();
  expect(await runOf(forecastRun.id)).toMatchObject({ status: 'DONE', done: 2, total: 2 });
});
