import { sql, type Sql } from '../../../kernel/database.ts';

const locks = { 'beside others': 'pg_advisory_xact_lock_shared', alone: 'pg_advisory_xact_lock' };

/**
 * Whether a collection is asked for is decided alone: when everything noted so far can be seen, and
 * whoever notes something later sees the decision. Held until the transaction ends.
 */
export async function withCollector(db: Sql, how: keyof typeof locks): Promise<void> {
  await sql`select ${sql.raw(locks[how])}(hashtextextended('analytics collector', 0))`.execute(db);
}
