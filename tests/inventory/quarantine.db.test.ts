import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;
beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(async () => {
  expect(await desk.breaches()).toEqual([]);
  await desk.close();
});

type Verb = 'quarantineStock' | 'releaseQuarantine' | 'scrapQuarantined';
const keep = (verb: Verb, productId: string, value: string, more: object = {}) =>
  desk.perform(`inventory.${verb}`, {
    ...{ productId, warehouseId: east, quantity: { value }, reason: 'Looked at', ...more },
  });

/** On hand, reserved, quarantined, available of a product, and what all of it is worth. */
async function stockOf(productId: string): Promise<string> {
  const { stockLevels } = await desk.ask<{ stockLevels: { nodes: Level[] } }>(
    `query ($id: ID!) { stockLevels(first: 1, filter: { productId: { eq: $id } }) { nodes {
       onHand { value } reserved { value } quarantined { value } available { value }
       value { amount } } } }`,
    { id: productId },
  );
  const level = stockLevels.nodes[0]!;
  const { onHand, reserved, quarantined, available } = level;
  const figures = [onHand, reserved, quarantined, available].map(({ value }) => value);
  return `${figures.join('/')} ${level.value.amount}`;
}
type Figure = Record<'onHand' | 'reserved' | 'quarantined' | 'available', { value: string }>;
type Level = Figure & { value: { amount: string } };

test('quarantineStock keeps goods from orders until releaseQuarantine deals them out', async () => {
  await desk.receive('prd_a', east, '24', '2');
  await keep('quarantineStock', 'prd_a', '1', { quantity: { value: '1', unit: 'BOX' } });
  expect(await stockOf('prd_a')).toBe('24/0/12/12 48');
  await desk.reserve('ord_a', 'orl_a prd_a 20');
  expect(await stockOf('prd_a')).toBe('24/12/12/0 48');
  await keep('releaseQuarantine', 'prd_a', '10');
  expect(await stockOf('prd_a')).toBe('24/20/2/2 48');
  const [changed] = (await desk.told('StockChanged')).slice(-1);
  expect(changed!.data).toMatchObject({ reserved: '20', available: '2', reason: 'QUARANTINE' });
});

test('neither promises nor replenishment rely on goods that are kept apart', async () => {
  await desk.receive('prd_p', east, '10', '1');
  await keep('quarantineStock', 'prd_p', '6');
  const promise = 'availableToPromise { value }';
  const { stockLevels } = await desk.ask<{ stockLevels: { nodes: object[] } }>(
    `{ stockLevels(first: 1, filter: { productId: { eq: "prd_p" } }) { nodes { ${promise} } } }`,
  );
  expect(stockLevels.nodes).toEqual([{ availableToPromise: { value: '4' } }]);
  const rule = { productId: 'prd_p', warehouseId: east, reorderPoint: '5', orderUpTo: '12' };
  await desk.perform('inventory.saveReplenishmentRule', { ...rule, leadTimeDays: 3 });
  await desk.perform('inventory.runReplenishment', {});
  const proposed = await desk.rows(
    `select quantity::float as quantity from replenishment_proposal where product_id = 'prd_p'`,
  );
  expect(proposed).toEqual([{ quantity: 8 }]);
});

test('scrapQuarantined takes them out at cost', async () => {
  await desk.receive('prd_b', east, '10', '3');
  await keep('quarantineStock', 'prd_b', '4');
  await keep('scrapQuarantined', 'prd_b', '3');
  expect(await stockOf('prd_b')).toBe('7/0/1/6 21');
  const [moved] = (await desk.told('StockMoved')).slice(-1);
  expect(moved!.data).toMatchObject({
    documentType: 'ADJUSTMENT',
    moves: [{ kind: 'SCRAP', quantity: '-3', value: '-9' }],
  });
});

test('goods in quarantine go back to the supplier when that is said', async () => {
  const { moveId } = await desk.receive('prd_c', east, '5', '2');
  await keep('quarantineStock', 'prd_c', '4');
  expect(await outcome(desk.giveBack(moveId, '2'))).toBe('INSUFFICIENT_STOCK');
  await desk.giveBack(moveId, '3', { fromQuarantine: true });
  expect(await stockOf('prd_c')).toBe('2/0/1/1 4');
  const more = desk.giveBack(moveId, '2', { fromQuarantine: true });
  expect(await outcome(more)).toBe('NOT_IN_QUARANTINE');
});

