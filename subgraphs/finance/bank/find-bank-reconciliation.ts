import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** How a bank account's ledger account follows from its last statement, to the end of a day. */
export type BankReconciliationRow = {
  bankAccountId: string;
  asOf: string;
  currency: string;
  statementId: string;
  statementBalance: string;
  unreconciled: string;
  notOnStatement: string;
  ledgerBalance: string;
  difference: Decimal;
};

export type BankPostingRow = { entryId: string; amount: string; currency: string | null };

const MOST_POSTINGS = 250;

/** What a line moves on the account, in the account's currency. */
const moved = sql`case when b.currency is null then debit - credit else transaction_amount end`;

/**
 * The proof: what the ledger says is the balance of the last statement, less its lines that nothing
 * explains yet, plus postings that are on no statement yet. The difference is zero unless the first
 * opening balance was not what the ledger had before the account was reconciled. Nothing before
 * the first statement.
 */
export async function findBankReconciliation(
  { sql: db, viewer, company, now }: Reading,
  bankAccountId: string,
  day?: string | null,
): Promise<BankReconciliationRow | null> {
  const asOf = day ?? dayOf(now);
  const [found] = await rows<Omit<BankReconciliationRow, 'asOf' | 'difference'>>(
    db,
    sql`
    with bank as (
      select * from bank_account where id = ${bankAccountId} and ${visibleTo(viewer)}),
    last as (
      select s.* from bank_statement s join bank on bank.id = s.bank_account_id
      where closing_date <= ${asOf} order by sequence desc limit 1),
    stated as (
      select l.id, l.amount from bank_line l join bank_statement s on s.id = l.bank_statement_id
      join last on last.bank_account_id = s.bank_account_id and s.sequence <= last.sequence),
    posted as (
      select entry_id, posting_date, sum(${moved}) as amount
      from journal_line l join bank b using (account_id) where posting_date <= ${asOf}
      group by entry_id, posting_date having sum(${moved}) <> 0),
    explained as (
      select entry_id, m.amount from bank_match m join stated on stated.id = m.bank_line_id
      join posted using (entry_id))
    select bank.id as "bankAccountId", coalesce(bank.currency, ${company.currency}) as currency,
      last.id as "statementId",
      last.closing_balance as "statementBalance",
      (select coalesce(sum(amount), 0) from stated)
        - (select coalesce(sum(amount), 0) from explained) as unreconciled,
      (select coalesce(sum(amount), 0) from posted
        where posting_date >= bank.starts_on
          and entry_id not in (select entry_id from explained)) as "notOnStatement",
      (select coalesce(sum(amount), 0) from posted) as "ledgerBalance"
    from bank, last`,
  );
  if (!found) return null;
  const expected = decimal(found.statementBalance)
    .minus(found.unreconciled)
    .plus(found.notOnStatement);
  const difference = decimal(found.ledgerBalance).minus(expected);
  return { ...found, asOf, difference };
}

/** Postings that are on no statement yet, the oldest first; none that another one has undone. */
export function postingsNotOnStatement(
  { sql: db, viewer }: Reading,
  { bankAccountId, statementId, asOf, currency }: BankReconciliationRow,
): Promise<BankPostingRow[]> {
  return rows<BankPostingRow>(
    db,
    sql`
    select l.entry_id as "entryId", sum(${moved}) as amount, ${currency} as currency
    from bank_account b join journal_line l using (account_id)
      join journal_entry e on e.id = l.entry_id
    where b.id = ${bankAccountId} and l.posting_date between b.starts_on and ${asOf}
      and e.reverses_id is null and ${visibleTo(viewer)}
      and not exists (select from journal_entry r
        where r.reverses_id = e.id and r.posting_date <= ${asOf})
      and not exists (
        select from bank_match m join bank_line line on line.id = m.bank_line_id
          join bank_statement s on s.id = line.bank_statement_id
        where m.entry_id = e.id and s.sequence <=
          (select sequence from bank_statement where id = ${statementId}))
    group by l.entry_id, l.posting_date having sum(${moved}) <> 0
    order by l.posting_date, l.entry_id limit ${MOST_POSTINGS}`,
  );
}
