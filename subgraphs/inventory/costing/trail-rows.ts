import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { Desk, Part } from '../stock/stock-rows.ts';
import { consumptionChange } from './cost-rows.ts';
import { CostTrail, type Trail } from './cost-trail.ts';
import type { Issued } from './costing.ts';

/** Receipts that goods of the given ones came in again with, and these themselves. */
const reached = (receiptIds: readonly string[]) => sql`
  with recursive reached as (
    select unnest(${receiptIds}::text[]) as receipt_id
    union
    select b.receipt_id from carried_over b join reached r on b.source_id = r.receipt_id)`;

type OnHandRow = Record<'receiptId' | 'levelId' | 'quantity', string> & {
  position: string | null;
  value: string | null;
  isPooled: boolean;
};
type GoneRow = Issued &
  Record<'position' | 'receiptId' | 'issueId' | 'levelId' | 'quantity' | 'value', string>;
type BackRow = Record<
  'receiptId' | 'issueId' | 'sourceId' | 'postingDate' | 'quantity' | 'value',
  string
>;

/** Where the goods of these receipts are; their product's stock levels are locked. */
export async function trailOf(desk: Desk, receiptIds: readonly string[]): Promise<CostTrail> {
  const { sql: db, company } = desk;
  const money = (amount: string) => new Money(amount, company.currency);
  const [onHand, gone, back] = await Promise.all([
    onHandOf(db, receiptIds),
    goneOf(db, receiptIds),
    backOf(db, receiptIds),
  ]);
  return new CostTrail({
    onHand: onHand.map(({ isPooled, quantity, value, ...row }) => ({
      ...row,
      quantity: decimal(quantity),
      value: isPooled ? null : money(value ?? '0'),
    })),
    gone: gone.map(({ kind, postingDate, orderId, customerId, quantity, value, ...row }) => ({
      ...row,
      issued: { kind, postingDate, orderId, customerId },
      quantity: decimal(quantity),
      value: money(value),
    })),
    back: back.map(({ quantity, value, ...row }) => {
      return { ...row, quantity: decimal(quantity), value: money(value) };
    }),
  });
}

function onHandOf(db: Sql, receiptIds: readonly string[]): Promise<OnHandRow[]> {
  return rows(
    db,
    sql`${reached(receiptIds)}
      select m.id as "receiptId", m.level_id as "levelId", c.position,
        coalesce(c.quantity, 0) as quantity, c.value, s.costing_method <> 'FIFO' as "isPooled"
      from reached r join stock_move m on m.id = r.receipt_id
      join stock_level s on s.id = m.level_id
      left join cost_layer c on c.level_id = m.level_id and c.move_id = m.id`,
  );
}

function goneOf(db: Sql, receiptIds: readonly string[]): Promise<GoneRow[]> {
  return rows(
    db,
    sql`${reached(receiptIds)}
      select c.position, c.receipt_id as "receiptId", c.issue_id as "issueId",
        c.level_id as "levelId", c.quantity, c.value, m.kind,
        m.posting_date::text as "postingDate", d.order_id as "orderId",
        d.customer_id as "customerId"
      from reached r join consumption c using (receipt_id) join stock_move m on m.id = c.issue_id
      join stock_document d on d.id = m.document_id order by c.position`,
  );
}

function backOf(db: Sql, receiptIds: readonly string[]): Promise<BackRow[]> {
  return rows(
    db,
    sql`${reached(receiptIds)}
      select b.receipt_id as "receiptId", b.issue_id as "issueId", b.source_id as "sourceId",
        m.posting_date::text as "postingDate", b.quantity, b.value
      from reached r join carried_over b on b.source_id = r.receipt_id
      join stock_move m on m.id = b.receipt_id order by m.recorded_at, m.id`,
  );
}

/** Writes what goods cost now, wherever they are. */
export function trailParts({ onHand, gone, back }: Trail): Part[] {
  const parts: Part[] = [];
  const layers = onHand.filter(({ position }) => position !== null);
  if (layers.length > 0) {
    const changed = layers.map(({ levelId, position, value }) => {
      return { levelId, position, value: value!.amount };
    });
    parts.push(sql`update cost_layer l set value = c.value
      from json_to_recordset(${JSON.stringify(changed)}::json)
        as c("levelId" text, position bigint, value numeric)
      where l.level_id = any(${layers.map(({ levelId }) => levelId)})
        and l.level_id = c."levelId" and l.position = c.position`);
  }
  if (gone.length > 0) parts.push(consumptionChange(gone));
  if (back.length > 0) {
    const changed = back.map(({ value, ...goods }) => ({ ...goods, value: value.amount }));
    parts.push(sql`update carried_over o set value = c.value
      from json_to_recordset(${JSON.stringify(changed)}::json) as c("receiptId" text,
        "issueId" text, "sourceId" text, value numeric)
      where o.receipt_id = c."receiptId" and o.issue_id = c."issueId"
        and o.source_id = c."sourceId"`);
  }
  return parts;
}
