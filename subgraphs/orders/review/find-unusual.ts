import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Order } from '../order.ts';
import type { ReviewPolicy } from './policy.ts';

/** A line that is far more than the customer usually takes of the product; base units. */
export type Unusual = { sku: string; ordered: string; usual: string };

/** From so many earlier lines on there is a habit. */
const FEWEST = 3;

/**
 * The lines that are more than so many times the average of the customer's lines of the product
 * within a year before the order.
 */
export async function findUnusual(
  db: Sql,
  { id, customerId, placedAt, lines }: Order,
  { habitFactor }: Pick<ReviewPolicy, 'habitFactor'>,
): Promise<Unusual[]> {
  if (habitFactor === null) return [];
  const asked = lines.map(({ productId, sku, ordered }) => ({ productId, sku, ordered }));
  return rows<Unusual>(
    db,
    sql`select asked.sku, asked.ordered, trim_scale(round(habit.usual, 2)) as usual
        from json_to_recordset(${JSON.stringify(asked)}::json)
          as asked("productId" text, sku text, ordered numeric)
        cross join lateral (
          select avg(ordered - cancelled) as usual, count(*) as times from order_line
          where customer_id = ${customerId} and product_id = asked."productId"
            and order_id <> ${id} and ordered > cancelled
            and placed_at < ${placedAt}::timestamptz
            and placed_at > ${placedAt}::timestamptz - interval '1 year') habit
        where habit.times >= ${FEWEST}
          and asked.ordered > habit.usual * ${habitFactor.toFixed()}::numeric
        order by asked.sku`,
  );
}
