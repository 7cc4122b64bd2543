import type { Learning } from '../../../kernel/command.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { expectSerials } from '../../../kernel/tracking.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ShippedGoodsQuery } from '../__generated__/questions.ts';

/** Which of a line's goods came back, where they are told apart. */
export type NamedGoods = { lotCode?: string | null; serials?: readonly string[] | null };

/** Goods of an order line that are with the customer. */
type Shipped = { tracking: string; lots: Set<string>; serials: Set<string> };

const document = /* GraphQL */ `
  query ShippedGoods($id: ID!) {
    returnOrder(id: $id) {
      lines {
        id
        product {
          tracking
        }
        orderLine {
          issuedGoods {
            lot {
              code
            }
            serials
          }
        }
      }
    }
  }
`;

/** Learns which goods have left for the lines of a return, by line. */
export async function learnShipped(
  { graph, viewer }: Learning,
  { returnOrderId: id }: { returnOrderId: string },
): Promise<Map<string, Shipped>> {
  const asker = service('returns', viewer.requestId);
  const { returnOrder } = await graph<ShippedGoodsQuery>(document, { id }, asker);
  return new Map(
    (returnOrder?.lines ?? []).map(({ id: lineId, product, orderLine: { issuedGoods } }) => {
      const lots = new Set(issuedGoods.flatMap(({ lot }) => lot?.code ?? []));
      const serials = new Set(issuedGoods.flatMap((goods) => goods.serials));
      return [lineId, { tracking: product.tracking, lots, serials }];
    }),
  );
}

/**
 * The goods that came back, as they are told to inventory. Refuses `UNKNOWN_LOT` and
 * `UNKNOWN_SERIAL` for what has not left for the line, and `SERIALS_DIFFER`, `SERIAL_TWICE`; where
 * units have left named, they come back named.
 */
export function namedGoods(
  { lotCode, serials }: NamedGoods,
  shipped: Shipped | undefined,
  quantity: Decimal,
  at: readonly string[],
): { lotCode?: string; serials?: string[] } {
  const mustName = shipped?.tracking === 'SERIAL' && shipped.serials.size > 0;
  if (lotCode && !shipped?.lots.has(lotCode.trim())) {
    refuse('UNKNOWN_LOT', { code: lotCode }, [...at, 'lotCode']);
  }
  if (!mustName && !serials?.length) return lotCode ? { lotCode: lotCode.trim() } : {};
  const codes = (serials ?? []).map((serial) => serial.trim());
  expectSerials(codes, quantity, at);
  const strange = codes.find((code) => !shipped?.serials.has(code));
  if (strange) refuse('UNKNOWN_SERIAL', { code: strange }, [...at, 'serials']);
  return { serials: codes };
}
