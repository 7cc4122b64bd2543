import type { Reading } from '../../kernel/area.ts';
import { dayOf } from '../../kernel/clock.ts';
import { rows, sql } from '../../kernel/database.ts';
import { Money } from '../../kernel/money.ts';
import { visibleTo } from '../../kernel/reads.ts';

/**
 * What approved orders will bring that is not invoiced, with tax, by the day on which it is likely
 * due: when the customer wants the goods, today if that has passed, and the payment term. Orders in
 * other currencies count at the rate of when they were placed.
 */
export async function findExpectedReceipts(
  { sql: db, viewer, now, company: { currency } }: Reading,
  until: string,
) {
  const found = await rows<{ dueDate: string; amount: string }>(
    db,
    sql`select due as "dueDate", sum(exposure * rate) as amount
        from (select greatest(requested_date, ${dayOf(now)}::date) + payment_term_days as due,
            exposure, rate
          from sales_order
          where exposure > 0 and rate is not null and ${visibleTo(viewer)}) expected
        where due <= ${until}::date group by due order by due`,
  );
  return found.map(({ dueDate, amount }) => {
    return { dueDate, amount: new Money(amount, currency).rounded() };
  });
}
