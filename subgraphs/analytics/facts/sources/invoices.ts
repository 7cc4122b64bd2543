import { decimal } from '../../../../kernel/decimal.ts';
import type { InvoiceFactsQuery } from '../../__generated__/questions.ts';
import { source } from '../fact.ts';

const document = /* GraphQL */ `
  query InvoiceFacts($ids: [ID!]!) {
    invoices(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        invoiceDate
        status
        total {
          currency
        }
        customer {
          id
          group {
            id
          }
        }
        orders {
          id
          channel
          salesperson
        }
        lines {
          kind
          order {
            id
          }
          product {
            id
            category {
              path
            }
          }
          quantity
          net {
            amount
          }
          tax {
            amount
          }
        }
      }
    }
  }
`;

/** Customer invoices by line, freight among them, with what their orders were. */
export const invoices = source<InvoiceFactsQuery>({
  kind: 'INVOICE',
  area: 'finance',
  list: 'invoices',
  filter: 'InvoiceFilter',
  dated: { by: 'invoiceDate', isMoment: false },
  document,
  factsOf: ({ invoices: { nodes } }) =>
    nodes.map(({ id, number, invoiceDate, status, total, customer, orders, lines }) => {
      const common = {
        ...{ status, customerId: customer.id, customerGroupId: customer.group?.id },
        currency: total.currency,
      };
      const byId = new Map(orders.map((order) => [order.id, order]));
      const facts = lines.map(({ kind: reason, order: { id: orderId }, product, ...line }) => ({
        ...{ ...common, reason, quantity: line.quantity, amount: line.net.amount },
        channel: byId.get(orderId)?.channel,
        salesperson: byId.get(orderId)?.salesperson,
        ...{ productId: product?.id, category: product?.category?.path },
        gross: decimal(line.net.amount).plus(line.tax.amount).toFixed(),
      }));
      return { id, day: invoiceDate, number, facts };
    }),
});
