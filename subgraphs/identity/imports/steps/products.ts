import { each, given, mutate, RowProblem, whole, type Step, type StepWork } from '../outcome.ts';
import type { ImportTask } from '../import.ts';
import { keyOf } from './keys.ts';
import { supplierIds } from './look-ups.ts';
import { knownBySku, productIn, type Known } from './product-row.ts';

const STANDARD_LIST = 'STANDARD';

/** Makes or changes products by their own code, with a list price and a supplier's price. */
export const bringInProducts: Step = async (work, tasks) => {
  const suppliers = await supplierIds(
    work.ask,
    tasks.flatMap(({ data }) => given(data.supplier_ref) ?? []),
  );
  const currencies = new Set(tasks.map(({ data }) => given(data.currency) ?? work.currency));
  const lists = await ensurePriceLists(work, [...currencies]);
  const known = await knownBySku(work, tasks);
  return each(tasks, async (task) => {
    const productId = await saveProduct(work, task, known);
    const { list_price: listPrice, currency, supplier_ref: supplierRef } = task.data;
    if (given(listPrice)) {
      const priceListId = lists.get(given(currency) ?? work.currency);
      await mutate(
        work.ask,
        'savePrices',
        'SavePricesInput',
        {
          idempotencyKey: keyOf(task, 'price'),
          priceListId,
          prices: [{ productId, unitPrice: listPrice }],
        },
        '__typename',
      );
    }
    if (given(supplierRef)) {
      const supplierId = suppliers.get(String(supplierRef));
      if (!supplierId) throw new RowProblem(`There is no supplier ${String(supplierRef)}.`);
      await saveSupplierItem(work, task, { productId, supplierId });
    }
    return productId;
  });
};

async function saveProduct({ ask }: StepWork, task: ImportTask, known: Known): Promise<string> {
  const { product } = await mutate<{ product: { id: string } }>(
    ask,
    'saveProduct',
    'SaveProductInput',
    { ...productIn(task, known), idempotencyKey: keyOf(task) },
    'product { id }',
  );
  return product.id;
}

type Trial = { saveProducts: { results: { userErrors: UserError[] }[] } };
type UserError = { message: string; field: string[] };

const trial = `mutation Try($input: SaveProductsInput!) {
  saveProducts(input: $input) { results { userErrors { message field } } }
}`;

/** Tries products out as the catalog would take them, without keeping any. */
export const tryProducts: Step = async (work, tasks) => {
  const known = await knownBySku(work, tasks);
  const products = tasks.map((task) => productIn(task, known));
  const { saveProducts } = await work.ask<Trial>(trial, { input: { products, isDryRun: true } });
  return tasks.map(({ id: taskId }, n) => {
    const [no] = saveProducts.results[n]!.userErrors;
    return no
      ? { taskId, problem: no.message, field: no.field }
      : { taskId, isDone: true, documentId: null };
  });
};

async function saveSupplierItem(
  { ask, currency }: StepWork,
  task: ImportTask,
  pair: { productId: string; supplierId: string },
): Promise<void> {
  const { purchase_price: price, lead_time_days: leadTimeDays } = task.data;
  await mutate(
    ask,
    'saveSupplierItem',
    'SaveSupplierItemInput',
    {
      idempotencyKey: keyOf(task, 'supplier'),
      ...pair,
      price: given(price) && {
        amount: price,
        currency: given(task.data.currency) ?? currency,
      },
      leadTimeDays: whole(leadTimeDays),
      isPreferred: true,
    },
    '__typename',
  );
}

/** The standard price list of each currency, by currency; made when it is new. */
async function ensurePriceLists({ ask }: StepWork, currencies: readonly string[]) {
  const codes = currencies.map((currency) => `${STANDARD_LIST}-${currency}`);
  type Answer = { priceLists: { nodes: { id: string; currency: string }[] } };
  const { priceLists } = await ask<Answer>(
    `query PriceLists($codes: [String!]!) {
       priceLists(first: 250, filter: { code: { in: $codes } }) { nodes { id currency } }
     }`,
    { codes },
  );
  const ids = new Map(priceLists.nodes.map(({ id, currency }) => [currency, id]));
  for (const currency of currencies) {
    if (ids.has(currency)) continue;
    const code = `${STANDARD_LIST}-${currency}`;
    const { priceList } = await mutate<{ priceList: { id: string } }>(
      ask,
      'savePriceList',
      'SavePriceListInput',
      { idempotencyKey: `import/price-list/${code}`, code, name: `Standard ${currency}`, currency },
      'priceList { id }',
    );
    ids.set(currency, priceList.id);
  }
  return ids;
}
