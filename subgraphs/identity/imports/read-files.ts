import { parse } from 'csv-parse/sync';
import { readItems } from '../../../kernel/cells.ts';
import { hasCheckDigit } from '../../../kernel/gtin.ts';
import { fileSpecs, type Column, type FileSpec } from './file-spec.ts';
import { openReferences, type Reference } from './references.ts';

/** A file as it comes: the text of a CSV, or a workbook (`.xlsx`) in base64. */
export type ImportFile = { name: string; content: string };

/** Rows of a file or of a workbook's sheet, the header first, each with its line. */
export type Sheet = { name: string; rows: { cells: string[]; line: number }[] };

/** What is wrong with a row, and where. Line 1 is the header. */
export type Problem = { file: string; line: number; column: string | null; message: string };

export type ImportRow = { file: string; line: number; values: Record<string, string> };

export type ReadFiles = { rows: ImportRow[]; problems: Problem[]; open: Reference[] };

const MAX_ROWS = 200_000;
const MAX_PROBLEMS = 1_000;

/**
 * Reads import files and checks every row by itself and against the others: columns, numbers,
 * dates, keys that stand twice. References to rows that are in none of the files stay open.
 */
export function readFiles(files: readonly (ImportFile | Sheet)[]): ReadFiles {
  const problems: Problem[] = [];
  const byKind = new Map<string, ImportRow[]>();
  for (const file of files) {
    const kind = file.name.replace(/^.*[\\/]/, '').replace(/\.(csv|xlsx)$/i, '');
    const spec = fileSpecs[kind];
    if (spec) byKind.set(kind, readSheet(kind, spec, rowsOf(kind, file, problems), problems));
    else {
      const known = Object.keys(fileSpecs).join(', ');
      problems.push(problem(kind, 1, null, `There is no import file ${kind}; known: ${known}.`));
    }
  }
  const rows = Object.keys(fileSpecs).flatMap((kind) => byKind.get(kind) ?? []);
  if (rows.length > MAX_ROWS) {
    problems.push(problem(rows[0]!.file, 1, null, `At most ${MAX_ROWS} rows at once.`));
  }
  return { rows, problems: problems.slice(0, MAX_PROBLEMS), open: openReferences(byKind) };
}

function problem(file: string, line: number, column: string | null, message: string): Problem {
  return { file, line, column, message };
}

function rowsOf(kind: string, file: ImportFile | Sheet, problems: Problem[]): Sheet['rows'] {
  if ('rows' in file) return file.rows;
  try {
    const records = parse(file.content.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record: cells, info: { lines: line } }) => ({ cells, line }));
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    problems.push(problem(kind, lines ?? 1, null, message));
    return [];
  }
}

function readSheet(
  file: string,
  spec: FileSpec,
  [header, ...records]: Sheet['rows'],
  problems: Problem[],
): ImportRow[] {
  const names = header?.cells ?? [];
  checkHeader(file, spec, names, problems);
  const seen = new Set<string>();
  return records.map(({ cells, line }) => {
    const values = Object.fromEntries(names.map((name, n) => [name, cells[n] ?? '']));
    if (cells.length > names.length) {
      problems.push(problem(file, line, null, 'The row has more cells than the header.'));
    }
    for (const [name, column] of Object.entries(spec.columns)) {
      const message = faultOf(column, values[name] ?? '');
      if (message) problems.push(problem(file, line, name, message));
    }
    const key = spec.key && values[spec.key];
    if (key && seen.has(key)) {
      problems.push(problem(file, line, spec.key!, `${key} stands twice.`));
    }
    if (key) seen.add(key);
    return { file, line, values };
  });
}

function checkHeader(file: string, spec: FileSpec, header: string[], problems: Problem[]): void {
  for (const [name, { isRequired }] of Object.entries(spec.columns)) {
    if (isRequired && !header.includes(name)) {
      problems.push(problem(file, 1, name, `The column ${name} is missing.`));
    }
  }
  for (const name of header) {
    if (!(name in spec.columns)) {
      problems.push(problem(file, 1, name, `There is no column ${name} in ${file}.`));
    }
  }
}

const patterns: Record<Column['kind'], { pattern: RegExp; name: string }> = {
  text: { pattern: /^[^\0]{1,2000}$/s, name: 'a text of at most 2,000 characters' },
  decimal: { pattern: /^-?\d{1,15}(\.\d{1,8})?$/, name: 'a number such as 10.50' },
  whole: { pattern: /^\d{1,9}$/, name: 'a whole number' },
  day: { pattern: /^\d{4}-\d\d-\d\d$/, name: 'a day such as 2026-03-31' },
  moment: {
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
    name: 'a moment such as 2026-03-31T08:00:00Z',
  },
  flag: { pattern: /^(true|false)$/, name: 'true or false' },
  gtin: { pattern: /^\d{8,14}$/, name: 'a GTIN of 8 to 14 digits with a right check digit' },
  units: {
    pattern: /^[\w%-]+=\d+(\.\d+)?(\|\d)?(;[\w%-]+=\d+(\.\d+)?(\|\d)?)*$/,
    name: 'units such as BOX=12;PALLET=480',
  },
  items: { pattern: /^[^\0]{1,20000}$/s, name: 'a list such as roast=DARK;origin=Yunnan' },
};

function faultOf({ kind, isRequired, oneOf }: Column, value: string): string | undefined {
  if (value === '') return isRequired ? 'It must be given.' : undefined;
  if (oneOf && !oneOf.includes(value)) return `${value} is none of ${oneOf.join(', ')}.`;
  const { pattern, name } = patterns[kind];
  const isRight = pattern.test(value) && (further[kind]?.(value) ?? true);
  return isRight ? undefined : `${value} is not ${name}.`;
}

/** What a pattern does not see. */
const further: Partial<Record<Column['kind'], (value: string) => boolean>> = {
  day: (value) => isRealDay(value),
  moment: (value) => isRealDay(value.slice(0, 10)),
  gtin: hasCheckDigit,
  items: (value) => readItems(value) !== undefined,
};

function isRealDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
}
