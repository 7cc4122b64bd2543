import { createClient, type FormattedExecutionResult } from 'graphql-ws/client';
import type { TypedDocumentString } from './__generated__/documents.ts';
import { language } from './language.ts';
import { GraphProblem, post } from './post.ts';
import { SignedOut, type Session } from './session.ts';

/** How the page hears of events: live, or cut off and trying again. */
export type LinkState = 'connecting' | 'live' | 'cut';

export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export type Client = {
  ask: Ask;
  /**
   * Tells of every event of a subscription whose field is aliased `event`, from now on: after a cut
   * it resumes behind the last one. Whoever may not see it hears nothing.
   */
  follow<Event extends { cursor: string }>(
    document: TypedDocumentString<{ event: Event }, { after?: string | null }>,
    take: (event: Event) => void,
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

const AGAIN_MS = 1_000;
const LONGEST_WAIT_MS = 5_000;

/** Opens the graph for a session: questions over HTTP, events over one WebSocket. */
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
      closed: () => !isClosed && linkChanged('cut'),
    },
  });

  async function ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    try {
      return await post(document, variables, await headers());
    } catch (error) {
      if (!(error instanceof GraphProblem) || error.code !== 'UNAUTHENTICATED') throw error;
    }
    try {
      await session.renew();
    } catch (error) {
      if (error instanceof SignedOut) signedOut();
      throw error;
    }
    return post(document, variables, await headers());
  }

  function follow<Event extends { cursor: string }>(
    document: TypedDocumentString<{ event: Event }, { after?: string | null }>,
    take: (event: Event) => void,
  ): void {
    // The client sends these anew at each connection, so `after` has only to be kept up to date.
    const variables: { after?: string } = {};
    let isForbidden = false;

    function next({ data, errors }: FormattedExecutionResult<{ event: Event }>): void {
      const told = errors?.[0]?.extensions;
      if (told?.code === 'CURSOR_EXPIRED') {
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
            isForbidden = isRefusal(problem);
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

/** True when the graph will say no again: the viewer lacks a scope. */
function isRefusal(problem: unknown): boolean {
  const errors = problem as { extensions?: { code?: string } }[];
  return Array.isArray(errors) && errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
