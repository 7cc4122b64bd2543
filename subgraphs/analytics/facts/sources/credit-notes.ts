import { decimal } from '../../../../kernel/decimal.ts';
import type { CreditNoteFactsQuery } from '../../__generated__/questions.ts';
import { source } from '../fact.ts';

const document = /* GraphQL */ `
  query CreditNoteFacts($ids: [ID!]!) {
    creditNotes(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        creditDate
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
          fee {
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

/** Credit notes by line: what is credited, less what is kept as a fee. */
export const creditNotes = source<CreditNoteFactsQuery>({
  kind: 'CREDIT_NOTE',
  area: 'finance',
  list: 'creditNotes',
  filter: 'CreditNoteFilter',
  dated: { by: 'creditDate', isMoment: false },
  document,
  factsOf: ({ creditNotes: { nodes } }) =>
    nodes.map(({ id, number, creditDate, total, customer, order, lines }) => {
      const common = {
        ...{ channel: order.channel, salesperson: order.salesperson, currency: total.currency },
        ...{ customerId: customer.id, customerGroupId: customer.group?.id },
      };
      const facts = lines.map(({ product, quantity, net, fee, tax }) => {
        const amount = decimal(net.amount).minus(fee.amount);
        return {
          ...{ ...common, quantity, productId: product?.id, category: product?.category?.path },
          ...{ amount: amount.toFixed(), gross: amount.plus(tax.amount).toFixed() },
        };
      });
      return { id, day: creditDate, number, facts };
    }),
});
