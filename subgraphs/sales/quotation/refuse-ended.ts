import type { Learning } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { OfferedProductsQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query OfferedProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      sku
      status
      replacedBy {
        sku
      }
      available {
        value
      }
    }
  }
`;

/**
 * Asks for products that are offered whether we still sell them. Refuses `PRODUCT_DISCONTINUED` at
 * the line of one that is archived, or sold off and gone.
 */
export async function refuseEnded(
  { graph, viewer }: Learning,
  lines: readonly { productId: string }[],
): Promise<void> {
  const ids = [...new Set(lines.map(({ productId }) => productId))];
  const asker = service('sales', viewer.requestId);
  const { productsByIds } = await graph<OfferedProductsQuery>(document, { ids }, asker);
  const ended = productsByIds.find(isEnded);
  if (!ended) return;
  const index = lines.findIndex(({ productId }) => productId === ended.id);
  const successor = ended.replacedBy?.sku ?? '–';
  refuse('PRODUCT_DISCONTINUED', { sku: ended.sku, successor }, ['lines', String(index)]);
}

type Offered = OfferedProductsQuery['productsByIds'][number];

function isEnded(product: Offered): product is NonNullable<Offered> {
  const isGone = !decimal(product?.available?.value ?? 0).greaterThan(0);
  return product?.status === 'ARCHIVED' || (product?.status === 'SELL_OUT' && isGone);
}
