import type { AreaOptions } from '../../kernel/area.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { crm } from '../../subgraphs/crm/subgraph.ts';
import { openTestArea } from '../area.ts';

type Refused = { code: string; field: string[] };

/** The customers' area by itself, with short ways to do and to be refused. */
export async function openHouse(options: Partial<AreaOptions> = {}) {
  const area = await openTestArea(crm, options);
  /** Runs a mutation; throws the code of its first user error. */
  async function does<Answer>(
    field: string,
    input: object,
    selection: string,
    viewer?: Viewer,
  ): Promise<Answer> {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const { [field]: answer } = await area.ask<Record<string, Answer & { userErrors: Refused[] }>>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection}
        userErrors { code field } } }`,
      { input },
      viewer,
    );
    const [refused] = answer!.userErrors;
    if (refused) throw new Error(`${refused.code} at ${refused.field.join('.')}`);
    return answer!;
  }
  return {
    ...area,
    does,
    async newCustomer(name: string, more: object = {}): Promise<string> {
      type Saved = { customer: { id: string } };
      const { customer } = await does<Saved>('saveCustomer', { name, ...more }, 'customer { id }');
      return customer.id;
    },
    /** An approved order of the customer, as the process notes it; gives the order's id. */
    async ordered(customerId: string, at: string, total: string, ...products: string[]) {
      const documentId = `ord_${orders++}`;
      const lines = products.map((productId) => ({ productId, quantity: '1' }));
      const order = { kind: 'ORDER_APPROVED', documentId, title: `SO-${orders}`, lines };
      const figures = { customerId, at, amount: total, currency: 'CNY' };
      await area.perform('crm.noteMoment', { ...order, ...figures });
      return documentId;
    },
  };
}

let orders = 1;

export type House = Awaited<ReturnType<typeof openHouse>>;

/** How many of the promises are kept, and why the others are not. */
export async function outcomes(tries: Promise<unknown>[]) {
  const settled = await Promise.allSettled(tries);
  return {
    kept: settled.filter(({ status }) => status === 'fulfilled').length,
    reasons: settled.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as Error).message] : [],
    ),
  };
}
