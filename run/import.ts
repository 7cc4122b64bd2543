import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bringIn, type Ask } from './bring-in.ts';
import { readCsv, type CsvRow } from './csv.ts';
import { fromNorthwind } from './northwind.ts';
import { readSettings } from './settings.ts';

const usage = `npm run import -- <folder>
  [--dry-run] [--mapping northwind] [--url URL] [--key API-KEY]

Brings CSV files into a running Waybill; docs/import.md says which files and columns.
The key defaults to the one of DATA_DIR, the URL to http://localhost:PORT.`;

/** `npm run import -- <folder>`: brings CSV files into a running Waybill and shows how it goes. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      mapping: { type: 'string' },
      url: { type: 'string' },
      key: { type: 'string' },
    },
  });
  const [folder] = positionals;
  if (!folder) throw new Error(usage);
  const settings = readSettings(process.env);
  const url = values.url ?? `http://localhost:${settings.PORT}`;
  const key = values.key ?? readFileSync(join(settings.DATA_DIR, 'api-key'), 'utf8').trim();
  const tables = readFolder(folder);
  const mapped = values.mapping === 'northwind' ? fromNorthwind(tables) : tables;
  const end = await bringIn(asking(url, key), mapped, {
    isDryRun: values['dry-run'],
    progress: ({ done, failed, total }) => say(`${done + failed} of ${total}`),
  });
  for (const { file, line, column, message } of end.problems) {
    say(`${file}.csv, line ${line}${column ? `, column ${column}` : ''}: ${message}`);
  }
  say(`${end.status}: ${end.done} of ${end.total} done, ${end.problems.length} problems.`);
  return end.problems.length > 0 ? 1 : 0;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readFolder(folder: string): Record<string, CsvRow[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  if (files.length === 0) throw new Error(`${folder} holds no .csv file.`);
  return Object.fromEntries(
    files.map((name) => [
      name.replace(/\.csv$/, ''),
      readCsv(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}

function asking(url: string, key: string): Ask {
  return async <Data>(query: string, variables?: Record<string, unknown>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(120_000),
    });
    const { data, errors } = (await response.json()) as {
      data?: Data;
      errors?: { message: string }[];
    };
    if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? 'The graph gave no answer.');
    return data;
  };
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  },
);
