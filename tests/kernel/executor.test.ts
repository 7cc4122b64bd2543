import { beforeEach, expect, test } from '@jest/globals';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { executorOf } from '../../kernel/executor.ts';

const sdl = `
  type Query {
    jars(first: Int = 2, filter: Filter): Jars  jar(id: ID!): Jar  open(id: ID!): Jar!
    said(order: Order!): String
  }
  input Order { lid: Lid = SCREW lines: [Line!]! }
  input Line { id: ID! quantity: Quantity! note: String }
  input Quantity { value: Int! unit: String = "PCS" }
  input Filter { id: ID and: [Filter!] or: [Filter!] not: Filter }
  type Mutation { fill(id: ID!): Int }
  type Jars { nodes: [Jar!]! totalCount: Int! }
  type Jar { id: ID! coins: Int lid: Lid }
  enum Lid { CORK SCREW }`;

let schema: GraphQLSchema;
/** How often each resolver was called. */
let calls: Record<string, number>;

beforeEach(() => {
  schema = buildSchema(sdl);
  calls = {};
  const { jars, jar, open, said } = schema.getQueryType()!.getFields();
  const { fill } = schema.getMutationType()!.getFields();
  const counted = (name: string) => (calls[name] = (calls[name] ?? 0) + 1);
  const jarOf = (id: string) => ({ id, coins: id === 'broken' ? 'many' : 3, lid: 'CORK' });
  jars!.resolve = (_, { first, filter = {} }) => ({
    nodes: ['a', 'b', 'c']
      .slice(0, first as number)
      .filter(isMeant(filter as Filter))
      .map(jarOf),
    totalCount: async () => counted('count') + 2,
  });
  jar!.resolve = (_, { id }) => {
    counted('jar');
    if (id === 'none') throw new Error('There is no such jar.');
    return jarOf(id as string);
  };
  open!.resolve = () => null;
  said!.resolve = (_, { order }) => JSON.stringify(order);
  fill!.resolve = () => counted('fill');
});

type Filter = { id?: string; not?: Filter };
const isMeant =
  (filter: Filter) =>
  (id: string): boolean =>
    (!filter.id || filter.id === id) && (!filter.not || !isMeant(filter.not)(id));

/** What the first answers were, by graphql-js, and the later ones, compiled. */
async function answers(text: string, variables: Record<string, unknown> = {}) {
  const answer = executorOf(schema, 2);
  const document = parse(text);
  const given: unknown[] = [];
  for (let n = 0; n < 4; n++) {
    const { data, errors } = await answer({ document, variables, contextValue: {} });
    given.push(JSON.parse(JSON.stringify({ data, errors })));
  }
  return given;
}

test('a query that comes again is answered as at first', async () => {
  const [first, ...others] = await answers(
    'query ($n: Int) { jars(first: $n) { nodes { id coins lid } } one: jar(id: 7) { coins } }',
    { n: 1 },
  );
  expect(first).toEqual({
    data: { jars: { nodes: [{ id: 'a', coins: 3, lid: 'CORK' }] }, one: { coins: 3 } },
  });
  for (const other of others) expect(other).toEqual(first);
});

test('defaults, skipped fields and fragments are the same compiled', async () => {
  const [first, ...others] = await answers(
    `query ($no: Boolean = true) { jars { nodes { ...Some coins @skip(if: $no) } } }
     fragment Some on Jar { __typename id }`,
  );
  const jar = (id: string) => ({ __typename: 'Jar', id });
  expect(first).toEqual({ data: { jars: { nodes: [jar('a'), jar('b')] } } });
  for (const other of others) expect(other).toEqual(first);
});

test('a filter, which may hold filters without end, is a variable or stands in the text', async () => {
  const ids = (...all: string[]) => ({ data: { jars: { nodes: all.map((id) => ({ id })) } } });
  const filter = { not: { not: { id: 'a' } } };
  const varied = 'query ($filter: Filter) { jars(filter: $filter) { nodes { id } } }';
  for (const given of await answers(varied, { filter })) expect(given).toEqual(ids('a'));
  const written = 'query ($id: ID) { jars(filter: { not: { id: $id } }) { nodes { id } } }';
  for (const given of await answers(written, { id: 'a' })) expect(given).toEqual(ids('b'));
});

test('an input is the same compiled: its defaults, what is null, what is left out', async () => {
  const text = 'query ($order: Order!) { said(order: $order) }';
  const lines = [
    { id: 7, quantity: { value: 2 }, note: null },
    { id: 'b', quantity: { value: 3 } },
  ];
  const [first, ...others] = await answers(text, { order: { lines } });
  expect(first).toHaveProperty('data.said', expect.stringContaining('"lid":"SCREW"'));
  for (const other of others) expect(other).toEqual(first);
});

test.each([
  { order: { lines: [{ id: 'a', quantity: { value: 'two' } }] } },
  { order: { lines: [{ id: 'a', quantity: { value: 2, colour: 'red' } }] } },
  { order: { lines: [{ quantity: { value: 2 } }] } },
  { order: { lid: 'TIN', lines: [] } },
  { order: null },
])('an input that does not fit is refused the same way compiled: %j', async (variables) => {
  const text = 'query ($order: Order!) { said(order: $order) }';
  const [first, ...others] = await answers(text, variables);
  expect(first).toHaveProperty('errors.0.message');
  for (const other of others) expect(other).toEqual(first);
});

test('pages count only when they are asked to, once an answer', async () => {
  expect(await answers('{ jars { totalCount } }')).toEqual(
    [3, 4, 5, 6].map((totalCount) => ({ data: { jars: { totalCount } } })),
  );
  await answers('{ jars { nodes { id } } }');
  expect(calls.count).toBe(4);
});

test.each([
  ['what a resolver throws', '{ jar(id: "none") { id } jars { nodes { id } } }'],
  ['a value of the wrong kind', '{ jar(id: "broken") { id coins } }'],
  ['nothing where something must be', '{ open(id: 1) { id } }'],
  ['a variable that is missing', 'query ($id: ID!) { jar(id: $id) { id } }'],
])('the error is that of graphql-js: %s', async (_, text) => {
  const [first, ...others] = await answers(text);
  expect(first).toHaveProperty('errors.0.message');
  for (const other of others) expect(other).toEqual(first);
});

test('a mutation is never compiled, and done once each time', async () => {
  await answers('mutation { fill(id: 1) }');
  expect(calls.fill).toBe(4);
});

test('a query that has no errors is answered once each time', async () => {
  await answers('{ jar(id: 1) { id } }');
  expect(calls.jar).toBe(4);
});
