import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ProposedProductQuery } from '../__generated__/questions.ts';
import { SupplyProposalAccepted } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { SupplyProposal } from './proposal.ts';

type Result = { proposalId: string };
type DecisionInput = {
  proposalId: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};
export type AcceptSupplyProposalInput = DecisionInput & {
  /** In the base unit; default: as proposed. */
  quantity?: string | null;
  supplierId?: string | null;
};
export type DismissSupplyProposalInput = DecisionInput & { reason: string };

const AcceptSupplyProposal = commandSpec<AcceptSupplyProposalInput, Result>(
  'supply-chain.acceptSupplyProposal',
);
const DismissSupplyProposal = commandSpec<DismissSupplyProposalInput, Result>(
  'supply-chain.dismissSupplyProposal',
);

async function lockProposal(work: Work<unknown>, input: DecisionInput): Promise<SupplyProposal> {
  staffOnly(work);
  const { proposalId: id, expectedVersion } = input;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const proposal = await work.em.findOne(SupplyProposal, { id }, { lockMode });
  if (!proposal) throw new NotFound('proposal', id);
  proposal.expect(expectedVersion);
  return proposal;
}

const document = /* GraphQL */ `
  query ProposedProduct($id: ID!) {
    product(id: $id) {
      sku
    }
  }
`;

/** Learns how people know the product of a proposal for which nobody is named to buy from. */
async function learnSku(learning: Learning, input: AcceptSupplyProposalInput): Promise<string> {
  staffOnly(learning);
  const { proposalId, supplierId } = input;
  const [open] = await rows<{ productId: string }>(
    learning.sql,
    sql`select product_id as "productId" from supply_proposal
        where id = ${proposalId} and supplier_id is null`,
  );
  if (!open || supplierId) return '';
  const { productId: id } = open;
  const asker = service('supply-chain', learning.viewer.requestId);
  const { product } = await learning.graph<ProposedProductQuery>(document, { id }, asker);
  return product?.sku ?? id;
}

/**
 * Takes a proposal up, once: it is then to be ordered. For staff only. Refuses `ILLEGAL_MOVE`,
 * `VERSION_CONFLICT`, `NOT_POSITIVE`, `NO_SUPPLIER`.
 */
export const acceptSupplyProposal = command(
  AcceptSupplyProposal,
  'supply-chain:plan',
  learnSku,
  async (work, input) => {
    const proposal = await lockProposal(work, input);
    proposal.accept(input, { by: work.viewer.id, now: work.now }, work.facts);
    const { id: proposalId, productId, warehouseId, unit, orderDate, neededDate } = proposal;
    work.emit(SupplyProposalAccepted, {
      ...{ proposalId, productId, warehouseId, supplierId: proposal.supplierId! },
      ...{ quantity: proposal.quantity.toFixed(), unit, orderDate, neededDate },
      acceptedBy: work.viewer.id,
    });
    return { proposalId };
  },
);

/** Turns a proposal down, also an accepted one. For staff only. Refuses `REASON_MISSING`. */
export const dismissSupplyProposal = command(
  DismissSupplyProposal,
  'supply-chain:plan',
  async (work, input) => {
    const proposal = await lockProposal(work, input);
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    proposal.dismiss(reason, { by: work.viewer.id, now: work.now });
    return { proposalId: proposal.id };
  },
);
