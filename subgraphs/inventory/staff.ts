import { Forbidden } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** Stock is kept by the company's own people: throws `Forbidden` for one bound to a party. */
export function staffOnly(viewer: Viewer): void {
  if (viewer.party) throw new Forbidden(['inventory:write of a member of staff']);
}
