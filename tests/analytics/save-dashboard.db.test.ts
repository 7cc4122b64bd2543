import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkedQuery } from '../../subgraphs/analytics/metrics/metric-query.ts';
import { standardDashboards } from '../../subgraphs/analytics/dashboards/standard-dashboards.ts';
import { staff } from '../area.ts';
import { openHouse, type House } from './house.ts';

// The verb saveDashboard.

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const query = { metrics: ['revenue'], preset: 'THIS_MONTH' };
const kpi = { title: 'Revenue', kind: 'KPI', query };
const answer =
  'dashboard { id code version tiles { title kind query { metrics preset first } width } }';

type Saved = { dashboard: { id: string; version: number } };
const save = (input: object, viewer = staff()) =>
  house.does<Saved>('saveDashboard', { name: 'Mine', tiles: [kpi], ...input }, answer, viewer);

test('the standard dashboard is there, in both languages, and asks what has an answer', async () => {
  const ask = '{ dashboard(code: "overview") { name isStandard tiles { title } } }';
  expect(await house.ask(ask)).toMatchObject({ dashboard: { name: 'Overview', isStandard: true } });
  const chinese = { ...staff(), language: 'zh-CN' } as const;
  expect(await house.ask(ask, {}, chinese)).toMatchObject({ dashboard: { name: '总览' } });
  for (const { query: asked } of standardDashboards[0]!.tiles) {
    if (asked) checkedQuery(asked, { today: '2026-03-31', currency: 'CNY' });
  }
});

test('a dashboard is kept as data and changed by its maker', async () => {
  const live = { title: 'Alerts', kind: 'LIVE', live: 'stockAlertRaised', width: 6 };
  const { dashboard } = await save({ code: 'mine', tiles: [kpi, live] });
  expect(dashboard).toMatchObject({
    code: 'mine',
    tiles: [
      { title: 'Revenue', query: { metrics: ['revenue'], preset: 'THIS_MONTH', first: 100 } },
      { title: 'Alerts', kind: 'LIVE', query: null, width: 6 },
    ],
  });
  const { id } = dashboard;
  expect(await save({ id, expectedVersion: 1 })).toMatchObject({ dashboard: { version: 2 } });
  await expect(save({ id, expectedVersion: 1 })).rejects.toThrow('VERSION_CONFLICT');
  const another = { ...staff('usr_2'), scopes: ['analytics:read', 'analytics:write'] };
  await expect(save({ id }, another)).rejects.toThrow('NOT_YOURS');
});

test.each([
  ['NOTHING_GIVEN', { tiles: [] }],
  ['NOTHING_GIVEN', { tiles: [{ title: 'No question', kind: 'CHART' }] }],
  ['UNKNOWN_METRIC', { tiles: [{ ...kpi, query: { metrics: ['luck'] } }] }],
  ['TOO_MANY', { tiles: Array.from({ length: 25 }, () => kpi) }],
  ['CODE_TAKEN', { code: 'overview' }],
  ['STANDARD_FIXED', { id: 'dsh_overview' }],
])('is refused with %s', async (code, input) => {
  await expect(save(input)).rejects.toThrow(code);
});

test('changes at once go one after the other; of two with one code, one is kept', async () => {
  const { dashboard } = await save({});
  const changes = [1, 2, 3].map(() => save({ id: dashboard.id }));
  const versions = (await Promise.all(changes)).map((saved) => saved.dashboard.version);
  expect(versions.sort()).toContain(4);
  const tries = await Promise.allSettled([save({ code: 'race' }), save({ code: 'race' })]);
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
