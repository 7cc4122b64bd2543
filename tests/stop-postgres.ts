import './start-postgres.ts';

/** Jest's global tear-down. */
export default async function stopAfterTests(): Promise<void> {
  await globalThis.stopTestPostgres?.();
}
