import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { ratesIn, withDifference } from '../currencies/exchange.ts';
import { accountsOn, post, requireStaff, type Accounts } from '../ledger/books.ts';
import { credit, debit, JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { oldestFirst } from '../oldest-first.ts';
import { BillPaid } from '../payables/contract.ts';
import {
  billPartsOf,
  openBillsOf,
  type BillAllocationInput,
  type BillPart,
} from '../payables/open-bills.ts';
import type { Advance } from './advance.ts';
import { lockAdvance } from './lock-advance.ts';

export type ApplyAdvanceInput = {
  supplierAdvanceId: string;
  /** Default: bills of its order first, then the oldest due. */
  allocations?: BillAllocationInput[] | null;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const ApplyAdvance = commandSpec<ApplyAdvanceInput, { supplierAdvanceId: string }>(
  'finance.applyAdvance',
);

/** A part of a bill that is settled, with what the books carried of it and of the advance. */
type SettledPart = BillPart & { cleared: Decimal; spent: Decimal };

/**
 * Settles bills with what is left of an advance: those given, or else the oldest due first. Refuses
 * `ADVANCE_SPENT`, `ADVANCE_LATER`, `OTHER_SUPPLIER`, `NOT_PAYABLE`, `BILL_OVERPAID`,
 * `CURRENCY_MISMATCH`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const applyAdvance = command(ApplyAdvance, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const postingDate = input.postingDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, postingDate);
  const advance = await lockAdvance(work, input.supplierAdvanceId);
  const { id: sourceId, number } = advance;
  advance.requirePaidBy(postingDate, 'postingDate');
  const parts = await partsOf(work, advance, input.allocations);
  if (parts.length === 0) return { supplierAdvanceId: sourceId };
  const { currency: base } = work.company;
  const settled = parts.map((part) => {
    const spent = advance.spend(part.amount, base);
    return { ...part, spent, cleared: part.bill.settle(part.amount, base) };
  });
  const source = { sourceType: 'SUPPLIER_ADVANCE', sourceId } as const;
  const facts = { ...source, postingDate, description: `Advance ${number} settles bills` };
  const legs = legsOf(work, { advance, settled, accounts });
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  await writeParts(work, { advanceId: sourceId, postingDate }, settled);
  tell(work, advance, settled);
  return { supplierAdvanceId: sourceId };
});

/** The parts as given, or else of bills of its order, then of others, the oldest due first. */
async function partsOf(
  work: Work,
  advance: Advance,
  wanted: readonly BillAllocationInput[] | null | undefined,
): Promise<BillPart[]> {
  if (wanted) return billPartsOf(work, advance, wanted);
  const bills = await openBillsOf(work, advance);
  const isOwn = (bill: { purchaseOrderId: string | null }) =>
    advance.purchaseOrderId !== null && bill.purchaseOrderId === advance.purchaseOrderId;
  const own = oldestFirst(advance.left(), bills.filter(isOwn));
  const used = Money.total(
    own.map(({ amount }) => amount),
    advance.currency,
  );
  const rest = oldestFirst(
    advance.left().minus(used),
    bills.filter((bill) => !isOwn(bill)),
  );
  return [...own, ...rest].map(({ document: bill, amount }) => ({ bill, amount }));
}

type Moved = { advance: Advance; settled: readonly SettledPart[]; accounts: Accounts };

function legsOf({ company }: Work, { advance: { currency }, settled, accounts }: Moved): Leg[] {
  const total = Money.total(
    settled.map(({ amount }) => amount),
    currency,
  );
  const [cleared, spent] = [
    sum(settled.map((part) => part.cleared)),
    sum(settled.map((part) => part.spent)),
  ];
  const moved = [
    debit(accounts.PAYABLE, cleared, {}, total),
    credit(accounts.SUPPLIER_ADVANCE, spent, {}, total),
  ];
  return withDifference(moved, ratesIn(currency, company.currency), accounts);
}

async function writeParts(
  { sql: db, ids }: Work,
  { advanceId, postingDate }: { advanceId: string; postingDate: string },
  settled: readonly SettledPart[],
): Promise<void> {
  const parts = settled.map(({ bill, amount, cleared }) => {
    return { id: ids.next('ada'), billId: bill.id, amount: amount.amount, cleared };
  });
  await sql`insert into advance_allocation (id, advance_id, bill_id, amount, base_amount,
      posting_date)
    select id, ${advanceId}, "billId", amount, cleared, ${postingDate}::date
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
      as p(id text, "billId" text, amount numeric, cleared numeric)`.execute(db);
}

function tell({ emit }: Work, { supplierId }: Advance, settled: readonly SettledPart[]): void {
  const parties = [{ kind: 'SUPPLIER', id: supplierId } as const];
  const paid = new Set(settled.map(({ bill }) => bill).filter((bill) => bill.open().isZero()));
  for (const { id: billId, purchaseOrderId } of paid) {
    emit(BillPaid, { billId, supplierId, purchaseOrderId }, { parties });
  }
}
