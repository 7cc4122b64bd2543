import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AreaOptions } from '../../../kernel/area.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { staff } from '../../area.ts';
import { refusalCode } from '../books.ts';
import { openPayables, payablesGraph, type Payables } from '../payables.ts';
import { csv } from '../bank/statements.ts';

/** Knows a customer by name; all else as payables know it. */
const graph: AreaOptions['graph'] = async <Data>(
  viewer: Viewer,
  document: string,
  variables?: Record<string, unknown>,
) => {
  if (!document.includes('payers:')) return payablesGraph<Data>(viewer, document, variables);
  const alpine = { nodes: [{ id: 'cus_a', name: 'Alpine' }] };
  return { customers: alpine, payers: alpine, suppliers: { nodes: [] } } as Data;
};

let books: Payables;
const USD = { currency: 'USD' };

beforeAll(async () => {
  books = await openPayables({ graph });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
});
afterAll(() => books.close());

const saving = `mutation ($input: SaveExchangeRatesInput!) { saveExchangeRates(input: $input) {
  exchangeRates { currency date rate source version } userErrors { code field } } }`;

const day = (date: string, rate: string, currency = 'USD') => ({ currency, date, rate });
const save = (...rates: object[]) => books.perform('finance.saveExchangeRates', { rates });

async function rateOn(on: string) {
  const asked = `query ($on: Date!) { exchangeRate(currency: "USD", on: $on) { rate date } }`;
  return (await books.ask<{ exchangeRate: object | null }>(asked, { on })).exchangeRate;
}

test('the rate of a day is the last one on or before it, unless that is too old', async () => {
  const rates = [day('2026-03-02', '7.1'), day('2026-03-06', '7.12345678')];
  const [first, again] = await Promise.all(
    [1, 2].map(() => books.ask(saving, { input: { rates: rates.toReversed() } })),
  );
  expect(first).toMatchObject({
    saveExchangeRates: {
      exchangeRates: [{ rate: '7.12345678' }, { rate: '7.1', date: '2026-03-02' }],
    },
  });
  expect(again).toMatchObject({ saveExchangeRates: { userErrors: [] } });
  expect(await rateOn('2026-03-01')).toBeNull();
  expect(await rateOn('2026-03-05')).toEqual({ rate: '7.1', date: '2026-03-02' });
  expect(await rateOn('2026-03-13')).toEqual({ rate: '7.12345678', date: '2026-03-06' });
  expect(await rateOn('2026-03-14')).toBeNull();
  const days = [10, 31, 10].map((maxAgeDays) => ({ maxAgeDays }));
  await Promise.all(days.map((policy) => books.perform('finance.saveCurrencyPolicy', policy)));
  await books.perform('finance.saveCurrencyPolicy', { maxAgeDays: 8 });
  expect(await rateOn('2026-03-14')).toEqual({ rate: '7.12345678', date: '2026-03-06' });
  const asked = `{ currencyPolicy { maxAgeDays }
    exchangeRates(filter: { date: { gte: "2026-03-03" } }) { nodes { date version } } }`;
  expect(await books.ask(asked)).toEqual({
    currencyPolicy: { maxAgeDays: 8 },
    exchangeRates: { nodes: [{ date: '2026-03-06', version: 2 }] },
  });
});

test.each`
  rates                                                          | code
  ${[]}                                                          | ${'NO_RATES'}
  ${[day('2026-03-02', '0')]}                                    | ${'BAD_EXCHANGE_RATE'}
  ${[day('2026-03-02', '-1')]}                                   | ${'BAD_EXCHANGE_RATE'}
  ${[day('2026-03-02', '1.123456789')]}                          | ${'BAD_EXCHANGE_RATE'}
  ${[day('2026-03-02', '1', 'CNY')]}                             | ${'OWN_CURRENCY'}
  ${[day('2026-03-02', '1'), day('2026-03-02', '2')]}            | ${'RATE_TWICE'}
  ${[day('2999-01-01', '1')]}                                    | ${'IN_THE_FUTURE'}
  ${Array.from({ length: 1_001 }, () => day('2026-03-02', '1'))} | ${'TOO_MANY'}
`('refuses rates: $code', async ({ rates, code }) => {
  expect(await refusalCode(books, saving, { input: { rates: rates as object[] } })).toBe(code);
});

