import type { Reading } from '../../../kernel/area.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { asCsv, asWorkbook } from './table.ts';
import { writtenFiles, type CatalogFile, type PageArgs } from './written-files.ts';

export type ExportArgs = Omit<PageArgs, 'limit' | 'after'> & {
  file: CatalogFile;
  format: 'CSV' | 'XLSX';
  rows: number;
  after?: string | null;
};

const MAX_ROWS = 5_000;

/**
 * A page of the catalog as a file that an import takes again; the cursor is the key of its last
 * row. Throws `BadInput` for a page over 5,000.
 */
export async function exportProducts({ sql: db }: Reading, args: ExportArgs) {
  const { file, format, rows: limit, after, ...which } = args;
  if (limit < 1 || limit > MAX_ROWS) throw new BadInput(`A page has 1 to ${MAX_ROWS} rows.`);
  const { name, columns, page } = writtenFiles[file];
  const found = await page(db, { ...which, after: after ?? '', limit: limit + 1 });
  const keys = [...new Set(found.map(({ key }) => key))];
  const hasNextPage = keys.length > limit;
  const endCursor = keys.slice(0, limit).at(-1) ?? null;
  const rows = found
    .filter(({ key }) => !hasNextPage || key !== keys.at(-1))
    .map(({ cells }) => columns.map((column) => cells[column] ?? ''));
  const table = { name, columns, rows };
  const isText = format === 'CSV';
  return {
    name: `${name}.${format.toLowerCase()}`,
    content: isText ? asCsv(table) : await asWorkbook(table),
    rowCount: rows.length,
    endCursor,
    hasNextPage,
  };
}
