import type { Learning } from '../../../kernel/command.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import type { LoadOfDeliveryQuery } from '../__generated__/questions.ts';
import type { ShippedPart } from '../contract.ts';
import { worthOf, type Load } from './freight-share.ts';

const document = /* GraphQL */ `
  query LoadOfDelivery($ids: [ID!]!, $orderId: ID!) {
    productsByIds(ids: $ids) {
      id
      weightKg
    }
    order(id: $orderId) {
      currency
      lines {
        id
        ordered {
          value
        }
        net {
          amount
        }
      }
    }
  }
`;

type Delivery = { orderId: string; consolidationId?: string | null; lines: readonly ShippedPart[] };

/** What nobody knows of: what leaves by itself bears all that carrying it costs. */
const unknown: Load = { weightKg: null, net: null };

/** Asks what the goods of a delivery weigh and were sold for when it leaves together with others. */
export async function learnLoad(
  { graph, company }: Learning,
  { orderId, consolidationId, lines }: Delivery,
): Promise<Load> {
  if (!consolidationId) return unknown;
  const ids = [...new Set(lines.map(({ productId }) => productId))];
  const { productsByIds, order } = await graph<LoadOfDeliveryQuery>(document, { ids, orderId });
  const weights = new Map(productsByIds.map((product) => [product?.id, product?.weightKg]));
  const weighed = lines.map(({ productId, quantity }) => {
    const each = weights.get(productId);
    return each == null ? null : decimal(each).times(quantity);
  });
  const known = weighed.filter((weight) => weight !== null);
  return {
    weightKg: known.length === lines.length ? sum(known).toFixed() : null,
    net:
      order?.currency === company.currency ? worthOf(soldOf(order.lines, lines)).toFixed() : null,
  };
}

type SoldLines = NonNullable<LoadOfDeliveryQuery['order']>['lines'];

function soldOf(sold: SoldLines, lines: readonly ShippedPart[]) {
  return lines.flatMap(({ lineId, quantity }) => {
    const line = sold.find(({ id }) => id === lineId);
    return line ? { quantity, ordered: line.ordered.value, net: line.net.amount } : [];
  });
}
