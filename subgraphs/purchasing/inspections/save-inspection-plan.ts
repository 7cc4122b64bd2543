import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../orders/order-store.ts';
import { Supplier } from '../suppliers/supplier.ts';
import { InspectionPlan, type InspectionPlanDetails } from './inspection-plan.ts';

export type SaveInspectionPlanInput = InspectionPlanDetails & {
  productId: string;
  /** Of goods from this supplier; default: from all that have no plan of their own. */
  supplierId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveInspectionPlan = commandSpec<SaveInspectionPlanInput, { inspectionPlanId: string }>(
  'purchasing.saveInspectionPlan',
);

/** Learns whether there is such a product. */
async function learnProduct(learning: Learning, { productId }: SaveInspectionPlanInput) {
  staffOnly(learning);
  type Answer = { product: { id: string } | null };
  const query = 'query Product($id: ID!) { product(id: $id) { id } }';
  return (await learning.graph<Answer>(query, { id: productId })).product;
}

/**
 * Says how goods of a product are inspected when they come, from one supplier or from all; what has
 * come before is judged by what it was. Refuses `BAD_SAMPLE_SIZE`, `BAD_ACCEPTANCE_NUMBER`,
 * `VERSION_CONFLICT`, and what criteria are refused for.
 */
export const saveInspectionPlan = command(
  SaveInspectionPlan,
  'purchasing:write',
  learnProduct,
  async ({ em, sql, ids, now, facts: product }, input) => {
    const { productId, supplierId = null, expectedVersion } = input;
    if (!product) throw new NotFound('product', productId);
    if (supplierId && !(await em.findOne(Supplier, { id: supplierId }))) {
      throw new NotFound('supplier', supplierId);
    }
    await takeTurns(sql, `inspection plans of ${productId}`);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const known = await em.findOne(InspectionPlan, { productId, supplierId }, { lockMode });
    const plan = known ?? new InspectionPlan(ids.next('qpl'), productId, supplierId, now);
    const { version } = plan;
    if (expectedVersion != null && expectedVersion !== version) {
      const figures = { expected: expectedVersion, actual: version };
      refuse('VERSION_CONFLICT', figures, ['expectedVersion']);
    }
    plan.describe(input, now);
    await em.persist(plan).flush();
    return { inspectionPlanId: plan.id };
  },
);
