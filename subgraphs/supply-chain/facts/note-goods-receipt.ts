import { LockMode } from '@mikro-orm/core';
import { command, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { DeliveryNoteQuery } from '../__generated__/questions.ts';
import { NoteGoodsReceipt, ShipNoticeStatusChanged } from '../contract.ts';
import { ShipNotice } from '../notices/ship-notice.ts';
import { staffOnly } from '../staff.ts';
import { learnInbound, noteInbound, watchInbound } from './note-purchase-order.ts';

const document = /* GraphQL */ `
  query DeliveryNote($id: ID!) {
    goodsReceipt(id: $id) {
      deliveryNote
    }
  }
`;

type Receipt = { goodsReceiptId: string; purchaseOrderId: string };

async function learnReceipt(learning: Learning, { goodsReceiptId, purchaseOrderId }: Receipt) {
  staffOnly(learning);
  const { graph, viewer } = learning;
  const asker = service('supply-chain', viewer.requestId);
  const [answer, orders] = await Promise.all([
    graph<DeliveryNoteQuery>(document, { id: goodsReceiptId }, asker),
    learnInbound(learning, [purchaseOrderId]),
  ]);
  return { deliveryNote: answer.goodsReceipt?.deliveryNote ?? null, orders };
}

/**
 * Notes what has come for a purchase order, once per line of the receipt. The ship notice with the
 * receipt's delivery note has arrived; without such a one the oldest that names the same lines.
 */
export const noteGoodsReceipt = command(
  NoteGoodsReceipt,
  'supply-chain:plan',
  learnReceipt,
  async (work, { purchaseOrderId, postingDate, lines }) => {
    const { sql: db, facts } = work;
    const fresh = await rows<{ id: string }>(
      db,
      sql`insert into inbound_receipt (id, purchase_order_line_id, day, accepted)
          select "lineId", "purchaseOrderLineId", ${postingDate}::date, accepted
          from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
            as l("lineId" text, "purchaseOrderLineId" text, accepted numeric)
          on conflict do nothing returning id`,
    );
    for (const order of facts.orders) await noteInbound(work, order);
    const lineIds = lines.map(({ purchaseOrderLineId }) => purchaseOrderLineId);
    if (fresh.length > 0) await arrive(work, { purchaseOrderId, lineIds });
    await watchInbound(work, purchaseOrderId);
    return {};
  },
);

type Arrival = { purchaseOrderId: string; lineIds: readonly string[] };

async function arrive(
  { em, sql: db, emit, now, facts }: Work<{ deliveryNote: string | null }>,
  { purchaseOrderId, lineIds }: Arrival,
): Promise<void> {
  const [match] = await rows<{ id: string }>(
    db,
    sql`select n.id from ship_notice n
        where n.purchase_order_id = ${purchaseOrderId} and n.status = 'SENT'
          and (n.number = ${facts.deliveryNote} or exists (select from ship_notice_line l
            where l.ship_notice_id = n.id and l.purchase_order_line_id = any(${lineIds})))
        order by n.number = ${facts.deliveryNote} desc nulls last, n.sent_at, n.id limit 1`,
  );
  if (!match) return;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const notice = await em.findOneOrFail(ShipNotice, { id: match.id }, { lockMode });
  // Its supplier may have cancelled it in this very moment.
  if (notice.status !== 'SENT') return;
  notice.arrive(now);
  await em.flush();
  const { id: shipNoticeId, supplierId, status, version } = notice;
  const parties = notice.parties();
  emit(ShipNoticeStatusChanged, { shipNoticeId, supplierId, status, version }, { parties });
}
