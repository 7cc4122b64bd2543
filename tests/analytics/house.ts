import { collectFacts } from '../../processes/collect-facts.ts';
import type { Graph } from '../../kernel/graph.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { analytics } from '../../subgraphs/analytics/subgraph.ts';
import { openTestArea, type TestArea } from '../area.ts';

export const now = new Date('2026-03-31T08:00:00Z');

type OrderNode = ReturnType<typeof order>;

/** An order of one line, as the graph tells of it. */
export function order(id: string, more: Partial<Record<string, unknown>> = {}) {
  return {
    id,
    number: `SO-${id}`,
    placedAt: '2026-03-31T07:00:00.000Z',
    channel: 'WEB',
    salesperson: null,
    status: 'APPROVED',
    currency: 'CNY',
    customer: { id: 'cus_1', group: null },
    warehouse: null,
    lines: [line('10', '113.00')],
    ...more,
  };
}

export function line(quantity: string, net: string, productId = 'prd_1') {
  const none = { value: '0' };
  const product = { id: productId, category: 'Tea' };
  const done = { shipped: none, cancelled: none };
  return {
    product,
    ordered: { value: quantity },
    ...done,
    net: { amount: net },
    gross: { amount: net },
  };
}

const names: Record<string, { name: string; nameZh?: string }> = {
  prd_1: { name: 'Oolong', nameZh: '乌龙茶' },
  prd_2: { name: 'Sencha', nameZh: '煎茶' },
  cus_1: { name: '=Leaf, Ltd' },
};

type Maker = { isActive: boolean; party: object | null; roles: { scopes: string[] }[] };

/** The area with its own process, beside others that know some orders, names and users. */
export async function openHouse() {
  const orders = new Map<string, OrderNode>();
  const makers = new Map<string, Maker>();
  const clock = { at: now, now: () => clock.at };
  const asked: string[] = [];
  const answers: Record<string, (variables: Record<string, unknown>) => unknown> = {
    OrderFacts: ({ ids }) => ({
      orders: { nodes: (ids as string[]).flatMap((id) => orders.get(id) ?? []) },
    }),
    DocumentCounts: (given) => {
      const lists = Object.keys(given);
      const count = (list: string) => (list === 'orders' ? orders.size : 0);
      return Object.fromEntries(lists.map((list) => [list, { totalCount: count(list) }]));
    },
    Members: (given) => ({
      all: {
        nodes: Object.values(given).flatMap((ids) =>
          (ids as string[]).flatMap((id) => (names[id] ? [{ id, ...names[id] }] : [])),
        ),
      },
    }),
    ShareMaker: ({ id }) => ({ user: makers.get(id as string) ?? null }),
  };
  const graph = (async (_viewer, document, variables = {}) => {
    const name = /query (\w+)/.exec(document)?.[1] ?? '';
    asked.push(name);
    if (name === 'DocumentPage') {
      const isOrders = document.includes('orders(');
      const nodes = isOrders && !document.includes('Orders(') ? [...orders.values()] : [];
      const pageInfo = { hasNextPage: false, endCursor: null };
      return { documents: { nodes: nodes.map(({ id }) => ({ id })), pageInfo } };
    }
    const answer = answers[name];
    if (!answer) throw new Error(`Nobody here answers ${name}.`);
    return answer(variables);
  }) as Graph;
  let area: TestArea | undefined;
  const house = await openTestArea(analytics, {
    clock,
    graph,
    processes: [collectFacts],
    perform: (command, viewer, input) => area!.area.perform(command, viewer, input),
  });
  area = house;
  return {
    ...house,
    ...{ asked, clock, makers, orders },
    /** An order is now this, and analytics is told that something has happened. */
    async tells(...placed: OrderNode[]) {
      for (const one of placed) orders.set(one.id, one);
      const ids = placed.map(({ id }) => id);
      await house.perform('analytics.noteDocuments', { kind: 'ORDER', ids });
    },
    /** Runs a mutation; gives the payload, throws the code of its first user error. */
    async does<Result>(field: string, input: object, selection: string, viewer?: Viewer) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
      type Payload = Result & { userErrors: { code: string; field: string[] }[] };
      const answer = await house.ask<Record<string, Payload>>(
        `mutation ($input: ${type}!) { ${field}(input: $input) {
           ${selection} userErrors { code field } } }`,
        { input },
        viewer,
      );
      const [no] = answer[field]!.userErrors;
      if (no) throw new Error(`${no.code} at ${no.field.join('.')}`);
      return answer[field]!;
    },
    /** The total of a metric in 2026. */
    async total(metric: string): Promise<string | null> {
      const period = { from: '2026-01-01', to: '2026-12-31' };
      type Answer = { metricQuery: { totals: { value: string | null }[] } };
      const { metricQuery } = await house.ask<Answer>(
        `query ($input: MetricQueryInput!) { metricQuery(input: $input) { totals { value } } }`,
        { input: { metrics: [metric], period } },
      );
      return metricQuery.totals[0]!.value;
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
