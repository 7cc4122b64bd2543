import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Viewer } from '../../kernel/viewer.ts';
import { readBody } from './body.ts';
import type { Operations, RawOperation } from './operations.ts';
import { callerOf, viewerOf, type Authenticate } from './sign-in.ts';
import { Stream } from '../subscriptions/stream.ts';

export type SseOptions = {
  operations: Operations;
  authenticate: Authenticate;
};

export type SseDoor = {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Cuts the open streams off. A client takes that for a fault of the line and comes again. */
  cut(): void;
};

const MAX_BODY_BYTES = 64 * 1024;
const KEEP_ALIVE_MS = 12_000;
/** The longest time that Node waits; a stream without an end begins anew after it. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Server-sent events for those who can not open sockets: the protocol of graphql-sse in its
 * distinct-connections mode. An operation is a request of its own; its answer is a stream of
 * events, written as fast as the client takes them.
 */
export function openSse({ operations, authenticate }: SseOptions): SseDoor {
  const streaming = new Set<ServerResponse>();

  async function stream(results: Stream, viewer: Viewer, response: ServerResponse): Promise<void> {
    const left = viewer.expiresAt === undefined ? LONGEST_MS : viewer.expiresAt - Date.now();
    const expiry = setTimeout(
      () => results.fail('UNAUTHENTICATED', 'Your token has ended.'),
      Math.min(Math.max(0, left), LONGEST_MS),
    );
    const keepAlive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS);
    streaming.add(response);
    response.once('close', () => void results.return());
    for await (const { text } of results) await write(response, next(text));
    streaming.delete(response);
    clearInterval(keepAlive);
    clearTimeout(expiry);
  }

  return {
    async answer(request, response) {
      const requestId = String(response.getHeader('x-request-id'));
      const caller = callerOf(request.headers, requestId, request.socket.remoteAddress);
      const viewer = await viewerOf(caller, authenticate);
      if (!viewer)
        return refuse(response, 401, 'UNAUTHENTICATED', 'This key or token is not valid.');
      const raw = await readOperation(request);
      if (!raw) return refuse(response, 400, 'BAD_REQUEST', 'POST a JSON body with a `query`.');
      const read = operations.read(raw, viewer);
      if (!('document' in read)) return send(response, 400, read);
      const result = await operations.run(read);
      response.writeHead(200, eventStream);
      response.write(':\n\n');
      if (result instanceof Stream) await stream(result, viewer, response);
      else await write(response, next(JSON.stringify(result)));
      response.end('event: complete\ndata:\n\n');
    },
    cut() {
      for (const response of streaming) response.destroy();
    },
  };
}

const eventStream = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  // Proxies would otherwise hold events back.
  'x-accel-buffering': 'no',
};

function next(text: string): string {
  return `event: next\ndata: ${text}\n\n`;
}

/** Resolves when the client may be sent more. */
async function write(response: ServerResponse, text: string): Promise<void> {
  if (response.write(text) || response.destroyed) return;
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}

/** Only JSON: a page of another site can not send it without asking first. */
async function readOperation(request: IncomingMessage): Promise<RawOperation | undefined> {
  const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  if (request.method !== 'POST' || !isJson) return undefined;
  const body = await readBody(request, MAX_BODY_BYTES);
  try {
    const raw = JSON.parse(body ?? '') as RawOperation | null;
    return typeof raw?.query === 'string' ? raw : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  send(response, status, [new GraphQLError(message, { extensions: { code } })]);
}

function send(response: ServerResponse, status: number, errors: readonly GraphQLError[]): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errors }));
}
