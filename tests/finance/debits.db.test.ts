import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-31', rate: '7' },
      { currency: 'USD', date: '2026-04-10', rate: '7.2' },
    ],
  });
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

type Amount = { amount: string };
const line = { lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' };
const taxed = { lines: [{ ...line, net: '100', taxRate: '13', taxCode: 'VAT13' }] };
const debit = `mutation ($input: DebitCustomerInput!) { debitCustomer(input: $input) {
  debitNote { id number } userErrors { code } } }`;
const charge = (invoiceId: string, net = '10', more: object = {}) => ({
  input: {
    ...{ invoiceId, reason: 'PRICE', note: 'Price of April', debitDate: '2026-04-10' },
    ...{ lines: [{ description: 'Tea, 0.10 more', net }], ...more },
  },
});
const roles = ['RECEIVABLE', 'REVENUE', 'OTHER_INCOME', 'OUTPUT_TAX'];

/** What a deed changes on the accounts, by role. */
async function changes(deed: () => Promise<unknown>): Promise<object> {
  const before = await Promise.all(roles.map((role) => books.balance(role)));
  await deed();
  const after = await Promise.all(roles.map((role) => books.balance(role)));
  const moved = roles.map((role, n) => [role, Number((after[n]! - before[n]!).toFixed(2))]);
  return Object.fromEntries(moved.filter(([, amount]) => amount !== 0));
}

async function debited(invoiceId: string, net?: string, more?: object) {
  type Done = { debitCustomer: { debitNote: { id: string; number: string } } };
  const input = charge(invoiceId, net, more);
  return (await books.ask<Done>(debit, input)).debitCustomer.debitNote;
}

describe('debitCustomer', () => {
  test('raises what a customer owes with its tax, in a series of its own', async () => {
    const invoiceId = await books.invoice('cus_a', '100', taxed);
    let id = '';
    const done = await changes(async () => {
      id = (await debited(invoiceId)).id;
    });
    expect(done).toEqual({ RECEIVABLE: 11.3, REVENUE: -10, OUTPUT_TAX: -1.3 });
    const asked = `query ($id: ID!, $of: ID!) {
      invoice(id: $id) { number kind status dueDate total { amount } tax { amount }
        order { id } debit { reason note concerns { id } } lines { kind taxCode net { amount } }
        journalEntries { description } }
      concerned: invoice(id: $of) { kind debit { note } debitNotes { id } }
      invoices(filter: { kind: { eq: DEBIT_NOTE } }) { nodes { id } } }`;
    expect(await books.ask(asked, { id, of: invoiceId })).toMatchObject({
      invoice: {
        ...{ number: 'DBN-2026-000001', kind: 'DEBIT_NOTE', status: 'OPEN', dueDate: '2026-05-10' },
        ...{ total: { amount: '11.3' }, tax: { amount: '1.3' }, order: { id: 'ord_1' } },
        debit: { reason: 'PRICE', note: 'Price of April', concerns: { id: invoiceId } },
        lines: [{ kind: 'PRICE', taxCode: 'VAT13', net: { amount: '10' } }],
        journalEntries: [{ description: expect.stringContaining('Debit note about') }],
      },
      concerned: { kind: 'INVOICE', debit: null, debitNotes: [{ id }] },
      invoices: { nodes: [{ id }] },
    });
    const report = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
      balance { amount } statement(from: "2026-03-01", to: "2026-05-30") {
        lines { kind number amount { amount } } aging { days1To30 { amount } } } } } }`;
    const of = [{ __typename: 'Customer', id: 'cus_a' }];
    expect(await books.ask(report, { of })).toMatchObject({
      _entities: [
        {
          balance: { amount: '124.3' },
          statement: {
            lines: [{ kind: 'INVOICE' }, { kind: 'DEBIT_NOTE', number: 'DBN-2026-000001' }],
            aging: { days1To30: { amount: '124.3' } },
          },
        },
      ],
    });
    await books.pay('cus_a', '124.30', { receivedDate: '2026-04-20' });
    expect(await books.open(id, invoiceId)).toEqual(['0', '0']);
    const tax = `{ taxReport(from: "2026-04-01", to: "2026-04-30") { outputTax { amount }
      proof { difference { amount } } } }`;
    const { taxReport } = await books.ask<{
      taxReport: { outputTax: Amount; proof: { difference: Amount }[] };
    }>(tax);
    expect(taxReport.outputTax).toEqual({ amount: '1.3' });
    for (const { difference } of taxReport.proof) expect(difference).toEqual({ amount: '0' });
  });

  test('what is charged besides goods is other income, also without tax', async () => {
    const invoiceId = await books.invoice('cus_b', '100', taxed);
    const lines = [
      { description: 'Pallets', net: '20' },
      { description: 'Damages', net: '5', taxCode: 'NONE' },
    ];
    const done = await changes(() => debited(invoiceId, '', { reason: 'CHARGES', lines }));
    expect(done).toEqual({ RECEIVABLE: 27.6, OTHER_INCOME: -25, OUTPUT_TAX: -2.6 });
  });

  test('of an invoice in dollars it is in dollars, at the rate of its day', async () => {
    const invoiceId = await books.invoice('cus_usd', '100', { ...taxed, currency: 'USD' });
    const done = await changes(() => debited(invoiceId));
    expect(done).toEqual({ RECEIVABLE: 81.36, REVENUE: -72, OUTPUT_TAX: -9.36 });
  });

  test('each has its number without a gap, and the same key gives one', async () => {
    const invoiceId = await books.invoice('cus_m', '100', taxed);
    const many = Array.from({ length: 16 }, () => debited(invoiceId, '1'));
    const numbers = (await Promise.all(many)).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(16);
    const key = { idempotencyKey: 'debit-once' };
    const same = await Promise.all(
      Array.from({ length: 8 }, () => debited(invoiceId, '1', key).then(({ id }) => id)),
    );
    expect(new Set(same).size).toBe(1);
    const [open] = await books.rows<{ count: number }>(
      `select count(*)::integer as count from invoice where customer_id = 'cus_m'`,
    );
    expect(open).toEqual({ count: 18 });
  });

  test('says what is wrong', async () => {
    const rates = [
      { ...line, net: '50', taxRate: '13', taxCode: 'VAT13' },
      { ...line, lineId: 'orl_2', net: '50', taxRate: '9', taxCode: 'VAT9' },
    ];
    const id = await books.invoice('cus_c', '100', { lines: rates });
    const code = (more: object, net?: string) => refusalCode(books, debit, charge(id, net, more));
    expect(await code({ note: ' ' })).toBe('REASON_MISSING');
    expect(await code({ lines: [] })).toBe('NOTHING_CHARGED');
    expect(await code({ debitDate: '2026-03-30' })).toBe('BEFORE_INVOICE');
    expect(await code({})).toBe('TAX_CODE_MISSING');
    expect(await code({ lines: [{ description: 'x', net: '1', taxCode: 'VAT6' }] })).toBe(
      'TAX_CODE_MISSING',
    );
    expect(await code({}, '0')).toBe('NOT_POSITIVE');
    expect(await code({}, '0.001')).toBe('INEXACT_AMOUNT');
    expect(await code({ lines: [{ description: 'x', net: '1', taxCode: 'VAT9' }] })).toBe(
      undefined,
    );
    await expect(books.ask(debit, charge('inv_none'))).rejects.toThrow('no invoice');
    const user = { ...customerUser('cus_c'), scopes: ['*'] };
    await expect(books.ask(debit, charge(id), user)).rejects.toThrow('member of staff');
  });
});

describe('cancelDebitNote', () => {
  const cancel = `mutation ($input: CancelDebitNoteInput!) { cancelDebitNote(input: $input) {
    creditNote { number total { amount } tax { amount } onAccount { amount }
      invoice { id status } } userErrors { code } } }`;
  const agreed = (debitNoteId: string, more: object = {}) => ({
    input: { debitNoteId, reason: 'Agreed otherwise', creditDate: '2026-04-20', ...more },
  });

  test('takes an open one back to the cent by a counter document, of 16 at once once', async () => {
    const invoiceId = await books.invoice('cus_off', '100', taxed);
    const done = await changes(async () => {
      const { id } = await debited(invoiceId, '10.01');
      const early = agreed(id, { creditDate: '2026-04-09' });
      expect(await refusalCode(books, cancel, early)).toBe('BEFORE_DEBIT_NOTE');
      expect(await refusalCode(books, cancel, agreed(id, { reason: ' ' }))).toBe('REASON_MISSING');
      const all = Array.from({ length: 16 }, () => refusalCode(books, cancel, agreed(id)));
      expect((await Promise.all(all)).sort()).toEqual([
        ...Array<string>(15).fill('INVOICE_CREDITED'),
        undefined,
      ]);
      expect(await books.open(id)).toEqual(['0']);
      const asked = `query ($id: ID!) { invoice(id: $id) { status credits { amount { amount }
        creditNote { tax { amount } journalEntries { description } } } } }`;
      expect(await books.ask(asked, { id })).toMatchObject({
        invoice: {
          status: 'CREDITED',
          credits: [
            {
              amount: { amount: '11.31' },
              creditNote: {
                tax: { amount: '1.3' },
                journalEntries: [{ description: expect.stringMatching(/: Agreed otherwise$/) }],
              },
            },
          ],
        },
      });
    });
    expect(done).toEqual({});
    expect(await books.open(invoiceId)).toEqual(['113']);
  });

  test('leaves what was paid of it on account, at the rate that it was asked at', async () => {
    const abroad = { currency: 'USD', ...taxed };
    const invoiceId = await books.invoice('cus_usd_off', '100', abroad);
    const { id } = await debited(invoiceId, '10', { reason: 'CHARGES' });
    const amount = { amount: { amount: '11.30', currency: 'USD' } };
    const allocations = [{ invoiceId: id, amount: '11.30' }];
    await books.pay('cus_usd_off', '', { ...amount, allocations, receivedDate: '2026-04-12' });
    expect(await books.ask(cancel, agreed(id))).toMatchObject({
      cancelDebitNote: {
        creditNote: { onAccount: { amount: '11.3' }, invoice: { id, status: 'TAKEN_BACK' } },
      },
    });
    const other = agreed(invoiceId);
    await expect(books.ask(cancel, other)).rejects.toThrow('no debit note');
    const user = { ...customerUser('cus_usd_off'), scopes: ['*'] };
    await expect(books.ask(cancel, agreed(id), user)).rejects.toThrow('member of staff');
  });
});

describe('a reminder', () => {
  const save = `mutation ($input: SaveDunningLevelsInput!) { saveDunningLevels(input: $input) {
    levels { level fee { amount } } userErrors { code } } }`;
  const run = `mutation ($input: RunDunningInput!) { runDunning(input: $input) {
    notices { id level fee { id number total { amount } debit { reason concerns { id } } } }
    userErrors { code } } }`;
  type Notice = { id: string; level: number; fee: { id: string; total: Amount } | null };
  const remind = async (customerId: string, day: string) => {
    const input = { day, customerIds: [customerId] };
    return (await books.ask<{ runDunning: { notices: Notice[] } }>(run, { input })).runDunning
      .notices;
  };
  const overdue = (customerId: string, more: object = {}) =>
    books.invoice(customerId, '100', { shippedAt: '2026-01-15T08:00:00.000Z', ...more });

  test('has a fee by its level', async () => {
    const levels = (daysOverdue: number[], fees?: string[]) => ({ input: { daysOverdue, fees } });
    expect(await refusalCode(books, save, levels([7, 21], ['5']))).toBe('FEES_NOT_MATCHING');
    expect(await refusalCode(books, save, levels([7, 21], ['5', '-1']))).toBe('FEES_NOT_MATCHING');
    await books.ask(save, levels([7, 21, 35], ['0', '5', '12.50']));
    expect(await books.ask(save, levels([7, 20, 35]))).toMatchObject({
      saveDunningLevels: {
        levels: [{ fee: { amount: '0' } }, { fee: { amount: '5' } }, { fee: { amount: '12.5' } }],
      },
    });
  });

  test('asks for its fee once a customer, by a debit note that bears none itself', async () => {
    const invoiceId = await overdue('cus_slow');
    await overdue('cus_slow', { currency: 'USD', shippedAt: '2026-04-10T08:00:00.000Z' });
    const [first] = await remind('cus_slow', '2026-02-21');
    expect(first).toMatchObject({ level: 1, fee: null });
    let second: Notice | undefined;
    const done = await changes(async () => {
      const runs = Array.from({ length: 8 }, () => remind('cus_slow', '2026-05-20'));
      const notices = (await Promise.all(runs)).flat();
      expect(notices).toHaveLength(2);
      [second] = notices.filter(({ fee }) => fee);
      expect(notices.filter(({ fee }) => fee)).toHaveLength(1);
    });
    expect(done).toEqual({ RECEIVABLE: 5, OTHER_INCOME: -5 });
    expect(second).toMatchObject({
      level: 2,
      fee: {
        total: { amount: '5' },
        debit: { reason: 'DUNNING_FEE', concerns: { id: invoiceId } },
      },
    });
    const told = await books.events('finance.CustomerReminded');
    expect(told).toMatchObject([
      { data: { level: 1, fee: null, feeId: null } },
      ...[{ data: { currency: 'CNY', fee: '5', feeId: second!.fee!.id } }, { data: { fee: null } }],
    ]);
    await books.pay('cus_slow', '100', { allocations: [{ invoiceId, amount: '100' }] });
    const [usd] = await books.rows<{ id: string }>(
      `select id from invoice where currency = 'USD' and customer_id = 'cus_slow'`,
    );
    const inDollars = { amount: { amount: '100', currency: 'USD' } };
    await books.pay('cus_slow', '', {
      ...inDollars,
      allocations: [{ invoiceId: usd!.id, amount: '100' }],
      receivedDate: '2026-04-10',
    });
    for (const day of ['2026-06-20', '2026-07-20', '2026-08-20']) {
      expect(await remind('cus_slow', day)).toMatchObject([{ fee: null }]);
    }
  });
});
