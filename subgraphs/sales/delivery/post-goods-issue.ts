import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { requireState } from '../../../kernel/transitions.ts';
import { requireScope } from '../../../kernel/viewer.ts';
import { expectPicked } from '../consolidation/consolidation.ts';
import { consolidate } from '../consolidation/consolidation-rows.ts';
import { GoodsIssued } from '../contract.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import type { Delivery } from './delivery.ts';
import { lockTogether } from './lock-delivery.ts';
import { part, type LeavingLine, type Parting } from './parting.ts';
import { unissued } from './status.ts';

export type PostGoodsIssueInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  /** Instead of the order's carrier. */
  carrierId?: string | null;
  /** When the goods left, for history; default now. */
  issuedAt?: string | null;
  /** Only these leave; default all. */
  lines?: readonly LeavingLine[] | null;
  idempotencyKey?: string | null;
};

export const PostGoodsIssue = commandSpec<PostGoodsIssueInput, { deliveryId: string }>(
  'sales.postGoodsIssue',
);

/**
 * A delivery leaves the warehouse, once, with those that leave together with it: all of it, or what
 * is named, and then the rest is a delivery of its own. What stays behind of several stays
 * together. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`, `IN_THE_FUTURE`, `PICK_AGAIN`,
 * `SERIALS_NEEDED`, of all that leaves together `MATE_NOT_PICKED`, and of a part `NO_LINES`,
 * `NOT_POSITIVE`, `PICKED_TOO_MUCH`; a time of its own needs `sales:history`.
 */
export const postGoodsIssue = command(PostGoodsIssue, 'sales:fulfil', async (work, input) => {
  const { sql: db, viewer, now, ids } = work;
  if (input.issuedAt) requireScope(viewer, 'sales:history');
  const together = await lockTogether(work, input.deliveryId);
  const [named, ...mates] = together;
  named.expect(input.expectedVersion);
  requireState(named.status, 'ISSUED', ...unissued);
  if (!input.lines) expectPicked(named, mates);
  const parting = input.lines
    ? part(together, input.lines, now, (prefix) => ids.next(prefix))
    : { leaving: [...together], staying: [], rests: [] };
  const issuedAt = input.issuedAt ? new Date(input.issuedAt) : now;
  for (const delivery of parting.leaving) {
    delivery.carrierId = input.carrierId ?? delivery.carrierId;
    leave(work, delivery, issuedAt);
  }
  await keepTogether(work, parting);
  await saveDeliveries(db, [...parting.leaving, ...parting.staying, ...parting.rests]);
  return { deliveryId: input.deliveryId };
});

/** Issues a delivery, and tells of it. */
function leave({ emit, now }: Pick<Work, 'emit' | 'now'>, delivery: Delivery, at: Date): void {
  const previous = delivery.status;
  delivery.issue(at, now);
  const { id: deliveryId, number, orderId, orderNumber, customerId, warehouseId } = delivery;
  const { carrierId, shipTo, requestedDate, consolidationId } = delivery;
  const issue = { deliveryId, number, orderId, orderNumber, customerId, warehouseId };
  const lines = delivery.contents();
  const issuedAt = at.toISOString();
  emit(
    GoodsIssued,
    { ...issue, carrierId, shipTo, requestedDate, consolidationId, issuedAt, lines },
    { parties: delivery.parties(), occurredAt: at },
  );
  announce(emit, delivery, previous);
}

/** What stays behind stays together; what was packed leaves its parcels to what has left. */
async function keepTogether(
  work: Pick<Work, 'sql' | 'emit' | 'ids' | 'now'>,
  { leaving, staying, rests }: Parting,
): Promise<void> {
  const isTogether = staying.length + rests.length > 1;
  const together = isTogether ? await consolidate(work, leaving[0]!) : null;
  for (const rest of rests) {
    rest.consolidationId = together;
    announce(work.emit, rest, null);
  }
  for (const delivery of staying) {
    const previous = delivery.status;
    delivery.stayBehind(together);
    announce(work.emit, delivery, previous);
  }
  if (staying.length > 0) await giveParcels(work.sql, staying, leaving[0]!);
}

/** Gives the parcels of deliveries to another. */
async function giveParcels(db: Sql, from: readonly Delivery[], to: Delivery): Promise<void> {
  const ids = from.map(({ id }) => id);
  await sql`update parcel set delivery_id = ${to.id} where delivery_id = any(${ids})`.execute(db);
}
