import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { UserSaved } from '../contract.ts';
import { requireHeld, requireOwnParty, requireVisible } from '../granting.ts';
import { endSessionsOf } from '../sessions/end-session.ts';
import { requireAdministrator, scopesOfRoles } from './find-roles.ts';
import { hashPassword } from './password.ts';
import { normalEmail, User, type UserDetails } from './user.ts';

export type SaveUserInput = UserDetails & {
  id?: string | null;
  expectedVersion?: number | null;
  password?: string | null;
  idempotencyKey?: string | null;
};

export const SaveUser = commandSpec<SaveUserInput, { userId: string }>('identity.saveUser', {
  secret: ['password'],
});

/**
 * Makes or changes a user; a password given here is a temporary one. Refuses `EMAIL_TAKEN`,
 * `UNKNOWN_ROLE`, `SCOPE_NOT_HELD`, `PARTY_NOT_HELD`, `WEAK_PASSWORD`, `LAST_ADMINISTRATOR` and
 * `VERSION_CONFLICT`. A new password or an end of `isActive` ends the user's sessions.
 */
export const saveUser = command(
  SaveUser,
  'identity:admin',
  async (_, { password }) => (password ? hashPassword(password) : undefined),
  async (work, input) => {
    const { em, sql, emit, viewer, now, facts: passwordHash } = work;
    await takeTurns(sql, `identity user ${normalEmail(input.email)}`);
    const user = await userToSave(work, input);
    const before = await scopesOfRoles(sql, user.roles);
    const after = await scopesOfRoles(sql, input.roles);
    requireHeld(viewer, [...before, ...after], 'roles');
    requireOwnParty(viewer, input.party ?? null);
    const namesake = await em.findOne(User, { email: normalEmail(input.email) });
    if (namesake && namesake !== user) refuse('EMAIL_TAKEN', { email: input.email }, ['email']);
    user.describe(input, now);
    if (passwordHash) user.setPassword(passwordHash, viewer.id !== user.id, now);
    em.persist(user);
    await em.flush();
    if (before.includes('*')) await requireAdministrator(sql);
    if (!user.isActive) await endSessionsOf(sql, user.id, 'USER_INACTIVE', now);
    else if (passwordHash) await endSessionsOf(sql, user.id, 'PASSWORD_CHANGED', now);
    emit(UserSaved, { userId: user.id, isActive: user.isActive, version: user.version });
    return { userId: user.id };
  },
);

async function userToSave({ em, ids, viewer, now }: Work<unknown>, input: SaveUserInput) {
  if (!input.id) return new User(ids.next('usr'), now);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = await em.findOne(User, { id: input.id }, { lockMode });
  const user = requireVisible(viewer, 'user', input.id, found);
  const { expectedVersion: expected } = input;
  if (expected != null && expected !== user.version) {
    refuse('VERSION_CONFLICT', { expected, actual: user.version }, ['expectedVersion']);
  }
  return user;
}
