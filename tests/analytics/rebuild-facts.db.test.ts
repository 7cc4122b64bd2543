import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { line, openHouse, order, type House } from './house.ts';

// The verbs rebuildFacts, continueRebuild and cancelFactRebuild.

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const answer = 'factRebuild { id status done total }';
type Rebuild = { factRebuild: { id: string; status: string; done: number; total: number } };

const allFacts = () => house.rows('select * from fact order by kind, document_id, line');

async function rebuilt() {
  const { factRebuild } = await house.does<Rebuild>('rebuildFacts', {}, answer);
  await house.settled();
  const found = await house.ask<{ factRebuild: object }>(
    'query ($id: ID!) { factRebuild(id: $id) { status done total } }',
    { id: factRebuild.id },
  );
  return found.factRebuild;
}

test('a rebuild gives the same facts', async () => {
  const placed = Array.from({ length: 130 }, (_, n) =>
    order(`ord_${n}`, { lines: [line('1', `${n}.01`), line('2', '0.10', 'prd_2')] }),
  );
  await house.tells(...placed);
  await house.settled();
  const before = await allFacts();
  expect(before).toHaveLength(260);
  expect(await rebuilt()).toEqual({ status: 'DONE', done: 130, total: 130 });
  expect(await allFacts()).toEqual(before);
});

test('a rebuild finds what was never told, and forgets what nobody has', async () => {
  const before = await allFacts();
  await house.rows(`delete from fact where document_id = 'ord_7'`);
  await house.rows(`delete from fact_document where document_id = 'ord_7'`);
  await house.rows(`update fact set amount = 1 where document_id = 'ord_8'`);
  await house.rows(
    `insert into fact (kind, document_id, line, day) values ('ORDER', 'ord_x', 0, '2026-03-01')`,
  );
  await house.rows(
    `insert into fact_document values ('ORDER', 'ord_x', '2026-03-01', '2026-03-01')`,
  );
  house.clock.at = new Date(house.clock.at.getTime() + 60_000);
  await rebuilt();
  expect(await allFacts()).toEqual(before);
});

test('only one rebuild runs; it can be ended', async () => {
  await house.rows(`insert into fact_rebuild values
    ('reb_1', 'RUNNING', 'ORDER', null, 1, 0, 'usr_1', now(), null, 1)`);
  await expect(house.does('rebuildFacts', {}, answer)).rejects.toThrow('REBUILD_RUNNING');
  const input = { factRebuildId: 'reb_1' };
  const tries = await Promise.allSettled(
    [1, 2].map(() => house.does<Rebuild>('cancelFactRebuild', input, answer)),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await house.perform('analytics.continueRebuild', input);
  expect(await house.rows(`select status, done from fact_rebuild where id = 'reb_1'`)).toEqual([
    { status: 'CANCELLED', done: 0 },
  ]);
});

test('of two rebuilds begun at once, one runs', async () => {
  const tries = await Promise.allSettled([1, 2].map(() => house.does('rebuildFacts', {}, answer)));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  await house.settled();
  expect(await house.rows(`select id from fact_rebuild where status = 'RUNNING'`)).toEqual([]);
});

test('days are counted against their owners', async () => {
  await house.rows(`delete from fact_document where document_id = 'ord_9'`);
  const { factCompleteness } = await house.ask<{ factCompleteness: object[] }>(
    '{ factCompleteness(from: "2026-03-31", to: "2026-03-31") { date kind documents facts missing } }',
  );
  expect(factCompleteness).toEqual([
    { date: '2026-03-31', kind: 'ORDER', documents: 130, facts: 129, missing: 1 },
  ]);
});
