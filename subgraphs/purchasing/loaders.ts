import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { inspectionPlansById } from './inspections/find-inspection-plans.ts';
import {
  inspectionsBy,
  inspectionsOfOrders,
  readingsOfInspections,
} from './inspections/find-inspections.ts';
import {
  linesById,
  linesOfOrders,
  onOrder,
  ordersBy,
  ordersOfSuppliers,
} from './orders/find-purchase-orders.ts';
import { timelinesOf } from './orders/find-timeline.ts';
import {
  linesOfReceipts,
  receiptLinesById,
  receiptsById,
  receiptsOfOrders,
} from './receipts/find-goods-receipts.ts';
import { incomingOf, requisitionsById } from './requisitions/find-requisitions.ts';
import { itemsById, itemsOfProducts, itemsOfSuppliers } from './suppliers/find-supplier-items.ts';
import { suppliersBy } from './suppliers/find-suppliers.ts';
import { performanceOf, type Period } from './suppliers/performance.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    supplier: new DataLoader((ids: Keys) => suppliersBy('id', reading, ids)),
    supplierByNumber: new DataLoader((numbers: Keys) => suppliersBy('number', reading, numbers)),
    performance: loaderByArgs((period: Period, ids) => performanceOf(reading, period, ids)),
    supplierItem: new DataLoader((ids: Keys) => itemsById(reading, ids)),
    itemsOfProduct: new DataLoader((ids: Keys) => itemsOfProducts(reading, ids)),
    itemsOfSupplier: loaderByArgs((args: ListArgs, ids) => itemsOfSuppliers(reading, args, ids)),
    order: new DataLoader((ids: Keys) => ordersBy('id', reading, ids)),
    orderByNumber: new DataLoader((numbers: Keys) => ordersBy('number', reading, numbers)),
    ordersOfSupplier: loaderByArgs((args: ListArgs, ids) => ordersOfSuppliers(reading, args, ids)),
    orderLine: new DataLoader((ids: Keys) => linesById(reading, ids)),
    linesOfOrder: new DataLoader((ids: Keys) => linesOfOrders(reading, ids)),
    timeline: new DataLoader((ids: Keys) => timelinesOf(reading, ids)),
    onOrder: new DataLoader((ids: Keys) => onOrder(reading, ids)),
    requisition: new DataLoader((ids: Keys) => requisitionsById(reading, ids)),
    incoming: new DataLoader((ids: Keys) => incomingOf(reading, ids)),
    receipt: new DataLoader((ids: Keys) => receiptsById(reading, ids)),
    receiptsOfOrder: new DataLoader((ids: Keys) => receiptsOfOrders(reading, ids)),
    receiptLine: new DataLoader((ids: Keys) => receiptLinesById(reading, ids)),
    inspection: new DataLoader((ids: Keys) => inspectionsBy('id', reading, ids)),
    inspectionOfLine: new DataLoader((ids: Keys) =>
      inspectionsBy('goodsReceiptLineId', reading, ids),
    ),
    inspectionsOfOrder: new DataLoader((ids: Keys) => inspectionsOfOrders(reading, ids)),
    readingsOfInspection: loaderByArgs((args: ListArgs, ids) =>
      readingsOfInspections(reading, args, ids),
    ),
    inspectionPlan: new DataLoader((ids: Keys) => inspectionPlansById(reading, ids)),
    linesOfReceipt: new DataLoader((ids: Keys) => linesOfReceipts(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
