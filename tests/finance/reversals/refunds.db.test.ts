import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../../area.ts';
import { refusalCode } from '../books.ts';
import { openPayables, type Payables } from '../payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-31', rate: '7' },
      { currency: 'USD', date: '2026-04-04', rate: '7.2' },
    ],
  });
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const day = '2026-04-04';
const rates = ['EXCHANGE_GAIN', 'EXCHANGE_LOSS'];
const roles = ['BANK', 'CUSTOMER_PREPAYMENT', 'SUPPLIER_ADVANCE', 'PAYABLE', ...rates];

/** What a deed changes on the accounts, by role. */
async function changes(deed: () => Promise<unknown>): Promise<object> {
  const before = await Promise.all(roles.map((role) => books.balance(role)));
  await deed();
  const after = await Promise.all(roles.map((role) => books.balance(role)));
  const moved = roles.map((role, n) => [role, Number((after[n]! - before[n]!).toFixed(2))]);
  return Object.fromEntries(moved.filter(([, amount]) => amount !== 0));
}

const refund = `mutation ($input: RefundPaymentInput!) { refundPayment(input: $input) {
  payment { unallocated { amount } refunded { amount } refunds { number amount { amount }
    paidDate journalEntries { sourceType } } } userErrors { code } } }`;
const repaid = (paymentId: string, amount?: string, more: object = {}) => ({
  input: {
    ...{ paymentId, paidDate: day, method: 'BANK_TRANSFER' },
    ...(amount && { amount: { amount, currency: 'CNY' } }),
    ...more,
  },
});

