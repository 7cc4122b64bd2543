import { dayOf } from '../../../kernel/clock.ts';
import type { Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { RequisitionBudgetQuery } from '../__generated__/questions.ts';

const document = /* GraphQL */ `
  query RequisitionBudget($date: Date!, $lines: [BudgetCheckLineInput!]!) {
    budgetCheck(input: { date: $date, lines: $lines }) {
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

export type BudgetVerdict = RequisitionBudgetQuery['budgetCheck'];

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
 * its supplier or of the preferred one. Nothing is asked where that is not said or there is no
 * price.
 */
export async function learnBudget(
  { graph, viewer, sql: db, now }: Learning,
  { productId, quantity, supplierId, neededBy, accountId, costCenterId }: Asked,
): Promise<BudgetVerdict | null> {
  if (!accountId && !costCenterId) return null;
  const [offer] = await rows<{ price: string }>(
    db,
    sql`select price from supplier_item where product_id = ${productId} and price is not null
          and case when ${supplierId ?? null}::text is null then is_preferred
            else supplier_id = ${supplierId ?? null} end`,
  );
  if (!offer) return null;
  const amount = decimal(offer.price).times(quantity).toDecimalPlaces(2).toFixed();
  const charged = accountId ? { accountId } : { role: 'COGS' };
  const lines = [{ ...charged, costCenterId, amount }];
  const asker = service('purchasing', viewer.requestId);
  const date = neededBy ?? dayOf(now);
  return (await graph<RequisitionBudgetQuery>(document, { date, lines }, asker)).budgetCheck;
}
