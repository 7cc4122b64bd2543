import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { SalesCalendar } from './working-days.ts';

/** On which days the company sells, as the graph shows it. */
export type SalesCalendarRow = SalesCalendar & { version: number };

/** The days on which the company sells. */
export async function findSalesCalendar(db: Sql): Promise<SalesCalendarRow> {
  const [calendar] = await rows<SalesCalendarRow>(
    db,
    sql`select to_jsonb(weekdays) as weekdays, to_jsonb(days_off) as "daysOff",
          to_jsonb(extra_days) as "extraDays", updated_at as "updatedAt", version
        from sales_calendar`,
  );
  return calendar!;
}
