import type { Decimal } from '../../../kernel/decimal.ts';
import type { Company } from '../../../kernel/company.ts';
import { Money } from '../../../kernel/money.ts';
import { Exchange, ratesIn, withDifference } from '../currencies/exchange.ts';
import type { Accounts } from '../ledger/books.ts';
import { credit, debit, type Leg } from '../ledger/journal-entry.ts';
import type { Invoice } from '../receivables/invoice.ts';

export type AllowanceKind = 'WRITE_OFF' | 'DISCOUNT';

export type AllowanceFacts = {
  kind: AllowanceKind;
  amount: Money;
  postingDate: string;
  paymentId?: string;
  reason?: string;
  /** At which rate it counts as a cost. */
  exchange: Exchange;
};

type Given = AllowanceFacts & { cleared: Decimal; at: Date; by: string };

/** What is given up of an invoice, gross; the tax in it is not owed to the state any more. */
export class Allowance {
  id: string;
  invoiceId: string;
  /** Null for an invoice of several. */
  orderId: string | null;
  customerId: string;
  /** The payment that took the discount. */
  paymentId: string | null;
  kind: AllowanceKind;
  amount: Decimal;
  tax: Decimal;
  currency: string;
  /** What the books carried of it. */
  baseAmount: Decimal;
  /** The tax, at the rate of the invoice; the cost without it, at that of the day. */
  baseTax: Decimal;
  baseCost: Decimal;
  postingDate: string;
  reason: string | null;
  givenAt: Date;
  givenBy: string;

  constructor(id: string, invoice: Invoice, facts: Given) {
    this.id = id;
    this.invoiceId = invoice.id;
    this.orderId = invoice.orderId;
    this.customerId = invoice.customerId;
    this.paymentId = facts.paymentId ?? null;
    this.kind = facts.kind;
    this.amount = facts.amount.amount;
    this.tax = taxWithin(facts.amount, invoice).amount;
    const { currency, base } = facts.exchange;
    this.currency = currency;
    this.baseAmount = facts.cleared;
    this.baseTax = new Exchange(currency, base, invoice.rate).inBase(this.tax);
    this.baseCost = facts.exchange.inBase(this.amount.minus(this.tax));
    this.postingDate = facts.postingDate;
    this.reason = facts.reason ?? null;
    this.givenAt = facts.at;
    this.givenBy = facts.by;
  }
}

/** The tax in a part of an invoice: its share of the invoice's tax, half-up to the minor unit. */
function taxWithin(part: Money, { tax, total }: Invoice): Money {
  return new Money(part.amount.times(tax).dividedBy(total), part.currency).rounded();
}

const roles = { WRITE_OFF: 'WRITE_OFF', DISCOUNT: 'CASH_DISCOUNT' } as const;

/** The account that bears what is given up. */
export function bearing(kind: AllowanceKind, accounts: Accounts): string {
  return accounts[roles[kind]];
}

/**
 * What was given up is a cost, less the tax in it; the customers owe it no more. What is between
 * the rates of the cost and of what the books carried is a gain or loss.
 */
export function allowanceLegs(
  given: readonly Allowance[],
  accounts: Accounts,
  { currency: base }: Pick<Company, 'currency'>,
): Leg[] {
  return given.flatMap((allowance) => {
    const { kind, amount, tax, customerId, orderId, currency } = allowance;
    const about = { customerId, orderId };
    const of = (part: Decimal) => new Money(part, currency);
    const legs = [
      debit(bearing(kind, accounts), allowance.baseCost, about, of(amount.minus(tax))),
      debit(accounts.OUTPUT_TAX, allowance.baseTax, about, of(tax)),
      credit(accounts.RECEIVABLE, allowance.baseAmount, about, of(amount)),
    ];
    return withDifference(legs, ratesIn(currency, base), accounts, about);
  });
}
