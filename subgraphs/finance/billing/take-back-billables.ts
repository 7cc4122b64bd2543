import type { Work } from '../../../kernel/command.ts';
import { lockBillables } from './billable-store.ts';

type Delivery = { orderId: string; deliveryId: string };

/**
 * Takes back what was billable of a delivery, once; gives the invoices that have some of it, and
 * nothing at all for a delivery that has never left.
 */
export async function takeBackBillables(
  work: Work,
  { orderId, deliveryId }: Delivery,
  day: string,
): Promise<string[] | undefined> {
  const parts = await lockBillables(work, { orderId, deliveryId });
  if (parts.length === 0) return undefined;
  for (const part of parts.filter(({ takenBackOn }) => takenBackOn === null)) part.takeBack(day);
  return [...new Set(parts.flatMap(({ invoiceId }) => invoiceId ?? []))].sort();
}
