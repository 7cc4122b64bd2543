import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { limitRules, MAX_TOKENS } from './limits.ts';

/** A document that may be run, or why it may not. */
export type Reading = { document?: DocumentNode; errors?: readonly GraphQLError[] };

/** Parses and validates a document, limits included; throws nothing. */
export function readDocument(schema: GraphQLSchema, text: string): Reading {
  try {
    const document = parse(text, { maxTokens: MAX_TOKENS });
    // The limits go first: some of the specified rules throw on what the limits refuse.
    for (const rules of [limitRules, specifiedRules]) {
      const errors = validate(schema, document, rules, { maxErrors: 20 });
      if (errors.length > 0) return { errors: errors.map(asInvalid) };
    }
    return { document };
  } catch (error) {
    const { message, source, positions } = error as GraphQLError;
    const extensions = { code: 'GRAPHQL_PARSE_FAILED' };
    return { errors: [new GraphQLError(message, { source, positions, extensions })] };
  }
}

function asInvalid(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean .*$/s, '');
  const code = 'GRAPHQL_VALIDATION_FAILED';
  return new GraphQLError(message, {
    nodes: error.nodes,
    extensions: { code, ...error.extensions },
  });
}
