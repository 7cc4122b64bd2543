import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.ts';
import { staff } from '../area.ts';
import { openPayables, type Payables } from './payables.ts';

let books: Payables;
beforeAll(async () => {
  books = await openPayables();
  await books.perform('finance.saveCurrencyPolicy', { maxAgeDays: 3 });
  const price = { priceTolerancePercent: '0', priceToleranceLimit: '0' };
  const policy = { ...price, quantityTolerancePercent: '20' };
  await books.perform('finance.savePayablesPolicy', policy);
  await books.perform('finance.linkPartners', { customerId: 'cus_a', supplierId: 'sup_a' });
});
afterAll(() => books.close());

const cents = fc.integer({ min: 1, max: 20_000 }).map((n) => (n / 100).toFixed(2));
const customer = fc.constantFrom('cus_a', 'cus_b', 'cus_c');
const step = fc.oneof(
  fc.record({ kind: fc.constant('invoice'), customer, amount: cents }),
  fc.record({ kind: fc.constant('pay'), customer, amount: cents }),
  fc.record({ kind: fc.constant('issue'), customer, amount: cents }),
  fc.record({ kind: fc.constant('allocate'), customer, amount: cents }),
  fc.record({ kind: fc.constant('invoice abroad'), customer, amount: cents }),
  fc.record({ kind: fc.constant('pay from abroad'), customer, amount: cents }),
  fc.record({ kind: fc.constant('allocate abroad'), customer, amount: cents }),
  fc.record({ kind: fc.constant('write off'), customer, amount: cents }),
  fc.record({ kind: fc.constant('revalue'), customer, amount: cents }),
  fc.record({ kind: fc.constant('bill'), customer, amount: cents }),
  fc.record({ kind: fc.constant('net'), customer, amount: cents }),
  fc.record({ kind: fc.constant('undo netting'), customer, amount: cents }),
  fc.record({ kind: fc.constant('prepay'), customer, amount: cents }),
  fc.record({ kind: fc.constant('take back'), customer, amount: cents }),
  fc.record({ kind: fc.constant('refund'), customer, amount: cents }),
  fc.record({ kind: fc.constant('debit'), customer, amount: cents }),
  fc.record({ kind: fc.constant('cancel debit'), customer, amount: cents }),
  fc.record({ kind: fc.constant('refund comes back'), customer, amount: cents }),
  fc.record({ kind: fc.constant('buy abroad'), customer, amount: cents }),
  fc.record({ kind: fc.constant('give back abroad'), customer, amount: cents }),
  fc.record({ kind: fc.constant('pay back and forth'), customer, amount: cents }),
);

/** Of each of three days: what a dollar counts. */
const rates = fc.array(fc.integer({ min: 1_000_000, max: 990_000_000 }), {
  minLength: 3,
  maxLength: 3,
});
const days = ['2026-03-29', '2026-03-30', '2026-03-31'];

let runs = 0;

