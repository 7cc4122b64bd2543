import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { accountLines, type AccountLineRow } from '../ledger/find-accounts.ts';

/** What variances are summed by. */
export type VarianceBy = 'PRODUCT' | 'SUPPLIER' | 'MONTH';

/** Which variances: of which days, and by what they are summed. */
export type VarianceQuestion = { from: string; to: string; by: readonly VarianceBy[] };

/** What goods cost beyond what they were booked for; costs positive. For staff only. */
export type PurchaseVarianceRow = {
  id: string;
  productId: string | null;
  supplierId: string | null;
  question: VarianceQuestion;
} & Record<'booked' | 'atReceipt' | 'atBill' | 'other' | 'variance' | 'actual', string>;

/** A column where it is summed by it, nothing otherwise. */
function parts({ by }: VarianceQuestion) {
  const column = (name: VarianceBy, expression: string) =>
    sql.raw(by.includes(name) ? expression : 'null::text');
  return {
    product: column('PRODUCT', 'product_id'),
    supplier: column('SUPPLIER', 'supplier_id'),
    month: column('MONTH', "to_char(posting_date, 'YYYY-MM')"),
  };
}

/** What a row is known by: its product, supplier and month. */
function keyOf(question: VarianceQuestion) {
  const { product, supplier, month } = parts(question);
  return sql`coalesce(${product}, '') || '|' || coalesce(${supplier}, '') || '|'
    || coalesce(${month}, '')`;
}

const columns = {
  variance: { sql: 'variance', type: 'numeric' },
  booked: { sql: 'booked', type: 'numeric' },
};

/** Purchase price variances of the ledger, the dearest first. */
export async function listPurchaseVariances(
  { sql: db, viewer }: Reading,
  { from, to, by, ...args }: VarianceQuestion & ListArgs,
) {
  if (from > to) throw new BadInput('The period begins after it ends.');
  const question = { from, to, by };
  const { product, supplier, month } = parts(question);
  const summed = sql`(
    select *, variance + booked as actual, round(100 * variance / nullif(booked, 0), 2) as percent
    from (
      select ${keyOf(question)} as id, ${product} as "productId", ${supplier} as "supplierId",
        ${month} as month,
        coalesce(sum(debit - credit) filter (where role = 'INVENTORY'), 0) as booked,
        coalesce(sum(debit - credit) filter (where role <> 'INVENTORY'
          and source_type in ('RECEIPT', 'RECEIPT_REVERSAL')), 0) as "atReceipt",
        coalesce(sum(debit - credit) filter (where source_type = 'BILL'), 0) as "atBill",
        coalesce(sum(debit - credit) filter (where source_type not in ('RECEIPT',
          'RECEIPT_REVERSAL', 'BILL')), 0) as other,
        coalesce(sum(debit - credit) filter (where role <> 'INVENTORY'), 0) as variance
      from purchase_line where posting_date between ${from}::date and ${to}::date
      group by 1, 2, 3, 4) sums
    where variance <> 0 or booked <> 0) variance`;
  const defaultOrder = { field: 'variance', direction: 'DESC' } as const;
  const spec = { from: summed, select: '*', columns, defaultOrder };
  const page = await list<PurchaseVarianceRow>(db, spec, args, visibleTo(viewer));
  for (const row of page.nodes) Object.assign(row, { question });
  return page;
}

/** The lines of the ledger that variances come from, for a loader. */
export function linesOfVariances(
  { sql: db, viewer }: Reading,
  { question, ...args }: ListArgs & { question: VarianceQuestion },
  ids: readonly string[],
) {
  const { from, to } = question;
  const keyed = sql`(
    select *, ${keyOf(question)} as key from purchase_line
    where role = 'PURCHASE_VARIANCE' and posting_date between ${from}::date and ${to}::date) line`;
  const parent = { column: 'key', ids };
  return listFor<AccountLineRow>(
    db,
    { ...accountLines, from: keyed },
    args,
    parent,
    visibleTo(viewer),
  );
}
