import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openHouse, returner, type House } from './house.ts';

let house: House;
const now = new Date('2026-04-20T08:00:00Z');
beforeAll(async () => {
  house = await openHouse('2026-04-01T08:00:00.000Z', { clock: { now: () => now } });
});
afterAll(() => house.close());

/** Which lines of the return were found how. */
const found = (returnLineId: string, quantity: string, disposition: string, more = {}) => {
  return { returnLineId, quantity, grade: 'GOOD', disposition, ...more };
};

describe('requestReturn', () => {
  test('counts in the base unit what is said in another', async () => {
    const quantity = { quantity: { value: '1', unit: 'BOX' } };
    const { lines } = await house.request('ord_a', '', quantity, returner('cus_1'));
    expect(lines[0]!.quantity.value).toBe('12');
    expect(await house.claim('ord_a')).toBe('12 of 20');
  });

  test('never takes more than is delivered, whatever was asked before', async () => {
    await house.request('ord_b', '15');
    await expect(house.request('ord_b', '6')).rejects.toThrow('NOT_RETURNABLE at input.lines.0');
    await house.request('ord_b', '5');
    expect(await house.claim('ord_b')).toBe('20 of 20');
  });

  test('asked 16 times at once for 3 of 20, gives six', async () => {
    const asked = Array.from({ length: 16 }, () => house.request('ord_c', '3'));
    const answers = await Promise.allSettled(asked);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect(await house.claim('ord_c')).toBe('18 of 20');
  });

  test('refuses nothing, other orders’ lines, no quantity and broken pieces', async () => {
    const none = house.does('requestReturn', { orderId: 'ord_d', lines: [] }, '__typename');
    await expect(none).rejects.toThrow('NO_LINES');
    const other = house.request('ord_d', '1', { orderLineId: 'orl_z' });
    await expect(other).rejects.toThrow('UNKNOWN_LINE');
    await expect(house.request('ord_d', '0')).rejects.toThrow('NOT_POSITIVE');
    await expect(house.request('ord_d', '0.5')).rejects.toThrow('INEXACT_QUANTITY');
  });

  test('knows no order of another customer', async () => {
    const user = returner('cus_1');
    const other = house.request('ord_2', '1', {}, user);
    await expect(other).rejects.toThrow('There is no order ord_2');
    await expect(house.request('ord_none', '1', {}, user)).rejects.toThrow('There is no order');
  });
});

describe('saveReturnRule', () => {
  const all = { isReturnable: true, windowDays: 30, autoLimit: '50', feePercent: '15' };
  const save = (rule: object) =>
    house.does('saveReturnRule', { ...all, ...rule }, 'returnRule { id version }');

  test('lets small returns through, with a fee unless the fault is ours', async () => {
    await save({});
    const small = await house.request('ord_e', '5', {}, returner('cus_1'));
    expect(small).toMatchObject({ status: 'AUTHORISED', lines: [{ feePercent: '15' }] });
    const faulty = await house.request('ord_e', '6', { reason: 'DEFECTIVE' }, returner('cus_1'));
    expect(faulty).toMatchObject({ status: 'REQUESTED', lines: [{ feePercent: '0' }] });
  });

  test('the customer’s rule goes before the product’s', async () => {
    await save({ productId: 'prd_lamp', windowDays: 5 });
    const late = house.request('ord_f', '1', {}, returner('cus_1'));
    await expect(late).rejects.toThrow('OUT_OF_WINDOW');
    expect(await house.request('ord_f', '1', {}, staff())).toMatchObject({ status: 'REQUESTED' });
    await save({ customerId: 'cus_1', isReturnable: false });
    const never = house.request('ord_f', '1', {}, returner('cus_1'));
    await expect(never).rejects.toThrow('RETURN_EXCLUDED');
    await save({ customerId: 'cus_1', autoLimit: '0' });
    await save({ productId: 'prd_lamp', autoLimit: '0' });
  });

  test('refuses what makes no sense, and is for staff', async () => {
    await expect(save({ windowDays: -1 })).rejects.toThrow('BAD_WINDOW');
    await expect(save({ feePercent: '101' })).rejects.toThrow('BAD_PERCENT');
    await expect(save({ autoLimit: '-1' })).rejects.toThrow('NEGATIVE_FIGURE');
    const user = { ...staff(), party: { kind: 'CUSTOMER' as const, id: 'cus_1' } };
    const outside = house.does('saveReturnRule', all, '__typename', user);
    await expect(outside).rejects.toThrow('member of staff');
  });

  test('16 at once make one rule', async () => {
    const rule = { channel: 'EDI', windowDays: 7 };
    await Promise.all(Array.from({ length: 16 }, () => save(rule)));
    const rules = await house.rows("select version from return_rule where channel = 'EDI'");
    expect(rules).toEqual([{ version: 16 }]);
  });
});

