import { Forbidden } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** The company plans for itself: throws `Forbidden` for a viewer bound to a party. */
export function staffOnly({ viewer }: { viewer: Viewer }): void {
  if (viewer.party) throw new Forbidden(['supply-chain:plan of a member of staff']);
}
