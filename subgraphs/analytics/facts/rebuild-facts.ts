import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { RebuildContinues } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { askerOf } from './due.ts';
import { FactRebuild } from './fact-rebuild.ts';
import { countDocuments } from './list-documents.ts';
import { sources } from './sources.ts';

type Keyed = { idempotencyKey?: string | null };

const RebuildFacts = commandSpec<Keyed, { factRebuildId: string }>('analytics.rebuildFacts');

/** Begins to read all documents again; it goes on by itself. Refuses `REBUILD_RUNNING`. */
export const rebuildFacts = command(
  RebuildFacts,
  'analytics:write',
  async (learning) => {
    staffOnly(learning);
    const counts = await countDocuments(askerOf(learning), Object.values(sources));
    return sum(counts.values()).toNumber();
  },
  async ({ em, sql: db, emit, ids, viewer, now, facts: total }) => {
    await takeTurns(db, 'analytics rebuild');
    const running = await em.findOne(FactRebuild, { status: 'RUNNING' });
    if (running) refuse('REBUILD_RUNNING', { factRebuildId: running.id });
    const rebuild = new FactRebuild(ids.next('reb'), total, viewer.id, now);
    await em.persist(rebuild).flush();
    emit(RebuildContinues, { factRebuildId: rebuild.id });
    return { factRebuildId: rebuild.id };
  },
);

const CancelFactRebuild = commandSpec<Keyed & { factRebuildId: string }, { factRebuildId: string }>(
  'analytics.cancelFactRebuild',
);

/** Ends a rebuild after the documents at hand. Refuses `ILLEGAL_MOVE`. */
export const cancelFactRebuild = command(
  CancelFactRebuild,
  'analytics:write',
  async (work, { factRebuildId: id }) => {
    staffOnly(work);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const rebuild = await work.em.findOne(FactRebuild, { id }, { lockMode });
    if (!rebuild) throw new NotFound('rebuild', id);
    rebuild.cancel(work.now);
    return { factRebuildId: id };
  },
);
