import type { Context } from '../../kernel/area.ts';
import { userError, type UserError } from '../../kernel/payload.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { scalars } from '../../kernel/scalars.ts';
import { cancelImport, type CancelImportInput } from './imports/cancel-import.ts';
import { listImports } from './imports/find-imports.ts';
import { startImport, type StartImportInput } from './imports/start-import.ts';
import { createApiKey, type CreateApiKeyInput } from './keys/create-api-key.ts';
import { keyHolder, listApiKeys, type ApiKeyRow } from './keys/find-api-keys.ts';
import { revokeApiKey, type RevokeApiKeyInput } from './keys/revoke-api-key.ts';
import { rotateApiKey, type RotateApiKeyInput } from './keys/rotate-api-key.ts';
import { listAuditLog } from './list-audit-log.ts';
import type { Loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { accessEnds, newAccessToken } from './sessions/access-token.ts';
import { endSession, type SignOutInput } from './sessions/end-session.ts';
import { refreshSession, type RefreshSessionInput } from './sessions/refresh-session.ts';
import { startSession, type SignInInput } from './sessions/start-session.ts';
import { changePassword, type ChangePasswordInput } from './users/change-password.ts';
import { listRoles } from './users/find-roles.ts';
import { listUsers, type UserRow } from './users/find-users.ts';
import { saveRole, type SaveRoleInput } from './users/save-role.ts';
import { saveUser, type SaveUserInput } from './users/save-user.ts';

type Ctx = Context<Loaders>;
type Id = { id: string };
type Input<Of> = { input: Of };
type SessionResult = { sessionId?: string; isReused?: true; userErrors: UserError[] };

export const resolvers = {
  ...scalars,
  Query: {
    me: (_: unknown, __: unknown, { viewer }: Ctx) => (viewer.kind === 'ANONYMOUS' ? null : viewer),
    user: (_: unknown, { id }: Id, { load }: Ctx) => load.user.load(id),
    users: (_: unknown, args: ListArgs, ctx: Ctx) => listUsers(ctx, args),
    roles: (_: unknown, args: ListArgs, ctx: Ctx) => listRoles(ctx, args),
    apiKey: (_: unknown, { id }: Id, { load }: Ctx) => load.apiKey.load(id),
    apiKeys: (_: unknown, args: ListArgs, ctx: Ctx) => listApiKeys(ctx, args),
    apiKeyByHash: (_: unknown, { hash }: { hash: string }, ctx: Ctx) => keyHolder(ctx, hash),
    import: (_: unknown, { id }: Id, { load }: Ctx) => load.import.load(id),
    imports: (_: unknown, args: ListArgs, ctx: Ctx) => listImports(ctx, args),
    auditLog: (_: unknown, args: ListArgs, ctx: Ctx) => listAuditLog(ctx, args),
  },
  Mutation: {
    signIn: (_: unknown, { input }: Input<SignInInput>, { run }: Ctx) => run(startSession, input),
    refreshSession: (_: unknown, { input }: Input<RefreshSessionInput>, { run }: Ctx) =>
      run(refreshSession, input),
    signOut: (_: unknown, { input }: Input<SignOutInput>, { run }: Ctx) => run(endSession, input),
    changePassword: (_: unknown, { input }: Input<ChangePasswordInput>, { run }: Ctx) =>
      run(changePassword, input),
    saveUser: (_: unknown, { input }: Input<SaveUserInput>, { run }: Ctx) => run(saveUser, input),
    saveRole: (_: unknown, { input }: Input<SaveRoleInput>, { run }: Ctx) => run(saveRole, input),
    createApiKey: (_: unknown, { input }: Input<CreateApiKeyInput>, { run }: Ctx) =>
      run(createApiKey, input),
    rotateApiKey: (_: unknown, { input }: Input<RotateApiKeyInput>, { run }: Ctx) =>
      run(rotateApiKey, input),
    revokeApiKey: (_: unknown, { input }: Input<RevokeApiKeyInput>, { run }: Ctx) =>
      run(revokeApiKey, input),
    startImport: (_: unknown, { input }: Input<StartImportInput>, { run }: Ctx) =>
      run(startImport, input),
    cancelImport: (_: unknown, { input }: Input<CancelImportInput>, { run }: Ctx) =>
      run(cancelImport, input),
  },
  ImportPayload: {
    import: ({ importId }: { importId?: string }, _: unknown, { load }: Ctx) =>
      importId && load.import.load(importId),
  },
  Import: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.import.load(id),
  },
  SessionPayload: {
    accessToken: async ({ sessionId }: SessionResult, _: unknown, { load, secret, now }: Ctx) => {
      const user = sessionId && (await load.signedIn.load(sessionId));
      return user && newAccessToken(secret, user, now);
    },
    accessTokenExpiresAt: ({ sessionId }: SessionResult, _: unknown, { now }: Ctx) =>
      sessionId && accessEnds(now),
    hasTemporaryPassword: async ({ sessionId }: SessionResult, _: unknown, { load }: Ctx) =>
      sessionId && (await load.signedIn.load(sessionId))?.hasTemporaryPassword,
    userErrors: ({ isReused, userErrors }: SessionResult, _: unknown, { viewer }: Ctx) =>
      isReused
        ? [userError(new Refusal('SESSION_ENDED', {}, ['refreshToken']), viewer.language, messages)]
        : userErrors,
  },
  SaveUserPayload: {
    user: ({ userId }: { userId?: string }, _: unknown, { load }: Ctx) =>
      userId && load.user.load(userId),
  },
  SaveRolePayload: {
    role: ({ role }: { role?: string }, _: unknown, { load }: Ctx) => role && load.role.load(role),
  },
  ApiKeyPayload: {
    apiKey: ({ apiKeyId }: { apiKeyId?: string }, _: unknown, { load }: Ctx) =>
      apiKeyId && load.apiKey.load(apiKeyId),
  },
  RevokeApiKeyPayload: {
    apiKey: ({ apiKeyId }: { apiKeyId?: string }, _: unknown, { load }: Ctx) =>
      apiKeyId && load.apiKey.load(apiKeyId),
  },
  UserLanguage: { EN: 'en', ZH_CN: 'zh-CN' },
  User: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.user.load(id),
    roles: ({ roles }: UserRow, _: unknown, { load }: Ctx) => load.role.loadMany(roles),
  },
  ApiKey: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.apiKey.load(id),
    role: ({ role }: ApiKeyRow, _: unknown, { load }: Ctx) => role && load.role.load(role),
    replacedBy: ({ replacedBy }: ApiKeyRow, _: unknown, { load }: Ctx) =>
      replacedBy && load.apiKey.load(replacedBy),
  },
};
