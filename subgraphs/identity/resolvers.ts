import { userError } from '../../kernel/payload.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { cancelImport } from './imports/cancel-import.ts';
import { listImports } from './imports/find-imports.ts';
import { startImport } from './imports/start-import.ts';
import { createApiKey } from './keys/create-api-key.ts';
import { keyHolder, listApiKeys } from './keys/find-api-keys.ts';
import { revokeApiKey } from './keys/revoke-api-key.ts';
import { rotateApiKey } from './keys/rotate-api-key.ts';
import { listAuditLog } from './list-audit-log.ts';
import { messages } from './messages.ts';
import { accessEnds, newAccessToken } from './sessions/access-token.ts';
import { endSession } from './sessions/end-session.ts';
import { refreshSession } from './sessions/refresh-session.ts';
import { startSession } from './sessions/start-session.ts';
import { changePassword } from './users/change-password.ts';
import { listRoles } from './users/find-roles.ts';
import { listUsers } from './users/find-users.ts';
import { saveRole } from './users/save-role.ts';
import { saveUser } from './users/save-user.ts';

export const resolvers = {
  ...scalars,
  Query: {
    me: (_, __, { viewer }) => (viewer.kind === 'ANONYMOUS' ? null : viewer),
    user: (_, { id }, { load }) => load.user.load(id),
    users: (_, args, ctx) => listUsers(ctx, args),
    roles: (_, args, ctx) => listRoles(ctx, args),
    apiKey: (_, { id }, { load }) => load.apiKey.load(id),
    apiKeys: (_, args, ctx) => listApiKeys(ctx, args),
    apiKeyByHash: (_, { hash }, ctx) => keyHolder(ctx, hash),
    import: (_, { id }, { load }) => load.import.load(id),
    imports: (_, args, ctx) => listImports(ctx, args),
    auditLog: (_, args, ctx) => listAuditLog(ctx, args),
  },
  Mutation: {
    signIn: (_, { input }, { run }) => run(startSession, input),
    refreshSession: (_, { input }, { run }) => run(refreshSession, input),
    signOut: (_, { input }, { run }) => run(endSession, input),
    changePassword: (_, { input }, { run }) => run(changePassword, input),
    saveUser: (_, { input }, { run }) => run(saveUser, input),
    saveRole: (_, { input }, { run }) => run(saveRole, input),
    createApiKey: (_, { input }, { run }) => run(createApiKey, input),
    rotateApiKey: (_, { input }, { run }) => run(rotateApiKey, input),
    revokeApiKey: (_, { input }, { run }) => run(revokeApiKey, input),
    startImport: (_, { input }, { run }) => run(startImport, input),
    cancelImport: (_, { input }, { run }) => run(cancelImport, input),
  },
  ImportPayload: {
    import: ({ importId: id }, _, { load }) => (id ? load.import.load(id) : null),
  },
  Import: {
    __resolveReference: ({ id }, { load }) => load.import.load(id),
  },
  SessionPayload: {
    accessToken: async ({ sessionId }, _, { load, secret, now }) => {
      const user = sessionId && (await load.signedIn.load(sessionId));
      return user && newAccessToken(secret, user, now);
    },
    accessTokenExpiresAt: ({ sessionId }, _, { now }) => sessionId && accessEnds(now),
    hasTemporaryPassword: async ({ sessionId }, _, { load }) =>
      sessionId ? (await load.signedIn.load(sessionId))?.hasTemporaryPassword : null,
    userErrors: ({ isReused, userErrors }, _, { viewer }) =>
      isReused
        ? [userError(new Refusal('SESSION_ENDED', {}, ['refreshToken']), viewer.language, messages)]
        : userErrors,
  },
  SaveUserPayload: {
    user: ({ userId: id }, _, { load }) => (id ? load.user.load(id) : null),
  },
  SaveRolePayload: {
    role: ({ role }, _, { load }) => (role ? load.role.load(role) : null),
  },
  ApiKeyPayload: {
    apiKey: ({ apiKeyId: id }, _, { load }) => (id ? load.apiKey.load(id) : null),
  },
  RevokeApiKeyPayload: {
    apiKey: ({ apiKeyId: id }, _, { load }) => (id ? load.apiKey.load(id) : null),
  },
  UserLanguage: { EN: 'en', ZH_CN: 'zh-CN' },
  User: {
    __resolveReference: ({ id }, { load }) => load.user.load(id),
    roles: ({ roles }, _, { load }) => load.role.loadMany(roles),
  },
  ApiKey: {
    __resolveReference: ({ id }, { load }) => load.apiKey.load(id),
    role: ({ role }, _, { load }) => (role ? load.role.load(role) : null),
    replacedBy: ({ replacedBy }, _, { load }) => (replacedBy ? load.apiKey.load(replacedBy) : null),
  },
} satisfies Resolvers;
