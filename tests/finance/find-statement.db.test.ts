import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks();
});
afterAll(() => books.close());

type Amount = { amount: string };
type Line = { day: string; kind: string; amount: Amount; balance: Amount };
type Statement = Record<'opening' | 'closing' | 'onAccount', Amount> & {
  lines: Line[];
  aging: Record<'notDue' | 'days1To30' | 'total', Amount>;
};

async function statementOf(id: string, from: string, to: string, viewer = staff()) {
  const asked = `query ($who: [_Any!]!, $from: Date!, $to: Date!) {
    _entities(representations: $who) { ... on Customer {
      statement(from: $from, to: $to) {
        opening { amount } closing { amount } onAccount { amount }
        lines { day kind amount { amount } balance { amount } }
        aging { notDue { amount } days1To30 { amount } total { amount } } } } } }`;
  const variables = { who: [{ __typename: 'Customer', id }], from, to };
  type Found = { _entities: [{ statement: Statement | null }] };
  return (await books.ask<Found>(asked, variables, viewer))._entities[0].statement;
}

const shown = ({ lines }: Statement) =>
  lines.map(({ day, kind, amount, balance }) => [day, kind, amount.amount, balance.amount]);

test('a statement tells what was owed, what changed it and what is owed', async () => {
  const on = (day: string) => ({ shippedAt: `${day}T08:00:00.000Z` });
  await books.invoice('cus_told', '40', on('2026-01-20'));
  await books.pay('cus_told', '30', { receivedDate: '2026-01-25' });
  const invoiceId = await books.invoice('cus_told', '12', on('2026-02-10'));
  await books.pay('cus_told', '20', { receivedDate: '2026-02-15' });
  const off = { invoiceId, reason: 'Small', postingDate: '2026-02-20' };
  const { allowanceId } = await books.perform<{ allowanceId: string }>(
    'finance.writeOffInvoice',
    off,
  );
  const back = { allowanceId, reason: 'Paid', postingDate: '2026-03-05' };
  await books.perform('finance.reverseAllowance', back);
  await books.pay('cus_told', '7', { receivedDate: '2026-03-06' });

  const february = await statementOf('cus_told', '2026-02-01', '2026-02-28');
  expect(shown(february!)).toEqual([
    ['2026-02-10', 'INVOICE', '12', '22'],
    ['2026-02-15', 'PAYMENT', '-20', '2'],
    ['2026-02-20', 'WRITE_OFF', '-2', '0'],
  ]);
  expect([february!.opening.amount, february!.closing.amount]).toEqual(['10', '0']);
  const march = await statementOf('cus_told', '2026-03-01', '2026-03-31');
  expect(shown(march!)).toEqual([
    ['2026-03-05', 'REVERSAL', '2', '2'],
    ['2026-03-06', 'PAYMENT', '-7', '-5'],
  ]);
  expect([march!.closing.amount, march!.onAccount.amount]).toEqual(['-5', '5']);
  const january = await statementOf('cus_told', '2026-01-01', '2026-02-19');
  expect(january!.aging).toMatchObject({ days1To30: { amount: '0' }, notDue: { amount: '2' } });
});

test('credits and refunds stand in it, and it ends with what the ledger has', async () => {
  const line = { lineId: 'orl_told', productId: 'prd_1', description: 'Tea', quantity: '2' };
  const lines = [{ ...line, net: '100', taxRate: '13', taxCode: 'VAT' }];
  await books.invoice('cus_back', '100', { lines });
  await books.pay('cus_back', '113');
  const { creditNoteId } = await books.perform<{ creditNoteId: string }>(
    'finance.issueCreditNote',
    {
      ...{ returnOrderId: 'rma_told', orderId: 'ord_1', customerId: 'cus_back' },
      ...{ creditDate: '2026-04-20', lines: [{ ...line, quantity: '1', feePercent: '0' }] },
    },
  );
  const paid = { amount: { amount: '50', currency: 'CNY' }, method: 'BANK_TRANSFER' };
  const refund = { creditNoteId, paidDate: '2026-04-21', ...paid };
  await books.perform('finance.refundCreditNote', refund);
  const told = await statementOf('cus_back', '2026-03-01', '2026-04-30');
  expect(shown(told!)).toEqual([
    ['2026-03-31', 'INVOICE', '113', '113'],
    ['2026-03-31', 'PAYMENT', '-113', '0'],
    ['2026-04-20', 'CREDIT_NOTE', '-56.5', '-56.5'],
    ['2026-04-21', 'REFUND', '50', '-6.5'],
  ]);
  expect(told!.onAccount.amount).toBe('6.5');
});

test('a customer’s user reads its own, and of others not even that they are there', async () => {
  const days = ['2026-01-01', '2026-12-31'] as const;
  const own = await statementOf('cus_told', ...days, customerUser('cus_told'));
  expect(own!.closing.amount).toBe('-5');
  expect(await statementOf('cus_told', ...days, customerUser('cus_back'))).toBeNull();
  const carrier = { ...staff(), party: { kind: 'CARRIER' as const, id: 'car_1' } };
  expect(await statementOf('cus_told', ...days, carrier)).toBeNull();
});
