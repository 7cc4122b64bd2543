import type { Work } from '../../../kernel/command.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { assert, Forbidden, refuse } from '../../../kernel/refusal.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import {
  charts,
  controlRoles,
  templateFor,
  type ChartTemplate,
  type PostingRole,
} from './chart.ts';
import { kindOf } from '../closing/documents.ts';
import { sectionOf } from '../statements/section.ts';
import type { JournalEntry } from './journal-entry.ts';

/** Account ids by what they are for. */
export type Accounts = Record<PostingRole, string>;

/** Nobody outside the company posts or sets up. */
export function requireStaff(viewer: Viewer): void {
  if (viewer.party) throw new Forbidden(['finance:post of a member of staff']);
}

/** Refuses `IN_THE_FUTURE` for a day that has not begun, by UTC: nothing is booked ahead. */
export function requireBegun(day: string, now: Date, field: string): void {
  const today = dayOf(now);
  if (day > today) refuse('IN_THE_FUTURE', { given: day, today }, [field]);
}

/**
 * The accounts that a posting on that day goes to, held as they are until commit. Books that
 * nobody has set up are opened with the chart of the company's country. Refuses `IN_THE_FUTURE`,
 * `PERIOD_CLOSED`, naming the field of the day.
 */
export async function accountsOn(
  work: Pick<Work, 'sql' | 'company' | 'ids' | 'now'>,
  postingDate: string,
  field = 'postingDate',
): Promise<Accounts> {
  requireBegun(postingDate, work.now, field);
  const held = sql`select accounts, is_closed from hold_books(${postingDate}::date)`;
  let [books] = await rows<{ accounts: Accounts | null; is_closed: boolean }>(work.sql, held);
  if (!books?.accounts) {
    const { country } = work.company;
    await openBooks(work, templateFor(country), country);
    [books] = await rows<{ accounts: Accounts; is_closed: boolean }>(work.sql, held);
  }
  assert(books?.accounts, 'open books have posting rules');
  if (books.is_closed) {
    refuse('PERIOD_CLOSED', { period: postingDate.slice(0, 7), postingDate }, [field]);
  }
  return books.accounts;
}

/** Waits until no posting is under way, and lets none begin before commit. */
export async function holdAllPostings({ sql: db }: Pick<Work, 'sql'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waybill finance books'))`.execute(db);
}

/** Puts a template's accounts and posting rules in place, unless the books are open already. */
export async function openBooks(
  { sql: db, ids, now }: Pick<Work, 'sql' | 'ids' | 'now'>,
  template: ChartTemplate,
  country: string,
): Promise<void> {
  const taken = await rows(
    db,
    sql`insert into books (template, country, opened_at) values (${template}, ${country}, ${now})
        on conflict do nothing returning 1`,
  );
  if (taken.length === 0) return;
  const accounts = charts[template].map((account) => ({
    id: ids.next('acc'),
    ...account,
    section: sectionOf(account),
    isControl: account.role !== undefined && controlRoles.includes(account.role),
  }));
  await sql`
    with chart as (
      select * from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as a(id text, code text,
        name text, "nameZh" text, type text, section text, role text, "isControl" boolean)),
    opened as (
      insert into account (id, code, name, name_zh, type, section, is_control)
      select id, code, name, "nameZh", type, section, "isControl" from chart)
    insert into posting_rule (role, account_id)
    select role, id from chart where role is not null`.execute(db);
}

/** Writes one entry with its lines, as `postAll` does. */
export function post(work: Posting, entry: JournalEntry): Promise<void> {
  return postAll(work, [entry]);
}

type Posting = Pick<Work, 'sql' | 'ids' | 'now' | 'viewer' | 'company'>;

/**
 * Writes entries with their lines, in one statement; an entry without lines is nothing to post.
 * Whoever posts holds the books. Refuses `DOCUMENTS_CLOSED` when the month takes no such documents.
 */
export async function postAll(
  { sql: db, ids, now, viewer, company }: Posting,
  given: readonly JournalEntry[],
): Promise<void> {
  const wanted = given.filter(({ legs }) => legs.length > 0);
  if (wanted.length === 0) return;
  const entries = wanted.map(({ id, facts }) => ({
    ...{ ...facts, id, documents: kindOf(facts), period: facts.postingDate.slice(0, 7) },
  }));
  const lines = wanted.flatMap(({ id: entryId, legs }) =>
    legs.map(({ transaction, ...leg }, n) => ({
      ...{ ...leg, id: ids.next('jnl'), entryId, place: n + 1 },
      currency: transaction?.currency ?? company.currency,
      transactionAmount: transaction?.amount ?? leg.amount,
    })),
  );
  const posted = await rows<{ id: string }>(
    db,
    sql`
    with entry as (
      insert into journal_entry (id, posting_date, source_type, source_id, description,
        reverses_id, posted_at, posted_by)
      select id, "postingDate", "sourceType", "sourceId", description, "reversesId",
        ${now}::timestamptz, ${viewer.id}
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e(id text, "postingDate" date,
        "sourceType" text, "sourceId" text, description text, "reversesId" text, documents text,
        period text)
      where not exists (select from closed_documents c
        where c.documents = e.documents and c.period >= e.period)
      returning id, posting_date),
    line as (
      insert into journal_line (id, entry_id, position, posting_date, account_id, debit, credit,
        currency, transaction_amount, customer_id, order_id, product_id, cost_center_id)
      select l.id, entry.id, place, posting_date, "accountId", greatest(amount, 0),
        greatest(-amount, 0), l.currency, "transactionAmount", "customerId", "orderId",
        "productId", "costCenterId"
      from entry join jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(id text,
        "entryId" text, place integer, "accountId" text, amount numeric, currency text,
        "transactionAmount" numeric, "customerId" text, "orderId" text, "productId" text,
        "costCenterId" text) on l."entryId" = entry.id)
    select id from entry`,
  );
  if (posted.length === entries.length) return;
  const known = new Set(posted.map(({ id }) => id));
  const { documents, period } = entries.find(({ id }) => !known.has(id))!;
  refuse('DOCUMENTS_CLOSED', { documents, period }, ['postingDate']);
}
