import { buildSchema, getNamedType, isLeafType, isListType, isRequiredArgument } from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Party, Viewer } from '../kernel/viewer.ts';
import { staff } from './area.ts';
import { openBusyCompany } from './busy-company.ts';
import { canBeAsked, deepDocument, mutationOfId } from './schema-walk.ts';
import type { TestWaybill } from './waybill.ts';

// Users of a customer, a supplier or a carrier, with every scope there is: what they ask brings
// nothing of another's. Walks the whole graph, so that a field that is added is covered.

const schema = buildSchema(readFileSync(new URL('../schema/api.graphql', import.meta.url), 'utf8'));
const queries = Object.values(schema.getQueryType()!.getFields());
const lists = queries.filter(canBeAsked);

let waybill: TestWaybill;
beforeAll(async () => {
  waybill = await openBusyCompany();
}, 240_000);
afterAll(() => waybill.close());

/** Where a kind of party's own documents are, by area and table, and how they name the party. */
const owned: Record<string, [area: string, table: string, column: string][]> = {
  CUSTOMER: [
    ['crm', 'customer', 'id'],
    ['crm', 'contact', 'customer_id'],
    ['crm', 'interaction', 'customer_id'],
    ['crm', 'moment', 'customer_id'],
    ['crm', 'opportunity', 'customer_id'],
    ['crm', 'service_request', 'customer_id'],
    ['orders', 'sales_order', 'customer_id'],
    ['orders', 'order_document', 'customer_id'],
    ['sales', 'delivery', 'customer_id'],
    ['sales', 'quotation', 'customer_id'],
    ['logistics', 'shipment', 'customer_id'],
    ['finance', 'invoice', 'customer_id'],
    ['finance', 'payment', 'customer_id'],
    ['finance', 'credit_note', 'customer_id'],
    ['finance', 'allowance', 'customer_id'],
    ['finance', 'dunning_notice', 'customer_id'],
    ['finance', 'netting', 'customer_id'],
    ['returns', 'return_order', 'customer_id'],
    ['returns', 'service_ticket', 'customer_id'],
    ['returns', 'survey', 'customer_id'],
  ],
  SUPPLIER: [
    ['purchasing', 'supplier', 'id'],
    ['purchasing', 'supplier_item', 'supplier_id'],
    ['purchasing', 'purchase_order', 'supplier_id'],
    ['purchasing', 'goods_receipt', 'supplier_id'],
    ['purchasing', 'quality_inspection', 'supplier_id'],
    ['finance', 'bill', 'supplier_id'],
    ['finance', 'debit_note', 'supplier_id'],
    ['finance', 'supplier_payment', 'supplier_id'],
    ['finance', 'netting', 'supplier_id'],
    ['finance', 'supplier_advance', 'supplier_id'],
    ['supply-chain', 'ship_notice', 'supplier_id'],
  ],
  CARRIER: [['logistics', 'shipment', 'carrier_id']],
  DRIVER: [
    ['logistics', 'trip', 'driver_id'],
    ['logistics', 'driver', 'id'],
  ],
};

type Foreign = { id: string; number?: string };

/** Documents of every other party of the kind. */
async function foreignTo({ kind, id }: Party): Promise<Foreign[]> {
  const found = await Promise.all(
    owned[kind]!.map(([area, table, column]) =>
      waybill.rowsOf<Foreign>(
        area,
        `select t.id, to_jsonb(t) ->> 'number' as number from ${table} t
         where ${column} is distinct from '${id}'`,
      ),
    ),
  );
  return found.flat();
}

async function partyOf(kind: Party['kind']): Promise<Party> {
  const [area, table, column] = owned[kind]![0]!;
  const [most] = await waybill.rowsOf<{ id: string }>(
    area,
    `select ${column} as id from ${table} where ${column} is not null
     group by 1 order by count(*) desc, 1 limit 1`,
  );
  return { kind, id: most!.id };
}

const userOf = (party: Party): Viewer => ({ ...staff(`usr_${party.id}`), party });

/** The answer as text, with or without errors. */
async function answerTo(viewer: Viewer, text: string, variables = {}): Promise<string> {
  const document = waybill.read(text);
  return JSON.stringify(await waybill.openGraph.run({ document, variables, viewer }));
}

describe.each(['CUSTOMER', 'SUPPLIER', 'CARRIER', 'DRIVER'] as const)('a user of a %s', (kind) => {
  let viewer: Viewer;
  let foreign: Foreign[];
  beforeAll(async () => {
    const party = await partyOf(kind);
    viewer = userOf(party);
    foreign = await foreignTo(party);
  });

  test('has others beside it to learn of', () => {
    expect(foreign.length).toBeGreaterThan(2);
  });

  test.each(lists.map((field) => [field.name, field] as const))(
    'finds nobody else in %s, however deep it looks',
    async (_name, field) => {
      const text = await answerTo(viewer, deepDocument(field), { page: 100 });
      const seen = foreign.filter(({ id, number }) =>
        [id, number].some((mark) => mark && text.includes(`"${mark}"`)),
      );
      expect(seen).toEqual([]);
    },
  );

  test('counts only what it sees', async () => {
    const wrong: string[] = [];
    for (const field of lists.filter(({ type }) => /Connection/.test(String(type)))) {
      const text = await answerTo(
        viewer,
        `{ ${field.name}(first: 250) { totalCount edges { cursor } } }`,
      );
      type Page = { totalCount: number; edges: object[] };
      const page = (JSON.parse(text) as { data?: Record<string, Page> | null }).data?.[field.name];
      if (page && page.edges.length < 250 && page.totalCount !== page.edges.length) {
        wrong.push(field.name);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('gets the same for another’s id as for one that there is not', async () => {
    const byId = queries.filter(({ args }) => args.filter(isRequiredArgument).length === 1);
    const wrong: string[] = [];
    for (const field of byId) {
      const type = getNamedType(field.type);
      if (isLeafType(type) || isListType(field.type)) continue;
      const [arg] = field.args.filter(isRequiredArgument);
      if (!['ID', 'String'].includes(getNamedType(arg!.type).name)) continue;
      const query = `query ($v: ${String(arg!.type)}) {
        ${field.name}(${arg!.name}: $v) { __typename } }`;
      const ask = (v: string) => answerTo(viewer, query, { v });
      const nothing = (await ask('none_1')).replaceAll('none_1', '·');
      for (const { id, number } of foreign.slice(0, 60)) {
        for (const mark of [id, number]) {
          if (!mark) continue;
          const answer = (await ask(mark)).replaceAll(mark, '·');
          if (answer !== nothing) wrong.push(`${field.name} ${mark} ${answer}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('can do nothing to another’s documents, and learns nothing by trying', async () => {
    const kinds = new Map(foreign.map(({ id }) => [id.split('_')[0]!, id]));
    const wrong: string[] = [];
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      const text = mutationOfId(field);
      if (!text) continue;
      for (const [prefix, id] of kinds) {
        const none = `${prefix}_${'0'.repeat(32)}`;
        const [tried, nothing] = await Promise.all(
          [id, none].map(async (given) => {
            const answer = await answerTo(viewer, text, { id: given });
            return answer.replaceAll(given, '·').replace(/err_\w+/g, '·');
          }),
        );
        if (tried !== nothing) wrong.push(`${field.name} ${prefix}: ${tried} – ${nothing}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
