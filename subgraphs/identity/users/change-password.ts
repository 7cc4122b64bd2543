import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, NotSignedIn } from '../../../kernel/refusal.ts';
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
    await checkPassword(sql, { email, address: viewer.address, now }, currentPassword);
    return hashPassword(newPassword, 'newPassword');
  },
  async ({ em, sql, emit, viewer, now, facts: passwordHash }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const user = await em.findOne(User, { id: viewer.id }, { lockMode });
    if (!user) throw new NotFound('user', viewer.id);
    user.setPassword(passwordHash, false, now);
    await endSessionsOf(sql, user.id, 'PASSWORD_CHANGED', now);
    emit(UserSaved, { userId: user.id, isActive: user.isActive, version: user.version });
    return { userId: user.id };
  },
);
