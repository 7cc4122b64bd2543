import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { oldestFirst, type Due } from '../oldest-first.ts';
import { documentNumber } from '../receivables/numbering.ts';

export const NETTING_SERIES = 'NET';

export type NettingFacts = {
  customerId: string;
  supplierId: string;
  amount: Money;
  postingDate: string;
  nettedAt: Date;
  nettedBy: string;
};

/** What a partner owes us, set against what we owe it: neither is paid in money. */
export class Netting {
  id: string;
  number!: string;
  customerId: string;
  supplierId: string;
  currency: string;
  /** Of either side. */
  amount: Decimal;
  postingDate: string;
  nettedAt: Date;
  nettedBy: string;
  /** The day on which both are owed again. */
  undoneOn: string | null = null;
  version = 1;

  constructor(id: string, facts: NettingFacts) {
    this.id = id;
    this.customerId = facts.customerId;
    this.supplierId = facts.supplierId;
    this.currency = facts.amount.currency;
    this.amount = facts.amount.amount;
    this.postingDate = facts.postingDate;
    this.nettedAt = facts.nettedAt;
    this.nettedBy = facts.nettedBy;
  }

  year(): number {
    return Number(this.postingDate.slice(0, 4));
  }

  /** Gives it its place in the series of its year. */
  take(sequence: number): void {
    this.number = documentNumber(NETTING_SERIES, this.year(), sequence);
  }

  /** Refuses `NETTING_UNDONE`, and `BEFORE_NETTING` on a day before its own. */
  undo(day: string): void {
    const { number, undoneOn, postingDate } = this;
    if (undoneOn) refuse('NETTING_UNDONE', { number, undoneOn }, ['nettingId']);
    if (day < postingDate) refuse('BEFORE_NETTING', { number, postingDate }, ['postingDate']);
    this.undoneOn = day;
    this.version += 1;
  }
}

type Part<Document> = { document: Document; amount: Money };

/** What is chosen of one side, or else all that is open of it. */
export type Side<Document> = { parts: readonly Part<Document>[]; isChosen: boolean };

/**
 * Which parts of both sides are set against each other: those chosen, to the cent, and of a side of
 * which nothing is chosen the oldest due, as far as the other reaches. Refuses `NOTHING_TO_NET`,
 * `NETTING_UNEVEN`.
 */
export function setOff<Receivable extends Due, Payable extends Due>(
  receivables: Side<Receivable>,
  payables: Side<Payable>,
  currency: string,
) {
  const [owed, owing] = [reachOf(receivables, currency), reachOf(payables, currency)];
  const lesser = owed.compare(owing) < 0 ? owed : owing;
  const amount = receivables.isChosen ? owed : payables.isChosen ? owing : lesser;
  if (amount.isZero() || lesser.isZero()) refuse('NOTHING_TO_NET', {}, ['customerId']);
  const isEven = comesTo(receivables, owed, amount) && comesTo(payables, owing, amount);
  if (!isEven) refuse('NETTING_UNEVEN', { receivables: owed, payables: owing }, ['invoices']);
  return {
    amount,
    receivables: partsFor(receivables, amount),
    payables: partsFor(payables, amount),
  };
}

function reachOf({ parts }: Side<unknown>, currency: string): Money {
  return new Money(sum(parts.map(({ amount }) => amount.amount)), currency);
}

/** What is chosen is netted whole; of the rest, as much as there is. */
function comesTo({ isChosen }: Side<unknown>, reach: Money, amount: Money): boolean {
  const difference = reach.compare(amount);
  return isChosen ? difference === 0 : difference >= 0;
}

function partsFor<Document extends Due>({ parts, isChosen }: Side<Document>, amount: Money) {
  if (isChosen) return parts;
  return oldestFirst(
    amount,
    parts.map(({ document }) => document),
  );
}
