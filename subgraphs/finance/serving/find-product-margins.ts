import type { Reading } from '../../../kernel/area.ts';
import { listOf, oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { figures, ledger, within, type MarginRow, type Span } from './find-margins.ts';
import { marginOf, type MarginFigures } from './margin.ts';

/**
 * The margin of each product in a period, for a loader: its own sales and costs, and of what its
 * orders earned and cost besides, such as freight and discounts, its share by what was invoiced of
 * it. So the margins of an order's products sum to the order's.
 */
export async function marginsOfProducts(
  { sql: db, viewer, company: { currency } }: Reading,
  span: Span,
  ids: readonly string[],
): Promise<MarginRow[]> {
  const found = await rows<MarginFigures & { id: string }>(
    db,
    sql`with sold as (
          select of_order_id as order_id, product_id, sum(net) as net
          from invoiced_line where kind = 'GOODS' and ${visibleTo(viewer)} and of_order_id in (
            select of_order_id from invoiced_line where product_id = ${oneOf(ids)})
          group by 1, 2),
        shares as (
          select order_id, product_id,
            net / nullif(sum(net) over (partition by order_id), 0) as share from sold),
        own as (
          select l.product_id as id, ${figures} from ${ledger}
          where l.product_id = ${oneOf(ids)} and ${within('l.posting_date', span)} and ${visibleTo(viewer)}
          group by 1),
        besides as (
          select l.order_id, ${figures} from ${ledger}
          where l.order_id in (select order_id from sold) and l.product_id is null
            and l.posting_date = e.posting_date and ${within('l.posting_date', span)}
          group by 1),
        handled as (
          select order_id, sum(amount) filter (where product_id is null) as shared
          from serving_cost
          where order_id in (select order_id from sold) and ${within('day', span)} group by 1),
        shared as (
          select s.product_id as id, sum(share * revenue) as revenue, sum(share * cost) as cost,
            sum(share * freight) as freight, sum(share * discounts) as discounts,
            sum(share * "writeOffs") as "writeOffs", sum(share * returns) as returns,
            sum(share * h.shared) as handling
          from shares s left join besides b using (order_id) left join handled h using (order_id)
          where share is not null group by 1),
        lines as (
          select product_id as id, sum(amount) as handling from serving_cost
          where product_id = ${oneOf(ids)} and ${within('day', span)} group by 1)
        select id, coalesce(own.revenue, 0) + coalesce(shared.revenue, 0) as revenue,
          coalesce(own.cost, 0) + coalesce(shared.cost, 0) as cost,
          coalesce(own.freight, 0) + coalesce(shared.freight, 0) as freight,
          coalesce(own.returns, 0) + coalesce(shared.returns, 0) as returns,
          coalesce(own.discounts, 0) + coalesce(shared.discounts, 0) as discounts,
          coalesce(own."writeOffs", 0) + coalesce(shared."writeOffs", 0) as "writeOffs",
          coalesce(shared.handling, 0) + coalesce(lines.handling, 0) as handling
        from unnest(${listOf(ids)}) as asked(id)
        left join own using (id) left join shared using (id) left join lines using (id)
        where ${visibleTo(viewer)}`,
  );
  const nothing: MarginFigures = {
    ...{ revenue: '0', cost: '0', freight: '0', returns: '0' },
    ...{ discounts: '0', writeOffs: '0', handling: '0' },
  };
  const byId = new Map(found.map((row) => [row.id, row]));
  const by = 'product_id';
  return ids.map((id) => ({ ...marginOf(byId.get(id) ?? nothing, currency), id, by, span }));
}
