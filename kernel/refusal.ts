/**
 * The three kinds of no: a `Refusal` is a business no (it becomes a user error in the payload),
 * the access errors are GraphQL errors with a code, and `assert` marks a bug.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly figures: Record<string, unknown>;
  readonly field: readonly string[];

  constructor(code: string, figures: Record<string, unknown> = {}, field: readonly string[] = []) {
    super(`${code} ${JSON.stringify(figures)}`);
    this.name = 'Refusal';
    this.code = code;
    this.figures = figures;
    this.field = field;
  }
}

/** Refuses for a business reason; `figures` are the ids and amounts that explain it. */
export function refuse(
  code: string,
  figures: Record<string, unknown> = {},
  field: readonly string[] = [],
): never {
  throw new Refusal(code, figures, field);
}

/** An error whose code goes to the caller as it is, in `extensions.code`. */
export class AccessError extends Error {
  readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT';

  constructor(code: AccessError['code'], message: string) {
    super(message);
    this.name = 'AccessError';
    this.code = code;
  }
}

export class NotSignedIn extends AccessError {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in first: send an API key or an access token.');
  }
}

export class Forbidden extends AccessError {
  constructor(anyOf: readonly string[]) {
    super('FORBIDDEN', `This needs the scope ${anyOf.join(' or ')}.`);
  }
}

export class NotFound extends AccessError {
  constructor(what: string, id: string) {
    super('NOT_FOUND', `There is no ${what} ${id}.`);
  }
}

/** Input that the schema lets through but that has no meaning, such as a broken cursor. */
export class BadInput extends AccessError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** States what must hold; a failure is a bug of ours, never the caller's fault. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}
