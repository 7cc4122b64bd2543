import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../../area.ts';
import { openPayables, type Payables } from '../payables.ts';
import { refusalCode } from '../books.ts';

let books: Payables;
beforeAll(async () => {
  const company = { name: 'Test Trading', currency: 'EUR', country: 'DE' };
  books = await openPayables({ company });
  await books.perform('finance.saveExchangeRates', {
    rates: rates(`
      USD 2026-01-31 1.10
      USD 2026-02-28 1.13545
      USD 2026-03-31 1.13225
      USD 2026-04-30 1.20
      JPY 2026-03-31 0.00612345`),
  });
  await books.perform('finance.saveCurrencyPolicy', { maxAgeDays: 30 });
});
afterAll(() => books.close());

function rates(text: string) {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [currency, date, rate] = row.trim().split(' ');
      return { currency, date, rate };
    });
}

const USD = { currency: 'USD' };
const shippedAt = '2026-02-28T08:00:00.000Z';
const dollars = (amount: string) => ({ amount: { amount, currency: 'USD' } });

const linesOf = (sourceId: string) => books.entriesOf(sourceId);

const tea = {
  ...{ lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '2' },
  ...{ net: '1000.00', taxRate: '19', taxCode: 'STANDARD' },
};

test('WE-39: an open invoice of 1,000.00 USD loses 3.20 at the month’s end, for that day only', async () => {
  const id = await books.invoice('cus_we', '1000.00', { ...USD, shippedAt });
  expect(await linesOf(id)).toEqual([['1100 1135.45 1000 USD', '4000 -1135.45 -1000 USD']]);
  const preview = await revaluation('2026-03-31');
  expect(preview).toMatchObject({ difference: { amount: '-3.2' }, left: { amount: '-3.2' } });
  expect(preview.items).toEqual([
    {
      ...{ kind: 'RECEIVABLE', invoice: { id }, bill: null, rate: '1.13225' },
      open: { amount: '1000', currency: 'USD' },
      value: { amount: '1132.25' },
    },
  ]);
  const twice = await Promise.all([1, 2].map(() => revalue('2026-03-31')));
  expect(twice.map(({ entry }) => entry !== null).sort()).toEqual([false, true]);
  const { entry, reversal } = twice.find((one) => one.entry)!;
  expect([entry!.postingDate, reversal!.postingDate]).toEqual(['2026-03-31', '2026-04-01']);
  expect(entry!.lines.map(({ debit, credit }) => [debit.amount, credit.amount])).toEqual([
    ['0', '3.2'],
    ['3.2', '0'],
  ]);
  expect(await balanceOn('RECEIVABLE', '2026-03-31')).toBe('1132.25');
  expect(await balanceOn('RECEIVABLE', '2026-04-01')).toBe('1135.45');
  expect(await books.faults()).toEqual([]);
});

test('again it posts only what has changed since: a payment that was recorded late', async () => {
  await books.pay('cus_we', '', { ...dollars('400.00'), receivedDate: '2026-03-30' });
  // 400 of 1,000 at 1.13545 were carried at 454.18, and came at 1.13545 (the rate of February).
  expect(await revaluation('2026-03-31')).toMatchObject({
    difference: { amount: '-1.92' },
    left: { amount: '1.28' },
  });
  await revalue('2026-03-31');
  expect(await balanceOn('RECEIVABLE', '2026-03-31')).toBe('679.35');
  expect((await revalue('2026-03-31')).entry).toBeNull();
  expect(await books.faults()).toEqual([]);
});

test('a day that is not over is refused, and one without a rate', async () => {
  const asked = `mutation ($day: Date!) { revalueCurrencies(input: { day: $day }) {
    userErrors { code } } }`;
  const today = new Date().toISOString().slice(0, 10);
  expect(await refusalCode(books, asked, { day: today })).toBe('DAY_NOT_OVER');
  expect(await refusalCode(books, asked, { day: '2026-08-31' })).toBe('NO_EXCHANGE_RATE');
});

