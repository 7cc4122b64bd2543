import { CsvError, parse } from 'csv-parse/sync';
import { refuse } from '../../../kernel/refusal.ts';
import { amountOf, bad, dayIn, textOf, type Cell } from './cells.ts';
import type { Statement, StatementLine } from './statement.ts';

const required = ['type', 'date', 'amount'];
const columns = [
  ...required,
  'valueDate',
  'currency',
  'counterparty',
  'counterpartyAccount',
  'reference',
  'text',
];

type Row = { line: number; cell(column: string): Cell };

/**
 * Reads a statement in Waybill's own CSV, as `docs/bank-statements.md` has it: a header, a row
 * OPENING, rows LINE, a row CLOSING. Refuses `BAD_STATEMENT_LINE`.
 */
export function readCsv(text: string, currency: string): Statement {
  const rows = rowsOf(text);
  const [opening, ...rest] = rows;
  const closing = rest.pop();
  if (!opening || !closing) refuse('BAD_STATEMENT', {}, ['text']);
  requireType(opening, 'OPENING');
  requireType(closing, 'CLOSING');
  for (const row of rows) requireCurrency(row, currency);
  return {
    account: null,
    number: textOf(opening.cell('reference').given),
    openingDate: dayIn(opening.cell('date')),
    openingBalance: amountOf(opening.cell('amount'), currency),
    closingDate: dayIn(closing.cell('date')),
    closingBalance: amountOf(closing.cell('amount'), currency),
    lines: rest.map((row) => lineOf(row, currency)),
  };
}

function rowsOf(text: string): Row[] {
  const [head, ...records] = recordsOf(text);
  if (!head) return [];
  for (const given of head.record) {
    if (!columns.includes(given)) bad({ line: 1, column: given, given });
  }
  for (const column of required) {
    if (!head.record.includes(column)) bad({ line: 1, column, given: '' });
  }
  return records.map(({ record, info: { lines: line } }) => {
    if (record.length > head.record.length) {
      bad({ line, column: String(record.length), given: record.at(-1)! });
    }
    const cell = (column: string) => {
      const place = head.record.indexOf(column);
      return { line, column, given: record[place] ?? '' };
    };
    return { line, cell };
  });
}

type CsvRecord = { record: string[]; info: { lines: number } };

function recordsOf(text: string): CsvRecord[] {
  try {
    return parse(text.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines);
    return bad({ line, column: String(error.column), given: error.message });
  }
}

function requireType({ cell }: Row, wanted: string): void {
  const type = cell('type');
  if (type.given !== wanted) bad(type);
}

function requireCurrency({ cell }: Row, currency: string): void {
  const given = cell('currency');
  if (given.given !== '' && given.given !== currency) bad(given);
}

function lineOf(row: Row, currency: string): StatementLine {
  requireType(row, 'LINE');
  const said = (column: string) => textOf(row.cell(column).given);
  const amount = amountOf(row.cell('amount'), currency);
  if (amount.isZero()) bad(row.cell('amount'));
  return {
    bookingDate: dayIn(row.cell('date')),
    valueDate: said('valueDate') && dayIn(row.cell('valueDate')),
    amount,
    counterparty: said('counterparty'),
    counterpartyAccount: said('counterpartyAccount'),
    reference: said('reference'),
    text: said('text'),
  };
}
