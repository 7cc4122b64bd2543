import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { PurchaseBudgetQuery } from '../__generated__/questions.ts';
import { MAX_LINES, refuseDiscontinued } from './order-terms.ts';
import { overrideOf, type Passing } from './budget.ts';
import { chargesOf } from './commitment.ts';
import {
  conclude,
  lockPurchaseOrder,
  staffOnly,
  type OrderResult,
  type StepInput,
} from './order-store.ts';
import { chargedRequisitions } from './tell-commitment.ts';

/** `overridesBudget` submits although the budget says to stop; for those who may approve. */
export type SubmitPurchaseOrderInput = StepInput & Passing;

const SubmitPurchaseOrder = commandSpec<SubmitPurchaseOrderInput, OrderResult>(
  'purchasing.submitPurchaseOrder',
);

const document = /* GraphQL */ `
  query PurchaseBudget(
    $date: Date!
    $lines: [BudgetCheckLineInput!]!
    $replaces: [ID!]!
    $ids: [ID!]!
  ) {
    productsByIds(ids: $ids) {
      id
      sku
      status
      replacedBy {
        sku
      }
    }
    budgetCheck(input: { date: $date, stage: ORDER, replaces: $replaces, lines: $lines }) {
      verdict
      overruns {
        budgetId
        policy
        span
        account {
          id
          code
        }
        costCenter {
          id
        }
        month
        budgeted {
          amount
        }
        actual {
          amount
        }
      }
    }
  }
`;

/** Asks what the budget says to what the order is charged to, and what its products are now. */
async function learnFacts(learning: Learning, { purchaseOrderId: id }: SubmitPurchaseOrderInput) {
  staffOnly(learning);
  const { graph, viewer, sql: db } = learning;
  const found = await rows<{ date: string; productId: string; ordered: string; net: string }>(
    db,
    sql`select o.expected_date as date, product_id as "productId", ordered, net * rate as net
        from purchase_order o join purchase_order_line l on l.purchase_order_id = o.id
        where o.id = ${id} order by position limit ${MAX_LINES}`,
  );
  if (!found[0]) throw new NotFound('purchase order', id);
  const { date } = found[0];
  const bound = found.map(({ productId, ordered, net }) => {
    return {
      productId,
      day: date,
      ordered: decimal(ordered),
      open: decimal(ordered),
      net: decimal(net),
    };
  });
  const requisitions = await chargedRequisitions(db, id);
  const charges = chargesOf(bound, requisitions, learning.company.currency);
  const asker = service('purchasing', viewer.requestId);
  const asked = {
    date,
    ids: found.map(({ productId }) => productId),
    replaces: [id, ...requisitions.map((one) => one.id)],
    lines: charges.map(({ accountId, costCenterId, amount }) => {
      return { ...(accountId ? { accountId } : { role: 'COGS' }), costCenterId, amount };
    }),
  };
  const { budgetCheck, productsByIds } = await graph<PurchaseBudgetQuery>(document, asked, asker);
  return { ...budgetCheck, products: productsByIds.filter((product) => product !== null) };
}

/**
 * Asks for approval; an order up to the company's limit is approved at once, unless it goes beyond
 * a budget that warns. Refuses `BUDGET_EXCEEDED` beyond one that stops, `REASON_MISSING` when it is
 * passed over without one, `PRODUCT_DISCONTINUED`.
 */
export const submitPurchaseOrder = command(
  SubmitPurchaseOrder,
  'purchasing:write',
  learnFacts,
  async (work, { purchaseOrderId, ...passing }) => {
    const { sql: db, viewer, now, facts } = work;
    refuseDiscontinued(facts);
    const order = await lockPurchaseOrder(work, purchaseOrderId);
    const query = sql`select approval_limit as "limit" from purchase_policy`;
    const [policy] = await rows<{ limit: string }>(db, query);
    order.submit(viewer.id, facts.verdict === 'OK' ? decimal(policy!.limit) : null, now);
    const override = overrideOf(facts, passing, { viewer, now, number: order.number });
    await conclude(work, order, { override });
    return { purchaseOrderId };
  },
);
