import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openBooks, type Books } from './books.ts';

let books: Books;
const center: Record<string, string> = {};
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-04-10T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  for (const code of ['HR', 'IT', 'NORTH', 'SOUTH']) {
    const saved = await books.perform<{ costCenterId: string }>('finance.saveCostCenter', {
      ...{ code, name: code },
    });
    center[code] = saved.costCenterId;
  }
});
afterAll(() => books.close());

const key = (code: string, step: number, source: string, targets: string, more: object = {}) =>
  books.perform<{ costKeyId: string }>('finance.saveCostKey', {
    ...{ code, name: code, step, basis: 'FIGURES', sourceId: center[source] },
    targets: targets.split(', ').map((row) => {
      const [name = '', weight] = row.split(' ');
      return { costCenterId: center[name], weight };
    }),
    ...more,
  });
const charge = (day: string, source: string, amount: string, code = '5602') =>
  books.enter(day, `${code} ${amount}\n1002 ${-Number(amount)}`, { costCenterId: center[source] });
const allocate = (period: string) =>
  books.perform<{ allocationIds: string[] }>('finance.allocateCosts', { period });
const takeBack = (allocationId: string, reason = 'Wrong heads') =>
  books.perform('finance.reverseCostAllocation', { allocationId, reason });

type Costs = Record<'before' | 'received' | 'given' | 'after', { amount: string }>;
type Centers = { nodes: { code: string; costs: Costs; actual: { amount: string } }[] };
async function costsIn(period: string, to: string) {
  const { costCenters } = await books.ask<{ costCenters: Centers }>(
    `query ($period: String!, $from: Date!, $to: Date!) { costCenters { nodes { code
       costs(period: $period) { before { amount } received { amount } given { amount }
         after { amount } } actual(from: $from, to: $to) { amount } } } }`,
    { period, from: `${period}-01`, to },
  );
  return costCenters.nodes.map(({ code, costs, actual }) => {
    const figures = [costs.before, costs.received, costs.given, costs.after, actual];
    return [code, ...figures.map(({ amount }) => amount)].join(' ');
  });
}

// HR has 10 heads in IT, 20 in the north, 30 in the south; IT serves the two 60 to 40.
test('costs go step by step: what one has received it gives on', async () => {
  await key('HEADS', 1, 'HR', 'IT 10, NORTH 20, SOUTH 30', { measure: 'heads' });
  await key('SEATS', 2, 'IT', 'NORTH 60, SOUTH 40', { basis: 'PERCENT' });
  await charge('2026-01-05', 'HR', '600');
  await charge('2026-01-06', 'IT', '100.01');
  await charge('2026-01-07', 'NORTH', '7', '5601');
  const { allocationIds } = await allocate('2026-01');
  expect(await costsIn('2026-01', '2026-01-31')).toEqual([
    'HR 600 0 600 0 0',
    'IT 100.01 100 200.01 0 0',
    'NORTH 7 320.01 0 327.01 327.01',
    'SOUTH 0 380 0 380 380',
  ]);
  const { costAllocations } = await books.ask<{ costAllocations: { nodes: object[] } }>(
    `{ costAllocations(filter: { period: { eq: "2026-01" } }) { nodes { id step postingDate
       amount { amount } costKey { code measure } shares { costCenter { code } amount { amount } }
       entry { sourceType lines { debit { amount } } } } } }`,
  );
  expect(costAllocations.nodes).toHaveLength(2);
  expect(costAllocations.nodes).toContainEqual({
    ...{ id: allocationIds[1], step: 2, postingDate: '2026-01-31', amount: { amount: '200.01' } },
    costKey: { code: 'SEATS', measure: null },
    shares: [
      { costCenter: { code: 'NORTH' }, amount: { amount: '120.01' } },
      { costCenter: { code: 'SOUTH' }, amount: { amount: '80' } },
    ],
    entry: {
      sourceType: 'COST_ALLOCATION',
      lines: ['0', '120.01', '80'].map((amount) => ({ debit: { amount } })),
    },
  });
  expect(await books.faults()).toEqual([]);
});

test('of 8 who allocate a month at once, all find it allocated once', async () => {
  await charge('2026-02-05', 'HR', '60');
  const all = await Promise.all(Array.from({ length: 8 }, () => allocate('2026-02')));
  expect(new Set(all.map(({ allocationIds }) => allocationIds.join())).size).toBe(1);
  expect((await costsIn('2026-02', '2026-02-28')).at(-1)).toBe('SOUTH 0 34 0 34 34');
});

