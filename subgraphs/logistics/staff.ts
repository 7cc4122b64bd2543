import { Forbidden } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** The fleet is the company's own: throws `Forbidden` for one bound to a party. */
export function staffOnly(viewer: Viewer): void {
  if (viewer.party) throw new Forbidden(['logistics:write of a member of staff']);
}
