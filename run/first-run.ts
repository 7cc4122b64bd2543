import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaEndpoint } from '../kernel/endpoint.ts';
import type { Graph } from '../kernel/graph.ts';
import { service } from '../kernel/viewer.ts';
import type { Waybill } from './embedded.ts';
import { keptSecret, randomText } from './secret.ts';

export type FirstRun = {
  /** A ready API key with every scope, for trying things out. */
  apiKey: string;
  /** The administrator's sign-in, as made at the first start. */
  email: string;
  passwordFile: string;
};

const ADMIN_EMAIL = 'admin@waybill.local';

/**
 * Makes what a new installation needs to be used: an administrator and an API key. Both are kept
 * in the data folder, so that later starts find and print the same.
 */
export async function ensureFirstRun(
  waybill: Waybill,
  dataDir: string,
  givenPassword?: string,
): Promise<FirstRun> {
  const password = keptSecret(dataDir, 'admin-password', () => givenPassword ?? randomText());
  const identity = waybill.areas.find(({ name }) => name === 'identity')!;
  await ensureAdministrator(identity, password);
  const keyFile = join(dataDir, 'api-key');
  if (!existsSync(keyFile)) {
    writeFileSync(keyFile, await newKey(waybill.graph), { mode: 0o600 });
  }
  return {
    apiKey: keptSecret(dataDir, 'api-key'),
    email: ADMIN_EMAIL,
    passwordFile: join(dataDir, 'admin-password'),
  };
}

/** Makes the first administrator of an empty installation. */
export async function ensureAdministrator(identity: AreaEndpoint, password: string): Promise<void> {
  await identity.perform('identity.ensureFirstUser', service('start', 'first-run'), {
    email: ADMIN_EMAIL,
    name: 'Administrator',
    password,
  });
}

async function newKey(graph: Graph): Promise<string> {
  type Answer = {
    createApiKey: { secret: string | null; userErrors: { message: string }[] };
  };
  const viewer = service('start', 'first-run');
  const { createApiKey } = await graph<Answer>(
    viewer,
    `mutation FirstKey($input: CreateApiKeyInput!) {
       createApiKey(input: $input) { secret userErrors { message } }
     }`,
    { input: { name: 'First key', role: 'ADMIN' } },
  );
  if (!createApiKey.secret) throw new Error(createApiKey.userErrors[0]?.message);
  return createApiKey.secret;
}
