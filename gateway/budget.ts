import { GraphQLError } from 'graphql';
import type { Clock } from '../kernel/clock.ts';
import type { Viewer } from '../kernel/viewer.ts';

/** What clients read in `extensions.cost`; all in objects. */
export type CostNote = {
  requested: number;
  actual: number;
  available: number;
  capacity: number;
  restoreRate: number;
};

/** How much each viewer may still ask for. */
export type Budget = {
  /** Takes what an operation may cost, or throws `COST_EXCEEDED` with when it would fit. */
  spend(viewer: Viewer, requested: number): void;
  /** Gives back what the operation did not take of it, and says how things stand. */
  settle(viewer: Viewer, requested: number, actual: number): CostNote;
};

const CAPACITY = 100_000;
const RESTORED_PER_SECOND = 2_000;
const MAX_VIEWERS = 10_000;

/** A leaky bucket of cost per viewer; services of ours are not counted. */
export function costBudget(clock: Clock): Budget {
  const buckets = new Map<string, { level: number; at: number }>();

  function levelOf(viewer: Viewer): number {
    const bucket = buckets.get(keyOf(viewer));
    if (!bucket || viewer.kind === 'SERVICE') return CAPACITY;
    const seconds = Math.max(0, clock.now().getTime() - bucket.at) / 1000;
    return Math.min(CAPACITY, bucket.level + seconds * RESTORED_PER_SECOND);
  }

  function setLevel(viewer: Viewer, level: number): void {
    const key = keyOf(viewer);
    buckets.delete(key);
    buckets.set(key, { level: Math.min(CAPACITY, level), at: clock.now().getTime() });
    if (buckets.size > MAX_VIEWERS) buckets.delete(buckets.keys().next().value!);
  }

  return {
    spend(viewer, requested) {
      const level = levelOf(viewer);
      if (requested > level) throw exceeded(requested, level);
      setLevel(viewer, level - requested);
    },
    settle(viewer, requested, actual) {
      setLevel(viewer, levelOf(viewer) + Math.max(0, requested - actual));
      const available = Math.floor(levelOf(viewer));
      const restoreRate = RESTORED_PER_SECOND;
      return { requested, actual, available, capacity: CAPACITY, restoreRate };
    },
  };
}

function keyOf({ kind, id, address = '' }: Viewer): string {
  return kind === 'ANONYMOUS' ? `anonymous ${address}` : id;
}

function exceeded(requested: number, level: number): GraphQLError {
  const available = Math.floor(level);
  const fits = requested <= CAPACITY;
  const retryAfterSeconds = fits ? Math.ceil((requested - level) / RESTORED_PER_SECOND) : undefined;
  const message = fits
    ? `The request may cost ${requested}; ${available} is left.`
    : `The request may cost ${requested}, more than the ${CAPACITY} that anybody has.`;
  return new GraphQLError(message, {
    extensions: { code: 'COST_EXCEEDED', requested, available, limit: CAPACITY, retryAfterSeconds },
  });
}
