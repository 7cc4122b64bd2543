import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { marginOf, type Margin, type MarginFigures } from './margin.ts';

/** Days between which is looked at; open where it is not said. */
export type Span = { from?: string | null; to?: string | null };

/** What a margin is of, by the column of the ledger that has it. */
export type MarginBy = 'order_id' | 'customer_id' | 'product_id';

/** A margin as the graph shows it, and how what is not in it yet is found. */
export type MarginRow = Margin & { id: string; by: MarginBy; span: Span };

const nothing: MarginFigures = {
  ...{ revenue: '0', cost: '0', freight: '0' },
  ...{ returns: '0', discounts: '0', writeOffs: '0', handling: '0' },
};

/** Whether a day is in the span. */
export function within(column: 'l.posting_date' | 'day', { from, to }: Span) {
  const day = sql.raw(column);
  const since = from ? sql`${day} >= ${from}::date` : sql`true`;
  return sql`${since} and ${to ? sql`${day} <= ${to}::date` : sql`true`}`;
}

/** Lines of the ledger summed to what a margin is made of. */
export const figures = sql`
  coalesce(sum(credit - debit) filter (where a.section = 'SALES'), 0) as revenue,
  coalesce(sum(debit - credit) filter (where a.section = 'COST_OF_SALES'), 0) as cost,
  coalesce(sum(debit - credit) filter (where r.role = 'FREIGHT_COST'), 0) as freight,
  coalesce(sum(debit - credit) filter (where r.role = 'CASH_DISCOUNT'), 0) as discounts,
  coalesce(sum(debit - credit) filter (where r.role = 'WRITE_OFF'), 0) as "writeOffs",
  coalesce(sum(debit - credit) filter (where e.source_type = 'CREDIT_NOTE' and a.section = 'SALES'
    or e.source_type = 'RETURN' and a.section = 'COST_OF_SALES'), 0) as returns`;

/** The ledger beside what its accounts are for. */
export const ledger = sql`journal_line l join account a on a.id = l.account_id
  join journal_entry e on e.id = l.entry_id
  left join role_account r on r.account_id = a.id
    and r.role in ('FREIGHT_COST', 'CASH_DISCOUNT', 'WRITE_OFF')`;

/** Sales and cost of sales by what the entries are about, and what serving it cost. */
async function marginsBy(
  by: 'order_id' | 'customer_id',
  { sql: db, viewer, company: { currency } }: Reading,
  span: Span,
  ids: readonly string[],
): Promise<MarginRow[]> {
  const column = sql.raw(by);
  const found = await rows<MarginFigures & { id: string }>(
    db,
    sql`select earned.*, coalesce(served.handling, 0) as handling
        from (select l.${column} as id, ${figures} from ${ledger}
          where l.${column} = ${oneOf(ids)} and ${within('l.posting_date', span)}
            and ${visibleTo(viewer)}
          group by 1) earned
        left join (select ${column} as id, sum(amount) as handling from serving_cost
          where ${column} = ${oneOf(ids)} and ${within('day', span)} group by 1) served
          using (id)`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => ({ ...marginOf(byId.get(id) ?? nothing, currency), id, by, span }));
}

/** The margin of each order so far, for a DataLoader. */
export function marginsOfOrders(reading: Reading, ids: readonly string[]) {
  return marginsBy('order_id', reading, {}, ids);
}

/** The margin of each customer in a period, for a DataLoader. */
export function marginsOfCustomers(reading: Reading, period: Span, ids: readonly string[]) {
  return marginsBy('customer_id', reading, period, ids);
}

/**
 * Of the cost of goods, what landed costs have in it: of each product the share that they have in
 * all that its goods have cost so far; for a loader.
 */
export async function landedOf(
  { sql: db, viewer }: Reading,
  { by, span }: Pick<MarginRow, 'by' | 'span'>,
  ids: readonly string[],
): Promise<string[]> {
  const column = sql.raw(by);
  const found = await rows<{ id: string; landed: string }>(
    db,
    sql`with sold as (
          select l.${column} as id, l.product_id as product, sum(debit - credit) as amount
          from journal_line l join role_account r on r.account_id = l.account_id
          where r.role = 'COGS' and l.${column} = ${oneOf(ids)} and l.product_id is not null
            and ${within('l.posting_date', span)} and ${visibleTo(viewer)}
          group by 1, 2),
        shares as materialized (
          select product, landed_share(product) as share from (select distinct product from sold) p)
        select id, sum(amount * share) as landed from sold join shares using (product)
        where share is not null group by id`,
  );
  const byId = new Map(found.map(({ id, landed }) => [id, landed]));
  return ids.map((id) => byId.get(id) ?? '0');
}
