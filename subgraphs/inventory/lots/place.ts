import { greatest, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert } from '../../../kernel/refusal.ts';
import type { Serial } from './goods.ts';

/** A place as it is stored: what lies there, and what is known of its lot and bin. */
export type PlaceState = {
  binId: string | null;
  lotId: string | null;
  quantity: Decimal;
  /** Its lot is blocked or expired, or its bin keeps goods apart. */
  isHeld: boolean;
  /** What others have picked of it that has not left yet. */
  claimed: Decimal;
  /** Of it, units whose serials are known. */
  named: Decimal;
  expiresOn: string | null;
  /** When the lot, or the goods, first came. */
  since: string;
  /** In which sequence bins are picked from. */
  sequence: number;
};

/** Goods of one lot in one bin. */
export class Place {
  readonly binId: string | null;
  readonly lotId: string | null;
  quantity: Decimal;
  named: Decimal;
  readonly isHeld: boolean;
  private readonly claimed: Decimal;
  readonly expiresOn: string | null;
  readonly since: string;
  readonly sequence: number;
  hasChanged = false;

  constructor(state: PlaceState) {
    this.binId = state.binId;
    this.lotId = state.lotId;
    this.quantity = state.quantity;
    this.named = state.named;
    this.isHeld = state.isHeld;
    this.claimed = state.claimed;
    this.expiresOn = state.expiresOn;
    this.since = state.since;
    this.sequence = state.sequence;
  }

  get unclaimed(): Decimal {
    return greatest(ZERO, this.quantity.minus(this.claimed));
  }

  /** Units of which nobody knows the serial. */
  get unnamed(): Decimal {
    return this.quantity.minus(this.named);
  }

  /** Adds what comes, or takes off what leaves (negative), with its serials. */
  change(quantity: Decimal, serials: readonly Serial[]): void {
    const sign = quantity.isNegative() ? -1 : 1;
    this.quantity = this.quantity.plus(quantity);
    this.named = this.named.plus(serials.length * sign);
    this.hasChanged = true;
    assert(!this.quantity.isNegative(), 'a place holds what it gives');
  }
}

/** What expires first, then what came first, then the bin that is picked from first. */
export function earlier(a: Place, b: Place): number {
  const byDay = compare(a.expiresOn ?? '9999-12-31', b.expiresOn ?? '9999-12-31');
  return byDay || compare(a.since, b.since) || a.sequence - b.sequence || byKey(a, b);
}

function byKey(a: Place, b: Place): number {
  return compare(`${a.binId} ${a.lotId}`, `${b.binId} ${b.lotId}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
