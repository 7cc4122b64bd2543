import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  CountryCodeResolver,
  CurrencyResolver,
  EmailAddressResolver,
  LocalDateResolver,
} from 'graphql-scalars';
import { decimal, type Numeric } from './decimal.ts';

const plainDecimal = /^-?\d{1,20}(\.\d{1,12})?$/;
const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

function parseDecimal(value: unknown): string {
  if (typeof value === 'string' && plainDecimal.test(value)) return decimal(value).toFixed();
  throw new GraphQLError(`A Decimal is a string such as "10.50", not ${JSON.stringify(value)}.`);
}

function parseMoment(value: unknown): string {
  const moment = typeof value === 'string' && isoMoment.test(value) ? new Date(value) : undefined;
  if (moment && !Number.isNaN(moment.getTime())) return moment.toISOString();
  throw new GraphQLError(
    `A DateTime is ISO 8601 with a zone, "2026-03-31T08:00:00Z", not ${JSON.stringify(value)}.`,
  );
}

/** Takes a Date, ISO 8601, or PostgreSQL's `2026-03-31 08:00:00.5+00`. */
function momentText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  const text = String(value).replace(' ', 'T');
  return new Date(text.endsWith('+00') ? text.replace('+00', 'Z') : text).toISOString();
}

function stringScalar(
  name: string,
  serialize: (value: unknown) => string,
  parse: (value: unknown) => string,
) {
  return new GraphQLScalarType({
    name,
    serialize,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Resolvers of the scalars in schema/shared.graphql. Inputs reach the verbs as plain strings. */
export const scalars = {
  DateTime: stringScalar('DateTime', momentText, parseMoment),
  Date: LocalDateResolver,
  Decimal: stringScalar('Decimal', (value) => decimal(value as Numeric).toFixed(), parseDecimal),
  EmailAddress: EmailAddressResolver,
  CountryCode: CountryCodeResolver,
  Currency: CurrencyResolver,
};
