import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { staff } from '../area.ts';
import { openPayables, type Payables } from './payables.ts';

/** How many documents come at once, 32 at a time: few here, DOCUMENTS=10000 for all. */
const DOCUMENTS = Number(process.env.DOCUMENTS ?? 300);
const CALLERS = 32;

let books: Payables;
beforeAll(async () => {
  books = await openPayables({ clock: { now: () => new Date('2026-06-15T08:00:00Z') } });
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  const early = { customerId: 'cus_b', percent: '2', days: 30 };
  await books.perform('finance.saveEarlyPayment', early);
});
afterAll(() => books.close());

const document = fc.record({
  kind: fc.constantFrom(
    ...(['sell', 'pay', 'issue', 'buy', 'spend', 'credit', 'give up', 'pay out'] as const),
    ...(['refund', 'come back', 'take back', 'debit', 'cancel debit', 'pay forth'] as const),
  ),
  customerId: fc.constantFrom('cus_a', 'cus_b', 'cus_c'),
  amount: fc.integer({ min: 100, max: 20_000 }).map((cents) => (cents / 100).toFixed(2)),
  taxRate: fc.constantFrom('13', '9', '6', '0'),
  month: fc.constantFrom('03', '04', '05'),
});
type Random = ReturnType<
  typeof fc.sample<typeof document extends fc.Arbitrary<infer T> ? T : never>
>[number];

const invoiced: { invoiceId: string; n: number; customerId: string }[] = [];

const verbs: Record<Random['kind'], (one: Random, n: number) => Promise<unknown>> = {
  async sell({ customerId, amount, taxRate, month }, n) {
    const line = { productId: 'prd_1', description: 'Tea', quantity: '2', net: amount };
    const lines = [
      { ...line, lineId: `orl_${n}`, taxRate, taxCode: `VAT${taxRate}` },
      { ...line, lineId: `orl_${n}_x`, taxRate: '13', taxCode: 'VAT13' },
    ];
    const shippedAt = `2026-${month}-10T08:00:00.000Z`;
    const given = { deliveryId: `dlv_${n}`, orderId: `ord_${n}`, lines, shippedAt, freight: '1' };
    const invoiceId = await books.invoice(customerId, amount, given);
    invoiced.push({ invoiceId, n, customerId });
  },
  pay: ({ customerId, amount, month }) =>
    books.pay(customerId, amount, { receivedDate: `2026-${month}-20` }),
  issue: ({ amount, month }, n) =>
    books.perform('finance.postStockMoves', {
      ...{ documentId: `dlv_m${n}`, documentType: 'DELIVERY', orderId: null, customerId: null },
      ...{ postingDate: `2026-${month}-10`, currency: 'CNY' },
      moves: [{ moveId: `mov_m${n}`, kind: 'ISSUE', productId: 'prd_1', value: `-${amount}` }],
    }),
  async buy({ amount, month }, n) {
    await books.received(`puo_s${n % 3}_${n}`, 'tea', '10', amount);
    await books.bill(`puo_s${n % 3}_${n}`, `tea 10 ${amount}`, { billDate: `2026-${month}-12` });
  },
  async spend({ amount, taxRate, month }, n) {
    const billDate = `2026-${month}-12`;
    const lines = `5602 ${amount}`;
    const bill = await books.expenseBill(`sup_e${n % 3}`, lines, { billDate }, { taxRate });
    await books.release(bill.id, staff('usr_boss'));
  },
  async credit({ month }, n) {
    const sold = invoiced.splice(n % (invoiced.length || 1), 1)[0];
    if (!sold) return;
    await books.perform('finance.issueCreditNote', {
      ...{ returnOrderId: `rma_${n}`, orderId: `ord_${sold.n}`, customerId: sold.customerId },
      creditDate: `2026-${month}-25`,
      lines: [{ lineId: `orl_${sold.n}`, quantity: '1', feePercent: '5' }],
    });
  },
  async 'give up'({ month }, n) {
    const sold = invoiced[n % (invoiced.length || 1)];
    if (!sold) return;
    await books.perform('finance.writeOffInvoice', {
      ...{ invoiceId: sold.invoiceId, reason: 'A rest', postingDate: `2026-${month}-28` },
      amount: { amount: '0.99', currency: 'CNY' },
    });
  },
  'pay out': ({ amount }, n) =>
    books.paySupplier(`sup_e${n % 3}`, amount, { paidDate: '2026-06-01' }),
  async refund({ customerId }) {
    const paymentId = await one('id from payment where unallocated > 0 and customer_id = $1', [
      customerId,
    ]);
    const paid = { paymentId, paidDate: '2026-06-02', method: 'CASH' };
    if (paymentId) await books.perform('finance.refundPayment', paid);
  },
  async 'come back'() {
    const refundId = await one('id from payment_refund where reversed_on is null');
    const back = { refundId, reason: 'Account closed', postingDate: '2026-06-03' };
    if (refundId) await books.perform('finance.reverseRefund', back);
  },
  async 'take back'({ customerId }) {
    const paymentId = await one(
      'id from payment where reversed_on is null and refunded = 0 and customer_id = $1',
      [customerId],
    );
    const back = { paymentId, reason: 'Not honoured', postingDate: '2026-06-04' };
    if (paymentId) await books.perform('finance.reversePayment', back);
  },
  async debit({ amount }, n) {
    const sold = invoiced[n % (invoiced.length || 1)];
    if (!sold) return;
    const lines = [{ description: 'Pallets', net: amount, taxCode: 'VAT13' }];
    const about = { invoiceId: sold.invoiceId, reason: 'CHARGES', note: 'More', lines };
    await books.perform('finance.debitCustomer', { ...about, debitDate: '2026-06-05' });
  },
  async 'cancel debit'() {
    const debitNoteId = await one(
      `id from invoice where document_kind = 'DEBIT_NOTE' and taken_back = 0`,
    );
    const gone = { debitNoteId, reason: 'Agreed otherwise', creditDate: '2026-06-06' };
    if (debitNoteId) await books.perform('finance.cancelDebitNote', gone);
  },
  async 'pay forth'({ amount }, n) {
    const paid = await books.paySupplier(`sup_e${n % 3}`, amount, { paidDate: '2026-06-01' });
    const back = { supplierPaymentId: paid.id, reason: 'Refused', postingDate: '2026-06-07' };
    await books.perform('finance.reverseSupplierPayment', back);
  },
};

