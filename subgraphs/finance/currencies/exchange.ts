import { sum, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { PostingRole } from '../ledger/chart.ts';
import { credit, debit, type Dimensions, type Leg } from '../ledger/journal-entry.ts';

/** At which rate a currency counts in the books: `rate` units of `base` are one of `currency`. */
export class Exchange {
  readonly currency: string;
  readonly base: string;
  readonly rate: Decimal;

  constructor(currency: string, base: string, rate: Decimal) {
    this.currency = currency;
    this.base = base;
    this.rate = rate;
  }

  isForeign(): boolean {
    return this.currency !== this.base;
  }

  /** An amount of the currency in the books, half-up to the base's minor unit. */
  inBase(amount: Numeric): Decimal {
    return new Money(this.rate.times(amount), this.base).rounded().amount;
  }

  money(amount: Numeric): Money {
    return new Money(amount, this.currency);
  }

  debit(accountId: string, amount: Numeric, about: Dimensions = {}): Leg {
    return debit(accountId, this.inBase(amount), about, this.money(amount));
  }

  credit(accountId: string, amount: Numeric, about: Dimensions = {}): Leg {
    return credit(accountId, this.inBase(amount), about, this.money(amount));
  }
}

/** An amount that is open, and what the books carry of it. */
export type Carried = { open: Money; baseOpen: Decimal };

/**
 * What the books carry of a part of an open amount: its share, half-up to the minor unit of the
 * base; who takes all that is open takes all that is carried, so nothing is ever left over.
 */
export function carriedOf(part: Money, { open, baseOpen }: Carried, base: string): Decimal {
  if (part.equals(open)) return baseOpen;
  const share = baseOpen.times(part.amount).dividedBy(open.amount);
  return new Money(share, base).rounded().amount;
}

type Rates = Pick<Exchange, 'currency' | 'isForeign'>;

/** Of amounts that count at rates of their own. */
export function ratesIn(currency: string, base: string): Rates {
  return { currency, isForeign: () => currency !== base };
}

/**
 * Legs with what is between their rates: what comes in beyond what was carried is a gain, what is
 * missing a loss. Of the company's own currency nothing can be.
 */
export function withDifference(
  legs: readonly Leg[],
  exchange: Rates,
  accounts: Record<PostingRole, string>,
  about: Dimensions = {},
): Leg[] {
  const left = sum(legs.map(({ amount }) => amount));
  if (!exchange.isForeign() || left.isZero()) return [...legs];
  const accountId = left.isPositive() ? accounts.EXCHANGE_GAIN : accounts.EXCHANGE_LOSS;
  return [...legs, credit(accountId, left, about, Money.zero(exchange.currency))];
}

/**
 * Legs of a document at its rate: those before and after count as they are, the largest of the
 * others takes what rounding each by itself leaves.
 */
export function roundedTogether(
  shared: readonly Leg[],
  { before = [], after = [] }: { before?: readonly Leg[]; after?: readonly Leg[] } = {},
): Leg[] {
  const left = sum([...before, ...shared, ...after].map(({ amount }) => amount));
  const largest = shared.reduce((most, leg, index) => {
    return leg.amount.abs().greaterThan(shared[most]!.amount.abs()) ? index : most;
  }, 0);
  const rounded = shared.map((leg, index) =>
    index === largest ? { ...leg, amount: leg.amount.minus(left) } : leg,
  );
  return [...before, ...rounded, ...after];
}
