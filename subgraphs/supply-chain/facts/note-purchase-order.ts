import { LockMode } from '@mikro-orm/core';
import { command, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, ZERO } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { InboundOrdersQuery } from '../__generated__/questions.ts';
import { NotePurchaseOrder } from '../contract.ts';
import { SupplyProposal } from '../plan/proposal.ts';
import { staffOnly } from '../staff.ts';
import { watch } from '../tower/watch.ts';

const document = /* GraphQL */ `
  query InboundOrders($ids: [ID!]!) {
    purchaseOrders(first: 100, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        version
        status
        currency
        sentAt
        supplier {
          id
        }
        warehouse {
          id
        }
        lines {
          id
          product {
            id
          }
          ordered {
            value
            unit
          }
          confirmed {
            value
          }
          accepted {
            value
          }
          open {
            value
          }
          net {
            amount
          }
          expectedDate
          confirmedDate
        }
      }
    }
  }
`;

type InboundOrder = InboundOrdersQuery['purchaseOrders']['nodes'][number];

/** Orders that are asked for at once. */
const MAX_ORDERS = 100;

/** What purchasing says of orders, at most 100 at once; only of those that the supplier has. */
export async function learnInbound(
  { graph, viewer }: Learning,
  orderIds: readonly string[],
): Promise<InboundOrder[]> {
  const asker = service('supply-chain', viewer.requestId);
  const ids = orderIds.slice(0, MAX_ORDERS);
  const { purchaseOrders } = await graph<InboundOrdersQuery>(document, { ids }, asker);
  return purchaseOrders.nodes.filter(({ sentAt }) => sentAt);
}

/** Notes what a purchase order brings when; an older answer never takes a newer one's place. */
export const notePurchaseOrder = command(
  NotePurchaseOrder,
  'supply-chain:plan',
  async (learning, { purchaseOrderId }) => {
    staffOnly(learning);
    return learnInbound(learning, [purchaseOrderId]);
  },
  async (work, { purchaseOrderId }) => {
    for (const order of work.facts) await noteInbound(work, order);
    await watchInbound(work, purchaseOrderId);
    return {};
  },
);

/** Looks whether the order is late or short, or what is on its way for it late. */
export async function watchInbound(work: Work<unknown>, purchaseOrderId: string): Promise<void> {
  const about = { column: 'purchase_order_id', ids: [purchaseOrderId] } as const;
  await watch(work, ['PURCHASE_LATE', 'CONFIRMED_SHORT', 'SHIP_NOTICE_LATE'], about);
}

const CLOSED = ['RECEIVED', 'SHORT_CLOSED', 'CANCELLED'];

type Noted = { id: string; isNew: boolean };
type OrderedLine = { id: string; productId: string; ordered: string };

/** Writes the order's lines; what was accepted of proposals is ordered with a line that is new. */
export async function noteInbound(work: Work<unknown>, order: InboundOrder): Promise<void> {
  const { sql: db } = work;
  const lines = order.lines.map((line) => ({
    ...{ id: line.id, productId: line.product.id, unit: line.ordered.unit, net: line.net.amount },
    ...{ ordered: line.ordered.value, accepted: line.accepted.value, open: line.open.value },
    ...{ confirmed: line.confirmed?.value ?? null, confirmedDate: line.confirmedDate },
    ...{ expectedDate: line.expectedDate },
    isOpen: !CLOSED.includes(order.status) && decimal(line.open.value).greaterThan(0),
  }));
  const warehouseId = order.warehouse.id;
  const text = JSON.stringify(lines);
  const given = sql`jsonb_to_recordset(${text}::jsonb) as l(id text, "productId" text, unit text,
    net numeric, ordered numeric, accepted numeric, open numeric, confirmed numeric,
    "confirmedDate" date, "expectedDate" date, "isOpen" boolean)`;
  await sql`insert into demand_series (product_id, warehouse_id)
    select distinct "productId", ${warehouseId} from ${given} order by 1
    on conflict do nothing`.execute(db);
  const noted = await rows<Noted>(
    db,
    sql`insert into inbound_line (id, purchase_order_id, number, supplier_id, warehouse_id,
          product_id, unit, ordered, confirmed, accepted, open, net, currency, expected_date,
          confirmed_date, is_open, is_cancelled, version)
        select id, ${order.id}, ${order.number}, ${order.supplier.id}, ${warehouseId},
          "productId", unit, ordered, confirmed, accepted, open, net, ${order.currency},
          "expectedDate", "confirmedDate", "isOpen", ${order.status === 'CANCELLED'},
          ${order.version}
        from ${given} order by id
        on conflict (id) do update set confirmed = excluded.confirmed,
          accepted = excluded.accepted, open = excluded.open, is_open = excluded.is_open,
          confirmed_date = excluded.confirmed_date, is_cancelled = excluded.is_cancelled,
          version = excluded.version
        where inbound_line.version < excluded.version
        returning id, xmax = 0 as "isNew"`,
  );
  const fresh = new Set(noted.filter(({ isNew }) => isNew).map(({ id }) => id));
  for (const line of lines.filter(({ id }) => fresh.has(id))) {
    await orderAccepted(work, order, line);
  }
}

/** The oldest accepted proposals are ordered with this line, as far as its quantity goes. */
async function orderAccepted(
  { em }: Work<unknown>,
  { supplier, warehouse }: InboundOrder,
  { id, productId, ordered }: OrderedLine,
): Promise<void> {
  const accepted = await em.find(
    SupplyProposal,
    { productId, warehouseId: warehouse.id, supplierId: supplier.id, status: 'ACCEPTED' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { decidedAt: 'asc', id: 'asc' } },
  );
  let before = ZERO;
  for (const proposal of accepted) {
    if (before.lessThan(ordered)) proposal.order(id);
    before = before.plus(proposal.quantity);
  }
}
