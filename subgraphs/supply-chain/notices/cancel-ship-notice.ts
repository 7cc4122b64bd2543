import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import { ShipNoticeStatusChanged } from '../contract.ts';
import { ShipNotice } from './ship-notice.ts';

export type CancelShipNoticeInput = {
  shipNoticeId: string;
  reason: string;
  idempotencyKey?: string | null;
};

const CancelShipNotice = commandSpec<CancelShipNoticeInput, { shipNoticeId: string }>(
  'supply-chain.cancelShipNotice',
);

/** Takes a notice back that has not arrived. Refuses `REASON_MISSING`, `ILLEGAL_MOVE`. */
export const cancelShipNotice = command(
  CancelShipNotice,
  'supply-chain:ship',
  async ({ em, emit, viewer, now }, { shipNoticeId, reason: given }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const notice = await em.findOne(ShipNotice, { id: shipNoticeId }, { lockMode });
    if (!notice || !mayActFor(viewer, 'SUPPLIER', notice.supplierId)) {
      throw new NotFound('ship notice', shipNoticeId);
    }
    notice.cancel(given.trim() || refuse('REASON_MISSING', {}, ['reason']), now);
    const { supplierId, status, version } = notice;
    emit(
      ShipNoticeStatusChanged,
      { shipNoticeId, supplierId, status, version },
      { parties: notice.parties() },
    );
    return { shipNoticeId };
  },
);