test('what no invoice has taken goes back in parts, never more than is left', async () => {
  await books.invoice('cus_a', '40');
  const paymentId = await books.pay('cus_a', '100');
  const early = { paidDate: '2026-03-30' };
  expect(await refusalCode(books, refund, repaid(paymentId, '1', early))).toBe('BEFORE_PAYMENT');
  const done = await changes(async () => {
    expect(await refusalCode(books, refund, repaid(paymentId, '25.50'))).toBeUndefined();
  });
  expect(done).toEqual({ BANK: -25.5, CUSTOMER_PREPAYMENT: 25.5 });
  expect(await refusalCode(books, refund, repaid(paymentId, '34.51'))).toBe('PAYMENT_SPENT');
  expect(await refusalCode(books, refund, repaid(paymentId, '0'))).toBe('NOT_POSITIVE');
  expect(await books.ask(refund, repaid(paymentId))).toMatchObject({
    refundPayment: {
      payment: {
        ...{ unallocated: { amount: '0' }, refunded: { amount: '60' } },
        refunds: [
          { number: 'REF-2026-000001', amount: { amount: '25.5' }, paidDate: day },
          { amount: { amount: '34.5' }, journalEntries: [{ sourceType: 'REFUND' }] },
        ],
      },
    },
  });
  expect(await refusalCode(books, refund, repaid(paymentId))).toBe('NOTHING_UNALLOCATED');
  const reverse = books.perform('finance.reversePayment', { paymentId, reason: 'A mistake' });
  await expect(reverse).rejects.toThrow('PAYMENT_REFUNDED');
  const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
    prepaid { amount } statement(from: "2026-03-01", to: "2026-04-30") {
      lines { kind amount { amount } } closing { amount } onAccount { amount } } } } }`;
  const of = [{ __typename: 'Customer', id: 'cus_a' }];
  expect(await books.ask(asked, { of })).toMatchObject({
    _entities: [
      {
        prepaid: { amount: '0' },
        statement: {
          lines: [
            { kind: 'INVOICE', amount: { amount: '40' } },
            { kind: 'PAYMENT', amount: { amount: '-100' } },
            { kind: 'REFUND', amount: { amount: '25.5' } },
            { kind: 'REFUND', amount: { amount: '34.5' } },
          ],
          ...{ closing: { amount: '0' }, onAccount: { amount: '0' } },
        },
      },
    ],
  });
});

test('a deposit goes back, and its order hears what is left of it', async () => {
  const orderId = 'ord_of_cus_b';
  const paymentId = await books.pay('cus_b', '70', { orderId });
  await books.ask(refund, repaid(paymentId, '30'));
  expect(await books.events('finance.DepositReduced')).toMatchObject([
    { documentId: paymentId, data: { orderId, left: '40', currency: 'CNY' } },
  ]);
  expect((await books.events('finance.PaymentRefunded')).at(-1)).toMatchObject({
    ...{ documentId: paymentId, parties: [{ kind: 'CUSTOMER', id: 'cus_b' }] },
    data: { amount: '30' },
  });
});

test('dollars go back at the rate of the day; the difference is a loss', async () => {
  const paid = { amount: { amount: '50', currency: 'USD' } };
  const paymentId = await books.pay('cus_usd', '', paid);
  const part = { amount: { amount: '20', currency: 'USD' } };
  const done = await changes(() => books.ask(refund, repaid(paymentId, undefined, part)));
  expect(done).toEqual({ BANK: -144, CUSTOMER_PREPAYMENT: 140, EXCHANGE_LOSS: 4 });
  expect(await refusalCode(books, refund, repaid(paymentId, '1'))).toBe('CURRENCY_MISMATCH');
});

test('of refunds and allocations at once, no more is given than came', async () => {
  const paymentId = await books.pay('cus_m', '100', { allocations: [] });
  const invoiceId = await books.invoice('cus_m', '500');
  const spend = { paymentId, allocations: [{ invoiceId, amount: '15' }], postingDate: day };
  const deeds = Array.from({ length: 16 }, (_, n) =>
    n % 2
      ? books.perform('finance.refundPayment', repaid(paymentId, '15').input)
      : books.perform('finance.allocatePayment', spend),
  );
  const done = await Promise.allSettled(deeds);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
  for (const one of done.filter(({ status }) => status === 'rejected')) {
    expect(one).toMatchObject({ reason: { code: 'PAYMENT_SPENT' } });
  }
  const key = { idempotencyKey: 'rest-back' };
  const rest = repaid(paymentId, '10', key).input;
  await Promise.all(Array.from({ length: 8 }, () => books.perform('finance.refundPayment', rest)));
  const asked = `query ($id: ID!) { payment(id: $id) { unallocated { amount } } }`;
  expect(await books.ask(asked, { id: paymentId })).toEqual({
    payment: { unallocated: { amount: '0' } },
  });
});

const takeBack = `mutation ($input: ReverseRefundInput!) { reverseRefund(input: $input) {
  payment { unallocated { amount } refunded { amount } refunds { id reversedOn } }
  creditNote { onAccount { amount } refunded { amount } refunds { id reversedOn } }
  supplierAdvance { left { amount } } userErrors { code } } }`;
const bounced = (refundId: string, more: object = {}) => ({
  input: { refundId, reason: 'Account closed', postingDate: '2026-04-08', ...more },
});
const lastRefund = async (table: string) =>
  (await books.rows<{ id: string }>(`select id from ${table} order by id desc limit 1`))[0]!.id;

test('a refund that bounced is on account again to the cent, once, and its order hears', async () => {
  const orderId = 'ord_of_cus_back';
  const paid = { amount: { amount: '50', currency: 'USD' }, orderId };
  const paymentId = await books.pay('cus_back', '', paid);
  const part = { amount: { amount: '20', currency: 'USD' } };
  const done = await changes(async () => {
    await books.ask(refund, repaid(paymentId, undefined, part));
    const id = await lastRefund('payment_refund');
    const early = bounced(id, { postingDate: '2026-04-03' });
    expect(await refusalCode(books, takeBack, early)).toBe('BEFORE_REFUND');
    const silent = bounced(id, { reason: ' ' });
    expect(await refusalCode(books, takeBack, silent)).toBe('REASON_MISSING');
    const all = Array.from({ length: 16 }, () => refusalCode(books, takeBack, bounced(id)));
    expect((await Promise.all(all)).sort()).toEqual([
      ...Array<string>(15).fill('REFUND_REVERSED'),
      undefined,
    ]);
    const asked = `query ($id: ID!) { payment(id: $id) { unallocated { amount }
      refunded { amount } refunds { id reversedOn } } }`;
    expect(await books.ask(asked, { id: paymentId })).toEqual({
      payment: {
        ...{ unallocated: { amount: '50' }, refunded: { amount: '0' } },
        refunds: [{ id, reversedOn: '2026-04-08' }],
      },
    });
  });
  // What came in dollars at 7 is carried at 7 again; the loss of the day is undone.
  expect(done).toEqual({});
  expect((await books.events('finance.DepositReduced')).slice(-2)).toMatchObject([
    { data: { orderId, left: '30' } },
    { data: { orderId, left: '50' } },
  ]);
  expect((await books.events('finance.RefundReversed')).at(-1)).toMatchObject({
    parties: [{ kind: 'CUSTOMER', id: 'cus_back' }],
    data: { paymentIds: [paymentId], creditNoteId: null, amount: '20', currency: 'USD' },
  });
  const mistake = { paymentId, reason: 'A mistake' };
  const early = { ...mistake, postingDate: '2026-04-07' };
  await expect(books.perform('finance.reversePayment', early)).rejects.toThrow('BEFORE_PAYMENT');
  await books.perform('finance.reversePayment', { ...mistake, postingDate: '2026-04-09' });
});

test('so is one of a credit note; the statement tells of both, and another can be paid', async () => {
  const line = { productId: 'prd_1', description: 'Tea', quantity: '1', net: '100' };
  const lines = [{ ...line, lineId: 'orl_note', taxRate: '13', taxCode: 'VAT13' }];
  await books.invoice('cus_note', '100', { lines, orderId: 'ord_note' });
  await books.pay('cus_note', '113', { receivedDate: '2026-04-01' });
  const { creditNoteId } = await books.perform<{ creditNoteId: string }>(
    'finance.issueCreditNote',
    {
      ...{ returnOrderId: 'rma_note', orderId: 'ord_note', customerId: 'cus_note' },
      creditDate: '2026-04-02',
      lines: [{ lineId: 'orl_note', quantity: '1', feePercent: '0' }],
    },
  );
  const paid = { creditNoteId, paidDate: day, method: 'BANK_TRANSFER' };
  const done = await changes(async () => {
    await books.perform('finance.refundCreditNote', paid);
    const id = await lastRefund('credit_refund');
    expect(await books.ask(takeBack, bounced(id))).toEqual({
      reverseRefund: {
        ...{ payment: null, supplierAdvance: null },
        creditNote: {
          ...{ onAccount: { amount: '113' }, refunded: { amount: '0' } },
          refunds: [{ id, reversedOn: '2026-04-08' }],
        },
        userErrors: [],
      },
    });
  });
  expect(done).toEqual({});
  const asked = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Customer {
    statement(from: "2026-04-03", to: "2026-04-30") { closing { amount }
      lines { kind amount { amount } } } } } }`;
  const of = [{ __typename: 'Customer', id: 'cus_note' }];
  expect(await books.ask(asked, { of })).toEqual({
    _entities: [
      {
        statement: {
          closing: { amount: '-113' },
          lines: [
            { kind: 'REFUND', amount: { amount: '113' } },
            { kind: 'REVERSAL', amount: { amount: '-113' } },
          ],
        },
      },
    ],
  });
  await books.perform('finance.refundCreditNote', { ...paid, paidDate: '2026-04-09' });
  await expect(books.perform('finance.refundCreditNote', paid)).rejects.toThrow(
    'NOTHING_ON_ACCOUNT',
  );
});

