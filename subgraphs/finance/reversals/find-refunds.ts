import DataLoader from 'dataloader';
import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** Money that went back, as the graph shows it. */
export type MoneyBackRow = Record<'id' | 'parentId' | 'number' | 'amount' | 'currency', string>;

/** What went back of payments, and what suppliers gave back of advances and claims; oldest first. */
export function refundLoaders(reading: Reading) {
  return {
    refundsOfPayment: new DataLoader((ids: readonly string[]) => refundsOfPayments(reading, ids)),
    refundsOfAdvance: new DataLoader((ids: readonly string[]) => refundsOfAdvances(reading, ids)),
    refundsOfClaim: new DataLoader((ids: readonly string[]) => refundsOfClaims(reading, ids)),
  };
}

async function refundsOfPayments({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<MoneyBackRow>(
    db,
    sql`select r.id, payment_id as "parentId", r.number, r.amount, currency,
          paid_date as "paidDate", r.method, r.reference, r.reversed_on as "reversedOn"
        from payment_refund r join payment p on p.id = payment_id
        where payment_id = ${oneOf(ids)} and ${visibleTo(viewer, { CUSTOMER: 'r.customer_id' })}
        order by r.id`,
  );
  return byParent(found, ids);
}

async function refundsOfAdvances({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<MoneyBackRow>(
    db,
    sql`select r.id, advance_id as "parentId", r.number, r.amount, currency,
          received_date as "receivedDate", r.method, r.reference, r.reversed_on as "reversedOn"
        from advance_refund r join supplier_advance a on a.id = advance_id
        where advance_id = ${oneOf(ids)} and ${visibleTo(viewer, { SUPPLIER: 'supplier_id' })}
        order by r.id`,
  );
  return byParent(found, ids);
}

async function refundsOfClaims({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<MoneyBackRow>(
    db,
    sql`select r.id, debit_note_id as "parentId", r.number, r.amount, currency,
          received_date as "receivedDate", r.method, r.reference, r.reversed_on as "reversedOn"
        from claim_refund r join debit_note n on n.id = debit_note_id
        where debit_note_id = ${oneOf(ids)} and ${visibleTo(viewer, { SUPPLIER: 'r.supplier_id' })}
        order by r.id`,
  );
  return byParent(found, ids);
}

function byParent(found: readonly MoneyBackRow[], ids: readonly string[]): MoneyBackRow[][] {
  const grouped = Map.groupBy(found, ({ parentId }) => parentId);
  return ids.map((id) => grouped.get(id) ?? []);
}
