import { dayOf } from '../../../kernel/clock.ts';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { Quantity } from '../../../kernel/quantity.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { RaiseRequisition, RequisitionRaised } from '../contract.ts';
import { isDiscontinued, learnTerms, refuseDiscontinued } from '../orders/order-terms.ts';
import { Supplier } from '../suppliers/supplier.ts';
import { endedReason, Requisition } from './requisition.ts';

type Input = NonNullable<(typeof RaiseRequisition)['types']>['input'];

/**
 * Asks for something to be bought; what a proposal asks for is asked once. Refuses
 * `UNKNOWN_PRODUCT`, `UNKNOWN_WAREHOUSE`, `NOT_POSITIVE`, units that the product does not have, and
 * `PRODUCT_DISCONTINUED`; a proposal that comes too late for that is noted and cancelled.
 */
export const raiseRequisition = command(
  RaiseRequisition,
  'purchasing:request',
  async (learning: Learning, { productId, sku, quantity, warehouseId }: Input) =>
    learnTerms(learning, { warehouseId, lines: [{ productId, sku, quantity }] }),
  async (work, input) => {
    const { em, ids, now, viewer } = work;
    const { sourceId = null, supplierId = null } = input;
    if (sourceId) {
      await takeTurns(work.sql, `requisition of ${sourceId}`);
      const known = await em.findOne(Requisition, { sourceId });
      if (known) return { requisitionId: known.id };
    }
    if (!sourceId) refuseDiscontinued(work.facts);
    const product = work.facts.products[0]!;
    const quantity = inBase(input.quantity, product);
    if (supplierId && !(await em.findOne(Supplier, { id: supplierId }))) {
      throw new NotFound('supplier', supplierId);
    }
    const requisition = Object.assign(new Requisition(), {
      ...{ id: ids.next('prq'), number: await nextNumber(work.sql), productId: product.id },
      ...{ warehouseId: input.warehouseId, quantity: quantity.value, unit: quantity.unit },
      neededBy: input.neededBy ?? dayOf(now),
      ...{ source: input.source ?? 'MANUAL', sourceId, supplierId, why: input.why ?? {} },
      note: input.note?.trim() || null,
      ...{ raisedAt: now, raisedBy: viewer.id, updatedAt: now },
    });
    if (isDiscontinued(product)) requisition.cancel(endedReason(product.replacedBy?.sku), now);
    await em.persist(requisition).flush();
    const { id: requisitionId, productId, warehouseId, source } = requisition;
    work.emit(RequisitionRaised, { requisitionId, productId, warehouseId, source, sourceId });
    return { requisitionId };
  },
);

type Product = { baseUnit: string; units: Parameters<Quantity['to']>[1] };

function inBase(
  { value, unit }: { value: string; unit?: string | null },
  { baseUnit, units }: Product,
): Quantity {
  const given = new Quantity(value, unit ?? baseUnit);
  if (!given.value.greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: given.value.toFixed() }, ['quantity', 'value']);
  }
  return given.to(baseUnit, units);
}

async function nextNumber(db: Parameters<typeof rows>[0]): Promise<string> {
  const query = sql`select nextval('requisition_number')::text as next`;
  const [row] = await rows<{ next: string }>(db, query);
  return `PR-${row!.next.padStart(6, '0')}`;
}
