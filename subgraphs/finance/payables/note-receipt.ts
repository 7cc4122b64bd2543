import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NoteReceipt } from './contract.ts';

/** Notes what a supplier's bill may be for, each receipt line once. */
export const noteReceipt = command(
  NoteReceipt,
  'finance:post',
  async ({ sql: db, company }, input) => {
    const { goodsReceiptId, purchaseOrderId, supplierId, lines } = input;
    const currency = input.orderCurrency ?? company.currency;
    await sql`insert into supplier_receipt (goods_receipt_id, supplier_id)
    values (${goodsReceiptId}, ${supplierId}) on conflict do nothing`.execute(db);
    await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l("lineId" text,
        "purchaseOrderLineId" text, "productId" text, unit text, accepted numeric, value numeric,
        agreed numeric)
      where accepted > 0),
    fresh as (
      insert into noted_receipt_line select "lineId" from given order by 1
      on conflict do nothing returning line_id)
    insert into goods_to_bill (purchase_order_line_id, purchase_order_id, supplier_id, product_id,
      unit, currency, received, value, base_value)
    select "purchaseOrderLineId", ${purchaseOrderId}, ${supplierId}, min("productId"), min(unit),
      ${currency}, sum(accepted), sum(coalesce(agreed, value)), sum(value)
    from given join fresh on fresh.line_id = "lineId" group by 1 order by 1
    on conflict (purchase_order_line_id) do update
      set received = goods_to_bill.received + excluded.received,
        value = goods_to_bill.value + excluded.value,
        base_value = goods_to_bill.base_value + excluded.base_value`.execute(db);
    return {};
  },
);
