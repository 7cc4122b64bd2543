import { Forbidden } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** The catalog is the company's own: throws `Forbidden` for one bound to a party. */
export function staffOnly({ viewer }: { viewer: Viewer }): void {
  if (viewer.party) throw new Forbidden(['catalog:write without a party']);
}
