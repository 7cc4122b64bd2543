import { command, type Learning } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { OutboundOrderQuery } from '../__generated__/questions.ts';
import { NoteOrder } from '../contract.ts';
import { staffOnly } from '../staff.ts';

const document = /* GraphQL */ `
  query OutboundOrder($id: ID!) {
    order(id: $id) {
      version
      requestedDate
      customer {
        id
      }
      lines {
        ordered {
          value
        }
        shipped {
          value
        }
        returned {
          value
        }
      }
      shipments(first: 250) {
        nodes {
          deliveredAt
        }
      }
    }
  }
`;

async function learnOrder(learning: Learning, input: { orderId: string }) {
  staffOnly(learning);
  const asker = service('supply-chain', learning.viewer.requestId);
  const answer = await learning.graph<OutboundOrderQuery>(document, { id: input.orderId }, asker);
  return answer.order ?? undefined;
}

/** Notes how an order was served, once it has reached its customer; a newer answer replaces. */
export const noteOrder = command(
  NoteOrder,
  'supply-chain:plan',
  learnOrder,
  async ({ sql: db, facts: order }, { orderId }) => {
    if (!order || order.lines.length === 0) return {};
    const days = order.shipments.nodes.map(({ deliveredAt }) => deliveredAt?.slice(0, 10));
    const deliveredOn = days.every(Boolean) ? days.sort().at(-1) : null;
    const inFull = order.lines.filter(({ ordered, shipped }) =>
      decimal(shipped.value).greaterThanOrEqualTo(ordered.value),
    );
    const hasReturns = order.lines.some(({ returned }) => decimal(returned.value).greaterThan(0));
    await sql`insert into outbound_order (id, customer_id, requested_date, delivered_on, lines,
        lines_in_full, has_returns, version)
      values (${orderId}, ${order.customer.id}, ${order.requestedDate}, ${deliveredOn ?? null},
        ${order.lines.length}, ${inFull.length}, ${hasReturns}, ${order.version})
      on conflict (id) do update set delivered_on = excluded.delivered_on,
        lines_in_full = excluded.lines_in_full, has_returns = excluded.has_returns,
        version = excluded.version
      where outbound_order.version < excluded.version`.execute(db);
    return {};
  },
);
