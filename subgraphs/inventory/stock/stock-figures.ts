import { greatest, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import type { Tracking } from '../../../kernel/tracking.ts';
import { ANY_GOODS, type Claim } from '../lots/claim.ts';
import type { LotRoom } from '../lots/lot-room.ts';
import type { CatchWeight } from '../weights/catch-weight.ts';

/** The quantities of a stock level as they are stored. */
export type StoredFigures = {
  id: string;
  productId: string;
  warehouseId: string;
  /** The product's base unit; all quantities are in it. */
  unit: string;
  onHand: Decimal;
  reserved: Decimal;
  quarantined?: Decimal;
  /** Of it, in lots and bins that nobody gets goods of; kept apart by hand as well. */
  held?: Decimal;
  overlap?: Decimal;
  /** What it weighs, in the unit that the product is weighed in; null before its first weighing. */
  weight?: Decimal | null;
  openingWeight?: Decimal | null;
  /** How the product's goods are weighed, where they are. */
  catchWeight?: CatchWeight | null;
  version: number;
  /** Whether lots, or serials, and bins are told apart. */
  tracking?: Tracking;
  hasBins?: boolean;
  /** True where goods may leave before they have come. */
  allowsNegative?: boolean;
  /** By sales channel, how much of what is free is kept for its orders. */
  quotas?: Readonly<Record<string, string>>;
  /** The sales channels that the warehouse serves; none: all. */
  channels?: readonly string[];
};

/** How much there is of a product in a warehouse, and how much of it is whose. */
export class StockFigures {
  readonly id: string;
  readonly productId: string;
  readonly warehouseId: string;
  readonly unit: string;
  onHand: Decimal;
  reserved: Decimal;
  /** Kept apart by somebody. */
  apart: Decimal;
  /** In lots that are blocked or expired, or in bins apart. */
  held: Decimal;
  weight: Decimal | null;
  openingWeight: Decimal | null;
  catchWeight: CatchWeight | null;
  version: number;
  tracking: Tracking;
  hasBins: boolean;
  readonly allowsNegative: boolean;
  quotas: Readonly<Record<string, string>>;
  readonly channels: readonly string[];
  /** Who has a right to which of its lots; undefined where lots are not told apart. */
  room?: LotRoom;
  private readonly storedVersion: number;
  /** What was in quarantine when that was last asked. */
  private keptBefore: Decimal;

  constructor(stored: StoredFigures) {
    this.id = stored.id;
    this.productId = stored.productId;
    this.warehouseId = stored.warehouseId;
    this.unit = stored.unit;
    this.onHand = stored.onHand;
    this.reserved = stored.reserved;
    this.held = stored.held ?? ZERO;
    this.weight = stored.weight ?? null;
    this.openingWeight = stored.openingWeight ?? null;
    this.catchWeight = stored.catchWeight ?? null;
    const quarantined = stored.quarantined ?? ZERO;
    this.keptBefore = quarantined;
    this.apart = quarantined.plus(stored.overlap ?? ZERO).minus(this.held);
    this.tracking = stored.tracking ?? 'NONE';
    this.hasBins = stored.hasBins ?? false;
    this.version = stored.version;
    this.allowsNegative = stored.allowsNegative ?? false;
    this.quotas = stored.quotas ?? {};
    this.channels = stored.channels ?? [];
    this.storedVersion = stored.version;
  }

  /** Takes what lies there for its nominal weight; gives that. Goods that have yet to come count. */
  beginWeighing(onHand: Decimal): Decimal {
    this.openingWeight = this.catchWeight!.nominal.times(onHand);
    return this.openingWeight;
  }

  /** On hand and nobody's: kept apart by somebody, or held with its lot or bin; once, not twice. */
  get quarantined(): Decimal {
    if (this.held.isZero()) return this.apart;
    const most = greatest(ZERO, this.onHand.minus(this.reserved));
    return least(this.apart.plus(this.held), most);
  }

  /** By how much more is kept apart since this was last asked. */
  takeKept(): Decimal {
    const kept = this.quarantined.minus(this.keptBefore);
    this.keptBefore = this.quarantined;
    return kept;
  }

  get overlap(): Decimal {
    return this.apart.plus(this.held).minus(this.quarantined);
  }

  /** True where lots, serials or bins are told apart. */
  get keepsPlaces(): boolean {
    return this.hasBins || this.tracking !== 'NONE';
  }

  /** What orders hold of it beyond what is sound and not kept apart. */
  get overcommitted(): Decimal {
    const sound = this.onHand.minus(this.apart).minus(this.held);
    return greatest(ZERO, this.reserved.minus(greatest(ZERO, sound)));
  }

  get available(): Decimal {
    return this.onHand.minus(this.reserved).minus(this.quarantined);
  }

  /** True where somebody minds which lots he gets: others may be served once he has them. */
  get isClaimed(): boolean {
    return this.room !== undefined && !this.room.isIndifferent;
  }

  /** What of it serves a claim of an order of a channel: not what is kept for those of others. */
  availableTo(claim: Claim, channel: string | null = null): Decimal {
    const kept = Object.entries(this.quotas).filter(([other]) => other !== channel);
    const free = this.available.minus(sum(kept.map(([, quantity]) => quantity)));
    if (this.room) return least(free, this.room.freeFor(claim));
    return claim.lotId === null ? free : ZERO;
  }

  /** True when its warehouse serves orders of the channel. */
  serves(channel: string | null): boolean {
    return channel === null || this.channels.length === 0 || this.channels.includes(channel);
  }

  /** Keeps so much of what is free for the orders of a channel; zero for nothing. */
  keepFor(channel: string, quantity: Decimal): void {
    const { [channel]: _, ...others } = this.quotas;
    this.quotas = quantity.isZero() ? others : { ...others, [channel]: quantity.toFixed() };
  }

  get hasChanged(): boolean {
    return this.version > this.storedVersion;
  }

  /** Holds goods for an order. Refuses `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`. */
  reserve(quantity: Decimal, claim: Claim = ANY_GOODS): void {
    this.expectAvailable(quantity);
    this.reserved = this.reserved.plus(quantity);
    this.room?.hold(claim, quantity);
    this.change();
  }

  /** Frees goods that were held. */
  release(quantity: Decimal, claim: Claim = ANY_GOODS): void {
    assert(quantity.lessThanOrEqualTo(this.reserved), 'only what is reserved can be released');
    this.reserved = this.reserved.minus(quantity);
    this.room?.hold(claim, quantity.negated());
    this.change();
  }

  /** Keeps free goods apart, not to be sold. Refuses `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`. */
  quarantine(quantity: Decimal): void {
    this.expectAvailable(quantity);
    this.setAside(quantity);
  }

  /** Keeps at most so much of what is free apart. */
  setAside(most: Decimal): void {
    this.apart = this.apart.plus(greatest(ZERO, least(most, this.available)));
    this.change();
  }

  /** Makes goods free that were kept apart. Refuses `NOT_IN_QUARANTINE` for more than were. */
  clear(quantity: Decimal): void {
    this.expectApart(quantity, this.apart);
    this.apart = this.apart.minus(quantity);
    this.change();
  }

  /**
   * Frees goods that leave at once: of those kept apart by somebody, but for some that are kept for
   * their inspection, then of those that are held; gives how many of the latter. Refuses
   * `NOT_IN_QUARANTINE`.
   */
  letGo(quantity: Decimal, inspected: Decimal = ZERO): Decimal {
    this.expectApart(quantity, this.quarantined);
    const byHand = least(quantity, greatest(ZERO, this.apart.minus(inspected)));
    this.apart = this.apart.minus(byHand);
    this.change();
    const short = greatest(quantity.minus(byHand), quantity.minus(this.available));
    const held = greatest(ZERO, least(short, this.held));
    this.hold(this.held.minus(held));
    return held;
  }

  /** So much of it lies in lots and bins that nobody gets goods of. */
  hold(held: Decimal): void {
    if (held.equals(this.held)) return;
    this.held = held;
    this.change();
  }

  private expectApart(quantity: Decimal, quarantined: Decimal): void {
    if (quantity.lessThanOrEqualTo(quarantined)) return;
    const { productId, unit } = this;
    const figures = { wanted: quantity.toFixed(), quarantined: quarantined.toFixed() };
    refuse('NOT_IN_QUARANTINE', { productId, ...figures, unit }, ['quantity', 'value']);
  }

  /** Refuses `OUT_OF_STOCK` or `INSUFFICIENT_STOCK` when fewer goods are free. */
  expectAvailable(wanted: Decimal): void {
    if (wanted.lessThanOrEqualTo(this.available)) return;
    refuse(!this.available.greaterThan(0) ? 'OUT_OF_STOCK' : 'INSUFFICIENT_STOCK', {
      productId: this.productId,
      warehouseId: this.warehouseId,
      wanted: wanted.toFixed(),
      available: this.available.toFixed(),
      onHand: this.onHand.toFixed(),
      reserved: this.reserved.toFixed(),
      quarantined: this.quarantined.toFixed(),
      unit: this.unit,
    });
  }

  protected change(): void {
    this.version = this.storedVersion + 1;
  }
}
