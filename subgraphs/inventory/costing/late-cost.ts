import type { Emit } from '../../../kernel/command.ts';
import { Money } from '../../../kernel/money.ts';
import type { ClosedUpTo } from '../open-periods.ts';
import type { Expense } from '../stock/announce.ts';
import type { StockDocument, StockMove } from '../stock/move.ts';
import { lockLevels, type Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { Bearing } from './bearing.ts';
import { bookTrail } from './book-trail.ts';
import type { CostTrail } from './cost-trail.ts';
import { costsOfReceipts } from './receipt-costs.ts';
import { trailOf } from './trail-rows.ts';

type Part = { receiptId: string; productId: string; amount: Money };

/** What some received goods have cost beyond what was known when they came. */
type LateCost = {
  document: StockDocument;
  /** What it stands against in the ledger. */
  cause: 'LANDED_COST' | 'BILL';
  parts: readonly Part[];
  closed?: ClosedUpTo;
  /** What no goods bear. */
  expenses?: readonly { id: string; kind: Expense['kind']; value: Money }[];
};

/**
 * Adds late costs to receipts, wherever their goods are now. Goods at standard cost bear none of
 * it: it is a variance; that of a bill was booked with the bill, and stays there as far as goods
 * would cost less than nothing.
 */
export async function bookLateCost(
  work: Desk & { emit: Emit },
  { document, cause, parts, closed, expenses = [] }: LateCost,
): Promise<StockMove[]> {
  const productIds = parts.map(({ productId }) => productId);
  const levels = await lockLevels(work, productIds);
  const standard = new Set(
    levels.filter(({ costingMethod }) => costingMethod === 'STANDARD').map((one) => one.productId),
  );
  const borne = parts.filter(({ productId }) => !standard.has(productId));
  const trail = await trailOf(
    work,
    borne.map(({ receiptId }) => receiptId),
  );
  const isCheaper = ({ amount }: Part) => cause === 'BILL' && amount.isNegative();
  await lower(work, { trail, levels, document }, borne.filter(isCheaper));
  for (const part of borne.filter((one) => !isCheaper(one))) {
    trail.add(part.receiptId, part.amount, cause, document.postingDate);
  }
  const variance = Money.total(
    parts.filter(({ productId }) => standard.has(productId)).map(({ amount }) => amount),
    work.company.currency,
  );
  const unborne = [
    ...expenses,
    ...(cause === 'LANDED_COST' ? [varianceOf(document, variance)] : []),
  ];
  return bookTrail(work, {
    ...{ document, levels, trail, closed },
    expenses: unborne
      .filter(({ value }) => !value.isZero())
      .map((part) => ({ ...part, value: part.value.amount.toFixed() })),
  });
}

type Costed = { trail: CostTrail; levels: readonly StockLevel[]; document: StockDocument };

/** Takes off what goods bear of a bill that asks less than was booked. */
async function lower(
  work: Desk,
  { trail, levels, document }: Costed,
  parts: readonly Part[],
): Promise<void> {
  if (parts.length === 0) return;
  const costs = await costsOfReceipts(
    work,
    parts.map(({ receiptId }) => receiptId),
  );
  const worth = {
    receipts: costs.entries().map(([id, { cost }]): [string, Money] => [id, cost]),
    pools: levels.map(({ id, value }): [string, Money] => [id, value]),
  };
  const bearing = new Bearing(trail, worth, document.postingDate);
  for (const { receiptId, amount } of parts) bearing.lower(receiptId, amount.negated());
}

function varianceOf({ id }: StockDocument, value: Money) {
  return { id: `${id}/variance`, kind: 'VARIANCE' as const, value };
}
