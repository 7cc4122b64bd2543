import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { QuotedLine } from './quotation.ts';

/** A quotation as the graph shows it. */
export type QuotationRow = {
  id: string;
  customerId: string;
  currency: string;
  net: string;
  tax: string;
  gross: string;
  lines: QuotedLine[];
  orderId: string | null;
  revision: number;
  token: string | null;
};

/** An earlier offer of a quotation. */
export type RevisionRow = Omit<QuotationRow, 'id' | 'customerId' | 'orderId' | 'token'>;

/** A line as the graph shows it, in the quotation's currency. */
export type QuotationLineRow = QuotedLine & { currency: string };

const columnsOn = (today: string) => `id, number, customer_id as "customerId", channel, currency,
  valid_until as "validUntil", net, tax, gross, lines, note, reason, drafted_by as "draftedBy",
  case when status = 'SENT' and valid_until < '${today}' then 'EXPIRED' else status end as status,
  drafted_at as "draftedAt", sent_at as "sentAt", accepted_at as "acceptedAt",
  order_id as "orderId", revision, token, version`;

const specOn = (today: string): ListSpec => ({
  from: 'quotation',
  select: columnsOn(today),
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    draftedAt: { sql: 'drafted_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'draftedAt', direction: 'DESC' },
});

/** A customer's user sees its own quotations once they are sent. */
function visible(viewer: Viewer) {
  const own = visibleTo(viewer, { CUSTOMER: 'quotation.customer_id' });
  return viewer.party ? sql`${own} and quotation.sent_at is not null` : own;
}

export function listQuotations({ sql: db, viewer, now }: Reading, args: ListArgs) {
  return list<QuotationRow>(db, specOn(dayOf(now)), args, visible(viewer));
}

/** A page of quotations for each customer. */
export function quotationsOfCustomers(
  { sql: db, viewer, now }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'customer_id', ids };
  return listFor<QuotationRow>(db, specOn(dayOf(now)), args, parent, visible(viewer));
}

/** Quotations by id, in the order asked, for a DataLoader. */
export async function quotationsById({ sql: db, viewer, now }: Reading, ids: readonly string[]) {
  const found = await rows<QuotationRow>(
    db,
    sql`select ${sql.raw(columnsOn(dayOf(now)))} from quotation
        where id = ${oneOf(ids)} and ${visible(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The earlier offers of each quotation, the last one first. */
export async function revisionsOf({ sql: db }: Reading, ids: readonly string[]) {
  const found = await rows<RevisionRow & { quotationId: string }>(
    db,
    sql`select quotation_id as "quotationId", revision, valid_until as "validUntil", currency, net, tax,
          gross, lines, note, sent_at as "sentAt", revised_at as "revisedAt"
        from quotation_revision where quotation_id = ${oneOf(ids)} order by revision desc`,
  );
  const byId = Map.groupBy(found, ({ quotationId }) => quotationId);
  return ids.map((id) => byId.get(id) ?? []);
}

/** What a customer's link shows; null unless it is the one of the last sending. */
export async function findOffer(
  { sql: db, now }: Reading,
  token: string,
): Promise<QuotationRow | null> {
  const [found] = await rows<QuotationRow>(
    db,
    sql`select ${sql.raw(columnsOn(dayOf(now)))} from quotation where token = ${token}`,
  );
  return found ?? null;
}