/** The first of what there is now. */
async function one(what: string, given: string[] = []): Promise<string | undefined> {
  const text = given.reduce((all, value, n) => all.replace(`$${n + 1}`, `'${value}'`), what);
  return (await books.rows<{ id: string }>(`select ${text} order by id limit 1`))[0]?.id;
}

/** What may be refused, as others were faster: nothing is left to be settled, or too little. */
const expected = new RegExp(
  [
    ...['NOTHING_OPEN', 'BEYOND_TOLERANCE', 'OVER_ALLOCATED', 'NOT_ALLOCATED', 'DOCUMENTS_CLOSED'],
    ...['NOTHING_UNALLOCATED', 'PAYMENT_SPENT', 'PAYMENT_REVERSED', 'PAYMENT_REFUNDED'],
    ...['BEFORE_PAYMENT', 'REFUND_REVERSED', 'INVOICE_CREDITED', 'ALLOWANCE_CREDITED'],
  ].join('|'),
);

test(
  `${DOCUMENTS} random documents, 32 at a time, leave every control account proved`,
  async () => {
    const documents = fc.sample(document, { numRuns: DOCUMENTS, seed: 11 });
    let next = 0;
    let refused = 0;
    const caller = async () => {
      while (next < documents.length) {
        const n = next++;
        if (n === Math.floor(DOCUMENTS / 2)) await close('2026-03', 'SALES');
        await verbs[documents[n]!.kind](documents[n]!, n).catch((error: Error) => {
          expect(`${(error as { code?: string }).code ?? ''} ${error.message}`).toMatch(expected);
          refused++;
        });
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
    expect(refused).toBeLessThan(DOCUMENTS / 2);
    for (const period of ['2026-03', '2026-04']) {
      await books.perform('finance.settleTax', { period });
      await close(period);
    }
    expect(await books.faults()).toEqual([]);
    const { taxReport } = await books.ask<{ taxReport: { proof: object[] } }>(
      `{ taxReport(from: "2026-01-01", to: "2026-06-15") { proof { difference { amount } } } }`,
    );
    const counted = await books.rows<{ kind: string }>(
      `select 'refund' as kind from payment_refund union select 'reversed' from payment
       where reversed_on is not null union select document_kind from invoice
       union select 'sent back' from supplier_payment where reversed_on is not null
       union select 'came back' from payment_refund where reversed_on is not null
       union select 'cancelled' from invoice where document_kind = 'DEBIT_NOTE' and taken_back > 0
       order by 1`,
    );
    expect(counted.map(({ kind }) => kind)).toEqual([
      ...['DEBIT_NOTE', 'INVOICE', 'came back', 'cancelled', 'refund', 'reversed', 'sent back'],
    ]);
    const equal = { difference: { amount: '0' } };
    expect(taxReport.proof).toEqual([equal, equal]);
  },
  30_000 + DOCUMENTS * 100,
);

const close = (period: string, ...documents: string[]) =>
  books.perform('finance.closePeriod', documents.length > 0 ? { period, documents } : { period });
