import { dayOf, daysAfter } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { ReplenishmentRequested } from '../contract.ts';
import { makeTransfer } from '../transfers/transfer-store.ts';
import { findSurpluses } from './rule-rows.ts';
import { rounded, shareOut, zoneOf, type ReplenishmentRule } from './rule.ts';
import type { Figure, Worked } from './terms.ts';

/** What of a rule's product is wanted now, and why. */
export type Lacking = { wanted: Decimal; figures: Figure[] };
type Wish = { source: 'PURCHASE' | 'TRANSFER'; from: string | null; quantity: Decimal };

type Wishing = { rule: ReplenishmentRule; terms: Worked; isBought: boolean };

/**
 * Proposes what is wanted: first what other warehouses can do without, then what is to be bought,
 * if its product still is. What an automatic rule proposes is asked for at once. Gives how many
 * proposals there are.
 */
export async function writeProposals(
  work: Work<unknown>,
  { rule, terms, isBought }: Wishing,
  { wanted, figures }: Lacking,
): Promise<number> {
  const given = rule.prefersTransfer ? shareOut(wanted, await findSurpluses(work.sql, rule)) : [];
  const wishes = given.map(({ warehouseId: from, quantity }): Wish => {
    return { source: 'TRANSFER', from, quantity };
  });
  const rest = given.reduce((left, { quantity }) => left.minus(quantity), wanted);
  if (isBought && rest.greaterThan(0)) {
    wishes.push({ source: 'PURCHASE', from: null, quantity: rounded(rest, terms) });
  }
  const why = [...terms.figures, ...figures, computed('wanted', wanted)];
  for (const wish of wishes) {
    await write(work, rule, wish, [...why, computed('quantity', wish.quantity)]);
  }
  return wishes.length;
}

function computed(name: string, value: Decimal): Figure {
  return { name, value: value.toFixed(), source: 'COMPUTED' };
}

async function write(
  work: Work<unknown>,
  rule: ReplenishmentRule,
  { source, from, quantity }: Wish,
  why: Figure[],
): Promise<void> {
  const { sql: db, ids, now, viewer } = work;
  const { id: ruleId, productId, warehouseId, unit, isAutomatic } = rule;
  const proposalId = ids.next('rpp');
  const days = Number(why.find(({ name }) => name === 'leadTimeDays')?.value ?? rule.leadTimeDays);
  const neededBy = daysAfter(dayOf(now), source === 'TRANSFER' ? 0 : Math.ceil(days));
  const written = await rows(
    db,
    sql`insert into replenishment_proposal (id, rule_id, product_id, warehouse_id, unit, source,
          from_warehouse_id, quantity, needed_by, why, status, proposed_at)
        values (${proposalId}, ${ruleId}, ${productId}, ${warehouseId}, ${unit}, ${source},
          ${from}, ${quantity.toFixed()}::numeric, ${neededBy}::date,
          ${JSON.stringify(why)}::jsonb, 'PROPOSED', ${now}::timestamptz)
        on conflict do nothing returning id`,
  );
  if (!isAutomatic || written.length === 0) return;
  const proposal = { productId, warehouseId, unit, source, fromWarehouseId: from, neededBy, why };
  await carryOut(work, { id: proposalId, ...proposal, quantity: quantity.toFixed() }, viewer.id);
}

export type Proposal = {
  id: string;
  productId: string;
  warehouseId: string;
  unit: string;
  source: 'PURCHASE' | 'TRANSFER';
  fromWarehouseId: string | null;
  quantity: string;
  neededBy: string;
  why: Figure[];
};

/** Asks purchasing, or another warehouse, for what was proposed. */
export async function carryOut(
  work: Work<unknown>,
  proposal: Proposal,
  decidedBy: string,
): Promise<void> {
  const { sql: db, now, emit } = work;
  const { id: proposalId, source, fromWarehouseId: _, why, ...wanted } = proposal;
  const transferOrderId = source === 'TRANSFER' ? await askWarehouse(work, proposal) : null;
  const status = transferOrderId ? 'RAISED' : 'REQUESTED';
  await sql`update replenishment_proposal set status = ${status}, decided_by = ${decidedBy},
      decided_at = ${now}::timestamptz, transfer_order_id = ${transferOrderId}
    where id = ${proposalId}`.execute(db);
  if (transferOrderId) return;
  const figures = Object.fromEntries(why.map(({ name, value }) => [name, value]));
  emit(ReplenishmentRequested, { proposalId, ...wanted, why: figures });
}

async function askWarehouse(work: Work<unknown>, proposal: Proposal): Promise<string> {
  const { fromWarehouseId, warehouseId: toWarehouseId, productId, unit, neededBy } = proposal;
  const quantity = decimal(proposal.quantity);
  const wish = { fromWarehouseId: fromWarehouseId!, toWarehouseId, neededBy };
  const reason = `Replenishment ${proposal.id}`;
  return (await makeTransfer(work, { ...wish, reason }, [{ productId, unit, quantity }])).id;
}

/** A rule as a run found it. */
export type Reviewed = { rule: ReplenishmentRule; terms: Worked; position: Decimal };

/** Notes what a run went by, so that each figure can be looked at. */
export async function noteReviews(
  { sql: db, now }: Work<unknown>,
  reviewed: readonly Reviewed[],
): Promise<void> {
  const notes = reviewed.map(({ rule: { id }, terms, position }) => {
    const { red, reorderPoint, top, figures } = terms;
    const zone = red && reorderPoint ? zoneOf(position, red, reorderPoint) : null;
    return { id, top, zone, figures: [...figures, computed('position', position)] };
  });
  await sql`update replenishment_rule r set reviewed_on = ${dayOf(now)}::date,
      current_top = c.top, zone = c.zone, figures = c.figures
    from json_to_recordset(${JSON.stringify(notes)}::json)
      as c(id text, top numeric, zone text, figures jsonb)
    where r.id = c.id`.execute(db);
}
