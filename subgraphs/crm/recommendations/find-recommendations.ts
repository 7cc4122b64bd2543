import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { boughtTogether, ownRhythm } from './candidates.ts';
import { productsOnSale } from './products-on-sale.ts';

/** A product for a customer, with the figures that speak for it. */
export type RecommendationRow = {
  customerId: string;
  productId: string;
  reason: 'REORDER' | 'BOUGHT_TOGETHER';
  /** What the customer has bought that goes with it. */
  givenId: string | null;
};

export type RecommendationArgs = { first?: number | null };

const DEFAULT = 10;
const MAX = 50;

/**
 * Products that each customer is likely to want: first what it will want again, the most overdue
 * first, then what goes with what it has bought, the strongest first. Only products on sale; a
 * customer's own users learn of their own rhythm alone. Throws `BadInput` for more than 50.
 */
export async function recommendationsFor(
  reading: Reading,
  { first }: RecommendationArgs,
  ids: readonly string[],
): Promise<RecommendationRow[][]> {
  const count = first ?? DEFAULT;
  if (count < 0 || count > MAX) throw new BadInput(`At most ${MAX} recommendations, not ${count}.`);
  const { sql: db, viewer } = reading;
  const today = dayOf(reading.now);
  // What others buy together is ours to know: few buyers would show through.
  const candidates = viewer.party
    ? ownRhythm(ids, today)
    : sql`${ownRhythm(ids, today)} union all ${boughtTogether(ids, today)}`;
  const found = await rows<RecommendationRow>(
    db,
    sql`select * from (${candidates}) candidate
        where ${visibleTo(viewer, { CUSTOMER: '"customerId"' })}
        order by reason desc, "likelyDate", lift desc, "productId"`,
  );
  const onSale = await productsOnSale(reading, found);
  const wanted = found.filter(({ productId }) => onSale.has(productId));
  const byCustomer = Map.groupBy(wanted, ({ customerId }) => customerId);
  return ids.map((id) => (byCustomer.get(id) ?? []).slice(0, count));
}
