import type { GraphFor } from '../../../../kernel/graph.ts';
import { mutate } from '../outcome.ts';

/** Ids of products by SKU; unknown ones are missing. */
export async function productIds(ask: GraphFor, skus: readonly string[]) {
  type Answer = { productsByIds: ({ id: string; sku: string } | null)[] };
  const { productsByIds } = await ask<Answer>(
    'query Products($skus: [String!]!) { productsByIds(skus: $skus) { id sku } }',
    { skus: [...new Set(skus)] },
  );
  return new Map(productsByIds.flatMap((product) => (product ? [[product.sku, product.id]] : [])));
}

/** Ids of attributes by code; unknown ones are missing. */
export async function attributeIds(ask: GraphFor, codes: readonly string[]) {
  type Answer = { attributeDefinitions: { nodes: { id: string; code: string }[] } };
  const { attributeDefinitions } = await ask<Answer>(
    `query Attributes($codes: [String!]!) {
       attributeDefinitions(first: 250, filter: { code: { in: $codes } }) { nodes { id code } }
     }`,
    { codes: [...new Set(codes)] },
  );
  return new Map(attributeDefinitions.nodes.map(({ id, code }) => [code, id]));
}

/** Ids of customers by the code that an earlier import gave them. */
export async function customerIds(ask: GraphFor, refs: readonly string[]) {
  type Answer = { customers: { nodes: { id: string; externalRef: string }[] } };
  const { customers } = await ask<Answer>(
    `query Customers($refs: [String!]!) {
       customers(first: 250, filter: { externalRef: { in: $refs } }) { nodes { id externalRef } }
     }`,
    { refs: [...new Set(refs)] },
  );
  return new Map(customers.nodes.map(({ id, externalRef }) => [externalRef, id]));
}

/** Ids of suppliers by the code that an earlier import gave them. */
export async function supplierIds(ask: GraphFor, refs: readonly string[]) {
  type Answer = { suppliers: { nodes: { id: string; externalRef: string }[] } };
  const { suppliers } = await ask<Answer>(
    `query Suppliers($refs: [String!]!) {
       suppliers(first: 250, filter: { externalRef: { in: $refs } }) { nodes { id externalRef } }
     }`,
    { refs: [...new Set(refs)] },
  );
  return new Map(suppliers.nodes.map(({ id, externalRef }) => [externalRef, id]));
}

type Coded = { nodes: { id: string; code: string }[] };

/** Ids of warehouses by code; those that are new are made. */
export async function ensureWarehouses(ask: GraphFor, codes: readonly string[]) {
  const wanted = [...new Set(codes.filter(Boolean))];
  const { warehouses } = await ask<{ warehouses: Coded }>(
    `query Warehouses($codes: [String!]!) {
       warehouses(first: 250, filter: { code: { in: $codes } }) { nodes { id code } }
     }`,
    { codes: wanted },
  );
  return ensured(wanted, warehouses, async (code) => {
    const input = { idempotencyKey: `import/warehouse/${code}`, code, name: code };
    const { warehouse } = await mutate<{ warehouse: { id: string } }>(
      ask,
      'saveWarehouse',
      'SaveWarehouseInput',
      input,
      'warehouse { id }',
    );
    return warehouse.id;
  });
}

/** Ids of bins in use by the codes of warehouse and bin; unknown ones are missing. */
export async function binIds(
  ask: GraphFor,
  warehouseIds: readonly string[],
  codes: readonly string[],
) {
  if (codes.length === 0) return new Map<string, string>();
  type Bin = { id: string; code: string; warehouse: { code: string } };
  const { bins } = await ask<{ bins: { nodes: Bin[] } }>(
    `query Bins($warehouseIds: [ID!]!, $codes: [String!]!) {
       bins(first: 250, filter: {
         warehouseId: { in: $warehouseIds }, code: { in: $codes }, isActive: { eq: true }
       }) { nodes { id code warehouse { code } } }
     }`,
    { warehouseIds, codes: [...new Set(codes)] },
  );
  return new Map(bins.nodes.map(({ id, code, warehouse }) => [`${warehouse.code} ${code}`, id]));
}

/** Ids of carriers by code; those that are new are made. */
export async function ensureCarriers(ask: GraphFor, codes: readonly string[]) {
  const wanted = [...new Set(codes.filter(Boolean))];
  const { carriers } = await ask<{ carriers: Coded }>(
    `query Carriers($codes: [String!]!) {
       carriers(first: 250, filter: { code: { in: $codes } }) { nodes { id code } }
     }`,
    { codes: wanted },
  );
  return ensured(wanted, carriers, async (code) => {
    const input = { idempotencyKey: `import/carrier/${code}`, code, name: code };
    const { carrier } = await mutate<{ carrier: { id: string } }>(
      ask,
      'saveCarrier',
      'SaveCarrierInput',
      input,
      'carrier { id }',
    );
    return carrier.id;
  });
}

async function ensured(
  codes: readonly string[],
  { nodes }: Coded,
  make: (code: string) => Promise<string>,
): Promise<Map<string, string>> {
  const ids = new Map(nodes.map(({ id, code }) => [code, id]));
  for (const code of codes) if (!ids.has(code)) ids.set(code, await make(code));
  return ids;
}
