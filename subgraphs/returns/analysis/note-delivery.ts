import { dayOf } from '../../../kernel/clock.ts';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { assert } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { DeliveredOrderQuery } from '../__generated__/questions.ts';
import { NoteDelivery } from '../contract.ts';
import { invite } from '../feedback/invite.ts';

const document = /* GraphQL */ `
  query DeliveredOrder($id: ID!) {
    order(id: $id) {
      channel
      lines {
        id
        product {
          id
        }
      }
    }
  }
`;

/** Learns the order's channel, and the products of its lines. */
async function learn({ graph, viewer }: Learning, { orderId: id }: { orderId: string }) {
  const asker = service('returns', viewer.requestId);
  const { order } = await graph<DeliveredOrderQuery>(document, { id }, asker);
  assert(order, `there is the order ${id}`);
  const products = new Map(order.lines.map((line) => [line.id, line.product.id]));
  return { channel: order.channel, products };
}

/** Notes once what a customer has got, so that returns can be counted against it, and asks how it was. */
export const noteDelivery = command(NoteDelivery, 'returns:record', learn, async (work, input) => {
  const { deliveryId, customerId } = input;
  const { channel, products } = work.facts;
  const day = dayOf(new Date(input.deliveredAt));
  const got = input.lines.map(({ lineId, quantity }) => {
    return { lineId, quantity, productId: products.get(lineId)! };
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
});
