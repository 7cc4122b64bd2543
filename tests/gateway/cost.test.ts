import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from '@jest/globals';
import { actualCost, baseCost, costOf } from '../../gateway/limits/cost.ts';
import { fieldCosts } from '../../gateway/limits/field-costs.ts';

const sdl = `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query {
    orders(first: Int): Orders! @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])
    report: Report! @cost(weight: 50)
  }
  type Mutation { place: Order  placeMany: [Order!]! @cost(weight: 100) }
  type Orders { nodes: [Order!]! totalCount: Int! @cost(weight: 20) }
  type Order { id: ID! lines: [Line!]! events: [Event!]! @listSize(assumedSize: 3) }
  type Line { id: ID! product: Product! }
  type Product { id: ID! }
  type Event { id: ID! }
  type Report { id: ID! }`;
const schema = buildSchema(sdl);
const costs = fieldCosts(sdl);

function costed(text: string, variables = {}) {
  const operation = parse(text).definitions[0] as OperationDefinitionNode;
  return { schema, operation, fragments: {}, variables, costs };
}

test.each([
  ['a connection and its page', '{ orders(first: 4) { nodes { id } } }', 1 + 4],
  ['the usual page where none is given', '{ orders { nodes { id } } }', 1 + 50],
  ['a list of the assumed size', '{ orders(first: 4) { nodes { events { id } } } }', 1 + 4 * 4],
  ['a list of unknown size', '{ orders(first: 2) { nodes { lines { product { id } } } } }', 43],
  ['a weight in place of one', '{ report { id } }', 50],
  ['a weight of a leaf', '{ orders(first: 4) { totalCount } }', 21],
  ['a mutation', 'mutation { place { id } }', 11],
])('what %s may cost', (_what, text, cost) => {
  expect(costOf(costed(text))).toBe(cost);
});

test('a page may come in a variable, and is bounded', () => {
  const text = 'query ($n: Int) { orders(first: $n) { nodes { id } } }';
  expect(costOf(costed(text, { n: 7 }))).toBe(8);
  expect(() => costOf(costed(text, { n: 251 }))).toThrow('0 to 250 rows, not 251');
});

test('what a mutation weighs is not given back, objects that did not come are', () => {
  const heavy = costed('mutation { placeMany { id } }');
  expect(costOf(heavy)).toBe(10 * 100);
  expect(actualCost(baseCost(heavy), { placeMany: [{ id: '1' }] })).toBe(101);
  const query = costed('{ orders(first: 4) { nodes { id } } }');
  expect(actualCost(baseCost(query), { orders: { nodes: [{ id: '1' }] } })).toBe(2);
});
