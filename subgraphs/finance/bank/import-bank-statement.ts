import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';
import { bankAccountOf, requireStarted, type BankAccount } from './bank-store.ts';
import { candidatesFor } from './candidates.ts';
import type { Known } from './proposal.ts';
import { proposeLines, type WaitingLine } from './propose-lines.ts';
import { readCamt } from './read-camt.ts';
import { readCsv } from './read-csv.ts';
import {
  fingerprintOf,
  requireBalanced,
  requireNext,
  sha256,
  type LastStatement,
  type Statement,
} from './statement.ts';

export type StatementFormat = 'CSV' | 'CAMT_053';

export type ImportBankStatementInput = {
  bankAccountId: string;
  format: StatementFormat;
  text: string;
  idempotencyKey?: string | null;
};

type Result = { bankStatementIds: string[] };

/** The text is kept as the file that it is, not in the log as well. */
const ImportBankStatement = commandSpec<ImportBankStatementInput, Result>(
  'finance.importBankStatement',
  { secret: ['text'] },
);

const MOST_CHARACTERS = 2_000_000;
const MOST_LINES = 5_000;

type Facts = { account: BankAccount; statements: Statement[]; known: Known };

/**
 * Imports the statements of a file for a bank account, all or none, and proposes what explains
 * their lines. What was imported before is given again. Refuses `TOO_MANY` characters or lines,
 * `BAD_STATEMENT`, `BAD_STATEMENT_LINE`, `OTHER_BANK_ACCOUNT`, `STATEMENT_UNBALANCED`,
 * `STATEMENT_NOT_NEXT`, `STATEMENT_CHANGED`, `BEFORE_START`, `IN_THE_FUTURE`.
 */
export const importBankStatement = command(
  ImportBankStatement,
  'finance:post',
  readStatements,
  async (work, input) => {
    const { account, statements, known } = work.facts;
    const file = { ...input, sha256: sha256(input.text) };
    await sql`select from bank_account where id = ${account.id} for update`.execute(work.sql);
    const bankStatementIds: string[] = [];
    for (const statement of statements) {
      const fingerprint = fingerprintOf(statement);
      const before = await imported(work, account, statement, fingerprint);
      const id = before ?? (await add(work, { account, statement, fingerprint, file, known }));
      bankStatementIds.push(id);
    }
    return { bankStatementIds };
  },
);

async function readStatements(
  learning: Learning,
  { bankAccountId, format, text }: ImportBankStatementInput,
): Promise<Facts> {
  const { viewer, sql: db, company, now } = learning;
  requireStaff(viewer);
  requireAtMost(MOST_CHARACTERS, text.length);
  const account = await bankAccountOf(db, bankAccountId);
  const currency = account.currency ?? company.currency;
  const statements = format === 'CSV' ? [readCsv(text, currency)] : readCamt(text, currency);
  for (const statement of statements) {
    const { account: given, openingDate, closingDate } = statement;
    if (given && given !== account.number) {
      refuse('OTHER_BANK_ACCOUNT', { given, number: account.number }, ['bankAccountId']);
    }
    if (openingDate > closingDate) refuse('BAD_STATEMENT', {}, ['text']);
    requireBegun(closingDate, now, 'text');
    for (const { bookingDate } of statement.lines) {
      requireStarted(account, bookingDate, 'text');
      requireBegun(bookingDate, now, 'text');
    }
    requireBalanced(statement);
  }
  const lines = statements.flatMap((statement) => statement.lines);
  requireAtMost(MOST_LINES, lines.length);
  return { account, statements, known: await candidatesFor(learning, account, lines) };
}

function requireAtMost(limit: number, given: number): void {
  if (given > limit) refuse('TOO_MANY', { limit, given }, ['text']);
}

/**
 * The statement that was imported before. Refuses `STATEMENT_CHANGED` for one of the same number
 * that says something else.
 */
async function imported(
  { sql: db }: Pick<Work, 'sql'>,
  account: BankAccount,
  { number }: Statement,
  fingerprint: string,
): Promise<string | undefined> {
  const [before] = await rows<{ id: string; isSame: boolean }>(
    db,
    sql`select id, fingerprint = ${fingerprint} as "isSame" from bank_statement
        where bank_account_id = ${account.id}
          and (fingerprint = ${fingerprint} or number = ${number}::text)
        order by 2 desc limit 1`,
  );
  if (before && !before.isSame) refuse('STATEMENT_CHANGED', { number }, ['text']);
  return before?.id;
}

type Addition = {
  account: BankAccount;
  statement: Statement;
  fingerprint: string;
  file: { text: string; format: StatementFormat; sha256: string };
  known: Known;
};

async function add(
  work: Work<Facts>,
  { account, statement, fingerprint, file, known }: Addition,
): Promise<string> {
  const { sql: db, ids, now, viewer } = work;
  const last = await lastStatement(work, account);
  requireNext(statement, last);
  const id = ids.next('bst');
  const lines: WaitingLine[] = statement.lines.map((line) => ({ ...line, id: ids.next('bln') }));
  await sql`insert into bank_statement_file (sha256, format, text, imported_at, imported_by)
    values (${file.sha256}, ${file.format}, ${file.text}, ${now}, ${viewer.id})
    on conflict do nothing`.execute(db);
  await sql`insert into bank_statement (id, bank_account_id, sequence, number, fingerprint,
      file_sha256, opening_date, opening_balance, closing_date, closing_balance, imported_at,
      imported_by)
    values (${id}, ${account.id}, ${(last?.sequence ?? 0) + 1}, ${statement.number},
      ${fingerprint}, ${file.sha256}, ${statement.openingDate},
      ${statement.openingBalance.toFixed()}, ${statement.closingDate},
      ${statement.closingBalance.toFixed()}, ${now}, ${viewer.id})`.execute(db);
  await sql`insert into bank_line (id, bank_account_id, bank_statement_id, position, booking_date,
      value_date, amount, counterparty, counterparty_account, reference, text, version)
    select l.id, ${account.id}, ${id}, place, "bookingDate", "valueDate", amount, counterparty,
      "counterpartyAccount", reference, text, 1
    from rows from (jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as (id text,
      "bookingDate" date, "valueDate" date, amount numeric, counterparty text,
      "counterpartyAccount" text, reference text, text text)) with ordinality as l(id,
      "bookingDate", "valueDate", amount, counterparty, "counterpartyAccount", reference, text,
      place)`.execute(db);
  await proposeLines(work, lines, known);
  return id;
}

async function lastStatement({ sql: db }: Pick<Work, 'sql'>, { id }: BankAccount) {
  const [last] = await rows<LastStatement & { sequence: number; closing: string }>(
    db,
    sql`select sequence, closing_date::text as "closingDate", closing_balance as closing
        from bank_statement where bank_account_id = ${id} order by sequence desc limit 1`,
  );
  return last && { ...last, closingBalance: decimal(last.closing) };
}
