import type { Work } from '../../../kernel/command.ts';
import { Forbidden } from '../../../kernel/refusal.ts';
import { holds, type Viewer } from '../../../kernel/viewer.ts';
import { readFindings } from '../order-rows.ts';
import { APPROVE, isBlocking, scopeOf, type Finding } from './finding.ts';

/** True when the viewer may decide about what needs the scope. */
export function mayDecide(viewer: Viewer, scope: string): boolean {
  return holds(viewer, APPROVE) && holds(viewer, scope);
}

/** Throws `Forbidden` unless the viewer holds every scope that the order's findings need. */
export async function requireAuthority(
  { sql, viewer }: Pick<Work, 'sql' | 'viewer'>,
  orderId: string,
): Promise<void> {
  requireAuthorityOver(viewer, await readFindings(sql, orderId));
}

/** Throws `Forbidden` unless the viewer holds every scope that the blocking ones need. */
export function requireAuthorityOver(viewer: Viewer, findings: readonly Finding[]): void {
  const missing = findings.find((one) => isBlocking(one) && !mayDecide(viewer, scopeOf(one)));
  if (missing) throw new Forbidden([scopeOf(missing)]);
}
