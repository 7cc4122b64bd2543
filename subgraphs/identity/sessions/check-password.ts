import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { isPassword } from '../users/password.ts';
import { countFailure, requireFewFailures, type Attempt } from './sign-in-failures.ts';

type Found = { id: string; passwordHash: string | null; isActive: boolean };

/** A user and the hash that the password was found to be of: both must still stand when used. */
export type Checked = { id: string; passwordHash: string; isActive: true };

/**
 * The active user with this e-mail address and password. To be called outside of a transaction: a
 * failure is counted at once. Refuses `WRONG_CREDENTIALS`, after the same work for
 * every cause, and `TOO_MANY_ATTEMPTS`.
 */
export async function checkPassword(db: Sql, attempt: Attempt, password: string): Promise<Checked> {
  await requireFewFailures(db, attempt);
  const [user] = await rows<Found>(
    db,
    sql`select id, password_hash as "passwordHash", is_active as "isActive" from user_account
        where email = ${attempt.email}`,
  );
  const isRight = await isPassword(user?.passwordHash, password);
  if (isRight && user?.passwordHash && user.isActive) {
    return { id: user.id, passwordHash: user.passwordHash, isActive: true };
  }
  await countFailure(db, attempt);
  refuse('WRONG_CREDENTIALS', {}, ['password']);
}
