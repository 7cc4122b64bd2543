import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { NoteRequisition, ReplenishmentRequested } from '../contract.ts';
import { staffOnly } from '../staff.ts';

export type ProposalInput = { proposalId: string; idempotencyKey?: string | null };
export type DismissInput = ProposalInput & { reason: string };
type ProposalResult = { proposalId: string };

type Proposal = {
  productId: string;
  warehouseId: string;
  quantity: string;
  unit: string;
  neededBy: string;
  why: Record<string, string>;
  status: string;
};

/** Asks purchasing for what a rule has proposed, once. Refuses `ILLEGAL_MOVE`. */
export const acceptReplenishment = command(
  commandSpec<ProposalInput, ProposalResult>('inventory.acceptReplenishment'),
  'inventory:plan',
  async (work, { proposalId }) => {
    const { status: _, ...proposal } = await decide(work, proposalId, 'REQUESTED', null);
    work.emit(ReplenishmentRequested, { proposalId, ...proposal });
    return { proposalId };
  },
);

/** Puts a proposal aside. Refuses `REASON_MISSING`, `ILLEGAL_MOVE`. */
export const dismissReplenishment = command(
  commandSpec<DismissInput, ProposalResult>('inventory.dismissReplenishment'),
  'inventory:plan',
  async (work, { proposalId, reason }) => {
    const said = reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    await decide(work, proposalId, 'DISMISSED', said);
    return { proposalId };
  },
);

async function decide(work: Work, id: string, to: string, reason: string | null) {
  const { sql: db, viewer, now } = work;
  staffOnly(viewer);
  const [proposal] = await rows<Proposal>(
    db,
    sql`select product_id as "productId", warehouse_id as "warehouseId",
          trim_scale(quantity)::text as quantity, unit,
          needed_by as "neededBy", why, status
        from replenishment_proposal where id = ${id} for update`,
  );
  if (!proposal) throw new NotFound('replenishment proposal', id);
  const { status: from } = proposal;
  if (from !== 'PROPOSED') refuse('ILLEGAL_MOVE', { from, to });
  await sql`update replenishment_proposal set status = ${to}, reason = ${reason},
      decided_at = ${now}::timestamptz, decided_by = ${viewer.id} where id = ${id}`.execute(db);
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
