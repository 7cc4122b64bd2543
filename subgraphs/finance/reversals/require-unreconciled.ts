import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';

/**
 * Refuses `PAYMENT_RECONCILED` for money that a bank line tells of. Gives the entries of it that
 * stand, the oldest first; they are held, so that no line is matched with them before commit.
 */
export async function requireUnreconciled(
  { sql: db }: Pick<Work, 'sql'>,
  { id, number }: { id: string; number: string },
  field: string,
): Promise<string[]> {
  await sql`select from journal_entry where source_id = ${id} order by id for update`.execute(db);
  const found = await rows<{ entryId: string; isMatched: boolean }>(
    db,
    sql`select id as "entryId",
          exists (select from bank_match where entry_id = e.id) as "isMatched"
        from journal_entry e where source_id = ${id} and reverses_id is null
          and not exists (select from journal_entry r where r.reverses_id = e.id)
        order by id`,
  );
  if (found.some(({ isMatched }) => isMatched)) refuse('PAYMENT_RECONCILED', { number }, [field]);
  return found.map(({ entryId }) => entryId);
}
