import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import type { WaveMode } from './wave.ts';

/** What a delivery line of a wave wants, in base units; in the wave's sequence. */
export type ToPick = {
  deliveryId: string;
  deliveryLineId: string;
  orderLineId: string;
  productId: string;
  quantity: Decimal;
};

type WalkedBin = { id: string; code: string; zone: string | null; pickSequence: number };

/** Goods of one lot in one bin that a delivery line should be picked of. */
export type Stop = { key: string; bin: WalkedBin | null; lotId: string | null; quantity: string };

/** A line of a pick list: goods to take in one place, and for whom. */
export type WalkLine = {
  productId: string;
  bin: WalkedBin | null;
  lotId: string | null;
  parts: Pick<ToPick, 'deliveryId' | 'deliveryLineId' | 'quantity'>[];
};

/** What one picker walks for. */
export type Walk = { zone: string | null; deliveryId: string | null; lines: WalkLine[] };

type Goods = ToPick & Pick<Stop, 'bin' | 'lotId'>;

const natural = new Intl.Collator('en', { numeric: true });

/**
 * The pick lists of a wave, each in the sequence of its bins. What is wanted by several deliveries
 * of one place is one line of a list; goods of which nobody knows where they are come last.
 */
export function walksOf(mode: WaveMode, wanted: readonly ToPick[], stops: readonly Stop[]): Walk[] {
  const byLine = Map.groupBy(stops, ({ key }) => key);
  const goods = wanted.flatMap((one) => placed(one, byLine.get(one.deliveryLineId) ?? []));
  if (mode === 'SINGLE') {
    const byDelivery = Map.groupBy(goods, ({ deliveryId }) => deliveryId);
    return [...byDelivery].map(([deliveryId, own]) => walk(own, { deliveryId, zone: null }));
  }
  if (mode === 'BATCH') return [walk(goods, { deliveryId: null, zone: null })];
  const byZone = Map.groupBy(goods, ({ bin }) => bin?.zone ?? null);
  const zones = [...byZone.keys()].toSorted(lastUnlessNamed);
  return zones.map((zone) => walk(byZone.get(zone)!, { deliveryId: null, zone }));
}

/** A line's goods where they lie; what lies nowhere is looked for. */
function placed(one: ToPick, stops: readonly Stop[]): Goods[] {
  const there = stops.map(({ bin, lotId, quantity }): Goods => {
    return { ...one, bin, lotId, quantity: decimal(quantity) };
  });
  const rest = one.quantity.minus(sum(there.map(({ quantity }) => quantity)));
  const unplaced = { ...one, bin: null, lotId: null, quantity: rest };
  return rest.greaterThan(0) ? [...there, unplaced] : there;
}

function walk(goods: readonly Goods[], of: Omit<Walk, 'lines'>): Walk {
  const byPlace = Map.groupBy(
    goods,
    ({ bin, lotId, productId }) => `${bin?.id} ${lotId} ${productId}`,
  );
  const lines = [...byPlace.values()].map((parts): WalkLine => {
    const { productId, bin, lotId } = parts[0]!;
    return { productId, bin, lotId, parts: partsOf(parts) };
  });
  return { ...of, lines: lines.toSorted(inWalkOrder) };
}

function partsOf(goods: readonly Goods[]): WalkLine['parts'] {
  return goods.map(({ deliveryId, deliveryLineId, quantity }) => {
    return { deliveryId, deliveryLineId, quantity };
  });
}

/** By the bins' sequence; where none is set, by code, so that A-2 is before A-10. */
function inWalkOrder({ bin: a }: WalkLine, { bin: b }: WalkLine): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.pickSequence - b.pickSequence || natural.compare(a.code, b.code);
}

function lastUnlessNamed(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return natural.compare(a, b);
}
