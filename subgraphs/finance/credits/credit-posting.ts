import type { Company } from '../../../kernel/company.ts';
import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { bearing } from '../allowances/allowance.ts';
import type { Recovery } from '../allowances/recovery.ts';
import { Exchange, ratesIn, withDifference } from '../currencies/exchange.ts';
import type { Accounts } from '../ledger/books.ts';
import { credit, debit, merged, type Leg } from '../ledger/journal-entry.ts';
import { receivableLegs } from '../receivables/allocate.ts';
import type { SettledPart } from '../receivables/payment.ts';
import { creditByInvoice, type CreditLine } from './credit-line.ts';
import type { CreditNote } from './credit-note.ts';

type Taken = { lines: readonly CreditLine[]; recovered: readonly Recovery[] };

/**
 * What a credit is in the books: it takes back what was invoiced, so it counts at the rates of the
 * invoices of its goods.
 */
export function creditInBase(
  { lines, recovered }: Taken,
  currency: string,
  company: Company,
): { total: Decimal; tax: Decimal } {
  const byInvoice = creditByInvoice(lines, recovered);
  const parts = [...byInvoice].map(([invoiceId, total]) => {
    const own = lines.filter((line) => line.invoiceId === invoiceId);
    const given = recovered.filter((one) => one.invoiceId === invoiceId);
    const tax = sum(own.map((line) => line.tax.minus(line.feeTax)));
    const exchange = new Exchange(currency, company.currency, own[0]!.rate);
    const left = tax.minus(sum(given.map((one) => one.tax)));
    return { total: exchange.inBase(total), tax: exchange.inBase(left) };
  });
  return { total: sum(parts.map(({ total }) => total)), tax: sum(parts.map(({ tax }) => tax)) };
}

type Credited = Taken & { settled: readonly SettledPart[] };

/** Revenue and tax go back; receivables go down, and the rest is owed to the customer. */
export function creditLegs(
  note: CreditNote,
  { lines, recovered, settled }: Credited,
  accounts: Accounts,
  { currency: base }: Company,
): Leg[] {
  const { customerId, orderId, currency, baseTax, baseOnAccount } = note;
  const about = { customerId, orderId };
  const at = (invoiceId: string) => {
    const { rate } = lines.find((line) => line.invoiceId === invoiceId)!;
    return new Exchange(currency, base, rate);
  };
  const legs = merged([
    ...lines.map(({ net, fee, productId, invoiceId }) =>
      at(invoiceId).debit(accounts.REVENUE, net.minus(fee), { ...about, productId }),
    ),
    debit(accounts.OUTPUT_TAX, baseTax, about, new Money(note.tax, currency)),
    ...recovered.map(({ kind, amount, tax, invoiceId }) =>
      at(invoiceId).credit(bearing(kind, accounts), amount.minus(tax), about),
    ),
    ...receivableLegs(settled, accounts),
    credit(accounts.CUSTOMER_PREPAYMENT, baseOnAccount, { customerId }, note.onAccount()),
  ]);
  return withDifference(legs, ratesIn(currency, base), accounts, about);
}
