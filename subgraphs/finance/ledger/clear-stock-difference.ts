import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireUsed } from '../accounts/account.ts';
import { accountsOn, post, requireStaff, type Accounts } from './books.ts';
import { credit, debit, JournalEntry } from './journal-entry.ts';
import { stockDifference } from './stock-difference.ts';

export type ClearStockDifferenceInput = {
  postingDate: string;
  reason: string;
  /** The account that takes the loss or gain; default: stock given up, or other income. */
  accountId?: string | null;
  idempotencyKey?: string | null;
};

const ClearStockDifference = commandSpec<ClearStockDifferenceInput, { entryId: string }>(
  'finance.clearStockDifference',
);

/**
 * Decides what stock lost, found or scrapped up to a day comes to: the whole balance of the account
 * where differences wait becomes a loss or an income. Refuses `REASON_MISSING`,
 * `NOTHING_TO_CLEAR`, `NOT_BUDGETABLE` for an account that is no revenue or expense,
 * `ACCOUNT_ARCHIVED`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const clearStockDifference = command(
  ClearStockDifference,
  'finance:approve',
  async (work, input) => {
    requireStaff(work.viewer);
    const { postingDate } = input;
    const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const accounts = await accountsOn(work, postingDate);
    await sql`select pg_advisory_xact_lock(hashtext('waybill stock difference'))`.execute(work.sql);
    const waiting = await stockDifference(work.sql, postingDate);
    if (!waiting) refuse('NOTHING_TO_CLEAR', { postingDate }, ['postingDate']);
    const entryId = work.ids.next('jre');
    const balance = decimal(waiting.balance);
    const taker = await takerOf(
      work,
      input,
      balance.isPositive() ? 'WRITE_OFF' : 'OTHER_INCOME',
      accounts,
    );
    const facts = { postingDate, description, sourceType: 'STOCK_CLEARING', sourceId: entryId };
    const legs = [debit(taker, balance), credit(waiting.accountId, balance)];
    await post(work, new JournalEntry(entryId, { ...facts, sourceType: 'STOCK_CLEARING' }, legs));
    return { entryId };
  },
);

/** The account that takes the difference: as given, when it is one of earnings, or by the rules. */
async function takerOf(
  { sql: db }: Work,
  { accountId }: ClearStockDifferenceInput,
  role: 'WRITE_OFF' | 'OTHER_INCOME',
  accounts: Accounts,
): Promise<string> {
  if (!accountId) return accounts[role];
  const [account] = await rows<{ code: string; type: string; isArchived: boolean }>(
    db,
    sql`select code, type, archived_at is not null as "isArchived"
        from account where id = ${accountId}`,
  );
  const isOfEarnings = account?.type === 'EXPENSE' || account?.type === 'REVENUE';
  if (!isOfEarnings) refuse('NOT_BUDGETABLE', { code: account?.code ?? accountId }, ['accountId']);
  requireUsed(account);
  return accountId;
}
