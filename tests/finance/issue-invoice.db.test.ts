import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { invoiceInput, openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

const goods = {
  lineId: 'orl_1',
  productId: 'prd_1',
  description: 'Green tea',
  quantity: '2',
  net: '100.00',
  taxRate: '13',
  taxCode: 'STANDARD',
};

test('an invoice has goods, tax and freight, and posts them', async () => {
  const id = await books.invoice('cus_a', '0', { lines: [goods], freight: '8.00' });
  const { invoice } = await books.ask<{ invoice: object }>(
    `query ($id: ID!) {
      invoice(id: $id) {
        status invoiceDate dueDate
        net { amount } freight { amount } tax { amount } total { amount currency } open { amount }
        customer { id } order { id }
        lines { kind orderLineId product { id } quantity taxCode taxRate net { amount } tax { amount } }
        taxes { taxCode net { amount } tax { amount } }
        journalEntries {
          sourceType
          lines {
            account { code } debit { amount } credit { amount }
            customer { id } product { id }
          }
        }
      }
    }`,
    { id },
  );
  expect(invoice).toMatchObject({
    status: 'OPEN',
    invoiceDate: '2026-03-31',
    dueDate: '2026-04-30',
    total: { amount: '121', currency: 'CNY' },
    open: { amount: '121' },
    customer: { id: 'cus_a' },
    lines: [
      { kind: 'GOODS', orderLineId: 'orl_1', product: { id: 'prd_1' }, tax: { amount: '13' } },
      { kind: 'FREIGHT', product: null, taxCode: 'NONE', net: { amount: '8' } },
    ],
    taxes: [
      { taxCode: 'STANDARD', net: { amount: '100' }, tax: { amount: '13' } },
      { taxCode: 'NONE', net: { amount: '8' }, tax: { amount: '0' } },
    ],
    journalEntries: [
      {
        sourceType: 'INVOICE',
        lines: [
          { account: { code: '1122' }, debit: { amount: '121' }, customer: { id: 'cus_a' } },
          { account: { code: '5001' }, credit: { amount: '100' }, product: { id: 'prd_1' } },
          { account: { code: '5051' }, credit: { amount: '8' } },
          { account: { code: '2221' }, credit: { amount: '13' } },
        ],
      },
    ],
  });
});

test('tells whoever may know of the customer that it is issued', async () => {
  const invoiceId = await books.invoice('cus_b', '10.00');
  const event = (await books.events('finance.InvoiceIssued')).at(-1);
  expect(event).toMatchObject({
    documentId: invoiceId,
    parties: [{ kind: 'CUSTOMER', id: 'cus_b' }],
    data: { customerId: 'cus_b', total: '10', lines: [{ lineId: 'orl_1', quantity: '1' }] },
  });
});

test('a delivery is invoiced once, however often and under whatever key it is asked for', async () => {
  const input = invoiceInput('cus_c', '10.00', 'dlv_once');
  const calls = Array.from({ length: 32 }, (_, n) =>
    books.perform<{ invoiceId: string }>('finance.issueInvoice', {
      ...input,
      idempotencyKey: `evt_${n % 3}/order-to-cash/0`,
    }),
  );
  const ids = new Set((await Promise.all(calls)).map(({ invoiceId }) => invoiceId));
  expect(ids.size).toBe(1);
  const asked = `{ invoices(filter: { customerId: { eq: "cus_c" } }) { totalCount } }`;
  expect(await books.ask(asked)).toEqual({ invoices: { totalCount: 1 } });
  expect(await books.faults()).toEqual([]);
});

test('32 at once get numbers without gaps, also when some of them fail', async () => {
  const shippedAt = '2025-05-05T08:00:00.000Z';
  const broken = { lines: [{ ...goods, description: null as unknown as string }] };
  const calls = Array.from({ length: 64 }, (_, n) =>
    books.invoice('cus_d', '10.00', { shippedAt, ...(n % 4 === 3 ? broken : {}) }),
  );
  const results = await Promise.allSettled(calls);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(16);
  const numbers = await books.rows<{ number: string }>(
    'select number from invoice where year = 2025 order by sequence',
  );
  expect(numbers.map(({ number }) => number)).toEqual(
    Array.from({ length: 48 }, (_, n) => `INV-2025-${String(n + 1).padStart(6, '0')}`),
  );
  expect(await books.faults()).toEqual([]);
});

test('each year begins its own series, by the UTC day the goods left', async () => {
  const shippedAt = '2024-01-01T00:30:00.000+08:00';
  const id = await books.invoice('cus_e', '10.00', { shippedAt });
  const asked = 'query ($id: ID!) { invoice(id: $id) { number } }';
  expect(await books.ask(asked, { id })).toEqual({ invoice: { number: 'INV-2023-000001' } });
});

test('an invoice over nothing is paid at once', async () => {
  const invoiceId = await books.invoice('cus_f', '0.00');
  expect((await books.events('finance.InvoicePaid')).at(-1)?.documentId).toBe(invoiceId);
  const asked = 'query ($id: ID!) { invoice(id: $id) { status journalEntries { id } } }';
  const invoice = { status: 'PAID', journalEntries: [] };
  expect(await books.ask(asked, { id: invoiceId })).toEqual({ invoice });
});

test('another currency needs a rate', async () => {
  await expect(books.invoice('cus_a', '10.00', { currency: 'USD' })).rejects.toMatchObject({
    code: 'NO_EXCHANGE_RATE',
    figures: { currency: 'USD', day: '2026-03-31', maxAgeDays: 7 },
  });
});
