import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { BankLine } from './bank-line.ts';

export type BankAccount = {
  id: string;
  number: string;
  accountId: string;
  startsOn: string;
  /** Null: the company's own. */
  currency: string | null;
};

/** A bank account. Throws `NotFound`. */
export async function bankAccountOf(db: Sql, id: string): Promise<BankAccount> {
  const [found] = await rows<BankAccount>(
    db,
    sql`select id, number, account_id as "accountId", starts_on::text as "startsOn",
          currency
        from bank_account where id = ${id}`,
  );
  if (!found) throw new NotFound('bank account', id);
  return found;
}

/** A bank line, locked. Throws `NotFound`. */
export async function lockLine({ em }: Pick<Work, 'em'>, id: string): Promise<BankLine> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const line = await em.findOne(BankLine, { id }, { lockMode });
  if (!line) throw new NotFound('bank line', id);
  return line;
}

/** Refuses `BEFORE_START` for a day on which the account was not reconciled yet. */
export function requireStarted({ startsOn }: BankAccount, day: string, field: string): void {
  if (day < startsOn) refuse('BEFORE_START', { given: day, startsOn }, [field]);
}

/** What a line of the journal moves on a bank account: in its own currency when it has one. */
export function movedIn(currency: string | null): Fragment {
  return currency === null ? sql`(debit - credit)` : sql`transaction_amount`;
}

export type Posted = { id: string; amount: Decimal };

/**
 * What the documents or entries of these ids have posted to the bank account: each entry, locked,
 * with its amount. Refuses `NOT_ON_BANK_ACCOUNT` for what has posted nothing there since it is
 * reconciled or was reversed, `ALREADY_RECONCILED` for what explains a line already.
 */
export async function lockPosted(
  { sql: db }: Pick<Work, 'sql'>,
  { accountId, startsOn, currency }: BankAccount,
  ids: readonly string[],
): Promise<Posted[]> {
  await sql`select from journal_entry where id = any(${ids}) or source_id = any(${ids})
    order by id for update`.execute(db);
  const found = await rows<{
    id: string;
    sourceId: string;
    amount: string;
    isMatched: boolean;
    number: string;
  }>(
    db,
    sql`select e.id, e.source_id as "sourceId", e.number, sum(${movedIn(currency)}) as amount,
          exists (select from bank_match where entry_id = e.id) as "isMatched"
        from journal_entry e join journal_line l on l.entry_id = e.id
        where (e.id = any(${ids}) or e.source_id = any(${ids})) and l.account_id = ${accountId}
          and e.posting_date >= ${startsOn} and e.reverses_id is null
          and not exists (select from journal_entry r where r.reverses_id = e.id)
        group by e.id having sum(${movedIn(currency)}) <> 0 order by e.id`,
  );
  for (const id of ids) {
    const isThere = found.some((one) => one.id === id || one.sourceId === id);
    if (!isThere) refuse('NOT_ON_BANK_ACCOUNT', { id }, ['matches']);
  }
  const taken = found.find(({ isMatched }) => isMatched);
  if (taken) refuse('ALREADY_RECONCILED', { number: taken.number }, ['matches']);
  return found.map(({ id, amount }) => ({ id, amount: decimal(amount) }));
}

/** Notes which entries explain a line. */
export async function writeMatches(db: Sql, lineId: string, posted: readonly Posted[]) {
  const written = JSON.stringify(posted);
  await sql`insert into bank_match (entry_id, bank_line_id, amount)
    select id, ${lineId}, amount
    from jsonb_to_recordset(${written}::jsonb) as p(id text, amount numeric)`.execute(db);
}
