import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser, staff, type TestArea } from '../area.ts';
import {
  acme,
  dataOf,
  forget,
  newWorld,
  openOrders,
  place,
  statusIn,
  stepsOf,
  teaOrder,
  times,
} from './trade.ts';

const world = newWorld();
let area: TestArea;

beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(async () => {
  await forget(area);
  await stopBeyond(null);
  world.customers.set('cus_acme', { ...acme, creditLimit: { amount: '100', currency: 'CNY' } });
});
afterAll(() => area.close());

/** A clerk who may change orders, and approve none. */
const clerk = { ...staff('usr_clerk'), scopes: ['orders:read', 'orders:write'] };
const manager = {
  ...staff('usr_manager'),
  scopes: ['orders:read', 'orders:write', 'orders:approve', 'orders:approve:credit'],
};

type Amended = { orderId: string; heldAmendmentId: string | null };

const amend = (orderId: string, wish: object, viewer: Viewer = clerk) =>
  area.perform<Amended>('orders.amendOrder', { orderId, reason: 'They called', ...wish }, viewer);

const line = (lineId: string, value: string) => ({ lines: [{ lineId, quantity: { value } }] });

const verbs = { approve: 'orders.approveAmendment', reject: 'orders.rejectAmendment' };

const decide = (verb: 'approve' | 'reject', id: string | null, viewer: Viewer, more: object = {}) =>
  area.perform(verbs[verb], { heldAmendmentId: id, reason: `${verb} it`, ...more }, viewer);

/** An order of eight tea, 90.40 of the limit of 100, and more of it than that, which is held. */
async function held(wish: object = {}, viewer?: Viewer) {
  const { orderId, lineIds } = await place(area, teaOrder('8'));
  const more = { ...line(lineIds[0]!, '9'), ...wish };
  const { heldAmendmentId: id } = await amend(orderId, more, viewer);
  return { orderId, id, tea: lineIds[0]! };
}

/** From so many percent of the credit limit on, fewer may decide. */
const stopBeyond = (creditStopPercent: string | null) =>
  area.perform('orders.saveReviewPolicy', { channel: 'PHONE', creditStopPercent });

const orderIn = async (orderId: string) =>
  (
    await area.rows<object>(
      `select status, total::float, exposure::float, version,
         (select count(*)::int from order_line where order_id = o.id) as lines
       from sales_order o where id = '${orderId}'`,
    )
  )[0];

const told = async (type: string) => (await dataOf(area, `orders.${type}`)) as object[];

test('what the review holds waits for a person, and the order stays as it was', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('8'));
  const before = await orderIn(orderId);
  const wish = {
    ...line(lineIds[0]!, '9'),
    addLines: [{ sku: 'CUP', quantity: { value: '1' } }],
    requestedDate: '2026-05-02',
  };
  const { heldAmendmentId: id } = await amend(orderId, wish);
  expect(id).toMatch(/^oam_/);
  expect(await orderIn(orderId)).toEqual(before);
  for (const type of ['OrderAmended', 'DemandRaised', 'DeliveryTermsChanged', 'OrderReviewed']) {
    expect([type, await told(type)]).toEqual([type, []]);
  }
  expect(await told('AmendmentHeld')).toEqual([
    { orderId, heldAmendmentId: id, reason: 'They called' },
  ]);
  const fields = `id reason askedBy total { amount } changes { field sku before after }
    findings { code } decision { verdict }`;
  const asked = `query ($id: ID!) { order(id: $id) { heldAmendment { ${fields} } } }`;
  const waiting = {
    ...{ id, reason: 'They called', askedBy: 'usr_clerk', total: { amount: '105.46' } },
    changes: [
      { field: 'QUANTITY', sku: 'TEA', before: '8 PCS', after: '9 PCS' },
      { field: 'REQUESTED_DATE', sku: null, before: null, after: '2026-05-02' },
      { field: 'LINE', sku: 'CUP', before: null, after: '1 PCS' },
    ],
    findings: [{ code: 'CREDIT_LIMIT' }],
    decision: null,
  };
  expect(await area.ask(asked, { id: orderId })).toEqual({ order: { heldAmendment: waiting } });
});

