import type { Step } from './outcome.ts';
import type { TaskKind } from './plan-tasks.ts';
import { bringInCustomers } from './steps/customers.ts';
import { bringInArrivals, bringInOrders, bringInShipments } from './steps/orders.ts';
import { bringInPayments } from './steps/payments.ts';
import { bringInAttributes, bringInCategories, bringInUnits } from './steps/catalog.ts';
import { bringInKits, bringInSuccessors } from './steps/kits.ts';
import { bringInProducts, tryProducts } from './steps/products.ts';
import { bringInStock } from './steps/stock.ts';
import { bringInSuppliers } from './steps/suppliers.ts';

/** How each kind of task is worked through. */
export const steps: Readonly<Record<TaskKind, Step>> = {
  'product-trials': tryProducts,
  suppliers: bringInSuppliers,
  units: bringInUnits,
  categories: bringInCategories,
  attributes: bringInAttributes,
  products: bringInProducts,
  successors: bringInSuccessors,
  kits: bringInKits,
  customers: bringInCustomers,
  stock: bringInStock,
  orders: bringInOrders,
  shipments: bringInShipments,
  arrivals: bringInArrivals,
  payments: bringInPayments,
};
