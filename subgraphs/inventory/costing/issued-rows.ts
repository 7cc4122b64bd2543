import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { Desk } from '../stock/stock-rows.ts';
import { IssuedGoods, type IssuedPart } from './issued-goods.ts';

type PartRow = Record<'lineId' | 'issueId' | 'quantity' | 'value', string> & {
  sourceId: string | null;
  place: string | null;
  returned: string;
  returnedValue: string;
};

/**
 * What has left for each line of an order or a transfer, perhaps with one document only, and how
 * much of it has come in again.
 */
export async function issuedGoodsOf(
  { sql: db, company }: Pick<Desk, 'sql' | 'company'>,
  kind: 'ISSUE' | 'TRANSFER',
  lineIds: readonly string[],
  documentId: string | null = null,
): Promise<Map<string, IssuedGoods>> {
  const found = await rows<PartRow>(
    db,
    sql`select m.line_id as "lineId", c.issue_id as "issueId", c.receipt_id as "sourceId",
          c.place,
          c.quantity, c.value, coalesce(sum(b.quantity), 0) as returned,
          coalesce(sum(b.value), 0) as "returnedValue"
        from stock_move m join consumption c on c.issue_id = m.id
        left join carried_over b
          on b.issue_id = c.issue_id and b.source_id is not distinct from c.receipt_id
        where m.line_id = any(${lineIds}) and m.kind = ${kind} and m.quantity < 0
          and (${documentId}::text is null or m.document_id = ${documentId})
        group by m.id, c.position order by m.recorded_at, m.id, c.position`,
  );
  const byLine = Map.groupBy(found, ({ lineId }) => lineId);
  return new Map(
    lineIds.map((id) => [id, new IssuedGoods(id, toParts(byLine.get(id), company.currency))]),
  );
}

function toParts(found: readonly PartRow[] = [], currency: string): IssuedPart[] {
  return found.map(({ issueId, sourceId, place, quantity, value, returned, returnedValue }) => ({
    ...{ issueId, sourceId, place, quantity: decimal(quantity), returned: decimal(returned) },
    value: new Money(value, currency),
    returnedValue: new Money(returnedValue, currency),
  }));
}
