import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.ts';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const cents = fc.integer({ min: 1, max: 20_000 }).map((n) => (n / 100).toFixed(2));
const customer = fc.constantFrom('cus_a', 'cus_b', 'cus_c');
const step = fc.oneof(
  fc.record({ kind: fc.constant('invoice'), customer, amount: cents }),
  fc.record({ kind: fc.constant('pay'), customer, amount: cents }),
  fc.record({ kind: fc.constant('issue'), customer, amount: cents }),
  fc.record({ kind: fc.constant('allocate'), customer, amount: cents }),
);

let runs = 0;

test('whatever is invoiced, paid, allocated and issued at once, the books prove right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      const run = ++runs;
      const onAccount = await books.pay('cus_a', '50.00');
      await Promise.all(
        steps.map(({ kind, customer: customerId, amount }, n) => {
          if (kind === 'invoice') return invoiceTwice(customerId, amount, `${run}-${n}`);
          if (kind === 'pay') return books.pay(customerId, amount);
          if (kind === 'issue') return issueTwice(amount, `${run}-${n}`);
          return books.perform('finance.allocatePayment', { paymentId: onAccount });
        }),
      );
      expect(await books.faults()).toEqual([]);
      expect(await books.balance('RECEIVABLE')).toBe(await subLedger('sum(open) from invoice'));
    }),
    { numRuns: 12 },
  );
  expect(await subLedger('count(*) from invoice')).toBeGreaterThan(12);
});

/** The same event twice at once. */
async function invoiceTwice(customerId: string, net: string, tag: string) {
  const line = { lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' };
  const lines = [{ ...line, net, taxRate: '13', taxCode: 'STANDARD' }];
  const input = { deliveryId: `dlv_${tag}`, orderId: `ord_${tag}`, lines };
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
    'select id, number from invoice where open > 1 order by id limit 1',
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
