import { LockMode, type FilterQuery } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { Billable } from './billable.ts';

/** Parts that are not billed yet, locked in the order of their ids. */
export async function lockOpen(work: Work, which: FilterQuery<Billable>): Promise<Billable[]> {
  const found = await lockBillables(work, {
    $and: [which, { invoiceId: null, takenBackOn: null }],
  });
  return found.filter((part) => part.isOpen());
}

/** Parts in whatever state, likewise. */
export function lockBillables({ em }: Work, which: FilterQuery<Billable>): Promise<Billable[]> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  return em.find(Billable, which, { lockMode, orderBy: { id: 'asc' } });
}
