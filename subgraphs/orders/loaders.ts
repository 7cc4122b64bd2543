import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import { heldAmendmentsById, waitingAmendmentsOf } from './amending/find-held-amendments.ts';
import { confirmationPdfs } from './confirmation-pdf.ts';
import { documentsBy, originalsOf } from './documents/find-documents.ts';
import { orderResponses } from './documents/find-responses.ts';
import { cancellationsOf, decisionsOf, findingsOf, timelineOf } from './find-history.ts';
import { linesById, linesOfOrders, openLinesOfProducts } from './find-lines.ts';
import { ordersBy, ordersOfCustomers } from './find-orders.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    confirmation: new DataLoader((ids: Keys) => confirmationPdfs(reading, ids)),
    response: new DataLoader((ids: Keys) => orderResponses(reading, ids)),
    document: new DataLoader((ids: Keys) => documentsBy('id', reading, ids)),
    documentOfOrder: new DataLoader((ids: Keys) => documentsBy('orderId', reading, ids)),
    original: new DataLoader((ids: Keys) => originalsOf(reading, ids)),
    order: new DataLoader((ids: Keys) => ordersBy('id', reading, ids)),
    orderByNumber: new DataLoader((numbers: Keys) => ordersBy('number', reading, numbers)),
    ordersOfCustomer: loaderByArgs((args, ids) => ordersOfCustomers(reading, args, ids)),
    line: new DataLoader((ids: Keys) => linesById(reading, ids)),
    linesOfOrder: new DataLoader((ids: Keys) => linesOfOrders(reading, ids)),
    openLinesOfProduct: loaderByArgs((args, ids) => openLinesOfProducts(reading, args, ids)),
    timeline: new DataLoader((ids: Keys) => timelineOf(reading, ids)),
    findings: new DataLoader((ids: Keys) => findingsOf(reading, ids)),
    decision: new DataLoader((ids: Keys) => decisionsOf(reading, ids)),
    heldAmendment: new DataLoader((ids: Keys) => heldAmendmentsById(reading, ids)),
    waitingAmendment: new DataLoader((ids: Keys) => waitingAmendmentsOf(reading, ids)),
    cancellations: new DataLoader((ids: Keys) => cancellationsOf(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
