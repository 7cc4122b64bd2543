import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.ts';
import { customerUser } from '../area.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

let count = 0;
type Wanted = { lineId: string; quantity: string; feePercent: string };

/** Credits lines of an order's return; gives the note's id. */
async function credit(customerId: string, lines: Wanted[], more: object = {}): Promise<string> {
  const input = { orderId: 'ord_1', customerId, creditDate: '2026-04-20', lines };
  const { creditNoteId } = await books.perform<{ creditNoteId: string }>(
    'finance.issueCreditNote',
    { ...input, returnOrderId: `rma_${++count}`, ...more },
  );
  return creditNoteId;
}

/** An invoice of `quantity` pieces for `net` at 13 %, with a line id of its own. */
async function invoice(customerId: string, quantity: string, net: string) {
  const lineId = `orl_${++count}`;
  const goods = { lineId, productId: 'prd_1', description: 'Tea', quantity, net };
  const lines = [{ ...goods, taxRate: '13', taxCode: 'VAT13' }];
  return { lineId, invoiceId: await books.invoice(customerId, net, { lines }) };
}

type Amounts = Record<'net' | 'fee' | 'tax' | 'total' | 'settled' | 'onAccount', string>;
async function noteOf(id: string): Promise<Amounts & { number: string }> {
  const amounts = ['net', 'fee', 'tax', 'total', 'settled', 'onAccount'];
  const asked = `query ($id: ID!) { creditNote(id: $id) { number
    ${amounts.map((name) => `${name} { amount }`).join(' ')} } }`;
  type Found = { creditNote: Record<string, string | { amount: string }> };
  const { creditNote } = await books.ask<Found>(asked, { id });
  const plain = Object.entries(creditNote).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.amount,
  ]);
  return Object.fromEntries(plain) as Amounts & { number: string };
}

describe('issueCreditNote', () => {
  test('lowers what the invoice has open, at its price and tax', async () => {
    const { lineId, invoiceId } = await invoice('cus_open', '3', '10');
    const id = await credit('cus_open', [{ lineId, quantity: '1', feePercent: '0' }]);
    expect(await noteOf(id)).toMatchObject({
      number: 'CRN-2026-000001',
      ...{ net: '3.33', fee: '0', tax: '0.43', total: '3.76', settled: '3.76', onAccount: '0' },
    });
    expect(await books.open(invoiceId)).toEqual(['7.54']);
  });

  test('of all of a paid invoice says so with it, in parts and less a fee, and not before', async () => {
    const { lineId, invoiceId } = await invoice('cus_back', '3', '100');
    await books.pay('cus_back', '113');
    const status = async () =>
      (
        await books.ask<{ invoice: { status: string } }>(
          'query ($id: ID!) { invoice(id: $id) { status } }',
          { id: invoiceId },
        )
      ).invoice.status;
    expect(await status()).toBe('PAID');
    await credit('cus_back', [{ lineId, quantity: '2', feePercent: '10' }]);
    expect(await status()).toBe('PAID');
    await credit('cus_back', [{ lineId, quantity: '1', feePercent: '0' }]);
    expect(await status()).toBe('TAKEN_BACK');
    const listed = await books.ask<{ invoices: { nodes: object[] } }>(
      '{ invoices(filter: { status: { eq: TAKEN_BACK } }) { nodes { id open { amount } } } }',
    );
    expect(listed.invoices.nodes).toEqual([{ id: invoiceId, open: { amount: '0' } }]);
  });

  test('of a paid invoice is on account; half paid, it takes what is open first', async () => {
    const paid = await invoice('cus_paid', '2', '100');
    await books.pay('cus_paid', '113');
    const first = await credit('cus_paid', [
      { lineId: paid.lineId, quantity: '1', feePercent: '10' },
    ]);
    expect(await noteOf(first)).toMatchObject({ total: '50.85', settled: '0', onAccount: '50.85' });
    const half = await invoice('cus_half', '2', '100');
    await books.pay('cus_half', '93');
    const second = await credit('cus_half', [
      { lineId: half.lineId, quantity: '1', feePercent: '0' },
    ]);
    expect(await noteOf(second)).toMatchObject({ settled: '20', onAccount: '36.5' });
    const paidNow = (await books.events('finance.InvoicePaid')).map(({ documentId }) => documentId);
    expect(paidNow).toContain(half.invoiceId);
  });

  test('all of an invoice in any parts is exactly the invoice', async () => {
    const parts = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 99_999 }),
    );
    await fc.assert(
      fc.asyncProperty(parts, async ([quantities, cents]) => {
        const whole = sum(quantities).toFixed();
        const net = decimal(cents).dividedBy(100).toFixed(2);
        const { lineId, invoiceId } = await invoice('cus_parts', whole, net);
        for (const quantity of quantities) {
          await credit('cus_parts', [{ lineId, quantity: String(quantity), feePercent: '0' }]);
        }
        expect(await books.open(invoiceId)).toEqual(['0']);
      }),
      { numRuns: 12 },
    );
    const { customer } = await books.ask<{ customer: object | null }>(
      'query { customer: _entities(representations: [{ __typename: "Customer", id: "cus_parts" }]) { ... on Customer { prepaid { amount } balance { amount } } } }',
    );
    expect(customer).toEqual([{ prepaid: { amount: '0' }, balance: { amount: '0' } }]);
  });

  test('never credits more than was invoiced, also 16 times at once', async () => {
    const { lineId } = await invoice('cus_race', '10', '50');
    const one = { lineId, quantity: '3', feePercent: '0' };
    const tries = Array.from({ length: 16 }, () => credit('cus_race', [one]));
    const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(3);
    await expect(credit('cus_race', [one])).rejects.toThrow('NOT_INVOICED');
    const same = { returnOrderId: 'rma_same' };
    const again = Array.from({ length: 16 }, () =>
      credit('cus_race', [{ ...one, quantity: '1' }], same),
    );
    expect(new Set(await Promise.all(again)).size).toBe(1);
  });
});

