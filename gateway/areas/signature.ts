import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../../kernel/viewer.ts';

/** Header of a call between services: the viewer, when the call ends, and a signature over all. */
export const SIGNED_VIEWER = 'x-waybill-viewer';

const LIFETIME_MS = 30_000;

/** Signs a call: whoever has the secret vouches for the viewer, this path and this body. */
export function sign(secret: string, viewer: Viewer, path: string, body: string): string {
  const claim = Buffer.from(JSON.stringify({ viewer, ends: Date.now() + LIFETIME_MS })).toString(
    'base64url',
  );
  return `${claim}.${mac(secret, claim, path, body)}`;
}

/** The viewer of a signed call; null when it is unsigned, altered, or over 30 s old. */
export function verify(
  secret: string,
  header: string | undefined,
  path: string,
  body: string,
): Viewer | null {
  const [claim, given] = (header ?? '').split('.');
  if (!claim || !given) return null;
  const right = Buffer.from(mac(secret, claim, path, body));
  const shown = Buffer.from(given);
  if (right.length !== shown.length || !timingSafeEqual(right, shown)) return null;
  const { viewer, ends } = JSON.parse(Buffer.from(claim, 'base64url').toString()) as {
    viewer: Viewer;
    ends: number;
  };
  return ends > Date.now() ? viewer : null;
}

function mac(secret: string, claim: string, path: string, body: string): string {
  const bound = JSON.stringify([claim, path, body]);
  return createHmac('sha256', secret).update(bound).digest('base64url');
}
