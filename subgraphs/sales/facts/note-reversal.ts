import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteReversal } from './contract.ts';
import { takeTurnsOnOrders } from './place-costs.ts';

/**
 * Takes what was counted as sold with a delivery off again, freight and discount with it: on the
 * day of the reversal, where and to whom it was sold. What goods cost comes back by stock move.
 */
export const noteReversal = command(
  NoteReversal,
  'sales:record',
  async ({ sql: db }, { deliveryId, orderId, reversedOn }) => {
    await takeTurnsOnOrders(db, [orderId]);
    await sql`with reversed as (
        update sale s set is_reversed = true where document_id = ${deliveryId}
          and not exists (select from sale_cost c where c.move_id = s.line_id)
        returning s.*)
      insert into sale (line_id, document_id, order_id, customer_id, channel, salesperson,
        product_id, sold_on, quantity, net, discount, currency, group_id, territory_ids,
        category_ids)
      select line_id, document_id || '/reversal', order_id, customer_id, channel, salesperson,
        product_id, ${reversedOn}::date, -quantity, -net, -discount, currency, group_id,
        territory_ids, category_ids
      from reversed on conflict do nothing`.execute(db);
    return { deliveryId };
  },
);