const apply = `mutation ($input: ApplyCreditNoteInput!) {
  applyCreditNote(input: $input) { creditNote { id } userErrors { code } } }`;
const refund = `mutation ($input: RefundCreditNoteInput!) {
  refundCreditNote(input: $input) { creditNote { id } userErrors { code } } }`;

describe('applyCreditNote and refundCreditNote', () => {
  async function onAccount(customerId: string) {
    const { lineId } = await invoice(customerId, '1', '100');
    await books.pay(customerId, '113');
    return credit(customerId, [{ lineId, quantity: '1', feePercent: '0' }]);
  }
  const paid = { paidDate: '2026-04-21', method: 'BANK_TRANSFER' };

  test('a credit settles a later invoice, and the rest is paid out', async () => {
    const creditNoteId = await onAccount('cus_later');
    const { invoiceId } = await invoice('cus_later', '1', '50');
    const part = (amount: string) => ({
      input: { creditNoteId, allocations: [{ invoiceId, amount }] },
    });
    expect(await refusalCode(books, apply, part('56.51'))).toBe('OVER_ALLOCATED');
    expect(await refusalCode(books, apply, part('56.5'))).toBeUndefined();
    expect(await books.open(invoiceId)).toEqual(['0']);
    const amount = { amount: '56.51', currency: 'CNY' };
    const tooMuch = { input: { creditNoteId, ...paid, amount } };
    expect(await refusalCode(books, refund, tooMuch)).toBe('CREDIT_SPENT');
    expect(await refusalCode(books, refund, { input: { creditNoteId, ...paid } })).toBeUndefined();
    expect(await noteOf(creditNoteId)).toMatchObject({ onAccount: '0' });
    const again = await refusalCode(books, refund, { input: { creditNoteId, ...paid } });
    expect(again).toBe('NOTHING_ON_ACCOUNT');
    const ahead = { input: { creditNoteId, ...paid, paidDate: '2999-01-01' } };
    expect(await refusalCode(books, refund, ahead)).toBe('IN_THE_FUTURE');
  });

  test('paid out 16 times at once, is paid out once', async () => {
    const creditNoteId = await onAccount('cus_once');
    const tries = Array.from({ length: 16 }, () =>
      refusalCode(books, refund, { input: { creditNoteId, ...paid } }),
    );
    expect((await Promise.all(tries)).filter((code) => code === undefined)).toHaveLength(1);
  });

  test('another customer’s invoice is not settled, and a customer does neither', async () => {
    const creditNoteId = await onAccount('cus_mine');
    const { invoiceId } = await invoice('cus_theirs', '1', '50');
    const input = { creditNoteId, allocations: [{ invoiceId, amount: '1' }] };
    expect(await refusalCode(books, apply, { input })).toBe('OTHER_CUSTOMER');
    const user = { ...customerUser('cus_mine'), scopes: ['*'] };
    await expect(books.ask(apply, { input }, user)).rejects.toThrow('member of staff');
    const out = { input: { creditNoteId, ...paid } };
    await expect(books.ask(refund, out, user)).rejects.toThrow('member of staff');
    const asked = 'query ($id: ID!) { creditNote(id: $id) { number } }';
    const other = customerUser('cus_theirs');
    expect(await books.ask(asked, { id: creditNoteId }, other)).toEqual({ creditNote: null });
  });
});

test('the aging report of a day before a credit shows what was open then', async () => {
  const { lineId } = await invoice('cus_aging', '1', '100');
  await credit('cus_aging', [{ lineId, quantity: '1', feePercent: '0' }]);
  const asked = `query ($day: Date!) { agingReport(asOf: $day) {
    customers(first: 5, filter: { customerId: { eq: "cus_aging" } }) { nodes { open { total { amount } } } } } }`;
  type Found = { agingReport: { customers: { nodes: object[] } } };
  const on = async (day: string) => (await books.ask<Found>(asked, { day })).agingReport;
  expect((await on('2026-04-19')).customers.nodes).toEqual([
    { open: { total: { amount: '113' } } },
  ]);
  expect((await on('2026-04-20')).customers.nodes).toEqual([]);
});

test('after all of this the books are without fault', async () => {
  expect(await books.faults()).toEqual([]);
});
