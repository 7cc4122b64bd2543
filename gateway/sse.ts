import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createHandler } from 'graphql-sse/lib/use/http';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Viewer } from '../kernel/viewer.ts';
import type { OpenGraph } from './graph.ts';
import type { Operations, ReadOperation } from './operations.ts';
import { callerOf, viewerOf, type Authenticate } from './sign-in.ts';
import { Stream, type SharedResult } from './stream.ts';

export type SseOptions = {
  graph: OpenGraph;
  operations: Operations;
  authenticate: Authenticate;
  newId(): string;
};

type Results = AsyncIterableIterator<ExecutionResult, undefined>;

/** The longest time that Node waits; a stream without an end begins anew after it. */
const LONGEST_MS = 2 ** 31 - 1;

export type SseDoor = {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Cuts the open streams off. A client takes that for a fault of the line and comes again. */
  cut(): void;
};

/** Server-sent events (`graphql-sse`, distinct connections) for those who can not open sockets. */
export function openSse({ graph, operations, authenticate, newId }: SseOptions): SseDoor {
  const streaming = new Set<Socket>();
  const answer = createHandler<{ read: ReadOperation; socket: Socket }>({
    // No single-connection mode: each stream is a request of its own.
    authenticate: () => null,
    async onSubscribe(request, params) {
      const { headers, socket } = request.raw;
      const caller = callerOf(headers, newId(), socket.remoteAddress);
      const viewer = await viewerOf(caller, authenticate);
      if (!viewer) return [null, { status: 401, statusText: 'Unauthorized' }];
      const { query, operationName } = params;
      const variables = params.variables as Record<string, unknown> | undefined;
      const read = operations.read({ query, operationName, variables }, viewer);
      if (Array.isArray(read)) return { errors: read as readonly GraphQLError[] };
      const { document } = read as ReadOperation;
      const contextValue = { read: read as ReadOperation, socket };
      return { schema: graph.schema, document, operationName, contextValue };
    },
    execute: (args) => operations.run(args.contextValue.read) as Promise<ExecutionResult>,
    subscribe: async (args) => {
      const { read, socket } = args.contextValue;
      const opened = await operations.run(read);
      if (!(opened instanceof Stream)) return opened;
      streaming.add(socket);
      return results(opened, read.viewer, () => streaming.delete(socket));
    },
  });
  return {
    answer,
    cut() {
      for (const socket of streaming) socket.destroy();
    },
  };
}

/** The stream's results until the viewer's token ends; no generator, as its return would wait. */
function results(stream: Stream, { expiresAt }: Viewer, onEnd: () => void): Results {
  const left = expiresAt === undefined ? LONGEST_MS : expiresAt - Date.now();
  const expiry = setTimeout(
    () => stream.fail('UNAUTHENTICATED', 'Your token has ended.'),
    Math.min(Math.max(0, left), LONGEST_MS),
  );
  const end = (): IteratorReturnResult<undefined> => {
    clearTimeout(expiry);
    onEnd();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      const { value, done } = await stream.next();
      return done ? end() : { done: false, value: (value as SharedResult).result };
    },
    async return() {
      await stream.return();
      return end();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
