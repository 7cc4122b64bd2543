import { buildSchema, isInterfaceType, isObjectType, type GraphQLError } from 'graphql';
import { readFileSync } from 'node:fs';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ruleFor } from '../gateway/access.ts';
import { asErrors } from '../gateway/graph.ts';
import type { Gateway } from '../gateway/server.ts';
import { anonymous, type Viewer } from '../kernel/viewer.ts';
import { areaNames } from '../run/areas.ts';
import { staff } from './area.ts';
import { everyField, leafCall, type Asking } from './schema-walk.ts';
import { newApiKey, openTestWaybill, type TestWaybill } from './waybill.ts';

// Walks the whole graph: a field that is added is covered by being there.

const schema = buildSchema(readFileSync(new URL('../schema/api.graphql', import.meta.url), 'utf8'));
const asked = everyField(schema);
const roots = ['Query', 'Mutation', 'Subscription'];
const rootFields = asked.filter(({ type }) => roots.includes(type));

let waybill: TestWaybill;
let gateway: Gateway;
/** A key that opens nothing but what every known viewer may see. */
let key: string;
beforeAll(async () => {
  waybill = await openTestWaybill();
  gateway = await waybill.serve();
  key = await newApiKey(waybill, { scopes: ['test:nothing'] });
}, 120_000);
afterAll(() => waybill.close());

function scopesOf({ type, field }: Asking): readonly string[] {
  return ruleFor(waybill.openGraph.rules, type, field) ?? [];
}

const isOpenTo = (asking: Asking, ...names: string[]) =>
  scopesOf(asking).some((scope) => names.includes(scope));

/** Codes by coordinate of what keeps the viewer from an operation. */
function refusals(text: string, viewer: Viewer): Map<unknown, unknown> {
  const { document, errors: invalid } = waybill.openGraph.read(text);
  if (!document) throw invalid![0]!;
  try {
    waybill.openGraph.prepare({ document, viewer });
    return new Map();
  } catch (error) {
    const errors = asErrors(error);
    return new Map(errors.map(({ extensions: { coordinate, code } }) => [coordinate, code]));
  }
}

const nameOf = ({ type, field }: Asking) => `${type}.${field}`;

