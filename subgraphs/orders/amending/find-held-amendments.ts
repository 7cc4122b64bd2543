import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Learning } from '../../../kernel/command.ts';
import { list, type Connection, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { ownRows } from '../find-orders.ts';
import type { Verdict } from '../review/decision.ts';
import type { Finding } from '../review/finding.ts';
import type { OrderChange } from './contract.ts';
import type { AgreedPrices, AmendmentWish, HeldAmendment } from './held-amendment.ts';

/** A held amendment as the graph shows it; `total` is in `currency`. */
export type HeldAmendmentRow = {
  id: string;
  orderId: string;
  changes: OrderChange[];
  findings: Finding[];
  total: string;
  currency: string;
  askedBy: string;
  decision: HeldAmendment['decision'];
};

const columns = `id, order_id as "orderId", changes, findings, total, currency, reason,
  asked_by as "askedBy", asked_at as "askedAt", decision`;

const held: ListSpec = {
  from: 'held_amendment',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    orderId: { sql: 'order_id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    isWaiting: { sql: '(decision is null)', type: 'boolean' },
    askedAt: { sql: 'asked_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'askedAt', direction: 'DESC' },
};

/** A page of changes that the review held, the latest first. */
export function listHeldAmendments(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<HeldAmendmentRow>> {
  return list<HeldAmendmentRow>(db, held, args, ownRows(viewer));
}

/** Held amendments by id, in the sequence asked. */
export async function heldAmendmentsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(HeldAmendmentRow | undefined)[]> {
  const found = await rows<HeldAmendmentRow>(
    db,
    sql`select ${sql.raw(columns)} from held_amendment
        where id = ${oneOf(ids)} and ${ownRows(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The change of each order that waits for a person. */
export async function waitingAmendmentsOf(
  { sql: db, viewer }: Reading,
  orderIds: readonly string[],
): Promise<(HeldAmendmentRow | undefined)[]> {
  const found = await rows<HeldAmendmentRow>(
    db,
    sql`select ${sql.raw(columns)} from held_amendment
        where order_id = ${oneOf(orderIds)} and decision is null and ${ownRows(viewer)}`,
  );
  const byOrder = new Map(found.map((row) => [row.orderId, row]));
  return orderIds.map((id) => byOrder.get(id));
}

type Waiting = {
  orderId: string;
  wish: AmendmentWish;
  prices: AgreedPrices;
  verdict: Verdict | null;
};

/** What a change that waits is about. Refuses `AMENDMENT_DECIDED`. */
export async function readWaiting(
  { sql: db, viewer }: Pick<Learning, 'sql' | 'viewer'>,
  id: string,
): Promise<Waiting> {
  const [waiting] = await rows<Waiting>(
    db,
    sql`select order_id as "orderId", wish, prices, decision ->> 'verdict' as verdict
        from held_amendment where id = ${id} and ${ownRows(viewer)}`,
  );
  if (!waiting) throw new NotFound('held amendment', id);
  const { verdict } = waiting;
  if (verdict) refuse('AMENDMENT_DECIDED', { verdict }, ['heldAmendmentId']);
  return waiting;
}
