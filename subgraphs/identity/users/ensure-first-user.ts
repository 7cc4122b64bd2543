import { command } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { EnsureFirstUser, UserSaved } from '../contract.ts';
import { hashPassword } from './password.ts';
import { ADMIN } from './role.ts';
import { User } from './user.ts';

/**
 * Makes the first administrator of an empty installation, whose password is temporary. Does
 * nothing once there is any user; refuses `WEAK_PASSWORD`.
 */
export const ensureFirstUser = command(
  EnsureFirstUser,
  'identity:admin',
  async (_, { password }) => hashPassword(password),
  async ({ em, sql, emit, ids, now, facts: passwordHash }, { email, name }) => {
    await takeTurns(sql, 'identity first user');
    if ((await em.count(User)) > 0) return { userId: null, isCreated: false };
    const user = new User(ids.next('usr'), now);
    user.describe({ email, name, roles: [ADMIN], isActive: true }, now);
    user.setPassword(passwordHash, true, now);
    em.persist(user);
    emit(UserSaved, { userId: user.id, isActive: true, version: user.version });
    return { userId: user.id, isCreated: true };
  },
);
