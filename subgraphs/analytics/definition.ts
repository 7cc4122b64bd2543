import { refuse } from '../../kernel/refusal.ts';
import { holds, type Viewer } from '../../kernel/viewer.ts';

/** What people keep: reports and dashboards. */
type Definition = { code: string; ownerId: string; version: number };

/** Refuses `NOT_YOURS` and `VERSION_CONFLICT` unless the viewer may change it as it is now. */
export function requireOwn(
  { ownerId, version: actual }: Definition,
  viewer: Viewer,
  expected: number | null | undefined,
): void {
  if (ownerId !== viewer.id && !holds(viewer, '*')) refuse('NOT_YOURS');
  if (expected && expected !== actual) {
    refuse('VERSION_CONFLICT', { expected, actual }, ['expectedVersion']);
  }
}

/** Refuses `NOTHING_GIVEN` and `TOO_MANY` unless there are 1 to `limit`. */
export function requireSome(items: readonly unknown[], limit: number, field: string): void {
  if (items.length === 0) refuse('NOTHING_GIVEN', {}, [field]);
  if (items.length > limit) refuse('TOO_MANY', { limit, given: items.length }, [field]);
}
