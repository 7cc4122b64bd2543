import type { Ask } from '../bring-in.ts';

type Entity = { id: string };
export type DemoProduct = Entity & { sku: string; supplierItems: { price: Amount | null }[] };
type Amount = { amount: string };

/** The demo company as its people find it, and what they can do with it. */
export type DemoCompany = {
  today: string;
  ask: Ask;
  does: Doing;
  /** The same by a second person, who approves what the first has drafted. */
  asManager: Doing;
  /** Resolves when everything has been carried on. */
  settled(): Promise<void>;
  /** By SKU. */
  products: DemoProduct[];
  /** By number. */
  customers: (Entity & { name: string })[];
  suppliers: (Entity & { items: { nodes: { product: DemoProduct }[] } })[];
  /** By code: EAST, SOUTH, WEST. */
  warehouses: (Entity & { code: string })[];
  carriers: (Entity & { code: string })[];
};

/** Runs a mutation by its field; gives what was selected of its payload, throws what refuses it. */
export type Doing = <Payload = Made>(
  field: string,
  input: object,
  selection?: string,
) => Promise<Payload>;

/** A payload of which only the document's id was selected. */
export type Made = Record<string, Entity>;

type Around = {
  [list in 'products' | 'customers' | 'suppliers' | 'warehouses' | 'carriers']: {
    nodes: DemoCompany[list];
  };
};

/** Looks around in the company after its history was brought in. */
export async function openDemoCompany(
  ask: Ask,
  asManager: Ask,
  { today, settled }: Pick<DemoCompany, 'today' | 'settled'>,
): Promise<DemoCompany> {
  const product = 'id sku supplierItems { price { amount } }';
  const around = await ask<Around>(
    `{ products(first: 100, orderBy: { field: sku }) { nodes { ${product} } }
       customers(first: 100, orderBy: { field: number }) { nodes { id name } }
       suppliers(first: 20, orderBy: { field: number }) {
         nodes { id items(first: 3) { nodes { product { ${product} } } } } }
       warehouses(first: 10) { nodes { id code } }
       carriers(first: 10) { nodes { id code } } }`,
  );
  return {
    today,
    settled,
    ask,
    does: doingBy(ask),
    asManager: doingBy(asManager),
    products: around.products.nodes,
    customers: around.customers.nodes,
    suppliers: around.suppliers.nodes,
    warehouses: around.warehouses.nodes,
    carriers: around.carriers.nodes,
  };
}

function doingBy(ask: Ask): Doing {
  return async <Payload>(field: string, input: object, selection = '__typename') => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    type Answer = Record<string, Payload & { userErrors: { code: string; message: string }[] }>;
    const answer = await ask<Answer>(
      `mutation ($input: ${type}!) {
         ${field}(input: $input) { ${selection} userErrors { code message } } }`,
      { input },
    );
    const [no] = answer[field]!.userErrors;
    if (no) throw new Error(`${field}: ${no.code} ${no.message}`);
    return answer[field]!;
  };
}
