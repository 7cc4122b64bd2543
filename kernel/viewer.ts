import { Forbidden, NotSignedIn } from './refusal.ts';

/** An outside party that a viewer may be bound to; such a viewer sees only that party's rows. */
export type Party = { kind: 'CUSTOMER' | 'SUPPLIER' | 'CARRIER' | 'DRIVER'; id: string };

export type Language = 'en' | 'zh-CN';

/** Who asks. Plain data: it travels inside signed calls between services. */
export type Viewer = {
  id: string;
  name: string;
  kind: 'USER' | 'API_KEY' | 'SERVICE' | 'ANONYMOUS';
  scopes: readonly string[];
  party?: Party;
  language: Language;
  /** Unix milliseconds at which the viewer's token ends; absent for services. */
  expiresAt?: number;
  requestId: string;
  address?: string;
};

/** A named part of Waybill acting by itself: holds every scope and is bound to no party. */
export function service(name: string, requestId: string): Viewer {
  return {
    id: `service:${name}`,
    name,
    kind: 'SERVICE',
    scopes: ['*'],
    language: 'en',
    requestId,
  };
}

export function anonymous(language: Language, requestId: string, address?: string): Viewer {
  return {
    id: 'anonymous',
    name: 'anonymous',
    kind: 'ANONYMOUS',
    scopes: [],
    language,
    requestId,
    address,
  };
}

/** True when the viewer holds the scope, itself or by `*`. */
export function holds(viewer: Viewer, scope: string): boolean {
  return viewer.scopes.includes(scope) || viewer.scopes.includes('*');
}

/** Throws `NotSignedIn` or `Forbidden` unless the viewer holds at least one of the scopes. */
export function requireScope(viewer: Viewer, ...anyOf: string[]): void {
  if (anyOf.some((scope) => scope === 'public' || holds(viewer, scope))) return;
  if (viewer.kind === 'ANONYMOUS') throw new NotSignedIn();
  throw new Forbidden(anyOf);
}

/** True when the viewer is bound to no party, or to this very one. */
export function mayActFor({ party }: Viewer, kind: Party['kind'], id: string): boolean {
  return !party || (party.kind === kind && party.id === id);
}
