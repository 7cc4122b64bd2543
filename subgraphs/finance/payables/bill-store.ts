import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { roundedTogether, withDifference, type Exchange } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { BillPosted } from './contract.ts';
import { accountsOn, post, type Accounts } from '../ledger/books.ts';
import { credit, debit, JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { documentNumber, nextInSeries } from '../receivables/numbering.ts';
import { Bill, type BillLine } from './bill.ts';
import { toleranceOf } from './tolerance.ts';
import { applyNotesTo } from './debit-store.ts';
import { matchLine, type GoodsToBill, type MatchedLine } from './match.ts';

const BILL_SERIES = 'BILL';

/** A bill, locked. Throws `NotFound`. */
export async function lockBill({ em }: Work, id: string): Promise<Bill> {
  const bill = await em.findOne(Bill, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!bill) throw new NotFound('bill', id);
  return bill;
}

/** What is billed of the lines of a purchase order, by position. */
export async function linesOf(db: Sql, id: string): Promise<BillLine[]> {
  const found = await rows<Record<keyof BillLine, string>>(
    db,
    sql`select id, position, purchase_order_line_id as "purchaseOrderLineId",
          product_id as "productId", description, quantity, net, tax_rate as "taxRate", tax
        from bill_line where bill_id = ${id} order by position`,
  );
  return found.map((row) => ({
    ...row,
    position: Number(row.position),
    quantity: decimal(row.quantity),
    net: decimal(row.net),
    taxRate: decimal(row.taxRate),
    tax: decimal(row.tax),
  }));
}

/** The supplier's number of a bill, recorded once. Refuses `NUMBER_MISSING`, `BILL_TAKEN`. */
export async function freshNumber(db: Sql, supplierId: string, given: string): Promise<string> {
  const supplierNumber = given.trim();
  if (!supplierNumber) refuse('NUMBER_MISSING', {}, ['supplierNumber']);
  const [earlier] = await rows<{ number: string }>(
    db,
    sql`select number from bill where supplier_id = ${supplierId}
          and supplier_number = ${supplierNumber} and rejected_reason is null`,
  );
  if (!earlier) return supplierNumber;
  refuse('BILL_TAKEN', { supplierNumber, number: earlier.number }, ['supplierNumber']);
}

/** Gives a new bill its number, which is taken last, and keeps it. */
export async function keepBill({ em, sql: db }: Work<unknown>, bill: Bill): Promise<void> {
  const year = Number(bill.billDate.slice(0, 4));
  bill.number = documentNumber(BILL_SERIES, year, await nextInSeries(db, BILL_SERIES, year));
  await em.persist(bill).flush();
}

type GoodsRow = Record<keyof GoodsToBill, string>;

/** Matches the lines with what has come, locked in the order of the purchase order's lines. */
export async function match(
  { sql: db, company }: Work<unknown>,
  bill: Bill,
  lines: readonly BillLine[],
): Promise<MatchedLine[]> {
  const found = await rows<GoodsRow>(
    db,
    sql`select purchase_order_line_id as "purchaseOrderLineId", received, value, billed, cleared,
          base_value as "baseValue", base_cleared as "baseCleared"
        from goods_to_bill
        where purchase_order_line_id = any(${lines.map((line) => line.purchaseOrderLineId)})
        order by purchase_order_line_id for update`,
  );
  const goods = new Map(
    found.map(({ purchaseOrderLineId, ...row }) => [
      purchaseOrderLineId,
      {
        purchaseOrderLineId,
        received: decimal(row.received),
        value: decimal(row.value),
        billed: decimal(row.billed),
        cleared: decimal(row.cleared),
        baseValue: decimal(row.baseValue),
        baseCleared: decimal(row.baseCleared),
      },
    ]),
  );
  const tolerance = await toleranceOf(db);
  const terms = { currency: bill.currency, base: company.currency, tolerance };
  return lines.map((line) => matchLine(line, goods.get(line.purchaseOrderLineId), terms));
}

/** What a bill posts besides tax and debt, and which order lines it bills. */
type Booking = {
  accounts: Accounts;
  exchange: Exchange;
  legs: readonly Leg[];
  lines: readonly { purchaseOrderLineId: string; quantity: string }[];
  /** What its lines differ by from what their goods are booked for. */
  differences: ReturnType<typeof differencesOf>;
};

/**
 * Books a bill with its tax as a debt, tells of it, and takes open claims on the supplier off it.
 * Goods were booked at the rate of the day on which they came: what is between is a gain or a loss.
 */
export async function bookBill(
  work: Work<unknown>,
  bill: Bill,
  { accounts, exchange, legs, lines, differences }: Booking,
): Promise<void> {
  const { ids, viewer, emit, company } = work;
  const facts = {
    postingDate: bill.billDate,
    sourceType: 'BILL',
    sourceId: bill.id,
    description: `Bill ${bill.supplierNumber}`,
  } as const;
  bill.book(exchange, viewer.id);
  const owed = [
    debit(accounts.INPUT_TAX, bill.baseTax, {}, exchange.money(bill.tax)),
    credit(accounts.PAYABLE, bill.baseTotal, {}, exchange.money(bill.total)),
  ];
  const all = bill.purchaseOrderId
    ? withDifference([...legs, ...owed], exchange, accounts)
    : roundedTogether(legs, { after: owed });
  await post(work, new JournalEntry(ids.next('jre'), facts, all));
  const { id: billId, supplierNumber, supplierId, purchaseOrderId, currency, dueDate } = bill;
  const total = bill.total.toFixed();
  const parties = [{ kind: 'SUPPLIER', id: supplierId } as const];
  const posted = { billId, supplierNumber, supplierId, purchaseOrderId, total, currency, dueDate };
  const booked = { billDate: bill.billDate, bookedIn: company.currency, differences };
  emit(BillPosted, { ...posted, ...booked, lines: [...lines] }, { parties });
  await applyNotesTo(work, bill);
}

/**
 * Posts a bill on a day: it clears goods received not invoiced, what it differs by is a price
 * variance, at the rate of the bill. Refuses `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export async function postBill(
  work: Work<unknown>,
  bill: Bill,
  matched: readonly MatchedLine[],
): Promise<void> {
  const { sql: db } = work;
  const accounts = await accountsOn(work, bill.billDate, 'billDate');
  const exchange = await exchangeOn(work, bill.currency, bill.billDate, 'billDate');
  const legs = matched.flatMap(({ line: { productId, net }, cleared, baseCleared }) => [
    debit(accounts.GRNI, baseCleared, { productId }, exchange.money(cleared)),
    exchange.debit(accounts.PURCHASE_VARIANCE, net.minus(cleared), { productId }),
  ]);
  const lines = matched.map(({ line: { purchaseOrderLineId, quantity } }) => {
    return { purchaseOrderLineId, quantity: quantity.toFixed() };
  });
  const differences = differencesOf(matched, exchange);
  await bookBill(work, bill, { accounts, exchange, legs, lines, differences });
  const taken = matched.map(({ line, cleared, baseCleared }) => ({
    id: line.id,
    order_line: line.purchaseOrderLineId,
    quantity: line.quantity,
    cleared,
    base_cleared: baseCleared,
  }));
  await sql`
    with taken as (
      select * from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb)
        as t(id text, order_line text, quantity numeric, cleared numeric, base_cleared numeric)),
    line as (
      update bill_line set cleared = taken.cleared, base_cleared = taken.base_cleared
      from taken where bill_line.id = taken.id)
    update goods_to_bill g set billed = billed + taken.quantity,
      cleared = g.cleared + taken.cleared, base_cleared = g.base_cleared + taken.base_cleared
    from taken where purchase_order_line_id = taken.order_line`.execute(db);
}

/**
 * What lines of the bill differ by from what was agreed for their goods, as it is booked; what is
 * billed beyond them is no cost of theirs.
 */
function differencesOf(matched: readonly MatchedLine[], exchange: Exchange) {
  return matched
    .filter(({ here, cleared }) => !here.quantity.isZero() && !here.net.equals(cleared))
    .map(({ line, billedBefore, here, cleared }) => ({
      purchaseOrderLineId: line.purchaseOrderLineId,
      productId: line.productId,
      billedBefore: billedBefore.toFixed(),
      quantity: here.quantity.toFixed(),
      difference: exchange.inBase(here.net.minus(cleared)).toFixed(),
    }));
}
