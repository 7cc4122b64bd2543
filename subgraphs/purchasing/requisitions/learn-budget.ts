import { dayOf } from '../../../kernel/clock.ts';
import type { Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { RequisitionBudgetQuery } from '../__generated__/questions.ts';
import { learnRates, rateOf } from '../orders/learn-rates.ts';

const document = /* GraphQL */ `
  query RequisitionBudget(
    $date: Date!
    $lines: [BudgetCheckLineInput!]!
    $accountId: ID!
    $costCenterId: ID!
  ) {
    account(id: $accountId) {
      id
    }
    costCenters(first: 1, filter: { id: { eq: $costCenterId } }) {
      nodes {
        isActive
      }
    }
    budgetCheck(input: { date: $date, stage: REQUISITION, lines: $lines }) {
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

/** What the budget says, and what was asked about. */
export type BudgetVerdict = RequisitionBudgetQuery['budgetCheck'] & { amount: string };

/** What is asked for, in the base unit, and what it is to be charged to. */
type Asked = {
  productId: string;
  quantity: Decimal;
  supplierId?: string | null;
  neededBy?: string | null;
  accountId?: string | null;
  costCenterId?: string | null;
};

/**
 * Asks finance what the budget says to a requisition that is charged to somewhere, at the price of
 * its supplier or of the preferred one. Throws `NotFound` for an unknown account, or a cost centre
 * that rests; refuses `NO_EXCHANGE_RATE`. Nothing is asked where nobody says what it is charged to.
 */
export async function learnBudget(
  learning: Learning,
  { productId, quantity, supplierId = null, neededBy, accountId, costCenterId }: Asked,
): Promise<BudgetVerdict | null> {
  if (!accountId && !costCenterId) return null;
  const { graph, viewer, sql: db, now } = learning;
  const [offer] = await rows<{ price: string; currency: string }>(
    db,
    sql`select price, currency from supplier_item
        where product_id = ${productId} and price is not null
          and case when ${supplierId}::text is null then is_preferred
            else supplier_id = ${supplierId} end`,
  );
  const price = offer ? await inBase(learning, offer) : ZERO;
  const amount = new Money(quantity.times(price), learning.company.currency).rounded();
  const charged = accountId ? { accountId } : { role: 'COGS' };
  const asker = service('purchasing', viewer.requestId);
  const line = { ...charged, costCenterId, amount: amount.amount.toFixed() };
  const asked = {
    ...{ date: neededBy ?? dayOf(now), lines: [line] },
    ...{ accountId: accountId ?? '', costCenterId: costCenterId ?? '' },
  };
  const answer = await graph<RequisitionBudgetQuery>(document, asked, asker);
  if (accountId && !answer.account) throw new NotFound('account', accountId);
  const isActive = answer.costCenters.nodes.some((center) => center.isActive);
  if (costCenterId && !isActive) throw new NotFound('active cost center', costCenterId);
  return { ...answer.budgetCheck, amount: line.amount };
}

/** A supplier's price in the company's currency, at today's rate. */
async function inBase(
  learning: Learning,
  { price, currency }: { price: string; currency: string },
): Promise<Decimal> {
  return rateOf(await learnRates(learning, [currency]), currency, 'productId').times(price);
}
