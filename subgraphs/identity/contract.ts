import { commandSpec } from '../../kernel/command.ts';
import { eventSpec } from '../../kernel/event.ts';

/**
 * Makes the first administrator of an empty installation, with a password that the caller made at
 * random. Does nothing once there is any user.
 */
export const EnsureFirstUser = commandSpec<
  { email: string; name: string; password: string; idempotencyKey?: string },
  { userId: string | null; isCreated: boolean }
>('identity.ensureFirstUser', { secret: ['password'] });

/** A user was made or changed. */
export const UserSaved = eventSpec<{ userId: string; isActive: boolean; version: number }>(
  'identity.UserSaved',
  'userId',
);

/** A role was made or its scopes were changed. */
export const RoleSaved = eventSpec<{ role: string; scopes: string[]; version: number }>(
  'identity.RoleSaved',
  'role',
);

/** An API key was made, as a new one or in place of `replaces`. */
export const ApiKeyIssued = eventSpec<{ apiKeyId: string; replaces: string | null }>(
  'identity.ApiKeyIssued',
  'apiKeyId',
);

/** An API key was revoked: within 10 seconds it opens nothing any more. */
export const ApiKeyRevoked = eventSpec<{ apiKeyId: string; reason: string | null }>(
  'identity.ApiKeyRevoked',
  'apiKeyId',
);

/** Works through the next few rows of an import; sent again and again until it has ended. */
export const ContinueImport = commandSpec<{ importId: string; idempotencyKey?: string }>(
  'identity.continueImport',
);

/** An import has rows left to work through. */
export const ImportContinues = eventSpec<{ importId: string }>(
  'identity.ImportContinues',
  'importId',
);

/** How far an import has come. */
export const ImportProgressed = eventSpec<{
  importId: string;
  done: number;
  failed: number;
  total: number;
  status: string;
  startedBy: string;
}>('identity.ImportProgressed', 'importId');
