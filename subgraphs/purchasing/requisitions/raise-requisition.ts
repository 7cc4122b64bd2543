import { dayOf } from '../../../kernel/clock.ts';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { positiveInBaseUnit } from '../../../kernel/quantity.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { CommitmentChanged, RaiseRequisition, RequisitionRaised } from '../contract.ts';
import { overrideOf } from '../orders/budget.ts';
import { isDiscontinued, learnTerms, refuseDiscontinued } from '../orders/order-terms.ts';
import { Supplier } from '../suppliers/supplier.ts';
import { learnBudget } from './learn-budget.ts';
import { commitmentOf, endedReason, Requisition } from './requisition.ts';

type Input = NonNullable<(typeof RaiseRequisition)['types']>['input'];

/** Learns what is asked for, in the base unit, and what the budget says to it. */
async function learnWanted(learning: Learning, input: Input) {
  const { productId, sku, quantity: given, warehouseId } = input;
  const lines = [{ productId, sku, quantity: given }];
  const { products } = await learnTerms(learning, { warehouseId, lines });
  const product = products[0]!;
  const quantity = positiveInBaseUnit(given, product, ['quantity']);
  const asked = { ...input, productId: product.id, quantity: quantity.value };
  return { product, quantity, budget: await learnBudget(learning, asked) };
}

/**
 * Asks for something to be bought; what a proposal asks for is asked once. Refuses
 * `UNKNOWN_PRODUCT`, `UNKNOWN_WAREHOUSE`, `NOT_POSITIVE`, units that the product does not have, and
 * `PRODUCT_DISCONTINUED`; a proposal that comes too late for that is noted and cancelled. Refuses
 * `BUDGET_EXCEEDED` beyond a budget that stops, where it is said what it is charged to, and
 * `REASON_MISSING` when that is passed over without one.
 */
export const raiseRequisition = command(
  RaiseRequisition,
  'purchasing:request',
  learnWanted,
  async (work, input) => {
    const { em, emit, ids, now, viewer } = work;
    const { sourceId = null, supplierId = null, accountId = null, costCenterId = null } = input;
    if (sourceId) {
      await takeTurns(work.sql, `requisition of ${sourceId}`);
      const known = await em.findOne(Requisition, { sourceId });
      if (known) return { requisitionId: known.id };
    }
    if (!sourceId) refuseDiscontinued({ products: [work.facts.product] });
    const { product, quantity, budget } = work.facts;
    if (supplierId && !(await em.findOne(Supplier, { id: supplierId }))) {
      throw new NotFound('supplier', supplierId);
    }
    const number = await nextNumber(work.sql);
    const override = budget && overrideOf(budget, input, { viewer, now, number });
    const requisition = Object.assign(new Requisition(), {
      ...{ id: ids.next('prq'), number, productId: product.id, accountId, costCenterId },
      ...{ warehouseId: input.warehouseId, quantity: quantity.value, unit: quantity.unit },
      neededBy: input.neededBy ?? dayOf(now),
      ...{ source: input.source ?? 'MANUAL', sourceId, supplierId, why: input.why ?? {} },
      ...{ note: input.note?.trim() || null, exceedsBudget: (budget?.verdict ?? 'OK') !== 'OK' },
      ...{ raisedAt: now, raisedBy: viewer.id, updatedAt: now },
    });
    if (isDiscontinued(product)) requisition.cancel(endedReason(product.replacedBy?.sku), now);
    await em.persist(requisition).flush();
    const { id: requisitionId, productId, warehouseId, source } = requisition;
    emit(RequisitionRaised, { requisitionId, productId, warehouseId, source, sourceId });
    if (budget) {
      const day = requisition.neededBy;
      const lines = [{ accountId, costCenterId, day, amount: budget.amount }];
      emit(CommitmentChanged, { ...commitmentOf(requisition), lines, override });
    }
    return { requisitionId };
  },
);

async function nextNumber(db: Parameters<typeof rows>[0]): Promise<string> {
  const query = sql`select nextval('requisition_number')::text as next`;
  const [row] = await rows<{ next: string }>(db, query);
  return `PR-${row!.next.padStart(6, '0')}`;
}
