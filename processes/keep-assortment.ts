import { on, process, send } from '../kernel/process.ts';
import * as catalog from '../subgraphs/catalog/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';

/** What the catalog decides of its products, others go by: where they stand, what is discontinued. */
export const keepAssortment = process(
  'keep-assortment',

  // A product's SKU and category, how its goods are weighed, and where the category stands in the
  // tree → stock is told by them.
  on(
    catalog.ProductSaved,
    ({ productId, sku, categoryId, catchWeightUnit, nominalWeight, version }) =>
      send(inventory.NoteProduct, {
        ...{ productId, sku, categoryId, version },
        ...{ catchWeightUnit, nominalWeight },
      }),
  ),
  on(catalog.CategoryPlaced, (placed) => send(inventory.NoteCategory, placed)),

  // Sold off or archived → nobody need buy it any more.
  on(catalog.ProductDiscontinued, ({ productId }) =>
    send(purchasing.EndRequisitions, { productId }),
  ),
);
