import type { Clock } from '../../kernel/clock.ts';

type Options = { clock: Clock; keepMs: number; limit: number };

/**
 * Remembers what `load` found for a key, for `keepMs` and for the `limit` keys used last. Callers
 * at the same time share one load; a load that fails is not remembered.
 */
export function recent<Value>(
  load: (key: string) => Promise<Value>,
  { clock, keepMs, limit }: Options,
): (key: string) => Promise<Value> {
  const known = new Map<string, { since: number; value: Promise<Value> }>();
  return function find(key) {
    const now = clock.now().getTime();
    const kept = known.get(key);
    const isFresh = kept && now - kept.since < keepMs;
    const entry = isFresh ? kept : { since: now, value: load(key) };
    known.delete(key);
    known.set(key, entry);
    if (known.size > limit) known.delete(known.keys().next().value!);
    if (!isFresh) entry.value.catch(() => known.get(key) === entry && known.delete(key));
    return entry.value;
  };
}