test('a rate may not be older than a year', async () => {
  const asked = `mutation { saveCurrencyPolicy(input: { maxAgeDays: 367 }) { userErrors { code } } }`;
  expect(await refusalCode(books, asked, {})).toBe('BAD_RATE_AGE');
});

let bankAccountId: string;

test('a bank account in dollars gets a ledger account of its own, kept in dollars', async () => {
  const input = { number: 'US 123', name: 'Dollars', startsOn: '2026-03-01', ...USD };
  const saved = await Promise.all(
    [1, 2, 3].map(() => books.perform<{ bankAccountId: string }>('finance.saveBankAccount', input)),
  );
  bankAccountId = saved[0]!.bankAccountId;
  expect(new Set(saved.map((one) => one.bankAccountId)).size).toBe(1);
  const asked = `query ($id: ID!) { bankAccount(id: $id) { currency account { code nameZh } } }`;
  expect(await books.ask(asked, { id: bankAccountId })).toEqual({
    bankAccount: { currency: 'USD', account: { code: '100201', nameZh: '银行存款—USD US123' } },
  });
  const { '1002': main, '100201': own } = await books.accounts();
  const other = (more: object) =>
    books.perform('finance.saveBankAccount', { ...input, number: 'US9', ...more });
  await expect(other({ accountId: main })).rejects.toThrow('ACCOUNT_OF_OTHER_CURRENCY');
  await expect(other({ accountId: own })).rejects.toThrow('ACCOUNT_TAKEN');
  await expect(books.enter('2026-03-31', '100201 5\n1001 -5')).rejects.toThrow('CURRENCY_MISMATCH');
});

