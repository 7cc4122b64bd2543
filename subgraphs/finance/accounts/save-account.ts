import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { accountsOn, holdAllPostings, requireStaff } from '../ledger/books.ts';
import { changedFacts, type SaidOfAccount } from './account.ts';
import { accountOf } from './account-store.ts';

export type SaveAccountInput = SaidOfAccount & {
  /** Default: a new one. */
  accountId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveAccount = commandSpec<SaveAccountInput, { accountId: string }>('finance.saveAccount');

/**
 * Opens an account beside those of the template, or changes one. Refuses `VERSION_CONFLICT`,
 * `NAME_MISSING`, `SECTION_OF_OTHER_TYPE`, `ACCOUNT_CODE_TAKEN`, and `ACCOUNT_IN_USE` for another
 * number, type or place in the statements of one that has postings or that something names.
 */
export const saveAccount = command(SaveAccount, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  await holdAllPostings(work);
  await accountsOn(work, dayOf(work.now));
  const { accountId: id, expectedVersion } = input;
  const before = id ? await accountOf(work.sql, id, expectedVersion) : undefined;
  const { code, name, nameZh, type, section } = changedFacts(input, before);
  await requireFreeCode(work, code, id);
  const accountId = id ?? work.ids.next('acc');
  await sql`insert into account (id, code, name, name_zh, type, section, is_control, is_own)
    values (${accountId}, ${code}, ${name}, ${nameZh}, ${type}, ${section}, false, true)
    on conflict (id) do update set code = excluded.code, name = excluded.name,
      name_zh = excluded.name_zh, type = excluded.type, section = excluded.section,
      version = account.version + 1`.execute(work.sql);
  return { accountId };
});

async function requireFreeCode({ sql: db }: Work, code: string, id?: string | null) {
  const [taker] = await rows<{ id: string; name: string }>(
    db,
    sql`select id, name from account where code = ${code}`,
  );
  if (taker && taker.id !== id) refuse('ACCOUNT_CODE_TAKEN', { code, name: taker.name }, ['code']);
}
