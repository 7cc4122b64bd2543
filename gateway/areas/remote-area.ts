import { GraphQLError, type ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import type { AreaEndpoint, StuckEvent } from '../../kernel/endpoint.ts';
import type { EventFeed, EventPage } from '../../kernel/event.ts';
import { AccessError, Refusal } from '../../kernel/refusal.ts';
import { service, type Viewer } from '../../kernel/viewer.ts';
import { sign, SIGNED_VIEWER } from './signature.ts';
import { traceHeaders } from '../serving/tracing.ts';

export type RemoteArea = AreaEndpoint & { close(): Promise<void> };

export type RemoteAreaOptions = {
  name: string;
  url: string;
  secret: string;
  connections: number;
  timeoutMs: number;
};

const WAKE_TIMEOUT_MS = 20_000;
/** Idle connections end here long before the area ends them, so that no question meets a closed one. */
const IDLE_MS = 10_000;

/** An area that runs as a service of its own, met over HTTP as if it were in this process. */
export async function openRemoteArea(options: RemoteAreaOptions): Promise<RemoteArea> {
  const { name, url, secret, connections, timeoutMs } = options;
  const pool = new Pool(url, {
    connections,
    pipelining: 1,
    connect: { timeout: 5_000 },
    keepAliveMaxTimeout: IDLE_MS,
  });
  const waiting = new Pool(url, { connections: 1 });
  const self = service('gateway', 'between-services');

  type Asking = { viewer?: Viewer; signal?: AbortSignal; on?: Pool; timeout?: number };

  async function ask<Answer>(path: string, input: object, asking: Asking = {}): Promise<Answer> {
    const { viewer = self, signal, on = pool, timeout = timeoutMs } = asking;
    const body = JSON.stringify(input);
    const answer = await on.request({
      path,
      method: 'POST',
      headers: {
        ...traceHeaders(),
        'content-type': 'application/json',
        [SIGNED_VIEWER]: sign(secret, viewer, path, body),
      },
      body,
      signal,
      headersTimeout: timeout,
      bodyTimeout: timeout,
    });
    const value: unknown = await answer.body.json();
    if (answer.statusCode !== 200) throw errorFrom(name, value as WireError);
    return value as Answer;
  }

  const listeners = new Set<() => void>();
  const closing = new AbortController();

  /** One long poll for all listeners, as long as there are any. */
  async function listen(): Promise<void> {
    while (listeners.size > 0 && !closing.signal.aborted) {
      const asking = { on: waiting, timeout: WAKE_TIMEOUT_MS, signal: closing.signal };
      const isWoken = await ask<boolean>('/wake', {}, asking).catch(() => pause(500));
      if (isWoken) for (const call of listeners) call();
    }
  }

  const events: EventFeed = {
    read: (after, types, limit) => ask<EventPage>('/events', { after, types, limit }),
    head: () => ask<string>('/head', {}),
    onWake(listener) {
      listeners.add(listener);
      if (listeners.size === 1) void listen();
      return () => listeners.delete(listener);
    },
  };

  const sdl = await ask<string>('/sdl', {}).catch(async (error: unknown) => {
    await Promise.all([pool.destroy(), waiting.destroy()]);
    throw error;
  });
  return {
    name,
    sdl,
    events,
    execute: async ({ text, operationName, variables, viewer, signal }) => {
      const input = { query: text(), operationName, variables };
      return revived(await ask<ExecutionResult>('/graphql', input, { viewer, signal }));
    },
    perform: (command, viewer, input) => ask('/command', { command, input }, { viewer }),
    stuckEvents: (limit) => ask<StuckEvent[]>('/stuck', { limit }),
    retryStuck: (eventId) => ask<boolean>('/stuck/retry', { eventId }),
    skipStuck: (eventId, reason) => ask<boolean>('/stuck/skip', { eventId, reason }),
    async close() {
      closing.abort();
      listeners.clear();
      await Promise.all([pool.close(), waiting.destroy()]);
    },
  };
}

type WireError = {
  kind: string;
  code?: string;
  message?: string;
  figures?: Record<string, unknown>;
  field?: string[];
};

function errorFrom(name: string, error: WireError): Error {
  if (error.kind === 'REFUSAL') return new Refusal(error.code!, error.figures, error.field);
  if (error.kind === 'ACCESS') {
    return new AccessError(error.code as AccessError['code'], error.message ?? '');
  }
  return new Error(`${name} answered: ${error.kind} ${error.message ?? ''}`);
}

function revived(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, extensions }) => new GraphQLError(message, { path, extensions }),
  );
  return { ...result, errors };
}

async function pause(milliseconds: number): Promise<false> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return false;
}
