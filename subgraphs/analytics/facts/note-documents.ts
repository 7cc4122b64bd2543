import { batchCommand } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { FactsDue, NoteDocuments } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { withCollector } from './collector.ts';
import { markDue } from './due.ts';

/**
 * Notes that documents have to be read. It takes no look at them: the next collection reads many
 * at once. Whoever is the first to note something since the last one asks for it.
 */
export const noteDocuments = batchCommand(NoteDocuments, 'analytics:write', async (work, notes) => {
  staffOnly(work);
  const { sql: db, emit } = work;
  await withCollector(db, 'beside others');
  const byKind = Map.groupBy(notes, ({ kind }) => kind);
  for (const kind of [...byKind.keys()].sort()) {
    await markDue(
      db,
      kind,
      byKind.get(kind)!.flatMap(({ ids }) => ids),
    );
  }
  const asked = await rows(
    db,
    sql`update collecting set is_asked_for = true where not is_asked_for returning is_only`,
  );
  if (asked.length > 0) emit(FactsDue, { collector: 'facts' });
  return notes.map(() => ({}));
});
