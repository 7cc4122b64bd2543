import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NoteDelivery } from '../contract.ts';
import { invite } from '../feedback/invite.ts';
import { learnOrder } from '../orders/order-facts.ts';

/** Notes once what a customer has got, so that returns can be counted against it, and asks how it was. */
export const noteDelivery = command(
  NoteDelivery,
  'returns:record',
  (learning, { orderId }) => learnOrder(learning, orderId),
  async (work, input) => {
    const { deliveryId, customerId } = input;
    const { channel, lines } = work.facts;
    const day = dayOf(new Date(input.deliveredAt));
    const got = input.lines.map(({ lineId, quantity }) => {
      return { lineId, quantity, productId: lines.get(lineId)!.productId };
    });
    const noted = await rows(
      work.sql,
      sql`insert into delivered_line (delivery_id, order_line_id, product_id, customer_id,
            channel, quantity, delivered_on)
          select ${deliveryId}, "lineId", "productId", ${customerId}, ${channel}, quantity,
            ${day}::date
          from jsonb_to_recordset(${JSON.stringify(got)}::jsonb) as l("lineId" text,
            "productId" text, quantity numeric)
          on conflict do nothing returning 1`,
    );
    if (noted.length > 0) invite(work, { kind: 'DELIVERY', subjectId: deliveryId, customerId });
    return { deliveryId };
  },
);
