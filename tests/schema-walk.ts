import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { MAX_TOKENS } from '../gateway/limits/limits.ts';

export type Field = GraphQLField<unknown, unknown>;

/** A field of the graph, with a smallest operation that asks for it. */
export type Asking = { type: string; field: string; document: string };

const leaves: Record<string, string> = {
  ID: '"x_1"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Decimal: '"1"',
  Date: '"2026-03-31"',
  DateTime: '"2026-03-31T08:00:00Z"',
  Currency: '"CNY"',
  CountryCode: '"CN"',
  EmailAddress: '"li.na@example.com"',
};

/** A literal that the type takes: required fields and, when `id` is given, that for every ID. */
function literal(type: GraphQLInputType, id?: string): string {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType, id);
  if (isListType(type)) return `[${literal(type.ofType as GraphQLInputType, id)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) {
    const { name } = getNamedType(type);
    return name === 'ID' && id ? id : (leaves[name] ?? '"x"');
  }
  const fields = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || (id && getNamedType(field.type).name === 'ID'),
  );
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, id)}`).join(', ')} }`;
}

/** A mutation that names the variable `$id` wherever its input takes one; none if it takes none. */
export function mutationOfId({ name, args, type }: Field): string | undefined {
  const given = args.map((arg) => `${arg.name}: ${literal(arg.type, '$id')}`).join(', ');
  if (!given.includes('$id')) return undefined;
  const payload = getNamedType(type) as GraphQLObjectType;
  const errors = 'userErrors' in payload.getFields() ? 'userErrors { code message }' : '';
  return `mutation ($id: ID!) { ${name}(${given}) { __typename ${errors} } }`;
}

function call({ name, args }: Field): string {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}

/** The field with as little as may be below it. */
export function leafCall(field: Field): string {
  return isLeafType(getNamedType(field.type)) ? call(field) : `${call(field)} { __typename }`;
}

/** Each field of each object type that can be reached from a root, the shortest way. */
export function everyField(schema: GraphQLSchema): Asking[] {
  const ways = shortestWays(schema);
  return [...ways].flatMap(([name, wrap]) => {
    const type = schema.getType(name) as GraphQLObjectType;
    return Object.values(type.getFields()).map((field) => ({
      type: name,
      field: field.name,
      document: wrap(leafCall(field)),
    }));
  });
}

type Wrap = (inner: string) => string;

/** How to come to each object type: a text that goes around the fields asked of it. */
function shortestWays(schema: GraphQLSchema): Map<string, Wrap> {
  const ways = new Map<string, Wrap>();
  const waiting: GraphQLObjectType[] = [];
  const come = (type: GraphQLObjectType, wrap: Wrap) => {
    if (ways.has(type.name)) return;
    ways.set(type.name, wrap);
    waiting.push(type);
  };
  come(schema.getQueryType()!, (inner) => `query { ${inner} }`);
  come(schema.getMutationType()!, (inner) => `mutation { ${inner} }`);
  come(schema.getSubscriptionType()!, (inner) => `subscription { ${inner} }`);
  for (let type = waiting.shift(); type; type = waiting.shift()) {
    const here = ways.get(type.name)!;
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (isObjectType(below)) come(below, (inner) => here(`${call(field)} { ${inner} }`));
      if (!isAbstractType(below)) continue;
      for (const possible of schema.getPossibleTypes(below)) {
        come(possible, (inner) => here(`${call(field)} { ... on ${possible.name} { ${inner} } }`));
      }
    }
  }
  return ways;
}

export function canBeAsked({ args }: Field): boolean {
  return !args.some(isRequiredArgument);
}

/** A root field with all that is below it, as deep as a document may be; it has pages of `$page`. */
export function deepDocument(field: Field): string {
  const head = isPaged(field) ? 'query ($page: Int!) ' : '';
  const documents = [3, 2, 1].map((depth) => `${head}{ ${deep(field, depth, '$page')} }`);
  return documents.find((text) => text.match(/[\w{}():]+/g)!.length < MAX_TOKENS * 0.75)!;
}

/** The field with everything below it, down to `depth` objects; nested pages hold two. */
function deep(field: Field, depth: number, page = '2'): string {
  const type = getNamedType(field.type);
  const args = isPaged(field) ? `(first: ${page})` : '';
  if (isLeafType(type)) return field.name + args;
  return isObjectType(type) ? `${field.name}${args} { ${allBelow(type, depth)} }` : '';
}

function isPaged({ args }: Field): boolean {
  return args.some(({ name }) => name === 'first');
}

function allBelow(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(canBeAsked);
  if (type.name.endsWith('Connection')) {
    return `totalCount ${deep(type.getFields().nodes!, depth)}`;
  }
  const parts = fields.map((field) => {
    if (isLeafType(getNamedType(field.type))) return field.name;
    return depth > 0 ? deep(field, depth - 1) : '';
  });
  return ['__typename', ...parts].join(' ');
}
