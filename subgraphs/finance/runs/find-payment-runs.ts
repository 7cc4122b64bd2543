import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { paymentFile, type PaymentFileFormat, type Transfers } from './payment-file.ts';

/** A payment run as the graph shows it, to staff. */
export type PaymentRunRow = Record<
  'id' | 'number' | 'currency' | 'bankAccountId' | 'minimum' | 'amount' | 'discount',
  string
>;

export type RunItemRow = Record<
  'runId' | 'billId' | 'supplierId' | 'currency' | 'amount' | 'discount',
  string
>;

export type RunSupplierRow = Record<'runId' | 'supplierId' | 'currency' | 'amount', string> & {
  supplierPaymentId: string | null;
};

export type SupplierAccountRow = { supplierId: string };

const columns = `r.id, number, status, currency, bank_account_id as "bankAccountId",
  due_until as "dueUntil", pay_date as "payDate", minimum, capital_percent as "capitalPercent",
  proposed_at as "proposedAt", proposed_by as "proposedBy", version,
  (select taken_by from payment_run_step s where run_id = r.id and s.status = 'APPROVED')
    as "approvedBy",
  (select reason from payment_run_step s where run_id = r.id and s.status = 'CANCELLED')
    as "cancelReason",
  (select coalesce(sum(amount), 0) from payment_run_item
    where run_id = r.id and left_out is null) as amount,
  (select coalesce(sum(discount), 0) from payment_run_item
    where run_id = r.id and left_out is null and amount = most) as discount,
  (select count(*)::integer from payment_run_supplier where run_id = r.id and is_done)
    as "suppliersDone",
  (select count(*)::integer from payment_run_supplier where run_id = r.id) as "supplierCount"`;

const runs: ListSpec = {
  from: 'payment_run r',
  select: columns,
  columns: {
    id: { sql: 'r.id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    status: { sql: 'status', type: 'text' },
    currency: { sql: 'currency', type: 'text' },
    payDate: { sql: 'pay_date', type: 'date' },
    proposedAt: { sql: 'proposed_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'proposedAt', direction: 'DESC' },
};

export function listPaymentRuns({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<PaymentRunRow>(db, runs, args, visibleTo(viewer));
}

/** Payment runs by id, in the order asked, for a DataLoader. */
export async function paymentRunsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<PaymentRunRow>(
    db,
    sql`select ${sql.raw(columns)} from payment_run r
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Items of runs, the oldest due first, for a DataLoader. */
export async function itemsOfRuns({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<RunItemRow>(
    db,
    sql`select i.run_id as "runId", bill_id as "billId", i.supplier_id as "supplierId", i.amount,
          case when i.amount = most then discount else 0 end as discount,
          case when left_out is null and reversed_on is not null then 'REVERSED' else left_out end
            as "leftOut", b.currency
        from payment_run_item i join bill b on b.id = bill_id
          left join payment_run_supplier s
            on s.run_id = i.run_id and s.supplier_id = i.supplier_id
          left join supplier_payment p on p.id = supplier_payment_id
        where i.run_id = ${oneOf(ids)} and ${visibleTo(viewer)} order by due_date, i.id`,
  );
  const byRun = Map.groupBy(found, ({ runId }) => runId);
  return ids.map((id) => byRun.get(id) ?? []);
}

/** Whom runs pay, for a DataLoader; not those of whom all is left out. */
export async function suppliersOfRuns({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<RunSupplierRow>(
    db,
    sql`select s.run_id as "runId", s.supplier_id as "supplierId", holder, s.number, bic,
          supplier_payment_id as "supplierPaymentId", sum(i.amount) as amount, r.currency
        from payment_run_supplier s join payment_run r on r.id = s.run_id
          join payment_run_item i on i.run_id = s.run_id and i.supplier_id = s.supplier_id
        where s.run_id = ${oneOf(ids)} and left_out is null and ${visibleTo(viewer)}
        group by s.run_id, s.supplier_id, r.id order by s.supplier_id`,
  );
  const byRun = Map.groupBy(found, ({ runId }) => runId);
  return ids.map((id) => byRun.get(id) ?? []);
}

/** To which accounts suppliers are paid, for a DataLoader; for staff. */
export async function supplierAccountsOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(SupplierAccountRow | undefined)[]> {
  const found = await rows<SupplierAccountRow>(
    db,
    sql`select supplier_id as "supplierId", holder, number, bic, saved_at as "savedAt"
        from supplier_account where supplier_id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.supplierId, row]));
  return ids.map((id) => byId.get(id));
}

const mediaTypes = {
  PAIN_001_001_03: 'application/xml',
  PAIN_001_001_09: 'application/xml',
  CSV: 'text/csv',
} as const;

/** Files for the bank of runs that are paid, for a DataLoader; nothing of others. */
export async function paymentFilesOf(
  reading: Reading,
  format: PaymentFileFormat,
  ids: readonly string[],
) {
  const found = await transfersOf(reading, ids);
  const byId = new Map(found.map(({ id, ...order }) => [id, order]));
  return ids.map((id) => {
    const order = byId.get(id);
    if (!order) return null;
    const content = Buffer.from(paymentFile(order, format));
    const fileName = `${order.number}.${format === 'CSV' ? 'csv' : 'xml'}`;
    const file = { fileName, mediaType: mediaTypes[format], size: content.length };
    return { ...file, content: content.toString('base64') };
  });
}

async function transfersOf(
  { sql: db, viewer, company }: Reading,
  ids: readonly string[],
): Promise<(Transfers & { id: string })[]> {
  type Row = Omit<Transfers, 'createdAt' | 'payer'> & { id: string; from: string; paidAt: string };
  const found = await rows<Row>(
    db,
    sql`select r.id, r.number, taken_at as "paidAt", pay_date::text as "payDate", r.currency,
          a.number as "from",
          (select coalesce(jsonb_agg(jsonb_build_object('number', p.number,
              'amount', trim_scale(p.amount)::text,
              'payee', jsonb_build_object('holder', s.holder, 'number', s.number, 'bic', s.bic),
              'bills', (select jsonb_agg(supplier_number order by b.id) from bill_payment bp
                join bill b on b.id = bp.bill_id where bp.supplier_payment_id = p.id))
              order by p.number), '[]')
            from payment_run_supplier s join supplier_payment p on p.id = supplier_payment_id
            where run_id = r.id and p.reversed_on is null) as transfers
        from payment_run r join bank_account a on a.id = bank_account_id
          join payment_run_step t on t.run_id = r.id and t.status = 'PAID'
        where r.id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  return found.map(({ from: number, paidAt, ...order }) => {
    return {
      ...order,
      createdAt: new Date(paidAt),
      payer: { holder: company.name, number, bic: null },
    };
  });
}
