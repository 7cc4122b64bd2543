import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows } from '../../../kernel/database.ts';
import { LotRecalled } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { lockLot, reasonOf, settleLot, type LotInput } from './lot-store.ts';
import type { Lot } from './lot.ts';
import { customersOfLot } from './lot-customers.ts';

type Recalled = { lotId: string; customers: number };

/**
 * Calls a lot back: it is blocked, if it is not yet, and each customer who has goods of it is told,
 * with how many. Refuses `VERSION_CONFLICT`, `REASON_MISSING`.
 */
export const recallLot = command(
  commandSpec<LotInput, Recalled>('inventory.recallLot'),
  'inventory:approve',
  async (work, input): Promise<Recalled> => {
    staffOnly(work.viewer);
    const reason = reasonOf(input);
    const { lot, levels } = await lockLot(work, input.lotId);
    lot.expect(input.expectedVersion);
    if (!lot.isBlocked) {
      lot.block(reason);
      await settleLot(work, lot, levels);
    }
    return { lotId: lot.id, customers: await tellCustomers(work, lot, reason) };
  },
);

async function tellCustomers(
  { sql: db, ids, emit }: Work,
  { id: lotId, code, productId }: Lot,
  reason: string,
): Promise<number> {
  type Holder = Record<'customerId' | 'quantity' | 'unit', string>;
  const holders = await rows<Holder>(db, customersOfLot([lotId]));
  for (const { customerId, quantity, unit } of holders) {
    const recall = { recallId: ids.next('rcl'), customerId, lotId, code, productId };
    const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
    emit(LotRecalled, { ...recall, quantity, unit, reason }, { parties });
  }
  return holders.length;
}
