import { decimal, least, type Decimal } from '../../../kernel/decimal.ts';

/** Goods of a product that are to come on a day; base units. */
export type Coming = {
  productId: string;
  warehouseId: string;
  /** The sales channels that the warehouse serves; none: all. */
  channels: readonly string[];
  day: string;
  quantity: string;
};

/** A line that waits for a product, in the warehouse it must come from, if only one may serve it. */
export type Waiting = {
  lineId: string;
  productId: string;
  warehouseId: string | null;
  /** Of its order; null when any warehouse serves it. */
  channel: string | null;
  quantity: string;
};

/**
 * When each line can have all that it waits for: what is to come is promised in the sequence of
 * the lines, the earliest goods first, so that nothing is promised twice. A line for which not
 * enough is to come has no day. `coming` stands by day.
 */
export function expectDates(
  waiting: readonly Waiting[],
  coming: readonly Coming[],
): Map<string, string | null> {
  const unpromised = coming.map(({ quantity, ...one }) => ({ ...one, left: decimal(quantity) }));
  const ofProduct = Map.groupBy(unpromised, ({ productId }) => productId);
  return new Map(
    waiting.map(({ lineId, productId, warehouseId, channel, quantity }) => {
      const own = (ofProduct.get(productId) ?? []).filter((one) =>
        warehouseId ? one.warehouseId === warehouseId : serves(one, channel),
      );
      return [lineId, promise(own, decimal(quantity))];
    }),
  );
}

function serves({ channels }: Pick<Coming, 'channels'>, channel: string | null): boolean {
  return channel === null || channels.length === 0 || channels.includes(channel);
}

/** Promises so much of what is to come; gives the day of the last of it. */
function promise(coming: { day: string; left: Decimal }[], quantity: Decimal): string | null {
  let open = quantity;
  for (const one of coming) {
    const part = least(open, one.left);
    one.left = one.left.minus(part);
    open = open.minus(part);
    if (open.isZero()) return one.day;
  }
  return null;
}
