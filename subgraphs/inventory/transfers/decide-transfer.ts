import { refuse } from '../../../kernel/refusal.ts';
import { transferStep, type TransferInput } from './transfer-store.ts';

export type CancelTransferInput = TransferInput & { reason: string };

/** Lets the goods be sent. Refuses `ILLEGAL_MOVE`, `OWN_TRANSFER`. */
export const approveTransfer = transferStep(
  'approveTransfer',
  'inventory:approve',
  ({ viewer, now }, transfer) => transfer.approve({ id: viewer.id, now }),
);

/**
 * Gives up what was not sent yet; what is on its way is still received. Refuses `REASON_MISSING`,
 * `ILLEGAL_MOVE`, `NOTHING_TO_SHIP`.
 */
export const cancelTransfer = transferStep<CancelTransferInput>(
  'cancelTransfer',
  'inventory:plan',
  ({ now }, transfer, lines, { reason }) => {
    transfer.cutDown(lines, reason.trim() || refuse('REASON_MISSING', {}, ['reason']), now);
  },
);
