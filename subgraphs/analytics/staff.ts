import { Forbidden } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** Figures are the company's own: throws `Forbidden` for a viewer bound to a party. */
export function staffOnly({ viewer }: { viewer: Viewer }): void {
  if (viewer.party) throw new Forbidden(['analytics:read of a member of staff']);
}