test('what is no refund is not taken back, and by nobody outside', async () => {
  const paymentId = await books.pay('cus_bank', '10');
  await books.ask(refund, repaid(paymentId));
  const id = await lastRefund('payment_refund');
  const user = { ...customerUser('cus_bank'), scopes: ['*'] };
  await expect(books.ask(takeBack, bounced(id), user)).rejects.toThrow('member of staff');
  await expect(books.ask(takeBack, bounced('ref_none'))).rejects.toThrow('no refund');
});

const giveBack = `mutation ($input: RefundAdvanceInput!) { refundAdvance(input: $input) {
  supplierAdvance { left { amount } refunded { amount } refunds { number amount { amount }
    journalEntries { sourceType } } } userErrors { code } } }`;
const undo = `mutation ($input: ReverseAdvanceInput!) { reverseAdvance(input: $input) {
  supplierAdvance { reversedOn left { amount } applied { amount }
    allocations { amount { amount } } } userErrors { code } } }`;

async function advance(supplierId: string, amount: string, currency = 'CNY'): Promise<string> {
  const input = { supplierId, amount: { amount, currency }, paidDate: '2026-03-31' };
  const paid = { ...input, method: 'BANK_TRANSFER' };
  type Done = { supplierAdvanceId: string };
  return (await books.perform<Done>('finance.prepaySupplier', paid)).supplierAdvanceId;
}

