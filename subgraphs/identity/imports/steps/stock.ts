import type { ImportTask } from '../import.ts';
import { each, given, mutate, RowProblem, type Step } from '../outcome.ts';
import { keyOf } from './keys.ts';
import { binIds, ensureWarehouses, productIds } from './look-ups.ts';

/** Takes opening stock into warehouses, which are made when they are new. */
export const bringInStock: Step = async ({ ask, currency }, tasks) => {
  const warehouses = await ensureWarehouses(
    ask,
    tasks.map(({ data }) => String(data.warehouse)),
  );
  const products = await productIds(
    ask,
    tasks.map(({ data }) => String(data.sku)),
  );
  const bins = await binIds(
    ask,
    [...warehouses.values()],
    tasks.flatMap(({ data }) => given(data.bin) ?? []),
  );
  return each(tasks, async (task) => {
    const { sku, warehouse, bin, quantity, unit_cost: unitCost, date } = task.data;
    const productId = products.get(String(sku));
    if (!productId) throw new RowProblem(`There is no product ${String(sku)}.`);
    const binId = bins.get(`${String(warehouse)} ${String(bin)}`);
    if (given(bin) && !binId) throw new RowProblem(`There is no bin ${String(bin)}.`, ['bin']);
    await mutate(
      ask,
      'receiveStock',
      'ReceiveStockInput',
      {
        idempotencyKey: keyOf(task, String(warehouse)),
        kind: 'OPENING',
        productId,
        warehouseId: warehouses.get(String(warehouse)),
        quantity: { value: quantity },
        unitCost: { amount: unitCost, currency },
        postingDate: given(date),
        binId,
        weight: given(task.data.weight),
        ...toldApart(task.data),
      },
      '__typename',
    );
    return null;
  });
};

/** Of which lot a row's goods are, or their serials. */
function toldApart(row: ImportTask['data']) {
  const code = given(row.lot);
  const serials = given(row.serials);
  const { quantity } = row;
  const expiresOn = given(row.expires_on);
  const manufacturedOn = given(row.manufactured_on);
  return {
    lots: code ? [{ code, quantity, expiresOn, manufacturedOn }] : undefined,
    serials: serials?.split(';').flatMap((serial) => serial.trim() || []),
  };
}
