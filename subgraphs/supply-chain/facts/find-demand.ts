import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { periodAfter, periodOf, periodsFrom, type Grain } from '../forecast/series.ts';

export type DemandArgs = { grain: Grain; periods: number; warehouseId?: string | null };
type DemandPeriod = { startDate: string; quantity: string };

const MAX_PERIODS = 366;

/** Throws `BadInput` for a number of periods that no list shows. */
export function checkPeriods(given: number): void {
  if (given < 1 || given > MAX_PERIODS) throw new BadInput(`Ask for 1 to ${MAX_PERIODS} periods.`);
}

/** What was wanted of each product in the last periods, zero where nothing was; for staff. */
export async function demandOfProducts(
  { sql: db, viewer, now }: Reading,
  { grain, periods: count, warehouseId }: DemandArgs,
  productIds: readonly string[],
): Promise<DemandPeriod[][]> {
  checkPeriods(count);
  if (viewer.party) return productIds.map(() => []);
  const first = periodAfter(periodOf(dayOf(now), grain), 1 - count, grain);
  const here = warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`;
  const found = await rows<{ id: string; day: string; quantity: string }>(
    db,
    sql`select product_id as id, date_trunc(${grain.toLowerCase()}, day)::date::text as day,
          sum(quantity)::text as quantity
        from demand_move where product_id = ${oneOf(productIds)} and day >= ${first}::date
          and ${here} group by 1, 2`,
  );
  const byKey = new Map(found.map(({ id, day, quantity }) => [`${id} ${day}`, quantity]));
  return productIds.map((id) =>
    periodsFrom(first, count, grain).map((startDate) => {
      return { startDate, quantity: byKey.get(`${id} ${startDate}`) ?? '0' };
    }),
  );
}
