import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, makeServer } from 'graphql-ws';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Viewer } from '../../kernel/viewer.ts';
import type { OpenGraph } from '../graph.ts';
import type { Operations, ReadOperation } from './operations.ts';
import { asMarked, withSharedText } from '../subscriptions/shared-text.ts';
import { callerOf, viewerOf, type Authenticate } from './sign-in.ts';

export type SocketOptions = {
  graph: OpenGraph;
  operations: Operations;
  authenticate: Authenticate;
  log: Logger;
  newId(): string;
};

const PROTOCOL = 'graphql-transport-ws';
/** Operations open at the same time on one connection, and connections of one viewer. */
const MAX_PER_CONNECTION = 100;
const MAX_CONNECTIONS_PER_VIEWER = 20_000;
const MAX_MESSAGE_BYTES = 64 * 1024;
const KEEP_ALIVE_MS = 12_000;
const INIT_TIMEOUT_MS = 3_000;
const TOO_MANY = 4429;

type Connection = {
  socket: WebSocket;
  request: IncomingMessage;
  viewer?: Viewer;
  /** Closes the socket when the viewer's token ends. */
  expiry?: NodeJS.Timeout;
  open: number;
  /** False from a ping until its pong. */
  isAlive: boolean;
};

/** Serves `graphql-transport-ws` on the server's `/graphql`; returns how to close it. */
export function serveSockets(server: Server, options: SocketOptions): () => Promise<void> {
  const { graph, operations, authenticate, log, newId } = options;
  const connections = new Map<WebSocket, Connection>();
  const perViewer = new Map<string, number>();

  const protocol = makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: INIT_TIMEOUT_MS,
    async onConnect({ extra: connection, connectionParams }) {
      const { request, socket } = connection;
      const headers = { ...request.headers, ...connectionParams };
      const caller = callerOf(headers, newId(), request.socket.remoteAddress);
      const viewer = await viewerOf(caller, authenticate);
      if (socket.readyState !== socket.OPEN) return false;
      if (!viewer) return socket.close(CloseCode.Forbidden, 'Forbidden');
      if (viewer.kind === 'ANONYMOUS') return socket.close(CloseCode.Unauthorized, 'Unauthorized');
      const count = perViewer.get(viewer.id) ?? 0;
      if (count >= MAX_CONNECTIONS_PER_VIEWER)
        return socket.close(TOO_MANY, 'Too many connections');
      perViewer.set(viewer.id, count + 1);
      connection.viewer = viewer;
      connection.expiry = endWith(socket, viewer);
      return true;
    },
    onSubscribe({ extra: connection }, _id, { query, operationName, variables }) {
      if (connection.open >= MAX_PER_CONNECTION) {
        connection.socket.close(TOO_MANY, 'Too many operations');
        return [new GraphQLError('Too many operations.')];
      }
      const read = operations.read({ query, operationName, variables }, connection.viewer!);
      if (Array.isArray(read)) return read;
      connection.open += 1;
      const { document } = read as ReadOperation;
      return { schema: graph.schema, document, operationName, contextValue: read };
    },
    onComplete({ extra: connection }) {
      connection.open -= 1;
    },
    execute: ({ contextValue }) => run(contextValue as ReadOperation),
    subscribe: ({ contextValue }) => run(contextValue as ReadOperation),
    onNext: (_ctx, _id, _payload, _args, result) => asMarked(result),
  });

  function run(operation: ReadOperation): Promise<ExecutionResult> {
    return operations.run(operation) as Promise<ExecutionResult>;
  }

  function opened(socket: WebSocket, request: IncomingMessage): void {
    const connection: Connection = { socket, request, open: 0, isAlive: true };
    connections.set(socket, connection);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) => sendText(socket, withSharedText(data)),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            take(String(data)).catch((error: unknown) => {
              log.error({ err: error }, 'a WebSocket message failed');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          }),
      },
      connection,
    );
    socket.on('pong', () => {
      connection.isAlive = true;
    });
    socket.on('error', (error) => log.debug({ err: error }, 'a WebSocket broke'));
    socket.once('close', (code, reason) => {
      connections.delete(socket);
      clearTimeout(connection.expiry);
      if (connection.viewer) release(connection.viewer.id);
      void closed(code, String(reason));
    });
  }

  function release(viewerId: string): void {
    const left = (perViewer.get(viewerId) ?? 1) - 1;
    if (left > 0) perViewer.set(viewerId, left);
    else perViewer.delete(viewerId);
  }

  const keepAlive = setInterval(() => {
    for (const connection of connections.values()) {
      if (!connection.isAlive) connection.socket.terminate();
      connection.isAlive = false;
      connection.socket.ping();
    }
  }, KEEP_ALIVE_MS);

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (request.url?.split('?')[0] !== '/graphql') {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (open) => opened(open, request));
  }
  server.on('upgrade', upgrade);

  return async () => {
    server.off('upgrade', upgrade);
    clearInterval(keepAlive);
    for (const socket of connections.keys()) socket.close(1001, 'Going away');
    const hurry = setTimeout(() => {
      for (const socket of connections.keys()) socket.terminate();
    }, 1_000);
    while (connections.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    clearTimeout(hurry);
  };
}

function sendText(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    socket.send(text, (error) => (error ? reject(error) : resolve()));
  });
}

function endWith(socket: WebSocket, { expiresAt }: Viewer): NodeJS.Timeout | undefined {
  if (expiresAt === undefined) return undefined;
  const left = Math.min(Math.max(0, expiresAt - Date.now()), 2 ** 31 - 1);
  return setTimeout(() => socket.close(CloseCode.Forbidden, 'Your token has ended'), left);
}
