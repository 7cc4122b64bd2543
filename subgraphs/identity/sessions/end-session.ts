import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { readRefreshToken, Session, type EndReason } from './session.ts';

export type SignOutInput = { refreshToken: string; idempotencyKey?: string | null };

export const EndSession = commandSpec<SignOutInput, { isSignedOut: boolean }>(
  'identity.endSession',
  { secret: ['refreshToken'] },
);

/** Ends the session of a refresh token, also of an older one. Refuses `SESSION_ENDED` for none. */
export const endSession = command(EndSession, 'public', async ({ em, now }, input) => {
  const { sessionId } = readRefreshToken(input.refreshToken);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const session = await em.findOne(Session, { id: sessionId }, { lockMode });
  if (!session) refuse('SESSION_ENDED', {}, ['refreshToken']);
  session.end('SIGNED_OUT', now);
  return { isSignedOut: true };
});

/** Ends all open sessions of a user. */
export async function endSessionsOf(db: Sql, userId: string, reason: EndReason, now: Date) {
  await sql`update session set ended_at = ${now}, end_reason = ${reason}
    where user_id = ${userId} and ended_at is null`.execute(db);
}