test('what is paid in parts at other rates clears the invoice to the cent, last part and all', async () => {
  const id = await books.invoice('cus_p', '', { ...USD, shippedAt, lines: [tea] });
  const of = (amount: string, receivedDate: string) =>
    books.pay('cus_p', '', { ...dollars(amount), receivedDate });
  await of('333.33', '2026-03-31');
  await of('333.33', '2026-03-31');
  const last = await of('600.00', '2026-04-30');
  expect(await linesOf(last)).toEqual([
    [
      '1010 720.00 600 USD',
      '2100 -91.99 -76.66 USD',
      '1100 -594.23 -523.34 USD',
      '4950 -33.78 0 USD',
    ],
  ]);
  expect(await invoiceOf(id)).toEqual({
    ...{ status: 'PAID', exchangeRate: '1.13545', open: { amount: '0', currency: 'USD' } },
    openInBase: { amount: '0', currency: 'EUR' },
  });
  expect(await balancesOf('cus_p')).toEqual([
    { open: { amount: '0', currency: 'USD' }, prepaid: { amount: '76.66' }, openInBase: zero },
  ]);
  expect(await books.faults()).toEqual([]);
});

test('what is left on account pays a later invoice at what it came in at', async () => {
  const more = { ...USD, shippedAt: '2026-04-30T08:00:00.000Z' };
  await books.invoice('cus_p', '50.00', { ...more, shippedAt: '2026-03-31T08:00:00.000Z' });
  const { payments } = await books.ask<{ payments: { nodes: { id: string }[] } }>(
    `{ payments(filter: { unallocated: { gt: "0" }, customerId: { eq: "cus_p" } }) {
      nodes { id } } }`,
  );
  const [{ id: paymentId } = { id: '' }] = payments.nodes;
  const allocation = { paymentId, postingDate: '2026-05-02' };
  await Promise.all([1, 2].map(() => books.perform('finance.allocatePayment', allocation)));
  const entries = await linesOf(paymentId);
  expect(entries.at(-1)).toEqual(['2100 60.00 50 USD', '1100 -56.61 -50 USD', '4950 -3.39 0 USD']);
  expect(await books.faults()).toEqual([]);
});

test('a write-off costs what it is worth that day, gives the tax back as it was booked', async () => {
  const id = await books.invoice('cus_w', '', { ...USD, shippedAt, lines: [tea] });
  await books.pay('cus_w', '', { ...dollars('1186.43'), receivedDate: '2026-03-31' });
  const input = { invoiceId: id, reason: 'Bank fee', postingDate: '2026-04-30' };
  const given = await books.perform<{ allowanceId: string }>('finance.writeOffInvoice', input);
  expect(await linesOf(given.allowanceId)).toEqual([
    ['6300 3.60 3 USD', '2200 0.65 0.57 USD', '1100 -4.05 -3.57 USD', '4950 -0.20 0 USD'],
  ]);
  const back = { allowanceId: given.allowanceId, reason: 'It came', postingDate: '2026-05-02' };
  await books.perform('finance.reverseAllowance', back);
  expect((await invoiceOf(id)).openInBase.amount).toBe('4.05');
  expect(await books.faults()).toEqual([]);
});

