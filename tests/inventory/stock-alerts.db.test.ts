import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

type Alert = { id: string; kind: string; status: string } & Record<string, unknown>;

const watch = (productId: string, figures: object) =>
  desk.does<{ stockLevel: { alert: Alert | null } }>(
    'saveStockRule',
    { productId, warehouseId: east, ...figures },
    'stockLevel { minimum maximum hysteresis alert { kind severity } }',
  );

/** Every alert of a product as `kind status`, oldest first. */
async function alertsOf(productId: string): Promise<string[]> {
  const { stockAlerts } = await desk.ask<{ stockAlerts: { nodes: Alert[] } }>(
    `query ($filter: StockAlertFilter) { stockAlerts(filter: $filter,
       orderBy: { field: raisedAt }) { nodes { kind status } } }`,
    { filter: { productId: { eq: productId } } },
  );
  return stockAlerts.nodes.map(({ kind, status }) => `${kind} ${status}`);
}

test('a rule on an empty shelf raises an alert at once, and goods end it', async () => {
  const { stockLevel } = await watch('prd_empty', { minimum: '5' });
  expect(stockLevel).toEqual({
    minimum: '5',
    maximum: null,
    hysteresis: '0',
    alert: { kind: 'STOCKOUT', severity: 'CRITICAL' },
  });
  await desk.receive('prd_empty', east, '5', '1');
  expect(await alertsOf('prd_empty')).toEqual(['STOCKOUT RESOLVED']);
});

test('an alert is raised once while stock goes up and down around the minimum', async () => {
  await desk.receive('prd_band', east, '20', '1');
  await watch('prd_band', { minimum: '10', hysteresis: '5' });
  await desk.reserve('ord_1', 'a1 prd_band 11');
  await desk.receive('prd_band', east, '3', '1');
  await desk.adjust('prd_band', east, '-4');
  expect(await alertsOf('prd_band')).toEqual(['SHORTAGE OPEN']);
  await desk.receive('prd_band', east, '7', '1');
  expect(await alertsOf('prd_band')).toEqual(['SHORTAGE RESOLVED']);
});

test('who waits for goods takes them before they could end an alert', async () => {
  await watch('prd_wanted', { minimum: '1' });
  await desk.reserve('ord_2', 'b1 prd_wanted 10');
  await desk.receive('prd_wanted', east, '10', '1');
  expect(await alertsOf('prd_wanted')).toEqual(['STOCKOUT OPEN']);
  await desk.release('ord_2', 'b1 prd_wanted 4');
  expect(await alertsOf('prd_wanted')).toEqual(['STOCKOUT RESOLVED']);
});

test('too much is told with the figure that was crossed', async () => {
  await watch('prd_much', { maximum: '10' });
  await desk.receive('prd_much', east, '11', '1');
  const told = (await desk.told('StockAlertRaised')).at(-1)!.data;
  expect(told).toMatchObject({
    productId: 'prd_much',
    kind: 'OVERSTOCK',
    severity: 'INFO',
    available: '11',
    threshold: '10',
    unit: 'PCS',
  });
});

test('a person takes care of an alert, once', async () => {
  await watch('prd_care', { minimum: '1' });
  const { stockAlerts } = await desk.ask<{ stockAlerts: { nodes: Alert[] } }>(
    `{ stockAlerts(first: 1, filter: { productId: { eq: "prd_care" } }) { nodes { id } } }`,
  );
  const input = { stockAlertId: stockAlerts.nodes[0]!.id, note: ' Ordered ' };
  const acknowledge = () =>
    desk.does<{ stockAlert: Alert }>(
      'acknowledgeStockAlert',
      input,
      'stockAlert { status note acknowledgedBy }',
    );
  const tries = await Promise.allSettled(Array.from({ length: 8 }, acknowledge));
  const done = tries.flatMap((one) => (one.status === 'fulfilled' ? one.value.stockAlert : []));
  expect(done).toEqual([{ status: 'ACKNOWLEDGED', note: 'Ordered', acknowledgedBy: 'usr_staff' }]);
  await desk.receive('prd_care', east, '1', '1');
  await expect(acknowledge()).rejects.toThrow('ILLEGAL_MOVE');
});

