import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { Clock } from '../kernel/clock.ts';
import type { AreaEndpoint } from '../kernel/endpoint.ts';
import type { Ids } from '../kernel/ids.ts';
import { apolloServer } from './serving/apollo.ts';
import { costBudget, type CostLimits } from './limits/budget.ts';
import type { OpenGraph } from './graph.ts';
import { answerDashboard } from './serving/dashboard-page.ts';
import { graphqlOverHttp } from './serving/http.ts';
import { gatewayMetrics } from './serving/metrics.ts';
import { operations } from './serving/operations.ts';
import { queryPage } from './serving/query-page.ts';
import { publishedSdl } from './composition/published-sdl.ts';
import type { Authenticate } from './serving/sign-in.ts';
import { serveSockets } from './serving/sockets.ts';
import { openSse } from './serving/sse.ts';
import { openSubscriptions } from './subscriptions/subscriptions.ts';
import { readTrustedDocuments } from './limits/trusted-documents.ts';

export type ServeOptions = {
  graph: OpenGraph;
  areas: readonly AreaEndpoint[];
  authenticate: Authenticate;
  host: string;
  /** 0 takes a free port. */
  port: number;
  isProduction: boolean;
  requestTimeoutMs: number;
  trustedDocuments?: string;
  costs?: CostLimits;
  clock: Clock;
  ids: Ids;
  log: Logger;
  /** Throws while the parts behind the gateway are not ready. */
  checkReady(): Promise<void>;
};

export type Gateway = { url: string; port: number; stop(): Promise<void> };

const DRAIN_TIMEOUT_MS = 10_000;

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves the graph: HTTP, WebSocket and SSE at `/graphql`, the pages, health and metrics. */
export async function serveGraph(options: ServeOptions): Promise<Gateway> {
  const { graph, authenticate, log, ids, clock } = options;
  const trusted = options.trustedDocuments
    ? readTrustedDocuments(options.trustedDocuments)
    : undefined;
  const newId = () => ids.next('req');
  const budget = costBudget(clock, options.costs);
  const shared = { ...options, budget, trusted, newId };
  const subscriptions = openSubscriptions(shared);
  const metrics = gatewayMetrics(subscriptions.count);
  const apollo = apolloServer(shared);
  await apollo.start();
  const ops = operations({ ...shared, subscriptions });
  const sse = openSse({ operations: ops, authenticate });
  let isDraining = false;

  const routes: Record<string, Answer | undefined> = {
    '/graphql': graphqlOverHttp(apollo, authenticate),
    '/graphql/stream': sse.answer,
    '/': async (_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      send(response, 200, 'text/html; charset=utf-8', await queryPage());
    },
    '/dashboard': answerDashboard,
    '/schema.graphql': async (_request, response) =>
      send(response, 200, 'text/plain; charset=utf-8', publishedSdl(graph)),
    '/healthz': async (_request, response) => send(response, 200, 'text/plain', 'ok\n'),
    '/readyz': ready,
    '/metrics': async (_request, response) =>
      send(response, 200, metrics.registry.contentType, await metrics.registry.metrics()),
  };

  async function ready(_request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      if (isDraining) throw new Error('draining');
      await options.checkReady();
      send(response, 200, 'text/plain', 'ready\n');
    } catch (error) {
      send(response, 503, 'text/plain', `not ready: ${(error as Error).message}\n`);
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const whole = (request.url ?? '/').split('?')[0]!;
    const path = whole.startsWith('/dashboard/') ? '/dashboard' : whole;
    const route = routes[path];
    const requestId = requestIdOf(request) ?? newId();
    response.setHeader('x-request-id', requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    response.on('finish', () => {
      const seconds = (performance.now() - started) / 1000;
      metrics.observe(route ? path : 'other', response.statusCode, seconds);
      log.debug({ requestId, path, status: response.statusCode, seconds }, 'request');
      if (isDraining) setImmediate(() => server.closeIdleConnections());
    });
    if (!route) {
      send(response, 404, 'text/plain', 'There is nothing here; the graph is at /graphql.\n');
      return;
    }
    await route(request, response);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error, requestId: response.getHeader('x-request-id') }, 'request failed');
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  server.requestTimeout = 60_000;
  const closeSockets = serveSockets(server, { graph, operations: ops, authenticate, log, newId });
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;
  const host =
    options.host === '0.0.0.0' || options.host === '127.0.0.1' ? 'localhost' : options.host;

  return {
    url: `http://${host}:${port}`,
    port,
    async stop() {
      isDraining = true;
      await ops.settled();
      await closeSockets();
      sse.cut();
      subscriptions.close();
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const hurry = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT_MS);
      await closed;
      clearTimeout(hurry);
      await apollo.stop();
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, host: string, port: number) {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken by another program; set PORT to a free one.`);
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.end(body);
}

/** A caller's own request id, when it is a harmless one. */
function requestIdOf(request: IncomingMessage): string | undefined {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : undefined;
}
