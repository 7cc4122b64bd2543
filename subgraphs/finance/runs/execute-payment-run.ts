import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { lockBills, type BillPart } from '../payables/open-bills.ts';
import { payBills } from '../payables/pay-bills.ts';
import { ContinuePaymentRun, PaymentRunContinues, PaymentRunPaid } from './contract.ts';
import { itemsOfRun, lockRun, moveRun, type KeptItem, type Run } from './run-store.ts';

/** So many suppliers are paid in one transaction. */
const SUPPLIERS_AT_ONCE = 25;

type ExecuteInput = { paymentRunId: string; idempotencyKey?: string | null };

const ExecutePaymentRun = commandSpec<ExecuteInput, { paymentRunId: string }>(
  'finance.executePaymentRun',
);

/**
 * Records a payment for each supplier of an approved run, on its pay date: of each bill what the
 * run says, as far as it is still open. Many suppliers are paid in several goes; again, it pays
 * only who is left. Refuses `ILLEGAL_MOVE`, `IN_THE_FUTURE` before the pay date, `PERIOD_CLOSED`,
 * `NO_EXCHANGE_RATE`.
 */
export const executePaymentRun = command(
  ExecutePaymentRun,
  'finance:pay',
  async (work, { paymentRunId }) => {
    requireStaff(work.viewer);
    const run = await lockRun(work, paymentRunId);
    if (run.status === 'PAYING' || run.status === 'PAID') return { paymentRunId };
    await moveRun(work, run, 'PAYING');
    await payNext(work, { ...run, status: 'PAYING' });
    return { paymentRunId };
  },
);

/** Pays the next suppliers of a run, while it is under way. */
export const continuePaymentRun = command(
  ContinuePaymentRun,
  'finance:pay',
  async (work, { paymentRunId }) => {
    const run = await lockRun(work, paymentRunId);
    if (run.status === 'PAYING') await payNext(work, run);
    return { paymentRunId };
  },
);

async function payNext(work: Work, run: Run): Promise<void> {
  await accountsOn(work, run.payDate, 'paymentRunId');
  const supplierIds = await suppliersToPay(work, run);
  const bySupplier = Map.groupBy(
    (await itemsOfRun(work, run.id, supplierIds)).filter(({ leftOut }) => !leftOut),
    ({ supplierId }) => supplierId,
  );
  for (const supplierId of supplierIds) {
    await paySupplierOf(work, run, { supplierId, items: bySupplier.get(supplierId) ?? [] });
  }
  const left = await countLeft(work, run);
  if (left > 0) return work.emit(PaymentRunContinues, { paymentRunId: run.id, left });
  await moveRun(work, run, 'PAID');
  const { id: paymentRunId, number, currency } = run;
  const amount = await paidBy(work, run);
  work.emit(PaymentRunPaid, { paymentRunId, number, currency, amount });
}

async function suppliersToPay({ sql: db }: Work, { id }: Run): Promise<string[]> {
  const found = await rows<{ supplierId: string }>(
    db,
    sql`select supplier_id as "supplierId" from payment_run_supplier
        where run_id = ${id} and not is_done order by supplier_id limit ${SUPPLIERS_AT_ONCE}`,
  );
  return found.map(({ supplierId }) => supplierId);
}

async function countLeft({ sql: db }: Work, { id }: Run): Promise<number> {
  const [found] = await rows<{ left: number }>(
    db,
    sql`select count(*)::integer as left from payment_run_supplier
        where run_id = ${id} and not is_done`,
  );
  return found!.left;
}

async function paidBy({ sql: db }: Work, { id }: Run): Promise<string> {
  const [paid] = await rows<{ amount: string }>(
    db,
    sql`select coalesce(sum(amount), 0) as amount from payment_run_supplier
          join supplier_payment s on s.id = supplier_payment_id where run_id = ${id}`,
  );
  return decimal(paid!.amount).toFixed();
}

type Payee = { supplierId: string; items: readonly KeptItem[] };

/** Pays one supplier what is still open of its items; what was paid meanwhile is left out. */
async function paySupplierOf(work: Work, run: Run, { supplierId, items }: Payee): Promise<void> {
  const { id, number: reference, payDate: paidDate, bankAccountId, currency } = run;
  const { parts, gone } = await partsOf(work, run, items);
  const amounts = parts.map(({ amount }) => amount);
  const amount = Money.total(amounts, currency);
  const method = 'BANK_TRANSFER';
  const outgoing = { supplierId, amount, paidDate, method, reference, bankAccountId } as const;
  const paymentId = parts.length > 0 ? await payBills(work, outgoing, parts) : null;
  await sql`
    with gone as (
      update payment_run_item set left_out = 'NOTHING_OPEN'
      where id = any(${gone.map((item) => item.id)}))
    update payment_run_supplier set is_done = true, supplier_payment_id = ${paymentId}
    where run_id = ${id} and supplier_id = ${supplierId}`.execute(work.sql);
}

async function partsOf(work: Work, { currency, payDate }: Run, items: readonly KeptItem[]) {
  const ids = items.map(({ billId }) => billId);
  const bills = new Map((await lockBills(work, ids)).map((bill) => [bill.id, bill]));
  const parts: BillPart[] = [];
  const gone: KeptItem[] = [];
  for (const item of items) {
    const bill = bills.get(item.billId)!;
    const due = bill.open().minus(bill.discountOn(payDate));
    const wanted = new Money(item.amount, currency);
    const amount = due.compare(wanted) < 0 ? due : wanted;
    if (amount.isZero()) gone.push(item);
    else parts.push({ bill, amount });
  }
  return { parts, gone };
}
