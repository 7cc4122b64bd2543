import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../kernel/graph.ts';
import { customerUser } from '../area.ts';
import { openHouse, outcomes, type House } from './house.ts';

let house: House;
let leaf: string;
/** Orders that know one customer. */
const graph = ((_viewer, _document, { orderId } = {}) =>
  Promise.resolve({
    order: orderId === 'ord_leaf' ? { customer: { id: leaf } } : null,
  })) as Graph;

beforeAll(async () => {
  house = await openHouse({ graph });
  leaf = await house.newCustomer('Leaf');
});
afterAll(() => house.close());

type Opportunity = { id: string; number: string; version: number } & Record<string, unknown>;
const shown = `opportunity { id number version outcome reason closedAt order { id }
  stage { name probability } value { amount } expectedDate customer { name } }`;
const take = async (field: string, input: object) =>
  (await house.does<{ opportunity: Opportunity }>(field, input, shown)).opportunity;
const save = (more: object = {}) =>
  take('saveOpportunity', {
    ...{ customerId: leaf, name: 'Spring range', stage: 'QUALIFIED', expectedDate: '2026-06-30' },
    value: { amount: '20000', currency: 'CNY' },
    ...more,
  });
const close = (opportunityId: string, more: object = {}) =>
  take('closeOpportunity', { opportunityId, outcome: 'WON', ...more });

test('an opportunity goes from stage to stage, and is won by the customer’s order', async () => {
  const made = await save();
  expect(made).toMatchObject({ customer: { name: 'Leaf' }, stage: { probability: '10' } });
  const { id } = made;
  const change = { id, stage: 'PROPOSED', expectedVersion: 1 };
  expect(await save(change)).toMatchObject({ stage: { name: 'Proposed' }, version: 2 });
  await expect(save(change)).rejects.toThrow('VERSION_CONFLICT');
  await expect(save({ id, stage: 'DREAM' })).rejects.toThrow('UNKNOWN_STAGE');
  await expect(close(id, { orderId: 'ord_other' })).rejects.toThrow('UNKNOWN_ORDER');
  const won = await close(id, { orderId: 'ord_leaf', expectedVersion: 2 });
  expect(won).toMatchObject({ outcome: 'WON', order: { id: 'ord_leaf' } });
  const timeline = `query ($id: ID!) { customer(id: $id) {
    timeline { nodes { kind title opportunity { number } } } opportunities { nodes { id } } } }`;
  expect(await house.ask(timeline, { id: leaf })).toMatchObject({
    customer: {
      timeline: { nodes: [{ kind: 'OPPORTUNITY_WON', opportunity: { number: won.number } }] },
      opportunities: { nodes: [{ id }] },
    },
  });
});

test('of many who close an opportunity at once one does', async () => {
  const { id } = await save();
  const { kept, reasons } = await outcomes(
    Array.from({ length: 16 }, (_, n) =>
      close(id, n % 2 ? { outcome: 'LOST', reason: 'Price' } : {}),
    ),
  );
  expect(kept).toBe(1);
  expect(new Set(reasons)).toEqual(new Set(['OPPORTUNITY_CLOSED at input']));
  expect(await house.events('crm.OpportunityClosed')).toHaveLength(2);
});

test('of many who change an opportunity that they have seen, one does', async () => {
  const { id } = await save();
  const changes = Array.from({ length: 16 }, () => save({ id, expectedVersion: 1 }));
  expect((await outcomes(changes)).kept).toBe(1);
  const fresh = await Promise.all(Array.from({ length: 16 }, () => save({ owner: 'Nobody' })));
  expect(new Set(fresh.map(({ number }) => number)).size).toBe(16);
});