test('what comes in and goes out is reconciled in dollars, and worth yuan at each day’s rate', async () => {
  await save(day('2026-03-31', '7'), day('2026-04-30', '7.5'));
  const shippedAt = '2026-03-31T08:00:00.000Z';
  const invoiceId = await books.invoice('cus_a', '1000.00', { ...USD, shippedAt });
  await books.invoice('cus_a', '1000.00', { shippedAt });
  const text = csv(0, ['2026-03-31 1000.00 Alpine', '2026-03-31 -20.00 Bank']);
  const { bankStatementIds } = await books.perform<{ bankStatementIds: string[] }>(
    'finance.importBankStatement',
    { bankAccountId, format: 'CSV', text },
  );
  const lines = await linesOf(bankStatementIds[0]!);
  expect(lines.map(({ amount }) => amount)).toEqual([
    { amount: '1000', currency: 'USD' },
    { amount: '-20', currency: 'USD' },
  ]);
  expect(lines[0]!.proposals.flatMap(({ parts }) => parts)).toMatchObject([
    { invoice: { id: invoiceId }, amount: { amount: '1000', currency: 'USD' } },
  ]);
  const accounts = await books.accounts();
  const fees = { posting: { accountId: accounts['5603'], description: 'Fees' } };
  const paid = { payment: { customerId: 'cus_a' } };
  const how = [paid, fees];
  for (const [index, { id }] of lines.entries()) {
    const explained = { bankLineId: id, ...how[index] };
    const results = await Promise.allSettled(
      [1, 2].map(() => books.perform('finance.reconcileBankLine', explained)),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  }
  expect(await proof()).toEqual({
    statementBalance: { amount: '980', currency: 'USD' },
    ...{ unreconciled: zero, notOnStatement: zero, difference: zero },
    ledgerBalance: { amount: '980', currency: 'USD' },
    postings: [],
  });
  expect(await books.faults()).toEqual([]);
});

test('money at the bank is brought to the day’s rate, for that day; undoing is exact', async () => {
  const before = await standing();
  const revalued = await revalue('2026-04-30');
  // 980 USD: 6,860 of them were booked, they are worth 7,350 on 30 April.
  expect(revalued).toMatchObject({
    entry: { lines: [{ debit: { amount: '490' } }, { credit: { amount: '490' } }] },
    revaluation: { difference: { amount: '490' }, left: zero },
  });
  expect(await standing()).toEqual(before);
  expect(await proof()).toMatchObject({ difference: zero, postings: [] });
  const asked = `{ bankLines(filter: { status: { eq: RECONCILED } }) { nodes { id } } }`;
  const { bankLines } = await books.ask<{ bankLines: { nodes: { id: string }[] } }>(asked);
  for (const { id: bankLineId } of bankLines.nodes) {
    const undone = { bankLineId, reason: 'A mistake', postingDate: '2026-04-30' };
    await books.perform('finance.unreconcileBankLine', undone);
  }
  expect(await standing()).toEqual([
    { code: '1122', base: '8000.0000', own: '8000.0000' },
    { code: '5001', base: '-8000.0000', own: '-8000.0000' },
  ]);
  const told = await books.ask<{ _entities: object[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
      statement(from: "2026-03-01", to: "2026-04-30", currency: "USD") { closing { amount }
        onAccount { amount } lines { kind } } } } }`,
    { of: [{ __typename: 'Customer', id: 'cus_a' }] },
  );
  const lines = ['INVOICE', 'PAYMENT', 'REVERSAL'].map((kind) => ({ kind }));
  expect(told._entities).toEqual([
    { statement: { closing: { amount: '1000' }, onAccount: zero, lines } },
  ]);
  const { entry } = await revalue('2026-04-30');
  // Gone is the bank's money, open again are 1,000 USD, at 7 and now worth 7.50.
  expect(entry!.lines.map(({ debit, credit }) => [debit.amount, credit.amount])).toEqual([
    ['0', '490'],
    ['490', '0'],
    ['500', '0'],
    ['0', '500'],
  ]);
  expect(await books.faults()).toEqual([]);
});

test('payments name the bank account that takes or gives them, in its currency', async () => {
  const more = { bankAccountId, receivedDate: '2026-04-30' };
  const yuan = { amount: { amount: '5', currency: 'CNY' } };
  await expect(books.pay('cus_b', '', { ...more, ...yuan })).rejects.toThrow('CURRENCY_MISMATCH');
  await books.pay('cus_b', '', { ...more, amount: { amount: '5', currency: 'USD' } });
  const bill = await books.expenseBill('sup_a', '5602 3.00', {
    ...{ ...USD, billDate: '2026-04-30' },
  });
  await books.release(bill.id, staff('usr_other'));
  const paid = { bankAccountId, amount: { amount: '3.18', currency: 'USD' } };
  const results = await Promise.allSettled([1, 2].map(() => books.paySupplier('sup_a', '', paid)));
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await proof()).toMatchObject({ notOnStatement: { amount: '1.82' } });
  expect(await books.faults()).toEqual([]);
});

test('the cash flow has what rates did to the bank as a line of its own, and ties to it', async () => {
  // 1.82 USD of 30 April are at the bank at 7.50, and some in May; at 8.00 at its end.
  await save(day('2026-05-20', '7.8'), day('2026-05-31', '8'));
  const amount = { amount: { amount: '100', currency: 'USD' } };
  await books.pay('cus_b', '', { bankAccountId, receivedDate: '2026-05-20', ...amount });
  await revalue('2026-05-31');
  const flow = async (from: string, to: string) =>
    (await books.ask<{ cashFlowStatement: Flow }>(asked, { from, to })).cashFlowStatement;
  const asked = `query ($from: Date!, $to: Date!) { cashFlowStatement(from: $from, to: $to) {
    operatingTotal { amount } exchangeTotal { amount } netChange { amount }
    openingCash { amount } closingCash { amount }
    exchange { account { code } amount { amount } entryLines(first: 9) { nodes {
      debit { amount } credit { amount } transactionAmount { amount } } } } } }`;
  // 100 came at 7.80; they gained 20.00, the others 0.91.
  expect(await flow('2026-05-01', '2026-05-31')).toEqual({
    ...{ operatingTotal: { amount: '780' }, exchangeTotal: { amount: '20.91' } },
    ...{ netChange: { amount: '800.91' }, openingCash: { amount: '13.65' } },
    closingCash: { amount: '814.56' },
    exchange: [
      {
        ...{ account: { code: '100201' }, amount: { amount: '20.91' } },
        entryLines: {
          nodes: [
            { debit: { amount: '20.91' }, credit: zero, transactionAmount: zero },
            ...[{ debit: { amount: '490' }, credit: zero, transactionAmount: zero }],
            ...[{ debit: zero, credit: { amount: '490' }, transactionAmount: zero }],
          ],
        },
      },
    ],
  });
  const june = await flow('2026-06-01', '2026-06-30');
  expect(june).toMatchObject({ operatingTotal: zero, exchangeTotal: { amount: '-20.91' } });
  const all = await flow('2026-01-01', '2026-05-31');
  const [bank] = await books.rows<{ own: string }>(
    `select sum(transaction_amount)::text as own from journal_line
     join account a on a.id = account_id where code = '100201'`,
  );
  expect(bank).toEqual({ own: '101.8200' });
  expect(all.closingCash).toEqual({ amount: '814.56' });
});

type Flow = Record<'operatingTotal' | 'exchangeTotal' | 'closingCash', { amount: string }>;

const zero = { amount: '0' };
type Amount = { amount: string; currency: string };
type Line = {
  id: string;
  amount: Amount;
  position: number;
  proposals: { parts: { invoice: { id: string }; amount: Amount }[] }[];
};

async function linesOf(id: string): Promise<Line[]> {
  const asked = `query ($id: ID!) { bankStatement(id: $id) { lines { nodes { id position
    amount { amount currency } proposals { parts { invoice { id } amount { amount currency } } }
  } } } }`;
  type Found = { bankStatement: { lines: { nodes: Line[] } } };
  const { bankStatement } = await books.ask<Found>(asked, { id });
  return bankStatement.lines.nodes.toSorted((a, b) => a.position - b.position);
}

async function proof() {
  const asked = `query ($id: ID!) { bankReconciliation(bankAccountId: $id) {
    statementBalance { amount currency } unreconciled { amount } notOnStatement { amount }
    ledgerBalance { amount currency } difference { amount } postings { amount { amount } } } }`;
  type Found = { bankReconciliation: object };
  return (await books.ask<Found>(asked, { id: bankAccountId })).bankReconciliation;
}

/** What each account has, in the books and as it was agreed. */
function standing() {
  return books.rows<object>(`select code, sum(debit - credit)::text as base,
      sum(case l.currency when 'CNY' then transaction_amount
        else transaction_amount * 7 end)::text as own
    from journal_line l join account on account.id = account_id group by code
    having sum(debit - credit) <> 0 order by code`);
}

type Entry = { lines: { debit: Amount; credit: Amount }[] };

async function revalue(on: string) {
  const asked = `mutation ($day: Date!) { revalueCurrencies(input: { day: $day }) {
    entry { lines { debit { amount } credit { amount } } }
    revaluation { difference { amount } left { amount } } userErrors { code } } }`;
  type Answer = { revalueCurrencies: { entry: Entry | null } };
  return (await books.ask<Answer>(asked, { day: on })).revalueCurrencies;
}
