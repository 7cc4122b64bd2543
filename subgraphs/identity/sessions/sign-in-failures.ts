import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** Who tries to sign in, and from where. The e-mail address need not be anybody's. */
export type Attempt = { email: string; address?: string; now: Date };

const MOST_FAILURES = 10;
const WINDOW_SECONDS = 900;

/** Refuses `TOO_MANY_ATTEMPTS` from the 10th failure within 15 minutes on, until they are over. */
export async function requireFewFailures(db: Sql, attempt: Attempt): Promise<void> {
  const { email, address = '', now } = attempt;
  const [found] = await rows<{ left: number }>(
    db,
    sql`select ceil(${WINDOW_SECONDS} - extract(epoch from ${now}::timestamptz - first_at))::int
          as left
        from sign_in_failure
        where email = ${email} and address = ${address} and failures >= ${MOST_FAILURES}`,
  );
  if (found && found.left > 0) {
    refuse('TOO_MANY_ATTEMPTS', { retryAfterSeconds: found.left }, ['password']);
  }
}

/** Counts one failure, and clears away a few whose time is over. */
export async function countFailure(db: Sql, attempt: Attempt): Promise<void> {
  const { email, address = '', now } = attempt;
  const start = new Date(now.getTime() - WINDOW_SECONDS * 1_000);
  await sql`
    insert into sign_in_failure as failure (email, address, failures, first_at)
    values (${email}, ${address}, 1, ${now})
    on conflict (email, address) do update
      set failures = case when failure.first_at > ${start} then failure.failures + 1 else 1 end,
          first_at = case when failure.first_at > ${start} then failure.first_at
            else ${now} end`.execute(db);
  await sql`
    delete from sign_in_failure where (email, address) in (
      select email, address from sign_in_failure where first_at <= ${start}
      order by first_at limit 20 for update skip locked)`.execute(db);
}

/** Forgets the failures once the right password was given. */
export async function forgetFailures(db: Sql, { email, address = '' }: Attempt): Promise<void> {
  await sql`delete from sign_in_failure where email = ${email} and address = ${address}`.execute(
    db,
  );
}
