import {
  IncomeLinesDocument,
  InvoiceListDocument,
  OrderInFullDocument,
  OrderListDocument,
  PaymentListDocument,
  type InvoiceFilter,
  type OrderFilter,
} from '../__generated__/documents.ts';
import type { Ask } from '../client.ts';
import type { Days } from '../filter.ts';
import { day, moment, money, quantity } from '../format.ts';
import { nameOf, say } from '../language.ts';
import { invoiceStatus, orderStatus, paymentMethod } from '../names.ts';
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
export function orderInFull(id: string, number: string): Documents {
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

/** The invoices of these days. */
export function invoicesOf({ from, to }: Days): Documents {
  return invoices(say('invoicesOfPeriod'), { invoiceDate: { gte: from, lte: to } });
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

/** What was earned and spent in these days, by account. */
export function incomeOf({ from, to }: Days): Documents {
  return {
    title: say('incomeOfPeriod'),
    async read(ask) {
      const { incomeStatement } = await ask(IncomeLinesDocument, { from, to });
      const rows = incomeStatement.sections
        .flatMap(({ lines }) => lines)
        .map(({ account, amount }) => ({
          key: account.id,
          cells: [account.code, nameOf(account), { number: money(amount) }],
        }));
      const columns: Word[] = ['number', 'account', 'amount'];
      return [{ caption: say('incomeOfPeriod'), columns, rows, total: rows.length }];
    },
  };
}
