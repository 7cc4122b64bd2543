import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff, type TestArea } from '../area.ts';
import { acme, newWorld, openOrders, statusIn } from './trade.ts';

const late = { ...acme, id: 'cus_late', oldestDueDate: '2020-01-01' };
const world = newWorld(late);
let trade: TestArea;
beforeAll(async () => {
  trade = await openOrders(world);
});
afterAll(() => trade.close());

const save = (input: object, viewer = staff()) =>
  trade.perform('orders.saveReviewPolicy', input, viewer);
const clerk = { ...staff('usr_clerk'), scopes: ['orders:write', 'orders:read'] };

async function place(input: object): Promise<string> {
  const line = { sku: 'TEA', quantity: { value: '10' } };
  const placed = { customerId: acme.id, lines: [line], ...input };
  const { orderId } = await trade.perform<{ orderId: string }>('orders.placeOrder', placed, clerk);
  const { order } = await trade.ask<{ order: { status: string; findings: { code: string }[] } }>(
    'query ($id: ID!) { order(id: $id) { status findings { code } } }',
    { id: orderId },
  );
  return [order.status, ...order.findings.map(({ code }) => code)].join(' ');
}

test('a channel’s great orders and late payers wait for a person; other channels go on', async () => {
  await save({ channel: 'WEB', valueLimit: '112.99', overdueDays: 10 });
  expect(await place({ channel: 'WEB' })).toBe('ON_HOLD ORDER_VALUE');
  expect(await place({ channel: 'PHONE', lines: [tea('11')] })).toBe('APPROVED');
  const small = { channel: 'WEB', lines: [tea('1')] };
  expect(await place({ ...small, customerId: 'cus_late' })).toBe('ON_HOLD OVERDUE_INVOICES');
  await save({ channel: 'WEB' });
  expect(await place({ channel: 'WEB', lines: [tea('12')] })).toBe('APPROVED');
});

const tea = (value: string) => ({ sku: 'TEA', quantity: { value } });

test('saved by many at once, each saving counts', async () => {
  await Promise.all(
    Array.from({ length: 16 }, (_, n) => save({ channel: 'EDI', valueLimit: `${n}` })),
  );
  const { reviewPolicies } = await trade.ask<{ reviewPolicies: object[] }>(
    '{ reviewPolicies { channel version overdueDays } }',
  );
  expect(reviewPolicies).toContainEqual({ channel: 'EDI', version: 16, overdueDays: null });
});

test('figures that can not be are refused, and outside parties decide and see nothing', async () => {
  const below = { channel: 'WEB', valueLimit: '-1' };
  await expect(save(below)).rejects.toMatchObject({ code: 'NEGATIVE_AMOUNT' });
  await expect(save({ channel: 'WEB', overdueDays: 3651 })).rejects.toMatchObject({
    code: 'BAD_DAYS',
  });
  const user = { ...customerUser(acme.id), scopes: ['*'] };
  await expect(save({ channel: 'WEB' }, user)).rejects.toThrow(/staff/);
  expect(await trade.ask('{ reviewPolicies { channel } }', {}, user)).toEqual({
    reviewPolicies: [],
  });
});

const approve = (orderId: string, viewer: ReturnType<typeof staff>) =>
  trade.perform('orders.approveOrder', { orderId, reason: 'Good customer' }, viewer);

test('who may decide follows from what the order is worth', async () => {
  const tiers = [
    { over: '100', scope: 'orders:approve:large' },
    { over: '1000', scope: 'orders:approve:board' },
  ];
  await save({ channel: 'STORE', tiers });
  const placed = { channel: 'STORE', customerId: acme.id, lines: [tea('20')] };
  const { orderId } = await trade.perform<{ orderId: string }>('orders.placeOrder', placed, clerk);
  const lead = { ...staff('usr_lead'), scopes: ['orders:approve'] };
  await expect(approve(orderId, lead)).rejects.toThrow('orders:approve:large');
  const rejecting = trade.perform('orders.rejectOrder', { orderId, reason: 'No' }, lead);
  await expect(rejecting).rejects.toThrow('orders:approve:large');
  await approve(orderId, { ...lead, scopes: ['orders:approve', 'orders:approve:large'] });
  const { reviewPolicies } = await trade.ask<{ reviewPolicies: object[] }>(
    '{ reviewPolicies { channel tiers { over { amount } scope } } }',
  );
  expect(reviewPolicies).toContainEqual({
    channel: 'STORE',
    tiers: tiers.map(({ over: amount, scope }) => ({ over: { amount }, scope })),
  });
});

