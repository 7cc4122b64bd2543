import type { Reading } from '../../../kernel/area.ts';
import { listOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What an order was billed and has paid; amounts are decimals in the order's currency. */
export type KnownBilling = OrderBillingRow & { currency: string };

type OrderBillingRow = {
  orderId: string;
  invoiced: string;
  paid: string;
  settled: { orderLineId: string; quantity: string }[];
};

const own = { CUSTOMER: 'customer_id' };

/**
 * How far each of the orders is billed and paid, for a DataLoader. Of an invoice of several orders
 * each has its part, in proportion. What is credited for goods that came back stays billed and
 * paid; what is taken back is not billed, and a payment for it counts until it is refunded.
 */
export async function billingOfOrders(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<OrderBillingRow[]> {
  const found = await rows<OrderBillingRow>(
    db,
    sql`with asked as (select unnest(${listOf(ids)}) as order_id),
      part as (
        select o.of_order_id as order_id, i.id as invoice_id, i.total, i.open, i.paid, i.allowed,
          case when i.order_id is null
            then (select sum(net + tax) from invoice_line l
              where l.invoice_id = i.id and l.order_id = o.of_order_id)
            else i.total end as own,
          (select coalesce(sum(a.amount), 0) from allowance a
            where a.invoice_id = i.id and a.kind = 'DISCOUNT' and not exists
              (select from allowance_reversal r where r.allowance_id = a.id)) as discount
        from asked join order_invoice o on o.of_order_id = asked.order_id
          join invoice i on i.id = o.invoice_id
        where i.document_kind = 'INVOICE' and ${visibleTo(viewer, own)}),
      billed as (
        select order_id, sum(own) as invoiced,
          coalesce(sum(own * (paid + discount) / nullif(total, 0)), 0) as paid
        from part group by order_id),
      back as (
        select n.order_id, sum(total) as credited, sum(refunded) as refunded
        from credit_note n join asked using (order_id)
        where return_order_id is null and ${visibleTo(viewer, own)} group by 1),
      deposit as (
        select order_id, sum(unallocated) as unspent
        from payment join asked using (order_id)
        where ${visibleTo(viewer, own)} group by 1),
      line as (
        select part.order_id, order_line_id as "orderLineId", sum(quantity - coalesce(
          (select sum(c.quantity)
            from credit_note_line c join credit_note n on n.id = c.credit_note_id
            where c.invoice_line_id = l.id and n.return_order_id is null), 0)) as quantity
        from part join invoice_line l on l.invoice_id = part.invoice_id
          and coalesce(l.order_id, part.order_id) = part.order_id
        where kind = 'GOODS' and open = 0 and allowed <= discount group by 1, 2)
    select order_id as "orderId", coalesce(invoiced, 0) - coalesce(credited, 0) as invoiced,
      coalesce(billed.paid, 0) + coalesce(unspent, 0) - coalesce(refunded, 0) as paid,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'orderLineId', "orderLineId", 'quantity', quantity::text) order by "orderLineId"), '[]')
        from line where line.order_id = asked.order_id and quantity > 0) as settled
    from asked left join billed using (order_id) left join back using (order_id)
      left join deposit using (order_id)`,
  );
  const byOrder = new Map(found.map((row) => [row.orderId, row]));
  return ids.map((id) => byOrder.get(id)!);
}
