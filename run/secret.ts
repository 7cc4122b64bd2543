import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A secret kept in the data folder under this name, readable by its owner only. */
export function keptSecret(dataDir: string, name: string, make = randomText): string {
  const file = join(dataDir, name);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, make(), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** 192 random bits as text. */
export function randomText(): string {
  return randomBytes(24).toString('base64url');
}
