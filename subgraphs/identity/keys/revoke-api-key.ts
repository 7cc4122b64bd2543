import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { ApiKeyRevoked } from '../contract.ts';
import { requireVisible } from '../granting.ts';
import { ApiKey } from './api-key.ts';

export type RevokeApiKeyInput = {
  id: string;
  reason?: string | null;
  idempotencyKey?: string | null;
};

export const RevokeApiKey = commandSpec<RevokeApiKeyInput, { apiKeyId: string }>(
  'identity.revokeApiKey',
);

/** Ends an API key for good; one that is revoked already stays so. */
export const revokeApiKey = command(
  RevokeApiKey,
  'identity:admin',
  async ({ em, emit, viewer, now }, { id, reason = null }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const found = await em.findOne(ApiKey, { id }, { lockMode });
    const key = requireVisible(viewer, 'API key', id, found);
    if (!key.revokedAt) emit(ApiKeyRevoked, { apiKeyId: id, reason });
    key.revoke(now);
    return { apiKeyId: id };
  },
);