test('goods that come back are credited at the rate of their invoice; what is paid out is not', async () => {
  const lines = [{ ...tea, lineId: 'orl_credit' }];
  await books.invoice('cus_c', '', { ...USD, shippedAt, lines, orderId: 'ord_credit' });
  await books.pay('cus_c', '', { ...dollars('1190.00'), receivedDate: '2026-03-31' });
  const credited = {
    ...{ returnOrderId: 'rto_1', orderId: 'ord_credit', customerId: 'cus_c' },
    creditDate: '2026-04-30',
    lines: [{ lineId: 'orl_credit', quantity: '1', feePercent: '0' }],
  };
  const both = await Promise.all(
    [1, 2].map(() => books.perform<{ creditNoteId: string }>('finance.issueCreditNote', credited)),
  );
  const { creditNoteId } = both[0]!;
  expect(both[1]).toEqual(both[0]);
  expect(await linesOf(creditNoteId)).toEqual([
    ['4000 567.73 500 USD', '2200 107.87 95 USD', '2100 -675.59 -595 USD', '4950 -0.01 0 USD'],
  ]);
  const refund = { creditNoteId, paidDate: '2026-05-02', method: 'BANK_TRANSFER' };
  await books.perform('finance.refundCreditNote', refund);
  const entries = await linesOf(creditNoteId);
  expect(entries.at(-1)).toEqual([
    '2100 675.59 595 USD',
    '1010 -714.00 -595 USD',
    '6220 38.41 0 USD',
  ]);
  expect(await books.faults()).toEqual([]);
});

test('a credit note of one rate settles an invoice of another', async () => {
  const lines = [{ ...tea, lineId: 'orl_apply' }];
  await books.invoice('cus_d', '', { ...USD, shippedAt, lines, orderId: 'ord_apply' });
  await books.pay('cus_d', '', { ...dollars('1190.00'), receivedDate: '2026-03-31' });
  const at = { ...USD, shippedAt: '2026-04-30T08:00:00.000Z' };
  const invoiceId = await books.invoice('cus_d', '100.00', at);
  const { creditNoteId } = await books.perform<{ creditNoteId: string }>(
    'finance.issueCreditNote',
    {
      ...{ returnOrderId: 'rto_2', orderId: 'ord_apply', customerId: 'cus_d' },
      creditDate: '2026-04-30',
      lines: [{ lineId: 'orl_apply', quantity: '1', feePercent: '0' }],
    },
  );
  const allocations = [{ invoiceId, amount: '100.00' }];
  const applied = { creditNoteId, allocations, postingDate: '2026-05-02' };
  await books.perform('finance.applyCreditNote', applied);
  const entries = await linesOf(creditNoteId);
  expect(entries.at(-1)).toEqual([
    '2100 113.54 100 USD',
    '1100 -120.00 -100 USD',
    '6220 6.46 0 USD',
  ]);
  expect(await books.faults()).toEqual([]);
});

test('a bill of services in dollars is owed at its day’s rate and paid at another', async () => {
  const head = { ...USD, billDate: '2026-03-31' };
  const bill = await books.expenseBill('sup_a', '6100 1000.00', head);
  await books.release(bill.id, staff('usr_other'));
  expect(await linesOf(bill.id)).toEqual([
    ['6100 1132.25 1000 USD', '2210 67.94 60 USD', '2000 -1200.19 -1060 USD'],
  ]);
  const paid = await books.paySupplier('sup_a', '', { ...dollars('560.00') });
  expect(await linesOf(paid.id)).toEqual([
    ['2000 634.06 560 USD', '1010 -672.00 -560 USD', '6220 37.94 0 USD'],
  ]);
  const rest = await revaluation('2026-04-30');
  expect(rest.items.filter(({ kind }) => kind === 'PAYABLE')).toMatchObject([
    { bill: { id: bill.id }, open: { amount: '-500' }, value: { amount: '-600' } },
  ]);
  await books.paySupplier('sup_a', '', { ...dollars('500.00') });
  expect(await books.billOf(bill.id)).toMatchObject({ status: 'PAID', open: { amount: '0' } });
  expect(await books.faults()).toEqual([]);
});

test('freight that was accrued is billed in the company’s currency only', async () => {
  const given = { ...USD, billDate: '2026-03-31' };
  await expect(books.expenseBill('sup_b', 'shp_1 100.00', given)).rejects.toThrow(
    'CURRENCY_NOT_SUPPORTED',
  );
});

