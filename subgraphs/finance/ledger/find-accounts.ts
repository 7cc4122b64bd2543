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
import type { Section } from '../statements/section.ts';
import type { PostingRole } from './chart.ts';

export type AccountRow = { id: string; code: string; section: Section };

export type BooksRow = { template: string; country: string };

export type PostingRuleRow = { role: PostingRole; accountId: string };

export type ClosedPeriodRow = { period: string };

export type BalanceRow = { accountId: string; currency: string; debit: string; credit: string };

/** Turnover of all accounts to the end of a day, in the company's currency. */
export type TrialBalanceRow = { asOf: string; rows: BalanceRow[]; currency: string };

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

const columns = 'id, code, name, name_zh as "nameZh", type, section, is_control as "isControl"';

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
    sql`select template, country, opened_at as "openedAt" from books where ${visibleTo(viewer)}`,
  );
  return books;
}

export function postingRules({ sql: db, viewer }: Reading) {
  return rows<PostingRuleRow>(
    db,
    sql`select role, account_id as "accountId" from posting_rule where ${visibleTo(viewer)}
        order by role`,
  );
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
export function balances(
  { sql: db, viewer, company, now }: Reading,
  asOf?: string | null,
  accountIds?: readonly string[],
): Promise<BalanceRow[]> {
  const chosen = accountIds ? sql`account.id = ${oneOf(accountIds)}` : sql`true`;
  return rows<BalanceRow>(
    db,
    sql`select account.id as "accountId", ${company.currency} as currency, sum(debit) as debit,
          sum(credit) as credit
        from account join journal_line on account_id = account.id
        where posting_date <= ${asOf ?? dayOf(now)} and ${chosen} and ${visibleTo(viewer)}
        group by account.id order by account.code`,
  );
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
  const [balance] = await balances(reading, asOf, [accountId]);
  return balance ?? { accountId, currency: reading.company.currency, debit: '0', credit: '0' };
}

/** Lines of the ledger, the latest first. */
export const accountLines: ListSpec = {
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
