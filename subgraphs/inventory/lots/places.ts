import { decimal, greatest, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { ANY_GOODS, type Claim } from './claim.ts';
import type { Goods, Serial, Wanted } from './goods.ts';
import type { LotRoom } from './lot-room.ts';
import { earlier, Place, type PlaceState } from './place.ts';

/** What of a level's own figures the sequence of taking goods depends on, once they are changed. */
type Bound = { reserved: Decimal; apart: Decimal };

/** What of all goods of a level is held, and what is not; also of places that were not needed. */
type Totals = { held: Decimal; sound: Decimal };
type Around = { room?: LotRoom; totals?: Totals };

function totalsOf(stored: readonly PlaceState[]): Totals {
  const of = (places: readonly PlaceState[]) => sum(places.map(({ quantity }) => quantity));
  const held = of(stored.filter(({ isHeld }) => isHeld));
  return { held, sound: of(stored).minus(held) };
}

/**
 * Where a level's goods lie. What expires first leaves first, then what came first, then the first
 * bin in the sequence of picking; goods that are held leave last, and only when nobody else has a
 * right to the others.
 */
export class Places {
  readonly productId: string;
  readonly all: Place[];
  /** Who has a right to which lots; it learns of all that comes and goes. */
  private readonly room: LotRoom | undefined;
  private readonly totals: Totals;

  constructor(
    productId: string,
    stored: readonly PlaceState[],
    { room, totals = totalsOf(stored) }: Around = {},
  ) {
    this.productId = productId;
    this.room = room;
    this.totals = { ...totals };
    this.all = stored.map((state) => new Place(state)).sort(earlier);
  }

  /** What lies in held places: nobody gets it. */
  get held(): Decimal {
    return this.totals.held;
  }

  /** Puts goods where they go; `stated` says what is known of a place that has no goods yet. */
  put(goods: Goods, stated: Omit<PlaceState, 'quantity' | 'claimed' | 'named'>): void {
    let place = this.find(goods);
    if (!place) {
      place = new Place({ ...stated, quantity: ZERO, claimed: ZERO, named: ZERO });
      this.all.push(place);
      this.all.sort(earlier);
    }
    this.change(place, goods.quantity, goods.serials);
  }

  /**
   * Takes the named goods, whoever has picked them. Refuses `NOT_IN_PLACE` when fewer lie there,
   * `SERIALS_NEEDED` for units that are told apart and not named.
   */
  takeNamed(wanted: Wanted): Goods[] {
    const { quantity, serials = [] } = wanted;
    return this.takeFrom(this.matching(wanted), quantity, serials, (place) => place.quantity);
  }

  private matching({ binId, lotId }: Wanted): Place[] {
    return this.all.filter(
      (place) =>
        (binId === undefined || place.binId === binId) &&
        (lotId === undefined || place.lotId === lotId),
    );
  }

  /**
   * Picks the named goods for a claim, which nobody else has picked or has a right to; a unit by
   * its serial. Refuses `LOT_HELD` when they are held, `LOT_DOES_NOT_SERVE` when they are not what
   * the claim takes, `LOT_RESERVED`, `NOT_IN_PLACE`.
   */
  pick(wanted: Wanted, at: readonly string[], claim: Claim = ANY_GOODS): Goods[] {
    const { productId } = this;
    const { quantity, serials = [], lotId } = wanted;
    const there = this.matching(wanted);
    const sound = there.filter(({ isHeld }) => !isHeld);
    const fitting = sound.filter((place) => this.fits(claim, place));
    if (there.length > 0 && sound.length === 0) refuse('LOT_HELD', { productId, lotId }, at);
    if (sound.length > 0 && fitting.length === 0) {
      refuse('LOT_DOES_NOT_SERVE', { productId, ...claim }, at);
    }
    this.room?.hold(claim, quantity.negated());
    this.expectSpare(fitting, quantity, at);
    return this.takeFrom(fitting, quantity, serials, (place) => this.spareOf(place));
  }

  /** Refuses `LOT_RESERVED` when others have a right to what nobody has picked. */
  private expectSpare(places: readonly Place[], quantity: Decimal, at: readonly string[]): void {
    const lotIds = [...new Set(places.map(({ lotId }) => lotId))];
    const unclaimed = sum(places.map((place) => place.unclaimed));
    const spare = this.room && sum(lotIds.map((lotId) => this.room!.spareOf(lotId)));
    if (!spare || quantity.greaterThan(unclaimed) || quantity.lessThanOrEqualTo(spare)) return;
    const figures = { wanted: quantity.toFixed(), spare: spare.toFixed() };
    refuse('LOT_RESERVED', { productId: this.productId, ...figures }, at);
  }

  private fits(claim: Claim, { lotId, expiresOn }: Place): boolean {
    return this.room ? this.room.fits(claim, lotId, expiresOn) : true;
  }

  /** What nobody has picked of a place, nor has a better right to. */
  private spareOf(place: Place): Decimal {
    if (!this.room || this.room.isIndifferent) return place.unclaimed;
    return least(place.unclaimed, this.room.spareOf(place.lotId));
  }

  /** So many goods that are held: of those preferred, then what expires first. */
  ofHeld(preferred: readonly Wanted[], quantity: Decimal): Wanted[] {
    return this.within([...preferred, { quantity }], ({ isHeld }) => isHeld).reduce<Wanted[]>(
      (parts, part) => [...parts, ...atMost(part, quantity.minus(sumOf(parts)))],
      [],
    );
  }

  /** As much of what is wanted as lies where it is wanted from. */
  within(wanted: readonly Wanted[], fits: (place: Place) => boolean = () => true): Wanted[] {
    const taken = new Map<Place, Decimal>();
    return wanted.flatMap((one) => {
      let left = one.quantity;
      const parts = this.matching(one)
        .filter(fits)
        .map((place) => {
          const there = place.quantity.minus(taken.get(place) ?? ZERO);
          const part = greatest(ZERO, least(left, there));
          taken.set(place, part.plus(taken.get(place) ?? ZERO));
          left = left.minus(part);
          return { ...one, binId: place.binId, lotId: place.lotId, quantity: part };
        });
      return parts.filter(({ quantity }) => quantity.greaterThan(0));
    });
  }

  /**
   * Takes what has the best right to leave: first what the claim takes and nobody else has a right
   * to, then what nobody has picked. Refuses `NOT_IN_PLACE`, `SERIALS_NEEDED`.
   */
  takeFirst(quantity: Decimal, { reserved, apart }: Bound, claim: Claim = ANY_GOODS): Goods[] {
    const free = greatest(ZERO, this.totals.sound.minus(reserved).minus(apart));
    const fromSound = least(quantity, free);
    const sound = this.all.filter(({ isHeld }) => !isHeld);
    const fitting = sound.filter((place) => this.fits(claim, place));
    const held = this.all.filter(({ isHeld }) => isHeld);
    const parts = this.takeUpTo(fitting, fromSound, (place) => this.spareOf(place));
    parts.push(...this.takeUpTo(sound, fromSound.minus(sumOf(parts)), (place) => place.unclaimed));
    const rest = fromSound.minus(sumOf(parts));
    return [
      ...parts,
      ...this.takeFrom(sound, rest, [], (place) => place.quantity),
      ...this.takeFrom(held, quantity.minus(fromSound), [], (place) => place.quantity),
    ];
  }

  /** Takes so many at most, of those whose serials nobody needs to name. */
  private takeUpTo(
    places: readonly Place[],
    quantity: Decimal,
    most: (place: Place) => Decimal,
  ): Goods[] {
    return this.takeParts(places, quantity, [], most).parts;
  }

  private takeFrom(
    places: readonly Place[],
    quantity: Decimal,
    serials: readonly Serial[],
    most: (place: Place) => Decimal,
  ): Goods[] {
    const { parts, left } = this.takeParts(places, quantity, serials, most);
    if (left.isZero()) return parts;
    const { productId } = this;
    const figures = { productId, wanted: quantity.toFixed(), lacking: left.toFixed() };
    const isNamed = places.some((place) => place.named.greaterThan(0));
    refuse(isNamed ? 'SERIALS_NEEDED' : 'NOT_IN_PLACE', figures, ['quantity']);
  }

  private takeParts(
    places: readonly Place[],
    quantity: Decimal,
    serials: readonly Serial[],
    most: (place: Place) => Decimal,
  ): { parts: Goods[]; left: Decimal } {
    const parts: Goods[] = [];
    let left = quantity;
    for (const place of places) {
      if (left.isZero()) break;
      const own = serials.filter(({ binId }) => binId === place.binId);
      const able = serials.length > 0 ? decimal(own.length) : place.unnamed;
      const part = least(left, least(most(place), able));
      if (!part.greaterThan(0)) continue;
      this.change(place, part.negated(), own);
      parts.push({ binId: place.binId, lotId: place.lotId, quantity: part, serials: own });
      left = left.minus(part);
    }
    return { parts, left };
  }

  private change(place: Place, quantity: Decimal, serials: readonly Serial[]): void {
    place.change(quantity, serials);
    const { lotId, expiresOn, isHeld } = place;
    const which = isHeld ? 'held' : 'sound';
    this.totals[which] = this.totals[which].plus(quantity);
    if (!isHeld) this.room?.change({ lotId, expiresOn, quantity });
  }

  /** The place of a lot in a bin, if goods lie there. */
  find({ binId, lotId }: Pick<Goods, 'binId' | 'lotId'>): Place | undefined {
    return this.all.find((place) => place.binId === binId && place.lotId === lotId);
  }
}

function atMost(part: Wanted, most: Decimal): Wanted[] {
  const quantity = least(part.quantity, most);
  return quantity.greaterThan(0) ? [{ ...part, quantity }] : [];
}

function sumOf(parts: readonly Wanted[]): Decimal {
  return sum(parts.map(({ quantity }) => quantity));
}
