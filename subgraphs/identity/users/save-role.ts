import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { RoleSaved } from '../contract.ts';
import { requireHeld, requireOwnParty } from '../granting.ts';
import { requireAdministrator } from './find-roles.ts';
import { Role } from './role.ts';

export type SaveRoleInput = {
  code: string;
  name: string;
  scopes: string[];
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const SaveRole = commandSpec<SaveRoleInput, { role: string }>('identity.saveRole');

/**
 * Makes a role or changes the one with this code; its users get the new scopes when their access
 * tokens are next refreshed. Refuses `ROLE_FIXED`, `BAD_SCOPE`, `SCOPE_NOT_HELD`, `PARTY_NOT_HELD`,
 * `LAST_ADMINISTRATOR` and `VERSION_CONFLICT`.
 */
export const saveRole = command(
  SaveRole,
  'identity:admin',
  async ({ em, sql, emit, viewer, now }, input) => {
    requireOwnParty(viewer, null);
    await takeTurns(sql, `identity role ${input.code}`);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const found = await em.findOne(Role, { code: input.code }, { lockMode });
    const role = found ?? new Role(input.code);
    const { expectedVersion: expected } = input;
    if (expected != null && expected !== role.version) {
      refuse('VERSION_CONFLICT', { expected, actual: role.version }, ['expectedVersion']);
    }
    const before = role.scopes;
    requireHeld(viewer, [...before, ...input.scopes], 'scopes');
    role.define(input.name, input.scopes, now);
    em.persist(role);
    await em.flush();
    if (before.includes('*')) await requireAdministrator(sql);
    emit(RoleSaved, { role: role.code, scopes: role.scopes, version: role.version });
    return { role: role.code };
  },
);
