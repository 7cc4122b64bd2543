import { setTimeout as pause } from 'node:timers/promises';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { CollectFacts, FactsDue } from '../contract.ts';
import { tellChanges } from '../metrics/tell-changes.ts';
import { staffOnly } from '../staff.ts';
import { withCollector } from './collector.ts';
import { BATCH, isAnyDue, readDue, settleDue } from './due.ts';

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
    const { sql: db, emit, facts: readings } = work;
    const began = performance.now();
    const kinds = await settleDue(work, readings);
    await tellChanges(work, kinds);
    await withCollector(db, 'alone');
    const isMore = await isAnyDue(db);
    const rest = restAfter(performance.now() - began);
    await sql`update collecting set is_asked_for = ${isMore}, collected_at = clock_timestamp(),
      rest_ms = ${rest}`.execute(db);
    if (isMore) emit(FactsDue, { collector: 'facts' });
    return {};
  },
);

const LEAST_REST_MS = 100;
const MOST_REST_MS = 2_000;

/** What changes again during the rest is read once; collecting takes a twentieth of the time. */
function restAfter(workedMs: number): number {
  return Math.round(Math.min(Math.max(20 * workedMs, LEAST_REST_MS), MOST_REST_MS));
}

/** Waits until the rest is over, by the clock on the wall; not at all when enough is due. */
async function haveRest({ sql: db }: Learning): Promise<void> {
  const [row] = await rows<{ ms: number }>(
    db,
    sql`select case when (select count(*) from (select from due_document limit ${BATCH}) due)
            = ${BATCH} then 0
          else least(greatest(rest_ms - extract(epoch from clock_timestamp() - collected_at)
            * 1000, 0), rest_ms) end::integer as ms from collecting`,
  );
  await pause(row!.ms);
}
