import type { Learning } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ReversedIssueQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query ReversedIssue($id: ID!) {
    delivery(id: $id) {
      shipment {
        number
        status
      }
      lines {
        orderLine {
          id
        }
      }
      order {
        returnOrders(first: 250, filter: { not: { status: { in: [REJECTED, CANCELLED] } } }) {
          nodes {
            number
            lines {
              orderLine {
                id
              }
            }
          }
        }
      }
    }
  }
`;

type Issue = NonNullable<ReversedIssueQuery['delivery']>;

/** Where a shipment stands whose goods no carrier has: not yet, or not any more. */
const atTheDock: readonly string[] = ['PLANNED', 'READY', 'CANCELLED', 'RETURNED'];

/**
 * Asks logistics and returns where the goods of a delivery are. Refuses `ALREADY_DELIVERED`,
 * `SHIPMENT_UNDER_WAY`, and `GOODS_RETURNED` when a return has goods of the same order lines.
 */
export async function learnIssue(
  { graph, viewer }: Learning,
  { deliveryId: id }: { deliveryId: string },
): Promise<Issue> {
  const asker = service('sales', viewer.requestId);
  const { delivery } = viewer.party
    ? { delivery: null }
    : await graph<ReversedIssueQuery>(document, { id }, asker);
  if (!delivery) throw new NotFound('delivery', id);
  const { shipment, lines, order } = delivery;
  if (shipment?.status === 'DELIVERED') {
    refuse('ALREADY_DELIVERED', { number: shipment.number }, ['deliveryId']);
  }
  if (shipment && !atTheDock.includes(shipment.status)) {
    const { number, status } = shipment;
    refuse('SHIPMENT_UNDER_WAY', { shipment: number, status }, ['deliveryId']);
  }
  const own = new Set(lines.map(({ orderLine }) => orderLine.id));
  const returned = order.returnOrders.nodes.find((one) =>
    one.lines.some(({ orderLine }) => own.has(orderLine.id)),
  );
  if (returned) refuse('GOODS_RETURNED', { returnOrder: returned.number }, ['deliveryId']);
  return delivery;
}