test('whatever is invoiced, paid, allocated and issued at once, the books prove right', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 8, maxLength: 24 }),
      rates,
      async (steps, dollars) => {
        const run = ++runs;
        await books.perform('finance.saveExchangeRates', {
          rates: days.map((date, n) => {
            return { currency: 'USD', date, rate: decimal(dollars[n]!).dividedBy(1e8).toFixed() };
          }),
        });
        const onAccount = await books.pay('cus_a', '50.00');
        const abroad = await books.pay('cus_a', '', dollar('50.00', 0));
        const doing: Record<string, (customerId: string, amount: string, n: number) => unknown> = {
          invoice: (customerId, amount, n) => invoiceTwice(customerId, amount, `${run}-${n}`),
          pay: (customerId, amount) => books.pay(customerId, amount),
          issue: (_, amount, n) => issueTwice(amount, `${run}-${n}`),
          allocate: () => books.perform('finance.allocatePayment', { paymentId: onAccount }),
          'invoice abroad': (customerId, amount, n) =>
            invoiceTwice(customerId, amount, `${run}-${n}`, {
              currency: 'USD',
              shippedAt: `${days[n % 3]!}T08:00:00.000Z`,
            }),
          'pay from abroad': (customerId, amount, n) =>
            books.pay(customerId, '', dollar(amount, n)),
          'allocate abroad': (_, __, n) =>
            books.perform('finance.allocatePayment', {
              paymentId: abroad,
              postingDate: days[n % 3],
            }),
          'write off': (customerId) => writeOff(customerId),
          bill: (_, amount, n) => bill(amount, n % 2 ? 'CNY' : 'USD'),
          net: (_, __, n) => net(n % 2 ? 'CNY' : 'USD'),
          'undo netting': () => undoNetting(),
          prepay: (_, amount, n) => prepay(amount, n % 2 ? 'CNY' : 'USD'),
          'take back': (customerId) => takeBack(customerId),
          refund: (customerId, amount) => refund(customerId, amount),
          debit: (customerId, amount) => debit(customerId, amount),
          'cancel debit': (customerId) => cancelDebit(customerId),
          'refund comes back': () => refundComesBack(),
          'buy abroad': (_, amount, n) => buyAbroad(amount, dollars, n),
          'give back abroad': (_, __, n) => giveBackAbroad(n),
          'pay back and forth': (_, amount) => payForth(amount),
          revalue: (_, __, n) => books.perform('finance.revalueCurrencies', { day: days[n % 3] }),
        };
        await Promise.all(
          steps.map(({ kind, customer, amount }, n) => doing[kind]!(customer, amount, n)),
        );
        expect(await books.faults()).toEqual([]);
        expect(await books.balance('RECEIVABLE')).toBe(
          await subLedger('sum(base_open) from invoice'),
        );
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
  expect(await subLedger('count(*) from invoice')).toBeGreaterThan(12);
  expect(
    await subLedger(`count(*) from invoice where currency = 'USD' and open = 0`),
  ).toBeGreaterThan(0);
});

/** A payment in dollars on one of the days. */
function dollar(amount: string, n: number) {
  return { amount: { amount, currency: 'USD' }, receivedDate: days[n % 3] };
}

/** Gives up what is open of a customer's invoice in dollars, if that is little enough. */
async function writeOff(customerId: string): Promise<void> {
  const [invoice] = await books.rows<{ id: string }>(
    `select id from invoice where currency = 'USD' and open > 0 and customer_id = '${customerId}'
     order by open limit 1`,
  );
  if (!invoice) return;
  const input = { invoiceId: invoice.id, reason: 'A rest', postingDate: days[2] };
  await books.perform('finance.writeOffInvoice', input).catch((error: { code: string }) => {
    expect(['BEYOND_TOLERANCE', 'NOTHING_OPEN']).toContain(error.code);
  });
}

/** Takes the latest payment of a customer back, unless somebody has. */
async function takeBack(customerId: string): Promise<void> {
  const [payment] = await books.rows<{ id: string }>(
    `select id from payment where reversed_on is null and customer_id = '${customerId}'
     order by id desc limit 1`,
  );
  if (!payment) return;
  const input = { paymentId: payment.id, reason: 'Not honoured', postingDate: days[2] };
  await books.perform('finance.reversePayment', input).catch((error: { code: string }) => {
    expect(['PAYMENT_REVERSED', 'PAYMENT_REFUNDED', 'BEFORE_PAYMENT']).toContain(error.code);
  });
}

/** Gives back what a customer has on account, or some of it. */
async function refund(customerId: string, amount: string): Promise<void> {
  const [payment] = await books.rows<{ id: string; currency: string }>(
    `select id, currency from payment where unallocated > 0 and customer_id = '${customerId}'
     limit 1`,
  );
  if (!payment) return;
  const { id: paymentId, currency } = payment;
  const input = { paymentId, amount: { amount, currency }, paidDate: days[2], method: 'CASH' };
  await books.perform('finance.refundPayment', input).catch((error: { code: string }) => {
    expect(['PAYMENT_SPENT', 'NOTHING_UNALLOCATED']).toContain(error.code);
  });
}

