import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import type { Exchange } from '../currencies/exchange.ts';
import { borneBy, type FreightShare } from '../freight/borne.ts';
import type { PostingRole } from '../ledger/chart.ts';
import type { Leg } from '../ledger/journal-entry.ts';

/** What a supplier bills without an order: rent, a service, the carrying of a shipment. */
export type Expense = {
  id: string;
  position: number;
  accountId: string;
  costCenterId: string | null;
  /** The shipment that was carried; its accrued freight is cleared. */
  shipmentId: string | null;
  description: string;
  net: Decimal;
  taxRate: Decimal;
  tax: Decimal;
};

/** What carrying a shipment was expected to cost, and whose orders and customer it is about. */
export type FreightAccrual = {
  shipmentId: string;
  /** How its orders share the cost; none when nobody knows them. */
  shares: readonly FreightShare[];
  customerId: string | null;
  /** Accrued and not billed. */
  open: Decimal;
};

export type Accruals = ReadonlyMap<string, FreightAccrual>;

/** What the expense clears of accrued freight: all that is open for its shipment. */
export function clearedBy({ shipmentId }: Expense, accruals: Accruals): Decimal {
  return accruals.get(shipmentId ?? '')?.open ?? ZERO;
}

/**
 * Whether nobody needs to look: every expense carries a shipment at what was accrued for it, but
 * for one minor unit.
 */
export function isExpected(expenses: readonly Expense[], accruals: Accruals, currency: string) {
  const smallest = decimal(10).pow(-minorDigitsOf(currency));
  return expenses.every((expense) => {
    const open = clearedBy(expense, accruals);
    return open.greaterThan(0) && !expense.net.minus(open).abs().greaterThan(smallest);
  });
}

/**
 * What an expense posts: the accrual it clears, and the rest where it belongs; of a shipment, each
 * order's part of both.
 */
export function expenseLegs(
  expense: Expense,
  accruals: Accruals,
  accounts: Record<PostingRole, string>,
  exchange: Exchange,
): Leg[] {
  const { accountId, costCenterId, shipmentId, net } = expense;
  const accrual = accruals.get(shipmentId ?? '');
  if (!accrual) return [exchange.debit(accountId, net, { costCenterId })];
  const { shares, customerId, open: cleared } = accrual;
  const rests = borneBy(shares, net.minus(cleared), exchange.currency);
  return borneBy(shares, cleared, exchange.currency).flatMap(({ orderId, amount }, index) => [
    exchange.debit(accounts.ACCRUED_FREIGHT, amount, { orderId, customerId }),
    exchange.debit(accountId, rests[index]!.amount, { orderId, customerId, costCenterId }),
  ]);
}
