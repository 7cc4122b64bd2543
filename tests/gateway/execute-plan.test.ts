import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { execute, parse, type ExecutionResult, type GraphQLError } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from '../../gateway/composition/compose.ts';
import { executePlan, type Source } from '../../gateway/plans/execute-plan.ts';
import { openShapes } from '../../gateway/plans/shapes.ts';
import { sdlWith } from '../../kernel/sdl.ts';

// Every query runs through Apollo's own executor and through ours, over the same plan and areas:
// the answers must be the same.

type Row = Record<string, unknown> & { id: string };

const open = '@access(scopes: ["public"])';
const things: Row[] = [
  { id: 'a', name: 'Anna', friends: [['b', null], ['c']], home: 'h1', pets: ['p1', 'q1', 'p2'] },
  { id: 'b', name: 'Bo', friends: [], home: 'h2', pets: [] },
  { id: 'c', name: null, friends: [['a', 'a']], home: 'gone', pets: ['q1'] },
];
const homes: Row[] = [
  { id: 'h1', city: 'Bergen', size: 3 },
  { id: 'h2', city: null, size: 5 },
];

const person = (id: unknown) => things.find((row) => row.id === id) ?? null;
const home = (id: unknown) => homes.find((row) => row.id === id) ?? null;

const people = area(
  'people',
  `extend type Query { people(first: Int): [Person] ${open} person(id: ID!): Person ${open} boom: String ${open} }
   type Person implements Named @key(fields: "id") ${open} {
     id: ID! name: String must: String! friends: [[Person]!] home: Home pets: [Pet!]
     greet(to: String = "you", loud: Boolean): String }
   interface Named ${open} { name: String }
   union Pet = Cat | Dog
   type Cat ${open} { id: ID! name: String lives: Int }
   type Dog implements Named ${open} { id: ID! name: String barks: Boolean owner: Person }
   type Home @key(fields: "id", resolvable: false) { id: ID! }`,
  {
    Query: {
      people: (_: unknown, { first }: { first?: number }) => things.slice(0, first ?? 9),
      person: (_: unknown, { id }: Row) => person(id),
      boom: () => {
        throw new Error('boom');
      },
    },
    Named: { __resolveType: () => 'Person' },
    Pet: { __resolveType: ({ id }: Row) => (id.startsWith('p') ? 'Cat' : 'Dog') },
    Person: {
      __resolveReference: ({ id }: Row) => person(id),
      must: ({ id, name }: Row) => {
        if (id === 'c') throw new Error('There is no must.');
        return name;
      },
      friends: ({ friends }: Row) => (friends as (string | null)[][]).map((row) => row.map(person)),
      home: ({ home: id }: Row) => ({ id }),
      pets: ({ pets }: Row) => (pets as string[]).map((id) => ({ id, name: id, lives: 9 })),
      greet: ({ name }: Row, { to, loud }: { to: string; loud?: boolean }) =>
        `${String(name)} greets ${to}${loud ? '!' : ''}`,
    },
    Dog: { owner: () => person('a'), barks: () => true },
  },
);

const places = area(
  'places',
  `extend type Query { homes: [Home!] ${open} }
   type Home @key(fields: "id") ${open} { id: ID! city: String! size: Int residents: [Person] }
   type Person @key(fields: "id") { id: ID! visits(first: Int): [Home] ${open} }`,
  {
    Query: { homes: () => homes },
    Home: {
      __resolveReference: ({ id }: Row) => home(id),
      residents: ({ id }: Row) => things.filter((row) => row.home === id).map(({ id }) => ({ id })),
    },
    Person: {
      __resolveReference: ({ id }: Row) => ({ id }),
      visits: ({ id }: Row, { first }: { first?: number }) =>
        id === 'b' ? null : homes.slice(0, first ?? 2),
    },
  },
);

const scores = area(
  'scores',
  `type Person @key(fields: "id") { id: ID! name: String @external
     score: Int ${open} title: String @requires(fields: "name") ${open} }
   type Home @key(fields: "id") { id: ID! rating: Float ${open} worth: Int! ${open} }`,
  {
    Person: {
      __resolveReference: (given: Row) => (given.id === 'b' ? null : given),
      score: ({ id }: Row) => {
        if (id === 'c') throw new Error('There is no score.');
        return 7;
      },
      title: ({ name }: Row) => name && `Dr ${String(name)}`,
    },
    Home: {
      __resolveReference: ({ id }: Row) => ({ id }),
      rating: () => 4.5,
      worth: ({ id }: Row) => (id === 'h2' ? null : 100),
    },
  },
);

function area(name: string, sdl: string, resolvers: object) {
  const full = sdlWith(sdl);
  const schema = buildSubgraphSchema([{ typeDefs: parse(full), resolvers: resolvers as never }]);
  return { name, sdl: full, schema };
}

const all = [people, places, scores];
const supergraph = Supergraph.build(composeSupergraph(all as never), { validateSupergraph: false });
const planner = new QueryPlanner(supergraph, { exposeDocumentNodeInFetchNode: true });
const api = supergraph.apiSchema();
const schema = api.toGraphQLJSSchema();
const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
const shape = openShapes();

function prepared(text: string, variables: Record<string, unknown>) {
  const document = parse(text);
  const context = buildOperationContext({ schema, operationDocument: document });
  const plan = planner.buildQueryPlan(operationFromDocument(api, document));
  return { document, context, plan, variables };
}

