import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { customerUser, staff, type TestArea } from '../area.ts';
import {
  acme,
  forget,
  newWorld,
  openOrders,
  place,
  statusIn,
  teaOrder,
  times,
  type Placed,
} from './trade.ts';

// saveOrderDraft, submitOrder, discardOrderDraft.

let area: TestArea;
const world = newWorld({ ...acme, id: 'cus_other', name: 'Other' });

beforeAll(async () => {
  area = await openOrders(world);
});
beforeEach(() => forget(area));
afterAll(() => area.close());

const save = (input: object, viewer = staff()) =>
  area.perform<Placed>('orders.saveOrderDraft', input, viewer);
const submit = (input: object, viewer = staff()) =>
  area.perform<Placed>('orders.submitOrder', input, viewer);

const fields = `id number status version total { amount } customerPoNumber
  lines { position sku quantity { value unit } } timeline { type status }`;

async function read(id: string, viewer = staff()) {
  type Answer = { order: Record<string, unknown> | null };
  const { order } = await area.ask<Answer>(
    `query ($id: ID!) { order(id: $id) { ${fields} } }`,
    { id },
    viewer,
  );
  return order;
}

test('a draft is priced, stands in the lists, and holds neither stock nor credit', async () => {
  const { orderId } = await save({ order: teaOrder('10') });
  expect(await read(orderId)).toMatchObject({
    number: 'SO-000001',
    status: 'DRAFT',
    total: { amount: '113' },
    version: 1,
    timeline: [{ type: 'OrderDrafted' }],
  });
  const listed = await area.ask('{ orders(filter: { status: { eq: DRAFT } }) { totalCount } }');
  expect(listed).toEqual({ orders: { totalCount: 1 } });
  const wanted = await area.ask(
    `{ _entities(representations: [{ __typename: "Product", id: "prd_tea" }]) {
      ... on Product { openOrderLines { totalCount } } } }`,
  );
  expect(wanted).toEqual({ _entities: [{ openOrderLines: { totalCount: 0 } }] });
  expect(await area.rows('select * from credit_account')).toEqual([]);
  expect((await area.events()).map(({ type }) => type)).toEqual(['orders.OrderDrafted']);
});

test('a draft is written anew as a whole, by who has seen its last version', async () => {
  const { orderId } = await save({ order: { ...teaOrder('10'), lines: [] } });
  expect(await read(orderId)).toMatchObject({ total: { amount: '0' }, lines: [] });
  const lines = [
    { sku: 'CUP', quantity: { value: '2' } },
    { sku: 'TEA', quantity: { value: '1', unit: 'BOX' } },
  ];
  await save({ orderId, expectedVersion: 1, order: teaOrder('0', { lines }) });
  expect(await read(orderId)).toMatchObject({
    ...{ number: 'SO-000001', version: 2 },
    lines: [
      { position: 1, sku: 'CUP' },
      { position: 2, sku: 'TEA', quantity: { value: '1', unit: 'BOX' } },
    ],
  });
  const late = save({ orderId, expectedVersion: 1, order: teaOrder('3') });
  await expect(late).rejects.toThrow('VERSION_CONFLICT');
});

test('of many who write one version anew at the same time one does', async () => {
  const { orderId } = await save({ order: teaOrder('1') });
  const tries = await Promise.allSettled(
    [2, 3, 4, 5].map((n) => save({ orderId, expectedVersion: 1, order: teaOrder(String(n)) })),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await read(orderId)).toMatchObject({ version: 2 });
});

test('a draft that is submitted is placed as any order: reviewed, approved, counted', async () => {
  const { orderId } = await save({ order: teaOrder('10', { customerPoNumber: 'PO-1' }) });
  await submit({ orderId, expectedVersion: 1 });
  expect(await read(orderId)).toMatchObject({
    ...{ number: 'SO-000001', status: 'APPROVED', version: 2, customerPoNumber: 'PO-1' },
    timeline: [
      { type: 'OrderDrafted' },
      { type: 'OrderPlaced' },
      { type: 'OrderApproved' },
      { type: 'OrderStatusChanged', status: 'APPROVED' },
    ],
  });
  const [changed] = await area.events('orders.OrderStatusChanged');
  expect(changed!.data).toMatchObject({ previous: 'DRAFT', status: 'APPROVED' });
  expect(await area.rows('select exposure from credit_account')).toEqual([
    { exposure: '113.0000' },
  ]);
  await expect(submit({ orderId })).rejects.toThrow('NOT_A_DRAFT');
  await expect(save({ orderId, order: teaOrder('1') })).rejects.toThrow('NOT_A_DRAFT');
  expect((await place(area, teaOrder('11'))).orderId).not.toBe(orderId);
  expect(await area.rows('select max(number) as last from sales_order')).toEqual([
    { last: 'SO-000002' },
  ]);
});

