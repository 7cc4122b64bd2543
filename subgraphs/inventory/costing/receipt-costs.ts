import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { Desk } from '../stock/stock-rows.ts';

type ReceiptCost = { quantity: Decimal; cost: Money };

/** What goods of receipts have cost for which they came, with all that was added later. */
export async function costsOfReceipts(
  { sql: db, company }: Pick<Desk, 'sql' | 'company'>,
  receiptIds: readonly string[],
): Promise<Map<string, ReceiptCost>> {
  const found = await rows<Record<'id' | 'quantity' | 'cost', string>>(
    db,
    sql`select m.id, m.quantity, m.value + coalesce(m.variance, 0) + coalesce((
          select sum(c.value) from stock_move c
          where c.corrects_id = m.id and c.kind = 'REVALUATION'), 0) as cost
        from stock_move m where m.id = any(${receiptIds})`,
  );
  return new Map(
    found.map(({ id, quantity, cost }) => {
      return [id, { quantity: decimal(quantity), cost: new Money(cost, company.currency) }];
    }),
  );
}
