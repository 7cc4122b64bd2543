import { decimal, sum, ZERO, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** What an amount is about besides its account. */
export type Dimensions = {
  customerId?: string | null;
  orderId?: string | null;
  productId?: string | null;
  costCenterId?: string | null;
};

/** One side of an entry: debit positive, credit negative, in the company's currency. */
export type Leg = Dimensions & {
  accountId: string;
  amount: Decimal;
  /** What was agreed, where that is in a currency of its own. */
  transaction?: Money;
};

export function debit(
  accountId: string,
  amount: Numeric,
  dimensions: Dimensions = {},
  transaction?: Money,
): Leg {
  return { ...dimensions, accountId, amount: decimal(amount), ...(transaction && { transaction }) };
}

export function credit(
  accountId: string,
  amount: Numeric,
  dimensions: Dimensions = {},
  transaction?: Money,
): Leg {
  return debit(accountId, decimal(amount).negated(), dimensions, transaction?.negated());
}

/** The other side of the same. */
export function opposite({ transaction, ...leg }: Leg): Leg {
  const amount = leg.amount.negated();
  return { ...leg, amount, ...(transaction && { transaction: transaction.negated() }) };
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
  | 'ISSUE_REVERSAL'
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
  | 'TAX_SETTLEMENT'
  | 'YEAR_CLOSE'
  | 'EXCHANGE'
  | 'NETTING'
  | 'SUPPLIER_ADVANCE'
  | 'BAD_DEBT_ALLOWANCE'
  | 'COST_ALLOCATION'
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

/**
 * A posting: debits equal credits, also in the currency of its document, and it never changes. A
 * mistake is reversed.
 */
export class JournalEntry {
  readonly id: string;
  readonly facts: EntryFacts;
  readonly legs: readonly Leg[];

  /** Leaves legs of nothing out; refuses `UNBALANCED` when debits and credits differ. */
  constructor(id: string, facts: EntryFacts, legs: readonly Leg[]) {
    this.id = id;
    this.facts = facts;
    this.legs = legs.filter((leg) => !isEmpty(leg));
    requireBalance(this.legs.map(({ amount }) => amount));
    const [first, ...others] = this.legs.map(({ transaction }) => transaction);
    const isOfOne = others.every((one) => one && one.currency === first?.currency);
    if (isOfOne) requireBalance(this.legs.map(({ transaction }) => transaction?.amount ?? ZERO));
  }
}

function isEmpty({ amount, transaction }: Leg): boolean {
  return amount.isZero() && (!transaction || transaction.isZero());
}

function requireBalance(amounts: readonly Decimal[]): void {
  if (sum(amounts).isZero()) return;
  const debits = sum(amounts.filter((amount) => amount.isPositive()));
  const credits = sum(amounts.filter((amount) => amount.isNegative())).negated();
  refuse('UNBALANCED', { debits: debits.toFixed(), credits: credits.toFixed() }, ['lines']);
}

/** Takes legs of the same account and dimensions together, in order of first appearance. */
export function merged(legs: readonly Leg[]): Leg[] {
  const byKey = new Map<string, Leg>();
  for (const leg of legs) {
    const { accountId, customerId, orderId, productId, costCenterId, transaction } = leg;
    const about = [accountId, customerId, orderId, productId, costCenterId];
    const key = JSON.stringify([...about, transaction?.currency]);
    const before = byKey.get(key);
    byKey.set(key, before ? together(before, leg) : leg);
  }
  return [...byKey.values()];
}

function together(before: Leg, leg: Leg): Leg {
  const amount = before.amount.plus(leg.amount);
  const { transaction } = before;
  if (!transaction || !leg.transaction) return { ...before, amount };
  return { ...before, amount, transaction: transaction.plus(leg.transaction) };
}
