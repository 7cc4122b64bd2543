import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, requireStaff } from '../ledger/books.ts';
import { requireArchivable } from './account.ts';
import { accountOf, balanceOf } from './account-store.ts';

export type ArchiveAccountInput = {
  accountId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const ArchiveAccount = commandSpec<ArchiveAccountInput, { accountId: string }>(
  'finance.archiveAccount',
);
const RestoreAccount = commandSpec<ArchiveAccountInput, { accountId: string }>(
  'finance.restoreAccount',
);

/**
 * Lets an account rest: nobody posts to it by hand from now on; what is posted stays in the
 * statements, and a year end still takes what it earned. Refuses `VERSION_CONFLICT`,
 * `ACCOUNT_ARCHIVED`, `ACCOUNT_OF_RULE` for one that a posting rule names or that follows a
 * sub-ledger, `ACCOUNT_TAKEN` by a bank account, and `ACCOUNT_HAS_BALANCE` unless it is one of
 * earnings.
 */
export const archiveAccount = command(ArchiveAccount, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, now, viewer } = work;
  await holdAllPostings(work);
  const account = await accountOf(db, input.accountId, input.expectedVersion);
  requireArchivable(account);
  const { id, code, type } = account;
  const isOfEarnings = type === 'REVENUE' || type === 'EXPENSE';
  const balance = await balanceOf(db, [id]);
  if (!isOfEarnings && !balance.isZero()) {
    refuse('ACCOUNT_HAS_BALANCE', { code, balance: balance.toFixed() }, ['accountId']);
  }
  await sql`update account set archived_at = ${now}, archived_by = ${viewer.id},
      version = version + 1
    where id = ${id}`.execute(db);
  return { accountId: id };
});

/** Takes an archived account into use again. Refuses `VERSION_CONFLICT`, `NOT_ARCHIVED`. */
export const restoreAccount = command(RestoreAccount, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  await holdAllPostings(work);
  const { sql: db } = work;
  const { id, code, isArchived } = await accountOf(db, input.accountId, input.expectedVersion);
  if (!isArchived) refuse('NOT_ARCHIVED', { code }, ['accountId']);
  await sql`update account set archived_at = null, archived_by = null, version = version + 1
    where id = ${id}`.execute(db);
  return { accountId: id };
});
