import type { Graph } from '../../../kernel/graph.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';

type Line = { key: string; productId: string; quantity: string };
type Asked = { input?: { lines: Line[] }; productId?: string; ids?: string[]; id?: string };

/**
 * A floor where each product lies in a bin of its own, `prd_a` in A-1 of zone A, and has the SKU A.
 * `serials` are the units that are there; `orders` the channels of deliveries.
 */
function floorGraph() {
  const proposed: Line[][] = [];
  const serials: string[] = [];
  const channels: Record<string, string> = {};
  async function answer(_: unknown, document: string, variables: Asked = {}): Promise<unknown> {
    const { input, productId = '', ids = [], id = '' } = variables;
    if (document.includes('pickProposals')) {
      proposed.push(input!.lines);
      return { pickProposals: input!.lines.map(proposal) };
    }
    if (document.includes('PickerOfList')) return { user: users[id] ?? null };
    if (document.includes('deliveries(')) {
      const lines = [{ quantity: '5', product: { weightKg: '2' } }];
      const nodes = ids.map((id) => ({ id, order: { channel: channels[id] ?? 'WEB' }, lines }));
      return { deliveries: { nodes } };
    }
    const tracking = productId === 'prd_s' ? 'SERIAL' : 'NONE';
    const nodes = serials.map((code) => ({ code, warehouse: { id: 'whs_1' } }));
    const product = { sku: skuOf(productId), gtin: null, tracking };
    return { product, serials: { nodes } };
  }
  return { graph: answer as Graph, proposed, serials, channels };
}

const staff = (name: string) => ({ name, isActive: true, party: null as { kind: string } | null });

/** Who could pick: `usr_1`, `usr_2` and `usr_7`, one who has left, and a customer's user. */
const users: Record<string, ReturnType<typeof staff>> = {
  ...Object.fromEntries([1, 2, 7].map((n) => [`usr_${n}`, staff(`Picker ${n}`)])),
  usr_gone: { ...staff('Gone'), isActive: false },
  usr_buyer: { ...staff('Buyer'), party: { kind: 'CUSTOMER' } },
};

const skuOf = (productId: string) => productId.replace('prd_', '').toUpperCase();

function proposal({ key, productId, quantity }: Line) {
  const sku = skuOf(productId);
  const bin = { id: `bin_${sku}`, code: `${sku}-1`, zone: sku, pickSequence: 0 };
  return { key, bin, lot: null, quantity: { value: quantity } };
}

/** The sales area with such a floor, as the warehouse's people use it. */
export async function openFloor() {
  const floor = floorGraph();
  const area: TestArea = await openTestArea(sales, { graph: floor.graph });
  /** Runs a mutation; throws the code of its first user error. */
  async function does<Result>(field: string, input: object, selection: string): Promise<Result> {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    type Payload = Result & { userErrors: { code: string; message: string }[] };
    const answer = await area.ask<Record<string, Payload>>(
      `mutation ($input: ${type}!) { ${field}(input: $input) {
         ${selection} userErrors { code message } } }`,
      { input },
    );
    const [no] = answer[field]!.userErrors;
    if (no) throw new Error(no.code);
    return answer[field]!;
  }
  return { ...area, ...floor, does };
}

export type Floor = Awaited<ReturnType<typeof openFloor>>;
