import { sum, ZERO } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { bearing } from '../allowances/allowance.ts';
import type { Recovery } from '../allowances/recovery.ts';
import { Exchange, withDifference } from '../currencies/exchange.ts';
import type { Accounts } from '../ledger/books.ts';
import { credit, debit, merged, opposite, type Leg } from '../ledger/journal-entry.ts';
import { receivableLegs } from '../receivables/allocate.ts';
import { invoiceLegs, unearned } from '../receivables/invoice-posting.ts';
import type { Invoice, InvoiceLine } from '../receivables/invoice.ts';
import type { SettledPart } from '../receivables/payment.ts';
import type { CreditLine } from './credit-line.ts';
import type { CreditNote } from './credit-note.ts';

/** Lines of an invoice as they are credited as a whole, freight too; nothing of them is kept. */
export function wholeOf(invoice: Invoice, lines: readonly InvoiceLine[]): CreditLine[] {
  const { id: invoiceId, rate } = invoice;
  return lines.map(({ id: invoiceLineId, orderLineId, ...line }) => ({
    ...{ invoiceId, invoiceLineId, orderLineId: orderLineId ?? '', rate },
    ...{ productId: line.productId, description: line.description, quantity: line.quantity },
    ...{ net: line.net, tax: line.tax, taxCode: line.taxCode, taxRate: line.taxRate },
    ...{ fee: ZERO, feeTax: ZERO },
  }));
}

type Credited = {
  invoice: Invoice;
  lines: readonly InvoiceLine[];
  recovered: readonly Recovery[];
  settled: readonly SettledPart[];
  /** It was billed before it was earned. */
  isUnearned: boolean;
};

/**
 * What was earned with lines of an invoice goes back to the cent, and their tax; receivables go
 * down by what was open, and what was paid is owed to the customer.
 */
export function wholeLegs(
  note: CreditNote,
  { invoice, lines, recovered, settled, isUnearned }: Credited,
  accounts: Accounts,
  base: string,
): Leg[] {
  const { customerId, orderId, currency, baseTax, baseOnAccount } = note;
  const about = { customerId, orderId };
  const exchange = new Exchange(currency, base, invoice.rate);
  const others = [accounts.RECEIVABLE, accounts.OUTPUT_TAX];
  const booked = { ...about, ...inBooks(invoice, lines, base) };
  const earned = invoiceLegs(booked, lines, isUnearned ? unearned(accounts) : accounts, exchange)
    .filter(({ accountId }) => !others.includes(accountId))
    .map(opposite);
  const legs = merged([
    ...earned,
    debit(accounts.OUTPUT_TAX, baseTax, about, new Money(note.tax, currency)),
    ...recovered.map(({ kind, amount, tax }) =>
      exchange.credit(bearing(kind, accounts), amount.minus(tax), about),
    ),
    ...receivableLegs(settled, accounts),
    credit(accounts.CUSTOMER_PREPAYMENT, baseOnAccount, { customerId }, note.onAccount()),
  ]);
  return withDifference(legs, exchange, accounts, about);
}

/** What the lines came to in the books, rounded as those of an invoice of their own. */
export function inBooks(
  { currency, rate }: Pick<Invoice, 'currency' | 'rate'>,
  lines: readonly InvoiceLine[],
  base: string,
) {
  const exchange = new Exchange(currency, base, rate);
  const [net, tax] = [sum(lines.map((line) => line.net)), sum(lines.map((line) => line.tax))];
  const total = net.plus(tax);
  return { net, tax, total, baseTotal: exchange.inBase(total), baseTax: exchange.inBase(tax) };
}
