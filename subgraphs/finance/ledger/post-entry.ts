import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { checkBudget } from '../budgets/check-budget.ts';
import type { Overrun } from '../budgets/overrun.ts';
import { roundedTogether, type Exchange } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from './amount.ts';
import { accountsOn, post, requireStaff } from './books.ts';
import { requireChargeable } from './chargeable.ts';
import { JournalEntry, type Dimensions, type Leg } from './journal-entry.ts';

export type PostEntryInput = {
  postingDate: string;
  description: string;
  currency?: string | null;
  /** Posts although a budget is exceeded; for those who may approve. */
  overridesBudget?: boolean | null;
  overrideReason?: string | null;
  lines: EntryLineInput[];
  idempotencyKey?: string | null;
};

type EntryLineInput = Dimensions & {
  accountId: string;
  debit?: string | null;
  credit?: string | null;
};

/** The entry, and where it went beyond a budget that only warns. */
type PostEntryResult = { entryId: string; overruns: Overrun[] };

export const PostEntry = commandSpec<PostEntryInput, PostEntryResult>('finance.postEntry');

const MAX_LINES = 500;

/**
 * Posts an entry by hand. Refuses `IN_THE_FUTURE`, `PERIOD_CLOSED`, `CONTROL_ACCOUNT` (those follow
 * their sub-ledgers), `ACCOUNT_ARCHIVED`, `NOT_ONE_SIDED`, `UNBALANCED`, `NO_LINES`, `NO_EXCHANGE_RATE`,
 * `CURRENCY_MISMATCH` for an account that is kept in another currency, and
 * `BUDGET_EXCEEDED` where the budget says to stop.
 */
export const postEntry = command(PostEntry, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const { lines, postingDate, description } = input;
  if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  if (lines.length > MAX_LINES) refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length });
  await accountsOn(work, postingDate);
  const currency = input.currency ?? work.company.currency;
  await requireChargeable(work.sql, lines, currency);
  const exchange = await exchangeOn(work, currency, postingDate);
  const id = work.ids.next('jre');
  const facts = { postingDate, description, sourceType: 'MANUAL', sourceId: id } as const;
  const legs = lines.map((line) => legOf(line, exchange));
  const entry = new JournalEntry(id, facts, roundedTogether(legs));
  const overruns = await checkBudget(work, postingDate, legs, { ...input, documentId: id });
  await post(work, entry);
  return { entryId: id, overruns };
});

function legOf(
  { debit: debited, credit: credited, ...line }: EntryLineInput,
  exchange: Exchange,
): Leg {
  const { accountId, customerId, orderId, productId, costCenterId } = line;
  if ((debited == null) === (credited == null)) refuse('NOT_ONE_SIDED', { accountId }, ['lines']);
  const { amount } = postable(
    { amount: debited ?? credited!, currency: exchange.currency },
    'lines',
  );
  const about = { customerId, orderId, productId, costCenterId };
  return debited == null
    ? exchange.credit(accountId, amount, about)
    : exchange.debit(accountId, amount, about);
}