describe('each field of the graph', () => {
  test('is reached by this walk', () => {
    const reached = new Set(asked.map(({ type }) => type));
    const objects = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    expect(objects.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(500);
  });

  test('has a rule', () => {
    expect(asked.filter((asking) => scopesOf(asking).length === 0).map(nameOf)).toEqual([]);
  });

  test('is shut to strangers unless it is public', () => {
    const stranger = anonymous('en', 'test');
    const wrong = asked.filter((asking) => {
      const code = refusals(asking.document, stranger).get(nameOf(asking));
      return code !== (isOpenTo(asking, 'public') ? undefined : 'UNAUTHENTICATED');
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('is shut to a viewer who holds every scope but its own', () => {
    const all = [...new Set(asked.flatMap((asking) => [...scopesOf(asking)]))];
    const wrong = asked.filter((asking) => {
      const own = scopesOf(asking);
      const viewer = { ...staff(), scopes: all.filter((scope) => !own.includes(scope)) };
      const code = refusals(asking.document, viewer).get(nameOf(asking));
      return code !== (isOpenTo(asking, 'public', 'signed-in') ? undefined : 'FORBIDDEN');
    });
    expect(wrong.map(nameOf)).toEqual([]);
  });

  test('is open to a viewer who holds any one of its scopes and those on the way', () => {
    const wrong = asked.flatMap((asking) => {
      const kept = refusals(asking.document, staff());
      return kept.size > 0 ? [`${nameOf(asking)} ${[...kept.keys()].join()}`] : [];
    });
    expect(wrong).toEqual([]);
    const each = asked.flatMap((asking) => scopesOf(asking).map((scope) => ({ asking, scope })));
    const shut = each.filter(({ asking, scope }) =>
      refusals(asking.document, { ...staff(), scopes: [scope] }).has(nameOf(asking)),
    );
    expect(shut.map(({ asking, scope }) => `${nameOf(asking)} ${scope}`)).toEqual([]);
  });

  test('of an interface shows nothing that its types would not show: only ids', () => {
    const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
    const fields = interfaces.flatMap((type) => Object.keys(type.getFields()));
    expect(new Set(fields)).toEqual(new Set(['id']));
  });
});

describe('no way round a rule', () => {
  const secret = 'customers { nodes { creditLimit { amount } } }';
  test.each([
    ['an alias', `{ mine: ${secret} }`],
    ['a fragment', `{ ...F } fragment F on Query { ${secret} }`],
    ['an inline fragment', `{ ... on Query { ... { ${secret} } } }`],
    [
      'a fragment spread twice',
      `{ ...F ...G } fragment G on Query { ...F } fragment F on Query { ${secret} }`,
    ],
    [
      'a condition that is not known yet',
      `query ($a: Boolean = false) { ${secret.replace(' {', ' @include(if: $a) {')} }`,
    ],
    ['a node by its id', '{ node(id: "cus_1") { ... on Customer { creditLimit { amount } } } }'],
    ['a second operation', `query A { __typename } query B { ${secret} }`],
  ])('by %s', async (_way, query) => {
    const operationName = query.includes('query B') ? 'B' : undefined;
    const { data, errors } = await post({ query, operationName }, key);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(data ?? null).toBeNull();
  });
});

type Answer = { data?: object | null; errors?: GraphQLError[] };

async function post(body: object, apiKey?: string): Promise<Answer> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(apiKey && { 'x-api-key': apiKey }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  return (await response.json()) as Answer;
}

/** What one operation brings over a WebSocket: its first errors, or its first result's. */
function overSocket(client: Client, query: string): Promise<Answer> {
  return new Promise((resolve) => {
    const stop = client.subscribe(
      { query },
      {
        next(result) {
          resolve(result as Answer);
          stop();
        },
        error: (errors) => resolve({ errors: errors as GraphQLError[] }),
        complete: () => resolve({}),
      },
    );
  });
}

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);

/** Rows that any command or event would have added to. */
async function traces(): Promise<unknown> {
  const counts = areaNames.map((name) =>
    waybill.rowsOf(name, 'select (select count(*) from command_log), (select count(*) from event)'),
  );
  return Promise.all(counts);
}

describe('each root field, over the wire', () => {
  const shut = () => rootFields.filter((asking) => !isOpenTo(asking, 'public', 'signed-in'));

  test('is refused over HTTP without a scope, and nothing is done', async () => {
    const before = await traces();
    const wrong: string[] = [];
    for (const asking of shut().filter(({ type }) => type !== 'Subscription')) {
      const answer = await post({ query: asking.document }, key);
      const isRefused = codesOf(answer).includes('FORBIDDEN') && (answer.data ?? null) === null;
      if (!isRefused) wrong.push(`${nameOf(asking)} ${JSON.stringify(answer)}`);
      const stranger = codesOf(await post({ query: asking.document }));
      if (!stranger.includes('UNAUTHENTICATED')) wrong.push(`${nameOf(asking)} stranger`);
    }
    expect(wrong).toEqual([]);
    expect(await traces()).toEqual(before);
  });

  test('is refused over a WebSocket without a scope, and nothing is done', async () => {
    const before = await traces();
    const url = `${gateway.url.replace('http', 'ws')}/graphql`;
    const options = { url, webSocketImpl: WebSocket, retryAttempts: 0 };
    const known = createClient({ ...options, connectionParams: { apiKey: key } });
    const wrong: string[] = [];
    for (const asking of shut()) {
      const answer = await overSocket(known, asking.document);
      if (!codesOf(answer).includes('FORBIDDEN')) wrong.push(nameOf(asking));
    }
    await known.dispose();
    expect(wrong).toEqual([]);
    // A stranger does not even get a connection.
    const stranger = overSocket(createClient(options), '{ __typename }');
    expect(await stranger).toMatchObject({ errors: { code: 4401 } });
    expect(await traces()).toEqual(before);
  });

  test('answers somebody who holds the scopes with something else than a refusal', async () => {
    const all = await newApiKey(waybill, { scopes: ['*'] });
    const wrong: string[] = [];
    const queries = schema.getQueryType()!.getFields();
    for (const asking of rootFields.filter(({ type }) => type === 'Query')) {
      const query = `{ ${leafCall(queries[asking.field]!)} }`;
      const refused = ['FORBIDDEN', 'UNAUTHENTICATED', 'INTERNAL_SERVER_ERROR'];
      const codes = codesOf(await post({ query }, all));
      if (codes.some((code) => refused.includes(code as string))) {
        wrong.push(`${nameOf(asking)} ${codes.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
