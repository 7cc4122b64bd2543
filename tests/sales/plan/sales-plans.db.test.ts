import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, staff, type TestArea } from '../../area.ts';

let area: TestArea;
const territories: Record<string, string> = {};
beforeAll(async () => {
  area = await openTestArea(sales);
  await territory('CN');
  await territory('EAST', 'CN', '2');
  await territory('WEST', 'CN', '6');
  for (const [customerId, postalCode] of [
    ['cus_e', '200001'],
    ['cus_w', '610000'],
    ['cus_x', '9'],
  ]) {
    const place = { country: 'CN', region: null, postalCode: postalCode! };
    await area.perform('sales.noteBuyer', { customerId, groupId: null, place, version: 1 });
  }
  await sold('2026-01-10', 'cus_e', 'WEB', 'Li', '300');
  await sold('2026-01-20', 'cus_w', 'PHONE', 'Wu', '100');
  await sold('2026-06-10', 'cus_e', 'PHONE', 'Wu', '500');
  await sold('2026-06-11', 'cus_x', 'WEB', null, '100');
  await sold('2027-01-05', 'cus_e', 'WEB', 'Li', '70');
});
afterAll(() => area.close());

async function territory(code: string, parent?: string, postalPrefix?: string) {
  const rules = postalPrefix ? [{ country: 'CN', postalPrefix }] : [];
  const input = { code, name: code, rules, parentId: parent && territories[parent] };
  const saved = await area.perform<{ territoryId: string }>('sales.saveTerritory', input);
  territories[code] = saved.territoryId;
}

let orders = 0;
async function sold(day: string, id: string, channel: string, person: string | null, net: string) {
  const n = ++orders;
  await area.perform('sales.noteSale', {
    ...{ orderId: `ord_${n}`, deliveryId: `dlv_${n}`, customerId: id, channel },
    ...{ salesperson: person, currency: 'CNY', shippedAt: `${day}T08:00:00.000Z` },
    lines: [{ lineId: `orl_${n}`, productId: 'prd_tea', quantity: '1', net }],
  });
}

type Plan = Record<string, unknown> & { id: string; version: number };
type Payload = { salesPlan: Plan; userErrors: { code: string; message: string }[] };
const shown = `id version inForce { number } latest { number status amount gap }
  versions { number status }`;

