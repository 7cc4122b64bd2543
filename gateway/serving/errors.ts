import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { rootOf } from '../../kernel/answer.ts';
import { AccessError } from '../../kernel/refusal.ts';

/** Codes whose message is meant for the client; any other error is a bug and says nothing. */
const publicCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNTRUSTED_DOCUMENT',
  'COST_EXCEEDED',
  'DEADLINE_EXCEEDED',
  'AREA_UNAVAILABLE',
  'CURSOR_EXPIRED',
  'SLOW_CONSUMER',
  'TOO_MANY_SUBSCRIPTIONS',
]);

/** Extensions that may leave the house. */
const publicExtensions = [
  'code',
  'coordinate',
  'limit',
  'given',
  'requested',
  'available',
  'retryAfterSeconds',
  'errorId',
  'area',
  'cursor',
];

/**
 * What a client may see of an error. A bug becomes `INTERNAL_SERVER_ERROR` with an id; the rest of
 * it goes to the log under that id.
 */
export function publicError(error: GraphQLError, log: Logger, newId: () => string): GraphQLError {
  const code = codeOf(error);
  const { path, locations } = error;
  if (code === 'AREA_UNAVAILABLE') log.warn({ err: rootOf(error), path }, error.message);
  if (code && publicCodes.has(code)) {
    const own = { ...error.extensions, code };
    const extensions = Object.fromEntries(
      publicExtensions.flatMap((key) => (key in own ? [[key, own[key as keyof typeof own]]] : [])),
    );
    return copy(error.message, path, locations, extensions);
  }
  const known = error.extensions.errorId as string | undefined;
  const errorId = known ?? newId();
  if (!known)
    log.error({ err: error.originalError ?? error, errorId, path, extensions: error.extensions });
  return copy(`Something went wrong here; report it as ${errorId}.`, path, locations, {
    code: 'INTERNAL_SERVER_ERROR',
    errorId,
  });
}

function codeOf({ originalError, extensions }: GraphQLError): string | undefined {
  if (originalError instanceof AccessError) return originalError.code;
  return extensions.code as string | undefined;
}

type Located = Pick<GraphQLFormattedError, 'path' | 'locations'>;

function copy(
  message: string,
  path: Located['path'],
  locations: Located['locations'],
  extensions: Record<string, unknown>,
): GraphQLError {
  const error = new GraphQLError(message, { path, extensions });
  if (locations) Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}
