import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/**
 * What approved orders will cost that no bill is for, without tax and in the company's currency, by
 * the day on which it is likely due: when the goods are expected, today if they are late, and the
 * supplier's payment term.
 */
export async function findExpectedPayments(
  { sql: db, viewer, now, company: { currency } }: Reading,
  until: string,
) {
  const found = await rows<{ dueDate: string; amount: string }>(
    db,
    sql`select due as "dueDate", sum(amount) as amount
        from (select greatest(coalesce(confirmed_date, l.expected_date), ${dayOf(now)}::date)
              + payment_term_days as due,
            net * rate * (ordered - short_closed - billed) / ordered as amount
          from purchase_order_line l
          join purchase_order o on o.id = l.purchase_order_id
          join supplier s on s.id = o.supplier_id
          where billed + short_closed < ordered and approved_at is not null
            and cancelled_at is null and ${visibleTo(viewer)}) expected
        where due <= ${until}::date group by due order by due`,
  );
  return found.map(({ dueDate, amount }) => {
    return { dueDate, amount: new Money(amount, currency).rounded() };
  });
}
