import {
  RefreshSessionDocument,
  SignInDocument,
  SignOutDocument,
  type SignInMutation,
} from './__generated__/documents.ts';
import { post } from './post.ts';

/** What opens the graph for this tab. Kept in sessionStorage only: it ends with the tab. */
type Kept =
  | { kind: 'key'; apiKey: string }
  | { kind: 'tokens'; accessToken: string; endsAt: number; refreshToken: string };

export type Session = {
  /** Headers that say who asks; gets new tokens first when the old ones are about to end. */
  headers(): Promise<Record<string, string>>;
  /** Gets new tokens now; throws `SignedOut` when the session cannot go on. */
  renew(): Promise<void>;
  /** Ends the session, here and at the server. */
  end(): Promise<void>;
};

/** The session is over: somebody has to sign in again. */
export class SignedOut extends Error {}

const PLACE = 'waybill.session';
/** Tokens are renewed so long before they end. */
const EARLY_MS = 30_000;

/** Goes on with the session of this tab, if there is one. */
export function keptSession(): Session | undefined {
  const text = sessionStorage.getItem(PLACE);
  return text ? openSession(JSON.parse(text) as Kept) : undefined;
}

/** Opens a session with an API key; whether it is a good one shows at the first question. */
export function signInWithKey(apiKey: string): Session {
  return openSession({ kind: 'key', apiKey });
}

/** Opens a session with a password; throws the graph's own words when it is refused. */
export async function signInWithPassword(email: string, password: string): Promise<Session> {
  const { signIn } = await post(SignInDocument, { input: { email, password } }, {});
  return openSession(tokensOf(signIn));
}

function openSession(first: Kept): Session {
  let kept = keep(first);
  let renewal: Promise<void> | undefined;

  async function renew(): Promise<void> {
    if (kept.kind === 'key') {
      sessionStorage.removeItem(PLACE);
      throw new SignedOut();
    }
    renewal ??= takeNext(kept.refreshToken).finally(() => {
      renewal = undefined;
    });
    await renewal;
  }

  async function takeNext(refreshToken: string): Promise<void> {
    kept = keep(await renewed(refreshToken));
  }

  return {
    renew,
    async headers(): Promise<Record<string, string>> {
      if (kept.kind === 'key') return { 'x-api-key': kept.apiKey };
      if (kept.endsAt - Date.now() < EARLY_MS) await renew();
      return { authorization: `Bearer ${kept.accessToken}` };
    },
    async end() {
      sessionStorage.removeItem(PLACE);
      if (kept.kind === 'key') return;
      await post(SignOutDocument, { input: { refreshToken: kept.refreshToken } }, {});
    },
  };
}

function keep(kept: Kept): Kept {
  sessionStorage.setItem(PLACE, JSON.stringify(kept));
  return kept;
}

async function renewed(refreshToken: string): Promise<Kept> {
  const answer = await post(RefreshSessionDocument, { input: { refreshToken } }, {});
  try {
    return tokensOf(answer.refreshSession);
  } catch {
    sessionStorage.removeItem(PLACE);
    throw new SignedOut();
  }
}

function tokensOf(payload: SignInMutation['signIn']): Kept {
  const { accessToken, accessTokenExpiresAt, refreshToken, userErrors } = payload;
  if (!accessToken || !refreshToken) throw new Error(userErrors[0]?.message);
  return {
    kind: 'tokens',
    accessToken,
    endsAt: Date.parse(accessTokenExpiresAt ?? ''),
    refreshToken,
  };
}