test('what comes back to be mended is nobody’s until it is', async () => {
  await desk.receive('prd_d', east, '3', '5');
  await desk.reserve('ord_d', 'orl_d prd_d 3');
  await desk.issue('ord_d', east, 'orl_d prd_d 3');
  await desk.reserve('ord_e', 'orl_e prd_d 1');
  const goods = { lineId: 'orl_d', productId: 'prd_d', warehouseId: east, unit: 'PCS' };
  await desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: 'rma_d', orderId: 'ord_d', customerId: 'cus_1' },
    ...{ postingDate: '2026-04-20', lines: [{ ...goods, quantity: '2', use: 'QUARANTINE' }] },
  });
  expect(await stockOf('prd_d')).toBe('2/0/2/0 10');
  await keep('releaseQuarantine', 'prd_d', '2');
  expect(await stockOf('prd_d')).toBe('2/1/0/1 10');
});

test('where goods may leave before they have come, those kept apart leave last', async () => {
  const south = await desk.warehouse('SOUTH', { negativeStock: 'ALLOW' });
  await desk.receive('prd_e', south, '5', '1');
  await keep('quarantineStock', 'prd_e', '4', { warehouseId: south });
  await desk.issue('ord_f', south, 'orl_f prd_e 3');
  expect(await stockOf('prd_e')).toBe('2/0/2/0 2');
  await desk.issue('ord_f', south, 'orl_f prd_e 3');
  expect(await stockOf('prd_e')).toBe('-1/0/0/-1 -1');
});

/** What was put into quarantine and taken out, oldest first: quantity, cause, reason, document. */
async function historyOf(productId: string): Promise<string[]> {
  type Change = { quantity: { value: string } } & Record<'cause' | 'actor', string> &
    Record<'reason' | 'documentId', string | null>;
  type Level = { quarantineChanges: { nodes: Change[]; totalCount: number } };
  const { stockLevels } = await desk.ask<{ stockLevels: { nodes: Level[] } }>(
    `query ($id: ID!) { stockLevels(first: 1, filter: { productId: { eq: $id } }) { nodes {
       quarantineChanges(first: 20) { totalCount nodes { quantity { value } cause reason
         documentId actor recordedAt } } } } }`,
    { id: productId },
  );
  return stockLevels.nodes[0]!.quarantineChanges.nodes.toReversed().map(
    ({ quantity, cause, reason, documentId, actor }) =>
      [quantity.value, cause, reason ?? '-', documentId ?? '-', actor].join(' '),
  );
}

test('each level says why goods are kept apart, who has done it, and why not any more', async () => {
  const { moveId } = await desk.receive('prd_h', east, '20', '1');
  await desk.reserve('ord_h', 'orl_h prd_h 10');
  await keep('quarantineStock', 'prd_h', '4', { reason: 'Wet' });
  await desk.miss('ord_h', east, 'orl_h prd_h 2');
  await keep('releaseQuarantine', 'prd_h', '1', { reason: 'Dry' });
  await keep('scrapQuarantined', 'prd_h', '1', { reason: 'Mouldy' });
  await desk.giveBack(moveId, '1', { fromQuarantine: true });
  await desk.issue('ord_h', east, 'orl_h prd_h 5');
  const goods = { lineId: 'orl_h', productId: 'prd_h', warehouseId: east, unit: 'PCS' };
  await desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: 'rma_h', orderId: 'ord_h', customerId: 'cus_1' },
    ...{ postingDate: '2026-04-20', lines: [{ ...goods, quantity: '2', use: 'QUARANTINE' }] },
  });
  expect(await historyOf('prd_h')).toEqual([
    '4 STAFF Wet - usr_staff',
    expect.stringMatching(/^2 SHORT_PICK - dlv_\d+ usr_staff$/),
    '-1 STAFF Dry - usr_staff',
    expect.stringMatching(/^-1 SCRAP Mouldy adj_\w+ usr_staff$/),
    expect.stringMatching(/^-1 SUPPLIER_RETURN Broken srt_\w+ usr_staff$/),
    '2 CUSTOMER_RETURN - rma_h usr_staff',
  ]);
});

test('what leaves a quarantine because everything has left says so', async () => {
  expect((await historyOf('prd_e')).slice(1)).toEqual([
    expect.stringMatching(/^-2 ISSUE - dlv_/),
    expect.stringMatching(/^-2 ISSUE - dlv_/),
  ]);
});