/** Rent that is owed. */
async function owed(supplierId: string, net: string): Promise<string> {
  const { id } = await books.expenseBill(supplierId, `5602 ${net}`, {}, { taxRate: '0' });
  await books.release(id, { ...staff(), id: 'usr_other' });
  return id;
}

const came = (supplierAdvanceId: string, amount?: string, currency = 'CNY') => ({
  input: {
    ...{ supplierAdvanceId, receivedDate: day, method: 'BANK_TRANSFER' },
    ...(amount && { amount: { amount, currency } }),
  },
});

test('a supplier gives back what is left of an advance, at the rate of the day', async () => {
  const id = await advance('sup_a', '80', 'USD');
  const early = { input: { ...came(id).input, receivedDate: '2026-03-30' } };
  expect(await refusalCode(books, giveBack, early)).toBe('ADVANCE_LATER');
  const done = await changes(() => books.ask(giveBack, came(id, '30', 'USD')));
  expect(done).toEqual({ BANK: 216, SUPPLIER_ADVANCE: -210, EXCHANGE_GAIN: -6 });
  expect(await refusalCode(books, giveBack, came(id, '50.01', 'USD'))).toBe('ADVANCE_SPENT');
  const all = Array.from({ length: 16 }, () => refusalCode(books, giveBack, came(id, '50', 'USD')));
  expect((await Promise.all(all)).filter((code) => code === 'ADVANCE_SPENT')).toHaveLength(15);
  const asked = `query ($id: ID!) { supplierAdvance(id: $id) { left { amount }
    refunds { number amount { amount } journalEntries { sourceType } } } }`;
  expect(await books.ask(asked, { id })).toMatchObject({
    supplierAdvance: {
      left: { amount: '0' },
      refunds: [{ number: 'SRF-2026-000001', journalEntries: [{}] }, { amount: { amount: '50' } }],
    },
  });
  const reversed = { input: { supplierAdvanceId: id, reason: 'A mistake' } };
  expect(await refusalCode(books, undo, reversed)).toBe('ADVANCE_REFUNDED');
  expect(await books.events('finance.AdvanceRefunded')).toHaveLength(2);
});

