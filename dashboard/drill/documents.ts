import {
  InvoiceListDocument,
  MetricDocumentsDocument,
  OrderInFullDocument,
  OrderListDocument,
  PaymentListDocument,
  type InvoiceFilter,
  type OrderFilter,
} from '../__generated__/documents.ts';
import type { Ask } from '../client.ts';
import { metricsIn, type Filter } from '../filter.ts';
import { day, moment, money, quantity } from '../format.ts';
import { say } from '../language.ts';
import { factKind, invoiceStatus, orderStatus, paymentMethod } from '../names.ts';
import type { Word } from '../words.ts';

/** What is behind a figure, read when somebody asks for it. */
export type Documents = { title: string; read(ask: Ask): Promise<Table[]> };

export type Table = {
  caption: string;
  columns: readonly Word[];
  rows: readonly Row[];
  /** How many there are; the rows are the first of them. */
  total: number;
};

/** Cells that are numbers stand on the right; a row may open further documents. */
export type Row = { key: string; cells: readonly Cell[]; open?: Documents };
export type Cell = string | { number: string };

/** No table has more rows; what is left out is counted. */
export const MOST_ROWS = 50;

/** Orders of a filter, newest first; each opens in full. */
export function orders(title: string, filter: OrderFilter): Documents {
  return {
    title,
    async read(ask) {
      const found = (await ask(OrderListDocument, { first: MOST_ROWS, filter })).orders;
      const rows = found.nodes.map((order) => ({
        key: order.id,
        cells: [
          order.number,
          order.shipTo.name,
          orderStatus(order.status),
          moment(order.placedAt),
          { number: money(order.total) },
        ],
        open: orderInFull(order.id, order.number),
      }));
      const columns: Word[] = ['number', 'customer', 'status', 'placedAt', 'total'];
      return [{ caption: title, columns, rows, total: found.totalCount }];
    },
  };
}

/** One order: its lines, and what happened to it. */
function orderInFull(id: string, number: string): Documents {
  const title = say('orderTitle', { number });
  return {
    title,
    async read(ask) {
      const { order } = await ask(OrderInFullDocument, { id });
      const lines = (order?.lines ?? []).map((line) => ({
        key: line.id,
        cells: [
          `${line.sku} ${line.name}`,
          { number: quantity(line.quantity) },
          { number: quantity(line.open) },
          { number: money(line.net) },
        ],
      }));
      const steps = (order?.timeline ?? []).flatMap(({ id: key, at, status }) =>
        status ? [{ key, cells: [moment(at), orderStatus(status)] }] : [],
      );
      return [
        {
          caption: say('lines'),
          columns: ['product', 'quantity', 'stillOpen', 'net'],
          rows: lines,
          total: lines.length,
        },
        {
          caption: say('timeline'),
          columns: ['when', 'what'],
          rows: steps,
          total: steps.length,
        },
      ];
    },
  };
}

/** What customers still owe. */
export function openInvoices(): Documents {
  return invoices(say('openInvoices'), { open: { gt: '0' } });
}

function invoices(title: string, filter: InvoiceFilter): Documents {
  return {
    title,
    async read(ask) {
      const found = (await ask(InvoiceListDocument, { first: MOST_ROWS, filter })).invoices;
      const rows = found.nodes.map((invoice) => ({
        key: invoice.id,
        cells: [
          invoice.number,
          day(invoice.invoiceDate),
          day(invoice.dueDate),
          invoiceStatus(invoice.status),
          { number: money(invoice.net) },
          { number: money(invoice.open) },
        ],
      }));
      const columns: Word[] = ['number', 'invoiceDate', 'dueDate', 'status', 'net', 'open'];
      return [{ caption: title, columns, rows, total: found.totalCount }];
    },
  };
}

/** The newest payments of customers. */
export function payments(): Documents {
  return {
    title: say('payments'),
    async read(ask) {
      const found = (await ask(PaymentListDocument, { first: MOST_ROWS })).payments;
      const rows = found.nodes.map((payment) => ({
        key: payment.id,
        cells: [
          payment.number,
          day(payment.receivedDate),
          paymentMethod(payment.method),
          { number: money(payment.amount) },
        ],
      }));
      const columns: Word[] = ['number', 'receivedDate', 'method', 'amount'];
      return [{ caption: say('payments'), columns, rows, total: found.totalCount }];
    },
  };
}

/** The documents that a metric of the period is made of, each with its part. */
export function metricDocuments(metric: string, label: Word, filter: Filter): Documents {
  const title = say('madeOf', { metric: say(label) });
  return {
    title,
    async read(ask) {
      const input = metricsIn(filter, [metric]);
      const found = await ask(MetricDocumentsDocument, { input, first: MOST_ROWS });
      const { currency } = found.metricQuery;
      const { nodes, totalCount } = found.metricDocuments;
      const rows = nodes.map(({ kind, documentId, number, date, value }) => ({
        key: documentId,
        cells: [
          number ?? documentId,
          factKind(kind),
          day(date),
          { number: value ? money({ amount: value, currency }) : '' },
        ],
      }));
      const columns: Word[] = ['number', 'kind', 'when', 'amount'];
      return [{ caption: title, columns, rows, total: totalCount }];
    },
  };
}
