import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { listFor, visibleTo, type Connection, type ListArgs } from '../../../kernel/reads.ts';
import { accountLines, type AccountLineRow } from '../ledger/find-accounts.ts';

/**
 * Which lines of an account a figure adds up: all of some days, without those that move earnings
 * into equity at a year end, those of transactions that took cash or earnings, or what exchange
 * rates did.
 */
export type Figure = {
  of: 'BALANCE' | 'EARNINGS' | 'CASH_FLOW' | 'EXCHANGE';
  /** Null: from the beginning. */
  from: string | null;
  to: string;
  costCenterId?: string | null;
};

/** The lines that a figure of an account adds up, for a loader: what it says, line by line. */
export function linesOfFigures(
  { sql: db, viewer }: Reading,
  { of, from, to, costCenterId, ...args }: ListArgs & Figure,
  accountIds: readonly string[],
): Promise<Connection<AccountLineRow>[]> {
  const days = { from: from ?? '-infinity', to };
  const flow = tookCash(days);
  const exchange = sql`${isExchange} and ${flow}`;
  const counts = { BALANCE: sql`true`, EARNINGS: isEarning, CASH_FLOW: flow, EXCHANGE: exchange };
  const own = costCenterId ? sql`cost_center_id = ${costCenterId}` : sql`true`;
  const condition = sql`posting_date between ${days.from}::date and ${to}::date and ${own}
    and ${counts[of]} and ${visibleTo(viewer)}`;
  return listFor(db, accountLines, args, { column: 'account_id', ids: accountIds }, condition);
}

/** Lines that change what an amount is worth, and not the amount. */
export const isExchange = sql<boolean>`transaction_amount = 0`;

const isEarning = sql<boolean>`entry_id not in (select entry_id from closing_entry)`;

/**
 * Lines of transactions that took cash or earnings. What only moved investments, debt or equity
 * without cash, such as opening stock against equity, is no cash flow (IAS 7.43): it stays out of
 * both sides. So does what moved earnings into equity at a year end.
 */
export function tookCash({ from, to }: { from: string; to: string }) {
  return sql<boolean>`${isEarning} and entry_id not in (
    select moved.entry_id from journal_line moved join account a on a.id = moved.account_id
    where moved.posting_date between ${from}::date and ${to}::date group by moved.entry_id
    having bool_and(a.type in ('ASSET', 'LIABILITY', 'EQUITY') and a.section <> 'CASH')
      and bool_or(a.section in ('FIXED_ASSET', 'DEBT', 'EQUITY')))`;
}