test('what a supplier did not give back after all is left of the advance again, once', async () => {
  const id = await advance('sup_back', '80.01', 'USD');
  const asked = `query ($id: ID!) { supplierAdvance(id: $id) { left { amount }
    refunded { amount } refunds { id amount { amount } reversedOn } } }`;
  await books.ask(giveBack, came(id, '50', 'USD'));
  const done = await changes(async () => {
    await books.ask(giveBack, came(id, '10', 'USD'));
    const refundId = await lastRefund('advance_refund');
    const early = bounced(refundId, { postingDate: '2026-04-03' });
    expect(await refusalCode(books, takeBack, early)).toBe('BEFORE_REFUND');
    const all = Array.from({ length: 16 }, () => refusalCode(books, takeBack, bounced(refundId)));
    expect((await Promise.all(all)).sort()).toEqual([
      ...Array<string>(15).fill('REFUND_REVERSED'),
      undefined,
    ]);
    expect(await books.ask(asked, { id })).toMatchObject({
      supplierAdvance: {
        ...{ left: { amount: '30.01' }, refunded: { amount: '50' } },
        refunds: [{ reversedOn: null }, { id: refundId, reversedOn: '2026-04-08' }],
      },
    });
  });
  // What was paid at 7 is carried at 7 again; the gain of the day is undone.
  expect(done).toEqual({});
  expect((await books.events('finance.AdvanceRefundReversed')).at(-1)).toMatchObject({
    ...{ documentId: id, parties: [{ kind: 'SUPPLIER', id: 'sup_back' }] },
    data: { amount: '10', currency: 'USD' },
  });
  // At the same time as more comes back, and all of that is taken back: the advance was none.
  const late = { input: { ...came(id).input, receivedDate: '2026-04-08' } };
  const [first] = await books.rows<{ id: string }>(
    `select id from advance_refund where advance_id = '${id}' order by id limit 1`,
  );
  const more = { postingDate: '2026-04-09' };
  await Promise.all([
    refusalCode(books, giveBack, late),
    refusalCode(books, takeBack, bounced(first!.id, more)),
  ]);
  const rest = await lastRefund('advance_refund');
  expect(await books.ask(takeBack, bounced(rest, more))).toMatchObject({
    reverseRefund: { payment: null, creditNote: null, userErrors: [] },
  });
  const input = { supplierAdvanceId: id, reason: 'A mistake', postingDate: '2026-04-08' };
  expect(await refusalCode(books, undo, { input })).toBe('BEFORE_PAYMENT');
  const none = { input: { ...input, postingDate: '2026-04-09' } };
  expect(await books.ask(undo, none)).toMatchObject({
    reverseAdvance: { supplierAdvance: { left: { amount: '0' } }, userErrors: [] },
  });
});

test('an advance that was none is taken back with all that it has settled', async () => {
  const bill = await owed('sup_b', '60');
  let id = '';
  const done = await changes(async () => {
    id = await advance('sup_b', '100');
    await books.perform('finance.applyAdvance', { supplierAdvanceId: id, postingDate: day });
    expect((await books.billOf(bill)).status).toBe('PAID');
    const input = { supplierAdvanceId: id, reason: 'Never sent', postingDate: '2026-04-03' };
    expect(await refusalCode(books, undo, { input })).toBe('BEFORE_PAYMENT');
    expect(await refusalCode(books, undo, { input: { ...input, reason: '' } })).toBe(
      'REASON_MISSING',
    );
    const now = { input: { ...input, postingDate: '2026-04-05' } };
    const all = await Promise.all(Array.from({ length: 16 }, () => refusalCode(books, undo, now)));
    expect(all.filter((code) => code === 'ADVANCE_REVERSED')).toHaveLength(15);
  });
  expect(done).toEqual({});
  expect((await books.billOf(bill)).open.amount).toBe('60');
  expect((await books.events('finance.BillReopened')).at(-1)).toMatchObject({ documentId: bill });
  const asked = `query ($id: ID!) { supplierAdvance(id: $id) { reversedOn left { amount }
    allocations { amount { amount } } } }`;
  expect(await books.ask(asked, { id })).toMatchObject({
    supplierAdvance: {
      ...{ reversedOn: '2026-04-05', left: { amount: '0' } },
      allocations: [{ amount: { amount: '60' } }, { amount: { amount: '-60' } }],
    },
  });
  const spend = { supplierAdvanceId: id, allocations: [{ billId: bill, amount: '1' }] };
  await expect(books.perform('finance.applyAdvance', spend)).rejects.toThrow('ADVANCE_SPENT');
});
