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

/**
 * Writes an entry with its lines, in one statement; an entry without lines is nothing to post.
 * Whoever posts holds the books. Refuses `DOCUMENTS_CLOSED` when the month takes no such documents.
 */
export async function post(
  { sql: db, ids, now, viewer, company }: Pick<Work, 'sql' | 'ids' | 'now' | 'viewer' | 'company'>,
  { id, facts, legs }: JournalEntry,
): Promise<void> {
  if (legs.length === 0) return;
  const { currency } = company;
  const lines = legs.map(({ transaction, ...leg }) => ({
    ...{ ...leg, id: ids.next('jnl') },
    currency: transaction?.currency ?? currency,
    transactionAmount: transaction?.amount ?? leg.amount,
  }));
  const documents = kindOf(facts);
  const period = facts.postingDate.slice(0, 7);
  const posted = await rows(
    db,
    sql`
    with entry as (
      insert into journal_entry (id, posting_date, source_type, source_id, description,
        reverses_id, posted_at, posted_by)
      select ${id}, ${facts.postingDate}::date, ${facts.sourceType}, ${facts.sourceId},
        ${facts.description}, ${facts.reversesId ?? null}, ${now}::timestamptz, ${viewer.id}
      where not exists (
        select from closed_documents where documents = ${documents} and period >= ${period})
      returning id)
    insert into journal_line (id, entry_id, position, posting_date, account_id, debit, credit,
      currency, transaction_amount, customer_id, order_id, product_id, cost_center_id)
    select l.id, entry.id, place, ${facts.postingDate}::date, l."accountId", greatest(amount, 0),
      greatest(-amount, 0), l.currency, l."transactionAmount", l."customerId", l."orderId",
      l."productId", l."costCenterId"
    from entry, rows from (jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as (id text,
      "accountId" text, amount numeric, currency text, "transactionAmount" numeric,
      "customerId" text, "orderId" text, "productId" text, "costCenterId" text)) with ordinality
      as l(id, "accountId", amount, currency, "transactionAmount", "customerId", "orderId",
      "productId", "costCenterId", place)
    returning 1`,
  );
  if (posted.length === 0) refuse('DOCUMENTS_CLOSED', { documents, period }, ['postingDate']);
}