test('the pipeline counts what is open by stage and month, weighted', async () => {
  const owner = 'Chen Jie';
  const worth = (amount: string) => ({ value: { amount, currency: 'CNY' }, owner });
  await save({ ...worth('1000'), stage: 'NEEDS' });
  await save({ ...worth('333.33'), stage: 'NEEDS', expectedDate: '2026-07-01' });
  await save({ ...worth('100'), stage: 'NEGOTIATION' });
  await close((await save(worth('9999'))).id);
  const figures = 'count value { amount currency } weighted { amount }';
  const { pipeline } = await house.ask<{ pipeline: object }>(
    `{ pipeline(owner: "${owner}") { stages { stage { code } ${figures} }
      months { month ${figures} } } }`,
  );
  const sums = (count: number, value: string, weighted: string) => {
    return { count, value: { amount: value, currency: 'CNY' }, weighted: { amount: weighted } };
  };
  expect(pipeline).toEqual({
    stages: [
      { stage: { code: 'QUALIFIED' }, ...sums(0, '0', '0') },
      { stage: { code: 'NEEDS' }, ...sums(2, '1333.33', '333.3325') },
      { stage: { code: 'PROPOSED' }, ...sums(0, '0', '0') },
      { stage: { code: 'NEGOTIATION' }, ...sums(1, '100', '75') },
    ],
    months: [
      { month: '2026-06', ...sums(2, '1100', '325') },
      { month: '2026-07', ...sums(1, '333.33', '83.3325') },
    ],
  });
});

test('stages are data: renamed, put in another order, and gone when nobody needs them', async () => {
  const of = (...codes: string[]) => ({
    stages: codes.map((code) => ({ code, name: `The ${code}`, probability: '40' })),
  });
  const set = (input: object) =>
    house.does<object>('saveOpportunityStages', input, 'opportunityStages { code name }');
  await expect(set(of('NEEDS', 'PROPOSED'))).rejects.toThrow('STAGE_IN_USE at input.stages');
  const all = ['NEEDS', 'QUALIFIED', 'NEGOTIATION', 'PROPOSED'];
  const tries = [...all, 'X', 'Y', 'Z'].map((extra) => set(of(...new Set([...all, extra]))));
  expect((await outcomes(tries)).kept).toBe(7);
  const names = all.map((code) => ({ code, name: `The ${code}` }));
  expect(await set(of(...all))).toMatchObject({ opportunityStages: names });
});

test('a stage does not go while an opportunity comes into it', async () => {
  const all = ['NEEDS', 'QUALIFIED', 'NEGOTIATION', 'PROPOSED', 'LAST'];
  const of = (codes: string[]) => ({
    stages: codes.map((code) => ({ code, name: code, probability: '40' })),
  });
  await house.does('saveOpportunityStages', of(all), '__typename');
  const { reasons } = await outcomes([
    ...Array.from({ length: 6 }, () => save({ stage: 'LAST' })),
    house.does('saveOpportunityStages', of(all.slice(0, 4)), '__typename'),
    ...Array.from({ length: 6 }, () => save({ stage: 'LAST' })),
  ]);
  const allowed = ['STAGE_IN_USE at input.stages', 'UNKNOWN_STAGE at input.stage'];
  expect(reasons.filter((reason) => !allowed.includes(reason))).toEqual([]);
});

test('nobody outside learns of opportunities, or makes them', async () => {
  const viewer = { ...customerUser(leaf), scopes: ['*'] };
  const { id } = await save();
  const seen = `query ($id: ID!) { opportunity(id: $id) { id } opportunities { totalCount }
    opportunityStages { code } pipeline { stages { count } months { count } } }`;
  expect(await house.ask(seen, { id }, viewer)).toEqual({
    opportunity: null,
    opportunities: { totalCount: 0 },
    opportunityStages: [],
    pipeline: { stages: [], months: [] },
  });
  for (const opportunityId of [id, 'opp_none']) {
    const input = { opportunityId, outcome: 'WON', orderId: 'ord_leaf' };
    await expect(house.does('closeOpportunity', input, shown, viewer)).rejects.toThrow('staff');
  }
});
