import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';
import { plainNumber } from './statement.ts';

export type SaveBankAccountInput = {
  number: string;
  name: string;
  accountId: string;
  startsOn: string;
  idempotencyKey?: string | null;
};

const SaveBankAccount = commandSpec<SaveBankAccountInput, { bankAccountId: string }>(
  'finance.saveBankAccount',
);

/**
 * Ties a bank account to the ledger account that it is kept on, or changes the one with the number.
 * Refuses `NUMBER_MISSING`, `NAME_MISSING`, `NOT_CASH` for a ledger account that is none of cash or
 * bank, `ACCOUNT_TAKEN` for one that another bank account has, `IN_THE_FUTURE`, and
 * `BANK_ACCOUNT_IN_USE` for another ledger account or day once there are statements.
 */
export const saveBankAccount = command(SaveBankAccount, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, ids, now } = work;
  const { accountId, startsOn } = input;
  const number = plainNumber(input.number) || refuse('NUMBER_MISSING', {}, ['number']);
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  requireBegun(startsOn, now, 'startsOn');
  await requireCash(work, accountId, number);
  const [known] = await rows<{ id: string; accountId: string; startsOn: string; used: boolean }>(
    db,
    sql`select id, account_id as "accountId", starts_on::text as "startsOn",
          exists (select from bank_statement where bank_account_id = bank_account.id) as used
        from bank_account where number = ${number} for update`,
  );
  const isMoved = known?.accountId !== accountId || known.startsOn !== startsOn;
  if (known?.used && isMoved) refuse('BANK_ACCOUNT_IN_USE', { number }, ['number']);
  const bankAccountId = known?.id ?? ids.next('bac');
  await sql`insert into bank_account (id, number, name, account_id, starts_on, created_at, version)
    values (${bankAccountId}, ${number}, ${name}, ${accountId}, ${startsOn}, ${now}, 1)
    on conflict (id) do update set name = excluded.name, account_id = excluded.account_id,
      starts_on = excluded.starts_on, version = bank_account.version + 1
    where (bank_account.name, bank_account.account_id, bank_account.starts_on)
      <> (excluded.name, excluded.account_id, excluded.starts_on)`.execute(db);
  return { bankAccountId };
});

async function requireCash({ sql: db }: Work, accountId: string, number: string): Promise<void> {
  const [account] = await rows<{ code: string; section: string; taker: string | null }>(
    db,
    sql`select code, section, (select number from bank_account where account_id = account.id
          and number <> ${number}) as taker from account where id = ${accountId}`,
  );
  if (!account) throw new NotFound('account', accountId);
  const { code, section, taker } = account;
  if (section !== 'CASH') refuse('NOT_CASH', { code }, ['accountId']);
  if (taker) refuse('ACCOUNT_TAKEN', { code, number: taker }, ['accountId']);
}
