import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A bank account as the graph shows it. All of this is for staff only. */
export type BankAccountRow = { id: string; accountId: string; currency: string | null };

export type BankStatementRow = {
  id: string;
  bankAccountId: string;
  fileSha256: string;
  openingBalance: string;
  closingBalance: string;
  currency: string | null;
};

/** A file as it came. */
export type StatementFileRow = { sha256: string; format: 'CSV' | 'CAMT_053'; text: string };

export type BankLineRow = {
  id: string;
  bankAccountId: string;
  statementId: string;
  paymentId: string | null;
  amount: string;
  currency: string | null;
};

export type BankMatchRow = {
  lineId: string;
  entryId: string;
  amount: string;
  currency: string | null;
};

export type BankProposalRow = {
  id: string;
  lineId: string;
  customerId: string | null;
  entryId: string | null;
};

export type BankProposalPartRow = {
  proposalId: string;
  invoiceId: string;
  amount: string;
  currency: string;
};

/** The currency of a row's bank account; null for the company's own. */
function keptIn(table: string): string {
  return `(select currency from bank_account where id = ${table}.bank_account_id) as currency`;
}

const accounts: ListSpec = {
  from: 'bank_account',
  select: `id, number, name, account_id as "accountId", starts_on as "startsOn",
    currency, created_at as "createdAt", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    name: { sql: 'name', type: 'text' },
  },
  defaultOrder: { field: 'number', direction: 'ASC' },
};

const statements: ListSpec = {
  from: 'bank_statement',
  select: `id, bank_account_id as "bankAccountId", sequence, number, file_sha256 as "fileSha256",
    opening_date as "openingDate", opening_balance as "openingBalance",
    closing_date as "closingDate", closing_balance as "closingBalance",
    imported_at as "importedAt", ${keptIn('bank_statement')}`,
  columns: {
    id: { sql: 'id', type: 'text' },
    bankAccountId: { sql: 'bank_account_id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    fileSha256: { sql: 'file_sha256', type: 'text' },
    closingDate: { sql: 'closing_date', type: 'date' },
    importedAt: { sql: 'imported_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'closingDate', direction: 'DESC' },
};

const lines: ListSpec = {
  from: 'bank_line',
  select: `id, bank_account_id as "bankAccountId", bank_statement_id as "statementId", position,
    booking_date as "bookingDate", value_date as "valueDate", amount, counterparty,
    counterparty_account as "counterpartyAccount", reference, text, status,
    reconciled_as as "reconciledAs", reconciled_at as "reconciledAt", payment_id as "paymentId",
    version, ${keptIn('bank_line')}`,
  columns: {
    id: { sql: 'id', type: 'text' },
    bankAccountId: { sql: 'bank_account_id', type: 'text' },
    statementId: { sql: 'bank_statement_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    bookingDate: { sql: 'booking_date', type: 'date' },
    amount: { sql: 'amount', type: 'numeric' },
    counterparty: { sql: 'counterparty', type: 'text' },
    reference: { sql: 'reference', type: 'text' },
    text: { sql: 'text', type: 'text' },
  },
  defaultOrder: { field: 'bookingDate', direction: 'DESC' },
};

export function listBankAccounts(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<BankAccountRow>> {
  return list<BankAccountRow>(db, accounts, args, visibleTo(viewer));
}

export function listBankStatements(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<BankStatementRow>> {
  return list<BankStatementRow>(db, statements, args, visibleTo(viewer));
}

export function listBankLines(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<BankLineRow>> {
  return list<BankLineRow>(db, lines, args, visibleTo(viewer));
}

/** Pages of lines of many statements, for a loader. */
export function linesOfBankStatements(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<BankLineRow>[]> {
  const parent = { column: 'bank_statement_id', ids };
  return listFor<BankLineRow>(db, lines, args, parent, visibleTo(viewer));
}

export function bankAccountsById(reading: Reading, ids: readonly string[]) {
  return byId<BankAccountRow>(reading, accounts, ids);
}

export function bankStatementsById(reading: Reading, ids: readonly string[]) {
  return byId<BankStatementRow>(reading, statements, ids);
}

export function bankLinesById(reading: Reading, ids: readonly string[]) {
  return byId<BankLineRow>(reading, lines, ids);
}

/** Rows of a list by id, in the order asked, for a DataLoader. */
async function byId<Row extends { id: string }>(
  { sql: db, viewer }: Reading,
  { select, from }: ListSpec,
  ids: readonly string[],
): Promise<(Row | undefined)[]> {
  const found = await rows<Row>(
    db,
    sql`select ${sql.raw(select)} from ${sql.raw(from as string)}
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const known = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => known.get(id));
}

/** Files of statements as they came, by their hash, for a DataLoader. */
export async function statementFiles({ sql: db, viewer }: Reading, hashes: readonly string[]) {
  const found = await rows<StatementFileRow>(
    db,
    sql`select sha256, format, text from bank_statement_file
        where sha256 = ${oneOf(hashes)} and ${visibleTo(viewer)}`,
  );
  const byHash = new Map(found.map((file) => [file.sha256, file]));
  return hashes.map((hash) => byHash.get(hash));
}

/** What explains lines, for a DataLoader. */
export async function matchesOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BankMatchRow>(
    db,
    sql`select bank_line_id as "lineId", entry_id as "entryId", m.amount, b.currency
        from bank_match m join bank_line l on l.id = bank_line_id
          join bank_account b on b.id = l.bank_account_id
        where bank_line_id = ${oneOf(ids)} and ${visibleTo(viewer)} order by entry_id`,
  );
  return grouped(found, ({ lineId }) => lineId, ids);
}

/** What could explain lines, the likeliest first, for a DataLoader; nothing once they are. */
export async function proposalsOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BankProposalRow>(
    db,
    sql`select p.id, bank_line_id as "lineId", score, reasons, customer_id as "customerId",
          entry_id as "entryId"
        from bank_proposal p join bank_line l on l.id = bank_line_id
        where bank_line_id = ${oneOf(ids)} and reconciled_as is null and ${visibleTo(viewer)}
        order by score desc, p.id`,
  );
  return grouped(found, ({ lineId }) => lineId, ids);
}

/** The invoices that proposals pay, for a DataLoader. */
export async function partsOfProposals({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BankProposalPartRow>(
    db,
    sql`select bank_proposal_id as "proposalId", invoice_id as "invoiceId", amount, currency
        from bank_proposal_part join invoice on invoice.id = invoice_id
        where bank_proposal_id = ${oneOf(ids)} and ${visibleTo(viewer)}
        order by bank_proposal_id, position`,
  );
  return grouped(found, ({ proposalId }) => proposalId, ids);
}

function grouped<Row>(found: readonly Row[], keyOf: (row: Row) => string, ids: readonly string[]) {
  const byKey = Map.groupBy(found, keyOf);
  return ids.map((id) => byKey.get(id) ?? []);
}
