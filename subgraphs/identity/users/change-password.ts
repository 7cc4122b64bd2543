import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotSignedIn, refuse } from '../../../kernel/refusal.ts';
import { UserSaved } from '../contract.ts';
import { endSessionsOf } from '../sessions/end-session.ts';
import { checkPassword } from '../sessions/check-password.ts';
import { usersById } from './find-users.ts';
import { hashPassword } from './password.ts';
import { User } from './user.ts';

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
  idempotencyKey?: string | null;
};

export const ChangePassword = commandSpec<ChangePasswordInput, { userId: string }>(
  'identity.changePassword',
  { secret: ['currentPassword', 'newPassword'] },
);

/**
 * Changes the caller's own password and ends all sessions opened with the old one. Refuses
 * `WRONG_CREDENTIALS`, `TOO_MANY_ATTEMPTS` and `WEAK_PASSWORD`.
 */
export const changePassword = command(
  ChangePassword,
  'public',
  async ({ sql, viewer, now }, { currentPassword, newPassword }) => {
    if (viewer.kind !== 'USER') throw new NotSignedIn();
    const [user] = await usersById({ sql, viewer }, [viewer.id]);
    const { email = '' } = user ?? {};
    const attempt = { email, address: viewer.address, now };
    const checked = await checkPassword(sql, attempt, currentPassword);
    return { checked, newHash: await hashPassword(newPassword, 'newPassword') };
  },
  async ({ em, sql, emit, now, facts: { checked, newHash } }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const user = await em.findOne(User, checked, { lockMode });
    if (!user) refuse('WRONG_CREDENTIALS', {}, ['currentPassword']);
    user.setPassword(newHash, false, now);
    await endSessionsOf(sql, user.id, 'PASSWORD_CHANGED', now);
    emit(UserSaved, { userId: user.id, isActive: user.isActive, version: user.version });
    return { userId: user.id };
  },
);
