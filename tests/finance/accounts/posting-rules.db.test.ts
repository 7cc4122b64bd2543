import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openBooks, refusalCode, type Books } from '../books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-04-30T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const save = `mutation ($input: SavePostingRuleInput!) { savePostingRule(input: $input) {
  postingRule { role account { code isControl } formerAccounts { code isControl } isControl
    sections version } userErrors { code } } }`;

/** Opens an account; gives its id. */
async function open(code: string, type: string, section?: string) {
  const input = { code, name: `Account ${code}`, type, section };
  return (await books.perform<{ accountId: string }>('finance.saveAccount', input)).accountId;
}

const ruled = (role: string, accountId: string | undefined, more: object = {}) =>
  refusalCode(books, save, { input: { role, accountId, ...more } });

/** Balances by code, debit positive. */
async function balances(...codes: string[]) {
  type Nodes = { accounts: { nodes: { code: string; balance: { amount: string } }[] } };
  const asked = `query ($codes: [String!]) { accounts(filter: { code: { in: $codes } }) {
    nodes { code balance { amount } } } }`;
  const { nodes } = (await books.ask<Nodes>(asked, { codes })).accounts;
  return codes.map((code) => Number(nodes.find((one) => one.code === code)!.balance.amount));
}

/** Goods of 100.00 with 15 % tax. */
const taxed = (customerId: string, more: object = {}) =>
  books.invoice(customerId, '100', {
    lines: [
      {
        ...{ lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' },
        ...{ net: '100', taxRate: '15', taxCode: 'STANDARD' },
      },
    ],
    ...more,
  });

test('a rule says where it posts, since when, and where its account may stand', async () => {
  const asked = '{ postingRules { role since account { code } sections isControl changedBy } }';
  const { postingRules } = await books.ask<{ postingRules: { role: string }[] }>(asked);
  expect(postingRules).toHaveLength(33);
  expect(postingRules.find(({ role }) => role === 'GRNI')).toEqual({
    ...{ role: 'GRNI', since: '2026-04-30T08:00:00.000Z', account: { code: '220202' } },
    ...{ sections: ['CURRENT_LIABILITY'], isControl: true, changedBy: null },
  });
});

test('revenue posts to another account from now on; the margin has both', async () => {
  await books.invoice('cus_a', '10', { orderId: 'ord_a' });
  const before = await books.balance('REVENUE');
  const accountId = await open('500101', 'REVENUE');
  expect(await books.ask(save, { input: { role: 'REVENUE', accountId } })).toEqual({
    savePostingRule: {
      postingRule: {
        ...{ role: 'REVENUE', account: { code: '500101', isControl: false }, isControl: false },
        ...{ formerAccounts: [{ code: '5001', isControl: false }], sections: ['SALES'] },
        version: 2,
      },
      userErrors: [],
    },
  });
  await books.invoice('cus_a', '7', { orderId: 'ord_a' });
  expect(await balances('5001', '500101')).toEqual([before, -7]);
  const { 5001: first } = await books.accounts();
  expect(await ruled('REVENUE', first)).toBeUndefined();
  await books.invoice('cus_a', '1', { orderId: 'ord_a' });
  expect(await balances('5001', '500101')).toEqual([before - 1, -7]);
  const margin = `{ _entities(representations: [{ __typename: "Order", id: "ord_a" }]) {
    ... on Order { margin { revenue { amount } } } } }`;
  expect(await books.ask(margin)).toEqual({
    _entities: [{ margin: { revenue: { amount: '18' } } }],
  });
});

test('a rule is refused an account that does not fit it', async () => {
  const codes = await books.accounts();
  expect(await ruled('REVENUE', codes['2241'])).toBe('ACCOUNT_UNFIT');
  expect(await ruled('REVENUE', codes['5051'])).toBe('ACCOUNT_OF_RULE');
  expect(await ruled('FREIGHT_INCOME', codes['500101'])).toBe('ACCOUNT_OF_RULE');
  const resting = await open('5601011', 'EXPENSE');
  await books.perform('finance.archiveAccount', { accountId: resting });
  expect(await ruled('FREIGHT_COST', resting)).toBe('ACCOUNT_ARCHIVED');
  await expect(ruled('FREIGHT_COST', 'acc_none')).rejects.toThrow('There is no account acc_none');
  const used = await open('2299', 'LIABILITY');
  await books.enter('2026-04-01', '2299 -3\n1002 3');
  expect(await ruled('PAYABLE', used)).toBe('ACCOUNT_IN_USE');
  const again = { expectedVersion: 1 };
  expect(await ruled('REVENUE', codes['500101'], again)).toBe('VERSION_CONFLICT');
});

test('a bank that a payment came to loses it when the payment is taken back', async () => {
  await books.invoice('cus_b', '40');
  const paymentId = await books.pay('cus_b', '40');
  const [old] = await balances('1002');
  expect(await ruled('BANK', await open('1004', 'ASSET', 'CASH'))).toBeUndefined();
  await books.invoice('cus_c', '9');
  await books.pay('cus_c', '9');
  await books.perform('finance.reversePayment', { paymentId, reason: 'Bounced' });
  expect(await balances('1002', '1004')).toEqual([old! - 40, 9]);
});

test('a control account moves once nothing is open, and old documents are undone where they stand', async () => {
  const accountId = await open('112299', 'ASSET');
  const paid = await taxed('cus_d');
  expect(await ruled('RECEIVABLE', accountId)).toBe('CONTROL_BALANCE');
  const { invoices } = await books.ask<{
    invoices: { nodes: { id: string; open: { amount: string }; customer: { id: string } }[] };
  }>(
    '{ invoices(first: 250, filter: { status: { eq: OPEN } }) { nodes { id open { amount } customer { id } } } }',
  );
  const payments = new Map<string, string>();
  for (const { id, open: left, customer } of invoices.nodes) {
    const allocations = [{ invoiceId: id, amount: left.amount }];
    payments.set(id, await books.pay(customer.id, left.amount, { allocations }));
  }
  expect(await balances('1122')).toEqual([0]);
  expect(await books.ask(save, { input: { role: 'RECEIVABLE', accountId } })).toMatchObject({
    savePostingRule: {
      postingRule: {
        account: { code: '112299', isControl: true },
        formerAccounts: [{ code: '1122', isControl: true }],
      },
    },
  });
  await taxed('cus_d');
  expect(await balances('1122', '112299')).toEqual([0, 115]);
  const reversal = { paymentId: payments.get(paid), reason: 'Bounced' };
  await books.perform('finance.reversePayment', reversal);
  expect(await balances('1122', '112299')).toEqual([115, 115]);
  expect(await books.faults()).toEqual([]);
  await books.pay('cus_d', '230');
  expect(await balances('1122', '112299')).toEqual([115, -115]);
  const by = { description: 'By hand', postingDate: '2026-04-30' };
  const { 1122: old } = await books.accounts();
  const lines = [
    { accountId: old, credit: '1' },
    { accountId, debit: '1' },
  ];
  await expect(books.perform('finance.postEntry', { ...by, lines })).rejects.toMatchObject({
    code: 'CONTROL_ACCOUNT',
  });
  await expect(books.perform('finance.archiveAccount', { accountId: old })).rejects.toMatchObject({
    code: 'ACCOUNT_OF_RULE',
  });
});

test('what was given up is asked for again from the account that bore it', async () => {
  await books.perform('finance.saveReceivablesPolicy', { writeOffLimit: '10' });
  const invoiceId = await books.invoice('cus_e', '6');
  const { allowanceId } = await books.perform<{ allowanceId: string }>('finance.writeOffInvoice', {
    ...{ invoiceId, reason: 'Not worth asking' },
  });
  expect(
    await ruled('WRITE_OFF', await open('571109', 'EXPENSE', 'OTHER_EXPENSE')),
  ).toBeUndefined();
  expect(await balances('5711', '571109')).toEqual([6, 0]);
  await books.perform('finance.reverseAllowance', { allowanceId, reason: 'It came' });
  expect(await balances('5711', '571109')).toEqual([0, 0]);
});

test('an allowance for bad debts counts what both accounts have of it', async () => {
  const rates = [{ fromDaysOverdue: 0, percent: '10' }];
  await books.perform('finance.saveBadDebtRates', { rates });
  await books.invoice('cus_h', '50', { shippedAt: '2026-01-31T08:00:00.000Z' });
  await books.perform('finance.allowBadDebts', { period: '2026-02' });
  const allowance = await open('112209', 'ASSET');
  expect(await ruled('BAD_DEBT_ALLOWANCE', allowance)).toBeUndefined();
  await books.invoice('cus_h', '30', { shippedAt: '2026-03-01T08:00:00.000Z' });
  await books.perform('finance.allowBadDebts', { period: '2026-03' });
  const [before, after] = await balances('112201', '112209');
  const asked = '{ badDebtAllowance(day: "2026-03-31") { required { amount } booked { amount } } }';
  const { badDebtAllowance: said } = await books.ask<{
    badDebtAllowance: Record<'required' | 'booked', { amount: string }>;
  }>(asked);
  expect(said.booked).toEqual(said.required);
  expect(before).toBe(-5);
  expect(before! + after!).toBe(-Number(said.booked.amount));
});

test('tax of both accounts is reported and settled', async () => {
  const proof =
    '{ taxReport(from: "2026-03-01", to: "2026-03-31") { proof { difference { amount } } } }';
  const zero = { difference: { amount: '0' } };
  await books.perform('finance.settleTax', { period: '2026-03' });
  expect(await balances('2221')).toEqual([0]);
  expect(await ruled('OUTPUT_TAX', await open('222109', 'LIABILITY'))).toBeUndefined();
  expect(await books.ask(proof)).toEqual({ taxReport: { proof: [zero, zero] } });
  await taxed('cus_f');
  expect(await balances('2221', '222109')).toEqual([0, -15]);
  expect(await books.ask(proof)).toEqual({ taxReport: { proof: [zero, zero] } });
});

test('while invoices are posted a rule moves between them: each is whole', async () => {
  const accountIds = await Promise.all(
    ['500103', '500104', '500105'].map((code) => open(code, 'REVENUE')),
  );
  const before = await balances('5001', '500101');
  const calls = Array.from({ length: 24 }, (_, n) =>
    n % 4 === 0
      ? ruled('REVENUE', accountIds[n % 3])
      : books.invoice('cus_g', '1').then(() => undefined),
  );
  expect(new Set(await Promise.all(calls))).toEqual(new Set([undefined]));
  const after = await balances('5001', '500101', '500103', '500104', '500105');
  const total = (all: number[]) => all.reduce((sum, one) => sum + one, 0);
  expect(total(after)).toBe(total(before) - 18);
});

test('of two who change the same version of a rule one succeeds', async () => {
  const accountIds = [await open('530108', 'REVENUE', 'OTHER_INCOME')];
  accountIds.push(await open('530109', 'REVENUE', 'OTHER_INCOME'));
  const calls = accountIds.map((id) => ruled('OTHER_INCOME', id, { expectedVersion: 1 }));
  expect(new Set(await Promise.all(calls))).toEqual(new Set([undefined, 'VERSION_CONFLICT']));
});
