import { dayOf } from '../../../kernel/clock.ts';
import { batchCommand } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteLoss } from './contract.ts';

/**
 * Counts what was given up while nothing was there for it as lost on that day, each part once: to
 * the customer's group and territory, and of the product's category, of that moment.
 */
export const noteLoss = batchCommand(NoteLoss, 'sales:record', async ({ sql: db }, told) => {
  const lost = told.flatMap(({ lines, lostAt, ...order }) =>
    lines.map((line) => ({ ...order, ...line, lostOn: dayOf(new Date(lostAt)) })),
  );
  await sql`insert into sale (line_id, document_id, order_id, customer_id, channel, salesperson,
      product_id, sold_on, quantity, net, lost_quantity, lost_net, currency, group_id,
      territory_ids, category_ids)
    select l."lineId", l."lostSaleId", l."orderId", l."customerId", l.channel, l.salesperson,
      l."productId", l."lostOn", 0, 0, l.quantity, l.net, l.currency, b.group_id,
      case when b.id is not null then coalesce(t.path, '{}') end,
      case when p.id is not null then coalesce(c.category_ids, '{}') end
    from json_to_recordset(${JSON.stringify(lost)}::json) as l("lineId" text,
        "lostSaleId" text, "orderId" text, "customerId" text, channel text, salesperson text,
        "productId" text, "lostOn" date, quantity numeric, net numeric, currency text)
      left join known_buyer b on b.id = l."customerId"
      left join buyer_territory t on t.customer_id = b.id
      left join known_product p on p.id = l."productId"
      left join known_category c on c.id = p.category_id
    on conflict do nothing`.execute(db);
  return told.map(() => ({}));
});
