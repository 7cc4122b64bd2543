import type { Step } from './outcome.ts';
import type { TaskKind } from './plan-tasks.ts';
import { bringInCustomers } from './steps/customers.ts';
import { bringInArrivals, bringInOrders, bringInShipments } from './steps/orders.ts';
import { bringInPayments } from './steps/payments.ts';
import { bringInProducts } from './steps/products.ts';
import { bringInStock } from './steps/stock.ts';
import { bringInSuppliers } from './steps/suppliers.ts';

/** How each kind of task is worked through. */
export const steps: Readonly<Record<TaskKind, Step>> = {
  suppliers: bringInSuppliers,
  products: bringInProducts,
  customers: bringInCustomers,
  stock: bringInStock,
  orders: bringInOrders,
  shipments: bringInShipments,
  arrivals: bringInArrivals,
  payments: bringInPayments,
};
