import { listOf, oneOf, sql, type Sql } from '../../../kernel/database.ts';

/** Makes those who write of an order's sales and costs go one after the other. */
export async function takeTurnsOnOrders(db: Sql, orderIds: readonly string[]): Promise<void> {
  const names = [...new Set(orderIds)].sort().map((id) => `sale ${id}`);
  await sql`select pg_advisory_xact_lock(hashtextextended(name, 0))
    from unnest(${listOf(names)}) as name`.execute(db);
}

/**
 * Puts what goods of the orders cost beside their sales, where these are noted already: on the day
 * of the stock move, of whom and where the product was sold. Each move counts once.
 */
export async function placeCosts(db: Sql, orderIds: readonly string[]): Promise<void> {
  await sql`insert into sale (line_id, document_id, order_id, customer_id, channel, salesperson,
      product_id, sold_on, quantity, net, cost, currency, group_id, territory_ids, category_ids)
    select c.move_id, c.document_id, c.order_id, s.customer_id, s.channel, s.salesperson,
      c.product_id, c.posted_on, 0, 0, c.cost, c.currency, s.group_id, s.territory_ids,
      s.category_ids
    from sale_cost c
      cross join lateral (select * from sale s
        where s.order_id = c.order_id and s.product_id = c.product_id and s.quantity > 0
        order by s.sold_on, s.document_id, s.line_id limit 1) s
    where c.order_id = ${oneOf(orderIds)}
    on conflict do nothing`.execute(db);
}
