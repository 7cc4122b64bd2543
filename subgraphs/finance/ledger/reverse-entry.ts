import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsOn, post, requireStaff } from './books.ts';
import { debit, JournalEntry, type Dimensions, type SourceType } from './journal-entry.ts';

export type ReverseEntryInput = {
  entryId: string;
  reason: string;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

export const ReverseEntry = commandSpec<ReverseEntryInput, { entryId: string; reversedId: string }>(
  'finance.reverseEntry',
);

/**
 * Undoes an entry that was posted by hand, by its mirror image, dated today unless said otherwise.
 * Refuses `NOT_MANUAL` (documents are corrected by documents), `ALREADY_REVERSED`,
 * `ALREADY_RECONCILED` while it explains a bank line, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const reverseEntry = command(ReverseEntry, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const { entryId: reversesId, reason: description } = input;
  const postingDate = input.postingDate ?? dayOf(work.now);
  const entry = await lockedEntry(work, reversesId);
  if (entry.source_type !== 'MANUAL') {
    refuse('NOT_MANUAL', { sourceType: entry.source_type }, ['entryId']);
  }
  const { number, reversed_by: by, is_reconciled: isReconciled } = entry;
  if (by) refuse('ALREADY_REVERSED', { by }, ['entryId']);
  if (isReconciled) refuse('ALREADY_RECONCILED', { number }, ['entryId']);
  await accountsOn(work, postingDate);
  const entryId = await mirror(work, reversesId, { postingDate, description });
  return { entryId, reversedId: reversesId };
});

/** Posts the mirror image of an entry; gives its id. */
export async function mirror(
  work: Work,
  reversesId: string,
  facts: { postingDate: string; description: string },
): Promise<string> {
  const id = work.ids.next('jre');
  const legs = await mirrorOf(work, reversesId);
  const reversedType = await sourceTypeOf(work, reversesId);
  const source = { sourceType: 'REVERSAL', sourceId: reversesId, reversesId } as const;
  await post(work, new JournalEntry(id, { ...source, ...facts, reversedType }, legs));
  return id;
}

/** Locks the entry first, so that a reversal made meanwhile is seen. */
async function lockedEntry({ sql: db }: Work, id: string) {
  const locked = await rows(db, sql`select from journal_entry where id = ${id} for update`);
  if (locked.length === 0) throw new NotFound('journal entry', id);
  const [entry] = await rows<{
    number: string;
    source_type: string;
    reversed_by: string | null;
    is_reconciled: boolean;
  }>(
    db,
    sql`select number, source_type,
          (select number from journal_entry where reverses_id = ${id}) as reversed_by,
          exists (select from bank_match where entry_id = ${id}) as is_reconciled
        from journal_entry where id = ${id}`,
  );
  return entry!;
}

async function sourceTypeOf({ sql: db }: Work, entryId: string): Promise<SourceType> {
  const query = sql`select source_type as type from journal_entry where id = ${entryId}`;
  const [entry] = await rows<{ type: SourceType }>(db, query);
  return entry!.type;
}

async function mirrorOf({ sql: db }: Work, entryId: string) {
  type Line = Dimensions & Record<'accountId' | 'amount' | 'currency' | 'agreed', string>;
  const lines = await rows<Line>(
    db,
    sql`select account_id as "accountId", credit - debit as amount, currency,
          -transaction_amount as agreed, customer_id as "customerId", order_id as "orderId",
          product_id as "productId", cost_center_id as "costCenterId"
        from journal_line where entry_id = ${entryId} order by position`,
  );
  return lines.map(({ accountId, amount, currency, agreed, ...about }) =>
    debit(accountId, amount, about, new Money(agreed, currency)),
  );
}
