import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { CloseCode, type Context } from 'graphql-ws';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Viewer } from '../kernel/viewer.ts';
import type { OpenGraph } from './graph.ts';
import type { Operations, ReadOperation } from './operations.ts';
import { callerOf, viewerOf, type Authenticate } from './sign-in.ts';
import { SharedResult } from './stream.ts';

export type SocketOptions = {
  graph: OpenGraph;
  operations: Operations;
  authenticate: Authenticate;
  newId(): string;
};

/** Operations open at the same time on one connection, and connections of one viewer. */
const MAX_PER_CONNECTION = 100;
const MAX_CONNECTIONS_PER_VIEWER = 20_000;
const MAX_MESSAGE_BYTES = 64 * 1024;
const KEEP_ALIVE_MS = 12_000;
const INIT_TIMEOUT_MS = 3_000;
const TOO_MANY = 4429;

type Connection = { viewer?: Viewer; expiry?: NodeJS.Timeout; open: number };
type Ctx = Context<Record<string, unknown>, Extra & { connection?: Connection }>;

/** Serves `graphql-transport-ws` on the server's `/graphql`; returns how to close it. */
export function serveSockets(server: Server, options: SocketOptions): () => Promise<void> {
  const { graph, operations, authenticate, newId } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  const perViewer = new Map<string, number>();
  const connections = new WeakMap<WebSocket, Connection>();

  const protocol = useServer<Record<string, unknown>>(
    {
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      onNext: (_ctx, _id, _payload, _args, result: unknown) =>
        result instanceof SharedResult ? (new InPlace(result) as object) : undefined,
      async onConnect(ctx) {
        const { request, socket } = ctx.extra;
        const headers = { ...request.headers, ...ctx.connectionParams };
        const caller = callerOf(headers, newId(), request.socket.remoteAddress);
        const viewer = await viewerOf(caller, authenticate);
        if (!viewer) return close(socket, CloseCode.Forbidden, 'Forbidden');
        if (viewer.kind === 'ANONYMOUS') {
          return close(socket, CloseCode.Unauthorized, 'Unauthorized');
        }
        const count = perViewer.get(viewer.id) ?? 0;
        if (count >= MAX_CONNECTIONS_PER_VIEWER)
          return close(socket, TOO_MANY, 'Too many connections');
        perViewer.set(viewer.id, count + 1);
        connections.set(socket, { viewer, expiry: endWith(socket, viewer), open: 0 });
        return true;
      },
      onDisconnect: (ctx) => forget(ctx as Ctx),
      onClose: (ctx) => forget(ctx as Ctx),
      onSubscribe(ctx, _id, payload) {
        const connection = connections.get(ctx.extra.socket);
        if (!connection?.viewer || connection.open >= MAX_PER_CONNECTION) {
          close(ctx.extra.socket, TOO_MANY, 'Too many operations');
          return [];
        }
        const read = operations.read(
          {
            query: payload.query,
            operationName: payload.operationName,
            variables: payload.variables,
          },
          connection.viewer,
        );
        if (Array.isArray(read)) return read;
        connection.open += 1;
        const { document } = read as ReadOperation;
        return { schema: graph.schema, document, contextValue: read } satisfies ExecutionArgs;
      },
      onComplete(ctx) {
        const connection = connections.get(ctx.extra.socket);
        if (connection) connection.open -= 1;
      },
      execute: (args) =>
        operations.run(args.contextValue as ReadOperation) as Promise<ExecutionResult>,
      subscribe: (args) =>
        operations.run(args.contextValue as ReadOperation) as Promise<ExecutionResult>,
    },
    sockets,
    KEEP_ALIVE_MS,
  );

  function forget(ctx: Ctx): void {
    const connection = connections.get(ctx.extra.socket);
    if (!connection?.viewer) return;
    const { id } = connection.viewer;
    const left = (perViewer.get(id) ?? 1) - 1;
    if (left > 0) perViewer.set(id, left);
    else perViewer.delete(id);
    clearTimeout(connection.expiry);
    connections.delete(ctx.extra.socket);
  }

  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = request.url?.split('?')[0];
    if (path !== '/graphql') {
      socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (open) => {
      putSharedTextInPlace(open);
      sockets.emit('connection', open, request);
    });
  }
  server.on('upgrade', upgrade);

  return async () => {
    server.off('upgrade', upgrade);
    await protocol.dispose();
    for (const socket of sockets.clients) socket.terminate();
  };
}

/** Stands for a shared result in a message that is being turned into text. */
class InPlace {
  static latest: SharedResult;
  private readonly shared: SharedResult;

  constructor(shared: SharedResult) {
    this.shared = shared;
  }

  toJSON(): string {
    InPlace.latest = this.shared;
    return MARK;
  }
}

const MARK = '\u0001shared';
const MARKED_END = `${JSON.stringify(MARK)}}`;

/** Sends each message with the shared text where its mark stands: serialised once for everybody. */
function putSharedTextInPlace(socket: WebSocket): void {
  const send = socket.send.bind(socket) as (data: string, done?: (error?: Error) => void) => void;
  socket.send = ((data: string, done?: (error?: Error) => void) => {
    const isMarked = typeof data === 'string' && data.endsWith(MARKED_END);
    const text = isMarked ? `${data.slice(0, -MARKED_END.length)}${InPlace.latest.text}}` : data;
    send(text, done);
  }) as typeof socket.send;
}

const PROTOCOL = 'graphql-transport-ws';

function close(socket: WebSocket, code: number, reason: string): undefined {
  socket.close(code, reason);
  return undefined;
}

/** Closes the socket when the viewer's token ends. */
function endWith(socket: WebSocket, { expiresAt }: Viewer): NodeJS.Timeout | undefined {
  if (expiresAt === undefined) return undefined;
  const left = Math.min(Math.max(0, expiresAt - Date.now()), 2 ** 31 - 1);
  return setTimeout(() => socket.close(CloseCode.Forbidden, 'Your token has ended'), left);
}
