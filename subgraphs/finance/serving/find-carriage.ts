import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What carrying a shipment costs: expected, then as its carrier has billed it. */
export type CarriageRow = { accrued: string; billed: string; cost: string };

/** What carrying each shipment costs without tax; nothing where nobody knows; for a DataLoader. */
export async function carriagesOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(CarriageRow | undefined)[]> {
  const found = await rows<CarriageRow & { id: string }>(
    db,
    sql`select shipment_id as id, amount as accrued, coalesce(billed, 0) as billed,
          case when is_billed then coalesce(billed, 0) else amount end as cost
        from freight_cost
        left join (select shipment_id, sum(round(e.net * b.rate, 2)) as billed
          from bill_expense e join bill b on b.id = e.bill_id
          where e.shipment_id = ${oneOf(ids)} and b.posted_on is not null group by 1) bills
          using (shipment_id)
        where shipment_id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/**
 * Of the cost of goods that each delivery took out of stock, what landed costs have in it; for a
 * DataLoader.
 */
export async function landedOfDeliveries(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<string[]> {
  const found = await rows<{ id: string; landed: string }>(
    db,
    sql`with sold as (
          select e.source_id as id, l.product_id as product, sum(debit - credit) as amount
          from journal_entry e join journal_line l on l.entry_id = e.id
          join role_account r on r.account_id = l.account_id
          where e.source_id = ${oneOf(ids)} and e.source_type = 'DELIVERY' and r.role = 'COGS'
            and ${visibleTo(viewer)}
          group by 1, 2)
        select id, sum(amount * landed_share(product)) as landed from sold group by id`,
  );
  const byId = new Map(found.map(({ id, landed }) => [id, landed]));
  return ids.map((id) => byId.get(id) ?? '0');
}
