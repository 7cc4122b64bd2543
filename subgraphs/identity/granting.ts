import { NotFound, refuse } from '../../kernel/refusal.ts';
import { holds, type Party, type Viewer } from '../../kernel/viewer.ts';

/** SQL columns for the row rule of tables with a `party`. */
export const partyColumns = Object.fromEntries(
  (['CUSTOMER', 'SUPPLIER', 'CARRIER', 'DRIVER'] as const).map((kind) => [
    kind,
    `case when party ->> 'kind' = '${kind}' then party ->> 'id' end`,
  ]),
) as Record<Party['kind'], string>;

/**
 * Refuses `SCOPE_NOT_HELD` unless the viewer itself holds every one of the scopes: nobody gives
 * away, or takes over, more power than their own.
 */
export function requireHeld(viewer: Viewer, scopes: readonly string[], field: string): void {
  const missing = scopes.filter((scope) => !holds(viewer, scope));
  if (missing.length > 0) refuse('SCOPE_NOT_HELD', { scopes: missing }, [field]);
}

/** Refuses `PARTY_NOT_HELD` when a viewer bound to a party acts for anyone but that party. */
export function requireOwnParty(viewer: Viewer, party: Party | null): void {
  if (!viewer.party || isSame(viewer.party, party)) return;
  refuse('PARTY_NOT_HELD', { party: viewer.party.id }, ['party']);
}

/** Throws `NotFound` for a thing of another party, as if it were not there. */
export function requireVisible<Thing extends { id: string; party: Party | null }>(
  viewer: Viewer,
  what: string,
  id: string,
  thing: Thing | null,
): Thing {
  if (!thing || (viewer.party && !isSame(viewer.party, thing.party))) throw new NotFound(what, id);
  return thing;
}

function isSame(a: Party, b: Party | null): boolean {
  return a.kind === b?.kind && a.id === b.id;
}
