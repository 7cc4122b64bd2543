import type { DemoCompany } from './company.ts';

type Level = { product: { id: string }; onHand: { value: string } };
type Counting = {
  stockCount: { id: string; lines: { nodes: { product: { id: string } }[] } };
};
type Proposals = { replenishmentProposals: { nodes: { id: string }[] } };

const names: Record<string, string> = {
  EAST: 'East China, Shanghai',
  SOUTH: 'South China, Shenzhen',
  WEST: 'West China, Chengdu',
};

/** Names the warehouses, says what should lie in them, counts, and proposes what to buy. */
export async function keepStock(company: DemoCompany): Promise<void> {
  const { does, asManager, warehouses, products, ask, settled } = company;
  for (const { id, code } of warehouses) {
    await does('saveWarehouse', { id, code, name: names[code] ?? code });
  }
  const policy = { recountPercent: '50', approvalLimit: '2000' };
  await asManager('saveCountPolicy', policy);
  const [east, south, west] = warehouses.map(({ id }) => id);
  for (const [n, { id: productId }] of products.slice(0, 12).entries()) {
    const [minimum, orderUpTo] = n % 3 === 0 ? ['400', '900'] : ['10', '200'];
    await does('saveStockRule', { productId, warehouseId: east, minimum, hysteresis: '5' });
    const rule = { productId, warehouseId: east, reorderPoint: minimum, orderUpTo };
    await does('saveReplenishmentRule', { ...rule, orderMultiple: '12', leadTimeDays: 14 });
    if (n % 4 === 0) await does('saveStockRule', { productId, warehouseId: south, maximum: '50' });
  }
  await does('runReplenishment', {});
  await settled();
  const { replenishmentProposals } = await ask<Proposals>(
    '{ replenishmentProposals(first: 1) { nodes { id } } }',
  );
  for (const { id: proposalId } of replenishmentProposals.nodes) {
    await does('acceptReplenishment', { proposalId });
  }
  await count(company, west!, { isSubmitted: true, missing: 0 });
  await count(company, south!, { isSubmitted: true, missing: 40 });
  await count(company, east!, { isSubmitted: false, missing: 0 });
}

/** Counts ten products; of the first some are missing. */
async function count(
  { does, ask }: DemoCompany,
  warehouseId: string,
  { isSubmitted, missing }: { isSubmitted: boolean; missing: number },
): Promise<void> {
  const { stockCount } = await does<Counting>(
    'startStockCount',
    { warehouseId, kind: 'CYCLE', limit: 10 },
    'stockCount { id lines(first: 10) { nodes { product { id } } } }',
  );
  if (!isSubmitted) return;
  const ids = stockCount.lines.nodes.map(({ product }) => product.id);
  const { stockLevels } = await ask<{ stockLevels: { nodes: Level[] } }>(
    `query ($filter: StockLevelFilter) {
       stockLevels(first: 10, filter: $filter) { nodes { product { id } onHand { value } } } }`,
    { filter: { warehouseId: { eq: warehouseId }, productId: { in: ids } } },
  );
  const lines = stockLevels.nodes.map(({ product, onHand }, n) => {
    const value = String(Math.max(0, Number(onHand.value) - (n === 0 ? missing : 0)));
    return { productId: product.id, counted: { value } };
  });
  const input = { stockCountId: stockCount.id };
  await does('recordCount', { ...input, lines });
  await does('submitStockCount', input);
}
