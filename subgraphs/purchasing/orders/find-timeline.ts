import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { PurchaseOrderCorrected, PurchaseOrderStatusChanged } from '../contract.ts';
import type { PurchaseOrderStatus } from './status.ts';

/** A change of an order's status as the graph shows it. */
export type PurchaseStepRow = {
  purchaseOrderId: string;
  id: string;
  at: string;
  actor: string | null;
  previous: PurchaseOrderStatus | null;
  status: PurchaseOrderStatus;
  cause: string | null;
};

/** A change of status, or of what has come that leaves the status as it is. */
const told = sql`(type = ${PurchaseOrderStatusChanged.type} or type = ${PurchaseOrderCorrected.type}
  and data ->> 'previous' = data ->> 'status')`;

/**
 * Each change of the status of each order, and of what has come, oldest first, for a DataLoader. A
 * viewer bound to a party sees what its party was told, and no actor but itself.
 */
export async function timelinesOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<PurchaseStepRow[][]> {
  const { party } = viewer;
  const actor = party ? sql`case when actor = ${viewer.id} then actor end` : sql`actor`;
  const seen = party ? sql`parties @> ${JSON.stringify([party])}::jsonb` : sql`true`;
  const found = await rows<PurchaseStepRow>(
    db,
    sql`select document_id as "purchaseOrderId", id, occurred_at as at, ${actor} as actor,
          data ->> 'previous' as previous, data ->> 'status' as status, data ->> 'cause' as cause
        from event where document_id = any(${ids}) and ${told}
          and ${seen} order by document_id, position`,
  );
  const byOrder = Map.groupBy(found, ({ purchaseOrderId }) => purchaseOrderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}
