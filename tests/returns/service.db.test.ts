import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous } from '../../kernel/viewer.ts';
import { openHouse, returner, type House } from './house.ts';

let house: House;
const now = new Date('2026-04-20T08:00:00Z');
beforeAll(async () => {
  house = await openHouse('2026-01-31T08:00:00.000Z', { clock: { now: () => now } });
});
afterAll(() => house.close());

type Ticket = { serviceTicket: { id: string; status: string } & Record<string, unknown> };
const answer = `serviceTicket { id number status isUnderWarranty warrantyUntil isChargeable
  priority customer { id } product { id } }`;
const open = (input: object, viewer = returner('cus_1')) =>
  house.does<Ticket>('openTicket', { subject: 'Dark', ...input }, answer, viewer);
const ofLine = { orderId: 'ord_1', orderLineId: 'orl_1' };

describe('saveWarranty and openTicket', () => {
  test('under warranty up to the day, the months after delivery', async () => {
    const save = (months: number) =>
      house.does('saveWarranty', { productId: 'prd_lamp', months }, 'product { id }');
    const { serviceTicket: before } = await open(ofLine);
    expect(before).toMatchObject({ isUnderWarranty: false, warrantyUntil: null });
    await save(2);
    const { serviceTicket: late } = await open(ofLine);
    expect(late).toMatchObject({ isUnderWarranty: false, warrantyUntil: '2026-03-31' });
    await save(3);
    const { serviceTicket: inTime } = await open({ ...ofLine, priority: 'URGENT' });
    expect(inTime).toMatchObject({
      isUnderWarranty: true,
      warrantyUntil: '2026-04-30',
      priority: 'URGENT',
      customer: { id: 'cus_1' },
      product: { id: 'prd_lamp' },
    });
    await expect(save(601)).rejects.toThrow('BAD_MONTHS');
    const nothing = house.does('saveWarranty', { productId: 'prd_none', months: 1 }, '__typename');
    await expect(nothing).rejects.toThrow('There is no product');
  });

  test('16 warranties at once leave one', async () => {
    const input = { productId: 'prd_chair', months: 6 };
    await Promise.all(
      Array.from({ length: 16 }, () => house.does('saveWarranty', input, '__typename')),
    );
    const found = await house.rows("select version from warranty where product_id = 'prd_chair'");
    expect(found).toEqual([{ version: 16 }]);
  });

  test('without an order, staff say whose it is; a customer opens its own', async () => {
    const own = await open({ productId: 'prd_lamp', customerId: 'cus_2' });
    expect(own.serviceTicket).toMatchObject({ customer: { id: 'cus_1' } });
    const staffs = (input: object) =>
      house.does<Ticket>('openTicket', { subject: 'Dark', ...input }, answer);
    await expect(staffs({ productId: 'prd_lamp' })).rejects.toThrow('CUSTOMER_NEEDED');
    await expect(staffs({ customerId: 'cus_2' })).rejects.toThrow('PRODUCT_NEEDED');
    await expect(open({ ...ofLine, subject: ' ' })).rejects.toThrow('SUBJECT_MISSING');
    await expect(open({ orderId: 'ord_1' })).rejects.toThrow('UNKNOWN_LINE');
    const other = open({ orderId: 'ord_2', orderLineId: 'orl_2' });
    await expect(other).rejects.toThrow('There is no order ord_2');
  });

  test('a customer’s user sees its own only', async () => {
    const list = '{ serviceTickets(first: 50) { totalCount } }';
    type Found = { serviceTickets: { totalCount: number } };
    const { serviceTickets } = await house.ask<Found>(list, {}, returner('cus_2'));
    expect(serviceTickets.totalCount).toBe(0);
  });
});

