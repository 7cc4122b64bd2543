import type { Area } from '../kernel/area.ts';

/** All areas of the graph by their names; a service loads no other than its own. */
const areas: Record<string, () => Promise<Area>> = {
  identity: async () => (await import('../subgraphs/identity/subgraph.ts')).identity,
  catalog: async () => (await import('../subgraphs/catalog/subgraph.ts')).catalog,
  crm: async () => (await import('../subgraphs/crm/subgraph.ts')).crm,
  sales: async () => (await import('../subgraphs/sales/subgraph.ts')).sales,
  orders: async () => (await import('../subgraphs/orders/subgraph.ts')).orders,
  inventory: async () => (await import('../subgraphs/inventory/subgraph.ts')).inventory,
  purchasing: async () => (await import('../subgraphs/purchasing/subgraph.ts')).purchasing,
  logistics: async () => (await import('../subgraphs/logistics/subgraph.ts')).logistics,
  finance: async () => (await import('../subgraphs/finance/subgraph.ts')).finance,
  'supply-chain': async () => (await import('../subgraphs/supply-chain/subgraph.ts')).supplyChain,
  returns: async () => (await import('../subgraphs/returns/subgraph.ts')).returns,
  analytics: async () => (await import('../subgraphs/analytics/subgraph.ts')).analytics,
};

export const areaNames: readonly string[] = Object.keys(areas);

/** The area of that name; throws when there is none. */
export async function loadArea(name: string): Promise<Area> {
  const load = areas[name];
  if (!load) throw new Error(`There is no area ${name}: it is one of ${areaNames.join(', ')}.`);
  return load();
}

export async function loadAreas(): Promise<readonly Area[]> {
  return Promise.all(areaNames.map(loadArea));
}
