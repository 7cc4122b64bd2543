import { v7 } from 'uuid';
import type { Clock } from './clock.ts';

/** Makes ids; passed in, so that tests can foretell them. */
export interface Ids {
  /** A fresh id such as `ord_0199c1f2a7c07d3e8f10b2c3d4e5f607`: prefix, then a UUIDv7 in hex. */
  next(prefix: string): string;
}

/** Ids whose time part comes from the clock; ids made later sort later, also within one tick. */
export function timeOrderedIds(clock: Clock, random?: () => Uint8Array): Ids {
  let millis = 0;
  let counter = 0;
  return {
    next(prefix) {
      const now = clock.now().getTime();
      counter = now > millis ? 0 : counter + 1;
      millis = Math.max(now, millis);
      const uuid = v7({ msecs: millis, seq: counter, random: random?.() });
      return `${prefix}_${uuid.replaceAll('-', '')}`;
    },
  };
}
