import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, requireBegun, requireStaff } from '../ledger/books.ts';
import { keepAccount, openCashAccount, requireCash } from './ledger-account.ts';
import { plainNumber } from './statement.ts';

export type SaveBankAccountInput = {
  number: string;
  name: string;
  /** Default: one is opened for it. */
  accountId?: string | null;
  /** Default: the company's. */
  currency?: string | null;
  startsOn: string;
  idempotencyKey?: string | null;
};

const SaveBankAccount = commandSpec<SaveBankAccountInput, { bankAccountId: string }>(
  'finance.saveBankAccount',
);

/**
 * Ties a bank account to the ledger account that it is kept on, or changes the one with the number;
 * one in another currency has all its postings in that. Refuses `NUMBER_MISSING`, `NAME_MISSING`,
 * `NOT_CASH` for a ledger account that is none of cash or bank, `ACCOUNT_ARCHIVED`, `ACCOUNT_TAKEN`
 * for one that another bank account has, `ACCOUNT_OF_OTHER_CURRENCY`, `IN_THE_FUTURE`, and
 * `BANK_ACCOUNT_IN_USE` for another ledger account, currency or day once there are statements.
 */
export const saveBankAccount = command(SaveBankAccount, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, ids, now, company } = work;
  const { startsOn } = input;
  const number = plainNumber(input.number) || refuse('NUMBER_MISSING', {}, ['number']);
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  requireBegun(startsOn, now, 'startsOn');
  await holdAllPostings(work);
  const known = await knownAccount(work, number);
  const given = input.currency ?? known?.currency ?? company.currency;
  const currency = given === company.currency ? null : given;
  const accountId =
    input.accountId ?? known?.accountId ?? (await openCashAccount(work, given, number));
  await requireCash(work, { accountId, currency }, number);
  const isMoved =
    known?.accountId !== accountId || known.startsOn !== startsOn || known.currency !== currency;
  if (known?.used && isMoved) refuse('BANK_ACCOUNT_IN_USE', { number }, ['number']);
  await keepAccount(work, { accountId, currency }, known?.accountId);
  const bankAccountId = known?.id ?? ids.next('bac');
  await sql`insert into bank_account (id, number, name, account_id, currency, starts_on, created_at,
      version)
    values (${bankAccountId}, ${number}, ${name}, ${accountId}, ${currency}, ${startsOn}, ${now}, 1)
    on conflict (id) do update set name = excluded.name, account_id = excluded.account_id,
      currency = excluded.currency, starts_on = excluded.starts_on,
      version = bank_account.version + 1
    where (bank_account.name, bank_account.account_id, bank_account.starts_on)
        <> (excluded.name, excluded.account_id, excluded.starts_on)
      or bank_account.currency is distinct from excluded.currency`.execute(db);
  return { bankAccountId };
});

type KnownAccount = {
  id: string;
  accountId: string;
  currency: string | null;
  startsOn: string;
  used: boolean;
};

async function knownAccount({ sql: db }: Work, number: string) {
  const [known] = await rows<KnownAccount>(
    db,
    sql`select id, account_id as "accountId", currency, starts_on::text as "startsOn",
          exists (select from bank_statement where bank_account_id = bank_account.id) as used
        from bank_account where number = ${number} for update`,
  );
  return known;
}
