import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openFixture, transports, type Fixture } from './fixture.ts';

describe.each(transports)('a query, %s', (transport) => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openFixture(transport, { requestTimeoutMs: 500 });
  });
  afterAll(() => fixture.close());

  async function ask(query: string, key = 'wb_staff', variables = {}) {
    const response = await fixture.post({ query, variables }, { 'x-api-key': key });
    return (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
      extensions?: Record<string, unknown>;
    };
  }

  test('crosses three areas in one request', async () => {
    const { data } = await ask('{ orders { number customer { name } shipments { number } } }');
    expect(data).toEqual({
      orders: [
        { number: 'SO-1', customer: { name: 'Alpha' }, shipments: [{ number: 'SH-1' }] },
        { number: 'SO-2', customer: { name: 'Beta' }, shipments: [] },
      ],
    });
  });

  test('asks an area once for a whole list', async () => {
    const before = fixture.area('crm').asked;
    await ask('{ orders { customer { name } } }');
    expect(fixture.area('crm').asked - before).toBe(1);
  });

  test('shows a customer’s user only that customer’s rows', async () => {
    const { data } = await ask('{ orders { number } }', 'wb_beta');
    expect(data).toEqual({ orders: [{ number: 'SO-2' }] });
  });

  test.each([
    ['a field whose scope is missing', '{ customers { secret } }', 'wb_reader', 'FORBIDDEN'],
    ['a field without any rule', '{ orders { bare { nothing } } }', 'wb_staff', 'FORBIDDEN'],
    [
      'a mutation whose scope is missing',
      'mutation { rename(id: "1", number: "2") { id } }',
      'wb_reader',
      'FORBIDDEN',
    ],
  ])('refuses %s', async (_what, query, key, code) => {
    const { data, errors } = await ask(query, key);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('refuses a caller without a credential as unauthenticated', async () => {
    const response = await fixture.post({ query: '{ orders { number } }' }, {});
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('answers a wrong key with 401', async () => {
    const response = await fixture.post({ query: '{ hello }' }, { 'x-api-key': 'wb_wrong' });
    expect(response.status).toBe(401);
  });

  test('gives a bug an id and keeps its detail at home', async () => {
    const { errors } = await ask('{ broken }');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      errorId: 'err_fixture',
    });
    expect(JSON.stringify(errors)).not.toContain('secret detail');
  });

  test('keeps the code of an area’s access error', async () => {
    const { errors } = await ask('{ forbiddenThere }');
    expect(errors?.[0]).toMatchObject({ message: 'Not you.', extensions: { code: 'FORBIDDEN' } });
  });

  test('tells of a violated non-null', async () => {
    const { data, errors } = await ask('{ lost }');
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });

  test('ends a request at its deadline', async () => {
    const { errors } = await ask('{ slow }');
    expect(errors?.[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
  });

  test('finds a node by its id, and nothing that is not there or not the viewer’s', async () => {
    const query =
      '{ a: node(id: "ord_1") { id ... on Order { number } } b: node(id: "ord_9") { id } }';
    expect((await ask(query)).data).toEqual({ a: { id: 'ord_1', number: 'SO-1' }, b: null });
    expect((await ask('{ node(id: "ord_1") { id } }', 'wb_beta')).data).toEqual({ node: null });
    expect((await ask('{ node(id: "ord_1") { id } }', 'wb_nobody')).data).toEqual({ node: null });
  });

  test('says what it may cost and what is left', async () => {
    const { extensions } = await ask('{ orders(first: 10) { customer { name } } }');
    expect(extensions?.cost).toMatchObject({ requested: 20, restoreRate: expect.any(Number) });
  });
});