/** Charges a customer more about one of its invoices. */
async function debit(customerId: string, net: string): Promise<void> {
  const [invoice] = await books.rows<{ id: string }>(
    `select id from invoice where customer_id = '${customerId}' order by id desc limit 1`,
  );
  if (!invoice) return;
  const lines = [{ description: 'More', net }];
  const about = { invoiceId: invoice.id, reason: 'PRICE', note: 'More', debitDate: days[2] };
  await books.perform('finance.debitCustomer', { ...about, lines }).catch((error) => {
    expect((error as { code: string }).code).toBe('TAX_CODE_MISSING');
  });
}

/** Cancels a debit note, unless somebody has. */
async function cancelDebit(customerId: string): Promise<void> {
  const [note] = await books.rows<{ id: string }>(
    `select id from invoice where document_kind = 'DEBIT_NOTE' and customer_id = '${customerId}'
       and taken_back = 0 order by id limit 1`,
  );
  if (!note) return;
  const input = { debitNoteId: note.id, reason: 'Agreed otherwise', creditDate: days[2] };
  await books.perform('finance.cancelDebitNote', input).catch((error: { code: string }) => {
    expect(error.code).toBe('INVOICE_CREDITED');
  });
}

/** A refund does not reach the customer, unless somebody has noted that. */
async function refundComesBack(): Promise<void> {
  const [refund] = await books.rows<{ id: string }>(
    'select id from payment_refund where reversed_on is null order by id limit 1',
  );
  if (!refund) return;
  const input = { refundId: refund.id, reason: 'Account closed', postingDate: days[2] };
  await books.perform('finance.reverseRefund', input).catch((error: { code: string }) => {
    expect(error.code).toBe('REFUND_REVERSED');
  });
}

let bought = 0;

/**
 * Goods come in dollars on a day, are billed on another, at another price or not, and now and then
 * one more than has come, which comes then.
 */
async function buyAbroad(agreed: string, dollars: readonly number[], n: number): Promise<void> {
  const orderId = `puo_a_${++bought}_usd`;
  const rate = decimal(dollars[n % 3]!).dividedBy(1e8);
  const value = rate.times(agreed).toDecimalPlaces(2).toFixed();
  const came = { orderCurrency: 'USD', agreed, postingDate: days[n % 3]! };
  await books.received(orderId, 'tea', '7', value, came);
  const net = n % 2 ? agreed : decimal(agreed).plus('0.50').toFixed();
  const head = { billDate: days[(n + 1) % 3] };
  const isAhead = n % 4 < 2;
  const { id, status } = await books.bill(orderId, `tea ${isAhead ? 8 : 7} ${net}`, head);
  if (status === 'ON_HOLD') {
    // Some of them may have gone back meanwhile: what is not there is not billed.
    await books.release(id, { ...staff(), id: 'usr_other' }).catch((error: Error) => {
      expect(error.message).toMatch(/^NOT_RECEIVED/);
    });
  }
  if (isAhead) await books.received(orderId, 'tea', '1', value, came);
}

/** Some goods that were bought in dollars go back, at what they were booked for. */
async function giveBackAbroad(n: number): Promise<void> {
  const [goods] = await books.rows<{ orderId: string; cost: string }>(
    `select purchase_order_id as "orderId", round(base_value / received, 2)::text as cost
     from goods_to_bill where received > 1 and currency = 'USD' and purchase_order_id like 'puo_a%'
     order by random() limit 1`,
  );
  if (!goods || decimal(goods.cost).isZero()) return;
  const day = { postingDate: days[n % 3]! };
  await books.givenBack(goods.orderId, `tea 1 ${goods.cost}`, day).catch((error: Error) => {
    expect((error as Error & { code?: string }).code).toBe('NOT_RECEIVED');
  });
}

