import { LockMode } from '@mikro-orm/core';
import { command, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { ContinueRebuild, RebuildContinues } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { askerOf, markDue, readDue, settleDue, type Readings } from './due.ts';
import type { FactKind } from './fact.ts';
import { FactRebuild, type Page } from './fact-rebuild.ts';
import { pageOf } from './list-documents.ts';

type Go = { readings: Readings; page?: Page };
type At = { kind: FactKind | null; after: string | null };

/**
 * Does what is due first; when nothing is, marks the next page of documents; when no page is left
 * either, forgets facts of documents that nobody has. What happens meanwhile is due like the rest.
 */
export const continueRebuild = command(
  ContinueRebuild,
  'analytics:write',
  learnNext,
  async (work, { factRebuildId: id }) => {
    const { em, sql: db, emit, now, facts: go } = work;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const rebuild = await em.findOne(FactRebuild, { id, status: 'RUNNING' }, { lockMode });
    if (!rebuild) return {};
    await settleDue(work, go.readings);
    if (go.page && rebuild.isAt(go.page)) {
      await markDue(db, go.page.kind, go.page.ids);
      rebuild.advance(go.page);
    } else if (go.readings.due.length === 0 && !rebuild.kind) {
      rebuild.finish(now);
      await forgetUnread(work, rebuild.startedAt);
    }
    if (rebuild.status === 'RUNNING') emit(RebuildContinues, { factRebuildId: id });
    return {};
  },
);

async function learnNext(
  learning: Learning,
  { factRebuildId: id }: { factRebuildId: string },
): Promise<Go> {
  staffOnly(learning);
  const readings = await readDue(learning);
  if (readings.due.length > 0) return { readings };
  const [at] = await rows<At>(
    learning.sql,
    sql`select kind, after_cursor as after from fact_rebuild
        where id = ${id} and status = 'RUNNING'`,
  );
  if (!at?.kind) return { readings };
  return { readings, page: await pageOf(askerOf(learning), at.kind, at.after) };
}

/** Takes away what was not read since: facts of documents that their owners do not have. */
async function forgetUnread({ sql: db }: Pick<Work<unknown>, 'sql'>, since: Date): Promise<void> {
  const query = sql`with gone as (
      delete from fact_document d where noted_at < ${since}
        and not exists (select 1 from due_document u
          where u.kind = d.kind and u.document_id = d.document_id)
      returning kind, document_id)
    delete from fact f using gone
    where f.kind = gone.kind and f.document_id = gone.document_id`;
  await query.execute(db);
}
