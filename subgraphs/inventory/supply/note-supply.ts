import { command, type Learning } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ExpectedSupplyQuery } from '../__generated__/questions.ts';
import { NoteSupply } from '../contract.ts';
import { staffOnly } from '../staff.ts';

const document = /* GraphQL */ `
  query ExpectedSupply($id: ID!) {
    purchaseOrder(id: $id) {
      id
      version
      status
      sentAt
      warehouse {
        id
      }
      lines {
        id
        product {
          id
        }
        open {
          value
        }
        expectedDate
        confirmedDate
      }
    }
  }
`;

/** Closed otherwise than by the last of the goods. */
const GIVEN_UP = ['SHORT_CLOSED', 'CANCELLED'];

/**
 * Notes what a purchase order brings when, once its supplier has it, and on which day the last of a
 * line came; an older answer never takes a newer one's place.
 */
export const noteSupply = command(
  NoteSupply,
  'inventory:plan',
  async ({ graph, viewer }: Learning, { purchaseOrderId: id }) => {
    staffOnly(viewer);
    const as = service('inventory', viewer.requestId);
    return (await graph<ExpectedSupplyQuery>(document, { id }, as)).purchaseOrder;
  },
  async ({ sql: db, facts: order }, { purchaseOrderId, receivedOn = null }) => {
    if (!order?.sentAt) return { purchaseOrderId };
    const isGivenUp = GIVEN_UP.includes(order.status);
    const lines = order.lines.map(({ id, product, open, expectedDate, confirmedDate }) => ({
      ...{ id, productId: product.id, open: isGivenUp ? '0' : open.value },
      dueOn: confirmedDate ?? expectedDate,
    }));
    await sql`insert into expected_supply (purchase_order_line_id, purchase_order_id, product_id,
        warehouse_id, open, due_on, ordered_on, received_on, version)
      select id, ${order.id}, "productId", ${order.warehouse.id}, open, "dueOn",
        ${order.sentAt}::timestamptz::date,
        case when open = 0 and not ${isGivenUp} then ${receivedOn}::date end, ${order.version}
      from json_to_recordset(${JSON.stringify(lines)}::json)
        as l(id text, "productId" text, open numeric, "dueOn" date)
      order by id
      on conflict (purchase_order_line_id) do update set open = excluded.open,
        due_on = excluded.due_on, version = excluded.version,
        received_on = coalesce(expected_supply.received_on, excluded.received_on)
      where expected_supply.version <= excluded.version`.execute(db);
    return { purchaseOrderId };
  },
);
