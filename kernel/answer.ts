import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { AccessError, Refusal } from './refusal.ts';

/**
 * Gives each error of an area's answer its code, in this process as over HTTP: an access error its
 * own, input without meaning `BAD_USER_INPUT`, and a bug an id under which the log has the rest.
 */
export function withCodes(
  result: ExecutionResult,
  log: Logger,
  newId: () => string,
): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => withCode(error, log, newId)) };
}

function withCode(error: GraphQLError, log: Logger, newId: () => string): GraphQLError {
  const { originalError: cause, path, nodes } = error;
  const coded = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { path, nodes, extensions });
  if (cause instanceof AccessError) return coded(cause.message, { code: cause.code });
  if (cause instanceof Refusal) return coded(cause.message, { code: 'BAD_USER_INPUT' });
  if (!cause || cause instanceof GraphQLError) {
    const root = rootOf(error);
    if (!(root instanceof GraphQLError)) log.warn({ err: root, path }, error.message);
    return coded(error.message, { code: 'BAD_USER_INPUT', ...error.extensions });
  }
  const errorId = newId();
  log.error({ err: cause, errorId, path }, 'an operation failed');
  return coded(cause.message, { code: 'INTERNAL_SERVER_ERROR', errorId });
}

/** What went wrong in the first place, below the errors that only pass it on. */
export function rootOf(error: Error): Error {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  return cause ? rootOf(cause) : error;
}
