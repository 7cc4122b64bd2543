import type { IncomingHttpHeaders } from 'node:http';
import { anonymous, type Language, type Viewer } from '../../kernel/viewer.ts';

/** What a caller shows: an access token or an API key. */
export type Credential = { bearer?: string; apiKey?: string; address?: string };

/** Tells whose credential it is; null when it is nobody's (wrong, ended, revoked). */
export type Authenticate = (credential: Credential) => Promise<Viewer | null>;

export type Caller = {
  credential: Credential;
  language: Language;
  requestId: string;
};

/** Prefix of Waybill's API keys; they may also come as a bearer token. */
const API_KEY_PREFIX = 'wb_';

/** What the headers, or the payload of a WebSocket's `connection_init`, say of the caller. */
export function callerOf(
  headers: IncomingHttpHeaders | Record<string, unknown>,
  requestId: string,
  address?: string,
): Caller {
  const read = (name: string): string | undefined => {
    const value = (headers as Record<string, unknown>)[name];
    return typeof value === 'string' && value.length <= 8_192 ? value : undefined;
  };
  const authorization = read('authorization') ?? read('Authorization');
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  const isKey = token?.startsWith(API_KEY_PREFIX);
  return {
    credential: {
      bearer: isKey ? undefined : token,
      apiKey: read('x-api-key') ?? read('apiKey') ?? (isKey ? token : undefined),
      address,
    },
    language: languageOf(read('accept-language') ?? read('language')),
    requestId,
  };
}

/** The viewer behind a caller: anonymous without a credential, null for a wrong one. */
export async function viewerOf(
  { credential, language, requestId }: Caller,
  authenticate: Authenticate,
): Promise<Viewer | null> {
  if (!credential.bearer && !credential.apiKey) {
    return anonymous(language, requestId, credential.address);
  }
  const viewer = await authenticate(credential);
  return viewer && { ...viewer, language, requestId, address: credential.address };
}

function languageOf(accepted = ''): Language {
  const first = accepted.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('zh') ? 'zh-CN' : 'en';
}
