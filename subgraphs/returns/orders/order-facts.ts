import type { Learning } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import type { Unit } from '../../../kernel/quantity.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { mayActFor, service } from '../../../kernel/viewer.ts';
import type { ReturnedOrderQuery } from '../__generated__/questions.ts';

/** What a return must know of a line of the order. */
export type OrderedLine = {
  id: string;
  productId: string;
  sku: string;
  name: string;
  unit: string;
  units: Unit[];
  ordered: Decimal;
  delivered: Decimal;
  net: Decimal;
  /** UTC day on which the last of it arrived. */
  deliveredOn: string | null;
};

/** What a return must know of the order. */
export type OrderFacts = {
  orderId: string;
  orderNumber: string;
  customerId: string;
  channel: string;
  /** Where the last goods left. */
  warehouseId: string | null;
  lines: Map<string, OrderedLine>;
};

const document = /* GraphQL */ `
  query ReturnedOrder($id: ID!) {
    order(id: $id) {
      id
      number
      channel
      customer {
        id
      }
      lines {
        id
        sku
        name
        net {
          amount
        }
        ordered {
          value
          unit
        }
        delivered {
          value
        }
        product {
          id
          units {
            code
            factor
            decimals
          }
        }
      }
      deliveries(first: 250) {
        nodes {
          deliveredAt
          warehouse {
            id
          }
          lines {
            orderLine {
              id
            }
          }
        }
      }
    }
  }
`;

/** Learns what an order has delivered. Throws `NotFound` also for another customer's. */
export async function learnOrder(
  { graph, viewer }: Pick<Learning, 'graph' | 'viewer'>,
  id: string,
): Promise<OrderFacts> {
  const asker = service('returns', viewer.requestId);
  const { order } = await graph<ReturnedOrderQuery>(document, { id }, asker);
  if (!order || !mayActFor(viewer, 'CUSTOMER', order.customer.id)) throw new NotFound('order', id);
  const deliveries = order.deliveries.nodes;
  const lines = order.lines.map((line): [string, OrderedLine] => {
    const own = deliveries.filter((delivery) =>
      delivery.lines.some(({ orderLine }) => orderLine.id === line.id),
    );
    const days = own.flatMap(({ deliveredAt }) => (deliveredAt ? [deliveredAt.slice(0, 10)] : []));
    return [
      line.id,
      {
        id: line.id,
        productId: line.product.id,
        sku: line.sku,
        name: line.name,
        unit: line.ordered.unit,
        units: line.product.units,
        ordered: decimal(line.ordered.value),
        delivered: decimal(line.delivered.value),
        net: decimal(line.net.amount),
        deliveredOn: days.sort().at(-1) ?? null,
      },
    ];
  });
  return {
    orderId: order.id,
    orderNumber: order.number,
    customerId: order.customer.id,
    channel: order.channel,
    warehouseId: deliveries[0]?.warehouse.id ?? null,
    lines: new Map(lines),
  };
}
