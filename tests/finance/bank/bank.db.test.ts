import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AreaOptions } from '../../../kernel/area.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { staff } from '../../area.ts';
import { openPayables, payablesGraph, type Payables } from '../payables.ts';
import { camt, csv, entry } from './statements.ts';

const names: Record<string, string> = { cus_a: 'Alpine Tea', cus_b: 'Blue Cup' };

/** Knows customers by name; all else as payables know it. */
const graph: AreaOptions['graph'] = async <Data>(
  viewer: Parameters<AreaOptions['graph']>[0],
  document: string,
  variables?: Record<string, unknown>,
) => {
  if (!document.includes('payers:')) return payablesGraph<Data>(viewer, document, variables);
  const asked = variables as { ids: string[]; names: string[] };
  const all = Object.entries(names).map(([id, name]) => ({ id, name }));
  return {
    customers: { nodes: all.filter(({ id }) => asked.ids.includes(id)) },
    payers: { nodes: all.filter(({ name }) => asked.names.includes(name)) },
    suppliers: { nodes: [] },
  } as Data;
};

let books: Payables;
let accounts: Record<string, string>;
let bankAccountId: string;
/** What the last statement closed with. */
let balance = 0;

beforeAll(async () => {
  books = await openPayables({ graph });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  accounts = await books.accounts();
  bankAccountId = (await save()).bankAccountId;
});
afterAll(() => books.close());

/** The account 1002, reconciled since 1 March. */
function save(more: object = {}) {
  return books.perform<{ bankAccountId: string }>('finance.saveBankAccount', {
    ...{ number: 'DE89 3704 0044 0532 0130 00', name: 'Main', startsOn: '2026-03-01' },
    ...{ accountId: accounts['1002'], ...more },
  });
}

type Line = {
  id: string;
  status: string;
  version: number;
  amount: { amount: string };
  reconciledAs: string | null;
  payment: { id: string } | null;
  matches: { entry: { id: string } }[];
  proposals: {
    score: number;
    customer: { id: string } | null;
    parts: { invoice: { id: string }; amount: { amount: string } }[];
    entry: { id: string } | null;
  }[];
};

/** Lines in their order, of a CSV that goes on from the last statement. */
async function statement(...rows: string[]): Promise<Line[]> {
  const text = csv(balance, rows);
  const { bankStatementIds } = await load(text);
  balance = Number(/CLOSING,[^,]*,([^,]*)/.exec(text)![1]);
  return linesOf(bankStatementIds[0]!);
}

function load(text: string, format = 'CSV', more: object = {}) {
  const input = { bankAccountId, format, text, ...more };
  return books.perform<{ bankStatementIds: string[] }>('finance.importBankStatement', input);
}

async function linesOf(statementId: string): Promise<Line[]> {
  const asked = `query ($id: ID!) { bankStatement(id: $id) { lines(first: 250) { nodes {
    id status version position amount { amount } reconciledAs payment { id }
    matches { entry { id } }
    proposals { score customer { id } entry { id }
      parts { invoice { id } amount { amount } } } } } } }`;
  type Found = { bankStatement: { lines: { nodes: (Line & { position: number })[] } } };
  const { bankStatement } = await books.ask<Found>(asked, { id: statementId });
  return bankStatement.lines.nodes.toSorted((a, b) => a.position - b.position);
}

async function lineOf(id: string): Promise<Line> {
  const [row] = await books.rows<{ of: string }>(
    `select bank_statement_id as of from bank_line where id = '${id}'`,
  );
  return (await linesOf(row!.of)).find((line) => line.id === id)!;
}

const reconcile = (bankLineId: string, how: object) =>
  books.perform('finance.reconcileBankLine', { bankLineId, ...how });
const unreconcile = (bankLineId: string, more: object = {}) =>
  books.perform('finance.unreconcileBankLine', { bankLineId, reason: 'A mistake', ...more });
const fees = () => ({ posting: { accountId: accounts['5603'], description: 'Bank fees' } });

