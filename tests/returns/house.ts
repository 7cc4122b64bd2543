import type { AreaOptions } from '../../kernel/area.ts';
import type { Graph } from '../../kernel/graph.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { returns } from '../../subgraphs/returns/subgraph.ts';
import { customerUser, openTestArea, staff } from '../area.ts';

const units = [
  { code: 'PCS', factor: '1', decimals: 0 },
  { code: 'BOX', factor: '12', decimals: 0 },
];

/** A user of a customer, with the scopes that its role holds here. */
export function returner(customerId: string): Viewer {
  return customerUser(customerId, ['returns:read', 'returns:write']);
}

/** Orders of `cus_1` (and `ord_2` of `cus_2`): 24 lamps at 10.00, 20 of them delivered. */
function around(deliveredAt: string): Graph {
  return (async (_viewer, document, variables = {}) => {
    const id = String(variables.id);
    if (document.includes('warehouses(')) {
      const known = (variables.ids as string[]).filter((one) => !one.endsWith('_none'));
      return { warehouses: { nodes: known.map((one) => ({ id: one })) } };
    }
    if (document.includes('product(')) return { product: id.endsWith('_none') ? null : { id } };
    if (document.includes('customer(')) return { customer: id.endsWith('_none') ? null : { id } };
    if (id.endsWith('_none')) return { order: null };
    const lineId = id.replace('ord', 'orl');
    const product = { id: 'prd_lamp', units };
    const line = { id: lineId, sku: 'LAMP', name: 'Lamp', product, net: { amount: '240' } };
    const figures = { ordered: { value: '24', unit: 'PCS' }, delivered: { value: '20' } };
    const lines = [{ orderLine: { id: lineId } }];
    const delivery = { deliveredAt, warehouse: { id: 'whs_east' }, lines };
    const customer = { id: id === 'ord_2' ? 'cus_2' : 'cus_1' };
    const about = { id, number: 'SO-1', channel: 'WEB', customer };
    return {
      order: { ...about, lines: [{ ...line, ...figures }], deliveries: { nodes: [delivery] } },
    };
  }) as Graph;
}

export type Returned = {
  id: string;
  number: string;
  status: string;
  resolution: string | null;
  lines: { id: string; quantity: { value: string }; feePercent: string }[];
};

/** The returns area beside orders, products and warehouses. */
export async function openHouse(deliveredAt: string, options: Partial<AreaOptions> = {}) {
  const area = await openTestArea(returns, { graph: around(deliveredAt), ...options });
  /** Runs a mutation; throws the code of its first user error. */
  async function does<Of>(field: string, input: object, answer: string, viewer?: Viewer) {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    type Answer = Record<string, { userErrors: { code: string; field: string[] }[] } & Of>;
    const { [field]: payload } = await area.ask<Answer>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer}
        userErrors { code field } } }`,
      { input },
      viewer,
    );
    const [refused] = payload!.userErrors;
    if (refused) throw new Error(`${refused.code} at ${refused.field.join('.')}`);
    return payload!;
  }
  return {
    ...area,
    does,
    /** Takes a return a step further. */
    async step(field: string, returnOrderId: string, more: object = {}, viewer?: Viewer) {
      const input = { returnOrderId, ...more };
      type Of = { returnOrder: Returned };
      return (await does<Of>(field, input, returned, viewer)).returnOrder;
    },
    async request(orderId: string, value: string, more: object = {}, viewer?: Viewer) {
      const line = { orderLineId: orderId.replace('ord', 'orl'), reason: 'NOT_NEEDED', ...more };
      const input = { orderId, lines: [{ quantity: { value }, ...line }] };
      type Of = { returnOrder: Returned };
      return (await does<Of>('requestReturn', input, returned, viewer)).returnOrder;
    },
    /** A return of some lamps that somebody has authorised and that has come. */
    async receivedReturn(orderId: string, value: string, received = value) {
      const { id, lines } = await this.request(orderId, value, {}, staff());
      await this.step('authoriseReturn', id);
      const came = [{ returnLineId: lines[0]!.id, received }];
      return this.step('receiveReturn', id, { lines: came });
    },
    /** The claim on an order's line, as `claimed of delivered`. */
    async claim(orderId: string) {
      const [row] = await area.rows<{ text: string }>(
        `select trim_scale(claimed) || ' of ' || trim_scale(delivered) as text
         from return_claim where id = '${orderId.replace('ord', 'orl')}'`,
      );
      return row?.text;
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;

const returned = `returnOrder { id number status resolution
  lines { id quantity { value } feePercent } }`;
