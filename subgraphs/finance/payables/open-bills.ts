import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { postable } from '../ledger/amount.ts';
import { Bill } from './bill.ts';

export type BillAllocationInput = { billId: string; amount: string };

/** A part for a bill. */
export type BillPart = { bill: Bill; amount: Money };

/** Whose bills, and in which currency. */
export type Owing = { supplierId: string; currency: string };

/**
 * The parts as the caller gives them; the bills are locked. Refuses `OTHER_SUPPLIER`; throws
 * `NotFound`.
 */
export async function billPartsOf(
  work: Work,
  { supplierId, currency }: Owing,
  wanted: readonly BillAllocationInput[],
): Promise<BillPart[]> {
  const ids = wanted.map(({ billId }) => billId);
  const bills = new Map((await lockBills(work, ids)).map((bill) => [bill.id, bill]));
  return wanted.map(({ billId, amount }) => {
    const bill = bills.get(billId);
    if (!bill) throw new NotFound('bill', billId);
    if (bill.supplierId !== supplierId) {
      refuse('OTHER_SUPPLIER', { number: bill.number }, ['allocations']);
    }
    return { bill, amount: postable({ amount, currency }, 'allocations') };
  });
}

/** All open bills of a supplier in a currency, locked. */
export async function openBillsOf(work: Work, { supplierId, currency }: Owing): Promise<Bill[]> {
  const open = await rows<{ id: string }>(
    work.sql,
    sql`select id from bill where supplier_id = ${supplierId} and open > 0
          and currency = ${currency}`,
  );
  return lockBills(
    work,
    open.map(({ id }) => id),
  );
}

/** Bills, locked in the order of their ids. */
export function lockBills({ em }: Work, ids: readonly string[]): Promise<Bill[]> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  return em.find(Bill, { id: { $in: [...new Set(ids)] } }, options);
}