test('little margin, great discounts and unusual quantities wait', async () => {
  await save({ channel: 'DISTRIBUTOR', minMarginPercent: '31', habitFactor: '3' });
  expect(await place({ channel: 'DISTRIBUTOR' })).toMatch(/MARGIN_TOO_LOW/);
  await save({ channel: 'DISTRIBUTOR', habitFactor: '3', duplicateHours: 0 });
  const cups = (value: string) => ({ lines: [{ sku: 'CUP', quantity: { value } }] });
  for (const value of ['4', '5', '6']) await place({ channel: 'PHONE', ...cups(value) });
  expect(await place({ channel: 'DISTRIBUTOR', ...cups('15') })).toBe('APPROVED');
  expect(await place({ channel: 'DISTRIBUTOR', ...cups('23') })).toBe('ON_HOLD UNUSUAL_QUANTITY');
});

test('a price that is set far below the list is under the floor, also when more is wanted', async () => {
  await save({ channel: 'DISTRIBUTOR', maxDiscountPercent: '20', duplicateHours: 0 });
  const input = { channel: 'DISTRIBUTOR', customerId: acme.id };
  const lines = [{ ...tea('3'), unitPrice: '7.90' }];
  const { orderId } = await trade.perform<{ orderId: string }>('orders.placeOrder', {
    ...{ ...input, lines },
  });
  const findings = async () => {
    const { order } = await trade.ask<{ order: { findings: object[]; lines: { id: string }[] } }>(
      'query ($id: ID!) { order(id: $id) { lines { id } findings { code severity } } }',
      { id: orderId },
    );
    return order;
  };
  const under = { code: 'PRICE_BELOW_FLOOR', severity: 'WARNING' };
  expect((await findings()).findings).toContainEqual(under);
  const [line] = (await findings()).lines;
  const more = { lines: [{ lineId: line!.id, quantity: { value: '4' } }] };
  const amended = { orderId, reason: 'More', ...more };
  type Amended = { heldAmendmentId: string | null };
  const { heldAmendmentId } = await trade.perform<Amended>('orders.amendOrder', amended, clerk);
  expect(heldAmendmentId).toBeNull();
  expect((await findings()).findings).toContainEqual({ ...under, severity: 'BLOCKING' });
  const fair = { ...input, lines: [{ ...tea('5'), unitPrice: '8' }] };
  const next = await trade.perform<{ orderId: string }>('orders.placeOrder', fair);
  const kept = await trade.rows(
    `select code from review_finding where order_id = '${next.orderId}'`,
  );
  expect(kept).toEqual([{ code: 'PRICE_OVERRIDE' }]);
});

test('the same lines are a likely duplicate for as many hours as the channel says', async () => {
  const placed = async (hours: number, channel: string) => {
    const placedAt = new Date(Date.now() - hours * 3_600_000).toISOString();
    const input = { channel, customerId: acme.id, lines: [tea('77')], placedAt };
    const { orderId } = await trade.perform<{ orderId: string }>('orders.placeOrder', input);
    return statusIn(trade, orderId);
  };
  await save({ channel: 'MARKETPLACE', duplicateHours: 3 });
  await save({ channel: 'EMAIL', duplicateHours: 5 });
  expect(await placed(8, 'MARKETPLACE')).toBe('APPROVED');
  expect(await placed(4.5, 'MARKETPLACE')).toBe('APPROVED');
  expect(await placed(1, 'MARKETPLACE')).toBe('APPROVED');
  expect(await placed(0, 'EMAIL')).toBe('ON_HOLD');
  await save({ channel: 'EMAIL', duplicateHours: 0 });
  expect(await placed(0, 'EMAIL')).toBe('APPROVED');
});

test.each([
  [{ creditWatchPercent: '101' }, 'BAD_PERCENT'],
  [{ creditStopPercent: '99' }, 'BAD_PERCENT'],
  [{ habitFactor: '0.5' }, 'BAD_PERCENT'],
  [{ duplicateHours: -1 }, 'BAD_DAYS'],
  [{ tiers: [{ over: '5', scope: ' ' }] }, 'BAD_TIERS'],
  [{ tiers: ['5', '5'].map((over) => ({ over, scope: 'orders:approve' })) }, 'BAD_TIERS'],
])('%j is refused: %s', async (policy, code) => {
  await expect(save({ channel: 'WEB', ...policy })).rejects.toMatchObject({ code });
});
