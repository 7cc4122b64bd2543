import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { overdueOn } from './overdue.ts';

/** A reminder as the graph shows it. */
export type DunningNoticeRow = Record<'id' | 'customerId' | 'total' | 'currency', string> & {
  feeId: string | null;
};

/** What a reminder is of, or would be. */
export type DunningItemRow = {
  parentId: string;
  invoiceId: string;
  level: number;
  open: string;
  currency: string;
};

/** Who would be reminded on a day. */
export type DunningProposalRow = { id: string; day: string; total: string; currency: string };

export type InvoiceDunningRow = { invoiceId: string; level: number; promisedDate: string | null };

const own = { CUSTOMER: 'customer_id' };
const columns = `id, customer_id as "customerId", level, day, total, currency,
  fee_id as "feeId", noted_at as "notedAt"`;

const notices: ListSpec = {
  from: 'dunning_notice',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    day: { sql: 'day', type: 'date' },
  },
  defaultOrder: { field: 'day', direction: 'DESC' },
};

export function listDunningNotices({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<DunningNoticeRow>(db, notices, args, visibleTo(viewer, own));
}

/** Reminders by id, in the order asked, for a DataLoader. */
export async function dunningNoticesById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(DunningNoticeRow | undefined)[]> {
  const found = await rows<DunningNoticeRow>(
    db,
    sql`select ${sql.raw(columns)} from dunning_notice
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** What reminders are of, for a DataLoader. */
export async function itemsOfNotices(
  { sql: db, viewer }: Reading,
  noticeIds: readonly string[],
): Promise<DunningItemRow[][]> {
  const found = await rows<DunningItemRow>(
    db,
    sql`select notice_id as "parentId", invoice_id as "invoiceId", item.level, open,
          currency
        from dunning_item item join dunning_notice n on n.id = notice_id
        where notice_id = ${oneOf(noticeIds)} and ${visibleTo(viewer, own)} order by invoice_id`,
  );
  const byNotice = Map.groupBy(found, (item) => item.parentId);
  return noticeIds.map((id) => byNotice.get(id) ?? []);
}

/** Who would be reminded on a day, who owes most first; for staff. */
export function listDunningProposals(
  { sql: db, viewer, company }: Reading,
  day: string,
  args: ListArgs,
) {
  const from = sql`(
    select customer_id as id, max(level) as level, sum(base_open) as total, ${day}::text as day,
      ${company.currency}::text as currency
    from ${overdueOn(day)} as overdue group by customer_id) as proposal`;
  const spec: ListSpec = {
    from,
    select: '*',
    columns: {
      customerId: { sql: 'id', type: 'text' },
      total: { sql: 'total', type: 'numeric' },
    },
    defaultOrder: { field: 'total', direction: 'DESC' },
  };
  return list<DunningProposalRow>(db, spec, args, visibleTo(viewer));
}

/** What customers would be reminded of on a day, for a loader. */
export async function itemsOfProposals(
  { sql: db, viewer }: Reading,
  { day }: { day: string },
  customerIds: readonly string[],
): Promise<DunningItemRow[][]> {
  const found = await rows<DunningItemRow>(
    db,
    sql`select customer_id as "parentId", invoice_id as "invoiceId", level, open,
          currency
        from ${overdueOn(day)} as overdue
        where customer_id = ${oneOf(customerIds)} and ${visibleTo(viewer)} order by invoice_id`,
  );
  const byCustomer = Map.groupBy(found, (item) => item.parentId);
  return customerIds.map((id) => byCustomer.get(id) ?? []);
}

/** How far invoices were reminded of, and until when they are promised; for a DataLoader. */
export async function dunningOfInvoices(
  { sql: db, viewer }: Reading,
  invoiceIds: readonly string[],
): Promise<(InvoiceDunningRow | undefined)[]> {
  const found = await rows<InvoiceDunningRow>(
    db,
    sql`select id as "invoiceId",
          (select coalesce(max(level), 0) from dunning_item where invoice_id = i.id) as level,
          (select promised_date from payment_promise where invoice_id = i.id
            order by id desc limit 1) as "promisedDate"
        from invoice i where id = ${oneOf(invoiceIds)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.invoiceId, row]));
  return invoiceIds.map((id) => byId.get(id));
}

export type DunningLevelRow = {
  level: number;
  daysOverdue: number;
  fee: string;
  currency: string;
};

/** Days overdue and fee by level; for staff. */
export function dunningLevels({ sql: db, viewer, company }: Reading) {
  return rows<DunningLevelRow>(
    db,
    sql`select level, days_overdue as "daysOverdue", fee, ${company.currency} as currency
        from dunning_level
        where ${visibleTo(viewer)} order by level`,
  );
}
