import { each, given, mutate, RowProblem, type Step } from '../outcome.ts';
import { keyOf } from './keys.ts';
import { productIds } from './look-ups.ts';

type Part = { sku: string; quantity: string; unit?: string };

/** Says which products take others' places, once all of them are there. */
export const bringInSuccessors: Step = async ({ ask }, tasks) => {
  const named = tasks.flatMap(({ data }) => [String(data.sku), String(data.replaced_by)]);
  const ids = await productIds(ask, named);
  return each(tasks, async (task) => {
    const productId = idOf(ids, task.data.sku, 'sku');
    const successorId = idOf(ids, task.data.replaced_by, 'replaced_by');
    const input = { productId, successorId, idempotencyKey: keyOf(task) };
    await mutate(ask, 'replaceProduct', 'ReplaceProductInput', input, '__typename');
    return null;
  });
};

/** Says what kits are put together from. */
export const bringInKits: Step = async ({ ask }, tasks) => {
  const partsOf = ({ data }: { data: Record<string, unknown> }) => data.parts as Part[];
  const skus = tasks.flatMap((task) => partsOf(task).map(({ sku }) => sku));
  const ids = await productIds(ask, [...skus, ...tasks.map(({ data }) => String(data.kit_sku))]);
  return each(tasks, async (task) => {
    const productId = idOf(ids, task.data.kit_sku, 'kit_sku');
    const components = partsOf(task).map(({ sku, quantity: value, unit }) => ({
      productId: idOf(ids, sku, 'sku'),
      quantity: { value, unit: given(unit) },
    }));
    const input = { productId, components, idempotencyKey: keyOf(task) };
    await mutate(ask, 'saveKit', 'SaveKitInput', input, '__typename');
    return null;
  });
};

function idOf(ids: ReadonlyMap<string, string>, sku: unknown, column: string): string {
  const id = ids.get(String(sku));
  if (!id) throw new RowProblem(`There is no product ${String(sku)}.`, [column]);
  return id;
}
