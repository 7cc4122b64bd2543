import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHandler } from 'graphql-sse/lib/use/http';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { OpenGraph } from './graph.ts';
import type { Operations, ReadOperation } from './operations.ts';
import { callerOf, viewerOf, type Authenticate } from './sign-in.ts';
import type { SharedResult } from './stream.ts';

export type SseOptions = {
  graph: OpenGraph;
  operations: Operations;
  authenticate: Authenticate;
  newId(): string;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Server-sent events (`graphql-sse`, distinct connections) for those who can not open sockets. */
export function sseHandler({ graph, operations, authenticate, newId }: SseOptions): Handler {
  return createHandler<{ read: ReadOperation }>({
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
      const contextValue = { read: read as ReadOperation };
      return { schema: graph.schema, document, operationName, contextValue };
    },
    execute: (args) => operations.run(args.contextValue.read) as Promise<ExecutionResult>,
    subscribe: async (args) => {
      const opened = await operations.run(args.contextValue.read);
      return Symbol.asyncIterator in opened ? plain(opened) : opened;
    },
  });
}

async function* plain(
  stream: AsyncIterableIterator<SharedResult>,
): AsyncGenerator<ExecutionResult> {
  for await (const { result } of stream) yield result;
}
