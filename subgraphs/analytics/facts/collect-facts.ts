import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
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
  (learning) => {
    staffOnly(learning);
    return readDue(learning);
  },
  async (work) => {
    const { sql: db, emit, facts: readings } = work;
    const kinds = await settleDue(work, readings);
    await tellChanges(work, kinds);
    await withCollector(db, 'alone');
    const isMore = await isAnyDue(db);
    await sql`update collecting set is_asked_for = ${isMore}`.execute(db);
    if (isMore) emit(FactsDue, { collector: 'facts' });
    return {};
  },
);
