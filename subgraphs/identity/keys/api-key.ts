import { refuse } from '../../../kernel/refusal.ts';
import type { Party } from '../../../kernel/viewer.ts';
import { hashOfSecret } from '../secrets.ts';
import { validScopes } from '../users/role.ts';
import { validNetworks } from './network.ts';

export type Grant = {
  name: string;
  scopes: readonly string[];
  role?: string | null;
  party?: Party | null;
  expiresAt?: Date | null;
  allowedNetworks: readonly string[];
};

/** A machine's way in. Of its secret only the hash is kept; the prefix tells keys apart. */
export class ApiKey {
  id: string;
  name!: string;
  prefix!: string;
  secretHash!: string;
  /** Its own scopes; none when it has a role. */
  scopes: string[] = [];
  role: string | null = null;
  party: Party | null = null;
  allowedNetworks: string[] = [];
  expiresAt: Date | null = null;
  revokedAt: Date | null = null;
  replacedBy: string | null = null;
  createdAt: Date;
  createdBy: string;

  constructor(id: string, createdBy: string, now: Date) {
    this.id = id;
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  /** Refuses `ROLE_OR_SCOPES`, `BAD_SCOPE`, `BAD_NETWORK`, and `ALREADY_OVER` for a past end. */
  grant(grant: Grant): void {
    const { name, scopes, role, party, expiresAt, allowedNetworks } = grant;
    if ((role == null) !== scopes.length > 0) refuse('ROLE_OR_SCOPES', {}, ['scopes']);
    if (expiresAt && expiresAt <= this.createdAt)
      refuse('ALREADY_OVER', { expiresAt }, ['expiresAt']);
    this.name = name.trim();
    this.scopes = validScopes(scopes);
    this.role = role ?? null;
    this.party = party ?? null;
    this.expiresAt = expiresAt ?? null;
    this.allowedNetworks = validNetworks(allowedNetworks);
  }

  /** Takes the random parts of the key; gives the key's full text, which nobody can give again. */
  seal(prefix: string, secret: string): string {
    const text = `wb_${prefix}_${secret}`;
    this.prefix = prefix;
    this.secretHash = hashOfSecret(text);
    return text;
  }

  /** Goes on under a new key until `overlapEnd`. Refuses `KEY_ENDED` and `KEY_REPLACED`. */
  replaceBy(successor: ApiKey, overlapEnd: Date, now: Date): void {
    if (this.hasEnded(now)) refuse('KEY_ENDED', { apiKeyId: this.id }, ['id']);
    if (this.replacedBy) refuse('KEY_REPLACED', { replacedBy: this.replacedBy }, ['id']);
    successor.grant(this);
    this.replacedBy = successor.id;
    if (!this.expiresAt || this.expiresAt > overlapEnd) this.expiresAt = overlapEnd;
  }

  revoke(now: Date): void {
    this.revokedAt ??= now;
  }

  private hasEnded(now: Date): boolean {
    return this.revokedAt !== null || (this.expiresAt !== null && this.expiresAt <= now);
  }
}

/** True for a text of the shape `wb_<prefix>_<secret>`. */
export function looksLikeKey(text: string): boolean {
  return /^wb_[0-9a-f]{12}_[\w-]{43}$/.test(text);
}
