import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Language, Party, Viewer } from '../../../kernel/viewer.ts';

/** Minutes that an access token is good for; what it says of scopes is at most so old. */
export const ACCESS_MINUTES = 15;

const audience = 'waybill';

type Claims = Pick<SignedIn, 'name' | 'language' | 'party' | 'scopes'>;

/** The user behind a session, with all scopes of their roles. */
export type SignedIn = {
  userId: string;
  name: string;
  language: Language;
  party: Party | null;
  scopes: string[];
  hasTemporaryPassword: boolean;
};

/** When an access token made now will end. */
export function accessEnds(now: Date): Date {
  return new Date((Math.floor(now.getTime() / 1_000) + ACCESS_MINUTES * 60) * 1_000);
}

/** An access token (JWT, HS256) that says who the viewer is, so that nobody has to be asked. */
export function newAccessToken(secret: string, user: SignedIn, now: Date): Promise<string> {
  const { userId, name, language, party, scopes } = user;
  return new SignJWT({ name, language, party, scopes })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setSubject(userId)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(accessEnds(now))
    .sign(keyOf(secret));
}

/** The viewer of an access token; null when the token is forged, not ours, or over. */
export async function viewerOfToken(
  secret: string,
  token: string,
  now: Date,
): Promise<Viewer | null> {
  const options = { algorithms: ['HS256'], typ: 'at+jwt', audience, currentDate: now };
  try {
    const { payload } = await jwtVerify<Claims>(token, keyOf(secret), options);
    const { sub, exp, name, language, party, scopes } = payload;
    if (!sub || !exp) return null;
    const who = { id: sub, name, kind: 'USER' as const, scopes, language };
    return { ...who, party: party ?? undefined, expiresAt: exp * 1_000, requestId: '' };
  } catch {
    return null;
  }
}

/** The secret signs calls between services too: each purpose has a key of its own. */
function keyOf(secret: string): Uint8Array {
  return createHmac('sha256', secret).update('waybill access token').digest();
}
