import DataLoader from 'dataloader';
import type { Reading } from '../../../kernel/area.ts';
import { loaderByArgs } from '../../../kernel/loaders.ts';
import {
  invoicesBy,
  invoicesOfCustomers,
  invoicesOfOrders,
  linesOfInvoices,
  ordersOfInvoices,
} from './find-invoices.ts';
import { invoicePdfs } from './invoice-pdf.ts';

export function invoiceLoaders(reading: Reading) {
  return {
    invoicePdf: new DataLoader((ids: readonly string[]) => invoicePdfs(reading, ids)),
    invoice: new DataLoader((ids: readonly string[]) => invoicesBy('id', reading, ids)),
    invoiceByNumber: new DataLoader((numbers: readonly string[]) =>
      invoicesBy('number', reading, numbers),
    ),
    invoiceLines: new DataLoader((ids: readonly string[]) => linesOfInvoices(reading, ids)),
    invoicesOfOrder: loaderByArgs((args, ids) => invoicesOfOrders(reading, args, ids)),
    invoicesOfCustomer: loaderByArgs((args, ids) => invoicesOfCustomers(reading, args, ids)),
    ordersOfInvoice: new DataLoader((ids: readonly string[]) => ordersOfInvoices(reading, ids)),
  };
}
