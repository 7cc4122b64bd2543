import type { Learning } from '../../../kernel/command.ts';
import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ReviewPolicy } from './policy.ts';

type Level = { onHand: { value: string }; value: { amount: string } };
type Answer = { productsByIds: ({ id: string; stock: { nodes: Level[] } } | null)[] };

const question = `query CostOfProducts($ids: [ID!]!) {
  productsByIds(ids: $ids) {
    id
    stock(first: 250) { nodes { onHand { value } value { amount } } }
  }
}`;

/**
 * What a base unit of each product costs on average, of the goods on hand; asked only where the
 * policy has a least margin. A product of which nothing is there has no cost.
 */
export async function learnCosts(
  { graph, viewer }: Learning,
  { minMarginPercent }: ReviewPolicy,
  productIds: readonly string[],
): Promise<Map<string, Decimal>> {
  const ids = [...new Set(productIds)];
  if (minMarginPercent === null || ids.length === 0) return new Map();
  const asker = service('orders', viewer.requestId);
  const { productsByIds } = await graph<Answer>(question, { ids }, asker);
  const known = productsByIds.filter((product) => product !== null);
  return new Map(known.flatMap(({ id, stock: { nodes } }) => costOf(id, nodes)));
}

function costOf(id: string, levels: readonly Level[]): [string, Decimal][] {
  const onHand = sum(levels.map((level) => level.onHand.value));
  const value = sum(levels.map((level) => level.value.amount));
  return onHand.greaterThan(0) ? [[id, decimal(value).dividedBy(onHand)]] : [];
}
