import type { Emit } from '../../../kernel/command.ts';
import { Money } from '../../../kernel/money.ts';
import type { ClosedUpTo } from '../open-periods.ts';
import type { Expense } from '../stock/announce.ts';
import type { StockDocument, StockMove } from '../stock/move.ts';
import { lockLevels, type Desk } from '../stock/stock-rows.ts';
import { bookTrail } from './book-trail.ts';
import { trailOf } from './trail-rows.ts';

/** What some received goods have cost beyond what was known when they came. */
type LateCost = {
  document: StockDocument;
  /** What it stands against in the ledger. */
  cause: 'LANDED_COST' | 'BILL';
  parts: readonly { receiptId: string; productId: string; amount: Money }[];
  closed?: ClosedUpTo;
  /** What no goods bear. */
  expenses?: readonly { id: string; kind: Expense['kind']; value: Money }[];
};

/**
 * Adds late costs to receipts, wherever their goods are now. Goods at standard cost bear none of
 * it: it is a variance; that of a bill was booked with the bill. Refuses `NEGATIVE_COST`.
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
  for (const { receiptId, amount } of borne) {
    trail.add(receiptId, amount, cause, document.postingDate);
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

function varianceOf({ id }: StockDocument, value: Money) {
  return { id: `${id}/variance`, kind: 'VARIANCE' as const, value };
}
