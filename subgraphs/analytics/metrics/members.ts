import type { Reading } from '../../../kernel/area.ts';
import { service, type Language } from '../../../kernel/viewer.ts';
import type { MembersQuery } from '../__generated__/questions.ts';
import { dimensionOf } from './metric-query.ts';

/** A product, customer, … in a dimension; or a value such as a channel; or a span's first day. */
export type Member = { dimension: string; id: string | null };

const document = /* GraphQL */ `
  query Members(
    $product: [ID!]
    $customer: [ID!]
    $customerGroup: [ID!]
    $warehouse: [ID!]
    $supplier: [ID!]
    $carrier: [ID!]
  ) {
    product: products(first: 250, filter: { id: { in: $product } }) {
      nodes {
        id
        name
        nameZh
      }
    }
    customer: customers(first: 250, filter: { id: { in: $customer } }) {
      nodes {
        id
        name
        nameZh
      }
    }
    customerGroup: customerGroups(first: 250, filter: { id: { in: $customerGroup } }) {
      nodes {
        id
        name
        nameZh
      }
    }
    warehouse: warehouses(first: 250, filter: { id: { in: $warehouse } }) {
      nodes {
        id
        name
      }
    }
    supplier: suppliers(first: 250, filter: { id: { in: $supplier } }) {
      nodes {
        id
        name
      }
    }
    carrier: carriers(first: 250, filter: { id: { in: $carrier } }) {
      nodes {
        id
        name
      }
    }
  }
`;

type Named = { id: string; name: string; nameZh?: string | null };

const noIds = {
  ...{ product: [], customer: [], customerGroup: [] },
  ...{ warehouse: [], supplier: [], carrier: [] },
};
const PAGE = 250;

const channels: Readonly<Record<string, string>> = {
  ...{ PHONE: '电话', EMAIL: '邮件', WEB: '网店', STORE: '门店' },
  ...{ DISTRIBUTOR: '经销商', MARKETPLACE: '电商平台', EDI: 'EDI' },
};

/** What members are called, in the order asked: documents' names are asked of their owners. */
export async function labelsOf(
  reading: Pick<Reading, 'graph' | 'viewer'>,
  members: readonly Member[],
): Promise<string[]> {
  const { language } = reading.viewer;
  const names = await namesOf(reading, members.filter(isDocument));
  return members.map((member) => names.get(member.id ?? '') ?? valueLabel(member, language));
}

function isDocument({ dimension, id }: Member): boolean {
  return id !== null && dimension in noIds;
}

async function namesOf(
  { graph, viewer }: Pick<Reading, 'graph' | 'viewer'>,
  members: readonly Member[],
): Promise<Map<string, string>> {
  const asker = service('analytics', viewer.requestId);
  const names = new Map<string, string>();
  for (let n = 0; n < members.length; n += PAGE) {
    const page = members.slice(n, n + PAGE);
    const byDimension = Map.groupBy(page, ({ dimension }) => dimension);
    const ids = [...byDimension].map(([name, own]) => [name, own.map(({ id }) => id)]);
    const variables = { ...noIds, ...(Object.fromEntries(ids) as Record<string, string[]>) };
    const found = await graph<MembersQuery>(asker, document, variables);
    const nodes: Named[] = Object.values(found).flatMap((list) => list.nodes as Named[]);
    for (const { id, name, nameZh } of nodes) {
      names.set(id, (viewer.language === 'zh-CN' && nameZh) || name);
    }
  }
  return names;
}

function valueLabel({ dimension, id }: Member, language: Language): string {
  if (id === null) return language === 'en' ? 'None' : '无';
  if (dimension === 'channel' && language === 'zh-CN') return channels[id] ?? id;
  const { grain } = dimensionOf(dimension);
  if (grain === 'year') return id.slice(0, 4);
  if (grain === 'month') return id.slice(0, 7);
  if (grain === 'quarter') return `${id.slice(0, 4)} Q${Math.ceil(Number(id.slice(5, 7)) / 3)}`;
  return id;
}
