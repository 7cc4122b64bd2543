import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs } from '../../../kernel/reads.ts';
import { buckets, type AgingDay, type AgingRow } from '../receivables/find-aging.ts';

/**
 * What was owed at the end of the day, by bill: payments and claims made later do not count yet,
 * nor does what suppliers paid of claims later.
 * What is left of claims that are made by then lowers it. Of bills in a currency, in that; or of
 * all, as the books carry them.
 */
function openOn({ company, viewer }: Reading, { asOf, currency }: AgingDay) {
  const chosen = currency ? sql`currency = ${currency}` : sql`true`;
  const amount = sql.raw(currency ? 'amount' : 'base_amount');
  const spent = sql.raw(currency ? 'amount' : 'base_spent');
  const open = sql.raw(currency ? 'open' : 'base_open');
  const visible = visibleTo(viewer, { SUPPLIER: 'supplier_id' });
  return sql`(
    with later as (
      select bill_id, sum(${amount}) as amount from bill_settlement
      where posting_date > ${asOf} group by bill_id),
    taken_later as (
      select bill_id, debit_note_id, ${amount} as amount, ${spent} as spent
      from debit_allocation
      where posting_date > ${asOf}),
    owed as (
      select supplier_id, ${asOf}::date - due_date as late,
        ${open} + coalesce(later.amount, 0) + coalesce((select sum(amount) from taken_later
          where bill_id = bill.id), 0) as open
      from bill left join later on later.bill_id = bill.id
      where posted_on <= ${asOf} and ${chosen} and ${visible}
      union all
      select supplier_id, 0, -${open} - coalesce((select sum(spent) from taken_later
        where debit_note_id = debit_note.id), 0)
        - coalesce((select sum(${amount}) from claim_refund_movement
          where debit_note_id = debit_note.id and day > ${asOf}), 0)
      from debit_note where debit_date <= ${asOf} and ${chosen} and ${visible})
    select supplier_id, late, open, ${currency ?? company.currency}::text as currency
    from owed where open <> 0)`;
}

/** The report over all suppliers. */
export async function payablesAgingTotal(reading: Reading, day: AgingDay): Promise<AgingRow> {
  const [total] = await rows<AgingRow>(
    reading.sql,
    sql`select ${sql.raw(buckets)} from ${openOn(reading, day)} as o`,
  );
  return { ...total!, currency: day.currency ?? reading.company.currency };
}

/** The report by supplier, whom we owe most first. */
export function agingBySupplier(reading: Reading, day: AgingDay, args: ListArgs) {
  const bySupplier = sql`(
    select supplier_id as id, currency, ${sql.raw(buckets)} from ${openOn(reading, day)} as o
    group by supplier_id, currency) as aging`;
  return list<AgingRow>(reading.sql, { ...agingList, from: bySupplier }, args);
}

const agingList = {
  select: '*',
  columns: {
    supplierId: { sql: 'id', type: 'text' },
    total: { sql: 'total', type: 'numeric' },
    over90: { sql: '"over90"', type: 'numeric' },
  },
  defaultOrder: { field: 'total', direction: 'DESC' as const },
};

const nothing = {
  ...{ notDue: '0', days1To30: '0', days31To60: '0', days61To90: '0', over90: '0', total: '0' },
};

/** What is owed to suppliers at the end of a day, default today, for a loader. */
export async function agingOfSuppliers(
  reading: Reading,
  { asOf, currency: given }: { asOf?: string | null; currency?: string | null },
  ids: readonly string[],
): Promise<AgingRow[]> {
  const day = { asOf: asOf ?? dayOf(reading.now), currency: given };
  const found = await rows<AgingRow>(
    reading.sql,
    sql`select supplier_id as id, ${sql.raw(buckets)} from ${openOn(reading, day)} as o
        where supplier_id = ${oneOf(ids)} group by supplier_id`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  const currency = given ?? reading.company.currency;
  return ids.map((id) => ({ id, ...nothing, ...byId.get(id), currency }));
}
