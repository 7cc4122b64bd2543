import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor, service } from '../../../kernel/viewer.ts';
import type { ShippedOrderQuery } from '../__generated__/questions.ts';
import { ShipNoticeSent } from '../contract.ts';
import { noticeLines, ShipNotice, type NoticeLineInput } from './ship-notice.ts';

export type SendShipNoticeInput = {
  purchaseOrderId: string;
  number: string;
  expectedDate: string;
  parcels?: number | null;
  carrierName?: string | null;
  trackingNumber?: string | null;
  lines: NoticeLineInput[];
  idempotencyKey?: string | null;
};

const SendShipNotice = commandSpec<SendShipNoticeInput, { shipNoticeId: string }>(
  'supply-chain.sendShipNotice',
);

const document = /* GraphQL */ `
  query ShippedOrder($id: ID!) {
    purchaseOrder(id: $id) {
      status
      sentAt
      supplier {
        id
      }
      warehouse {
        id
      }
      lines {
        id
        sku
        product {
          id
        }
        open {
          value
          unit
        }
      }
    }
  }
`;

const RECEIVABLE = ['SENT', 'CONFIRMED', 'PARTIALLY_RECEIVED'];

/** Orders that were sent; a supplier's own user finds its own, another party none. */
async function learnOrder(
  { graph, viewer }: Learning,
  { purchaseOrderId: id }: SendShipNoticeInput,
) {
  const asker = service('supply-chain', viewer.requestId);
  const { purchaseOrder } = await graph<ShippedOrderQuery>(document, { id }, asker);
  const isTheirs = purchaseOrder && mayActFor(viewer, 'SUPPLIER', purchaseOrder.supplier.id);
  if (!isTheirs || !purchaseOrder.sentAt) throw new NotFound('purchase order', id);
  return purchaseOrder;
}

/**
 * Notes what is on its way for a purchase order. Refuses `ILLEGAL_MOVE` for one that nothing comes
 * for, `NUMBER_MISSING`, `NOTICE_NUMBER_TAKEN`, `NOT_POSITIVE`, and what `noticeLines` refuses.
 */
export const sendShipNotice = command(
  SendShipNotice,
  'supply-chain:ship',
  learnOrder,
  async (work, input) => {
    const { em, sql: db, emit, ids, viewer, now, facts: order } = work;
    const { purchaseOrderId, expectedDate, parcels } = input;
    const supplierId = order.supplier.id;
    if (!RECEIVABLE.includes(order.status)) {
      refuse('ILLEGAL_MOVE', { from: order.status, to: 'SHIPPED', allowed: RECEIVABLE });
    }
    const number = input.number.trim() || refuse('NUMBER_MISSING', {}, ['number']);
    if (parcels != null && parcels < 1) refuse('NOT_POSITIVE', { given: parcels }, ['parcels']);
    await takeTurns(db, `ship notices of ${supplierId}`);
    if ((await em.count(ShipNotice, { supplierId, number })) > 0) {
      refuse('NOTICE_NUMBER_TAKEN', { number }, ['number']);
    }
    const onWay = await quantitiesOnWay(work, purchaseOrderId);
    const open = order.lines.map(({ id, sku, product, open: { value, unit } }) => {
      const onItsWay = onWay.get(id) ?? '0';
      return { id, sku, productId: product.id, unit, open: value, onWay: onItsWay };
    });
    const lines = noticeLines(input.lines, open);
    const notice = Object.assign(new ShipNotice(), {
      ...{ id: ids.next('asn'), number, supplierId, purchaseOrderId, expectedDate },
      ...{ warehouseId: order.warehouse.id, parcels: parcels ?? null },
      carrierName: input.carrierName?.trim() || null,
      trackingNumber: input.trackingNumber?.trim() || null,
      ...{ sentBy: viewer.id, sentAt: now },
    });
    await em.persist(notice).flush();
    const { id: shipNoticeId, warehouseId } = notice;
    const told = lines.map((line) => ({ ...line, quantity: line.quantity.toFixed() }));
    const stored = told.map((line) => ({ id: ids.next('asl'), ...line }));
    await sql`insert into ship_notice_line (id, ship_notice_id, position, purchase_order_line_id,
        product_id, quantity, unit, lot)
      select id, ${shipNoticeId}, position, "purchaseOrderLineId", "productId", quantity, unit, lot
      from jsonb_to_recordset(${JSON.stringify(stored)}::jsonb) as l(id text, position integer,
        "purchaseOrderLineId" text, "productId" text, quantity numeric, unit text, lot text)`.execute(
      db,
    );
    emit(
      ShipNoticeSent,
      {
        ...{ shipNoticeId, number, purchaseOrderId, supplierId, warehouseId, expectedDate },
        lines: told,
      },
      { parties: notice.parties() },
    );
    return { shipNoticeId };
  },
);

/** What notices that have not arrived say of each line of the order. */
async function quantitiesOnWay({ sql: db }: Pick<Learning, 'sql'>, purchaseOrderId: string) {
  const found = await rows<{ id: string; quantity: string }>(
    db,
    sql`select l.purchase_order_line_id as id, sum(l.quantity)::text as quantity
        from ship_notice n join ship_notice_line l on l.ship_notice_id = n.id
        where n.purchase_order_id = ${purchaseOrderId} and n.status = 'SENT' group by 1`,
  );
  return new Map(found.map(({ id, quantity }) => [id, quantity]));
}
