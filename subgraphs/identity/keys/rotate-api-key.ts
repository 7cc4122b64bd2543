import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { ApiKeyIssued } from '../contract.ts';
import { requireHeld, requireVisible } from '../granting.ts';
import { newPrefix, newSecret } from '../secrets.ts';
import { scopesOfRoles } from '../users/find-roles.ts';
import { ApiKey } from './api-key.ts';

export type RotateApiKeyInput = {
  id: string;
  overlapHours: number;
  idempotencyKey?: string | null;
};

export const RotateApiKey = commandSpec<RotateApiKeyInput, { apiKeyId: string; secret: string }>(
  'identity.rotateApiKey',
  { secret: ['secret'] },
);

const MAX_OVERLAP_HOURS = 720;

/**
 * Makes a key that may do the same in place of this one; both open the door for `overlapHours`.
 * Refuses `KEY_ENDED`, `KEY_REPLACED` and `SCOPE_NOT_HELD`.
 */
export const rotateApiKey = command(
  RotateApiKey,
  'identity:admin',
  async ({ em, sql, emit, ids, viewer, now }, { id, overlapHours }) => {
    if (overlapHours < 0 || overlapHours > MAX_OVERLAP_HOURS) {
      throw new BadInput(`Keys overlap for 0 to ${MAX_OVERLAP_HOURS} hours.`);
    }
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const found = await em.findOne(ApiKey, { id }, { lockMode });
    const key = requireVisible(viewer, 'API key', id, found);
    const scopes = key.role ? await scopesOfRoles(sql, [key.role]) : key.scopes;
    requireHeld(viewer, scopes, 'id');
    const successor = new ApiKey(ids.next('key'), viewer.id, now);
    key.replaceBy(successor, new Date(now.getTime() + overlapHours * 3_600_000), now);
    const secret = successor.seal(newPrefix(), newSecret());
    em.persist(successor);
    emit(ApiKeyIssued, { apiKeyId: successor.id, replaces: key.id });
    return { apiKeyId: successor.id, secret };
  },
);
