import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../../area.ts';
import { refusalCode } from '../books.ts';
import { openPayables, type Payables } from '../payables.ts';

let books: Payables;
let bankAccountId: string;
beforeAll(async () => {
  books = await openPayables();
  const bank = { number: 'CN-1', name: 'Main', startsOn: '2026-01-01' };
  ({ bankAccountId } = await books.perform<{ bankAccountId: string }>(
    'finance.saveBankAccount',
    bank,
  ));
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const day = '2026-05-04';
const reverse = `mutation ($input: ReverseSupplierPaymentInput!) {
  reverseSupplierPayment(input: $input) { supplierPayment { reversedOn
    bills { amount { amount } bill { id status } } } userErrors { code } } }`;
const back = (supplierPaymentId: string, more: object = {}) => ({
  input: { supplierPaymentId, reason: 'Account closed', postingDate: day, ...more },
});
const roles = ['BANK', 'PAYABLE', 'DISCOUNT_TAKEN', 'INPUT_TAX', 'EXCHANGE_GAIN', 'EXCHANGE_LOSS'];
const standing = () => Promise.all(roles.map((role) => books.balance(role)));
const other = { ...staff(), id: 'usr_other' };

/** Rent that is owed, with 13 % tax. */
async function owed(supplierId: string, net: string, more: object = {}): Promise<string> {
  const { id } = await books.expenseBill(supplierId, `5602 ${net}`, more, { taxRate: '13' });
  await books.release(id, other);
  return id;
}

const ageOf = async (supplierId: string, asOf: string) => {
  const asked = `query ($of: [_Any!]!, $day: Date!) { _entities(representations: $of) {
    ... on Supplier { aging(asOf: $day) { total { amount } } } } }`;
  type Found = { _entities: { aging: { total: { amount: string } } }[] };
  const of = [{ __typename: 'Supplier', id: supplierId }];
  return (await books.ask<Found>(asked, { of, day: asOf }))._entities[0]!.aging.total.amount;
};

test('a payment with its discount is taken back to the cent, and its order is told', async () => {
  await books.received('puo_d', 'tea', '10', '100');
  const early = { earlyPayment: { percent: '2', days: 40 } };
  const bill = await books.bill('puo_d', 'tea 10 100', early);
  const rent = await owed('sup_d', '50');
  const before = await standing();
  const paid = await books.paySupplier('sup_d', '120.74', {
    allocations: [
      { billId: bill.id, amount: '110.74' },
      { billId: rent, amount: '10' },
    ],
  });
  const moved = (await standing()).map((amount, n) => Number((amount - before[n]!).toFixed(2)));
  expect(moved).toEqual([-120.74, 123, -2, -0.26, 0, 0]);
  expect(await refusalCode(books, reverse, back(paid.id, { postingDate: '2026-04-29' }))).toBe(
    'BEFORE_PAYMENT',
  );
  expect(await refusalCode(books, reverse, back(paid.id, { reason: '' }))).toBe('REASON_MISSING');
  expect(await books.ask(reverse, back(paid.id))).toMatchObject({
    reverseSupplierPayment: {
      supplierPayment: {
        reversedOn: day,
        bills: [
          { amount: { amount: '110.74' }, bill: { id: bill.id, status: 'OPEN' } },
          { amount: { amount: '10' }, bill: { id: rent, status: 'OPEN' } },
        ],
      },
      userErrors: [],
    },
  });
  expect(await standing()).toEqual(before);
  expect(await refusalCode(books, reverse, back(paid.id))).toBe('PAYMENT_REVERSED');
  expect(await books.events('finance.BillReopened')).toMatchObject([
    { documentId: bill.id, data: { purchaseOrderId: 'puo_d', supplierId: 'sup_d' } },
  ]);
  expect(await books.events('finance.SupplierPaymentReversed')).toMatchObject([
    { documentId: paid.id, data: { number: paid.number, billIds: [bill.id, rent] } },
  ]);
  const days = ['2026-04-29', '2026-04-30', day];
  expect(await Promise.all(days.map((asOf) => ageOf('sup_d', asOf)))).toEqual([
    ...['169.5', '46.5', '169.5'],
  ]);
});

test('the tax report has the discount on its day, and its end on that of the reversal', async () => {
  const asked = `query ($from: Date!, $to: Date!) { taxReport(from: $from, to: $to) {
    lines { direction tax { amount } documents(first: 9) { nodes { kind tax { amount } } } }
    proof { difference { amount } } } }`;
  type Lines = { direction: string; documents: { nodes: { kind: string; tax: object }[] } }[];
  type Found = { taxReport: { lines: Lines; proof: { difference: object }[] } };
  const documents = async (from: string, to: string) => {
    const { taxReport } = await books.ask<Found>(asked, { from, to });
    for (const { difference } of taxReport.proof) expect(difference).toEqual({ amount: '0' });
    return taxReport.lines.flatMap((line) => line.documents.nodes);
  };
  expect(await documents('2026-04-01', '2026-04-30')).toEqual([
    { kind: 'SUPPLIER_DISCOUNT', tax: { amount: '-0.26' } },
  ]);
  expect(await documents('2026-05-01', '2026-05-31')).toEqual([
    { kind: 'SUPPLIER_DISCOUNT_REVERSAL', tax: { amount: '0.26' } },
  ]);
});

test('in another currency the difference goes with it', async () => {
  await books.perform('finance.saveExchangeRates', {
    rates: [
      { currency: 'USD', date: '2026-03-31', rate: '7.1' },
      { currency: 'USD', date: '2026-04-30', rate: '7.3' },
    ],
  });
  const bill = await owed('sup_usd', '100', { currency: 'USD' });
  const before = await standing();
  const paid = await books.paySupplier('sup_usd', '', {
    amount: { amount: '113', currency: 'USD' },
  });
  expect((await standing()).at(-1)).toBeCloseTo(before.at(-1)! + 22.6, 2);
  expect(await refusalCode(books, reverse, back(paid.id))).toBeUndefined();
  expect(await standing()).toEqual(before);
  expect((await books.billOf(bill)).open.amount).toBe('113');
});

test('of a payment run, the item says so, and the file does not name it any more', async () => {
  for (const [supplierId, number] of [
    ['sup_r', 'DE89 3704 0044 0532 0130 00'],
    ['sup_s', '622202'],
  ]) {
    await books.perform('finance.saveSupplierAccount', { supplierId, holder: 'Tea', number });
  }
  const [first, second] = [await owed('sup_r', '100'), await owed('sup_s', '50')];
  const terms = { bankAccountId, dueUntil: '2026-04-30', payDate: '2026-04-10' };
  const { paymentRunId } = await books.perform<{ paymentRunId: string }>(
    'finance.proposePaymentRun',
    { ...terms, supplierIds: ['sup_r', 'sup_s'] },
  );
  await books.perform('finance.approvePaymentRun', { paymentRunId }, other);
  await books.perform('finance.executePaymentRun', { paymentRunId });
  const asked = `query ($id: ID!) { paymentRun(id: $id) { status amount { amount }
    items { bill { id status } leftOut }
    suppliers { payment { id number reversedOn } } file(format: CSV) { content } } }`;
  type Run = {
    items: object[];
    suppliers: { payment: { id: string; number: string } }[];
    file: { content: string };
  };
  const run = async () =>
    (await books.ask<{ paymentRun: Run }>(asked, { id: paymentRunId })).paymentRun;
  const paid = await run();
  const { id, number } = paid.suppliers[0]!.payment;
  const told = ({ file }: Run) => Buffer.from(file.content, 'base64').toString().includes(number);
  expect(told(paid)).toBe(true);
  const deeds = Array.from({ length: 16 }, () => refusalCode(books, reverse, back(id)));
  expect((await Promise.all(deeds)).filter((code) => code === 'PAYMENT_REVERSED')).toHaveLength(15);
  const now = await run();
  expect(now).toMatchObject({
    ...{ status: 'PAID', amount: { amount: '169.5' } },
    items: [
      { bill: { id: first, status: 'OPEN' }, leftOut: 'REVERSED' },
      { bill: { id: second, status: 'PAID' }, leftOut: null },
    ],
    suppliers: [{ payment: { reversedOn: day } }, { payment: { reversedOn: null } }],
  });
  expect(told(now)).toBe(false);
  const again = await books.perform<{ paymentRunId: string }>('finance.proposePaymentRun', {
    ...{ ...terms, supplierIds: ['sup_r'] },
  });
  const [item] = await books.rows(
    `select left_out from payment_run_item where run_id = '${again.paymentRunId}'`,
  );
  expect(item).toEqual({ left_out: null });
});

test('while its bill is paid again, it is taken back once', async () => {
  const bill = await owed('sup_m', '100');
  const paid = await books.paySupplier('sup_m', '113');
  const pay = () => books.paySupplier('sup_m', '113', { paidDate: day }).then(() => 'paid');
  const deeds = Array.from({ length: 8 }, () => [
    refusalCode(books, reverse, back(paid.id)),
    pay().catch((error: Error) => error.message.split(' ')[0]),
  ]);
  const codes = await Promise.all(deeds.flat());
  expect(codes.filter((code) => code === 'PAYMENT_REVERSED')).toHaveLength(7);
  expect(codes.filter((code) => code === 'paid').length).toBeLessThanOrEqual(1);
  const isPaid = codes.includes('paid');
  expect((await books.billOf(bill)).open.amount).toBe(isPaid ? '0' : '113');
});
