import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { propose } from '../../subgraphs/inventory/replenishment/rule.ts';
import { openDesk, type Desk } from './warehouse-desk.ts';

const figures = (text: string) => {
  const [onHand, reserved, waiting, incoming, requested] = text.split(' ').map(decimal);
  return {
    onHand: onHand!,
    reserved: reserved!,
    waiting: waiting!,
    incoming: incoming!,
    requested: requested!,
  };
};

test.each`
  policy              | onHand_reserved_waiting_incoming_requested | quantity
  ${'up to 60'}       | ${'21 0 0 0 0'}                            | ${null}
  ${'up to 60'}       | ${'20 0 0 0 0'}                            | ${'40'}
  ${'up to 60'}       | ${'50 30 5 0 0'}                           | ${'45'}
  ${'up to 60'}       | ${'0 0 10 60 0'}                           | ${null}
  ${'up to 60'}       | ${'0 0 10 20 5'}                           | ${'45'}
  ${'up to 60 by 12'} | ${'20 0 0 0 0'}                            | ${'48'}
  ${'lots of 25'}     | ${'20 0 0 0 0'}                            | ${'25'}
  ${'lots of 25'}     | ${'0 0 10 0 0'}                            | ${'50'}
  ${'lots of 25'}     | ${'0 0 5 0 0'}                             | ${'50'}
`(
  'with a reorder point of 20 and $policy, at $onHand_reserved_waiting_incoming_requested it buys $quantity',
  ({ policy, quantity, ...row }: Record<string, string | null>) => {
    const [, kind, value, multiple] = /(up to|lots of) (\d+)(?: by (\d+))?/.exec(policy!)!;
    const rule = {
      ...{ id: 'rpl', productId: 'prd', warehouseId: 'whs', unit: 'PCS', leadTimeDays: 0 },
      isAutomatic: false,
      reorderPoint: decimal(20),
      orderUpTo: kind === 'up to' ? decimal(value!) : null,
      orderQuantity: kind === 'lots of' ? decimal(value!) : null,
      orderMultiple: multiple ? decimal(multiple) : null,
    };
    const at = figures(row.onHand_reserved_waiting_incoming_requested!);
    expect(propose(rule, at)?.quantity.toFixed() ?? null).toBe(quantity);
  },
);

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

const save = (productId: string, more: object = {}) =>
  desk.does(
    'saveReplenishmentRule',
    { productId, warehouseId: east, reorderPoint: '20', orderUpTo: '60', ...more },
    'replenishmentRule { id version }',
  );
const run = () =>
  desk.does<{ rules: number; proposed: number }>('runReplenishment', {}, 'rules proposed');

type Proposal = { id: string; status: string; quantity: { value: string } } & Record<
  string,
  unknown
>;
async function proposalsFor(productId: string): Promise<Proposal[]> {
  const { replenishmentProposals } = await desk.ask<{
    replenishmentProposals: { nodes: Proposal[] };
  }>(
    `query ($filter: ReplenishmentProposalFilter) { replenishmentProposals(filter: $filter) {
       nodes { id status neededBy quantity { value unit } why { name value } } } }`,
    { filter: { productId: { eq: productId } } },
  );
  return replenishmentProposals.nodes;
}

test('what is lacking is proposed with its figures, and anew at each run', async () => {
  await desk.receive('prd_low', east, '15', '1');
  await desk.reserve('ord_low', 'l1 prd_low 4');
  await save('prd_low', { leadTimeDays: 7 });
  await run();
  const [first] = await proposalsFor('prd_low');
  expect(first).toMatchObject({
    status: 'PROPOSED',
    neededBy: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
    quantity: { value: '49', unit: 'PCS' },
  });
  expect(first!.why).toEqual(
    expect.arrayContaining([
      { name: 'onHand', value: '15' },
      { name: 'reserved', value: '4' },
      { name: 'position', value: '11' },
      { name: 'orderUpTo', value: '60' },
    ]),
  );
  await desk.receive('prd_low', east, '1', '1');
  await run();
  const after = await proposalsFor('prd_low');
  expect(after.map(({ quantity }) => quantity.value)).toEqual(['48']);
  await desk.receive('prd_low', east, '20', '1');
  await run();
  expect(await proposalsFor('prd_low')).toEqual([]);
});

