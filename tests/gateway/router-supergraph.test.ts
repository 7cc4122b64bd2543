import { expect, test } from '@jest/globals';
import { forRouter } from '../../gateway/composition/router-supergraph.ts';

const sdl = `
  schema @link(url: "https://specs.apollo.dev/link/v1.0") { query: Query }
  directive @link(url: String) repeatable on SCHEMA
  directive @access(scopes: [String!]!) on OBJECT | FIELD_DEFINITION
  type Query {
    open: String @access(scopes: ["public"])
    known: String @access(scopes: ["signed-in"])
    orders: [Order!]! @access(scopes: ["orders:read", "orders:write"])
    forgotten: String
  }
  type Order @access(scopes: ["orders:read"]) { id: ID! }
  type Loose { id: ID! }`;

const lineOf = (name: string) =>
  forRouter(sdl)
    .split('\n')
    .find((line) => line.trim().startsWith(`${name}:`))!
    .trim();

test('any of the scopes opens a field at the router, and signing in or nothing where that is enough', () => {
  expect(lineOf('orders')).toBe(
    'orders: [Order!]! @requiresScopes(scopes: [["orders:read"], ["orders:write"]])',
  );
  expect(lineOf('known')).toBe('known: String @authenticated');
  expect(lineOf('open')).toBe('open: String');
});

test('what has no rule is closed at the router too', () => {
  const closed = '@requiresScopes(scopes: [["waybill:nobody"]])';
  expect(lineOf('forgotten')).toBe(`forgotten: String ${closed}`);
  const loose = forRouter(sdl).split('type Loose')[1]!;
  expect(loose).toContain(`id: ID! ${closed}`);
  expect(forRouter(sdl).split('type Order')[1]!.split('}')[0]).not.toContain('nobody');
});