async function proof(asOf?: string) {
  const asked = `query ($id: ID!, $asOf: Date) { bankReconciliation(bankAccountId: $id, asOf: $asOf) {
    statementBalance { amount } unreconciled { amount } notOnStatement { amount }
    ledgerBalance { amount } difference { amount } postings { amount { amount } } } }`;
  type Amount = { amount: string };
  type Proof = { difference: Amount; unreconciled: Amount; notOnStatement: Amount };
  type Found = { bankReconciliation: (Proof & { postings: { amount: Amount }[] }) | null };
  return (await books.ask<Found>(asked, { id: bankAccountId, asOf })).bankReconciliation;
}

async function refused(attempts: Promise<unknown>[]): Promise<{ code: string }[]> {
  const results = await Promise.allSettled(attempts);
  return results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as { code: string }] : [],
  );
}

/** What the books say: balances of all accounts and what is open of each invoice and bill. */
async function standing(): Promise<object[]> {
  return books.rows(`select account_id, sum(debit - credit)::text as amount, customer_id,
      cost_center_id from journal_line group by account_id, customer_id, cost_center_id
      having sum(debit - credit) <> 0
    union all select id, open::text, status, null from invoice
    union all select id, open::text, status, null from bill order by 1, 3, 4`);
}

test('a bank account is saved once, however often at once, and keeps its ledger account', async () => {
  const saved = await Promise.all(Array.from({ length: 6 }, () => save()));
  expect(new Set(saved.map((one) => one.bankAccountId))).toEqual(new Set([bankAccountId]));
  const code = (more: object) => refused([save(more)]).then(([one]) => one?.code);
  expect(await code({ accountId: accounts['5603'] })).toBe('NOT_CASH');
  expect(await code({ accountId: 'acc_none' })).toBe('NOT_FOUND');
  expect(await code({ number: 'OTHER' })).toBe('ACCOUNT_TAKEN');
  expect(await code({ number: ' ' })).toBe('NUMBER_MISSING');
  expect(await code({ name: ' ' })).toBe('NAME_MISSING');
  expect(await code({ startsOn: '2999-01-01' })).toBe('IN_THE_FUTURE');
  expect(await proof()).toBeNull();
});

