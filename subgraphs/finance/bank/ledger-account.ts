import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireUsed } from '../accounts/account.ts';
import { accountsOn } from '../ledger/books.ts';

/** The ledger account of a bank account; `currency` is null for the company's own. */
type Kept = { accountId: string; currency: string | null };

type Found = {
  code: string;
  section: string;
  taker: string | null;
  isMixed: boolean;
  isArchived: boolean;
};

/**
 * Refuses `NOT_CASH`, `ACCOUNT_ARCHIVED`, `ACCOUNT_TAKEN`, and `ACCOUNT_OF_OTHER_CURRENCY` for one to be kept in
 * another currency that has other postings, or will have by the posting rules.
 */
export async function requireCash(
  { sql: db }: Work,
  { accountId, currency }: Kept,
  number: string,
): Promise<void> {
  const [account] = await rows<Found>(
    db,
    sql`select code, section, archived_at is not null as "isArchived",
          (select number from bank_account where account_id = a.id and number <> ${number})
            as taker,
          exists (select from posting_rule where account_id = a.id)
            or exists (select from journal_line where account_id = a.id
              and currency <> ${currency}::text) as "isMixed"
        from account a where id = ${accountId}`,
  );
  if (!account) throw new NotFound('account', accountId);
  const { code, section, taker, isMixed } = account;
  if (section !== 'CASH') refuse('NOT_CASH', { code }, ['accountId']);
  requireUsed(account);
  if (taker) refuse('ACCOUNT_TAKEN', { code, number: taker }, ['accountId']);
  if (currency && isMixed) {
    refuse('ACCOUNT_OF_OTHER_CURRENCY', { code, currency }, ['accountId']);
  }
}

/** Keeps the account in the currency from now on, and the one before in any. */
export async function keepAccount(
  { sql: db }: Work,
  { accountId, currency }: Kept,
  before: string | undefined,
): Promise<void> {
  await sql`update account set currency = case when id = ${accountId} then ${currency}::text end
    where id in (${accountId}, ${before ?? accountId})`.execute(db);
}

/** Opens an account below that of the posting rules for money at banks; gives its id. */
export async function openCashAccount(
  work: Work,
  currency: string,
  number: string,
): Promise<string> {
  const { BANK } = await accountsOn(work, dayOf(work.now));
  const id = work.ids.next('acc');
  const name = `${currency} ${number}`;
  await sql`insert into account (id, code, name, name_zh, type, section, is_control, is_own)
    select ${id}, code || lpad(taken.next::text, 2, '0'), name || '—' || ${name},
      name_zh || '—' || ${name}, type, section, false, true
    from account bank, lateral (
      select min(n) as next from generate_series(1, 99) n
      where not exists (select from account where code = bank.code || lpad(n::text, 2, '0'))) taken
    where id = ${BANK}`.execute(work.sql);
  return id;
}