test('it is taken back from the last step on, once, and allocated anew', async () => {
  const { allocationIds } = await allocate('2026-01');
  const [first, last] = allocationIds as [string, string];
  await expect(takeBack(first)).rejects.toThrow('LATER_STEP_ALLOCATED');
  await expect(takeBack(last, ' ')).rejects.toThrow('REASON_MISSING');
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => takeBack(last)));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  await takeBack(first);
  await expect(takeBack(first)).rejects.toThrow('ALREADY_REVERSED');
  expect((await costsIn('2026-01', '2026-01-31'))[0]).toBe('HR 600 0 0 600 600');
  await allocate('2026-01');
  expect((await costsIn('2026-01', '2026-01-31')).at(-1)).toBe('SOUTH 0 380 0 380 380');
});

test('a step that comes late is not skipped over', async () => {
  await charge('2026-03-05', 'IT', '10');
  await allocate('2026-03');
  await charge('2026-03-06', 'HR', '60');
  await expect(allocate('2026-03')).rejects.toThrow('LATER_STEP_ALLOCATED');
});

test('a month that has not ended or is closed is not allocated, nor taken back', async () => {
  await expect(allocate('2026-04')).rejects.toThrow('PERIOD_NOT_OVER');
  await expect(allocate('2026-13')).rejects.toThrow('BAD_PERIOD');
  const { allocationIds } = await allocate('2026-01');
  await books.perform('finance.closePeriod', { period: '2026-01' });
  await expect(takeBack(allocationIds[1]!)).rejects.toThrow('PERIOD_CLOSED');
  await expect(allocate('2025-12')).rejects.toThrow('PERIOD_CLOSED');
});

test('a key is by what the targets earned or cost, of some accounts, to one account', async () => {
  const accounts = await books.accounts();
  await key('SEATS', 2, 'IT', 'NORTH, SOUTH', {
    ...{ basis: 'REVENUE', accountIds: [accounts['5601']] },
    allocationAccountId: accounts['5402'],
  });
  await charge('2026-02-10', 'IT', '9', '5601');
  await takeBack((await allocate('2026-02')).allocationIds[1]!);
  await expect(allocate('2026-02')).rejects.toThrow('NO_BASIS');
  await books.enter('2026-02-11', '5001 -200\n1002 200', { costCenterId: center.NORTH });
  await books.enter('2026-02-11', '5001 -100\n1002 100', { costCenterId: center.SOUTH });
  await allocate('2026-02');
  const { costKeys } = await books.ask<{ costKeys: { nodes: object[] } }>(
    `{ costKeys(filter: { code: { eq: "SEATS" } }) { nodes { version accounts { code }
       allocationAccount { code } targets { costCenter { code } weight } } } }`,
  );
  expect(costKeys.nodes).toEqual([
    {
      ...{ version: 2, accounts: [{ code: '5601' }], allocationAccount: { code: '5402' } },
      targets: ['NORTH', 'SOUTH'].map((code) => ({ costCenter: { code }, weight: null })),
    },
  ]);
  // Of the 60 of HR, 10 lie in IT on an account that the key leaves; 9 go 2 to 1.
  expect(await costsIn('2026-02', '2026-02-28')).toEqual([
    'HR 60 0 60 0 0',
    'IT 9 10 9 10 10',
    'NORTH 0 26 0 26 -174',
    'SOUTH 0 33 0 33 -67',
  ]);
});

test('keys that are saved at once leave no circle, and outside parties none at all', async () => {
  const tries = await Promise.allSettled([
    key('X', 5, 'NORTH', 'SOUTH 1'),
    key('Y', 6, 'SOUTH', 'NORTH 1'),
    key('Z', 7, 'SOUTH', 'NORTH 1'),
  ]);
  const done = tries.map(({ status }) => status === 'fulfilled');
  expect(done.filter(Boolean).length).toBeGreaterThan(0);
  expect(done[0] && (done[1] || done[2])).toBe(false);
  await expect(key('BACK', 9, 'SOUTH', 'IT 1')).rejects.toThrow('STEP_BACK');
  await expect(key('FAR', 0, 'SOUTH', 'IT 1')).rejects.toThrow('BAD_STEP');
  await expect(key('CASH', 9, 'SOUTH', 'NORTH 1', { accountIds: ['acc_no'] })).rejects.toThrow();
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  await expect(
    books.perform('finance.allocateCosts', { period: '2026-02' }, user),
  ).rejects.toThrow();
});
