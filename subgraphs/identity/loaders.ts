import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { importsById } from './imports/find-imports.ts';
import { apiKeysById } from './keys/find-api-keys.ts';
import { signedInBy } from './sessions/find-signed-in.ts';
import { rolesByCode } from './users/find-roles.ts';
import { usersById } from './users/find-users.ts';

export function loaders(reading: Reading) {
  return {
    apiKey: new DataLoader((ids: readonly string[]) => apiKeysById(reading, ids)),
    import: new DataLoader((ids: readonly string[]) => importsById(reading, ids)),
    role: new DataLoader((codes: readonly string[]) => rolesByCode(reading, codes)),
    signedIn: new DataLoader((ids: readonly string[]) => signedInBy(reading, ids)),
    user: new DataLoader((ids: readonly string[]) => usersById(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
