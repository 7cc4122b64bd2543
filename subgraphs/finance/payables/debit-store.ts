import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { ratesIn, withDifference } from '../currencies/exchange.ts';
import { accountsOn, post } from '../ledger/books.ts';
import { credit, debit, JournalEntry } from '../ledger/journal-entry.ts';
import { BillPaid } from './contract.ts';
import { Bill } from './bill.ts';
import { DebitNote } from './debit-note.ts';
import type { BilledGoods, TakenBack } from './supplier-return.ts';

type Ordered = Record<'purchaseOrderId' | 'supplierId' | 'productId' | 'currency', string>;

/**
 * What has come and is billed of these order lines, locked in the order in which bills lock them.
 */
export async function lockBilledGoods(db: Sql, lineIds: readonly string[]) {
  type Row = Ordered & Record<keyof BilledGoods, string>;
  await sql`select from goods_to_bill where purchase_order_line_id = any(${lineIds})
    order by purchase_order_line_id for update`.execute(db);
  const found = await rows<Row>(
    db,
    sql`select g.purchase_order_line_id as "purchaseOrderLineId",
          purchase_order_id as "purchaseOrderId", supplier_id as "supplierId",
          product_id as "productId", currency, received, value, billed, g.cleared,
          base_value as "baseValue", g.base_cleared as "baseCleared",
          charged.net - coalesce(claimed.net, 0) as net,
          charged.tax - coalesce(claimed.tax, 0) as tax,
          charged.base_net - coalesce(claimed.base_net, 0) as "baseNet",
          charged.base_tax - coalesce(claimed.base_tax, 0) as "baseTax"
        from goods_to_bill g
        cross join lateral (select coalesce(sum(l.net), 0) as net,
            coalesce(sum(l.tax), 0) as tax, coalesce(sum(l.net * rate), 0) as base_net,
            coalesce(sum(l.tax * rate), 0) as base_tax
          from bill_line l join bill on bill.id = bill_id
          where l.purchase_order_line_id = g.purchase_order_line_id
            and l.cleared is not null) charged
        cross join lateral (select sum(net) as net, sum(tax) as tax,
            sum(base_net) as base_net, sum(base_tax) as base_tax from debit_note_line l
          where l.purchase_order_line_id = g.purchase_order_line_id) claimed
        where g.purchase_order_line_id = any(${lineIds})`,
  );
  return new Map(
    found.map(({ purchaseOrderId, supplierId, productId, currency, ...row }) => [
      row.purchaseOrderLineId,
      {
        ...{ purchaseOrderId, supplierId, productId, currency },
        purchaseOrderLineId: row.purchaseOrderLineId,
        received: decimal(row.received),
        value: decimal(row.value),
        billed: decimal(row.billed),
        cleared: decimal(row.cleared),
        net: decimal(row.net),
        tax: decimal(row.tax),
        baseValue: decimal(row.baseValue),
        baseCleared: decimal(row.baseCleared),
        baseNet: decimal(row.baseNet),
        baseTax: decimal(row.baseTax),
      },
    ]),
  );
}

type DebitLine = TakenBack & { id: string; position: number; productId: string };

/** Writes the lines of a new note, and lowers what is received, billed and cleared by them. */
export async function writeDebitLines(
  db: Sql,
  noteId: string,
  lines: readonly DebitLine[],
): Promise<void> {
  await sql`
    with line as (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(id text,
        position integer, "purchaseOrderLineId" text, "productId" text, quantity numeric,
        billed numeric, withheld numeric, net numeric, tax numeric, cleared numeric,
        regained numeric, "baseWithheld" numeric, "baseCleared" numeric, "baseNet" numeric,
        "baseTax" numeric)),
    written as (
      insert into debit_note_line (id, debit_note_id, position, purchase_order_line_id, product_id,
        quantity, billed_quantity, withheld, net, tax, cleared, regained, base_withheld,
        base_cleared, base_net, base_tax)
      select id, ${noteId}, position, "purchaseOrderLineId", "productId", quantity, billed,
        withheld, net, tax, cleared, regained, "baseWithheld", "baseCleared", "baseNet", "baseTax"
      from line)
    update goods_to_bill g set received = g.received - line.quantity,
      value = g.value - line.withheld - line.cleared, billed = g.billed - line.billed,
      cleared = g.cleared - line.cleared,
      base_value = g.base_value - line."baseWithheld" - line."baseCleared",
      base_cleared = g.base_cleared - line."baseCleared"
    from line where purchase_order_line_id = line."purchaseOrderLineId"`.execute(db);
}

