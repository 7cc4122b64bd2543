import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';

/**
 * Refuses `PAYMENT_RECONCILED` for money that a bank line tells of; what it posted is held, so that
 * no line is matched with it before commit.
 */
export async function requireUnreconciled(
  { sql: db }: Pick<Work, 'sql'>,
  { id, number }: { id: string; number: string },
  field: string,
): Promise<void> {
  await sql`select from journal_entry where source_id = ${id} order by id for update`.execute(db);
  const matched = await rows(
    db,
    sql`select from bank_match m join journal_entry e on e.id = entry_id
        where source_id = ${id} limit 1`,
  );
  if (matched.length > 0) refuse('PAYMENT_RECONCILED', { number }, [field]);
}
