import type { Learning } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { LeftToOfferQuery } from '../__generated__/questions.ts';
import type { PricedLine } from '../pricing/priced-line.ts';

const document = /* GraphQL */ `
  query LeftToOffer($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      available {
        value
      }
    }
  }
`;

type Offered = Pick<PricedLine, 'productId' | 'sku' | 'status' | 'successor'>;

/**
 * Refuses `PRODUCT_DISCONTINUED` at the line of a product that is archived, or sold off and gone;
 * how much is left is asked only of what is sold off.
 */
export async function refuseEnded(learning: Learning, lines: readonly Offered[]): Promise<void> {
  const soldOff = lines.filter(({ status }) => status === 'SELL_OUT');
  const gone = await goneOf(
    learning,
    soldOff.map(({ productId }) => productId),
  );
  const index = lines.findIndex(({ productId, status }) => {
    return status === 'ARCHIVED' || gone.has(productId);
  });
  if (index < 0) return;
  const { sku, successor } = lines[index]!;
  refuse('PRODUCT_DISCONTINUED', { sku, successor: successor ?? '–' }, ['lines', String(index)]);
}

/** Those of the products of which nothing is free. */
async function goneOf({ graph, viewer }: Learning, productIds: readonly string[]) {
  const ids = [...new Set(productIds)];
  if (ids.length === 0) return new Set<string>();
  const asker = service('sales', viewer.requestId);
  const { productsByIds } = await graph<LeftToOfferQuery>(document, { ids }, asker);
  const left = productsByIds.filter((one) => decimal(one?.available?.value ?? 0).greaterThan(0));
  return new Set(ids).difference(new Set(left.map((one) => one!.id)));
}
