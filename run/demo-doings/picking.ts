import type { DemoCompany } from './company.ts';

type Planned = {
  deliveries: { nodes: { id: string; warehouse: { id: string } }[] };
};

const MOST = 3;

/** A wave of a warehouse's oldest deliveries, which nobody has begun to walk. */
export async function pick({ ask, does }: DemoCompany): Promise<void> {
  const { deliveries } = await ask<Planned>(
    `{ deliveries(first: 50, filter: { status: { eq: PLANNED } }, orderBy: { field: plannedAt }) {
         nodes { id warehouse { id } } } }`,
  );
  const byWarehouse = Map.groupBy(deliveries.nodes, ({ warehouse }) => warehouse.id);
  const [most] = [...byWarehouse].toSorted(([, a], [, b]) => b.length - a.length);
  if (!most) return;
  const [warehouseId, planned] = most;
  const deliveryIds = planned.slice(0, MOST).map(({ id }) => id);
  const wave = { warehouseId, mode: 'BATCH', deliveryIds };
  const made = await does('planWave', wave, 'wave { id }');
  await does('releaseWave', { waveId: made.wave!.id });
}
