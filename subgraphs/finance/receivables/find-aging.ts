import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type Connection, type ListArgs } from '../../../kernel/reads.ts';

/** Open amounts by days overdue on a day: an invoice is not due up to and on its due date. */
export type AgingRow = {
  id: string;
  currency: string;
  notDue: string;
  days1To30: string;
  days31To60: string;
  days61To90: string;
  over90: string;
  total: string;
};

/** Sums of what is `open` by how many days it is `late`. */
export const buckets = `coalesce(sum(open) filter (where late <= 0), 0) as "notDue",
  coalesce(sum(open) filter (where late between 1 and 30), 0) as "days1To30",
  coalesce(sum(open) filter (where late between 31 and 60), 0) as "days31To60",
  coalesce(sum(open) filter (where late between 61 and 90), 0) as "days61To90",
  coalesce(sum(open) filter (where late > 90), 0) as "over90",
  coalesce(sum(open), 0) as total`;

/**
 * What was open at the end of the day: allocations posted later do not count yet. Of invoices in
 * a currency, in that; or of all, as the books carry them.
 */
export function openOn(
  { company, viewer }: Pick<Reading, 'company' | 'viewer'>,
  { asOf, currency }: AgingDay,
) {
  const chosen = currency ? sql`currency = ${currency}` : sql`true`;
  const figure = sql.raw(currency ? 'amount' : 'base_amount');
  const open = sql.raw(currency ? 'open' : 'base_open');
  return sql`(
    with later as (
      select invoice_id, sum(${figure}) as amount from settlement
      where posting_date > ${asOf} group by invoice_id),
    then_open as (
      select customer_id, ${asOf}::date - due_date as late,
        ${open} + coalesce(later.amount, 0) as open
      from invoice left join later on later.invoice_id = invoice.id
      where invoice_date <= ${asOf} and (open > 0 or later.amount <> 0) and ${chosen}
        and ${visibleTo(viewer, { CUSTOMER: 'customer_id' })})
    select customer_id, late, open, ${currency ?? company.currency}::text as currency
    from then_open where open > 0)`;
}

/** The day at whose end it is looked at; of invoices in a currency only, or of all. */
export type AgingDay = { asOf: string; currency?: string | null };

/** What each of these customers has open at the end of a day, for a loader. */
export async function agingOfCustomers(
  reading: Reading,
  day: AgingDay,
  customerIds: readonly string[],
): Promise<AgingRow[]> {
  const found = await rows<AgingRow>(
    reading.sql,
    sql`select customer_id as id, ${sql.raw(buckets)} from ${openOn(reading, day)} as o
        where customer_id = ${oneOf(customerIds)} group by customer_id`,
  );
  const currency = day.currency ?? reading.company.currency;
  const none = { notDue: '0', days1To30: '0', days31To60: '0', days61To90: '0', over90: '0' };
  const byId = new Map(found.map((row) => [row.id, row]));
  return customerIds.map((id) => ({ id, total: '0', ...none, ...byId.get(id), currency }));
}

/** The report over all customers. */
export async function agingTotal(reading: Reading, day: AgingDay): Promise<AgingRow> {
  const [total] = await rows<AgingRow>(
    reading.sql,
    sql`select ${sql.raw(buckets)} from ${openOn(reading, day)} as o`,
  );
  return { ...total!, currency: day.currency ?? reading.company.currency };
}

/** The report by customer, who owes most first. */
export function agingByCustomer(
  reading: Reading,
  day: AgingDay,
  args: ListArgs,
): Promise<Connection<AgingRow>> {
  const byCustomer = sql`(
    select customer_id as id, currency, ${sql.raw(buckets)} from ${openOn(reading, day)} as o
    group by customer_id, currency) as aging`;
  return list<AgingRow>(reading.sql, { ...agingList, from: byCustomer }, args);
}

const agingList = {
  select: '*',
  columns: {
    customerId: { sql: 'id', type: 'text' },
    total: { sql: 'total', type: 'numeric' },
    over90: { sql: '"over90"', type: 'numeric' },
  },
  defaultOrder: { field: 'total', direction: 'DESC' as const },
};