test('of 16 rules saved and 16 receipts at once, the last state is right', async () => {
  const at = Array.from({ length: 16 }, (_, n) =>
    Promise.all([watch('prd_race', { minimum: '8' }), desk.receive('prd_race', east, '1', `${n}`)]),
  );
  await Promise.all(at);
  const open = (await alertsOf('prd_race')).filter((alert) => !alert.endsWith('RESOLVED'));
  expect(open).toEqual([]);
});

test.each`
  why                  | figures                               | code
  ${'below zero'}      | ${{ minimum: '-1' }}                  | ${'NEGATIVE_FIGURE'}
  ${'upside down'}     | ${{ minimum: '11', maximum: '10' }}   | ${'MINIMUM_OVER_MAXIMUM'}
  ${'with all kept'}   | ${{ minimum: '3', safetyStock: '4' }} | ${'SAFETY_OVER_MINIMUM'}
  ${'a negative band'} | ${{ hysteresis: '-0.1' }}             | ${'NEGATIVE_FIGURE'}
`('a rule $why is refused', async ({ figures, code }) => {
  await expect(watch('prd_bad', figures as object)).rejects.toThrow(code as string);
});

test('a party’s user sees and decides nothing', async () => {
  const guest = { ...staff('usr_g'), party: { kind: 'CUSTOMER', id: 'cus_1' } as const };
  const seen = await desk.ask('{ stockAlerts { nodes { id } } }', {}, guest);
  expect(seen).toEqual({ stockAlerts: { nodes: [] } });
  const input = { productId: 'prd_much', warehouseId: east, minimum: '1' };
  await expect(desk.does('saveStockRule', input, '__typename', guest)).rejects.toThrow(/staff/);
});

test('an alert that becomes worse is told again, and asks again for somebody', async () => {
  await desk.receive('prd_worse', east, '10', '1');
  await watch('prd_worse', { minimum: '10', safetyStock: '4', hysteresis: '1' });
  await desk.adjust('prd_worse', east, '-4');
  const find = `{ stockAlerts(filter: { productId: { eq: "prd_worse" } }) { nodes {
    id kind severity status threshold { value } } } }`;
  const alert = async () =>
    (await desk.ask<{ stockAlerts: { nodes: Alert[] } }>(find)).stockAlerts.nodes;
  const [raised] = await alert();
  expect(raised).toMatchObject({ severity: 'WARNING', threshold: { value: '10' } });
  await desk.does('acknowledgeStockAlert', { stockAlertId: raised!.id }, '__typename');
  await desk.adjust('prd_worse', east, '-3');
  expect(await alert()).toMatchObject([
    { id: raised!.id, severity: 'CRITICAL', status: 'OPEN', threshold: { value: '4' } },
  ]);
  await desk.adjust('prd_worse', east, '2');
  expect(await alert()).toMatchObject([{ severity: 'WARNING', threshold: { value: '10' } }]);
  const told = (await desk.told('StockAlertRaised')).filter(
    ({ data }) => data.productId === 'prd_worse',
  );
  expect(told.map(({ data }) => data.severity)).toEqual(['WARNING', 'CRITICAL']);
});

test('500 rules are saved at once, each by itself', async () => {
  const rules = [
    { productId: 'prd_many_1', warehouseId: east, minimum: '1' },
    { productId: 'prd_many_2', warehouseId: east, minimum: '-1' },
    { productId: 'prd_many_3', warehouseId: east, maximum: '9' },
  ];
  type Answer = { results: { stockLevel: object | null; userErrors: { code: string }[] }[] };
  const selection = 'results { stockLevel { minimum } userErrors { code } }';
  const { results } = await desk.does<Answer>('saveStockRules', { rules }, selection);
  expect(results).toEqual([
    { stockLevel: { minimum: '1' }, userErrors: [] },
    { stockLevel: null, userErrors: [{ code: 'NEGATIVE_FIGURE' }] },
    { stockLevel: { minimum: null }, userErrors: [] },
  ]);
  const much = { rules: Array(501).fill(rules[0]) };
  await expect(desk.does('saveStockRules', much, selection)).rejects.toThrow('TOO_MANY');
});
