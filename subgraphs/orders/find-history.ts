import type { Reading } from '../../kernel/area.ts';
import { oneOf, rows, sql } from '../../kernel/database.ts';
import type { OrderChange } from './amending/contract.ts';
import type { LineQuantity } from './contract.ts';
import { ownRows } from './find-orders.ts';
import type { FindingCode } from './review/finding.ts';

export type TimelineRow = {
  orderId: string;
  id: string;
  type: string;
  at: string;
  actor: string | null;
  status: string | null;
  reason: string | null;
  changes: OrderChange[];
};

/**
 * What happened to each order, oldest first. A viewer bound to a party sees what its party may
 * learn, and no actor but itself.
 */
export async function timelineOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<TimelineRow[][]> {
  const { party } = viewer;
  const actor = party ? sql`case when actor = ${viewer.id} then actor end` : sql`actor`;
  const seen = party ? sql`parties @> ${JSON.stringify([party])}::jsonb` : sql`true`;
  const found = await rows<TimelineRow>(
    db,
    sql`select document_id as "orderId", id, split_part(type, '.', 2) as type, occurred_at as at,
          ${actor} as actor, data ->> 'status' as status, data ->> 'reason' as reason,
          coalesce(data -> 'changes', '[]') as changes
        from event where document_id = ${oneOf(ids)} and ${seen} order by document_id, position`,
  );
  return grouped(ids, found);
}

export type FindingRow = {
  orderId: string;
  code: FindingCode;
  severity: string;
  figures: Record<string, string>;
};

/** What the review found in each order. */
export async function findingsOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<FindingRow[][]> {
  const found = await rows<FindingRow>(
    db,
    sql`select order_id as "orderId", code, severity, figures from review_finding
        where order_id = ${oneOf(ids)} and ${ofOwnOrder(viewer)} order by severity, code`,
  );
  return grouped(ids, found);
}

export type DecisionRow = { orderId: string; verdict: string; actor: string; reason: string };

/** What a person decided about each order. */
export async function decisionsOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(DecisionRow | undefined)[]> {
  const found = await rows<DecisionRow>(
    db,
    sql`select order_id as "orderId", verdict, actor, reason, at from decision
        where order_id = ${oneOf(ids)} and ${ofOwnOrder(viewer)}`,
  );
  const byOrder = new Map(found.map((row) => [row.orderId, row]));
  return ids.map((id) => byOrder.get(id));
}

export type CancellationRow = {
  orderId: string;
  id: string;
  cancelled: LineQuantity[];
  withdrawing: LineQuantity[];
};

/** The cancellations of each order, oldest first. */
export async function cancellationsOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<CancellationRow[][]> {
  const found = await rows<CancellationRow>(
    db,
    sql`select order_id as "orderId", id, reason, at, cancelled, withdrawing from cancellation
        where order_id = ${oneOf(ids)} and ${ofOwnOrder(viewer)} order by order_id, id`,
  );
  return grouped(ids, found);
}

function ofOwnOrder(viewer: Reading['viewer']) {
  return sql`order_id in (select id from sales_order where ${ownRows(viewer)})`;
}

function grouped<Row extends { orderId: string }>(ids: readonly string[], found: Row[]): Row[][] {
  const byOrder = Map.groupBy(found, ({ orderId }) => orderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}
