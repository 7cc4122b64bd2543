import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { accountsOn, holdAllPostings, requireStaff } from '../ledger/books.ts';
import type { PostingRole } from '../ledger/chart.ts';
import { accountOf, balanceOf } from './account-store.ts';
import { followsSubLedger, requireFit } from './posting-rule.ts';

export type SavePostingRuleInput = {
  role: PostingRole;
  accountId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SavePostingRule = commandSpec<SavePostingRuleInput, { role: PostingRole }>(
  'finance.savePostingRule',
);

/**
 * Says which account a role posts to from now on. What is posted stays, and what takes it back does
 * so where it stands; the same account again changes nothing. Refuses `VERSION_CONFLICT`,
 * `ACCOUNT_ARCHIVED`, `ACCOUNT_UNFIT`, `ACCOUNT_OF_RULE` for an account of another role,
 * `ACCOUNT_OF_OTHER_CURRENCY`, `ACCOUNT_IN_USE`, and `CONTROL_BALANCE` while a role that follows a
 * sub-ledger has a balance. Throws `NotFound`.
 */
export const savePostingRule = command(SavePostingRule, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db } = work;
  const { role, accountId, expectedVersion } = input;
  await holdAllPostings(work);
  const { [role]: before } = await accountsOn(work, dayOf(work.now));
  const account = await accountOf(db, accountId);
  const version = await versionOf(work, before);
  if (expectedVersion != null && expectedVersion !== version) {
    const figures = { expected: expectedVersion, actual: version };
    refuse('VERSION_CONFLICT', figures, ['expectedVersion']);
  }
  if (accountId === before) return { role };
  requireFit(role, account);
  if (followsSubLedger(role)) await requireNoBalance(work, role);
  await put(work, { role, accountId, version: version + 1 });
  return { role };
});

async function versionOf({ sql: db }: Work, accountId: string): Promise<number> {
  const query = sql`select version from role_account where account_id = ${accountId}`;
  const [rule] = await rows<{ version: number }>(db, query);
  return rule!.version;
}

async function requireNoBalance({ sql: db }: Work, role: PostingRole): Promise<void> {
  const query = sql`select account_id as id from role_account where role = ${role}`;
  const own = await rows<{ id: string }>(db, query);
  const balance = await balanceOf(
    db,
    own.map(({ id }) => id),
  );
  if (!balance.isZero()) refuse('CONTROL_BALANCE', { role, balance: balance.toFixed() }, ['role']);
}

/** The account before stays one of the role; the new one follows a sub-ledger if the role does. */
async function put(
  { sql: db, now, viewer }: Work,
  { role, accountId, version }: { role: PostingRole; accountId: string; version: number },
): Promise<void> {
  await sql`update role_account set until = ${now}
    where role = ${role} and until is null`.execute(db);
  await sql`insert into role_account (role, account_id, since, changed_by, version)
    values (${role}, ${accountId}, ${now}, ${viewer.id}, ${version})
    on conflict (account_id) do update set since = excluded.since, until = null,
      changed_by = excluded.changed_by, version = excluded.version`.execute(db);
  await sql`update account set is_control = ${followsSubLedger(role)}
    where id = ${accountId}`.execute(db);
}
