import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { SizesOfProductsQuery } from '../__generated__/questions.ts';
import { expectOpen, learnClosedUpTo, type ClosedUpTo } from '../open-periods.ts';
import { staffOnly } from '../staff.ts';
import type { StockDocument } from '../stock/move.ts';
import {
  borneByGoods,
  shareLandedCost,
  type LandedCostBasis,
  type LandedGoods,
} from './landed-cost.ts';
import { bookLateCost } from './late-cost.ts';

type Line = { stockMoveId: string; weight?: string | null; volume?: string | null };

export type PostLandedCostInput = {
  amount: { amount: string; currency: string };
  basis: LandedCostBasis;
  lines: Line[];
  /** Parts of the amount that the goods do not bear. */
  expensed?: string | null;
  suspended?: string | null;
  postingDate?: string | null;
  reason: string;
  idempotencyKey?: string | null;
};

export type LandedPart = { moveId: string; amount: string };
type Result = { documentId: string; parts: LandedPart[] };

export const PostLandedCost = commandSpec<PostLandedCostInput, Result>('inventory.postLandedCost');

/**
 * Adds freight, duty and the like to what received goods cost. It goes with the goods: to those on
 * hand, to what has left, and back with what came back. Refuses `NO_LINES`, `LINE_TWICE`,
 * `REASON_MISSING`, `NOT_RECEIVED`, `PERIOD_CLOSED`, and as the split of the amount does.
 */
export const postLandedCost = command(
  PostLandedCost,
  'inventory:approve',
  learnGoods,
  async (work, input) => {
    staffOnly(work.viewer);
    const { company, now } = work;
    const { goods, closed } = work.facts;
    const money = (amount: string) => new Money(amount, company.currency);
    const amount = new Money(input.amount.amount, input.amount.currency).in(company.currency);
    const expensed = money(input.expensed ?? '0');
    const suspended = money(input.suspended ?? '0');
    const borne = borneByGoods({ amount, expensed, suspended });
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const shares = shareLandedCost(borne, input.basis, goods);
    const id = work.ids.next('lnd');
    const postingDate = input.postingDate ?? dayOf(now);
    const document: StockDocument = { id, type: 'LANDED_COST', postingDate, reason };
    const parts = goods.map(({ receiptId, productId }, n) => {
      return { receiptId, productId, amount: shares[n]! };
    });
    const expenses = [
      { id: `${id}/expense`, kind: 'EXPENSE' as const, value: expensed },
      { id: `${id}/suspense`, kind: 'SUSPENSE' as const, value: suspended },
    ];
    await bookLateCost(work, { document, cause: 'LANDED_COST', parts, expenses, closed });
    return {
      documentId: id,
      parts: parts.map(({ receiptId: moveId, amount: part }) => {
        return { moveId, amount: part.amount.toFixed() };
      }),
    };
  },
);

type ReceiptRow = Record<'receiptId' | 'productId' | 'quantity' | 'value', string>;

type Facts = { goods: LandedGoods[]; closed: ClosedUpTo };

/** Learns what the goods of the lines are, and from the catalog how heavy and large they are. */
async function learnGoods(learning: Learning, input: PostLandedCostInput): Promise<Facts> {
  const { lines, postingDate } = input;
  if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  const ids = lines.map(({ stockMoveId }) => stockMoveId);
  ids.forEach((id, n) => {
    if (ids.indexOf(id) < n) refuse('LINE_TWICE', {}, ['lines', String(n), 'stockMoveId']);
  });
  const closed = postingDate ? await learnClosedUpTo(learning) : undefined;
  if (postingDate) expectOpen(closed, postingDate);
  const receipts = await receiptsOf(learning.sql, ids);
  const sizes = await learnSizes(learning, input, receipts);
  const goods = lines.map((line, n) => {
    const receipt = receipts.get(line.stockMoveId);
    if (!receipt) refuse('NOT_RECEIVED', { moveId: ids[n]! }, ['lines', String(n), 'stockMoveId']);
    const { receiptId, productId, value } = receipt;
    const quantity = decimal(receipt.quantity);
    const size = sizes.get(productId);
    const weight = given(line.weight) ?? given(size?.weightKg)?.times(quantity) ?? null;
    const volume = given(line.volume) ?? given(size?.volumeM3)?.times(quantity) ?? null;
    return { receiptId, productId, quantity, value: decimal(value), weight, volume };
  });
  return { goods, closed };
}

function given(figure: string | null | undefined): Decimal | undefined {
  if (figure == null) return undefined;
  if (decimal(figure).isNegative()) refuse('NEGATIVE_FIGURE', { given: figure }, ['lines']);
  return decimal(figure);
}

async function receiptsOf(db: Sql, ids: readonly string[]): Promise<Map<string, ReceiptRow>> {
  const found = await rows<ReceiptRow>(
    db,
    sql`select m.id as "receiptId", product_id as "productId", m.quantity,
          m.value + coalesce((select sum(c.value) from stock_move c
            where c.corrects_id = m.id and c.kind = 'REVALUATION'), 0) as value
        from stock_move m where m.id = any(${ids}) and kind = 'RECEIPT'`,
  );
  return new Map(found.map((row) => [row.receiptId, row]));
}

const document = /* GraphQL */ `
  query SizesOfProducts($ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      weightKg
      volumeM3
    }
  }
`;

async function learnSizes(
  { graph, viewer }: Learning,
  { basis }: PostLandedCostInput,
  receipts: ReadonlyMap<string, ReceiptRow>,
) {
  if (basis !== 'WEIGHT' && basis !== 'VOLUME') return new Map<string, Size>();
  const ids = [...new Set([...receipts.values()].map(({ productId }) => productId))];
  const asker = service('inventory', viewer.requestId);
  const answer = await graph<SizesOfProductsQuery>(document, { ids }, asker);
  return new Map(answer.productsByIds.flatMap((size) => (size ? [[size.id, size] as const] : [])));
}

type Size = NonNullable<SizesOfProductsQuery['productsByIds'][number]>;