async function ask(name: 'saveSalesPlan' | 'approveSalesPlan', input: object, viewer = staff()) {
  const type = name === 'saveSalesPlan' ? 'SaveSalesPlanInput' : 'ApproveSalesPlanInput';
  const answer = await area.ask<Record<string, Payload>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { salesPlan { ${shown} }
       userErrors { code message } } }`,
    { input },
    viewer,
  );
  const { salesPlan, userErrors } = answer[name]!;
  if (userErrors[0]) throw new Error(`${userErrors[0].code} ${userErrors[0].message}`);
  return salesPlan;
}

const year = { year: 2027, measure: 'REVENUE', amount: '2000', method: 'HISTORY' };
const save = (input: object) => ask('saveSalesPlan', { ...year, by: 'CHANNEL', ...input });
const boss = staff('usr_boss');
const approve = (salesPlanId: string, more = {}, viewer = boss) =>
  ask('approveSalesPlan', { salesPlanId, ...more }, viewer);

async function latestOf(id: string, fields: string): Promise<Record<string, unknown>> {
  const { salesPlan } = await area.ask<{ salesPlan: { latest: Record<string, unknown> } }>(
    `query ($id: ID!) { salesPlan(id: $id) { latest { ${fields} } } }`,
    { id },
  );
  return salesPlan.latest;
}

let regions: Plan;
test('a year is split by the months of the year before, among whoever sold', async () => {
  regions = await save({ name: 'Regions', by: 'TERRITORY' });
  expect(regions).toMatchObject({
    latest: { number: 1, status: 'DRAFT', amount: '2000', gap: '0' },
    inForce: null,
  });
  const fields = `children { territory { code } key amount actual }
    lines(filter: { amount: { gt: "0" } }) { totalCount nodes { month territory { code } amount } }`;
  const child = (code: string | null, amount: string, actual: string) => {
    const key = code ? territories[code] : '';
    return { territory: code ? { code } : null, key, amount, actual };
  };
  expect(await latestOf(regions.id, fields)).toEqual({
    children: [child('EAST', '1600', '70'), child(null, '200', '0'), child('WEST', '200', '0')],
    lines: {
      totalCount: 4,
      nodes: expect.arrayContaining([
        { month: 1, territory: { code: 'EAST' }, amount: '600' },
        { month: 1, territory: { code: 'WEST' }, amount: '200' },
        { month: 6, territory: { code: 'EAST' }, amount: '1000' },
        { month: 6, territory: null, amount: '200' },
      ]) as unknown,
    },
  });
});

test('a child counts all that stands below it', async () => {
  const children = [{ key: territories.CN }];
  const { id } = await save({ name: 'Countries', by: 'TERRITORY', children });
  expect(await latestOf(id, 'children { amount actual } months { month amount }')).toMatchObject({
    children: [{ amount: '2000', actual: '70' }],
    months: expect.arrayContaining([
      { month: 1, amount: '888.89' },
      { month: 6, amount: '1111.11' },
    ]) as unknown,
  });
  const nested = [{ key: territories.CN }, { key: territories.EAST }];
  const refused = save({ name: 'Twice', by: 'TERRITORY', children: nested });
  await expect(refused).rejects.toThrow('NESTED_CHILDREN');
});

test('a part of a plan is split further, by its own history, and checked against it', async () => {
  const parent = { parentId: regions.id, parentKey: territories.EAST };
  const people = await save({ ...parent, name: 'People', by: 'SALESPERSON', amount: '1500' });
  expect(
    await latestOf(people.id, 'children { key amount actual } months { month parentGap }'),
  ).toMatchObject({
    children: [
      { key: 'Wu', amount: '937.5', actual: '0' },
      { key: 'Li', amount: '562.5', actual: '70' },
    ],
    months: expect.arrayContaining([
      { month: 1, parentGap: '37.5' },
      { month: 2, parentGap: '0' },
      { month: 6, parentGap: '62.5' },
    ]) as unknown,
  });
  const { id } = people;
  const moved = save({ id, name: 'People', by: 'SALESPERSON' });
  await expect(moved).rejects.toThrow('PLAN_FRAME_FIXED');
});

test('another approves a draft; the next save begins a version, which supersedes it', async () => {
  const { id } = await save({ name: 'Channels' });
  await expect(approve(id, {}, staff())).rejects.toThrow('OWN_PLAN');
  const approved = await Promise.allSettled([1, 2, 3].map(() => approve(id)));
  expect(approved.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const lines = [{ key: 'WEB', month: 6, amount: '250' }];
  expect(await save({ id, name: 'Channels', lines })).toMatchObject({
    inForce: { number: 1 },
    latest: { number: 2, status: 'DRAFT', gap: '-50' },
  });
  await expect(approve(id)).rejects.toThrow(/PLAN_GAPS.*6: -50/);
  await expect(approve(id, { expectedVersion: 1 })).rejects.toThrow('VERSION_CONFLICT');
  expect(await approve(id, { acceptGaps: true })).toMatchObject({
    inForce: { number: 2 },
    versions: [
      { number: 2, status: 'APPROVED' },
      { number: 1, status: 'SUPERSEDED' },
    ],
  });
  const { salesPlanChanges } = await area.ask<{ salesPlanChanges: object }>(
    `query ($id: ID!) { salesPlanChanges(salesPlanId: $id, from: 1, to: 2) {
       totalCount nodes { key month before after change } } }`,
    { id },
  );
  expect(salesPlanChanges).toEqual({
    totalCount: 1,
    nodes: [{ key: 'WEB', month: 6, before: '200', after: '250', change: '50' }],
  });
});

test('a draft is written anew by many, one after the other, and stays one', async () => {
  const { id, version } = await save({ name: 'Busy' });
  const amounts = Array.from({ length: 6 }, (_, n) => `${n + 1}00`);
  await Promise.all(amounts.map((amount) => save({ id, name: 'Busy', amount })));
  const last = await save({ id, name: 'Busy', amount: '900', expectedVersion: version + 6 });
  expect(last).toMatchObject({ versions: [{ number: 1 }], latest: { amount: '900', gap: '0' } });
});

test.each`
  why                         | input                                                                     | code
  ${'no name'}                | ${{ name: ' ' }}                                                          | ${'NAME_MISSING'}
  ${'the name of another'}    | ${{ name: 'Regions' }}                                                    | ${'PLAN_NAME_TAKEN'}
  ${'a year of none'}         | ${{ year: 12 }}                                                           | ${'BAD_YEAR'}
  ${'nothing to sell'}        | ${{ amount: '0' }}                                                        | ${'NOT_POSITIVE'}
  ${'a tenth of a cent'}      | ${{ amount: '0.001' }}                                                    | ${'TOO_MANY_DECIMALS'}
  ${'a short season'}         | ${{ method: 'SEASON', season: ['1'], children: [{ key: 'WEB' }] }}        | ${'BAD_SEASON'}
  ${'a season of no use'}     | ${{ season: Array.from({ length: 12 }, () => '1') }}                      | ${'BAD_SEASON'}
  ${'no history'}             | ${{ year: 2040 }}                                                         | ${'CHILDREN_MISSING'}
  ${'children without it'}    | ${{ year: 2040, children: [{ key: 'WEB' }] }}                             | ${'NO_WEIGHTS'}
  ${'a child of less'}        | ${{ method: 'EVEN', children: [{ key: 'WEB', weight: '-1' }] }}           | ${'NEGATIVE_FIGURE'}
  ${'a child named twice'}    | ${{ method: 'EVEN', children: [{ key: 'WEB' }, { key: 'WEB' }] }}         | ${'NESTED_CHILDREN'}
  ${'too many children'}      | ${{ children: Array.from({ length: 201 }, (_, n) => ({ key: `${n}` })) }} | ${'TOO_MANY'}
  ${'a key without a parent'} | ${{ parentKey: 'WEB' }}                                                   | ${'PARENT_MISMATCH'}
  ${'an unknown plan'}        | ${{ id: 'spn_none' }}                                                     | ${'no sales plan'}
