import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { UNTAXED } from '../debits/debit.ts';
import { concernedInvoice, issueDebit } from '../debits/issue-debit.ts';
import { accountsOn } from '../ledger/books.ts';

/** Fees are asked for once they are told of. */
const FEE_TERM_DAYS = 14;

export type Fee = { noticeId: string; invoiceId: string; level: number; amount: Money };

type Reminder = {
  id: string;
  customerId: string;
  items: readonly { invoiceId: string; level: number; isFee: boolean }[];
};

/**
 * The fees of reminders: one for each customer, for the highest level that an invoice of it has
 * reached. A fee that is not paid is reminded of, and bears none itself.
 */
export function feesOf(reminders: readonly Reminder[], byLevel: ReadonlyMap<number, Money>): Fee[] {
  const charging = reminders.flatMap(({ id: noticeId, customerId, items }) =>
    items
      .filter(({ isFee }) => !isFee)
      .map(({ invoiceId, level }) => ({ noticeId, customerId, invoiceId, level })),
  );
  const byCustomer = Map.groupBy(charging, ({ customerId }) => customerId);
  return [...byCustomer.values()].flatMap((own) => {
    const { noticeId, invoiceId, level } = own.reduce((a, b) => (b.level > a.level ? b : a));
    const amount = byLevel.get(level);
    return amount && !amount.isZero() ? [{ noticeId, invoiceId, level, amount }] : [];
  });
}

/** What a reminder costs, by level. */
export async function feesByLevel({ sql: db, company }: Work): Promise<Map<number, Money>> {
  const found = await rows<{ level: number; fee: string }>(
    db,
    sql`select level, fee from dunning_level where fee > 0`,
  );
  return new Map(found.map(({ level, fee }) => [level, new Money(fee, company.currency)]));
}

/** Asks for the fees of reminders by debit notes, which bear no tax: they are no supply. */
export async function chargeFees(
  work: Work,
  day: string,
  fees: readonly Fee[],
): Promise<Map<string, string>> {
  const charged = new Map<string, string>();
  if (fees.length === 0) return charged;
  const accounts = await accountsOn(work, day, 'day');
  const exchange = await exchangeOn(work, work.company.currency, day);
  for (const { noticeId, invoiceId, level, amount } of fees) {
    const concerned = await concernedInvoice(work, invoiceId);
    const note = `Reminder ${level}`;
    const charges = [{ description: note, net: amount, taxCode: UNTAXED.taxCode }];
    const debit = { reason: 'DUNNING_FEE', note, charges, day, termDays: FEE_TERM_DAYS } as const;
    charged.set(noticeId, await issueDebit(work, concerned, debit, { accounts, exchange }));
  }
  return charged;
}