test('a payment pays no invoice in another currency, unless nothing is said: then it waits', async () => {
  const invoiceId = await books.invoice('cus_m', '100.00', { ...USD, shippedAt });
  const asked = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) {
    userErrors { code } } }`;
  const input = {
    ...{ customerId: 'cus_m', amount: { amount: '100', currency: 'EUR' } },
    ...{ receivedDate: '2026-03-31', method: 'CASH' },
    allocations: [{ invoiceId, amount: '100' }],
  };
  expect(await refusalCode(books, asked, { input })).toBe('CURRENCY_MISMATCH');
  await books.ask(asked, { input: { ...input, allocations: null } });
  expect(await balancesOf('cus_m')).toMatchObject([
    { open: { amount: '0', currency: 'EUR' }, prepaid: { amount: '100' } },
    { open: { amount: '100', currency: 'USD' }, openInBase: { amount: '113.55' } },
  ]);
});

test('aging and statements are of one currency, or of all as the books carry them', async () => {
  const asked = `query ($of: [_Any!]!) {
    usd: agingReport(asOf: "2026-03-31", currency: "USD") { customers(filter: {
      customerId: { eq: "cus_m" } }) { nodes { open { total { amount currency } } } } }
    all: agingReport(asOf: "2026-03-31") { customers(filter: {
      customerId: { eq: "cus_m" } }) { nodes { open { total { amount currency } } } } }
    _entities(representations: $of) { ... on Customer { balance { amount currency }
      usd: statement(from: "2026-01-01", to: "2026-12-31", currency: "USD") {
        closing { amount currency } onAccount { amount } lines { amount { amount currency } } }
      eur: statement(from: "2026-01-01", to: "2026-12-31") {
        closing { amount currency } onAccount { amount } lines { kind } } } }
  }`;
  const of = [{ __typename: 'Customer', id: 'cus_m' }];
  const [open, carried] = ['100', '113.55'];
  expect(await books.ask(asked, { of })).toEqual({
    usd: { customers: { nodes: [{ open: { total: { amount: open, currency: 'USD' } } }] } },
    all: { customers: { nodes: [{ open: { total: { amount: carried, currency: 'EUR' } } }] } },
    _entities: [
      {
        balance: { amount: carried, currency: 'EUR' },
        usd: {
          closing: { amount: '100', currency: 'USD' },
          onAccount: { amount: '0' },
          lines: [{ amount: { amount: '100', currency: 'USD' } }],
        },
        eur: {
          closing: { amount: '-100', currency: 'EUR' },
          onAccount: { amount: '100' },
          lines: [{ kind: 'PAYMENT' }],
        },
      },
    ],
  });
});

test('reminders are of one currency each', async () => {
  await books.invoice('cus_r', '10.00', { ...USD, shippedAt });
  await books.invoice('cus_r', '20.00', { currency: 'EUR', shippedAt });
  const { noticeIds } = await books.perform<{ noticeIds: string[] }>('finance.runDunning', {
    customerIds: ['cus_r'],
  });
  const { dunningNotices } = await books.ask<{ dunningNotices: { nodes: { total: object }[] } }>(
    `query ($ids: [ID!]) { dunningNotices(filter: { id: { in: $ids } }) { nodes {
      total { amount currency } items { open { currency } } } } }`,
    { ids: noticeIds },
  );
  expect(new Set(dunningNotices.nodes.map(({ total }) => JSON.stringify(total)))).toEqual(
    new Set([
      JSON.stringify({ amount: '10', currency: 'USD' }),
      JSON.stringify({ amount: '20', currency: 'EUR' }),
    ]),
  );
});

test('an entry by hand counts at the rate of its day', async () => {
  await books.enter('2026-03-31', `6100 10.01\n1000 -10.01`);
  const accounts = await books.accounts();
  const lines = [
    { accountId: accounts['6100']!, debit: '10.01' },
    { accountId: accounts['6000']!, debit: '0.01' },
    { accountId: accounts['1000']!, credit: '10.02' },
  ];
  const entry = { postingDate: '2026-03-31', description: 'Fee', currency: 'USD', lines };
  const { entryId } = await books.perform<{ entryId: string }>('finance.postEntry', entry);
  expect(await linesOf(entryId)).toEqual([
    ['6100 11.33 10.01 USD', '6000 0.01 0.01 USD', '1000 -11.34 -10.02 USD'],
  ]);
  const uneven = { ...entry, lines: lines.slice(1) };
  await expect(books.perform('finance.postEntry', uneven)).rejects.toThrow('UNBALANCED');
});

test('what no rate is known for is refused, and waits for one', async () => {
  const later = { ...USD, shippedAt: '2026-07-01T08:00:00.000Z' };
  await expect(books.invoice('cus_n', '1.00', later)).rejects.toThrow('NO_EXCHANGE_RATE');
  const yen = { currency: 'JPY', shippedAt: '2026-03-31T08:00:00.000Z' };
  const id = await books.invoice('cus_n', '1000', yen);
  expect((await linesOf(id))[0]).toEqual(['1100 6.12 1000 JPY', '4000 -6.12 -1000 JPY']);
});

test('the proof names what the books carry wrongly, and what is not posted of a day', async () => {
  expect(await books.faults()).toEqual([]);
  const wrong = `update invoice set base_open = base_open - 0.01 where id in (
    select id from invoice where currency = 'USD' and base_open > 1 order by id limit 1)`;
  await books.rows(wrong);
  await books.rows(`update revalued_item set difference = difference + 1`);
  const faults = (await books.faults()) as { check: string }[];
  expect(new Set(faults.map(({ check }) => check))).toEqual(
    new Set(['CONTROL_ACCOUNT', 'INVOICE_CARRIED', 'REVALUATION']),
  );
});

const zero = { amount: '0' };

type Amount = { amount: string; currency: string };

async function invoiceOf(id: string) {
  const asked = `query ($id: ID!) { invoice(id: $id) { status exchangeRate
    open { amount currency } openInBase { amount currency } } }`;
  return (await books.ask<{ invoice: { openInBase: Amount } }>(asked, { id })).invoice;
}

async function balancesOf(customerId: string) {
  const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
    balances { open { amount currency } prepaid { amount } openInBase { amount } } } } }`;
  const of = [{ __typename: 'Customer', id: customerId }];
  const { _entities } = await books.ask<{ _entities: { balances: object[] }[] }>(asked, { of });
  return _entities[0]!.balances;
}

async function balanceOn(role: string, asOf: string): Promise<string> {
  const asked = `query ($asOf: Date!) { accountBalance(role: ${role}, asOf: $asOf) {
    balance { amount } } }`;
  type Found = { accountBalance: { balance: Amount } };
  return (await books.ask<Found>(asked, { asOf })).accountBalance.balance.amount;
}

async function revaluation(day: string) {
  const asked = `query ($day: Date!) { currencyRevaluation(day: $day) { difference { amount }
    left { amount } items { kind invoice { id } bill { id } rate open { amount currency }
      value { amount } } } }`;
  type Found = { currencyRevaluation: { items: { kind: string }[] } };
  return (await books.ask<Found>(asked, { day })).currencyRevaluation;
}

type Entry = { postingDate: string; lines: { debit: Amount; credit: Amount }[] };

async function revalue(day: string) {
  const asked = `mutation ($day: Date!) { revalueCurrencies(input: { day: $day }) {
    entry { postingDate lines { debit { amount } credit { amount } } }
    reversal { postingDate } userErrors { code } } }`;
  type Answer = { revalueCurrencies: { entry: Entry | null; reversal: Entry | null } };
  return (await books.ask<Answer>(asked, { day })).revalueCurrencies;
}
