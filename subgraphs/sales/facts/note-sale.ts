import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteSale } from '../contract.ts';
import { placeCosts, takeTurnsOnOrders } from './place-costs.ts';

/**
 * Counts what was shipped as sold, each line of a delivery once, and the freight that is charged
 * with it: to the customer's group and territory, and of the product's category, of that moment.
 */
export const noteSale = command(NoteSale, 'sales:record', async ({ sql: db }, input) => {
  const { deliveryId, orderId, customerId, channel, salesperson, currency, freight = '0' } = input;
  const soldOn = dayOf(new Date(input.shippedAt));
  await takeTurnsOnOrders(db, [orderId]);
  await sql`insert into sale (line_id, document_id, order_id, customer_id, channel, salesperson,
      product_id, sold_on, quantity, net, discount, currency, group_id, territory_ids, category_ids)
    select l."lineId", ${deliveryId}, ${orderId}, ${customerId}, ${channel}, ${salesperson},
      l."productId", ${soldOn}::date, coalesce(l.quantity, 0), l.net, coalesce(l.discount, 0),
      ${currency}, b.group_id, case when b.id is not null then coalesce(t.path, '{}') end,
      case when l."productId" is null then '{}'
        when p.id is not null then coalesce(c.category_ids, '{}') end
    from (select * from json_to_recordset(${JSON.stringify(input.lines)}::json) as line(
          "lineId" text, "productId" text, quantity numeric, net numeric, discount numeric)
        union all select 'freight', null, 0, ${freight}::numeric, 0
        where ${freight}::numeric <> 0) l
      left join known_buyer b on b.id = ${customerId}
      left join buyer_territory t on t.customer_id = b.id
      left join known_product p on p.id = l."productId"
      left join known_category c on c.id = p.category_id
    on conflict do nothing`.execute(db);
  await placeCosts(db, [orderId]);
  return { deliveryId };
});
