import { EntitySchema } from '@mikro-orm/core';
import { Import, ImportTask } from './imports/import.ts';
import { ApiKey } from './keys/api-key.ts';
import { Session } from './sessions/session.ts';
import { Role } from './users/role.ts';
import { User } from './users/user.ts';

const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;
const texts = { type: 'string[]', columnType: 'text[]' } as const;
const moment = { type: 'datetime' } as const;
const momentOrNull = { type: 'datetime', nullable: true } as const;
const id = { type: 'text', primary: true } as const;

export const tables = [
  new EntitySchema<Role>({
    class: Role,
    tableName: 'role',
    properties: {
      code: id,
      name: text,
      scopes: texts,
      updatedAt: moment,
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<User>({
    class: User,
    tableName: 'user_account',
    properties: {
      id,
      email: text,
      name: text,
      language: text,
      roles: texts,
      party: { type: 'json', nullable: true },
      isActive: { type: 'boolean' },
      passwordHash: textOrNull,
      hasTemporaryPassword: { type: 'boolean' },
      createdAt: moment,
      updatedAt: moment,
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<Session>({
    class: Session,
    tableName: 'session',
    properties: {
      id,
      userId: text,
      refreshHash: text,
      address: textOrNull,
      startedAt: moment,
      refreshedAt: moment,
      expiresAt: moment,
      endedAt: momentOrNull,
      endReason: textOrNull,
    },
  }),
  new EntitySchema<ApiKey>({
    class: ApiKey,
    tableName: 'api_key',
    properties: {
      id,
      name: text,
      prefix: text,
      secretHash: text,
      scopes: texts,
      role: textOrNull,
      party: { type: 'json', nullable: true },
      allowedNetworks: texts,
      expiresAt: momentOrNull,
      revokedAt: momentOrNull,
      replacedBy: textOrNull,
      createdAt: moment,
      createdBy: text,
    },
  }),
  new EntitySchema<Import>({
    class: Import,
    tableName: 'import',
    properties: {
      id,
      status: text,
      isDryRun: { type: 'boolean' },
      total: { type: 'integer' },
      done: { type: 'integer' },
      failed: { type: 'integer' },
      problems: { type: 'json' },
      viewer: { type: 'json' },
      startedAt: moment,
      endedAt: momentOrNull,
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<ImportTask>({
    class: ImportTask,
    tableName: 'import_task',
    properties: {
      id,
      importId: text,
      step: { type: 'integer' },
      kind: text,
      file: text,
      line: { type: 'integer' },
      ref: textOrNull,
      data: { type: 'json' },
      status: text,
      documentId: textOrNull,
      tries: { type: 'integer' },
    },
  }),
];
