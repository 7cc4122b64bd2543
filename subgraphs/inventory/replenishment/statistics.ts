/** Demand of a day, or a lead time in days: its mean and standard deviation. */
export type Spread = { mean: number; deviation: number };

const [A, B, C, D] = [
  [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
    -13.28068155288572,
  ],
  [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
    4.374664141464968, 2.938163982698783,
  ],
  [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416],
];

/** Standard normal quantile of a probability between 0 and 1, within 1.2e-9 (P. J. Acklam). */
export function quantileOf(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  if (tail >= 0.02425) {
    const q = probability - 0.5;
    const r = q * q;
    return (q * polynomial(A!, r)) / (polynomial(B!, r) * r + 1);
  }
  const q = Math.sqrt(-2 * Math.log(tail));
  const low = polynomial(C!, q) / (polynomial(D!, q) * q + 1);
  return probability < 0.5 ? low : -low;
}

/** Coefficients of the highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}

/** Mean and deviation of so many days, of which some have no demand and are not in the sums. */
export function spreadOf(days: number, total: number, squares: number): Spread {
  if (days < 2) return { mean: total / Math.max(1, days), deviation: 0 };
  const mean = total / days;
  const variance = (squares - days * mean * mean) / (days - 1);
  return { mean, deviation: Math.sqrt(Math.max(0, variance)) };
}

/**
 * Demand until goods come, when both demand and lead time vary: mean d·L, deviation
 * √(L·σd² + d²·σL²) (Silver, Pyke & Thomas, Inventory and Production Management, 6.10).
 */
export function demandDuring(demand: Spread, leadTime: Spread): Spread {
  const { mean: d, deviation: ofDemand } = demand;
  const { mean: days, deviation: ofDays } = leadTime;
  return { mean: d * days, deviation: Math.sqrt(days * ofDemand ** 2 + d ** 2 * ofDays ** 2) };
}

/** Economic order quantity √(2·D·S/H): demand and holding cost of a unit for the same time. */
export function economicQuantity(demand: number, orderCost: number, holdingCost: number): number {
  return Math.sqrt((2 * demand * orderCost) / holdingCost);
}

/** From which quantity on all units have which price. */
export type PriceBreak = { from: number; price: number };
export type Lot = { quantity: number; price: number; yearlyCost: number };

/**
 * The lot that is cheapest over a year with goods, orders and holding, when a greater lot makes all
 * units cheaper: per price the economic quantity, or the least that has this price. Quantities are
 * whole units, as sellers count.
 */
export function cheapestLot(
  yearly: number,
  orderCost: number,
  holdingShare: number,
  breaks: readonly PriceBreak[],
): Lot {
  const lots = breaks
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ from, price }, index, sorted): Lot[] => {
      const best = Math.round(economicQuantity(yearly, orderCost, holdingShare * price));
      const end = sorted[index + 1]?.from ?? Infinity;
      const quantity = Math.max(best, from, 1);
      if (quantity >= end) return [];
      const holding = (quantity / 2) * holdingShare * price;
      return [
        { quantity, price, yearlyCost: yearly * price + holding + (yearly / quantity) * orderCost },
      ];
    });
  return lots.reduce((least, lot) => (lot.yearlyCost < least.yearlyCost ? lot : least));
}

/**
 * How much to buy of what is sold in one season only: what is too little loses the margin, what is
 * too much loses cost less salvage (the newsvendor; Arrow, Harris & Marschak, 1951).
 */
export function seasonQuantity(
  demand: Spread,
  { cost, price, salvage }: { cost: number; price: number; salvage: number },
): { ratio: number; quantity: number } {
  const ratio = (price - cost) / (price - salvage);
  return { ratio, quantity: demand.mean + quantileOf(ratio) * demand.deviation };
}

/**
 * The zones of a demand-driven buffer (Ptak & Smith, Demand Driven Material Requirements Planning):
 * tops of red, yellow and green.
 */
export function bufferZones(
  dailyUse: number,
  leadTimeDays: number,
  factors: { leadTime: number; variability: number },
  green: { cycleDays: number; minimumQuantity: number },
): { red: number; yellow: number; green: number } {
  const base = dailyUse * leadTimeDays * factors.leadTime;
  const red = base + base * factors.variability;
  const yellow = red + dailyUse * leadTimeDays;
  const order = Math.max(base, dailyUse * green.cycleDays, green.minimumQuantity);
  return { red, yellow, green: yellow + order };
}
