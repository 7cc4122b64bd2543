import { command, commandSpec } from '../../../kernel/command.ts';
import { staffOnly } from '../staff.ts';
import { lockLot, reasonOf, settleLot, type LotInput, type LotResult } from './lot-store.ts';

/**
 * Makes the goods of a blocked lot free again, for those who wait for them first; of an expired one
 * they stay apart. Refuses `VERSION_CONFLICT`, `REASON_MISSING`, and `ILLEGAL_MOVE` for one that is
 * not blocked.
 */
export const unblockLot = command(
  commandSpec<LotInput, LotResult>('inventory.unblockLot'),
  'inventory:approve',
  async (work, input) => {
    staffOnly(work.viewer);
    const reason = reasonOf(input);
    const { lot, levels } = await lockLot(work, input.lotId);
    lot.expect(input.expectedVersion);
    lot.unblock(reason);
    await settleLot(work, lot, levels);
    return { lotId: lot.id };
  },
);