/** Pays the partner's bills; the transfer comes back. */
async function payForth(amount: string): Promise<void> {
  const paid = { amount: { amount, currency: 'CNY' }, paidDate: days[1], method: 'BANK_TRANSFER' };
  try {
    const { supplierPaymentId } = await books.perform<{ supplierPaymentId: string }>(
      'finance.paySupplier',
      { supplierId: 'sup_a', ...paid },
    );
    const back = { supplierPaymentId, reason: 'Account closed', postingDate: days[2] };
    await books.perform('finance.reverseSupplierPayment', back);
  } catch (error) {
    expect((error as { code: string }).code).toBe('NOT_ALLOCATED');
  }
}

/** Rent that is owed to the partner. */
async function bill(net: string, currency: string): Promise<void> {
  const { id } = await books.expenseBill('sup_a', `5602 ${net}`, { currency });
  await books.release(id, { ...staff(), id: 'usr_other' });
}

/** Sets what the partner owes against what it is owed, where there is both. */
async function net(currency: string): Promise<void> {
  const input = { customerId: 'cus_a', currency, postingDate: days[2] };
  await books.perform('finance.netPartner', input).catch((error: { code: string }) => {
    expect(error.code).toBe('NOTHING_TO_NET');
  });
}

/** Pays the partner in advance; what it has billed takes it. */
async function prepay(amount: string, currency: string): Promise<void> {
  const paid = { amount: { amount, currency }, paidDate: days[1], method: 'CASH' };
  const { supplierAdvanceId } = await books.perform<{ supplierAdvanceId: string }>(
    'finance.prepaySupplier',
    { supplierId: 'sup_a', ...paid },
  );
  await books.perform('finance.applyAdvance', { supplierAdvanceId, postingDate: days[2] });
}

/** Undoes the latest netting, unless somebody has. */
async function undoNetting(): Promise<void> {
  const [netting] = await books.rows<{ id: string }>(
    'select id from netting where undone_on is null order by id desc limit 1',
  );
  if (!netting) return;
  const input = { nettingId: netting.id, reason: 'Disputed', postingDate: days[2] };
  await books.perform('finance.undoNetting', input).catch((error: { code: string }) => {
    expect(error.code).toBe('NETTING_UNDONE');
  });
}

/** The same event twice at once. */
async function invoiceTwice(customerId: string, net: string, tag: string, more: object = {}) {
  const line = { lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' };
  const lines = [{ ...line, net, taxRate: '13', taxCode: 'STANDARD' }];
  const input = { deliveryId: `dlv_${tag}`, orderId: `ord_${tag}`, lines, ...more };
  const ids = await Promise.all([1, 2].map(() => books.invoice(customerId, net, input)));
  expect(ids[0]).toBe(ids[1]);
}

async function issueTwice(value: string, tag: string) {
  const move = { moveId: `mov_${tag}`, kind: 'ISSUE', productId: 'prd_1', value: `-${value}` };
  const input = {
    documentId: `dlv_${tag}`,
    documentType: 'DELIVERY',
    orderId: null,
    customerId: null,
    postingDate: '2026-03-31',
    currency: 'CNY',
    moves: [move],
  };
  await Promise.all([1, 2].map(() => books.perform('finance.postStockMoves', input)));
}

async function subLedger(what: string): Promise<number> {
  const [row] = await books.rows<{ figure: string }>(
    `select coalesce((select ${what}), 0) as figure`,
  );
  return decimal(sum([row!.figure])).toNumber();
}

test('the proof names what is wrong', async () => {
  const [invoice] = await books.rows<{ id: string; number: string }>(
    `select id, number from invoice where open > 1 and currency = 'CNY' order by id limit 1`,
  );
  expect(invoice).toBeDefined();
  await books.rows(`update invoice set paid = paid + 0.01 where id = '${invoice!.id}'`);
  await books.rows(`update document_counter set last = last + 1 where series = 'INV'`);
  expect(await books.faults()).toMatchObject([
    { check: 'CONTROL_ACCOUNT', subject: 'RECEIVABLE' },
    { check: 'INVOICE_PAID', subject: invoice!.number },
    { check: 'NUMBER_GAP', subject: 'INV-2026' },
  ]);
});
