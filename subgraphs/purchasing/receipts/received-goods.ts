import type { Learning } from '../../../kernel/command.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { toldGoods, type ToldGoods, type Tracked } from '../../../kernel/tracking.ts';
import { weightOfComing, type Weighed } from '../../../kernel/weighing.ts';
import { service } from '../../../kernel/viewer.ts';
import type { SerialsOnHandQuery } from '../__generated__/questions.ts';
import type { ReceivedGoods } from '../contract.ts';

const document = /* GraphQL */ `
  query SerialsOnHand($productIds: [ID!]!, $codes: [String!]!) {
    serials(
      first: 250
      filter: {
        productId: { in: $productIds }
        code: { in: $codes }
        status: { in: [ON_HAND, IN_TRANSIT] }
      }
    ) {
      nodes {
        code
        product {
          id
        }
      }
    }
  }
`;

type Given = { lines: readonly (ToldGoods & { lineId: string })[] };

/** Learns which of the given serials are here already, by product; asks only when some are given. */
export async function learnOnHand(
  { graph, viewer }: Learning,
  { lines }: Given,
  productIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const codes = lines.flatMap(({ serials }) => serials ?? []).map((serial) => serial.trim());
  if (codes.length === 0) return new Map();
  const asker = service('purchasing', viewer.requestId);
  const { serials } = await graph<SerialsOnHandQuery>(document, { productIds, codes }, asker);
  const byProduct = Map.groupBy(serials.nodes, ({ product }) => product.id);
  return new Map([...byProduct].map(([id, units]) => [id, new Set(units.map(({ code }) => code))]));
}

type SaidOfLine = ToldGoods & { binId?: string | null; weight?: string | null };
type Coming = { quantity: Decimal; day: string; at: readonly string[] };

/**
 * What is said of the accepted goods of a line; nothing where nobody tells them apart. Refuses what
 * `toldGoods` and `weightOfComing` do, and `SERIAL_ON_HAND`.
 */
export function goodsOf(
  { lots: toldLots, serials: toldSerials, binId, weight }: SaidOfLine,
  product: Tracked & { onHand: ReadonlySet<string>; catchWeight: Weighed | null },
  coming: Coming,
): { goods?: ReceivedGoods } {
  if (coming.quantity.isZero()) return {};
  const { tracking, catchWeight } = product;
  const weighed = weightOfComing(weight, coming.quantity, catchWeight, [...coming.at, 'weight']);
  const put = {
    ...(binId && { binId }),
    ...(weighed && catchWeight && { weight: weighed.toFixed(), catchWeight }),
  };
  const told = toldGoods(product, { lots: toldLots, serials: toldSerials }, coming);
  const { lots, serials } = told;
  const here = serials.find((code) => product.onHand.has(code));
  if (here) refuse('SERIAL_ON_HAND', { code: here }, [...coming.at, 'serials']);
  if (tracking !== 'NONE') return { goods: { tracking, lots, serials, ...put } };
  return Object.keys(put).length > 0 ? { goods: put } : {};
}
