import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { NoteRequisition } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { carryOut, type Proposal } from './write-proposals.ts';

export type ProposalInput = { proposalId: string; idempotencyKey?: string | null };
export type DismissInput = ProposalInput & { reason: string };
type ProposalResult = { proposalId: string };

/** Asks purchasing, or the other warehouse, for what was proposed, once. Refuses `ILLEGAL_MOVE`. */
export const acceptReplenishment = command(
  commandSpec<ProposalInput, ProposalResult>('inventory.acceptReplenishment'),
  'inventory:plan',
  async (work, { proposalId }) => {
    await carryOut(work, await undecided(work, proposalId, 'REQUESTED'), work.viewer.id);
    return { proposalId };
  },
);

/** Puts a proposal aside. Refuses `REASON_MISSING`, `ILLEGAL_MOVE`. */
export const dismissReplenishment = command(
  commandSpec<DismissInput, ProposalResult>('inventory.dismissReplenishment'),
  'inventory:plan',
  async (work, { proposalId, reason }) => {
    const said = reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    await undecided(work, proposalId, 'DISMISSED');
    await sql`update replenishment_proposal set status = 'DISMISSED', reason = ${said},
        decided_at = ${work.now}::timestamptz, decided_by = ${work.viewer.id}
      where id = ${proposalId}`.execute(work.sql);
    return { proposalId };
  },
);

/** Locks a proposal that nobody has decided on. */
async function undecided({ sql: db, viewer }: Work, id: string, to: string): Promise<Proposal> {
  staffOnly(viewer);
  const [found] = await rows<Proposal & { status: string }>(
    db,
    sql`select id, product_id as "productId", warehouse_id as "warehouseId", unit, source,
          from_warehouse_id as "fromWarehouseId", trim_scale(quantity)::text as quantity,
          needed_by::text as "neededBy", why, status
        from replenishment_proposal where id = ${id} for update`,
  );
  if (!found) throw new NotFound('replenishment proposal', id);
  const { status: from, ...proposal } = found;
  if (from !== 'PROPOSED') refuse('ILLEGAL_MOVE', { from, to });
  return proposal;
}

/** Notes that purchasing has taken a request; from now on it is incoming. Others are passed over. */
export const noteRequisition = command(
  NoteRequisition,
  'inventory:plan',
  async ({ sql: db }, { proposalId, requisitionId }) => {
    // The ids of other sources' proposals are none of ours.
    await sql`update replenishment_proposal set status = 'RAISED', requisition_id = ${requisitionId}
      where id = ${proposalId} and status = 'REQUESTED'`.execute(db);
    return { proposalId };
  },
);
