import { decimal, greatest, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert } from '../../../kernel/refusal.ts';
import { ANY_GOODS, type Claim } from '../lots/claim.ts';
import { rankOf, type Serving } from './serving.ts';
import type { StockLevel } from '../stock/stock.ts';

/** Goods of one stock level that are held for an order line; the id is null until stored. */
export type Reservation = { id: string | null; levelId: string; quantity: Decimal };

/** A quantity in one warehouse, in base units. */
type Part = { warehouseId: string; quantity: string };

type Identity = Pick<Demand, 'lineId' | 'orderId' | 'customerId' | 'productId'>;

/** An order line's demand as it is stored. */
type DemandState = {
  lineId: string;
  orderId: string;
  customerId: string;
  productId: string;
  /** Who is served first has the least. */
  rank: string;
  dueDate: string | null;
  /** Of the order: what is kept for its sales channel is free for it. */
  channel: string | null;
  /** The only warehouse that may serve it; null when all may. */
  warehouseId: string | null;
  /** Which goods serve it; default any. */
  claim?: Claim;
  wanted: Decimal;
  waiting: Decimal;
  issued: Decimal;
  released: Decimal;
  /** Those on the stock levels that are locked, oldest first. */
  reservations: Reservation[];
};

/**
 * What an order line wants of stock, in base units: wanted = waiting + reserved + issued +
 * released. It moves goods of stock levels together with its own figures, so that what a level
 * has reserved is always what demands hold on it.
 */
export class Demand {
  readonly lineId: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly productId: string;
  rank: string;
  dueDate: string | null;
  channel: string | null;
  warehouseId: string | null;
  claim: Claim;
  readonly isNew: boolean;
  wanted: Decimal;
  waiting: Decimal;
  issued: Decimal;
  released: Decimal;
  readonly reservations: Reservation[];

  constructor(state: DemandState, isNew = false) {
    this.lineId = state.lineId;
    this.orderId = state.orderId;
    this.customerId = state.customerId;
    this.productId = state.productId;
    this.rank = state.rank;
    this.dueDate = state.dueDate;
    this.channel = state.channel;
    this.warehouseId = state.warehouseId;
    this.claim = state.claim ?? ANY_GOODS;
    this.isNew = isNew;
    this.wanted = state.wanted;
    this.waiting = state.waiting;
    this.issued = state.issued;
    this.released = state.released;
    this.reservations = state.reservations;
  }

  /** A line that nothing is known of yet. */
  static unknown(of: Identity & { claim?: Claim }): Demand {
    const none = { wanted: ZERO, waiting: ZERO, issued: ZERO, released: ZERO, reservations: [] };
    const place = { rank: rankOf(of.orderId), dueDate: null, channel: null, warehouseId: null };
    return new Demand({ ...of, ...place, ...none }, true);
  }

  /**
   * Takes note of how much the line wants in all, and from where what waits is to come; what it
   * was told before is not told twice.
   */
  want(total: Decimal, warehouseId?: string | null): void {
    this.warehouseId = warehouseId ?? null;
    if (total.lessThanOrEqualTo(this.wanted)) return;
    this.waiting = this.waiting.plus(total.minus(this.wanted));
    this.wanted = total;
  }

  /** Takes its place among those who wait. */
  queue(how: Serving | undefined): void {
    this.rank = rankOf(this.orderId, how);
    this.dueDate = how?.dueDate ?? null;
    this.channel = how?.channel ?? null;
  }

  /** Wants goods of one lot only, or of any again that keep long enough. */
  takeOnly(lotId: string | null): void {
    this.claim = { ...this.claim, lotId };
  }

  /** True when the level may serve it: in the warehouse that it names, or one for its channel. */
  takesFrom(level: StockLevel): boolean {
    const { warehouseId, channel } = this;
    const fits = warehouseId ? warehouseId === level.warehouseId : level.serves(channel);
    return fits && this.productId === level.productId;
  }

  /** How much of the level is free for it. */
  freeOn(level: StockLevel): Decimal {
    return level.availableTo(this.claim, this.channel);
  }

  /** Reserves for what is waiting. Refuses as the level does. */
  reserve(quantity: Decimal, level: StockLevel): void {
    assert(quantity.lessThanOrEqualTo(this.waiting), 'only what is waiting is reserved');
    level.reserve(quantity, this.claim);
    this.waiting = this.waiting.minus(quantity);
    const held = this.reservations.find(({ levelId }) => levelId === level.id);
    if (held) held.quantity = held.quantity.plus(quantity);
    else this.reservations.push({ id: null, levelId: level.id, quantity });
  }

  /**
   * Gives up at most so much: what is held in the named warehouses first, then what waits, then
   * what was reserved last.
   */
  release(quantity: Decimal, levels: readonly StockLevel[], from: readonly Part[] = []): void {
    let left = quantity;
    for (const part of from) {
      const there = levels.filter(({ warehouseId }) => warehouseId === part.warehouseId);
      left = left.minus(this.free(least(left, decimal(part.quantity)), there));
    }
    const waived = least(left, this.waiting);
    this.waiting = this.waiting.minus(waived);
    left = left.minus(waived);
    left = left.minus(this.free(left, levels));
    this.released = this.released.plus(quantity).minus(left);
  }

  /** Loses at most so much of what it holds on the level and waits for it again; gives how much. */
  lose(quantity: Decimal, level: StockLevel): Decimal {
    const lost = this.free(quantity, [level]);
    this.waiting = this.waiting.plus(lost);
    return lost;
  }

  /**
   * Has its goods taken from the level, where they become free for that: first those it holds
   * there; for the rest it wants less elsewhere. What leaves beyond its wish, it wanted after all.
   */
  issue(quantity: Decimal, level: StockLevel, levels: readonly StockLevel[]): void {
    let left = quantity.minus(this.free(quantity, [level]));
    const waived = least(left, this.waiting);
    this.waiting = this.waiting.minus(waived);
    left = left.minus(waived);
    left = left.minus(this.free(left, levels));
    this.wanted = this.wanted.plus(left);
    this.issued = this.issued.plus(quantity);
  }

  /**
   * Wants goods again that have come back to the level, and holds what of them is free; gives how
   * much. What is kept there for the orders of other channels is not meant: these were its own.
   */
  takeBack(quantity: Decimal, level: StockLevel): Decimal {
    assert(quantity.lessThanOrEqualTo(this.issued), 'only what was issued comes back');
    this.issued = this.issued.minus(quantity);
    this.waiting = this.waiting.plus(quantity);
    const room = level.room?.freeFor(this.claim) ?? quantity;
    const held = greatest(ZERO, least(least(quantity, level.available), room));
    if (held.greaterThan(0)) this.reserve(held, level);
    return held;
  }

  /** Frees at most so much on these levels, the latest reservation first; gives how much. */
  private free(quantity: Decimal, levels: readonly StockLevel[]): Decimal {
    let freed = ZERO;
    for (const held of this.reservations.toReversed()) {
      const level = levels.find(({ id }) => id === held.levelId);
      const part = least(quantity.minus(freed), held.quantity);
      if (!level || part.isZero()) continue;
      level.release(part, this.claim);
      held.quantity = held.quantity.minus(part);
      freed = freed.plus(part);
    }
    return freed;
  }
}
