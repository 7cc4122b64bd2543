import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../run/postgres.ts';

/** Jest's global set-up: one throwaway PostgreSQL for the whole run; gives its own tear-down. */
export default async function startForTests(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'waybill-test-'));
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