test('an accepted proposal is requested once, and counts until purchasing has it', async () => {
  await save('prd_ask');
  await run();
  const [{ id: proposalId }] = (await proposalsFor('prd_ask')) as [Proposal];
  const accept = () => desk.does('acceptReplenishment', { proposalId }, '__typename');
  const tries = await Promise.allSettled(Array.from({ length: 8 }, accept));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  const asked = (await desk.told('ReplenishmentRequested')).filter(
    ({ data }) => data.proposalId === proposalId,
  );
  expect(asked.map(({ data }) => data)).toMatchObject([{ quantity: '60', unit: 'PCS' }]);
  await run();
  expect((await proposalsFor('prd_ask')).map(({ status }) => status)).toEqual(['REQUESTED']);
  const noted = { proposalId, requisitionId: 'prq_1', source: 'REPLENISHMENT' };
  await desk.perform('inventory.noteRequisition', noted);
  const none = { value: '0' };
  desk.incoming.prd_ask = [
    { warehouse: { id: east }, ordered: none, requisitioned: { value: '60' } },
  ];
  await run();
  expect((await proposalsFor('prd_ask')).map(({ status }) => status)).toEqual(['RAISED']);
  desk.incoming.prd_ask = [];
  await run();
  expect((await proposalsFor('prd_ask')).length).toBe(2);
});

test('an automatic rule requests at once, however many runs there are at a time', async () => {
  await save('prd_auto', { isAutomatic: true });
  await Promise.all(Array.from({ length: 8 }, run));
  expect((await proposalsFor('prd_auto')).map(({ status }) => status)).toEqual(['REQUESTED']);
  const told = await desk.told('ReplenishmentRequested');
  expect(told.filter(({ data }) => data.productId === 'prd_auto').length).toBe(1);
});

test('a dismissed proposal keeps its reason, and is made again when goods still lack', async () => {
  await save('prd_no');
  await run();
  const [{ id: proposalId }] = (await proposalsFor('prd_no')) as [Proposal];
  const dismiss = (reason: string) =>
    desk.does('dismissReplenishment', { proposalId, reason }, '__typename');
  await expect(dismiss(' ')).rejects.toThrow('REASON_MISSING');
  await dismiss('Season ends');
  await expect(dismiss('Again')).rejects.toThrow('ILLEGAL_MOVE');
  await run();
  const statuses = (await proposalsFor('prd_no')).map(({ status }) => status);
  expect(statuses.sort()).toEqual(['DISMISSED', 'PROPOSED']);
});

test('what waits for any warehouse is bought once, and a rule can rest', async () => {
  const west = await desk.warehouse('WEST');
  await desk.reserve('ord_any', 'any1 prd_any 30');
  await save('prd_any');
  await save('prd_any', { warehouseId: west });
  await run();
  const bought = (await proposalsFor('prd_any')).map(({ quantity }) => quantity.value);
  expect(bought.sort()).toEqual(['60', '90']);
  await save('prd_any', { warehouseId: west, isActive: false });
  const [rule] = await desk.rows<{ version: number }>(
    `select version from replenishment_rule where warehouse_id = '${west}'`,
  );
  expect(rule!.version).toBe(2);
});

test('more rules than one batch are worked in batches', async () => {
  await desk.rows(
    `insert into replenishment_rule select 'rpl_zz' || n, 'prd_zz' || n, '${east}', 'PCS', 0, 1, null,
       null, 0, false, true, now(), 1 from generate_series(1, 300) n`,
  );
  await desk.receive('prd_zz1', east, '5', '1');
  const { rules } = await run();
  expect(rules).toBe(250);
  const { run: of, ...next } = (await desk.told('ReplenishmentContinues')).at(-1)!.data;
  const rest = await desk.perform<{ rules: number }>('inventory.runReplenishment', {
    ...next,
    run: of,
  });
  expect(rest.rules).toBeLessThan(250);
  expect((await proposalsFor('prd_zz300')).length).toBe(1);
  expect((await proposalsFor('prd_zz1')).length).toBe(0);
});

test.each`
  why                     | more                                       | code
  ${'no policy'}          | ${{ orderUpTo: null }}                     | ${'ONE_POLICY'}
  ${'two policies'}       | ${{ orderQuantity: '5' }}                  | ${'ONE_POLICY'}
  ${'an upside-down one'} | ${{ orderUpTo: '20' }}                     | ${'ORDER_UP_TO_TOO_LOW'}
  ${'lots of nothing'}    | ${{ orderUpTo: null, orderQuantity: '0' }} | ${'NOT_POSITIVE'}
  ${'a negative point'}   | ${{ reorderPoint: '-1' }}                  | ${'NEGATIVE_FIGURE'}
  ${'a long lead time'}   | ${{ leadTimeDays: 731 }}                   | ${'LEAD_TIME_OUT_OF_RANGE'}
`('a rule with $why is refused', async ({ more, code }) => {
  await expect(save('prd_bad', more as object)).rejects.toThrow(code as string);
});
