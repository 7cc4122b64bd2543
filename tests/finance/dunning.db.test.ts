import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayOf } from '../../kernel/clock.ts';
import { customerUser } from '../area.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

/** An invoice that is due on 2026-02-14. */
const overdue = (customerId: string, net = '100') =>
  books.invoice(customerId, net, { shippedAt: '2026-01-15T08:00:00.000Z' });

type Item = { invoice: { id: string; dunningLevel: number }; level: number; open: Amount };
type Amount = { amount: string };
type Notice = { id: string; level: number; total: Amount; items: Item[] };

const noticed =
  'id level total { amount } items { invoice { id dunningLevel } level open { amount } }';

/** Reminds the customer on a day, or says why not. */
async function remind(customerId: string, day: string): Promise<Notice[]> {
  const asked = `mutation ($input: RunDunningInput!) { runDunning(input: $input) {
    notices { ${noticed} } userErrors { code } } }`;
  const input = { day, customerIds: [customerId] };
  return (await books.ask<{ runDunning: { notices: Notice[] } }>(asked, { input })).runDunning
    .notices;
}

async function proposed(customerId: string, day: string) {
  const asked = `query ($id: ID!, $day: Date!) {
    dunningProposals(day: $day, filter: { customerId: { eq: $id } }) {
      totalCount nodes { level total { amount } items { invoice { id } level } } } }`;
  type Found = { dunningProposals: { totalCount: number; nodes: Notice[] } };
  return (await books.ask<Found>(asked, { id: customerId, day })).dunningProposals.nodes;
}

const levels = (notices: Notice[]) => notices.map(({ level }) => level);

describe('runDunning', () => {
  test('reminds level by level as the days pass, never twice at the same level', async () => {
    const invoiceId = await overdue('cus_slow');
    expect(await remind('cus_slow', '2026-02-20')).toEqual([]);
    expect(await proposed('cus_slow', '2026-02-21')).toMatchObject([
      { level: 1, total: { amount: '100' }, items: [{ invoice: { id: invoiceId }, level: 1 }] },
    ]);
    const [first] = await remind('cus_slow', '2026-02-21');
    expect(first).toMatchObject({ level: 1, total: { amount: '100' } });
    expect(first!.items).toMatchObject([{ invoice: { id: invoiceId, dunningLevel: 1 }, level: 1 }]);
    expect(await remind('cus_slow', '2026-02-21')).toEqual([]);
    expect(await remind('cus_slow', '2026-03-06')).toEqual([]);
    expect(levels(await remind('cus_slow', '2026-03-07'))).toEqual([2]);
    expect(levels(await remind('cus_slow', '2026-03-21'))).toEqual([3]);
    expect(await remind('cus_slow', '2026-10-01')).toEqual([]);
  });

  test('who is found late begins at the first level, and has as long to the next', async () => {
    await overdue('cus_found');
    expect(levels(await remind('cus_found', '2026-06-01'))).toEqual([1]);
    expect(await remind('cus_found', '2026-06-14')).toEqual([]);
    expect(levels(await remind('cus_found', '2026-06-15'))).toEqual([2]);
  });

  test('one notice takes all that is overdue of a customer, and nothing that is paid', async () => {
    const old = await overdue('cus_both', '10');
    await remind('cus_both', '2026-02-21');
    const fresh = await overdue('cus_both', '20');
    const paid = await overdue('cus_both', '30');
    const allocations = [{ invoiceId: paid, amount: '30' }];
    await books.pay('cus_both', '30', { allocations });
    const [notice] = await remind('cus_both', '2026-03-07');
    expect(notice).toMatchObject({ level: 2, total: { amount: '30' } });
    const items = notice!.items.map(({ invoice, level }) => [invoice.id, level]);
    expect(items.toSorted()).toEqual(
      [
        [old, 2],
        [fresh, 1],
      ].toSorted(),
    );
  });

  test('sixteen at once remind once', async () => {
    await overdue('cus_race');
    const tries = Array.from({ length: 16 }, () => remind('cus_race', '2026-02-21'));
    expect((await Promise.all(tries)).flat()).toHaveLength(1);
  });

  test('nobody is reminded ahead of time, nor by somebody outside', async () => {
    const asked = `mutation ($input: RunDunningInput!) {
      runDunning(input: $input) { userErrors { code } } }`;
    const ahead = { input: { day: '2999-01-01' } };
    expect(await refusalCode(books, asked, ahead)).toBe('IN_THE_FUTURE');
    const user = { ...customerUser('cus_race'), scopes: ['*'] };
    await expect(books.ask(asked, { input: {} }, user)).rejects.toThrow('member of staff');
  });
});

