import { least, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Serial, Wanted } from './goods.ts';

/** Goods that have left with lines and may come back, or come in elsewhere: each of them once. */
export class Away {
  private readonly goods: Map<string, Wanted[]>;
  private readonly serials: Map<string, Serial[]>;

  constructor(
    goods: ReadonlyMap<string, readonly Wanted[]>,
    serials: ReadonlyMap<string, readonly Serial[]>,
  ) {
    this.goods = new Map([...goods].map(([key, parts]) => [key, [...parts]]));
    this.serials = new Map([...serials].map(([key, units]) => [key, [...units]]));
  }

  /** What is away with a line, or of a receipt. */
  of(key: string): readonly Wanted[] {
    return this.goods.get(key) ?? [];
  }

  /**
   * Takes at most so much off, what expires first before the rest. When only a part of the named
   * units comes and nobody says which, refuses `SERIALS_NEEDED`.
   */
  draw(lineId: string, quantity: Decimal): Wanted[] {
    const units = this.serials.get(lineId) ?? [];
    if (units.length > 0) return [this.drawUnits(units, quantity)];
    let left = quantity;
    return this.of(lineId).flatMap((part) => {
      const drawn = least(left, part.quantity);
      left = left.minus(drawn);
      if (!drawn.greaterThan(0)) return [];
      this.take(lineId, part.lotId ?? null, drawn);
      return [{ ...part, quantity: drawn }];
    });
  }

  /** Takes named goods off. */
  strike(lineId: string, goods: readonly Wanted[]): void {
    for (const { lotId = null, quantity, serials = [] } of goods) {
      this.take(lineId, lotId, quantity);
      const units = this.serials.get(lineId) ?? [];
      const named = new Set(serials.map(({ id }) => id));
      this.serials.set(
        lineId,
        units.filter(({ id }) => !named.has(id)),
      );
    }
  }

  private drawUnits(units: Serial[], quantity: Decimal): Wanted {
    if (quantity.lessThan(units.length)) {
      const wanted = quantity.toFixed();
      refuse('SERIALS_NEEDED', { wanted, lacking: wanted }, ['serials']);
    }
    return { quantity, serials: units.splice(0) };
  }

  private take(lineId: string, lotId: string | null, quantity: Decimal): void {
    const parts = this.of(lineId).map((part) =>
      (part.lotId ?? null) === lotId
        ? { ...part, quantity: part.quantity.minus(least(quantity, part.quantity)) }
        : part,
    );
    this.goods.set(lineId, parts);
  }
}
