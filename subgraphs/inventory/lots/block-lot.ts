import { command, commandSpec } from '../../../kernel/command.ts';
import { staffOnly } from '../staff.ts';
import { lockLot, reasonOf, settleLot, type LotInput, type LotResult } from './lot-store.ts';

/**
 * Keeps all goods of a lot apart, in every warehouse: what is free is nobody's any more, and orders
 * that hold what is missing then get other goods, where there are any. Refuses `VERSION_CONFLICT`,
 * `REASON_MISSING`, and `ILLEGAL_MOVE` for one that is blocked.
 */
export const blockLot = command(
  commandSpec<LotInput, LotResult>('inventory.blockLot'),
  'inventory:write',
  async (work, input) => {
    staffOnly(work.viewer);
    const reason = reasonOf(input);
    const { lot, levels } = await lockLot(work, input.lotId);
    lot.expect(input.expectedVersion);
    lot.block(reason);
    await settleLot(work, lot, levels);
    return { lotId: lot.id };
  },
);
