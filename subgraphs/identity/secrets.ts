import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, as 43 letters that stand well in headers and URLs. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a random secret: SHA-256 is enough, since nobody guesses 256 bits. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** A short random name by which people tell keys apart: 12 hex digits. */
export function newPrefix(): string {
  return randomBytes(6).toString('hex');
}