`('a plan with $why is refused', async ({ input, code }) => {
  await expect(save({ name: 'New', ...(input as object) })).rejects.toThrow(code as string);
});

test('a parent of another year, or without that child, is refused', async () => {
  const parent = { name: 'Below', by: 'SALESPERSON', parentId: regions.id };
  const key = territories.EAST;
  await expect(save({ ...parent, parentKey: key, year: 2028 })).rejects.toThrow('PARENT_MISMATCH');
  await expect(save({ ...parent, parentKey: 'WEB' })).rejects.toThrow('UNKNOWN_CHILD');
});

test('outside parties see, make and approve no plan', async () => {
  const user = { ...customerUser('cus_e'), scopes: ['*'] };
  const text = `query ($id: ID!) { salesPlan(id: $id) { id } salesPlans { totalCount }
    salesPlanChanges(salesPlanId: $id, from: 1, to: 9) { totalCount } }`;
  expect(await area.ask(text, { id: regions.id }, user)).toEqual({
    ...{ salesPlan: null, salesPlans: { totalCount: 0 }, salesPlanChanges: { totalCount: 0 } },
  });
  await expect(approve(regions.id, {}, user)).rejects.toThrow(/staff/);
  const input = { ...year, name: 'X', by: 'CHANNEL' };
  await expect(area.perform('sales.saveSalesPlan', input, user)).rejects.toThrow(/staff/);
});

const makeTargets = (salesPlanId: string, more: object = {}) =>
  area.perform<{ targets: number }>('sales.makeTargets', { salesPlanId, span: 'MONTH', ...more });

const targetsOf = (planId: string) =>
  area.rows<{ id: string; name: string }>(
    `select id, name, plan_key as key, from_date::text as "from", to_date::text as "to", measure,
       amount::float, channel, salesperson, territory_id as "territoryId"
     from sales_target where plan_id = '${planId}' order by from_date, plan_key nulls first`,
  );

test('a plan in force makes its targets, once, and another version changes them', async () => {
  const children = [{ key: 'WEB' }, { key: 'PHONE' }];
  const even = { name: 'Targets', method: 'EVEN', amount: '1200', children };
  const { id, version } = await save(even);
  await expect(makeTargets(id)).rejects.toThrow('PLAN_NOT_APPROVED');
  await approve(id);
  await expect(makeTargets(id, { expectedVersion: version })).rejects.toThrow('VERSION_CONFLICT');
  const made = await Promise.all(Array.from({ length: 8 }, () => makeTargets(id)));
  expect(made.map(({ targets }) => targets)).toEqual(Array(8).fill(36));
  const before = await targetsOf(id);
  expect(before).toHaveLength(36);
  expect(before.slice(3, 6)).toMatchObject([
    { name: 'Targets 2027-02', key: null, to: '2027-02-28', amount: 100, channel: null },
    { name: 'Targets 2027-02', key: 'PHONE', amount: 50, channel: 'PHONE', measure: 'REVENUE' },
    { name: 'Targets 2027-02', key: 'WEB', from: '2027-02-01', amount: 50, channel: 'WEB' },
  ]);
  const { salesTargets } = await area.ask<{ salesTargets: object }>(
    `query ($of: ID!) { salesTargets(first: 1, filter: { planId: { eq: $of } }) {
       totalCount nodes { plan { name } } } }`,
    { of: id },
  );
  expect(salesTargets).toEqual({ totalCount: 36, nodes: [{ plan: { name: 'Targets' } }] });
  await save({ ...even, id, children: [{ key: 'WEB' }] });
  await approve(id);
  await makeTargets(id);
  const after = await targetsOf(id);
  expect(after).toHaveLength(24);
  expect(after[1]).toMatchObject({ key: 'WEB', amount: 100 });
  const known = new Set(before.map((target) => target.id));
  expect(after.every((target) => known.has(target.id))).toBe(true);
  await makeTargets(id, { span: 'QUARTER' });
  expect((await targetsOf(id)).map(({ name }) => name)).toEqual(
    ['Q1', 'Q1', 'Q2', 'Q2', 'Q3', 'Q3', 'Q4', 'Q4'].map((quarter) => `Targets 2027-${quarter}`),
  );
});

test('the targets of a plan below are of the part that it is of', async () => {
  const east = territories.EAST!;
  const below = {
    name: 'East by person',
    by: 'SALESPERSON',
    parentId: regions.id,
    parentKey: east,
  };
  const children = [{ key: 'Li' }, { key: 'Wu' }];
  const { id } = await save({ ...below, method: 'EVEN', amount: '480', children });
  await approve(id);
  expect(await makeTargets(id, { span: 'YEAR' })).toMatchObject({ targets: 3 });
  expect(await targetsOf(id)).toMatchObject([
    { name: 'East by person 2027', salesperson: null, territoryId: east, amount: 480 },
    { salesperson: 'Li', territoryId: east, amount: 240, to: '2027-12-31' },
    { salesperson: 'Wu', territoryId: east, amount: 240 },
  ]);
});

test('the company says on which days it sells; said at once, the last one holds', async () => {
  const said = (expectedVersion: number) =>
    area.perform<{ version: number }>('sales.saveSalesCalendar', {
      ...{ expectedVersion, weekdays: [6, 1, 2], daysOff: ['2027-01-01'], extraDays: [] },
    });
  const answers = await Promise.allSettled(Array.from({ length: 8 }, () => said(1)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const found = await area.ask(`{ salesCalendar { weekdays daysOff extraDays version } }`);
  const calendar = { weekdays: [1, 2, 6], daysOff: ['2027-01-01'], extraDays: [], version: 2 };
  expect(found).toEqual({ salesCalendar: calendar });
});
