import { each, given, mutate, RowProblem, type Step } from '../outcome.ts';
import { keyOf } from './keys.ts';
import { ensureWarehouses, productIds } from './look-ups.ts';

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
  return each(tasks, async (task) => {
    const { sku, warehouse, quantity, unit_cost: unitCost, date } = task.data;
    const productId = products.get(String(sku));
    if (!productId) throw new RowProblem(`There is no product ${String(sku)}.`);
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
      },
      '__typename',
    );
    return null;
  });
};
