import type { Reading } from '../../../kernel/area.ts';
import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { daysLate, type Habit } from './behaviour.ts';

/** How a customer has paid over the last year; for staff only. */
export type PaymentBehaviourRow = Habit & { invoices: number; averageDaysLate: number | null };

const LOOK_BACK_DAYS = 365;

/** What was paid of invoices over the last year, by payments that were not taken back. */
function paidSince(today: string) {
  const since = daysAfter(today, -LOOK_BACK_DAYS);
  return sql`payment_allocation a
    join payment p on p.id = a.payment_id and p.reversed_on is null
    join invoice i on i.id = a.invoice_id
    where p.received_date between ${since}::date and ${today}::date`;
}

const habit = sql`coalesce(sum(a.base_amount * (p.received_date - i.due_date)), 0) as weighted,
  coalesce(sum(a.base_amount), 0) as paid, count(distinct i.id)::integer as invoices`;

/** How each of these customers has paid, for a DataLoader. */
export async function behavioursOf(
  { sql: db, viewer, now }: Reading,
  ids: readonly string[],
): Promise<PaymentBehaviourRow[]> {
  const found = await rows<Habit & { id: string; invoices: number }>(
    db,
    sql`select i.customer_id as id, ${habit} from ${paidSince(dayOf(now))}
        and i.customer_id = ${oneOf(ids)} and ${visibleTo(viewer)} group by 1`,
  );
  const nothing = { weighted: '0', paid: '0', invoices: 0 };
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id) ?? nothing;
    return { ...row, averageDaysLate: daysLate(row) };
  });
}

/** Days late by customer, and of all of them for those who have paid nothing yet. */
export async function daysLateByCustomer({ sql: db, viewer, now }: Reading) {
  const found = await rows<Habit & { id: string | null }>(
    db,
    sql`select i.customer_id as id, ${habit} from ${paidSince(dayOf(now))}
        and ${visibleTo(viewer)} group by rollup (1)`,
  );
  const ofAll = found.find(({ id }) => id === null);
  const byId = new Map(found.map((row) => [row.id, daysLate(row)]));
  const usual = (ofAll && daysLate(ofAll)) ?? 0;
  return { usual, of: (customerId: string) => byId.get(customerId) ?? usual };
}
