import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { readBody } from './body.ts';
import type { OperationScope } from '../areas/local-source.ts';
import { callerOf, viewerOf, type Authenticate } from './sign-in.ts';
import { traced } from './tracing.ts';

/** Imported files come inside a document's variables; strangers have no files for us. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const MAX_ANONYMOUS_BYTES = 64 * 1024;

/** Answers GraphQL over HTTP: signs the caller in, and leaves the protocol to Apollo. */
export function graphqlOverHttp(apollo: ApolloServer<OperationScope>, authenticate: Authenticate) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = String(response.getHeader('x-request-id'));
    const caller = callerOf(request.headers, requestId, request.socket.remoteAddress);
    const viewer = await viewerOf(caller, authenticate);
    if (!viewer) return refuse(response, 401, 'UNAUTHENTICATED', 'This key or token is not valid.');
    const maxBytes = viewer.kind === 'ANONYMOUS' ? MAX_ANONYMOUS_BYTES : MAX_BODY_BYTES;
    const body = await readBody(request, maxBytes);
    if (body === undefined)
      return refuse(response, 413, 'BAD_REQUEST', `At most ${maxBytes} bytes.`);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const httpGraphQLRequest = {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      search: new URL(request.url ?? '/', 'http://waybill').search,
      body: parseBody(request, body),
    };
    const context = async (): Promise<OperationScope> => ({ viewer, signal: gone.signal });
    const attributes = { 'waybill.request_id': requestId, 'waybill.viewer': viewer.id };
    const answer = await traced('graphql', request.headers, attributes, () =>
      apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }),
    );
    await write(response, answer);
  };
}

async function write(response: ServerResponse, answer: HTTPGraphQLResponse): Promise<void> {
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'chunked') {
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  } else response.write(answer.body.string);
  response.end();
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** JSON as a value; anything else as it is, for Apollo to refuse. */
function parseBody(request: IncomingMessage, body: string): unknown {
  if (!body || !String(request.headers['content-type'] ?? '').includes('json')) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