test('approved, it is made once, at the prices it was asked for, however often at once', async () => {
  const addLines = [{ sku: 'CUP', quantity: { value: '1' } }];
  const { orderId, id } = await held({ addLines });
  const answers = await Promise.allSettled(
    Array.from({ length: 16 }, () => decide('approve', id, manager)),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await orderIn(orderId)).toMatchObject({ total: 105.46, exposure: 105.46, lines: 2 });
  expect(await told('OrderAmended')).toMatchObject([{ orderId, reason: 'They called' }]);
  const [raised] = (await told('DemandRaised')) as [{ lines: object[] }];
  expect(raised.lines).toMatchObject([{ quantity: '9' }, { productId: 'prd_cup', quantity: '1' }]);
  expect(await told('AmendmentDecided')).toEqual([
    { orderId, heldAmendmentId: id, verdict: 'APPROVED', reason: 'approve it' },
  ]);
  await expect(decide('approve', id, manager)).rejects.toThrow('AMENDMENT_DECIDED');
  await expect(decide('reject', id, manager)).rejects.toThrow(
    'AMENDMENT_DECIDED {"verdict":"APPROVED"}',
  );
});

test('a price that has risen since is not the one that was agreed', async () => {
  const addLines = [{ sku: 'CUP', quantity: { value: '1' } }];
  const { orderId, id, tea } = await held({ addLines, reprice: true });
  const { graph } = world;
  world.graph = (viewer, asked, variables) => {
    if (asked.includes('AmendmentPrices')) throw new Error('Prices are agreed.');
    return graph(viewer, asked, variables);
  };
  await decide('approve', id, manager).finally(() => (world.graph = graph));
  expect(await orderIn(orderId)).toMatchObject({ total: 105.46 });
  expect((await amend(orderId, line(tea, '8'))).heldAmendmentId).toBeNull();
});

test('rejected, the order stays as it is, and may be changed again', async () => {
  const { orderId, id, tea } = await held();
  const before = await orderIn(orderId);
  await Promise.allSettled(Array.from({ length: 8 }, () => decide('reject', id, manager)));
  expect(await orderIn(orderId)).toEqual(before);
  expect(await told('AmendmentDecided')).toEqual([
    { orderId, heldAmendmentId: id, verdict: 'REJECTED', reason: 'reject it' },
  ]);
  expect(await told('OrderAmended')).toEqual([]);
  await amend(orderId, line(tea, '7'));
  expect(await told('OrderAmended')).toHaveLength(1);
  expect(await statusIn(area, orderId)).toBe('APPROVED');
});

