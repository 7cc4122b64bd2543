import type { Work } from '../../../kernel/command.ts';
import { Forbidden } from '../../../kernel/refusal.ts';
import { holds, type Viewer } from '../../../kernel/viewer.ts';
import { readFindings } from '../order-rows.ts';
import type { Finding } from './review.ts';

/** True when the viewer holds every scope that the findings name. */
export function mayDecide(viewer: Viewer, findings: readonly Finding[]): boolean {
  return scopesOf(findings).every((scope) => holds(viewer, scope));
}

/** Throws `Forbidden` unless the viewer holds every scope that the findings of the order name. */
export async function requireAuthority(
  { sql, viewer }: Pick<Work, 'sql' | 'viewer'>,
  orderId: string,
): Promise<void> {
  requireAuthorityOver(viewer, await readFindings(sql, orderId));
}

/** Throws `Forbidden` unless the viewer holds every scope that the findings name. */
export function requireAuthorityOver(viewer: Viewer, findings: readonly Finding[]): void {
  if (!mayDecide(viewer, findings)) throw new Forbidden(scopesOf(findings));
}

function scopesOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ figures: { scope } }) => scope ?? []);
}
