import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { Exchange } from '../../subgraphs/finance/currencies/exchange.ts';
import { charts, type PostingRole } from '../../subgraphs/finance/ledger/chart.ts';
import { JournalEntry } from '../../subgraphs/finance/ledger/journal-entry.ts';
import { invoiceLegs } from '../../subgraphs/finance/receivables/invoice-posting.ts';
import { Invoice, invoiceLines } from '../../subgraphs/finance/receivables/invoice.ts';

const accounts = Object.fromEntries(
  charts.CHINA.flatMap(({ role }) => (role ? [[role, role]] : [])),
) as Record<PostingRole, string>;

const facts = {
  orderId: 'ord_1',
  orderNumber: 'SO-1',
  deliveryId: 'dlv_1',
  customerId: 'cus_1',
  currency: 'CNY',
  invoiceDate: '2026-12-15',
  paymentTermDays: 30,
  issuedAt: new Date('2026-12-15T08:00:00Z'),
};

const own = new Exchange('CNY', 'CNY', decimal(1));

function invoiceOf(parts: { net: string; taxRate: string }[], freight = '0', exchange = own) {
  const { currency } = exchange;
  const goods = parts.map((part, index) => ({
    ...part,
    lineId: `orl_${index}`,
    productId: `prd_${index % 2}`,
    description: 'Tea',
    quantity: '1',
    taxCode: 'STANDARD',
  }));
  let ids = 0;
  const lines = invoiceLines(goods, new Money(freight, currency), () => `inl_${++ids}`);
  return { invoice: new Invoice('inv_1', { ...facts, currency, exchange }, lines), lines };
}

test('tax is rounded per line: twice 0.50 at 13 % is 0.14, not 0.13', () => {
  const half = { net: '0.50', taxRate: '13' };
  const { invoice } = invoiceOf([half, half]);
  expect(invoice.tax.toFixed(2)).toBe('0.14');
  expect(invoice.total.toFixed(2)).toBe('1.14');
});

test('freight is a line of its own without tax, and only when it is charged', () => {
  const goods = [{ net: '100.00', taxRate: '13' }];
  const { invoice, lines } = invoiceOf(goods, '8.00');
  expect(lines.at(-1)).toMatchObject({ kind: 'FREIGHT', position: 2, taxCode: 'NONE' });
  expect(invoice.freight.toFixed(2)).toBe('8.00');
  expect(invoice.total.toFixed(2)).toBe('121.00');
  expect(invoiceOf(goods).lines).toHaveLength(1);
});

test('freight that is taxed has the tax that its order has for it', () => {
  const freightTax = { tax: '4.34', taxRate: '13', taxCode: 'STANDARD' };
  const lines = invoiceLines([], new Money('33.35', 'CNY'), () => 'inl_1', freightTax);
  const { tax, total } = new Invoice('inv_1', { ...facts, currency: 'CNY' }, lines);
  expect(lines).toMatchObject([{ kind: 'FREIGHT', taxCode: 'STANDARD' }]);
  expect([tax, total].map((amount) => amount.toFixed())).toEqual(['4.34', '37.69']);
  const free = invoiceLines([], Money.zero('CNY'), () => 'inl_1', freightTax);
  expect(free).toEqual([]);
});

test('it is due after the payment term, over the end of the year too', () => {
  expect(invoiceOf([]).invoice.dueDate).toBe('2027-01-14');
});

test('its number tells series, year and place', () => {
  const { invoice } = invoiceOf([]);
  invoice.take(42);
  expect(invoice.number).toBe('INV-2026-000042');
});

test('nothing is paid beyond what is open', () => {
  const { invoice } = invoiceOf([{ net: '5.00', taxRate: '19' }]);
  invoice.settle(new Money('5.00', 'CNY'));
  expect(invoice.open().amount.toFixed(2)).toBe('0.95');
  expect(() => invoice.settle(new Money('0.96', 'CNY'))).toThrow(
    expect.objectContaining({ code: 'OVER_ALLOCATED' }),
  );
  expect(invoice.open().amount.toFixed(2)).toBe('0.95');
});

const cents = fc.integer({ min: 0, max: 10_000_000 }).map((n) => (n / 100).toFixed(2));
const part = fc.record({ net: cents, taxRate: fc.constantFrom('13', '9', '6', '0', '5.25') });

const exchange = fc.integer({ min: 1, max: 900_000_000 }).map((n) => {
  return n % 2 ? own : new Exchange('USD', 'CNY', decimal(n).dividedBy(10_000_000));
});

test('whatever is invoiced, the total is the sum of the lines and the posting balances', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), cents, exchange, (parts, freight, at) => {
      const { invoice, lines } = invoiceOf(parts, freight, at);
      expect(invoice.total).toEqual(sum(lines.map(({ net, tax }) => net.plus(tax))));
      const posting = { ...facts, postingDate: facts.invoiceDate, description: '' };
      const source = { sourceType: 'INVOICE', sourceId: invoice.id } as const;
      const legs = invoiceLegs(invoice, lines, accounts, at);
      expect(() => new JournalEntry('jre_1', { ...posting, ...source }, legs)).not.toThrow();
    }),
  );
});
