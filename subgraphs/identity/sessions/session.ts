import { refuse } from '../../../kernel/refusal.ts';
import { hashOfSecret } from '../secrets.ts';

export type EndReason = 'SIGNED_OUT' | 'REUSED' | 'PASSWORD_CHANGED' | 'USER_INACTIVE';

/** A session ends when it was not refreshed for so long. */
const IDLE_DAYS = 30;

/**
 * One sign-in and the refresh tokens that follow from it. Only the latest token is good; an older
 * one that comes back was stolen by somebody, so it ends the session for both.
 */
export class Session {
  id: string;
  userId: string;
  refreshHash!: string;
  address: string | null;
  startedAt: Date;
  refreshedAt!: Date;
  expiresAt!: Date;
  endedAt: Date | null = null;
  endReason: EndReason | null = null;

  constructor(id: string, userId: string, now: Date, address?: string) {
    this.id = id;
    this.userId = userId;
    this.startedAt = now;
    this.address = address ?? null;
  }

  /** From now on only this secret refreshes the session; gives the token that carries it. */
  renew(secret: string, now: Date): string {
    this.refreshHash = hashOfSecret(secret);
    this.refreshedAt = now;
    this.expiresAt = new Date(now.getTime() + IDLE_DAYS * 86_400_000);
    return `wbr_${this.id.slice('ses_'.length)}_${secret}`;
  }

  /** Refuses `SESSION_ENDED` when the session was ended or not used for 30 days. */
  requireOpen(now: Date): void {
    if (this.endedAt || this.expiresAt <= now) refuse('SESSION_ENDED', {}, ['refreshToken']);
  }

  isLatest(secret: string): boolean {
    return this.refreshHash === hashOfSecret(secret);
  }

  end(reason: EndReason, now: Date): void {
    this.endedAt ??= now;
    this.endReason ??= reason;
  }
}

/** The session and the secret that a refresh token names. Refuses `SESSION_ENDED` for nonsense. */
export function readRefreshToken(token: string): { sessionId: string; secret: string } {
  const match = /^wbr_([0-9a-f]{32})_([\w-]{43})$/.exec(token);
  if (!match) refuse('SESSION_ENDED', {}, ['refreshToken']);
  return { sessionId: `ses_${match[1]}`, secret: match[2]! };
}
