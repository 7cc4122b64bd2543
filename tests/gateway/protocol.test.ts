import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { auditServer } from 'graphql-http';
import { WebSocket } from 'ws';
import { openFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture('in process');
});
afterAll(() => fixture.close());

test('passes the GraphQL-over-HTTP audits without an error', async () => {
  // Without `extensions.cost`, which no audit knows; CSRF prevention stays on.
  const results = await auditServer({
    url: `${fixture.gateway.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, 'x-api-key': 'wb_staff' } }),
  });
  const count = (status: string) => results.filter((result) => result.status === status).length;
  const errors = results.filter(({ status }) => status === 'error').map(({ name }) => name);
  expect(errors).toEqual([]);
  expect(count('ok')).toBeGreaterThanOrEqual(55);
});

describe('a WebSocket is closed', () => {
  type Step = object | string;
  const init = { type: 'connection_init', payload: { 'x-api-key': 'wb_staff' } };
  const subscribe = (id: string) => ({
    id,
    type: 'subscribe',
    payload: { query: 'subscription { orderStatusChanged { version } }' },
  });

  test.each<[number, string, Step[]]>([
    [4400, 'a message that is no JSON', ['{']],
    [4400, 'an unknown message', [{ type: 'launch' }]],
    [4401, 'an operation before connection_init', [subscribe('1')]],
    [4401, 'a connection without a credential', [{ type: 'connection_init' }]],
    [4403, 'a wrong key', [{ type: 'connection_init', payload: { 'x-api-key': 'wb_x' } }]],
    [4408, 'silence', []],
    [4409, 'an id that is in use', [init, subscribe('1'), subscribe('1')]],
    [4429, 'a second connection_init', [init, init]],
    [
      4429,
      'too many operations',
      [init, ...Array.from({ length: 101 }, (_, n) => subscribe(`${n}`))],
    ],
    [1009, 'a message over 64 kB', ['x'.repeat(65 * 1024)]],
  ])('with %i for %s', async (code, _what, steps) => {
    expect(await closeCodeAfter(steps, 'graphql-transport-ws')).toBe(code);
  });

  test('with 4406 for a protocol that is not spoken here', async () => {
    expect(await closeCodeAfter([])).toBe(4406);
  });

  async function closeCodeAfter(steps: Step[], protocol?: string): Promise<number> {
    const url = fixture.gateway.url.replace('http', 'ws') + '/graphql';
    const socket = new WebSocket(url, protocol ?? []);
    const closed = once(socket, 'close') as Promise<[number]>;
    socket.on('error', () => {});
    await once(socket, 'open');
    const acknowledged = once(socket, 'message');
    for (const [n, step] of steps.entries()) {
      socket.send(typeof step === 'string' ? step : JSON.stringify(step));
      if (n === 0 && step === init) await acknowledged;
    }
    return (await closed)[0];
  }
});

describe('a document is refused', () => {
  test.each([
    ['over 2,000 tokens', `{ ${'hello '.repeat(2_001)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'over 30 aliases',
      `{ orders { ${Array.from({ length: 31 }, (_, n) => `a${n}: number`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['over 20 root fields', `{ ${'hello '.repeat(21)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'with a circle of fragments',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['with the alias __proto__', '{ __proto__: hello }', 'GRAPHQL_VALIDATION_FAILED'],
    ['with a page over 250', '{ orders(first: 251) { id } }', 'BAD_USER_INPUT'],
    ['that names no field', '{ ordrs { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_what, query, code) => {
    const response = await fixture.post({ query });
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code });
    expect(response.status).toBeLessThan(500);
  });

  test('deeper than 12 levels', async () => {
    const deep = '{ __schema { queryType { fields { type ';
    const query = `${deep}${'{ ofType '.repeat(10)} { name } ${'}'.repeat(10)} } } } orders { id } }`;
    const response = await fixture.post({ query });
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 12 } }],
    });
  });

  test('in a batch', async () => {
    const response = await fixture.post([{ query: '{ hello }' }]);
    expect(response.status).toBe(400);
  });

  test('that may cost more than anybody has', async () => {
    const roots = Array.from({ length: 20 }, (_, n) => `a${n}: orders(first: 250) { ...all }`);
    const query = `{ ${roots.join(' ')} }
      fragment all on Order { customer { id } shipments { id } again: shipments { id } }`;
    const answer = await (await fixture.post({ query })).json();
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: 'COST_EXCEEDED', requested: 110_000, limit: 100_000 } }],
    });
  });

  test('whose fragments of fragments would be a million fields', async () => {
    const fragments = Array.from(
      { length: 20 },
      (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
    );
    const query = `{ ...f0 } ${fragments.join(' ')} fragment f20 on Query { hello }`;
    const answer = await (await fixture.post({ query })).json();
    expect(answer).toMatchObject({
      errors: [
        { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 3_000 } },
        { extensions: { limit: 20 } },
      ],
    });
  });

  test('suggests no names that the viewer did not write', async () => {
    const response = await fixture.post({ query: '{ ordrs { id } }' });
    expect(await response.text()).not.toContain('orders');
  });
});

test('runs a document by its hash once it has been sent whole (APQ)', async () => {
  const query = '{ hello }';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query));
  const sha256Hash = Buffer.from(digest).toString('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const unknown = await (await fixture.post({ extensions })).json();
  expect(unknown).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });
  await fixture.post({ query, extensions });
  expect(await (await fixture.post({ extensions })).json()).toMatchObject({
    data: { hello: 'world' },
  });
});

test('answers health, readiness, metrics, the public schema and the query page', async () => {
  const get = (path: string) => fetch(`${fixture.gateway.url}${path}`);
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  expect(await (await get('/metrics')).text()).toContain('waybill_http_requests_total');
  expect(await (await get('/schema.graphql')).text()).toContain('orderStatusChanged');
  expect(await (await get('/')).text()).toContain('<title>Waybill</title>');
  expect((await get('/nowhere')).status).toBe(404);
});

test('gives back the caller’s request id, or one of its own', async () => {
  const named = await fetch(`${fixture.gateway.url}/healthz`, {
    headers: { 'x-request-id': 'from-me' },
  });
  expect(named.headers.get('x-request-id')).toBe('from-me');
  const own = await fetch(`${fixture.gateway.url}/healthz`);
  expect(own.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
});
