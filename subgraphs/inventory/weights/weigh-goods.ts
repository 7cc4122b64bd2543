import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { DeliveryToWeighQuery } from '../__generated__/questions.ts';
import { staffOnly } from '../staff.ts';
import { isRecorded } from '../stock/move-rows.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import { toldWeight } from '../../../kernel/weighing.ts';

export type WeighGoodsInput = {
  deliveryId: string;
  lines: readonly { orderLineId: string; weight: string }[];
  idempotencyKey?: string | null;
};

const MAX_LINES = 500;

const document = /* GraphQL */ `
  query DeliveryToWeigh($id: ID!) {
    delivery(id: $id) {
      status
      lines {
        quantity
        orderLine {
          id
        }
        product {
          id
          catchWeight {
            unit
            nominal
            minimum
            maximum
          }
        }
      }
    }
  }
`;

/** Learns what the delivery is to have, and how it is weighed. */
async function learnDelivery({ graph, viewer }: Learning, { deliveryId }: WeighGoodsInput) {
  staffOnly(viewer);
  const asker = service('inventory', viewer.requestId);
  const { delivery } = await graph<DeliveryToWeighQuery>(document, { id: deliveryId }, asker);
  return delivery ?? missing(deliveryId);
}

function missing(deliveryId: string): never {
  throw new NotFound('delivery', deliveryId);
}

/**
 * Says what the goods for lines of a delivery weigh: by so much they leave the books, and so much
 * is told of them. Weighing a line again replaces; the last moment is when they are booked. Refuses
 * `TOO_MANY`, `UNKNOWN_LINE`, `LINE_TWICE`, `NOT_WEIGHED`, `WEIGHT_OUT_OF_RANGE`, `ILLEGAL_MOVE`.
 */
export const weighGoods = command(
  commandSpec<WeighGoodsInput, { deliveryId: string }>('inventory.weighGoods'),
  'inventory:write',
  learnDelivery,
  async (work, { deliveryId, lines }) => {
    const { status, lines: wanted } = work.facts;
    if (status === 'CANCELLED') refuse('ILLEGAL_MOVE', { from: status, to: 'WEIGHED' });
    if (lines.length > MAX_LINES) {
      refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length }, ['lines']);
    }
    const weights = lines.map(({ orderLineId, weight }, index) => {
      const at = ['lines', String(index)];
      const line = wanted.find(({ orderLine }) => orderLine.id === orderLineId);
      const { product, quantity } = line ?? unknown(orderLineId, [...at, 'orderLineId']);
      const isTwice = lines.findIndex((other) => other.orderLineId === orderLineId) < index;
      if (isTwice) refuse('LINE_TWICE', { lineId: orderLineId }, [...at, 'orderLineId']);
      toldWeight(weight, decimal(quantity), product.catchWeight, [...at, 'weight']);
      return { line_id: orderLineId, product_id: product.id, weight, quantity };
    });
    // Whoever books the delivery has the same levels locked: it leaves before or after.
    await lockLevels(
      work,
      weights.map((one) => one.product_id),
    );
    if (await isRecorded(work, deliveryId)) refuse('ILLEGAL_MOVE', { from: status, to: 'WEIGHED' });
    await write(work, deliveryId, weights);
    return { deliveryId };
  },
);

function unknown(lineId: string, at: readonly string[]): never {
  refuse('UNKNOWN_LINE', { lineId }, at);
}

async function write(
  { sql: db, viewer, now }: Work<unknown>,
  deliveryId: string,
  weights: object[],
) {
  await sql`insert into delivery_weight (delivery_id, line_id, product_id, weight, quantity,
      weighed_at, weighed_by)
    select ${deliveryId}, line_id, product_id, weight, quantity, ${now}::timestamptz, ${viewer.id}
    from json_to_recordset(${JSON.stringify(weights)}::json)
      as c(line_id text, product_id text, weight numeric, quantity numeric)
    on conflict (delivery_id, line_id) do update set weight = excluded.weight,
      quantity = excluded.quantity, weighed_at = excluded.weighed_at,
      weighed_by = excluded.weighed_by`.execute(db);
}
