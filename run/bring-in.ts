import type { CsvRow } from './csv.ts';
import { writeCsv } from './csv.ts';

/** Asks the graph, wherever it runs. */
export type Ask = <Data>(document: string, variables?: Record<string, unknown>) => Promise<Data>;

export type ImportState = {
  id: string;
  status: 'CHECKED' | 'RUNNING' | 'DONE' | 'REJECTED' | 'CANCELLED';
  done: number;
  failed: number;
  total: number;
  problems: { file: string; line: number; column: string | null; message: string }[];
};

export type BringInOptions = {
  isDryRun: boolean;
  /** Is told after each few rows. */
  progress(state: ImportState): void;
};

const selection = 'id status done failed total problems { file line column message }';
const POLL_MS = 300;
const MAX_POLLS = 40_000;

/** Starts an import of these files and waits for its end; gives how it went. */
export async function bringIn(
  ask: Ask,
  files: Record<string, CsvRow[]>,
  { isDryRun, progress }: BringInOptions,
): Promise<ImportState> {
  const contents = Object.entries(files)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => ({ name: `${name}.csv`, content: writeCsv(rows) }));
  const started = await ask<{ startImport: { import: ImportState } }>(
    `mutation Start($input: StartImportInput!) { startImport(input: $input) { import { ${selection} } } }`,
    { input: { isDryRun, files: contents } },
  );
  let state = started.startImport.import;
  for (let polls = 0; state.status === 'RUNNING' && polls < MAX_POLLS; polls++) {
    progress(state);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const now = await ask<{ import: ImportState }>(
      `query Progress($id: ID!) { import(id: $id) { ${selection} } }`,
      { id: state.id },
    );
    state = now.import;
  }
  return state;
}
