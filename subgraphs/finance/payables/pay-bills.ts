import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { Exchange, withDifference } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { accountsOn, post, type Accounts } from '../ledger/books.ts';
import { credit, debit, JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { documentNumber, nextInSeries } from '../receivables/numbering.ts';
import type { PaymentMethod } from '../receivables/payment.ts';
import { BillPaid } from './contract.ts';
import type { BillPart } from './open-bills.ts';

const SUPPLIER_PAYMENT_SERIES = 'OUT';

export type Outgoing = {
  supplierId: string;
  /** Of all parts. */
  amount: Money;
  paidDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that pays; default: that of the posting rules. */
  bankAccountId?: string | null;
};

/** What is paid of a bill, with the discount that it takes; and what the books carried of both. */
type SettledBill = BillPart & { discount: Money; discountTax: Money; cleared: Decimal };

/**
 * Records money paid to a supplier for parts of its bills, which are locked; what pays all the rest
 * of one in time takes its discount. Gives the payment's id.
 */
export async function payBills(
  work: Work,
  outgoing: Outgoing,
  parts: readonly BillPart[],
): Promise<string> {
  const { paidDate, amount } = outgoing;
  const accounts = await accountsOn(work, paidDate, 'paidDate');
  const exchange = await exchangeOn(work, amount.currency, paidDate, 'paidDate');
  const payer = await cashAccountOf(work, outgoing.bankAccountId, amount.currency);
  const settled = parts.map((part) => settle(part, paidDate, exchange.base));
  const paying = { ...accounts, BANK: payer ?? accounts.BANK };
  const id = work.ids.next('spy');
  const source = { sourceType: 'SUPPLIER_PAYMENT', sourceId: id } as const;
  const facts = { ...source, postingDate: paidDate, description: 'Payment to a supplier' };
  const legs = legsOf(amount, settled, paying, exchange);
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  await write(work, { id, ...outgoing }, settled);
  tell(work, outgoing, settled);
  return id;
}

function settle({ bill, amount }: BillPart, paidDate: string, base: string): SettledBill {
  const discount = bill.discountFor(amount, paidDate);
  const discountTax = bill.taxWithin(discount);
  return { bill, amount, discount, discountTax, cleared: bill.settle(amount.plus(discount), base) };
}

/** The debts go, with what is taken off them; the tax in that was not ours to deduct. */
function legsOf(
  amount: Money,
  settled: readonly SettledBill[],
  accounts: Accounts,
  exchange: Exchange,
): Leg[] {
  const total = (of: (part: SettledBill) => Money) => Money.total(settled.map(of), amount.currency);
  const taken = total(({ discount }) => discount);
  const tax = total(({ discountTax }) => discountTax);
  const cleared = sum(settled.map((part) => part.cleared));
  const moved = [
    debit(accounts.PAYABLE, cleared, {}, amount.plus(taken)),
    exchange.credit(accounts.BANK, amount.amount),
    exchange.credit(accounts.DISCOUNT_TAKEN, taken.minus(tax).amount),
    credit(accounts.INPUT_TAX, sum(settled.map((part) => baseTaxOf(part, exchange))), {}, tax),
  ];
  return withDifference(moved, exchange, accounts);
}

/** At the rate of the bill, at which it was deducted. */
function baseTaxOf({ bill, discountTax }: SettledBill, { currency, base }: Exchange): Decimal {
  return new Exchange(currency, base, bill.rate).inBase(discountTax.amount);
}

async function write(
  { sql: db, ids, now, viewer, company }: Work,
  { id, supplierId, amount, paidDate, method, reference }: Outgoing & { id: string },
  settled: readonly SettledBill[],
): Promise<void> {
  const { currency } = amount;
  const parts = settled.map((part) => ({
    ...{ id: ids.next('bpy'), billId: part.bill.id, amount: part.amount.amount },
    ...{ discount: part.discount.amount, tax: part.discountTax.amount, base: part.cleared },
    baseTax: baseTaxOf(part, new Exchange(currency, company.currency, part.bill.rate)),
  }));
  const year = Number(paidDate.slice(0, 4));
  const sequence = await nextInSeries(db, SUPPLIER_PAYMENT_SERIES, year);
  const number = documentNumber(SUPPLIER_PAYMENT_SERIES, year, sequence);
  await sql`
    with payment as (
      insert into supplier_payment (id, number, supplier_id, amount, currency, paid_date, method,
        reference, recorded_at, recorded_by)
      values (${id}, ${number}, ${supplierId}, ${amount.amount.toFixed()}, ${currency},
        ${paidDate}, ${method}, ${reference?.trim() || null}, ${now}, ${viewer.id}))
    insert into bill_payment (id, supplier_payment_id, bill_id, amount, base_amount, discount,
      discount_tax, base_discount_tax)
    select id, ${id}, "billId", amount, base, discount, tax, "baseTax"
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
      as p(id text, "billId" text, amount numeric, base numeric, discount numeric, tax numeric,
        "baseTax" numeric)`.execute(db);
}

function tell({ emit }: Work, { supplierId }: Outgoing, settled: readonly SettledBill[]): void {
  const parties = [{ kind: 'SUPPLIER', id: supplierId } as const];
  const paid = new Set(settled.map(({ bill }) => bill).filter((bill) => bill.open().isZero()));
  for (const { id: billId, purchaseOrderId } of paid) {
    emit(BillPaid, { billId, supplierId, purchaseOrderId }, { parties });
  }
}
