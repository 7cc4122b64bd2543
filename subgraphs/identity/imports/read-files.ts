import { parse } from 'csv-parse/sync';
import { fileSpecs, type Column, type FileSpec } from './file-spec.ts';
import { openReferences, type Reference } from './references.ts';

export type ImportFile = { name: string; content: string };

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
export function readFiles(files: readonly ImportFile[]): ReadFiles {
  const problems: Problem[] = [];
  const byKind = new Map<string, ImportRow[]>();
  for (const file of files) {
    const kind = file.name.replace(/^.*[\\/]/, '').replace(/\.csv$/i, '');
    const spec = fileSpecs[kind];
    if (spec) byKind.set(kind, readFile(kind, spec, file.content, problems));
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

function readFile(file: string, spec: FileSpec, content: string, problems: Problem[]): ImportRow[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(content.replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    problems.push(problem(file, lines ?? 1, null, message));
    return [];
  }
  const header = records.shift()?.record ?? [];
  checkHeader(file, spec, header, problems);
  const seen = new Set<string>();
  return records.map(({ record, info: { lines: line } }) => {
    const cells = header.map((name, n) => [name, record[n] ?? ''] as const);
    const values = Object.fromEntries(cells);
    if (record.length > header.length) {
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
      problems.push(problem(file, 1, name, `There is no column ${name} in ${file}.csv.`));
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
  units: {
    pattern: /^\w+=\d+(\.\d+)?(;\w+=\d+(\.\d+)?)*$/,
    name: 'units such as BOX=12;PALLET=480',
  },
};

function faultOf({ kind, isRequired }: Column, value: string): string | undefined {
  if (value === '') return isRequired ? 'It must be given.' : undefined;
  const { pattern, name } = patterns[kind];
  const isDated = kind === 'day' || kind === 'moment';
  const isReal = !isDated || isRealDay(value.slice(0, 10));
  return pattern.test(value) && isReal ? undefined : `${value} is not ${name}.`;
}

function isRealDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
}
