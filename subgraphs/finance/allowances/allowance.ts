import type { Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
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
};

/** What is given up of an invoice, gross; the tax in it is not owed to the state any more. */
export class Allowance {
  id: string;
  invoiceId: string;
  orderId: string;
  customerId: string;
  /** The payment that took the discount. */
  paymentId: string | null;
  kind: AllowanceKind;
  amount: Decimal;
  tax: Decimal;
  postingDate: string;
  reason: string | null;
  givenAt: Date;
  givenBy: string;

  constructor(id: string, invoice: Invoice, facts: AllowanceFacts & { at: Date; by: string }) {
    this.id = id;
    this.invoiceId = invoice.id;
    this.orderId = invoice.orderId;
    this.customerId = invoice.customerId;
    this.paymentId = facts.paymentId ?? null;
    this.kind = facts.kind;
    this.amount = facts.amount.amount;
    this.tax = taxWithin(facts.amount, invoice).amount;
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

/** What was given up is a cost, less the tax in it; the customers owe it no more. */
export function allowanceLegs(given: readonly Allowance[], accounts: Accounts): Leg[] {
  return given.flatMap(({ kind, amount, tax, customerId, orderId }) => {
    const about = { customerId, orderId };
    return [
      debit(bearing(kind, accounts), amount.minus(tax), about),
      debit(accounts.OUTPUT_TAX, tax, about),
      credit(accounts.RECEIVABLE, amount, about),
    ];
  });
}
