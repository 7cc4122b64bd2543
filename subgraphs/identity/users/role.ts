import { refuse } from '../../../kernel/refusal.ts';

/** The role that holds everything; it stays as it is. */
export const ADMIN = 'ADMIN';

const scopeShape = /^(\*|[a-z][a-z-]*:[a-z][a-z-]*)$/;

/** A named set of scopes. */
export class Role {
  code: string;
  name!: string;
  scopes: string[] = [];
  updatedAt!: Date;
  version = 0;

  constructor(code: string) {
    this.code = code;
  }

  /** Takes name and scopes over. Refuses `ROLE_FIXED` for ADMIN, and `BAD_SCOPE`. */
  define(name: string, scopes: readonly string[], now: Date): void {
    if (this.code === ADMIN) refuse('ROLE_FIXED', { role: ADMIN }, ['code']);
    this.name = name.trim();
    this.scopes = validScopes(scopes);
    this.updatedAt = now;
    this.version += 1;
  }
}

/** The scopes, each once and in order. Refuses `BAD_SCOPE` for one that is not `area:verb`. */
export function validScopes(scopes: readonly string[]): string[] {
  const bad = scopes.find((scope) => !scopeShape.test(scope));
  if (bad !== undefined) refuse('BAD_SCOPE', { scope: bad }, ['scopes']);
  return [...new Set(scopes)].sort();
}
