import { decimal, sum, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** What an amount is about besides its account. */
export type Dimensions = {
  customerId?: string | null;
  orderId?: string | null;
  productId?: string | null;
  costCenterId?: string | null;
};

/** One side of an entry: debit positive, credit negative, in the company's currency. */
export type Leg = Dimensions & { accountId: string; amount: Decimal };

export function debit(accountId: string, amount: Numeric, dimensions: Dimensions = {}): Leg {
  return { ...dimensions, accountId, amount: decimal(amount) };
}

export function credit(accountId: string, amount: Numeric, dimensions: Dimensions = {}): Leg {
  return debit(accountId, decimal(amount).negated(), dimensions);
}

/** The document that an entry comes from. */
export type SourceType =
  | 'INVOICE'
  | 'PAYMENT'
  | 'BILL'
  | 'SUPPLIER_PAYMENT'
  | 'DELIVERY'
  | 'RECEIPT'
  | 'OPENING'
  | 'ADJUSTMENT'
  | 'RETURN'
  | 'SUPPLIER_RETURN'
  | 'RECEIPT_REVERSAL'
  | 'DEBIT_NOTE'
  | 'LANDED_COST'
  | 'REVALUATION'
  | 'TRANSFER'
  | 'CREDIT_NOTE'
  | 'REFUND'
  | 'ALLOWANCE'
  | 'FREIGHT'
  | 'STOCK_CLEARING'
  | 'BANK_LINE'
  | 'YEAR_CLOSE'
  | 'MANUAL'
  | 'REVERSAL';

export type EntryFacts = {
  postingDate: string;
  sourceType: SourceType;
  sourceId: string;
  description: string;
  reversesId?: string;
  /** Of a reversal: what it undoes. */
  reversedType?: SourceType;
};

/** A posting: debits equal credits, and it never changes. A mistake is reversed. */
export class JournalEntry {
  readonly id: string;
  readonly facts: EntryFacts;
  readonly legs: readonly Leg[];

  /** Leaves legs of zero out; refuses `UNBALANCED` when debits and credits differ. */
  constructor(id: string, facts: EntryFacts, legs: readonly Leg[]) {
    this.id = id;
    this.facts = facts;
    this.legs = legs.filter(({ amount }) => !amount.isZero());
    if (sum(this.legs.map(({ amount }) => amount)).isZero()) return;
    const debits = sum(this.legs.map(({ amount }) => (amount.isPositive() ? amount : 0)));
    const credits = sum(
      this.legs.map(({ amount }) => (amount.isNegative() ? amount.negated() : 0)),
    );
    refuse('UNBALANCED', { debits: debits.toFixed(), credits: credits.toFixed() }, ['lines']);
  }
}

/** Takes legs of the same account and dimensions together, in order of first appearance. */
export function merged(legs: readonly Leg[]): Leg[] {
  const byKey = new Map<string, Leg>();
  for (const leg of legs) {
    const { accountId, customerId, orderId, productId, costCenterId } = leg;
    const key = JSON.stringify([accountId, customerId, orderId, productId, costCenterId]);
    const before = byKey.get(key);
    byKey.set(key, before ? { ...before, amount: before.amount.plus(leg.amount) } : leg);
  }
  return [...byKey.values()];
}
