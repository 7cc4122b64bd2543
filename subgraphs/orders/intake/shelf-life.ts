import { decimal } from '../../../kernel/decimal.ts';

type Customer = { leastShelfLifeDays: number | null; leastShelfLifePercent: number | null };
type Product = { id: string; shelfLifeDays: number | null };

/**
 * For how many days goods of each product must be good yet for a customer, by the stricter of its
 * two terms; null when any serve.
 */
export function leastDaysFor(
  { leastShelfLifeDays: days, leastShelfLifePercent: percent }: Customer,
  products: readonly (Product | null)[],
) {
  const known = products.filter((one) => one !== null);
  const shelfLives = new Map(known.map(({ id, shelfLifeDays }) => [id, shelfLifeDays]));
  return (productId: string): number | null => {
    const shelfLife = shelfLives.get(productId) ?? 0;
    const share = decimal(shelfLife)
      .times(percent ?? 0)
      .dividedBy(100)
      .ceil()
      .toNumber();
    return Math.max(days ?? 0, share) || null;
  };
}
