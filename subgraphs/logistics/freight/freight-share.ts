import { decimal, sum, type Decimal, type Numeric } from '../../../kernel/decimal.ts';

/** What a delivery in a shipment weighs and is worth, as far as it is known. */
export type Load = { weightKg: string | null; net: string | null };

/** An order's part in what carrying a shipment costs, relative to the others. */
export type FreightShare = { orderId: string; weight: string };

type Measure = (load: Load) => string | null;

const measures: readonly Measure[] = [({ weightKg }) => weightKg, ({ net }) => net, () => '1'];

/**
 * How orders share what carrying them together costs: by the kilograms of their goods, by what
 * these were sold for where something of unknown weight is among them, else each the same.
 */
export function sharesOf(loads: readonly (Load & { orderId: string })[]): FreightShare[] {
  const measure = measures.find((one) => isMeasured(loads.map(one)))!;
  const byOrder = Map.groupBy(loads, ({ orderId }) => orderId);
  return [...byOrder].map(([orderId, own]) => {
    return { orderId, weight: sum(own.map((load) => measure(load)!)).toFixed() };
  });
}

function isMeasured(figures: readonly (string | null)[]): boolean {
  const known = figures.filter((figure) => figure !== null);
  return known.length === figures.length && sum(known).greaterThan(0);
}

/** A part of an order line: how much of it, and what all of it was sold for. */
export type SoldPart = { quantity: Numeric; ordered: Numeric; net: Numeric };

/** What parts of order lines were sold for, to four decimals. */
export function worthOf(parts: readonly SoldPart[]): Decimal {
  const worth = parts.map((part) => decimal(part.net).times(part.quantity).dividedBy(part.ordered));
  return sum(worth).toDecimalPlaces(4);
}
