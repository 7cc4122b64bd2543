import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { newSecret } from '../secrets.ts';
import { normalEmail, User } from '../users/user.ts';
import { checkPassword } from './check-password.ts';
import { Session } from './session.ts';
import { forgetFailures, requireFewFailures } from './sign-in-failures.ts';

export type SignInInput = { email: string; password: string; idempotencyKey?: string | null };

export const StartSession = commandSpec<SignInInput, { sessionId: string; refreshToken: string }>(
  'identity.startSession',
  { secret: ['password', 'refreshToken'] },
);

/**
 * Opens a session for the right e-mail address and password. Refuses `WRONG_CREDENTIALS` and
 * `TOO_MANY_ATTEMPTS`; the failures are asked for again at the end, so that guessing many at once
 * gains nothing.
 */
export const startSession = command(
  StartSession,
  'public',
  async ({ sql: db, viewer, now }, { email, password }) => {
    const attempt = { email: normalEmail(email), address: viewer.address, now };
    return { attempt, checked: await checkPassword(db, attempt, password) };
  },
  async ({ em, sql: db, ids, viewer, now, facts: { attempt, checked } }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const user = await em.findOne(User, checked, { lockMode });
    if (!user) refuse('WRONG_CREDENTIALS', {}, ['password']);
    await requireFewFailures(db, attempt);
    await forgetFailures(db, attempt);
    await sql`delete from session where user_id = ${user.id} and expires_at < ${now}`.execute(db);
    const session = new Session(ids.next('ses'), user.id, now, viewer.address);
    const refreshToken = session.renew(newSecret(), now);
    em.persist(session);
    return { sessionId: session.id, refreshToken };
  },
);
