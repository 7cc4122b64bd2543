import { GraphQLError } from 'graphql';
import type { Clock } from '../../kernel/clock.ts';
import type { Viewer } from '../../kernel/viewer.ts';

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

/** What a viewer may spend at once, and what comes back each second. */
export type CostLimits = { capacity: number; restoreRate: number };

export const usualCosts: CostLimits = { capacity: 100_000, restoreRate: 2_000 };
const MAX_VIEWERS = 10_000;

/** A leaky bucket of cost per viewer; services of ours are not counted. */
export function costBudget(clock: Clock, limits: CostLimits = usualCosts): Budget {
  const { capacity, restoreRate } = limits;
  const buckets = new Map<string, { level: number; at: number }>();

  function levelOf(viewer: Viewer): number {
    const bucket = buckets.get(keyOf(viewer));
    if (!bucket || viewer.kind === 'SERVICE') return capacity;
    const seconds = Math.max(0, clock.now().getTime() - bucket.at) / 1000;
    return Math.min(capacity, bucket.level + seconds * restoreRate);
  }

  function setLevel(viewer: Viewer, level: number): void {
    const key = keyOf(viewer);
    buckets.delete(key);
    buckets.set(key, { level: Math.min(capacity, level), at: clock.now().getTime() });
    if (buckets.size > MAX_VIEWERS) buckets.delete(buckets.keys().next().value!);
  }

  return {
    spend(viewer, requested) {
      const level = levelOf(viewer);
      if (requested > level) throw exceeded(requested, level, limits);
      setLevel(viewer, level - requested);
    },
    settle(viewer, requested, actual) {
      setLevel(viewer, levelOf(viewer) + Math.max(0, requested - actual));
      const available = Math.floor(levelOf(viewer));
      return { requested, actual, available, capacity, restoreRate };
    },
  };
}

function keyOf({ kind, id, address = '' }: Viewer): string {
  return kind === 'ANONYMOUS' ? `anonymous ${address}` : id;
}

function exceeded(requested: number, level: number, limits: CostLimits): GraphQLError {
  const { capacity, restoreRate } = limits;
  const available = Math.floor(level);
  const fits = requested <= capacity;
  const retryAfterSeconds = fits ? Math.ceil((requested - level) / restoreRate) : undefined;
  const message = fits
    ? `The request may cost ${requested}; ${available} is left.`
    : `The request may cost ${requested}, more than the ${capacity} that anybody has.`;
  return new GraphQLError(message, {
    extensions: { code: 'COST_EXCEEDED', requested, available, limit: capacity, retryAfterSeconds },
  });
}
