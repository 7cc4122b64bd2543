import type { Work } from '../../../kernel/command.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { withDifference, type Exchange } from '../currencies/exchange.ts';
import { post, type Accounts } from '../ledger/books.ts';
import { credit, JournalEntry } from '../ledger/journal-entry.ts';
import { documentNumber, nextInSeries } from '../receivables/numbering.ts';

/** Of money that suppliers give back: advances and claims. */
const SERIES = 'SRF';

/** Money that a supplier gives back, of what it owes on one account. */
type SupplierRefund = {
  id: string;
  description: string;
  postingDate: string;
  amount: Money;
  exchange: Exchange;
  accounts: Accounts;
  /** What it was of, and what the books carried of that. */
  role: 'PAYABLE' | 'SUPPLIER_ADVANCE';
  carried: Decimal;
  bankAccountId?: string | null;
};

/** Posts the money, with what is between the rates, and gives the refund its number. */
export async function postSupplierRefund(work: Work, refund: SupplierRefund) {
  const { id, description, postingDate, amount, exchange, accounts, role, carried } = refund;
  const taker = await cashAccountOf(work, refund.bankAccountId, amount.currency);
  const legs = [
    exchange.debit(taker ?? accounts.BANK, amount.amount),
    credit(accounts[role], carried, {}, amount),
  ];
  const facts = { postingDate, sourceType: 'REFUND', sourceId: id, description } as const;
  const entryId = work.ids.next('jre');
  await post(work, new JournalEntry(entryId, facts, withDifference(legs, exchange, accounts)));
  const year = Number(postingDate.slice(0, 4));
  const number = documentNumber(SERIES, year, await nextInSeries(work.sql, SERIES, year));
  return { entryId, number };
}