describe('notePromise', () => {
  const note = `mutation ($input: NotePromiseInput!) {
    notePromise(input: $input) { invoice { promisedDate } userErrors { code } } }`;

  test('a promise holds reminders off up to its day; the last one counts', async () => {
    const invoiceId = await overdue('cus_word');
    const today = dayOf(new Date());
    const promise = (promisedDate: string) => ({ input: { invoiceId, promisedDate } });
    expect(await refusalCode(books, note, promise('2026-01-01'))).toBe('PROMISED_BEFORE');
    const far = [1, 2].map(() => refusalCode(books, note, promise('2099-01-01')));
    expect(await Promise.all(far)).toEqual([undefined, undefined]);
    expect(await remind('cus_word', today)).toEqual([]);
    expect(await refusalCode(books, note, promise(today))).toBeUndefined();
    expect(await remind('cus_word', today)).toEqual([]);
    await books.rows(`update payment_promise set promised_date = '2026-03-01' returning 1`);
    expect(await remind('cus_word', '2026-03-01')).toEqual([]);
    expect(levels(await remind('cus_word', '2026-03-02'))).toEqual([1]);
  });

  test('nothing is promised of a paid invoice', async () => {
    const invoiceId = await overdue('cus_paid');
    await books.pay('cus_paid', '100');
    const input = { invoiceId, promisedDate: '2099-01-01' };
    expect(await refusalCode(books, note, { input })).toBe('NOTHING_OPEN');
  });
});

test('saveDunningLevels sets the steps; they rise', async () => {
  const save = `mutation ($input: SaveDunningLevelsInput!) { saveDunningLevels(input: $input) {
    levels { level daysOverdue } userErrors { code } } }`;
  const wanted = (...daysOverdue: number[]) => ({ input: { daysOverdue } });
  for (const wrong of [wanted(), wanted(7, 7), wanted(0), wanted(10, 5), wanted(1000)]) {
    expect(await refusalCode(books, save, wrong)).toBe('LEVELS_NOT_RISING');
  }
  const both = await Promise.all([1, 2].map(() => books.ask(save, wanted(3, 10))));
  for (const saved of both) {
    expect(saved).toMatchObject({
      saveDunningLevels: {
        levels: [
          { level: 1, daysOverdue: 3 },
          { level: 2, daysOverdue: 10 },
        ],
      },
    });
  }
  await overdue('cus_steps');
  expect(levels(await remind('cus_steps', '2026-02-17'))).toEqual([1]);
});

test('a customer’s user sees its own reminders only, and no proposals', async () => {
  const asked = `{ dunningNotices(first: 250) { totalCount nodes { customer { id } } }
    dunningProposals { totalCount } dunningLevels { level } }`;
  const seen = await books.ask(asked, {}, { ...customerUser('cus_found'), scopes: ['*'] });
  expect(seen).toEqual({
    dunningNotices: {
      totalCount: 2,
      nodes: [{ customer: { id: 'cus_found' } }, { customer: { id: 'cus_found' } }],
    },
    dunningProposals: { totalCount: 0 },
    dunningLevels: [],
  });
  const [notice] = await books.rows<{ id: string }>(
    `select id from dunning_notice where customer_id = 'cus_slow' limit 1`,
  );
  const one = 'query ($id: ID!) { dunningNotice(id: $id) { day } }';
  const hidden = await books.ask(one, { id: notice!.id }, customerUser('cus_found'));
  expect(hidden).toEqual({ dunningNotice: null });
});
