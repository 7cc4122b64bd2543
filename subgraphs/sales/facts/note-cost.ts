import { batchCommand } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteCost } from './contract.ts';
import { placeCosts, takeTurnsOnOrders } from './place-costs.ts';

/**
 * Notes what goods cost that customers got, less those that came back; each move once. The stock
 * moves are those of the metric `costOfSales`.
 */
export const noteCost = batchCommand(NoteCost, 'sales:record', async ({ sql: db }, documents) => {
  const moves = documents.flatMap(({ moves: own, ...document }) =>
    own.map((move) => ({ ...document, ...move, moves: undefined })),
  );
  const costs = moves.filter(
    ({ kind, orderId, customerId }) =>
      (kind === 'ISSUE' || kind === 'CUSTOMER_RETURN') && orderId && customerId,
  );
  if (costs.length === 0) return documents.map(() => ({}));
  const orderIds = costs.map(({ orderId }) => orderId!);
  await takeTurnsOnOrders(db, orderIds);
  await sql`insert into sale_cost (move_id, document_id, order_id, product_id, posted_on, cost,
      currency)
    select "moveId", "documentId", "orderId", "productId", "postingDate", -value, currency
    from json_to_recordset(${JSON.stringify(costs)}::json) as m("moveId" text,
      "documentId" text, "orderId" text, "productId" text, "postingDate" date, value numeric,
      currency text)
    on conflict do nothing`.execute(db);
  await placeCosts(db, orderIds);
  return documents.map(() => ({}));
});