test('submitted by many at the same time it is placed once', async () => {
  const { orderId } = await save({ order: teaOrder('10') });
  const one = await Promise.allSettled([1, 2, 3, 4].map(() => submit({ orderId })));
  expect(one.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { orderId: other } = await save({ order: teaOrder('20') });
  await times(4, () => submit({ orderId: other, idempotencyKey: 'go' }));
  expect(await area.events('orders.OrderPlaced')).toHaveLength(2);
});

test('what placing refuses, submitting refuses, and the draft stays', async () => {
  const { orderId: empty } = await save({ order: { ...teaOrder('1'), lines: [] } });
  await expect(submit({ orderId: empty })).rejects.toThrow('NO_LINES');
  await place(area, teaOrder('1', { customerPoNumber: 'PO-9' }));
  const { orderId } = await save({ order: teaOrder('2', { customerPoNumber: 'PO-9' }) });
  await expect(submit({ orderId })).rejects.toThrow('DUPLICATE_PO_NUMBER');
  expect(await statusIn(area, orderId)).toBe('DRAFT');
  await submit({ orderId, allowDuplicatePo: true });
  expect(await statusIn(area, orderId)).toBe('APPROVED');
});

test('a draft is no twin of an order, nor does its number for the customer count', async () => {
  await save({ order: teaOrder('5', { customerPoNumber: 'PO-5' }) });
  const { orderId } = await place(area, teaOrder('5', { customerPoNumber: 'PO-5' }));
  expect(await statusIn(area, orderId)).toBe('APPROVED');
});

test('a draft keeps what is not sold any more; submitting refuses it', async () => {
  world.discontinued.set('TEA', { status: 'ARCHIVED', left: '0' });
  const { orderId } = await save({ order: teaOrder('5') });
  await expect(submit({ orderId })).rejects.toThrow('PRODUCT_DISCONTINUED');
  world.discontinued.clear();
});

test('what is done to orders is not done to drafts', async () => {
  const { orderId } = await save({ order: teaOrder('5') });
  for (const verb of ['cancelOrder', 'approveOrder', 'rejectOrder']) {
    await expect(area.perform(`orders.${verb}`, { orderId, reason: 'x' })).rejects.toThrow(
      'IS_DRAFT',
    );
  }
});

test('a draft that is thrown away is gone; the log knows of it', async () => {
  const { orderId } = await save({ order: teaOrder('5') });
  const discard = () => area.perform('orders.discardOrderDraft', { orderId, reason: 'Sent twice' });
  const tries = await Promise.allSettled([discard(), discard(), discard()]);
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await read(orderId)).toBeNull();
  const [event] = await area.events('orders.OrderDraftDiscarded');
  expect(event!.data).toMatchObject({ number: 'SO-000001', reason: 'Sent twice' });
  const { orderId: placed } = await place(area, teaOrder('5'));
  const input = { orderId: placed, reason: 'x' };
  await expect(area.perform('orders.discardOrderDraft', input)).rejects.toThrow('NOT_A_DRAFT');
});

test('a customer’s user drafts and submits its own, and finds no other’s', async () => {
  const user = customerUser('cus_acme');
  const { customerId: _, ...order } = teaOrder('5');
  const { orderId } = await save({ order }, user);
  await submit({ orderId }, user);
  const { orderId: foreign } = await save({ order: teaOrder('5', { customerId: 'cus_other' }) });
  expect(await read(foreign, user)).toBeNull();
  await expect(submit({ orderId: foreign }, user)).rejects.toThrow('There is no order');
  await expect(save({ orderId: foreign, order }, user)).rejects.toThrow('There is no order');
  const discard = { orderId: foreign, reason: 'x' };
  await expect(area.perform('orders.discardOrderDraft', discard, user)).rejects.toThrow(
    'There is no order',
  );
});