describe('startTicket, resolveTicket, closeTicket', () => {
  const step = async (field: string, ticketId: string, more = {}) =>
    (await house.does<Ticket>(field, { ticketId, ...more }, answer)).serviceTicket;
  const outcome = { cause: 'WEAR', action: 'REPAIRED' };

  test('what is not under warranty is chargeable, unless somebody says otherwise', async () => {
    const { serviceTicket } = await open({ productId: 'prd_lamp' });
    const { id } = serviceTicket;
    expect(await step('startTicket', id)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await step('resolveTicket', id, outcome)).toMatchObject({ isChargeable: true });
    await step('startTicket', id);
    const kind = { ...outcome, isChargeable: false };
    expect(await step('resolveTicket', id, kind)).toMatchObject({ isChargeable: false });
    expect(await step('closeTicket', id)).toMatchObject({ status: 'CLOSED' });
    await expect(step('startTicket', id)).rejects.toThrow('ILLEGAL_MOVE');
  });

  test('closed 8 times at once, asks once how it was', async () => {
    const { serviceTicket } = await open({ productId: 'prd_lamp' });
    const { id } = serviceTicket;
    await step('resolveTicket', id, outcome);
    await Promise.allSettled(Array.from({ length: 8 }, () => step('closeTicket', id)));
    const asked = await house.rows(`select kind from survey where subject_id = '${id}'`);
    expect(asked).toEqual([{ kind: 'TICKET' }]);
  });
});

describe('noteDelivery and answerSurvey', () => {
  const delivery = (deliveryId: string, quantity: string) => ({
    ...{ deliveryId, orderId: 'ord_1', customerId: 'cus_1', deliveredAt: now.toISOString() },
    lines: [{ lineId: 'orl_1', quantity }],
  });
  const stranger = anonymous('en', 'test');
  const give = (input: object) => house.does('answerSurvey', input, 'isAnswered', stranger);
  async function tokenOf(subjectId: string): Promise<string> {
    const [row] = await house.rows<{ token: string }>(
      `select token from survey where subject_id = '${subjectId}'`,
    );
    return row!.token;
  }

  test('a delivery counts once, also when it is told 16 times at once', async () => {
    const note = () => house.perform('returns.noteDelivery', delivery('dlv_1', '20'));
    await Promise.all(Array.from({ length: 16 }, note));
    const got = await house.rows('select trim_scale(quantity) as quantity from delivered_line');
    expect(got).toEqual([{ quantity: '20' }]);
  });

  test('scores are averaged, and promoters weighed against detractors', async () => {
    const answers = [
      [5, 10],
      [4, 8],
      [2, 6],
      [null, 9],
    ];
    for (const [n, [csat, nps]] of answers.entries()) {
      await house.perform('returns.noteDelivery', delivery(`dlv_s${n}`, '1'));
      await give({ token: await tokenOf(`dlv_s${n}`), csat, nps });
    }
    const { satisfaction } = await house.ask<{ satisfaction: object }>(
      '{ satisfaction(from: "2026-04-20", to: "2026-04-20") { answered csat nps } }',
    );
    expect(satisfaction).toEqual({ answered: 4, csat: '3.67', nps: '25' });
    const told = await house.events('returns.SurveyAnswered');
    expect(told.map(({ data }) => data.summary)).toEqual([
      'DELIVERY, CSAT 5, NPS 10',
      'DELIVERY, CSAT 4, NPS 8',
      'DELIVERY, CSAT 2, NPS 6',
      'DELIVERY, NPS 9',
    ]);
  });

  test('one link answers once, within the scale, and none opens another’s', async () => {
    await house.perform('returns.noteDelivery', delivery('dlv_2', '1'));
    const token = await tokenOf('dlv_2');
    await expect(give({ token, csat: 6 })).rejects.toThrow('BAD_RATING');
    await expect(give({ token, nps: -1 })).rejects.toThrow('BAD_RATING');
    await expect(give({ token, comment: ' ' })).rejects.toThrow('NO_ANSWER');
    const novel = 'x'.repeat(4_001);
    await expect(give({ token, comment: novel })).rejects.toThrow('COMMENT_TOO_LONG');
    await expect(give({ token: 'guess', csat: 5 })).rejects.toThrow('There is no survey');
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => give({ token, csat: 5 })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