/** Whoever takes claims off a supplier's bills waits for others who do. */
export async function holdSupplier({ sql: db }: Work<unknown>, supplierId: string): Promise<void> {
  await takeTurns(db, `debit notes of ${supplierId}`);
}

const byId = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;

/** Takes a claim off the supplier's open bills: those of the same order first, then by due date. */
export async function applyToBills(work: Work<unknown>, note: DebitNote): Promise<void> {
  const { supplierId, purchaseOrderId, debitDate } = note;
  await holdSupplier(work, supplierId);
  if (note.open().isZero()) return;
  const open = sql`select id from bill where supplier_id = ${supplierId} and open > 0
    and currency = ${note.currency}`;
  const ids = (await rows<{ id: string }>(work.sql, open)).map(({ id }) => id);
  const bills = await work.em.find(Bill, { id: { $in: ids } }, byId);
  const place = (bill: Bill) =>
    `${bill.purchaseOrderId === purchaseOrderId ? 0 : 1} ${bill.dueDate} ${bill.id}`;
  const inTurn = bills.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  for (const bill of inTurn) await apply(work, note, bill, debitDate);
}

/** Takes claims that no bill has taken yet off a bill that has just been posted, oldest first. */
export async function applyNotesTo(work: Work<unknown>, bill: Bill): Promise<void> {
  const { supplierId, billDate } = bill;
  await holdSupplier(work, supplierId);
  const open = sql`select id from debit_note where supplier_id = ${supplierId} and open > 0
    and currency = ${bill.currency}`;
  const ids = (await rows<{ id: string }>(work.sql, open)).map(({ id }) => id);
  if (ids.length === 0) return;
  for (const note of await work.em.find(DebitNote, { id: { $in: ids } }, byId)) {
    await apply(work, note, bill, billDate > note.debitDate ? billDate : note.debitDate);
  }
}

/** At another rate than the bill's, what is between is a gain or a loss. */
async function apply(
  work: Work<unknown>,
  note: DebitNote,
  bill: Bill,
  postingDate: string,
): Promise<void> {
  const { sql: db, ids, emit, company } = work;
  const { supplierId } = note;
  const applied = note.applyTo(bill, company.currency);
  const { amount, cleared, spent } = applied;
  if (amount.isZero()) return;
  if (!cleared.equals(spent)) await postBetween(work, note, { ...applied, postingDate });
  await sql`insert into debit_allocation (id, debit_note_id, bill_id, supplier_id, amount,
      base_amount, base_spent, posting_date)
    values (${ids.next('dal')}, ${note.id}, ${bill.id}, ${supplierId},
      ${amount.amount.toFixed()}, ${cleared.toFixed()}, ${spent.toFixed()},
      ${postingDate})`.execute(db);
  if (!bill.open().isZero()) return;
  const { id: billId, purchaseOrderId } = bill;
  const parties = [{ kind: 'SUPPLIER', id: supplierId } as const];
  emit(BillPaid, { billId, supplierId, purchaseOrderId }, { parties });
}

type Between = ReturnType<DebitNote['applyTo']> & { postingDate: string };

async function postBetween(
  work: Work<unknown>,
  { id: sourceId, number, currency }: DebitNote,
  { amount, cleared, spent, postingDate }: Between,
): Promise<void> {
  const accounts = await accountsOn(work, postingDate);
  const description = `Claim ${number} is taken off a bill`;
  const facts = { postingDate, sourceType: 'DEBIT_NOTE', sourceId, description } as const;
  const legs = [
    debit(accounts.PAYABLE, cleared, {}, amount),
    credit(accounts.PAYABLE, spent, {}, amount),
  ];
  const all = withDifference(legs, ratesIn(currency, work.company.currency), accounts);
  await post(work, new JournalEntry(work.ids.next('jre'), facts, all));
}