test('a statement is imported once, also of eight at once, whatever the file', async () => {
  const entries = [entry('001.08', '25.00', 'CRDT', { name: 'Somebody', text: 'A gift' })];
  const text = camt('001.08', { number: 'S-1', opening: '0', closing: '25', entries });
  const all = await Promise.all(Array.from({ length: 8 }, () => load(text, 'CAMT_053')));
  expect(new Set(all.flatMap(({ bankStatementIds }) => bankStatementIds)).size).toBe(1);
  const again = text.replace('<MsgId>M-S-1</MsgId>', '<MsgId>M-2</MsgId>');
  expect(await load(again, 'CAMT_053')).toEqual(all[0]);
  expect(await books.rows('select count(*)::int as count from bank_line')).toEqual([{ count: 1 }]);
  const { bankStatement } = await books.ask<{ bankStatement: object }>(
    'query ($id: ID!) { bankStatement(id: $id) { number file { text format sha256 } } }',
    { id: all[0]!.bankStatementIds[0] },
  );
  expect(bankStatement).toMatchObject({
    number: 'S-1',
    file: { text, format: 'CAMT_053', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  balance = 25;
  const changed = text.replaceAll('25.00', '24.00').replaceAll('>25<', '>24<');
  const [refusal] = await refused([load(changed, 'CAMT_053')]);
  expect(refusal).toMatchObject({ code: 'STATEMENT_CHANGED' });
  expect(await refused([save({ startsOn: '2026-02-01' })])).toMatchObject([
    { code: 'BANK_ACCOUNT_IN_USE' },
  ]);
});

test.each`
  what                    | text                                                              | code
  ${'a gap before it'}    | ${() => csv(99, ['2026-03-02 1 A'])}                              | ${'STATEMENT_NOT_NEXT'}
  ${'no closing'}         | ${() => csv(balance, []).replace('CLOSING', 'LINE')}              | ${'BAD_STATEMENT_LINE'}
  ${'a day before start'} | ${() => csv(balance, ['2026-02-02 1 A'])}                         | ${'BEFORE_START'}
  ${'a day to come'}      | ${() => csv(balance, [], '2999-01-01')}                           | ${'IN_THE_FUTURE'}
  ${'too much text'}      | ${() => 'x'.repeat(2_000_001)}                                    | ${'TOO_MANY'}
  ${'a line unread'}      | ${() => csv(balance, ['2026-03-02 1 A']).replace(',1,', ',one,')} | ${'BAD_STATEMENT_LINE'}
`('a statement with $what is refused whole', async ({ text, code }) => {
  const before = await books.rows('select count(*) from bank_line');
  expect(await refused([load((text as () => string)())])).toMatchObject([{ code }]);
  expect(await books.rows('select count(*) from bank_line')).toEqual(before);
});

test('a statement of another account is refused', async () => {
  const text = camt('001.02', { number: 'S-2', opening: '25', closing: '25', entries: [] });
  const other = text.replace('0130 00', '0130 99');
  expect(await refused([load(other, 'CAMT_053')])).toMatchObject([{ code: 'OTHER_BANK_ACCOUNT' }]);
});

test('a proposed payment is recorded and allocated as proposed, once of eight at once', async () => {
  const invoiceId = await books.invoice('cus_a', '119.00', { orderNumber: 'SO-77' });
  const [line] = await statement('2026-03-31 119.00 Alpine Tea | for SO-77');
  expect(line).toMatchObject({ status: 'PROPOSED', proposals: [{ score: 100 }] });
  const [best] = line!.proposals;
  const allocations = best!.parts.map(({ invoice, amount: { amount } }) => {
    return { invoiceId: invoice.id, amount };
  });
  const before = await standing();
  const payment = { customerId: best!.customer!.id, allocations };
  const failed = await refused(Array.from({ length: 8 }, () => reconcile(line!.id, { payment })));
  expect(failed.map(({ code }) => code)).toEqual(Array(7).fill('ILLEGAL_MOVE'));
  expect(await books.open(invoiceId)).toEqual(['0']);
  const done = await lineOf(line!.id);
  expect(done).toMatchObject({ status: 'RECONCILED', reconciledAs: 'PAYMENT', proposals: [] });
  expect(done.matches).toHaveLength(1);
  expect(await books.faults()).toEqual([]);

  const failedBack = await refused(Array.from({ length: 8 }, () => unreconcile(line!.id)));
  expect(failedBack.map(({ code }) => code)).toEqual(Array(7).fill('ILLEGAL_MOVE'));
  expect(await standing()).toEqual(before);
  expect(await lineOf(line!.id)).toMatchObject({ status: 'PROPOSED', payment: null, matches: [] });
  const { payment: taken } = await books.ask<{ payment: object }>(
    `query ($id: ID!) { payment(id: $id) { reversedOn allocated { amount } unallocated { amount }
      allocations { amount { amount } } } }`,
    { id: done.payment!.id },
  );
  expect(taken).toMatchObject({
    reversedOn: expect.any(String),
    ...{ allocated: { amount: '0' }, unallocated: { amount: '0' } },
    allocations: [{ amount: { amount: '119' } }, { amount: { amount: '-119' } }],
  });
  expect(await books.events('finance.PaymentReversed')).toMatchObject([
    { parties: [{ kind: 'CUSTOMER', id: 'cus_a' }], data: { invoiceIds: [invoiceId] } },
  ]);
  const spend = books.perform('finance.allocatePayment', { paymentId: done.payment!.id });
  await spend;
  expect(await standing()).toEqual(before);
  expect(await books.faults()).toEqual([]);
});

test('what a payment has paid later comes back as well', async () => {
  const before = await standing();
  const [line] = await statement('2026-03-31 80.00 Somebody | nothing known');
  await reconcile(line!.id, { payment: { customerId: 'cus_b', allocations: [] } });
  const invoiceId = await books.invoice('cus_b', '30.00');
  const { payment } = await lineOf(line!.id);
  await books.perform('finance.allocatePayment', { paymentId: payment!.id });
  expect(await books.open(invoiceId)).toEqual(['0']);
  await unreconcile(line!.id);
  expect(await books.open(invoiceId)).toEqual(['30']);
  expect(await books.faults()).toEqual([]);
  expect((await standing()).length).toBeGreaterThan(before.length);
});

test('a discount that a payment took is owed again with it', async () => {
  await books.perform('finance.saveEarlyPayment', {
    ...{ customerId: 'cus_a', percent: '2', days: 30 },
  });
  const invoiceId = await books.invoice('cus_a', '200.00');
  const [line] = await statement('2026-03-31 196.00 Alpine Tea');
  const before = await standing();
  const allocations = [{ invoiceId, amount: '196' }];
  await reconcile(line!.id, { payment: { customerId: 'cus_a', allocations } });
  expect(await books.open(invoiceId)).toEqual(['0']);
  await unreconcile(line!.id);
  expect(await books.open(invoiceId)).toEqual(['200']);
  expect(await standing()).toEqual(before);
  expect(await books.faults()).toEqual([]);
});

test('payments that are recorded already are matched, several to a line', async () => {
  await books.received('puo_7', 'tea', '10', '100');
  await books.bill('puo_7', 'tea 10 100', { supplierNumber: 'R-17' });
  const paid = await books.paySupplier('sup_7', '113.00', { paidDate: '2026-03-31' });
  const first = await books.pay('cus_a', '10.00', { allocations: [] });
  const second = await books.pay('cus_b', '12.00', { allocations: [] });
  const [out, both] = await statement(
    '2026-03-31 -113.00 Hills | bill R-17',
    '2026-03-31 22.00 Card payments',
  );
  expect(out!.proposals).toMatchObject([{ score: 80, entry: { id: expect.any(String) } }]);
  const wrong = { matches: [first, paid.id] };
  expect(await refused([reconcile(both!.id, wrong)])).toMatchObject([{ code: 'NOT_THE_AMOUNT' }]);
  const before = await standing();
  await reconcile(out!.id, { matches: [out!.proposals[0]!.entry!.id] });
  await reconcile(both!.id, { matches: [first, second] });
  expect(await refused([reconcile(both!.id, { matches: [first] })])).toMatchObject([
    { code: 'ILLEGAL_MOVE' },
  ]);
  expect(await standing()).toEqual(before);
  await unreconcile(both!.id);
  const lines = await statement('2026-03-31 10.00 A', '2026-03-31 10.00 B');
  const rivals = lines.map(({ id }) => reconcile(id, { matches: [first] }));
  expect(await refused(rivals)).toMatchObject([{ code: 'ALREADY_RECONCILED' }]);
});

test('an entry that explains a line is reversed only after it', async () => {
  await books.enter('2026-03-31', `5603 3\n1002 -3`);
  const [{ id } = { id: '' }] = await books.rows<{ id: string }>(
    'select id from journal_entry order by id desc limit 1',
  );
  const [line] = await statement('2026-03-31 -3.00 Bank');
  await reconcile(line!.id, { matches: [id] });
  const reverse = () => books.perform('finance.reverseEntry', { entryId: id, reason: 'Twice' });
  expect(await refused([reverse()])).toMatchObject([{ code: 'ALREADY_RECONCILED' }]);
  await unreconcile(line!.id);
  await reverse();
  expect(await refused([reconcile(line!.id, { matches: [id] })])).toMatchObject([
    { code: 'NOT_ON_BANK_ACCOUNT' },
  ]);
});

test('a refund that explains a line is taken back only after it', async () => {
  const paymentId = await books.pay('cus_a', '17.00', { allocations: [] });
  const paid = { paymentId, paidDate: '2026-03-31', method: 'BANK_TRANSFER' };
  await books.perform('finance.refundPayment', paid);
  const [refund] = await books.rows<{ id: string; entryId: string }>(
    'select id, entry_id as "entryId" from payment_refund order by id desc limit 1',
  );
  const [line] = await statement('2026-03-31 -17.00 Alpine Tea');
  await reconcile(line!.id, { matches: [refund!.entryId] });
  const reverse = () =>
    books.perform('finance.reverseRefund', { refundId: refund!.id, reason: 'Bounced' });
  expect(await refused([reverse()])).toMatchObject([{ code: 'PAYMENT_RECONCILED' }]);
  await unreconcile(line!.id);
  await reverse();
  expect(await books.faults()).toEqual([]);
});

test('a payment that explains a line is taken back only after it; of both at once one is done', async () => {
  const back = (paymentId: string) =>
    books.perform('finance.reversePayment', { paymentId, reason: 'Bounced' });
  const paymentId = await books.pay('cus_b', '7.00', { allocations: [] });
  const [line] = await statement('2026-03-31 7.00 Blue Cup');
  await reconcile(line!.id, { matches: [paymentId] });
  expect(await refused([back(paymentId)])).toMatchObject([{ code: 'PAYMENT_RECONCILED' }]);
  await unreconcile(line!.id);
  const rivals = [back(paymentId), reconcile(line!.id, { matches: [paymentId] })];
  const [lost, ...others] = await refused(rivals);
  expect(others).toEqual([]);
  expect(['PAYMENT_RECONCILED', 'NOT_ON_BANK_ACCOUNT']).toContain(lost!.code);
  expect(await books.faults()).toEqual([]);
});

test('a line is posted to an account with a cost centre, and taken back from it', async () => {
  const saved = await books.perform<{ costCenterId: string }>('finance.saveCostCenter', {
    ...{ code: 'BANK', name: 'Bank' },
  });
  const [line] = await statement('2026-03-31 -4.50 Bank | fees');
  const before = await standing();
  const { posting } = fees();
  await reconcile(line!.id, { posting: { ...posting, costCenterId: saved.costCenterId } });
  expect(await standing()).not.toEqual(before);
  await unreconcile(line!.id, { expectedVersion: 2 });
  expect(await standing()).toEqual(before);
});

test('what can not explain a line is refused, and says why', async () => {
  const [line] = await statement('2026-03-31 -1.00 Bank');
  const payment = { customerId: 'cus_a' };
  const code = async (how: object) => (await refused([reconcile(line!.id, how)]))[0]?.code;
  expect(await code({})).toBe('ONE_EXPLANATION');
  expect(await code({ payment, ...fees() })).toBe('ONE_EXPLANATION');
  expect(await code({ payment })).toBe('NO_MONEY_IN');
  expect(await code({ matches: ['pay_none'] })).toBe('NOT_ON_BANK_ACCOUNT');
  expect(await code({ matches: [] })).toBe('NOT_THE_AMOUNT');
  expect(await code({ ...fees(), expectedVersion: 7 })).toBe('VERSION_CONFLICT');
  expect(await code({ ...fees(), postingDate: '2026-02-28' })).toBe('BEFORE_START');
  const control = { accountId: accounts['1122'], description: 'x' };
  expect(await code({ posting: control })).toBe('CONTROL_ACCOUNT');
  expect(await code({ posting: { ...fees().posting, description: ' ' } })).toBe('TEXT_MISSING');
  const self = { accountId: accounts['1002'], description: 'x' };
  expect(await code({ posting: self })).toBe('NOT_ON_BANK_ACCOUNT');
  expect(await refused([unreconcile(line!.id)])).toMatchObject([{ code: 'ILLEGAL_MOVE' }]);
  const silent = unreconcile(line!.id, { reason: ' ' });
  expect(await refused([silent])).toMatchObject([{ code: 'REASON_MISSING' }]);
  const customer = { ...staff(), party: { kind: 'CUSTOMER' as const, id: 'cus_a' } };
  const input = { bankLineId: line!.id, ...fees() };
  const asCustomer = books.perform('finance.reconcileBankLine', input, customer);
  expect(await refused([asCustomer])).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(await code(fees())).toBeUndefined();
});

test('lines are looked at anew when more is known, also by several at once', async () => {
  const [line] = await statement('2026-03-31 61.00 Blue Cup');
  expect(line).toMatchObject({ status: 'OPEN', proposals: [] });
  await books.invoice('cus_b', '61.00');
  const look = () => books.perform('finance.proposeBankMatches', { bankAccountId });
  await Promise.all([look(), look(), look(), look()]);
  expect(await lineOf(line!.id)).toMatchObject({ status: 'PROPOSED', proposals: [{ score: 65 }] });
});

test('nobody outside the company sees any of it', async () => {
  const customer = { ...staff(), party: { kind: 'CUSTOMER' as const, id: 'cus_a' } };
  const asked = `query ($id: ID!) { bankLines { totalCount } bankStatements { totalCount }
    bankAccounts { totalCount } bankReconciliation(bankAccountId: $id) { asOf } }`;
  expect(await books.ask(asked, { id: bankAccountId }, customer)).toEqual({
    ...{ bankLines: { totalCount: 0 }, bankStatements: { totalCount: 0 } },
    ...{ bankAccounts: { totalCount: 0 }, bankReconciliation: null },
  });
});

test('the ledger is the last balance, less what is unexplained, plus what the bank has not', async () => {
  const before = (await proof())!;
  expect(before.difference.amount).toBe('0');
  await books.pay('cus_a', '9.99', { allocations: [] });
  await statement('2026-03-31 -2.50 Bank');
  const after = (await proof())!;
  const moved = (field: 'unreconciled' | 'notOnStatement') =>
    decimal(after[field].amount).minus(before[field].amount).toFixed();
  expect([moved('unreconciled'), moved('notOnStatement')]).toEqual(['-2.5', '9.99']);
  expect(after).toMatchObject({ difference: { amount: '0' } });
  expect(after.postings.map(({ amount }) => amount.amount)).toContain('9.99');
  expect((await proof('2026-04-15'))?.difference.amount).toBe('0');
  expect(await proof('2026-03-30')).toBeNull();
});

const cents = fc.integer({ min: 1, max: 30_000 });
const row = fc.record({
  cents,
  isIn: fc.boolean(),
  customer: fc.constantFrom('cus_a', 'cus_b'),
  how: fc.constantFrom('payment', 'posting', 'match'),
  isTakenBack: fc.boolean(),
});

test('whatever is reconciled and taken back at once, the books prove right and come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 10 }), async (steps) => {
      await Promise.all(
        steps.map((one) => books.invoice(one.customer, (one.cents / 150).toFixed(2))),
      );
      const amounts = steps.map((one) => ((one.isIn ? 1 : -1) * one.cents) / 100);
      const lines = await statement(
        ...amounts.map((amount) => `2026-03-31 ${amount.toFixed(2)} Somebody`),
      );
      const posted: string[] = [];
      for (const [n, { how }] of steps.entries()) {
        if (how === 'match') posted[n] = await enter(amounts[n]!);
      }
      const before = await standing();
      await Promise.all(
        steps.map(({ how, isIn, customer }, n) => {
          if (how === 'match') return reconcile(lines[n]!.id, { matches: [posted[n]] });
          if (how === 'posting' || !isIn) return reconcile(lines[n]!.id, fees());
          return reconcile(lines[n]!.id, { payment: { customerId: customer } });
        }),
      );
      expect(await books.faults()).toEqual([]);
      expect((await proof())!.difference.amount).toBe('0');
      const [back, rest] = [true, false].map((isTakenBack) =>
        lines.filter((_, n) => steps[n]!.isTakenBack === isTakenBack),
      ) as [Line[], Line[]];
      await Promise.all(back.map(({ id }) => unreconcile(id)));
      expect(await books.faults()).toEqual([]);
      expect((await proof())!.difference.amount).toBe('0');
      await Promise.all(rest.map(({ id }) => unreconcile(id)));
      expect(await standing()).toEqual(before);
    }),
    { numRuns: 8 },
  );
});

async function enter(amount: number): Promise<string> {
  const { entryId } = await books.perform<{ entryId: string }>('finance.postEntry', {
    ...{ postingDate: '2026-03-31', description: 'By hand' },
    lines: [
      {
        accountId: accounts['1002'],
        [amount > 0 ? 'debit' : 'credit']: Math.abs(amount).toFixed(2),
      },
      {
        accountId: accounts['5603'],
        [amount > 0 ? 'credit' : 'debit']: Math.abs(amount).toFixed(2),
      },
    ],
  });
  return entryId;
}
