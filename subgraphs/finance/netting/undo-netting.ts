import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { lockBills } from '../payables/open-bills.ts';
import { holdCustomer, lockInvoices } from '../receivables/allocate.ts';
import { settledOf, tellBillsReopened, tellInvoicesReopened } from '../reversals/tell-reopened.ts';
import { NettingUndone } from './contract.ts';
import { told, writeParts } from './netting-store.ts';
import { Netting } from './netting.ts';

export type UndoNettingInput = {
  nettingId: string;
  reason: string;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const UndoNetting = commandSpec<UndoNettingInput, { nettingId: string }>('finance.undoNetting');

/**
 * Undoes a netting to the cent: its entry is reversed, its invoices and bills are owed again, each
 * part stays with its opposite on the day. Refuses `REASON_MISSING`, `NETTING_UNDONE`,
 * `BEFORE_NETTING`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const undoNetting = command(UndoNetting, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const postingDate = input.postingDate ?? dayOf(work.now);
  await accountsOn(work, postingDate);
  const netting = await lockNetting(work, input.nettingId);
  netting.undo(postingDate);
  await holdCustomer(work, netting.customerId);
  const invoices = await partsOf(work, netting, 'invoice');
  const bills = await partsOf(work, netting, 'bill');
  const owed = await lockInvoices(work, idsOf(invoices));
  const owing = byId(await lockBills(work, idsOf(bills)));
  const settled = { invoices: settledOf(owed.values()), bills: settledOf(owing.values()) };
  reopen(owed, invoices, netting);
  reopen(owing, bills, netting);
  const opposites = { invoices: invoices.map(opposite), bills: bills.map(opposite) };
  await writeParts(work, { id: netting.id, postingDate }, opposites);
  await mirror(work, await entryOf(work, netting), { postingDate, description });
  const ended = { invoiceIds: idsOf(invoices), billIds: idsOf(bills) };
  work.emit(NettingUndone, { ...told(netting), ...ended });
  tellInvoicesReopened(work, settled.invoices);
  tellBillsReopened(work, settled.bills);
  return { nettingId: netting.id };
});

async function lockNetting({ em }: Work, id: string): Promise<Netting> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const netting = await em.findOne(Netting, { id }, { lockMode });
  if (!netting) throw new NotFound('netting', id);
  return netting;
}

type Part = Awaited<ReturnType<typeof partsOf>>[number];

/** What it has settled of each invoice, or of each bill. */
async function partsOf({ sql: db }: Work, { id }: Netting, kind: 'invoice' | 'bill') {
  const column = sql.raw(`${kind}_id`);
  const found = await rows<Record<'documentId' | 'amount' | 'cleared', string>>(
    db,
    sql`select ${column} as "documentId", sum(amount) as amount, sum(base_amount) as cleared
        from ${sql.raw(`netted_${kind}`)} where netting_id = ${id}
        group by ${column} order by ${column}`,
  );
  return found.map(({ documentId, amount, cleared }) => {
    return { documentId, amount: decimal(amount), cleared: decimal(cleared) };
  });
}

type Settled = { unsettle(amount: Money, carried: Part['cleared']): void };

function reopen(
  documents: ReadonlyMap<string, Settled>,
  parts: readonly Part[],
  { currency }: Netting,
): void {
  for (const { documentId, amount, cleared } of parts) {
    documents.get(documentId)!.unsettle(new Money(amount, currency), cleared);
  }
}

function opposite({ documentId, amount, cleared }: Part): Part {
  return { documentId, amount: amount.negated(), cleared: cleared.negated() };
}

function idsOf(parts: readonly Part[]): string[] {
  return parts.map(({ documentId }) => documentId);
}

function byId<Document extends { id: string }>(documents: readonly Document[]) {
  return new Map(documents.map((document) => [document.id, document]));
}

async function entryOf({ sql: db }: Work, { id }: Netting): Promise<string> {
  const [entry] = await rows<{ id: string }>(
    db,
    sql`select id from journal_entry where source_id = ${id} and reverses_id is null`,
  );
  return entry!.id;
}
