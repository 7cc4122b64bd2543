import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { cancelImport } from './imports/cancel-import.ts';
import { continueImport } from './imports/continue-import.ts';
import { startImport } from './imports/start-import.ts';
import { createApiKey } from './keys/create-api-key.ts';
import { revokeApiKey } from './keys/revoke-api-key.ts';
import { rotateApiKey } from './keys/rotate-api-key.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { resolvers } from './resolvers.ts';
import { endSession } from './sessions/end-session.ts';
import { refreshSession } from './sessions/refresh-session.ts';
import { startSession } from './sessions/start-session.ts';
import { tables } from './tables.ts';
import { changePassword } from './users/change-password.ts';
import { ensureFirstUser } from './users/ensure-first-user.ts';
import { saveRole } from './users/save-role.ts';
import { saveUser } from './users/save-user.ts';

export const identity: Area = {
  name: 'identity',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('identity'),
  resolvers,
  loaders,
  commands: [
    ensureFirstUser,
    saveUser,
    saveRole,
    changePassword,
    startSession,
    refreshSession,
    endSession,
    createApiKey,
    rotateApiKey,
    revokeApiKey,
    startImport,
    continueImport,
    cancelImport,
  ],
  messages,
};
