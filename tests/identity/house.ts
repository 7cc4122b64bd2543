import { anonymous, type Party, type Viewer } from '../../kernel/viewer.ts';
import { identity } from '../../subgraphs/identity/subgraph.ts';
import { openTestArea, staff, type TestArea } from '../area.ts';

export const ADMIN_PASSWORD = 'first-password-of-all';
export const start = new Date('2026-03-31T08:00:00Z');

export type UserError = {
  code: string;
  field: string[];
  figures: { name: string; value: string }[];
};
export type Tokens = {
  accessToken: string | null;
  refreshToken: string | null;
  hasTemporaryPassword: boolean | null;
  userErrors: UserError[];
};

/** The identity area with its first administrator, a clock to set, and short ways to use it. */
export type House = Awaited<ReturnType<typeof openHouse>>;

export async function openHouse() {
  const clock = {
    at: start,
    now: () => clock.at,
    pass(minutes: number) {
      clock.at = new Date(clock.at.getTime() + minutes * 60_000);
    },
  };
  const area = await openTestArea(identity, { clock });
  const admin = { email: 'admin@example.com', name: 'Ada', password: ADMIN_PASSWORD };
  await area.perform('identity.ensureFirstUser', admin);
  return {
    ...area,
    clock,
    signIn: (email: string, password: string, address = '10.0.0.1') =>
      mutate<Tokens>(area, signIn, 'signIn', { email, password }, visitor(address)),
    refresh: (refreshToken: string | null) =>
      mutate<Tokens>(area, refreshSession, 'refreshSession', { refreshToken }, visitor()),
    saveUser: (input: object, viewer: Viewer = staff()) =>
      mutate<{ user: SavedUser | null; userErrors: UserError[] }>(
        area,
        saveUser,
        'saveUser',
        { name: 'Li Na', roles: ['SALES'], ...input },
        viewer,
      ),
    createApiKey: (input: object, viewer: Viewer = staff()) =>
      mutate<KeyAnswer>(area, createApiKey, 'createApiKey', { name: 'Shop', ...input }, viewer),
  };
}

export type SavedUser = { id: string; version: number; email: string; isActive: boolean };
export type KeyAnswer = {
  secret: string | null;
  apiKey: { id: string; prefix: string } | null;
  userErrors: UserError[];
};

/** Somebody who has shown nothing yet. */
export function visitor(address = '10.0.0.1'): Viewer {
  return anonymous('en', 'test', address);
}

/** An administrator who holds these scopes besides identity:admin, perhaps of one party only. */
export function deputy(scopes: string[], party?: Party): Viewer {
  return { ...staff('usr_deputy'), scopes: ['identity:admin', ...scopes], party };
}

export function codes({ userErrors }: { userErrors: UserError[] }): string[] {
  return userErrors.map(({ code }) => code);
}

async function mutate<Answer>(
  area: TestArea,
  document: string,
  field: string,
  input: object,
  viewer: Viewer,
): Promise<Answer> {
  const data = await area.ask<Record<string, Answer>>(document, { input }, viewer);
  return data[field]!;
}

const errors = 'userErrors { code field figures { name value } }';
const tokens = `{ accessToken accessTokenExpiresAt refreshToken hasTemporaryPassword ${errors} }`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) ${tokens} }`;
const refreshSession = `mutation ($input: RefreshSessionInput!) {
  refreshSession(input: $input) ${tokens}
}`;
const saveUser = `mutation ($input: SaveUserInput!) {
  saveUser(input: $input) { user { id version email isActive } ${errors} }
}`;
const createApiKey = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { secret apiKey { id prefix } ${errors} }
}`;
