import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../run/postgres.ts';
import { dropDatabasesOfRun } from './database.ts';

const compiled = new URL('../node_modules/.cache/compiled', import.meta.url).pathname;

/** Jest's global set-up: one throwaway PostgreSQL for the whole run, or TEST_DATABASE_URL's. */
export default async function startForTests(): Promise<void> {
  const run = randomBytes(4).toString('hex');
  process.env.TEST_RUN = run;
  // Waybills that tests start as processes of their own compile the same files.
  process.env.NODE_COMPILE_CACHE ??= compiled;
  if (process.env.TEST_DATABASE_URL) {
    globalThis.stopTestPostgres = dropDatabasesOfRun;
    return;
  }
  const dataDir = join(tmpdir(), `waybill-test-${run}`);
  const postgres = await startPostgres({ dataDir, disposable: true });
  process.env.TEST_DATABASE_URL = postgres.url;
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

declare global {
  // The one thing that Jest's set-up can hand to its tear-down.
  var stopTestPostgres: (() => Promise<void>) | undefined;
}
