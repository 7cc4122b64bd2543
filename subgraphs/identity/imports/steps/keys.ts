import { createHash } from 'node:crypto';
import type { ImportTask } from '../import.ts';

/** The same row gives the same key in every import, so that a repeat does nothing twice. */
export function keyOf({ kind, ref, data }: ImportTask, purpose = ''): string {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22);
  return ['import', kind, ref, purpose, hash].filter(Boolean).join('/');
}
