import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { postingRules } from '../accounts/find-posting-rules.ts';
import type { Section } from '../statements/section.ts';
import type { PostingRole } from './chart.ts';

export type AccountRow = { id: string; code: string; section: Section };

export type BooksRow = { template: string; country: string; fiscalYearStart: number };

export type ClosedPeriodRow = { period: string };

export type BalanceRow = {
  accountId: string;
  currency: string;
  /** Debits minus credits before. */
  opening: string;
  debit: string;
  credit: string;
  /** The days of the turnover. */
  from: string | null;
  to: string;
};

/** Turnover of all accounts from a day on, or ever, to the end of a day. */
export type TrialBalanceRow = {
  from?: string | null;
  asOf: string;
  rows: BalanceRow[];
  currency: string;
};

export type AccountLineRow = {
  id: string;
  entryId: string;
  accountId: string;
  debit: string;
  credit: string;
  /** Of the transaction amount; the others are in the company's. */
  currency: string;
  transactionAmount: string;
  customerId: string | null;
  orderId: string | null;
  productId: string | null;
  costCenterId: string | null;
};

const columns = `id, code, name, name_zh as "nameZh", type, section, is_control as "isControl",
  is_own as "isOwn", archived_at is not null as "isArchived", version`;

const accounts: ListSpec = {
  from: 'account',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
    type: { sql: 'type', type: 'text' },
    section: { sql: 'section', type: 'text' },
    isControl: { sql: 'is_control', type: 'boolean' },
    isOwn: { sql: 'is_own', type: 'boolean' },
    isArchived: { sql: '(archived_at is not null)', type: 'boolean' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

/** The chart of accounts; the ledger is for staff only, here and below. */
export function listAccounts(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<AccountRow>> {
  return list<AccountRow>(db, accounts, args, visibleTo(viewer));
}

/** Accounts by id, in the order asked, for a DataLoader. */
export async function accountsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(AccountRow | undefined)[]> {
  const found = await rows<AccountRow>(
    db,
    sql`select ${sql.raw(columns)} from account where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The books as they are set up, or nothing while they are not. */
export async function findBooks({ sql: db, viewer }: Reading) {
  const [books] = await rows<BooksRow>(
    db,
    sql`select template, country, year_starts_in as "fiscalYearStart",
          opened_at as "openedAt" from books where ${visibleTo(viewer)}`,
  );
  return books;
}

/** Months that take no entries, newest first. */
export function closedPeriods({ sql: db, viewer }: Reading) {
  return rows<ClosedPeriodRow>(
    db,
    sql`select period, closed_at as "closedAt" from closed_period where ${visibleTo(viewer)}
        order by period desc`,
  );
}

/** Turnover of accounts to the end of a day, default today; of these or of all that have any. */
async function balances(
  { sql: db, viewer, company, now }: Reading,
  { from, to }: Days,
  accountIds?: readonly string[],
): Promise<BalanceRow[]> {
  const chosen = accountIds ? sql`account.id = ${oneOf(accountIds)}` : sql`true`;
  const since = from ?? '-infinity';
  const until = to ?? dayOf(now);
  const found = await rows<Omit<BalanceRow, 'from' | 'to'>>(
    db,
    sql`select account.id as "accountId", ${company.currency} as currency,
          coalesce(opening.debit - opening.credit, 0) as opening,
          coalesce(moved.debit, 0) as debit, coalesce(moved.credit, 0) as credit
        from account
        left join turnover(${since}::date, ${until}::date) moved
          on moved.account_id = account.id
        left join turnover('-infinity', ${since}::date - 1) opening
          on opening.account_id = account.id
        where (moved.account_id is not null or opening.account_id is not null)
          and ${chosen} and ${visibleTo(viewer)}
        order by account.code`,
  );
  return found.map((row) => ({ ...row, from: from ?? null, to: until }));
}

/** Days of which turnover is asked; from the beginning, and to today, unless they are given. */
type Days = { from?: string | null; to?: string | null };

/** What accounts had before, how they moved and what they have after; refuses days turned round. */
export async function findTrialBalance(reading: Reading, days: Days): Promise<TrialBalanceRow> {
  const { now, company } = reading;
  const asOf = days.to ?? dayOf(now);
  if (days.from && days.from > asOf) throw new BadInput('The period begins after it ends.');
  const found = await balances(reading, days);
  return { from: days.from, asOf, rows: found, currency: company.currency };
}

/** Balances of accounts at the end of today, in the order asked, for a DataLoader. */
export async function balancesById(
  reading: Reading,
  ids: readonly string[],
): Promise<BalanceRow[]> {
  const found = await balances(reading, {}, ids);
  const byId = new Map(found.map((row) => [row.accountId, row]));
  return ids.map((id) => byId.get(id) ?? emptyBalance(reading, id));
}

function emptyBalance({ company, now }: Reading, accountId: string): BalanceRow {
  const { currency } = company;
  const days = { from: null, to: dayOf(now) };
  return { accountId, currency, opening: '0', debit: '0', credit: '0', ...days };
}

/** The balance of the account that a role posts to; nothing while the books are not open. */
export async function roleBalance(
  reading: Reading,
  role: PostingRole,
  asOf?: string | null,
): Promise<BalanceRow | undefined> {
  const rule = (await postingRules(reading)).find((one) => one.role === role);
  if (!rule) return undefined;
  const { accountId } = rule;
  const [balance] = await balances(reading, { to: asOf }, [accountId]);
  return balance ?? emptyBalance(reading, accountId);
}

/** Lines of the ledger, the latest first. */
export /** Lines of the ledger, the latest first. */
const accountLines: ListSpec = {
  from: 'journal_line',
  select: `id, entry_id as "entryId", account_id as "accountId", position, debit, credit, currency,
    transaction_amount as "transactionAmount", posting_date as "postingDate",
    customer_id as "customerId", order_id as "orderId", product_id as "productId",
    cost_center_id as "costCenterId"`,
  columns: { postingDate: { sql: 'posting_date', type: 'date' } },
  defaultOrder: { field: 'postingDate', direction: 'DESC' },
};

/** The general ledger of accounts: their lines, for a loader. */
export function linesOfAccounts(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<AccountLineRow>[]> {
  const parent = { column: 'account_id', ids };
  return listFor<AccountLineRow>(db, accountLines, args, parent, visibleTo(viewer));
}

/** Lines of entries in their order, for a DataLoader. */
export async function linesOfEntries(
  { sql: db, viewer }: Reading,
  entryIds: readonly string[],
): Promise<AccountLineRow[][]> {
  const found = await rows<AccountLineRow>(
    db,
    sql`select ${sql.raw(accountLines.select)} from journal_line
        where entry_id = ${oneOf(entryIds)} and ${visibleTo(viewer)} order by position`,
  );
  const byEntry = Map.groupBy(found, (line) => line.entryId);
  return entryIds.map((id) => byEntry.get(id) ?? []);
}

/** What the accounts of lines have after each of them, in the order of the ledger; for a loader. */
export async function balancesAfterLines(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<string[]> {
  const found = await rows<{ id: string; balance: string }>(
    db,
    sql`with asked as (
          select account_id, date_trunc('month', posting_date)::date as month
          from journal_line where id = ${oneOf(ids)} and ${visibleTo(viewer)} group by 1, 2),
        running as (
          select l.id, before.balance + sum(l.debit - l.credit)
            over (partition by account_id, month order by l.posting_date, l.id) as balance
          from asked join journal_line l using (account_id),
            lateral (select coalesce(sum(debit - credit), 0) as balance
              from turnover('-infinity', month - 1) t
              where t.account_id = asked.account_id) before
          where l.posting_date >= month and l.posting_date < month + interval '1 month')
        select id, balance from running where id = ${oneOf(ids)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row.balance]));
  return ids.map((id) => byId.get(id) ?? '0');
}
