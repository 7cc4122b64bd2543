import { setTimeout as pause } from 'node:timers/promises';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { CollectFacts, FactsDue } from '../contract.ts';
import { tellChanges } from '../metrics/tell-changes.ts';
import { staffOnly } from '../staff.ts';
import { withCollector } from './collector.ts';
import { isAnyDue, readDue, settleDue } from './due.ts';

/**
 * Reads the documents that have waited longest, writes their facts, tells which metrics have
 * changed, and asks for the next collection while something is left.
 */
export const collectFacts = command(
  CollectFacts,
  'analytics:write',
  async (learning) => {
    staffOnly(learning);
    await haveRest(learning);
    return readDue(learning);
  },
  async (work) => {
    const { sql: db, emit, now, facts: readings } = work;
    const kinds = await settleDue(work, readings);
    await tellChanges(work, kinds);
    await withCollector(db, 'alone');
    const isMore = await isAnyDue(db);
    await sql`update collecting set is_asked_for = ${isMore}, collected_at = ${now}`.execute(db);
    if (isMore) emit(FactsDue, { collector: 'facts' });
    return {};
  },
);

/** Between the ends of two collections: what changes again within it is read once. */
const REST_MS = 250;

async function haveRest({ sql: db, now }: Learning): Promise<void> {
  const [row] = await rows<{ ms: number }>(
    db,
    sql`select least(greatest(${REST_MS} - extract(epoch from ${now}::timestamptz - collected_at)
          * 1000, 0), ${REST_MS})::integer as ms from collecting`,
  );
  await pause(row!.ms);
}
