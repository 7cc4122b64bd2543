import { createClient, type FormattedExecutionResult } from 'graphql-ws/client';
import { WhoAmIDocument, type TypedDocumentString } from './__generated__/documents.ts';
import { language, say } from './language.ts';
import { GraphProblem, post, wholeOf, type Answer } from './post.ts';
import { SignedOut, type Session } from './session.ts';

/** How the page hears of events: live, or cut off and trying again. */
export type LinkState = 'connecting' | 'live' | 'cut';

export type Ask = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export type Client = {
  ask: Ask;
  /**
   * Tells of every event of a subscription whose field is aliased `event`, from now on: after a cut
   * it resumes behind the last one. Whoever may not see it hears nothing.
   */
  follow<Event extends { cursor: string }, Narrowed extends { after?: string | null }>(
    document: TypedDocumentString<{ event: Event }, Narrowed>,
    take: (event: Event) => void,
    narrowed?: Narrowed,
  ): void;
  close(): void;
};

export type ClientOptions = {
  session: Session;
  linkChanged(state: LinkState): void;
  /** Events may have been missed: what is shown must be read again. */
  missed(): void;
  signedOut(): void;
};

/** The server's code for closing a connection to a viewer that it does not know, or not any more. */
const FORBIDDEN = 4403;
const AGAIN_MS = 1_000;
const LONGEST_WAIT_MS = 5_000;

/** Opens the graph for a session: questions and events over one WebSocket, resumed after a cut. */
export function openClient({ session, linkChanged, missed, signedOut }: ClientOptions): Client {
  let isClosed = false;

  async function headers(): Promise<Record<string, string>> {
    try {
      return await session.headers();
    } catch (error) {
      if (error instanceof SignedOut) signedOut();
      throw error;
    }
  }

  const socket = createClient({
    url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
    connectionParams: async () => ({ ...(await headers()), 'accept-language': language() }),
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => pause(Math.min(LONGEST_WAIT_MS, 250 * 2 ** retries)),
    keepAlive: 15_000,
    on: {
      connecting: (isRetry) => linkChanged(isRetry ? 'cut' : 'connecting'),
      connected(_socket, _payload, wasRetry) {
        linkChanged('live');
        if (wasRetry) missed();
      },
      closed(event) {
        if (isClosed) return;
        linkChanged('cut');
        if ((event as CloseEvent).code === FORBIDDEN) void checkSession();
      },
    },
  });

  /** A connection that was turned away: new tokens may help, else somebody has to sign in. */
  async function checkSession(): Promise<void> {
    try {
      await post(WhoAmIDocument, {}, await headers());
    } catch (error) {
      const isOver = error instanceof GraphProblem && error.code === 'UNAUTHENTICATED';
      if (isOver) await session.renew().catch(signedOut);
    }
  }

  function ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    return new Promise((resolve, reject) => {
      let answer: FormattedExecutionResult<Data> = {};
      socket.subscribe<Data>(
        { query: document.toString(), variables },
        {
          next: (result) => (answer = result as FormattedExecutionResult<Data>),
          error: (problem) => reject(asProblem(problem)),
          complete() {
            try {
              resolve(wholeOf(answer as Answer<Data>));
            } catch (error) {
              reject(asProblem(error));
            }
          },
        },
      );
    });
  }

  function follow<Event extends { cursor: string }, Narrowed extends { after?: string | null }>(
    document: TypedDocumentString<{ event: Event }, Narrowed>,
    take: (event: Event) => void,
    narrowed?: Narrowed,
  ): void {
    // The client sends these anew at each connection, so `after` has only to be kept up to date.
    const variables: Record<string, unknown> = { ...narrowed };
    let isForbidden = false;

    function next({ data, errors }: FormattedExecutionResult<{ event: Event }>): void {
      const told = errors?.[0]?.extensions;
      if (told?.code === 'FORBIDDEN') isForbidden = true;
      else if (told?.code === 'CURSOR_EXPIRED') {
        delete variables.after;
        missed();
      } else if (data) {
        variables.after = data.event.cursor;
        take(data.event);
      } else if (typeof told?.cursor === 'string') variables.after = told.cursor;
    }

    function begin(): void {
      if (isClosed || isForbidden) return;
      socket.subscribe<{ event: Event }>(
        { query: document.toString(), variables },
        {
          next: (result) => next(result as FormattedExecutionResult<{ event: Event }>),
          error(problem) {
            isForbidden = asProblem(problem).code === 'FORBIDDEN';
            setTimeout(begin, LONGEST_WAIT_MS);
          },
          complete: () => setTimeout(begin, AGAIN_MS),
        },
      );
    }
    begin();
  }

  return {
    ask,
    follow,
    close() {
      isClosed = true;
      void socket.dispose();
    },
  };
}

/** What the socket gives as an error: the graph's own errors, or how the connection ended. */
function asProblem(problem: unknown): GraphProblem {
  if (problem instanceof GraphProblem) return problem;
  const [first] = Array.isArray(problem) ? (problem as Required<Answer<unknown>>['errors']) : [];
  return new GraphProblem(first?.extensions?.code ?? 'UNKNOWN', first?.message ?? say('isCut'));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
