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
        order {
          channel
          salesperson
        }
        lines {
          kind
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
    nodes.map(({ id, number, invoiceDate, status, total, customer, order, lines }) => {
      const common = {
        ...{ status, channel: order.channel, salesperson: order.salesperson },
        ...{ customerId: customer.id, customerGroupId: customer.group?.id },
        currency: total.currency,
      };
      const facts = lines.map(({ kind: reason, product, quantity, net, tax }) => ({
        ...{ ...common, reason, quantity, amount: net.amount },
        ...{ productId: product?.id, category: product?.category?.path },
        gross: decimal(net.amount).plus(tax.amount).toFixed(),
      }));
      return { id, day: invoiceDate, number, facts };
    }),
});