test('of those who approve and reject at once, one decides', async () => {
  for (let n = 0; n < 6; n++) {
    await forget(area);
    const { orderId, id } = await held();
    const answers = await Promise.allSettled([
      decide('approve', id, manager),
      decide('reject', id, manager),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [decided] = (await told('AmendmentDecided')) as [{ verdict: string }];
    const total = decided.verdict === 'APPROVED' ? 101.7 : 90.4;
    expect(await orderIn(orderId)).toMatchObject({ total, exposure: total });
  }
});

test('only who may decide about what it is held for does; who asked takes it back', async () => {
  await stopBeyond('101');
  const { id } = await held();
  await expect(decide('approve', id, clerk)).rejects.toThrow('orders:approve');
  await expect(decide('approve', id, manager)).rejects.toThrow('orders:credit');
  await expect(decide('reject', id, manager)).rejects.toThrow('orders:credit');
  await expect(decide('reject', id, { ...clerk, id: 'usr_other' })).rejects.toThrow(
    'orders:approve',
  );
  await decide('reject', id, clerk);
  expect(await told('AmendmentDecided')).toMatchObject([{ verdict: 'REJECTED' }]);
});

test('what has come up since must be decided about, too', async () => {
  const { orderId, id } = await held();
  await stopBeyond('101');
  await expect(decide('approve', id, manager)).rejects.toThrow('orders:credit');
  expect(await told('OrderAmended')).toEqual([]);
  const director = { ...manager, scopes: [...manager.scopes, 'orders:credit'] };
  await decide('approve', id, director);
  expect(await orderIn(orderId)).toMatchObject({ total: 101.7 });
  expect(await area.rows(`select code from review_finding where order_id = '${orderId}'`)).toEqual([
    { code: 'CREDIT_STOP' },
  ]);
});

test('while one waits there is no other, and what has shipped meanwhile is refused', async () => {
  const { orderId, id, tea } = await held();
  await expect(amend(orderId, { requestedDate: '2026-05-02' }, manager)).rejects.toThrow(
    `AMENDMENT_WAITS {"heldAmendmentId":"${id}"}`,
  );
  const version = decide('approve', id, manager, { expectedVersion: 9 });
  await expect(version).rejects.toThrow('VERSION_CONFLICT');
  const { allocate, ship } = stepsOf(area, orderId);
  await allocate([tea, '8']);
  await ship('dlv_1', [tea, '8']);
  await expect(decide('approve', id, manager)).rejects.toThrow('NOT_AMENDABLE');
  await decide('reject', id, manager);
});

test('the same key holds it once, and a customer sees that it waits, not for what', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('8'));
  const buyer = customerUser('cus_acme', ['orders:read', 'orders:write']);
  const wish = { ...line(lineIds[0]!, '9'), idempotencyKey: 'more' };
  await times(8, () => amend(orderId, wish, buyer));
  expect(await told('AmendmentHeld')).toHaveLength(1);
  const asked = `{ heldAmendments(first: 5, filter: { isWaiting: { eq: true } }) {
    nodes { askedBy reason order { id } } } }`;
  type Seen = { heldAmendments: { nodes: { order: object }[] } };
  const own = await area.ask<Seen>(asked, {}, buyer);
  expect(own.heldAmendments.nodes).toMatchObject([{ askedBy: buyer.id, order: { id: orderId } }]);
  const others = await area.ask<Seen>(asked, {}, customerUser('cus_other', ['orders:read']));
  expect(others.heldAmendments.nodes).toEqual([]);
  const [{ id }] = (await area.rows('select id from held_amendment')) as [{ id: string }];
  const stranger = customerUser('cus_other', ['orders:write', 'orders:approve']);
  await expect(decide('reject', id, stranger)).rejects.toThrow('There is no held amendment');
  await expect(decide('approve', id, stranger)).rejects.toThrow('There is no held amendment');
});

test('of two changes that fit the limit one at a time one is made, and one waits', async () => {
  for (let n = 0; n < 8; n++) {
    await forget(area);
    const [first, second] = [await place(area, teaOrder('3')), await place(area, teaOrder('4'))];
    const answers = await Promise.all([
      amend(first.orderId, line(first.lineIds[0]!, '5')),
      amend(second.orderId, line(second.lineIds[0]!, '5')),
    ]);
    expect(answers.filter(({ heldAmendmentId }) => heldAmendmentId)).toHaveLength(1);
    expect(await told('OrderAmended')).toHaveLength(1);
  }
});

test('who may approve changes at once, and says why', async () => {
  const { orderId, lineIds } = await place(area, teaOrder('8'));
  expect((await amend(orderId, line(lineIds[0]!, '9'), manager)).heldAmendmentId).toBeNull();
  expect(await orderIn(orderId)).toMatchObject({ total: 101.7, exposure: 101.7 });
  expect(await told('OrderReviewed')).toMatchObject([
    { verdict: 'APPROVED', reason: 'They called' },
  ]);
});