type Prepared = ReturnType<typeof prepared>;

async function ours({ plan, context, variables }: Prepared): Promise<ExecutionResult> {
  const sources = new Map<string, Source<undefined>>(
    all.map(({ name, schema: own }) => [
      name,
      async ({ document, variables: variableValues }) =>
        execute({ schema: own, document, variableValues }),
    ]),
  );
  const run = { sources, schema: supergraphSchema, variables, scope: undefined };
  const { data, errors } = await executePlan(plan, run);
  const shaped = shape(context, variables, data);
  return { data: shaped.data, errors: errors.length > 0 ? errors : shaped.errors };
}

async function apollos({ plan, context, variables }: Prepared): Promise<ExecutionResult> {
  const sources = Object.fromEntries(
    all.map(({ name, schema: own }) => {
      const source: GraphQLDataSource = {
        process: async ({ request }) =>
          (await execute({
            schema: own,
            document: parse(request.query!),
            variableValues: request.variables,
          })) as never,
      };
      return [name, source];
    }),
  );
  const request = { request: { variables }, context: {}, logger: console, metrics: {} };
  return (await executeQueryPlan(
    plan,
    sources,
    request as never,
    context,
    supergraphSchema,
    api,
  )) as ExecutionResult;
}

/** Message and place of each error; what asks twice for one entity is told at both places. */
function told(errors: readonly GraphQLError[] = []): string[] {
  return [...new Set(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`))].sort();
}

async function expectSame(text: string, variables: Record<string, unknown> = {}): Promise<void> {
  const asked = prepared(text, variables);
  const [own, known] = [await ours(asked), await apollos(asked)];
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;
  expect(plain(own.data)).toEqual(plain(known.data));
  // Apollo tells of nulls that no area explains in an extension; ours are errors.
  const isExplained = (known.errors?.length ?? 0) > 0;
  if (isExplained) expect(told(own.errors)).toEqual(expect.arrayContaining(told(known.errors)));
}

test('keys stand in the order of the specification: where the first field of that name stands', async () => {
  const text = '{ person(id: "a") { home { size } score home { id size } name } n: __typename }';
  const { data } = await ours(prepared(text, {}));
  const home = '{"size":3,"id":"h1"}';
  expect(JSON.stringify(data)).toBe(
    `{"person":{"home":${home},"score":7,"name":"Anna"},"n":"Query"}`,
  );
});

describe('our executor answers as Apollo’s does', () => {
  test.each([
    ['entities of three areas', '{ people { id name score home { city size rating } } }'],
    ['lists of lists with holes', '{ people { friends { id score home { size } } } }'],
    [
      'aliases with other arguments',
      '{ people { a: greet b: greet(to: "me", loud: true) c: visits(first: 1) { size } d: visits { size rating } } }',
    ],
    ['what an area requires of another', '{ people { title } person(id: "a") { title score } }'],
    [
      'a union',
      '{ people { pets { __typename ... on Cat { lives } ... on Dog { barks owner { score } } } } }',
    ],
    [
      'fragments and type names',
      '{ ...Q } fragment Q on Query { t: __typename people(first: 1) { ...P } } fragment P on Person { __typename id ... on Named { name } }',
    ],
    ['an entity that is not there', '{ people { id home { id city size } } }'],
    [
      'nulls that may not be',
      '{ people { must home { worth } } homes { city residents { must } } }',
    ],
    ['an error at the root', '{ boom people { id } }'],
    ['keys that nobody asked for', '{ people { score } homes { residents { name } } }'],
    [
      'introspection beside data',
      '{ __schema { queryType { name } } __type(name: "Cat") { fields { name } } people(first: 1) { id } }',
    ],
  ])('%s', async (_what, text) => {
    await expectSame(text);
  });

  test.each([
    { a: true, b: true },
    { a: true, b: false },
    { a: false, b: true },
    { a: false, b: false },
  ])('conditions %j', async (variables) => {
    await expectSame(
      `query ($a: Boolean!, $b: Boolean!) { people { id @include(if: $a) score @skip(if: $b)
           home @include(if: $b) { rating size @skip(if: $a) } ... @include(if: $a) { name } } }`,
      variables,
    );
  });

  test('queries made at random', async () => {
    const leaf = fc.constantFrom('id', 'name', 'score', 'title', '__typename', 'x: greet(to: "x")');
    const homeLeaf = fc.constantFrom('id', 'size', 'rating', '__typename');
    const { selection } = fc.letrec<{ selection: string; home: string }>((tie) => ({
      selection: fc
        .array(
          fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            leaf,
            tie('home').map((below) => `home { ${below} }`),
            tie('selection').map((below) => `friends { ${below} }`),
            tie('home').map((below) => `v: visits(first: 1) { ${below} }`),
            tie('selection').map((below) => `... on Person { ${below} }`),
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((parts) => parts.join(' ')),
      home: fc
        .array(
          fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            homeLeaf,
            tie('selection').map((below) => `residents { ${below} }`),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((parts) => parts.join(' ')),
    }));
    await fc.assert(
      fc.asyncProperty(selection, async (below) => {
        await expectSame(`{ people { ${below} } person(id: "a") { ${below} } }`);
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 60_000);
});
