import { greatest, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { dayOfClaim, KEEPS, NO_LOT, type Claim } from './claim.ts';

/** Sound goods of one lot on a level. */
export type LotStock = { lotId: string | null; expiresOn: string | null; quantity: Decimal };

/** Goods that are held for demands of one kind. */
export type Held = { claim: Claim; quantity: Decimal };

type Stock = { expiresOn: string; quantity: Decimal };

/** Lots that stand or fall together for some claim: one lot, or all that are good until a day. */
type Scope = { lotId: string } | { day: string };

/**
 * Who has a right to which lots of a level. Demands hold quantities, not lots; those that take one
 * lot only, or only what keeps long enough, can all be served as long as, for each such lot and
 * each such day, no more is held than there is. (Hall's condition; lots and days lie one within
 * another, so nothing else needs to be looked at.)
 */
export class LotRoom {
  private readonly today: string;
  private readonly lots: Map<string, Stock>;
  private readonly held: Held[];

  constructor(today: string, lots: readonly LotStock[], held: readonly Held[]) {
    this.today = today;
    this.lots = new Map(lots.map(({ lotId, ...lot }) => [lotId ?? NO_LOT, stockOf(lot)]));
    this.held = held.map((one) => ({ ...one }));
  }

  /** How many goods more can be held for such a claim, as far as its lots go. */
  freeFor(claim: Claim): Decimal {
    const spare = this.scopesOf(claim).map((scope) => this.spare(scope));
    const all = sum([...this.lots.values()].map(({ quantity }) => quantity));
    return greatest(ZERO, spare.reduce(least, all));
  }

  /** How many goods of a lot may go to anybody without others losing what they have a right to. */
  spareOf(lotId: string | null): Decimal {
    return this.freeFor({ lotId: lotId ?? NO_LOT, leastDays: null });
  }

  /** By how much more is held for claims like this than there is. */
  excessOf(claim: Claim): Decimal {
    return this.scopesOf(claim).reduce(
      (most, scope) => greatest(most, this.spare(scope).negated()),
      ZERO,
    );
  }

  /** How many goods are held for demands that mind which. */
  get heldInAll(): Decimal {
    return sum(this.held.map(({ quantity }) => greatest(ZERO, quantity)));
  }

  /** True when some demand holds more than its lots have. */
  get isOver(): boolean {
    return this.held.some(({ claim }) => this.excessOf(claim).greaterThan(0));
  }

  /** True when it does not matter which lots anybody takes. */
  get isIndifferent(): boolean {
    return this.held.every(({ quantity }) => quantity.isZero());
  }

  /** True when goods of a lot that expires on that day serve the claim. */
  fits(claim: Claim, lotId: string | null, expiresOn: string | null): boolean {
    if (claim.lotId !== null) return claim.lotId === lotId;
    const day = dayOfClaim(claim, this.today);
    return day === undefined || (expiresOn ?? KEEPS) >= day;
  }

  /** Notes what is held for a claim, or no longer (negative). */
  hold(claim: Claim, quantity: Decimal): void {
    if (claim.lotId === null && claim.leastDays === null) return;
    const same = this.held.find((one) => isSame(one.claim, claim));
    if (same) same.quantity = same.quantity.plus(quantity);
    else this.held.push({ claim, quantity });
  }

  /** Notes sound goods of a lot that come, or go (negative). */
  change({ lotId, quantity, ...lot }: LotStock): void {
    const key = lotId ?? NO_LOT;
    const stock = this.lots.get(key) ?? stockOf({ ...lot, quantity: ZERO });
    this.lots.set(key, { ...stock, quantity: stock.quantity.plus(quantity) });
  }

  /** All in which the claim's goods lie, of those that somebody minds. */
  private scopesOf(claim: Claim): Scope[] {
    const until = claim.lotId === null ? dayOfClaim(claim, this.today) : this.expiryOf(claim.lotId);
    if (until === undefined) return claim.lotId === null ? [] : [{ lotId: claim.lotId }];
    const days = this.held.flatMap((one) => dayOfClaim(one.claim, this.today) ?? []);
    const own = claim.lotId === null ? { day: until } : { lotId: claim.lotId };
    const wider = [...new Set(days)].filter((day) => day <= until);
    return [own, ...wider.map((day) => ({ day }))];
  }

  private spare(scope: Scope): Decimal {
    const there = [...this.lots].filter(([id, { expiresOn }]) =>
      'day' in scope ? expiresOn >= scope.day : id === scope.lotId,
    );
    const held = this.held.filter(({ claim }) => this.liesIn(claim, scope));
    const all = sum(there.map(([, { quantity }]) => quantity));
    return all.minus(sum(held.map(({ quantity }) => quantity)));
  }

  private liesIn(claim: Claim, scope: Scope): boolean {
    if (!('day' in scope)) return claim.lotId === scope.lotId;
    const until = claim.lotId === null ? dayOfClaim(claim, this.today) : this.expiryOf(claim.lotId);
    return until !== undefined && until >= scope.day;
  }

  private expiryOf(lotId: string): string | undefined {
    return this.lots.get(lotId)?.expiresOn;
  }
}

function stockOf({ expiresOn, quantity }: Omit<LotStock, 'lotId'>): Stock {
  return { expiresOn: expiresOn ?? KEEPS, quantity };
}

function isSame(a: Claim, b: Claim): boolean {
  return a.lotId === b.lotId && a.leastDays === b.leastDays;
}
