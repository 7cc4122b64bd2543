import type { Work } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { announce } from './announce.ts';
import { lockDeliveries, saveDeliveries } from './delivery-rows.ts';
import type { Delivery } from './delivery.ts';
import { settleLists } from '../waves/settle-lists.ts';
import { unissued } from './status.ts';

/** Locks an order's deliveries before their goods issue, that with the least work done first. */
export async function lockUnissued(db: Sql, orderId: string): Promise<Delivery[]> {
  const deliveries = await lockDeliveries(
    db,
    sql`order_id = ${orderId} and status = any(${[...unissued]})`,
  );
  return deliveries.toSorted((a, b) => unissued.indexOf(a.status) - unissued.indexOf(b.status));
}

/** What was taken out of a delivery. */
export type Withdrawal = { delivery: Delivery; quantity: Decimal };

/** Takes at most so much of an order line out of the deliveries, one after the other. */
export function withdrawFrom(
  deliveries: readonly Delivery[],
  lineId: string,
  most: Decimal,
): Withdrawal[] {
  let left = most;
  return deliveries.flatMap((delivery) => {
    const quantity = delivery.withdraw(lineId, left);
    left = left.minus(quantity);
    return quantity.isZero() ? [] : [{ delivery, quantity }];
  });
}

/**
 * Ends withdrawals: the deliveries of which nothing is left are cancelled, and nobody picks any
 * more what was withdrawn.
 */
export async function settleWithdrawals(
  work: Pick<Work, 'sql' | 'emit' | 'now'>,
  withdrawals: readonly Withdrawal[],
): Promise<void> {
  const { sql: db, emit, now } = work;
  const touched = [...new Set(withdrawals.map(({ delivery }) => delivery))];
  for (const delivery of touched) {
    const previous = delivery.status;
    delivery.settleWithdrawal(now);
    announce(emit, delivery, previous);
  }
  if (touched.length > 0) await saveDeliveries(db, touched);
  await settleLists(work, touched);
}
