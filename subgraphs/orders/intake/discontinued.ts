import type { Learning } from '../../../kernel/command.ts';
import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { restOf, unservedOf, type Unserved } from './sell-out.ts';

/** A product of an order that is sold off, or not sold any more; quantities in the base unit. */
export type Discontinued = {
  productId: string;
  sku: string;
  status: 'SELL_OUT' | 'ARCHIVED';
  successor: string | null;
  wanted: Decimal;
  /** What is left of it for this order. */
  available: Decimal;
  unit: string;
};

/** The same, with what was free in stock when that was asked, and what orders still wanted then. */
export type Asked = Discontinued & { free: Decimal; unserved: Unserved };

/** Of a priced line: what there is to know of its product and how much of it is wanted. */
type Line = {
  productId: string;
  sku: string;
  status: 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED';
  successor: string | null;
  baseQuantity: string;
  baseUnit: string;
};
type Answer = { productsByIds: ({ id: string; available: { value: string } | null } | null)[] };

const question = `query LeftOfProducts($ids: [ID!]!) {
  productsByIds(ids: $ids) { id available { value } }
}`;

/** The discontinued products of the lines; how much is left is asked for those only. */
export async function learnDiscontinued(
  { graph, viewer, sql: db }: Learning,
  lines: readonly Line[],
): Promise<Asked[]> {
  const byId = Map.groupBy(lines.filter(isEnded), ({ productId }) => productId);
  if (byId.size === 0) return [];
  const ids = [...byId.keys()];
  const asker = service('orders', viewer.requestId);
  const unservedBefore = await unservedOf(db, ids);
  const { productsByIds } = await graph<Answer>(question, { ids }, asker);
  return [...byId].map(([productId, [first, ...more]]): Asked => {
    const { sku, status, successor, baseUnit: unit } = first!;
    const left = productsByIds.find((found) => found?.id === productId)?.available?.value;
    const free = decimal(left ?? 0);
    const unserved = unservedBefore(productId);
    return {
      ...{ productId, sku, status: status as Discontinued['status'], successor, unit },
      wanted: sum([first!, ...more].map(({ baseQuantity }) => baseQuantity)),
      ...{ free, unserved, available: restOf({ free, unserved }, unserved) },
    };
  });
}

function isEnded({ status }: Line): boolean {
  return status !== 'ACTIVE';
}

/** True for more than there is: nothing of it will come any more. */
export function isBeyondSale({ status, wanted, available }: Discontinued): boolean {
  return status === 'ARCHIVED' || wanted.greaterThan(available);
}

/**
 * Refuses `PRODUCT_DISCONTINUED` for what is not sold any more, `SELL_OUT_EXCEEDED` for more than is
 * left of what is sold off.
 */
export function refuseDiscontinued(
  products: readonly Discontinued[],
  lines: readonly Line[],
): void {
  const beyond = products.find(isBeyondSale);
  if (!beyond) return;
  const { productId, sku, status, wanted, available, unit } = beyond;
  const path = ['lines', String(lines.findIndex((line) => line.productId === productId))];
  const successor = beyond.successor ?? '–';
  if (status === 'ARCHIVED') refuse('PRODUCT_DISCONTINUED', { sku, successor }, path);
  const figures = { wanted: wanted.toFixed(), available: available.toFixed(), unit };
  refuse('SELL_OUT_EXCEEDED', { sku, ...figures, successor }, [...path, 'quantity', 'value']);
}
