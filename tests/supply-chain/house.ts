import { planToStock } from '../../processes/plan-to-stock.ts';
import type { Graph } from '../../kernel/graph.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { supplyChain } from '../../subgraphs/supply-chain/subgraph.ts';
import { openTestArea, staff, type TestArea } from '../area.ts';

/** A user of a supplier, with the scopes that suppliers' users have and some more. */
export function supplierUser(supplierId: string): Viewer {
  return { ...staff(`usr_${supplierId}`), party: { kind: 'SUPPLIER', id: supplierId } };
}

/** The day that lies `days` before today, UTC. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

export type Surroundings = Record<string, unknown>;

/** The area with its own process, beside others that answer by the name of the document asked. */
export async function openHouse(around: Surroundings = {}) {
  const graph = (async (_viewer, document, variables) => {
    const name = /query (\w+)/.exec(document)?.[1] ?? '';
    const answer = around[name];
    if (answer === undefined) throw new Error(`Nobody here answers ${name}.`);
    return typeof answer === 'function' ? (answer as Graph)(_viewer, document, variables) : answer;
  }) as Graph;
  let area: TestArea | undefined;
  const house = await openTestArea(supplyChain, {
    graph,
    processes: [planToStock],
    perform: (command, viewer, input) => area!.area.perform(command, viewer, input),
  });
  area = house;
  let moves = 0;
  return {
    ...house,
    around,
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
    /** Goods that customers took, as inventory tells of them. */
    async sold(productId: string, warehouseId: string, days: readonly [string, number][]) {
      for (const [postingDate, quantity] of days) {
        const moveId = `mov_${++moves}`;
        const move = { moveId, kind: 'ISSUE', productId, warehouseId, quantity: String(-quantity) };
        const told = { documentId: `dlv_${moves}`, postingDate, moves: [move] };
        await house.perform('supply-chain.noteDemand', told);
      }
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