describe('a return on its way', () => {
  test('rejected or cancelled, it may be asked again', async () => {
    const first = await house.request('ord_g', '20');
    const none = house.step('rejectReturn', first.id, { reason: ' ' });
    await expect(none).rejects.toThrow('REASON_MISSING');
    await house.step('rejectReturn', first.id, { reason: 'Worn' });
    const second = await house.request('ord_g', '20', {}, returner('cus_1'));
    await house.step('cancelReturn', second.id, {}, returner('cus_1'));
    expect(await house.claim('ord_g')).toBe('0 of 20');
    await expect(house.step('authoriseReturn', second.id)).rejects.toThrow('ILLEGAL_MOVE');
  });

  test('is nobody else’s', async () => {
    const { id } = await house.request('ord_h', '1');
    const other = returner('cus_2');
    await expect(house.step('cancelReturn', id, {}, other)).rejects.toThrow('There is no return');
    await expect(house.step('sendReturn', id, {}, other)).rejects.toThrow('There is no return');
    const { returnOrder } = await house.ask<{ returnOrder: null }>(
      'query ($id: ID!) { returnOrder(id: $id) { id } }',
      { id },
      other,
    );
    expect(returnOrder).toBeNull();
  });

  test('what does not come may be asked again; more than authorised never comes', async () => {
    const over = house.receivedReturn('ord_i', '4', '5');
    await expect(over).rejects.toThrow('TOO_MANY_RECEIVED');
    const half = house.receivedReturn('ord_i', '2', '0.5');
    await expect(half).rejects.toThrow('INEXACT_QUANTITY');
    const none = house.receivedReturn('ord_i', '2', '0');
    await expect(none).rejects.toThrow('NOTHING_RECEIVED');
    await house.receivedReturn('ord_i', '4', '3');
    expect(await house.claim('ord_i')).toBe('11 of 20');
  });
});

describe('inspectReturn', () => {
  test('takes exactly what has come, each with a place to go', async () => {
    const { id, lines } = await house.receivedReturn('ord_j', '6');
    const line = lines[0]!.id;
    const inspect = (...inspected: object[]) =>
      house.step('inspectReturn', id, { lines: inspected });
    await expect(inspect(found(line, '5', 'RESTOCK'))).rejects.toThrow('NOT_ALL_INSPECTED');
    const halves = inspect(found(line, '5.5', 'RESTOCK'), found(line, '0.5', 'SCRAP'));
    await expect(halves).rejects.toThrow('INEXACT_QUANTITY');
    await expect(inspect(found(line, '6', 'REFURBISH'))).rejects.toThrow('WAREHOUSE_NEEDED');
    const nowhere = found(line, '6', 'REFURBISH', { warehouseId: 'whs_none' });
    await expect(inspect(nowhere)).rejects.toThrow('UNKNOWN_WAREHOUSE');
    await inspect(
      found(line, '1', 'RESTOCK'),
      found(line, '1', 'SCRAP'),
      found(line, '2', 'REFURBISH', { warehouseId: 'whs_repair' }),
      found(line, '2', 'RETURN_TO_CUSTOMER'),
    );
    expect(await house.claim('ord_j')).toBe('4 of 20');
    const events = await house.events('returns.ReturnInspected');
    const { data } = events.find(({ documentId }) => documentId === id)!;
    expect(data).toMatchObject({
      postingDate: '2026-04-20',
      lines: [{ lineId: 'orl_j', quantity: '4' }],
      goods: [
        { quantity: '1', use: 'SALE', warehouseId: 'whs_east' },
        { quantity: '1', use: 'SCRAP', warehouseId: 'whs_east' },
        { quantity: '2', use: 'QUARANTINE', warehouseId: 'whs_repair' },
      ],
    });
  });

  test('done 8 times at once, is done once', async () => {
    const { id, lines } = await house.receivedReturn('ord_k', '2');
    const input = { lines: [found(lines[0]!.id, '2', 'RESTOCK')] };
    const tries = Array.from({ length: 8 }, () => house.step('inspectReturn', id, input));
    const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
  });
});

describe('resolveReturn and recordCredit', () => {
  async function inspected(orderId: string, disposition: string) {
    const { id, lines } = await house.receivedReturn(orderId, '2');
    await house.step('inspectReturn', id, { lines: [found(lines[0]!.id, '2', disposition)] });
    return id;
  }

  test('a credit closes it, a refund only when all is paid out', async () => {
    const credit = await inspected('ord_l', 'RESTOCK');
    await house.step('resolveReturn', credit, { resolution: 'CREDIT', isFeeWaived: true });
    const refund = await inspected('ord_m', 'SCRAP');
    await house.step('resolveReturn', refund);
    const status = async (id: string) =>
      (await house.rows(`select status from return_order where id = '${id}'`))[0];
    const record = (returnOrderId: string, onAccount: string) =>
      house.perform('returns.recordCredit', { returnOrderId, onAccount });
    await record(credit, '20');
    await record(refund, '20');
    expect(await status(credit)).toEqual({ status: 'CLOSED' });
    expect(await status(refund)).toEqual({ status: 'RESOLVED' });
    await record(refund, '0');
    await record(refund, '0');
    expect(await status(refund)).toEqual({ status: 'CLOSED' });
    const [event] = await house.events('returns.ReturnResolved');
    expect(event!.data).toMatchObject({
      lines: [{ lineId: 'orl_l', quantity: '2', feePercent: '0' }],
    });
  });

  test('when all goes back to the customer, there is nothing to credit', async () => {
    const id = await inspected('ord_n', 'RETURN_TO_CUSTOMER');
    expect(await house.step('resolveReturn', id)).toMatchObject({ status: 'CLOSED' });
    expect(await house.claim('ord_n')).toBe('0 of 20');
  });
});
