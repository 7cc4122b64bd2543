import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { accountsOn, post } from '../ledger/books.ts';
import { credit, debit, JournalEntry } from '../ledger/journal-entry.ts';
import { NoteReceipt } from './contract.ts';
import { clearLate, type Cleared, type Currencies } from './match.ts';

type Input = NonNullable<(typeof NoteReceipt)['types']>['input'];

/**
 * Notes what a supplier's bill may be for, each receipt line once. Goods that were billed before
 * they came clear what they are booked for: the variance of their bill is taken back. Refuses
 * `PERIOD_CLOSED` for these.
 */
export const noteReceipt = command(NoteReceipt, 'finance:post', async (work, input) => {
  const { sql: db, company } = work;
  const { goodsReceiptId, supplierId, purchaseOrderId, orderCurrency } = input;
  const currencies = { currency: orderCurrency ?? company.currency, base: company.currency };
  await sql`insert into supplier_receipt (goods_receipt_id, supplier_id)
    values (${goodsReceiptId}, ${supplierId}) on conflict do nothing`.execute(db);
  const came = await withCleared(db, await cameFirst(db, input), currencies);
  await sql`
    insert into goods_to_bill (purchase_order_line_id, purchase_order_id, supplier_id, product_id,
      unit, currency, received, value, base_value, cleared, base_cleared)
    select "purchaseOrderLineId", ${purchaseOrderId}, ${supplierId}, "productId", unit,
      ${currencies.currency}, received, value, "baseValue", cleared, "baseCleared"
    from jsonb_to_recordset(${JSON.stringify(came)}::jsonb) as c("purchaseOrderLineId" text,
      "productId" text, unit text, received numeric, value numeric, "baseValue" numeric,
      cleared numeric, "baseCleared" numeric)
    order by 1
    on conflict (purchase_order_line_id) do update
      set received = goods_to_bill.received + excluded.received,
        value = goods_to_bill.value + excluded.value,
        base_value = goods_to_bill.base_value + excluded.base_value,
        cleared = goods_to_bill.cleared + excluded.cleared,
        base_cleared = goods_to_bill.base_cleared + excluded.base_cleared`.execute(db);
  const late = came.filter(({ cleared, baseCleared }) => !cleared.plus(baseCleared).isZero());
  if (late.length > 0) await bookLate(work, input, { late, currencies });
  return {};
});

type Came = Record<
  'purchaseOrderLineId' | 'productId' | 'unit' | 'received' | 'value' | 'baseValue',
  string
>;

/** What has come of each order line with receipt lines that are not noted yet. */
function cameFirst(db: Sql, { lines, postingDate }: Input): Promise<Came[]> {
  return rows<Came>(
    db,
    sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l("lineId" text,
        "purchaseOrderLineId" text, "productId" text, unit text, accepted numeric, value numeric,
        agreed numeric)
      where accepted > 0),
    fresh as (
      insert into noted_receipt_line (line_id, purchase_order_line_id, posting_date, value,
        base_value)
      select "lineId", "purchaseOrderLineId", ${postingDate}, coalesce(agreed, value), value
      from given order by 1
      on conflict do nothing returning line_id)
    select "purchaseOrderLineId", min("productId") as "productId", min(unit) as unit,
      sum(accepted) as received, sum(coalesce(agreed, value)) as value, sum(value) as "baseValue"
    from given join fresh on fresh.line_id = "lineId" group by 1`,
  );
}

type Late = Came & Cleared;

/** With what bills were for already; the order lines are locked as bills lock them. */
async function withCleared(
  db: Sql,
  came: readonly Came[],
  currencies: Currencies,
): Promise<Late[]> {
  const lineIds = came.map(({ purchaseOrderLineId }) => purchaseOrderLineId);
  const found = await rows<{ id: string; ahead: string }>(
    db,
    sql`select purchase_order_line_id as id, greatest(billed - received, 0) as ahead
        from goods_to_bill where purchase_order_line_id = any(${lineIds})
        order by 1 for update`,
  );
  const byId = new Map(found.map(({ id, ahead }) => [id, decimal(ahead)]));
  return came.map((one) => {
    const { received, value, baseValue } = one;
    const goods = { received: decimal(received), value: decimal(value) };
    const ahead = byId.get(one.purchaseOrderLineId) ?? decimal(0);
    return { ...one, ...clearLate({ ...goods, baseValue: decimal(baseValue) }, ahead, currencies) };
  });
}

async function bookLate(
  work: Work,
  { goodsReceiptId, postingDate }: Input,
  { late, currencies }: { late: readonly Late[]; currencies: Currencies },
): Promise<void> {
  const accounts = await accountsOn(work, postingDate);
  const description = 'Goods that were billed before they came';
  const source = { sourceType: 'RECEIPT', sourceId: goodsReceiptId } as const;
  const legs = late.flatMap(({ productId, cleared, baseCleared }) => {
    const agreed = new Money(cleared, currencies.currency);
    return [
      debit(accounts.GRNI, baseCleared, { productId }, agreed),
      credit(accounts.PURCHASE_VARIANCE, baseCleared, { productId }, agreed),
    ];
  });
  const facts = { ...source, postingDate, description };
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  await sql`insert into late_goods (goods_receipt_id, purchase_order_line_id, posting_date, cleared,
      base_cleared)
    select ${goodsReceiptId}, "purchaseOrderLineId", ${postingDate}, cleared, "baseCleared"
    from jsonb_to_recordset(${JSON.stringify(late)}::jsonb) as l("purchaseOrderLineId" text,
      cleared numeric, "baseCleared" numeric)
    on conflict (goods_receipt_id, purchase_order_line_id) do update
      set cleared = late_goods.cleared + excluded.cleared,
        base_cleared = late_goods.base_cleared + excluded.base_cleared`.execute(work.sql);
}
