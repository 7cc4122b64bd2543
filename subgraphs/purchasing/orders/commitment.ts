import { greatest, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

/** What an order line binds: what of its net has not come. */
export type BoundLine = {
  productId: string;
  /** In the base unit. */
  ordered: Decimal;
  open: Decimal;
  /** In the company's currency. */
  net: Decimal;
  /** When it is expected. */
  day: string;
};

/** A requisition that an order was made of. */
export type Requisitioned = {
  productId: string;
  /** In the base unit. */
  quantity: Decimal;
  accountId: string | null;
  costCenterId: string | null;
};

/** Without tax; null: the account of the cost of goods, and no cost centre. */
export type Charge = {
  accountId: string | null;
  costCenterId: string | null;
  day: string;
  amount: string;
};

/**
 * What an order binds of which budget: what has not come, charged as its requisitions say by their
 * quantities; the rest to the cost of goods. The parts of a line sum to it exactly.
 */
export function chargesOf(
  lines: readonly BoundLine[],
  requisitions: readonly Requisitioned[],
  currency: string,
): Charge[] {
  const byKey = new Map<string, Omit<Charge, 'amount'> & { amount: Money }>();
  for (const line of lines) {
    const open = new Money(line.net.times(line.open).dividedBy(line.ordered), currency).rounded();
    const asked = requisitions.filter(({ productId }) => productId === line.productId);
    const ordered = lines.filter(({ productId }) => productId === line.productId);
    const rest = sum(ordered.map((one) => one.ordered)).minus(
      sum(asked.map((one) => one.quantity)),
    );
    const nowhere = { accountId: null, costCenterId: null, quantity: greatest(rest, ZERO) };
    const charged = [...asked, nowhere];
    const parts = open.split(charged.map(({ quantity }) => quantity));
    charged.forEach(({ accountId, costCenterId }, index) => {
      const { day } = line;
      const key = JSON.stringify([accountId, costCenterId, day]);
      const amount = parts[index]!.plus(byKey.get(key)?.amount ?? Money.zero(currency));
      if (!amount.isZero()) byKey.set(key, { accountId, costCenterId, day, amount });
    });
  }
  return [...byKey.values()].map((one) => ({ ...one, amount: one.amount.amount.toFixed() }));
}
