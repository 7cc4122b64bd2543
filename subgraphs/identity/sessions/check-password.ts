import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { isPassword } from '../users/password.ts';
import { countFailure, requireFewFailures, type Attempt } from './sign-in-failures.ts';

type Credentials = { id: string; password_hash: string | null; is_active: boolean };

/**
 * The id of the active user with this e-mail address and password. To be called outside of a
 * transaction: a failure is counted at once. Refuses `WRONG_CREDENTIALS`, after the same work for
 * every cause, and `TOO_MANY_ATTEMPTS`.
 */
export async function checkPassword(db: Sql, attempt: Attempt, password: string): Promise<string> {
  await requireFewFailures(db, attempt);
  const [user] = await rows<Credentials>(
    db,
    sql`select id, password_hash, is_active from user_account where email = ${attempt.email}`,
  );
  const isRight = await isPassword(user?.password_hash, password);
  if (isRight && user?.is_active) return user.id;
  await countFailure(db, attempt);
  refuse('WRONG_CREDENTIALS', {}, ['password']);
}
