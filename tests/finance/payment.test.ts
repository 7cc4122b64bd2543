import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { least, sum } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { Invoice, invoiceLines } from '../../subgraphs/finance/receivables/invoice.ts';
import { oldestDueFirst, Payment } from '../../subgraphs/finance/receivables/payment.ts';

function invoice(id: string, amount: string, invoiceDate = '2026-01-01', customerId = 'cus_1') {
  const line = { lineId: 'orl_1', productId: 'prd_1', description: 'Tea', quantity: '1' };
  const part = { ...line, net: amount, taxRate: '0', taxCode: 'ZERO' };
  const order = { orderId: 'ord_1', orderNumber: 'SO-1', deliveryId: 'dlv_1', customerId };
  const facts = { ...order, invoiceDate, currency: 'CNY', paymentTermDays: 30 };
  const lines = invoiceLines([part], Money.zero('CNY'), () => 'inl_1');
  return new Invoice(id, { ...facts, issuedAt: new Date(0) }, lines);
}

function payment(amount: string) {
  return new Payment('pay_1', {
    customerId: 'cus_1',
    amount: new Money(amount, 'CNY'),
    receivedDate: '2026-03-31',
    method: 'CASH',
    recordedAt: new Date(0),
    recordedBy: 'usr_1',
  });
}

test('9.00 pays the invoice that is due first, and a part of the next', () => {
  const later = invoice('inv_1', '5.95', '2026-02-01');
  const sooner = invoice('inv_2', '5.95', '2026-01-01');
  const parts = oldestDueFirst(new Money('9.00', 'CNY'), [later, sooner], '2026-03-31');
  expect(parts.map((part) => [part.invoice.id, part.amount.amount.toFixed(2)])).toEqual([
    ['inv_2', '5.95'],
    ['inv_1', '3.05'],
  ]);
});

test('a payment pays its own customer only, and no more than is left of it', () => {
  const received = payment('10.00');
  const refusal = (code: string) => expect.objectContaining({ code });
  const foreign = invoice('inv_1', '5.00', '2026-01-01', 'cus_2');
  expect(() => received.pay(foreign, new Money('1', 'CNY'))).toThrow(refusal('OTHER_CUSTOMER'));
  const big = invoice('inv_2', '50.00');
  expect(() => received.pay(big, new Money('10.01', 'CNY'))).toThrow(refusal('PAYMENT_SPENT'));
  received.pay(big, new Money('10.00', 'CNY'));
  expect(received.unallocated().isZero()).toBe(true);
  expect(big.open().amount.toFixed(2)).toBe('40.00');
});

const cents = fc.integer({ min: 1, max: 1_000_000 }).map((n) => (n / 100).toFixed(2));

test('dealing gives away all it can, never more than is open, and leaves no older one short', () => {
  fc.assert(
    fc.property(cents, fc.array(cents, { maxLength: 12 }), (amount, totals) => {
      const invoices = totals.map((total, index) => invoice(`inv_${index}`, total));
      const parts = oldestDueFirst(new Money(amount, 'CNY'), invoices, '2026-03-31');
      const dealt = sum(parts.map((part) => part.amount.amount));
      const open = sum(invoices.map((one) => one.open().amount));
      expect(dealt).toEqual(least(open, new Money(amount, 'CNY').amount));
      for (const part of parts.slice(0, -1)) {
        expect(part.amount.equals(part.invoice.open())).toBe(true);
      }
      for (const part of parts) expect(part.amount.compare(part.invoice.open())).not.toBe(1);
    }),
  );
});