test('a posted count says what it has taken of goods that were kept apart', async () => {
  const north = await desk.warehouse('NORTH');
  await desk.receive('prd_q', north, '10', '1');
  await keep('quarantineStock', 'prd_q', '3', { warehouseId: north });
  await desk.perform('inventory.saveCountPolicy', { recountPercent: '100', approvalLimit: '1000' });
  const start = { warehouseId: north, kind: 'FULL' };
  const { stockCountId } = await desk.perform<{ stockCountId: string }>(
    'inventory.startStockCount',
    start,
  );
  const lines = [{ productId: 'prd_q', counted: { value: '5' } }];
  await desk.perform('inventory.recordCount', { stockCountId, lines });
  const explanation = 'Shelf cleared';
  await desk.perform('inventory.submitStockCount', { stockCountId, explanation });
  expect(await stockOf('prd_q')).toBe('5/0/0/5 5');
  const { stockCount } = await desk.ask<Record<string, object>>(
    `query ($id: ID!) { stockCount(id: $id) { number lines(first: 1) { nodes {
       difference { value } fromQuarantine { value unit } } } } }`,
    { id: stockCountId },
  );
  expect(stockCount).toMatchObject({
    lines: {
      nodes: [{ difference: { value: '-5' }, fromQuarantine: { value: '3', unit: 'PCS' } }],
    },
  });
  const { number } = stockCount as { number: string };
  expect((await historyOf('prd_q')).at(-1)).toBe(
    `-3 COUNT Stock count ${number}: Shelf cleared ${stockCountId} usr_staff`,
  );
});

test.each`
  why                     | verb                   | more                             | code
  ${'nothing'}            | ${'quarantineStock'}   | ${{ quantity: { value: 0 } }}    | ${'NOT_POSITIVE'}
  ${'no reason'}          | ${'releaseQuarantine'} | ${{ reason: ' ' }}               | ${'REASON_MISSING'}
  ${'more than is free'}  | ${'quarantineStock'}   | ${{}}                            | ${'INSUFFICIENT_STOCK'}
  ${'what never came'}    | ${'quarantineStock'}   | ${{ productId: 'prd_none' }}     | ${'OUT_OF_STOCK'}
  ${'more than is apart'} | ${'releaseQuarantine'} | ${{}}                            | ${'NOT_IN_QUARANTINE'}
  ${'more scrap than is'} | ${'scrapQuarantined'}  | ${{}}                            | ${'NOT_IN_QUARANTINE'}
  ${'a closed month'}     | ${'scrapQuarantined'}  | ${{ postingDate: '2020-01-31' }} | ${'PERIOD_CLOSED'}
`('$why is refused: $code', async ({ verb, more, code }) => {
  desk.closed.splice(0, 1, '2020-01');
  const productId = desk.next('prd_r');
  await desk.receive(productId, east, '3', '1');
  await keep('quarantineStock', productId, '1');
  expect(await outcome(keep(verb as Verb, productId, '3', more as object))).toBe(code);
});

test('it is for staff', async () => {
  const { reason, quantity } = { reason: 'Mine', quantity: { value: '1' } };
  const input = { productId: 'prd_a', warehouseId: east, quantity, reason };
  const customer = { ...customerUser('cus_1'), scopes: ['*'] };
  for (const verb of ['quarantineStock', 'releaseQuarantine', 'scrapQuarantined']) {
    await expect(desk.perform(`inventory.${verb}`, input, customer)).rejects.toThrow();
  }
});

test('sold, kept apart, freed and scrapped at once, no piece is counted twice', async () => {
  await desk.receive('prd_z', east, '20', '1');
  await keep('quarantineStock', 'prd_z', '5');
  const verbs = ['quarantineStock', 'releaseQuarantine', 'scrapQuarantined'] as const;
  const acts = Array.from({ length: 48 }, (_, n) => {
    const verb = verbs[n % 4];
    if (verb) return outcome(keep(verb, 'prd_z', '1'));
    const line = `orl_z${n} prd_z 2`;
    return outcome(desk.reserve(`ord_z${n}`, line).then(() => desk.issue(`ord_z${n}`, east, line)));
  });
  const known = ['done', 'OUT_OF_STOCK', 'INSUFFICIENT_STOCK', 'NOT_IN_QUARANTINE'];
  expect((await Promise.all(acts)).filter((code) => !known.includes(code))).toEqual([]);
  expect(await desk.breaches()).toEqual([]);
});
