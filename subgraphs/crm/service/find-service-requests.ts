import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { Forbidden } from '../../../kernel/refusal.ts';
import { holds, type Viewer } from '../../../kernel/viewer.ts';
import type { ServicePolicy } from './service-policy.ts';

/** A service request as the graph shows it. */
export type ServiceRequestRow = { id: string; customerId: string; contactId: string | null };
export type ServiceMessageRow = { id: string };
export type ServicePolicyRow = ServicePolicy & { updatedAt: string; version: number };

const columns = `id, number, customer_id as "customerId", contact_id as "contactId", category,
  priority, channel, subject, status, assignee, opened_by as "openedBy", opened_at as "openedAt",
  first_responded_at as "firstRespondedAt", resolved_at as "resolvedAt", closed_at as "closedAt",
  response_due_at as "responseDueAt", resolution_due_at as "resolutionDueAt",
  sla_state as "slaState", score, comment, rated_at as "ratedAt", updated_at as "updatedAt",
  version`;

/** Requests with the state of their times: as they are now, or were when the time was stopped. */
function requestsAt(now: Date): Fragment {
  return sql`(select *, case
      when coalesce(first_responded_at, at) > response_due_at or at > resolution_due_at
        then 'BREACHED'
      when (first_responded_at is null and at > response_risk_at)
        or (resolved_at is null and at > resolution_risk_at) then 'AT_RISK'
      else 'OK' end as sla_state
    from service_request, lateral (select coalesce(stopped_at, ${now}::timestamptz) as at) clock)
    service_request`;
}

const openColumns = {
  id: { sql: 'id', type: 'text' },
  number: { sql: 'number', type: 'text' },
  customerId: { sql: 'customer_id', type: 'text' },
  status: { sql: 'status', type: 'text' },
  priority: { sql: 'priority', type: 'text' },
  category: { sql: 'category', type: 'text' },
  openedAt: { sql: 'opened_at', type: 'timestamptz' },
  resolutionDueAt: { sql: 'resolution_due_at', type: 'timestamptz' },
};

// A customer's own users must not find out by filtering what they can not read.
const internalColumns = {
  assignee: { sql: 'assignee', type: 'text' },
  slaState: { sql: 'sla_state', type: 'text' },
};

function specFor({ viewer, now }: Reading): ListSpec {
  return {
    from: requestsAt(now),
    select: columns,
    columns: isOurs(viewer) ? { ...openColumns, ...internalColumns } : openColumns,
    defaultOrder: { field: 'openedAt', direction: 'DESC' },
  };
}

function isOurs(viewer: Viewer): boolean {
  return !viewer.party && holds(viewer, 'crm:internal');
}

const own = { CUSTOMER: 'customer_id' };

export function listServiceRequests(reading: Reading, args: ListArgs) {
  const { sql: db, viewer } = reading;
  return list<ServiceRequestRow>(db, specFor(reading), args, visibleTo(viewer, own));
}

/** A page of requests for each of the customers. */
export function requestsOfCustomers(reading: Reading, args: ListArgs, ids: Keys) {
  const { sql: db, viewer } = reading;
  const parent = { column: 'customer_id', ids };
  return listFor<ServiceRequestRow>(db, specFor(reading), args, parent, visibleTo(viewer, own));
}

type Keys = readonly string[];

/** Requests by id, in the order asked, for a DataLoader. */
export async function requestsById({ sql: db, viewer, now }: Reading, ids: Keys) {
  const found = await rows<ServiceRequestRow>(
    db,
    sql`select ${sql.raw(columns)} from ${requestsAt(now)}
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

const messages: ListSpec = {
  from: 'service_message',
  select: `id, author, is_from_customer as "isFromCustomer", is_internal as "isInternal", body,
    written_at as "writtenAt"`,
  columns: { writtenAt: { sql: 'written_at', type: 'timestamptz' } },
  defaultOrder: { field: 'writtenAt', direction: 'ASC' },
};

/** A page of the thread of each of the requests, oldest first; the requests have been seen. */
export function messagesOf({ sql: db, viewer }: Reading, args: ListArgs, ids: Keys) {
  const parent = { column: 'service_request_id', ids };
  const seen = isOurs(viewer) ? sql`true` : sql`not is_internal`;
  return listFor<ServiceMessageRow>(db, messages, args, parent, seen);
}

/** What the company promises now; for staff only. */
export async function findServicePolicy({ sql: db, viewer }: Reading) {
  if (viewer.party) throw new Forbidden(['crm:internal of a member of staff']);
  const [policy] = await rows<ServicePolicyRow>(
    db,
    sql`select time_zone as "timeZone", hours, holidays, levels, updated_at as "updatedAt", version
        from service_policy`,
  );
  return policy!;
}
