import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { holds, service } from '../../../kernel/viewer.ts';
import type { PurchaseBudgetQuery } from '../__generated__/questions.ts';
import { MAX_LINES, refuseDiscontinued } from './order-terms.ts';
import { refuseBeyond } from './budget.ts';
import {
  conclude,
  lockPurchaseOrder,
  staffOnly,
  type OrderResult,
  type StepInput,
} from './order-store.ts';

export type SubmitPurchaseOrderInput = StepInput & {
  /** Submits although the budget says to stop; for those who may approve. */
  overridesBudget?: boolean | null;
};

const SubmitPurchaseOrder = commandSpec<SubmitPurchaseOrderInput, OrderResult>(
  'purchasing.submitPurchaseOrder',
);

const document = /* GraphQL */ `
  query PurchaseBudget($date: Date!, $amount: Decimal!, $ids: [ID!]!) {
    productsByIds(ids: $ids) {
      id
      sku
      status
      replacedBy {
        sku
      }
    }
    budgetCheck(input: { date: $date, lines: [{ role: COGS, amount: $amount }] }) {
      verdict
      overruns {
        account {
          code
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

/** Asks what the budget for the cost of goods says to the order, and what its products are now. */
async function learnFacts(learning: Learning, { purchaseOrderId: id }: SubmitPurchaseOrderInput) {
  staffOnly(learning);
  const { graph, viewer, sql: db } = learning;
  const [order] = await rows<{ total: string; date: string; ids: string[] }>(
    db,
    sql`select total, expected_date as date, array(select product_id from purchase_order_line l
          where l.purchase_order_id = o.id order by position limit ${MAX_LINES}) as ids
        from purchase_order o where id = ${id}`,
  );
  if (!order) throw new NotFound('purchase order', id);
  const { total: amount, date, ids } = order;
  const asker = service('purchasing', viewer.requestId);
  const asked = { date, amount, ids };
  const { budgetCheck, productsByIds } = await graph<PurchaseBudgetQuery>(document, asked, asker);
  return { ...budgetCheck, products: productsByIds.filter((product) => product !== null) };
}

/**
 * Asks for approval; an order up to the company's limit is approved at once, unless it goes beyond
 * a budget that warns. Refuses `BUDGET_EXCEEDED` beyond one that stops, `PRODUCT_DISCONTINUED`.
 */
export const submitPurchaseOrder = command(
  SubmitPurchaseOrder,
  'purchasing:write',
  learnFacts,
  async (work, { purchaseOrderId, overridesBudget }) => {
    const { sql: db, viewer, now, facts } = work;
    refuseDiscontinued(facts);
    const order = await lockPurchaseOrder(work, purchaseOrderId);
    const query = sql`select approval_limit as "limit" from purchase_policy`;
    const [policy] = await rows<{ limit: string }>(db, query);
    order.submit(viewer.id, facts.verdict === 'OK' ? decimal(policy!.limit) : null, now);
    const mayPass = overridesBudget && holds(viewer, 'purchasing:approve');
    if (facts.verdict === 'STOP' && !mayPass) refuseBeyond(facts, order.number);
    conclude(work, order);
    return { purchaseOrderId };
  },
);
