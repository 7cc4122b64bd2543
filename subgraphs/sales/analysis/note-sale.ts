import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteSale } from '../contract.ts';

/** Counts what was shipped as sold, each line of a delivery once. */
export const noteSale = command(NoteSale, 'sales:record', async (work, input) => {
  const { deliveryId, orderId, customerId, channel, salesperson, currency, lines } = input;
  const soldOn = dayOf(new Date(input.shippedAt));
  await sql`insert into sale (line_id, document_id, order_id, customer_id, channel, salesperson,
      product_id, sold_on, quantity, net, currency)
    select "lineId", ${deliveryId}, ${orderId}, ${customerId}, ${channel}, ${salesperson},
      "productId", ${soldOn}::date, quantity, net, ${currency}
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l("lineId" text,
      "productId" text, quantity numeric, net numeric)
    on conflict do nothing`.execute(work.sql);
  return { deliveryId };
});
