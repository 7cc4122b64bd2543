import { createHmac, timingSafeEqual } from 'node:crypto';
import { refuse } from '../../../kernel/refusal.ts';

const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/** A link that shows a report to whoever has it, as long as its maker may see it. */
export class ShareLink {
  id: string;
  reportId: string;
  createdBy: string;
  createdAt: Date;
  endsAt: Date;
  revokedAt: Date | null = null;
  version = 1;

  /** Refuses `BAD_END` for an end that is not within a year. */
  constructor(id: string, about: { reportId: string; createdBy: string; endsAt: Date }, now: Date) {
    const left = about.endsAt.getTime() - now.getTime();
    if (left <= 0 || left > MAX_DAYS * DAY_MS) {
      refuse('BAD_END', { days: MAX_DAYS, endsAt: about.endsAt.toISOString() }, ['endsAt']);
    }
    this.id = id;
    this.reportId = about.reportId;
    this.createdBy = about.createdBy;
    this.createdAt = now;
    this.endsAt = about.endsAt;
  }

  /** Ends it at once; one that is ended stays as it is. */
  revoke(now: Date): void {
    if (this.revokedAt) return;
    this.revokedAt = now;
    this.version += 1;
  }
}

/** What stands in the link: its id, signed with the installation's secret (HMAC-SHA256). */
export function tokenOf(shareLinkId: string, secret: string): string {
  return `${shareLinkId}.${signature(shareLinkId, secret).toString('base64url')}`;
}

/** The id in a token that we have signed; undefined for any other. */
export function idIn(token: string, secret: string): string | undefined {
  const [id, signed, ...more] = token.split('.');
  if (!id || !signed || more.length > 0) return undefined;
  const expected = signature(id, secret);
  const given = Buffer.from(signed, 'base64url');
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs && token === tokenOf(id, secret) ? id : undefined;
}

function signature(id: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`waybill share link ${id}`).digest();
}
