import type { Clock } from '../../kernel/clock.ts';
import type { Graph } from '../../kernel/graph.ts';
import { service, type Viewer } from '../../kernel/viewer.ts';
import { looksLikeKey } from './keys/api-key.ts';
import type { KeyHolder } from './keys/find-api-keys.ts';
import { isAllowed } from './keys/network.ts';
import { recent } from './recent.ts';
import { hashOfSecret } from './secrets.ts';
import { viewerOfToken } from './sessions/access-token.ts';

export type AuthenticatorOptions = {
  /** The one graph, asked for the holders of API keys. */
  graph: Graph;
  /** The secret that signs access tokens. */
  secret: string;
  clock: Clock;
};

/** What somebody shows at the door. */
export type Credential = { bearer?: string; apiKey?: string; address?: string };

/** A revoked key still opens for so long. */
const KEY_KEPT_MS = 10_000;
const KEYS_KEPT = 10_000;
/** A stream opened by a key ends after so long, so that a revoked key doesn't listen on for ever. */
const KEY_VIEWER_MS = 3_600_000;

/**
 * Makes the function that tells whose an access token or API key is; null when it is nobody's:
 * wrong, over, revoked, or used from a network that the key does not allow. Tokens are checked
 * here; keys are asked for in the graph and remembered for 10 seconds.
 */
export function authenticator({ graph, secret, clock }: AuthenticatorOptions) {
  const holderOf = recent((hash) => askForHolder(graph, hash), {
    clock,
    keepMs: KEY_KEPT_MS,
    limit: KEYS_KEPT,
  });
  return async function authenticate(credential: Credential): Promise<Viewer | null> {
    const { bearer, apiKey, address } = credential;
    if (!apiKey) return bearer ? viewerOfToken(secret, bearer, clock.now()) : null;
    if (!looksLikeKey(apiKey)) return null;
    const holder = await holderOf(hashOfSecret(apiKey));
    if (!holder || !isAllowed(holder.allowedNetworks, address)) return null;
    return viewerOfKey(holder, clock.now());
  };
}

const holderQuery = `query KeyHolder($hash: String!) {
  apiKeyByHash(hash: $hash) {
    id name scopes party { kind id } allowedNetworks expiresAt
  }
}`;

async function askForHolder(graph: Graph, hash: string): Promise<KeyHolder | null> {
  type Answer = { apiKeyByHash: KeyHolder | null };
  const viewer = service('door', 'door');
  return (await graph<Answer>(viewer, holderQuery, { hash })).apiKeyByHash;
}

function viewerOfKey(holder: KeyHolder, now: Date): Viewer | null {
  const ends = holder.expiresAt ? Date.parse(holder.expiresAt) : Infinity;
  if (ends <= now.getTime()) return null;
  const { id, name, scopes, party } = holder;
  return {
    id,
    name,
    kind: 'API_KEY',
    scopes,
    party: party ?? undefined,
    language: 'en',
    expiresAt: Math.min(ends, now.getTime() + KEY_VIEWER_MS),
    requestId: '',
  };
}
