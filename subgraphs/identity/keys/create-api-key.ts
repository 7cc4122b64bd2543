import { command, commandSpec } from '../../../kernel/command.ts';
import type { Party } from '../../../kernel/viewer.ts';
import { ApiKeyIssued } from '../contract.ts';
import { requireHeld, requireOwnParty } from '../granting.ts';
import { newPrefix, newSecret } from '../secrets.ts';
import { scopesOfRoles } from '../users/find-roles.ts';
import { ApiKey } from './api-key.ts';

export type CreateApiKeyInput = {
  name: string;
  scopes: string[];
  role?: string | null;
  party?: Party | null;
  /** ISO 8601. */
  expiresAt?: string | null;
  allowedNetworks: string[];
  idempotencyKey?: string | null;
};

export const CreateApiKey = commandSpec<CreateApiKeyInput, { apiKeyId: string; secret: string }>(
  'identity.createApiKey',
  { secret: ['secret'] },
);

/**
 * Makes an API key with scopes of its own or those of a role. Refuses `SCOPE_NOT_HELD`,
 * `PARTY_NOT_HELD`, `UNKNOWN_ROLE`, `ROLE_OR_SCOPES`, `BAD_SCOPE`, `BAD_NETWORK`, `ALREADY_OVER`.
 */
export const createApiKey = command(
  CreateApiKey,
  'identity:admin',
  async ({ em, sql, emit, ids, viewer, now }, input) => {
    const key = new ApiKey(ids.next('key'), viewer.id, now);
    const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
    key.grant({ ...input, expiresAt });
    const scopes = key.role ? await scopesOfRoles(sql, [key.role]) : key.scopes;
    requireHeld(viewer, scopes, key.role ? 'role' : 'scopes');
    requireOwnParty(viewer, key.party);
    const secret = key.seal(newPrefix(), newSecret());
    em.persist(key);
    emit(ApiKeyIssued, { apiKeyId: key.id, replaces: null });
    return { apiKeyId: key.id, secret };
  },
);
