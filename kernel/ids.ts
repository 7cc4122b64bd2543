import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from './clock.ts';

/** Makes ids; passed in, so that tests can foretell them. */
export interface Ids {
  /** A fresh id such as `ord_0199c1f2a7c07d3e8f10b2c3d4e5f607`: prefix, then a UUIDv7 in hex. */
  next(prefix: string): string;
}

/** Ids whose time part comes from the clock; ids made later sort later, also within one tick. */
export function timeOrderedIds(clock: Clock, random = pooledRandom()): Ids {
  let millis = 0;
  let counter = 0;
  const bytes = Buffer.alloc(16);
  return {
    next(prefix) {
      const now = clock.now().getTime();
      counter = now > millis ? 0 : counter + 1;
      millis = Math.max(now, millis);
      v7({ msecs: millis, seq: counter, random: random() }, bytes);
      return `${prefix}_${bytes.toString('hex')}`;
    },
  };
}

const RANDOM_BYTES = 16;

/** Random bytes for ids, fetched from the system many at a time. */
function pooledRandom(): () => Uint8Array {
  const pool = new Uint8Array(1_024 * RANDOM_BYTES);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += RANDOM_BYTES;
    return pool.subarray(used - RANDOM_BYTES, used);
  };
}
