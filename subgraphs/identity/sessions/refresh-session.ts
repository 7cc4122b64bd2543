import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { newSecret } from '../secrets.ts';
import { User } from '../users/user.ts';
import { readRefreshToken, Session } from './session.ts';

export type RefreshSessionInput = { refreshToken: string; idempotencyKey?: string | null };

/** Either the session goes on with a new token, or its end by a reused one is what was done. */
type Refreshed = { sessionId: string; refreshToken: string } | { isReused: true };

export const RefreshSession = commandSpec<RefreshSessionInput, Refreshed>(
  'identity.refreshSession',
  { secret: ['refreshToken'] },
);

/**
 * Takes a refresh token and gives the next one. A token that was taken before ends the session.
 * Refuses `SESSION_ENDED`.
 */
export const refreshSession = command(
  RefreshSession,
  'public',
  async ({ em, now }, input): Promise<Refreshed> => {
    const { sessionId, secret } = readRefreshToken(input.refreshToken);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const session = await em.findOne(Session, { id: sessionId }, { lockMode });
    if (!session) refuse('SESSION_ENDED', {}, ['refreshToken']);
    session.requireOpen(now);
    if (!session.isLatest(secret)) {
      session.end('REUSED', now);
      return { isReused: true };
    }
    const user = await em.findOne(User, { id: session.userId, isActive: true });
    if (!user) refuse('SESSION_ENDED', {}, ['refreshToken']);
    return { sessionId, refreshToken: session.renew(newSecret(), now) };
  },
);
