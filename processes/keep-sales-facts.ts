import { on, process, send } from '../kernel/process.ts';
import * as catalog from '../subgraphs/catalog/contract.ts';
import * as crm from '../subgraphs/crm/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as lost from '../subgraphs/orders/lost/contract.ts';
import * as facts from '../subgraphs/sales/facts/contract.ts';

/**
 * What sales are analysed by: who buys, which category goods are of, what they cost, and what was
 * lost for want of them.
 */
export const keepSalesFacts = process(
  'keep-sales-facts',

  on(crm.CustomerSaved, ({ customerId, groupId, place, version }) =>
    send(facts.NoteBuyer, { customerId, groupId, place, version }),
  ),
  on(catalog.ProductSaved, ({ productId, categoryId, version }) =>
    send(facts.NoteProduct, { productId, categoryId, version }),
  ),
  on(catalog.CategoryPlaced, (placed) => send(facts.NoteCategory, placed)),
  on(lost.SalesLost, (sales) => send(facts.NoteLoss, sales)),
  on(inventory.StockMoved, (moved) => send(facts.NoteCost, moved)),
);
