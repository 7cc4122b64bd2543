import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Figure } from './terms.ts';

/** A replenishment rule as the graph shows it; to viewers that are bound to no party. */
export type ReplenishmentRuleRow = {
  id: string;
  productId: string;
  warehouseId: string;
  orderCost: string | null;
};

/** A proposal as the graph shows it; to viewers that are bound to no party. */
export type ReplenishmentProposalRow = {
  id: string;
  ruleId: string;
  productId: string;
  warehouseId: string;
  fromWarehouseId: string | null;
  requisitionId: string | null;
  transferOrderId: string | null;
  why: Figure[];
};

const ruleColumns = `id, product_id as "productId", warehouse_id as "warehouseId", unit,
  reorder_point as "reorderPoint", order_up_to as "orderUpTo", order_quantity as "orderQuantity",
  order_multiple as "orderMultiple", minimum_quantity as "minimumQuantity", method,
  review_days as "reviewDays", demand_mean as "demandMean",
  demand_deviation as "demandDeviation", lead_time_days as "leadTimeDays",
  lead_time_deviation as "leadTimeDeviation", service_level as "serviceLevel",
  history_days as "historyDays", order_cost as "orderCost",
  holding_percent as "holdingPercent", price_breaks as "priceBreaks",
  lead_time_factor as "leadTimeFactor", variability_factor as "variabilityFactor",
  adjustments, prefers_transfer as "prefersTransfer", reviewed_on::text as "reviewedOn", zone, figures,
  is_automatic as "isAutomatic", is_active as "isActive", updated_at as "updatedAt", version`;

const rules: ListSpec = {
  from: 'replenishment_rule',
  select: ruleColumns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
  },
  defaultOrder: { field: 'id', direction: 'ASC' },
};

const proposalColumns = `id, rule_id as "ruleId", product_id as "productId",
  warehouse_id as "warehouseId", needed_by as "neededBy", why, status,
  jsonb_build_object('value', quantity::text, 'unit', unit) as quantity,
  proposed_at as "proposedAt", decided_at as "decidedAt", decided_by as "decidedBy", reason,
  requisition_id as "requisitionId", source, from_warehouse_id as "fromWarehouseId",
  transfer_order_id as "transferOrderId"`;

const proposals: ListSpec = {
  from: 'replenishment_proposal',
  select: proposalColumns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    proposedAt: { sql: 'proposed_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'proposedAt', direction: 'DESC' },
};

export function listReplenishmentRules({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ReplenishmentRuleRow>(db, rules, args, visibleTo(viewer));
}

export function listReplenishmentProposals({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ReplenishmentProposalRow>(db, proposals, args, visibleTo(viewer));
}

/** Rules by id, in the order asked, for a DataLoader. */
export async function replenishmentRulesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<ReplenishmentRuleRow>(
    db,
    sql`select ${sql.raw(ruleColumns)} from replenishment_rule
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Proposals by id, in the order asked, for a DataLoader. */
export async function replenishmentProposalsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  const found = await rows<ReplenishmentProposalRow>(
    db,
    sql`select ${sql.raw(proposalColumns)} from replenishment_proposal
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
