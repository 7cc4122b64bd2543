import { decimal, greatest, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import type { Goods, Serial, Wanted } from './goods.ts';

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

/** What of a level's own figures the sequence of taking goods depends on, once they are changed. */
type Bound = { reserved: Decimal; apart: Decimal };

/**
 * Where a level's goods lie. What expires first leaves first, then what came first, then the first
 * bin in the sequence of picking; goods that are held leave last, and only when nobody else has a
 * right to the others.
 */
export class Places {
  readonly productId: string;
  readonly all: Place[];

  constructor(productId: string, stored: readonly PlaceState[]) {
    this.productId = productId;
    this.all = stored.map((state) => new Place(state)).sort(earlier);
  }

  /** What lies in held places: nobody gets it. */
  get held(): Decimal {
    return sum(this.all.filter(({ isHeld }) => isHeld).map(({ quantity }) => quantity));
  }

  private get sound(): Decimal {
    return sum(this.all.filter(({ isHeld }) => !isHeld).map(({ quantity }) => quantity));
  }

  /** Puts goods where they go; `stated` says what is known of a place that has no goods yet. */
  put(goods: Goods, stated: Omit<PlaceState, 'quantity' | 'claimed' | 'named'>): void {
    let place = this.find(goods);
    if (!place) {
      place = new Place({ ...stated, quantity: ZERO, claimed: ZERO, named: ZERO });
      this.all.push(place);
      this.all.sort(earlier);
    }
    place.change(goods.quantity, goods.serials);
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
   * Picks the named goods, which nobody else has picked; a unit by its serial. Refuses `LOT_HELD`
   * when they are held, `NOT_IN_PLACE`.
   */
  pick(wanted: Wanted, at: readonly string[]): Goods[] {
    const { quantity, serials = [], lotId } = wanted;
    const there = this.matching(wanted);
    const sound = there.filter(({ isHeld }) => !isHeld);
    if (there.length > 0 && sound.length === 0) {
      refuse('LOT_HELD', { productId: this.productId, lotId }, at);
    }
    return this.takeFrom(sound, quantity, serials, (place) => place.unclaimed);
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
   * Takes what has the best right to leave: first what nobody has picked. Refuses `NOT_IN_PLACE`,
   * `SERIALS_NEEDED`.
   */
  takeFirst(quantity: Decimal, { reserved, apart }: Bound): Goods[] {
    const free = greatest(ZERO, this.sound.minus(reserved).minus(apart));
    const fromSound = least(quantity, free);
    const sound = this.all.filter(({ isHeld }) => !isHeld);
    const unclaimed = least(fromSound, sum(sound.map((place) => place.unclaimed)));
    const parts = [
      ...this.takeFrom(sound, unclaimed, [], (place) => place.unclaimed),
      ...this.takeFrom(sound, fromSound.minus(unclaimed), [], (place) => place.quantity),
    ];
    const left = quantity.minus(fromSound);
    const held = this.all.filter(({ isHeld }) => isHeld);
    return [...parts, ...this.takeFrom(held, left, [], (place) => place.quantity)];
  }

  private takeFrom(
    places: readonly Place[],
    quantity: Decimal,
    serials: readonly Serial[],
    most: (place: Place) => Decimal,
  ): Goods[] {
    const parts: Goods[] = [];
    let left = quantity;
    for (const place of places) {
      const own = serials.filter(({ binId }) => binId === place.binId);
      const able = serials.length > 0 ? decimal(own.length) : place.unnamed;
      const part = least(left, least(most(place), able));
      if (!part.greaterThan(0)) continue;
      place.change(part.negated(), own);
      parts.push({ binId: place.binId, lotId: place.lotId, quantity: part, serials: own });
      left = left.minus(part);
    }
    if (left.isZero()) return parts;
    const { productId } = this;
    const figures = { productId, wanted: quantity.toFixed(), lacking: left.toFixed() };
    const isNamed = places.some((place) => place.named.greaterThan(0));
    refuse(isNamed ? 'SERIALS_NEEDED' : 'NOT_IN_PLACE', figures, ['quantity']);
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
function earlier(a: Place, b: Place): number {
  const byDay = compare(a.expiresOn ?? '9999-12-31', b.expiresOn ?? '9999-12-31');
  return byDay || compare(a.since, b.since) || a.sequence - b.sequence || byKey(a, b);
}

function byKey(a: Place, b: Place): number {
  return compare(`${a.binId} ${a.lotId}`, `${b.binId} ${b.lotId}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
