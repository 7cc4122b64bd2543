import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, type DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { AreaEndpoint } from '../../kernel/endpoint.ts';
import { AccessError, Refusal } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { readBody } from '../serving/body.ts';
import { boundedMap } from '../bounded-map.ts';
import { SIGNED_VIEWER, verify } from './signature.ts';
import { traced } from '../serving/tracing.ts';

export type ServedArea = { url: string; stop(): Promise<void> };

export type ServeAreaOptions = {
  area: AreaEndpoint;
  secret: string;
  host: string;
  port: number;
  log: Logger;
};

const MAX_BODY_BYTES = 4 * 1024 * 1024;
const WAIT_MS = 15_000;
const DRAIN_TIMEOUT_MS = 10_000;
/** Far longer than IDLE_MS in remote-area.ts: the asker hangs up, even one that was held up. */
const KEEP_ALIVE_MS = 300_000;

type Call = { viewer: Viewer; input: Record<string, unknown>; signal: AbortSignal };

/**
 * Serves one area to the gateway and to the other services over HTTP. Each call but the health
 * checks must be signed. Refusals and access errors keep their kind over the wire.
 */
export async function serveArea(options: ServeAreaOptions): Promise<ServedArea> {
  const { area, secret, log } = options;
  const documents = boundedMap<string, DocumentNode>(2_000);
  const stopping = new AbortController();

  const calls: Record<string, ((call: Call) => Promise<unknown>) | undefined> = {
    '/sdl': async () => area.sdl,
    '/graphql': async ({ viewer, input, signal }) => {
      const query = String(input.query);
      const document =
        documents.get(query) ?? documents.set(query, parse(query, { noLocation: true }));
      const { operationName, variables } = input as {
        operationName?: string;
        variables?: Record<string, unknown>;
      };
      return area.execute({
        document,
        text: () => query,
        operationName,
        variables,
        viewer,
        signal,
      });
    },
    '/command': async ({ viewer, input }) =>
      (await area.perform(String(input.command), viewer, input.input as object)) ?? null,
    '/events': ({ input }) =>
      area.events.read(String(input.after), input.types as string[], Number(input.limit)),
    '/head': () => area.events.head(),
    '/wake': ({ signal }) => woken(area, AbortSignal.any([signal, stopping.signal])),
    '/stuck': ({ input }) => area.stuckEvents(Number(input.limit)),
    '/stuck/retry': ({ input }) => area.retryStuck(String(input.eventId)),
    '/stuck/skip': ({ input }) => area.skipStuck(String(input.eventId), String(input.reason)),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (path === '/healthz' || path === '/readyz') return reply(response, 200, 'ok');
    const call = calls[path];
    const body = await readBody(request, MAX_BODY_BYTES);
    if (!call || body === undefined) return reply(response, call ? 413 : 404, { kind: 'REQUEST' });
    const header = request.headers[SIGNED_VIEWER];
    const viewer = verify(secret, typeof header === 'string' ? header : undefined, path, body);
    if (!viewer) return reply(response, 401, { kind: 'SIGNATURE' });
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    try {
      const input = JSON.parse(body) as Record<string, unknown>;
      const answered = () => call({ viewer, input, signal: gone.signal });
      const name = `${area.name} ${path}`;
      const attributes = { 'waybill.viewer': viewer.id };
      reply(response, 200, await traced(name, request.headers, attributes, answered));
    } catch (error) {
      const known = knownError(error);
      if (!known) log.error({ err: error, path }, 'a call failed');
      reply(response, 500, known ?? { kind: 'ERROR', message: (error as Error).message });
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a call could not be answered');
      response.destroy();
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    async stop() {
      const closed = once(server, 'close');
      stopping.abort();
      server.close();
      const idle = setInterval(() => server.closeIdleConnections(), 20);
      const hurry = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(hurry);
    },
  };
}

/** Resolves true at the area's next event, false when nothing came in time. */
function woken(area: AreaEndpoint, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isWoken: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(isWoken);
    };
    const timer = setTimeout(() => end(false), WAIT_MS);
    const stop = area.events.onWake(() => end(true));
    signal.addEventListener('abort', () => end(false));
    if (signal.aborted) end(false);
  });
}

function knownError(error: unknown): object | undefined {
  if (error instanceof Refusal) {
    const { code, figures, field } = error;
    return { kind: 'REFUSAL', code, figures, field };
  }
  if (error instanceof AccessError) {
    return { kind: 'ACCESS', code: error.code, message: error.message };
  }
  return undefined;
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
