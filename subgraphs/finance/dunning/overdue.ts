import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/**
 * Invoices that are to be reminded of on a day, each with its next level: it is that many days
 * overdue, its last reminder is as long ago as the levels are apart, and nobody has promised to
 * pay it by that day or a later one.
 */
export function overdueOn(day: string): Fragment {
  return sql`(
    select i.id as invoice_id, i.customer_id, next.level, i.open, i.base_open, i.currency
    from invoice i
      left join lateral (
        select item.level, notice.day
        from dunning_item item join dunning_notice notice on notice.id = notice_id
        where invoice_id = i.id order by item.level desc limit 1) last on true
      left join dunning_level reached on reached.level = last.level
      join dunning_level next on next.level = coalesce(last.level, 0) + 1
    where i.open > 0 and ${day}::date - i.due_date >= next.days_overdue
      and (last.day is null or ${day}::date - last.day >= next.days_overdue
        - coalesce(reached.days_overdue, 0))
      and coalesce((select promised_date from payment_promise where invoice_id = i.id
        order by id desc limit 1) < ${day}::date, true))`;
}
