import { buildSchema, getNamedType } from 'graphql';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { staff } from './area.ts';
import { openBusyCompany } from './busy-company.ts';
import { canBeAsked, deepDocument } from './schema-walk.ts';
import type { TestWaybill } from './waybill.ts';

let waybill: TestWaybill;
const query = jest.spyOn(Client.prototype, 'query');

beforeAll(async () => {
  waybill = await openBusyCompany();
  // What is remembered between requests is asked for now.
  await waybill.ask(readOfOrders, { first: 1 });
}, 240_000);
afterAll(async () => {
  query.mockRestore();
  await waybill.close();
});

/** SQL texts that the request takes, each as often as it is run. */
async function statements(document: string, variables = {}): Promise<string[]> {
  query.mockClear();
  const { errors } = await waybill.openGraph.run({
    document: waybill.read(document),
    variables,
    viewer: staff(),
  });
  if (errors?.[0]) throw errors[0];
  return query.mock.calls.flatMap(([asked]) => {
    const text = typeof asked === 'string' ? asked : (asked as unknown as { text?: string }).text;
    // Relays and tails look for new events at any time, whoever asks what.
    return text === undefined ||
      /\boutbox\b|event_horizon|\bselect 1\b|pg_try_advisory_lock/.test(text)
      ? []
      : [text];
  });
}

const readOfOrders = `query ($first: Int!) {
  orders(first: $first, orderBy: { field: placedAt, direction: ASC }) { nodes {
    number status total { amount } customer { number name balance { amount } }
    lines { quantity { value unit } product { sku name stock(first: 3) { nodes { available { value } } } } }
    deliveries(first: 3) { nodes { number lines { product { name } } } }
    shipments(first: 3) { nodes { number status trackingEvents { status } } }
    invoices(first: 3) { nodes { number open { amount } payments { payment { number } } } }
  } } }`;

test('orders with all that belongs to them take the same statements for 30 as for 3', async () => {
  const few = counted(await statements(readOfOrders, { first: 3 }));
  const many = counted(await statements(readOfOrders, { first: 30 }));
  expect(few.size).toBeGreaterThan(5);
  expect([...many.keys()].toSorted()).toEqual([...few.keys()].toSorted());
  // Two branches of the plan may ask the same in one statement or in two, as they happen to meet.
  expect(Math.max(...many.values())).toBeLessThanOrEqual(2);
});

const schema = buildSchema(readFileSync(new URL('../schema/api.graphql', import.meta.url), 'utf8'));
const lists = Object.values(schema.getQueryType()!.getFields()).filter(
  (field) => getNamedType(field.type).name.endsWith('Connection') && canBeAsked(field),
);

const [FEW, MANY] = [2, 12];

test.each(lists.map((field) => [field.name, field] as const))(
  'no statement behind %s is run once per row, however deep it is asked',
  async (_name, field) => {
    const document = deepDocument(field);
    const few = counted(await statements(document, { page: FEW }));
    const many = counted(await statements(document, { page: MANY }));
    const grown = [...many].filter(([text, runs]) => runs - (few.get(text) ?? 0) >= MANY - FEW);
    expect(grown.map(([text, runs]) => `${runs} × ${text.slice(0, 120)}`)).toEqual([]);
  },
);

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
