import { command, type Work } from '../../../kernel/command.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { DebitNoteIssued, NoteSupplierReturn } from './contract.ts';
import { requireBaseCurrency } from '../ledger/amount.ts';
import { accountsOn, post, type Accounts } from '../ledger/books.ts';
import { credit, debit, JournalEntry, merged } from '../ledger/journal-entry.ts';
import { documentNumber, nextInSeries } from '../receivables/numbering.ts';
import { DebitNote } from './debit-note.ts';
import { applyToBills, lockBilledGoods, writeDebitLines } from './debit-store.ts';
import { takeBack, type TakenBack } from './supplier-return.ts';

type Input = NonNullable<(typeof NoteSupplierReturn)['types']>['input'];

const DEBIT_SERIES = 'DN';

/**
 * Notes that goods went back to a supplier, once: what was not billed of them may not be any more,
 * what was is claimed from the supplier by a debit note, which lowers what its bills have open.
 * Refuses `NOT_RECEIVED`, `PERIOD_CLOSED`, `CURRENCY_NOT_SUPPORTED`.
 */
export const noteSupplierReturn = command(
  NoteSupplierReturn,
  'finance:post',
  async (work, input) => {
    const { supplierReturnId, inspectionId = null, postingDate, reason } = input;
    if (input.lines.length === 0) return { debitNoteId: null };
    requireBaseCurrency(input.currency, work.company, 'currency');
    const accounts = await accountsOn(work, postingDate);
    const lines = await takenBack(work, input);
    const earlier = await work.em.findOne(DebitNote, { supplierReturnId });
    if (earlier) return { debitNoteId: earlier.id };
    const [{ supplierId, purchaseOrderId, currency }] = lines as [Line, ...Line[]];
    const facts = { supplierReturnId, inspectionId, supplierId, purchaseOrderId, reason };
    const { now: issuedAt, ids } = work;
    const dated = { debitDate: postingDate, currency, issuedAt };
    const note = new DebitNote(ids.next('dbn'), { ...facts, ...dated }, lines);
    await post(work, entryOf(work, note, lines, accounts));
    const placed = lines.map((line, n) => ({ ...line, id: ids.next('dnl'), position: n + 1 }));
    await writeDebitLines(work.sql, note.id, placed);
    await applyToBills(work, note);
    const year = Number(postingDate.slice(0, 4));
    const sequence = await nextInSeries(work.sql, DEBIT_SERIES, year);
    note.number = documentNumber(DEBIT_SERIES, year, sequence);
    await work.em.persist(note).flush();
    tell(work, note, lines);
    return { debitNoteId: note.id };
  },
);

type Line = TakenBack & Record<'supplierId' | 'purchaseOrderId' | 'productId' | 'currency', string>;

/** What the return changes of each order line, which is locked. */
async function takenBack({ sql: db }: Work, { lines, currency: base }: Input): Promise<Line[]> {
  const byLine = Map.groupBy(lines, ({ purchaseOrderLineId }) => purchaseOrderLineId);
  const goods = await lockBilledGoods(db, [...byLine.keys()]);
  return [...byLine].map(([lineId, own]) => {
    const there = goods.get(lineId);
    if (!there) refuse('NOT_RECEIVED', { product: lineId, received: '0', billed: '0' });
    const returned = {
      quantity: sum(own.map(({ quantity }) => quantity)),
      cost: sum(own.map(({ cost }) => decimal(cost))),
    };
    const { supplierId, purchaseOrderId, productId, currency } = there;
    const taken = takeBack(there, returned, { currency, base });
    return { supplierId, purchaseOrderId, productId, currency, ...taken };
  });
}

/**
 * The claim lowers what is owed, at the rate at which it was; what the goods have cost beyond it is
 * a variance, but for the exchange difference that its bills had left.
 */
function entryOf(
  { ids }: Work,
  note: DebitNote,
  lines: readonly Line[],
  accounts: Accounts,
): JournalEntry {
  const { id: sourceId, debitDate: postingDate } = note;
  const description = 'Claim for goods given back';
  const facts = { postingDate, sourceType: 'DEBIT_NOTE', sourceId, description } as const;
  const legs = merged([
    debit(accounts.PAYABLE, note.baseTotal, {}, new Money(note.total, note.currency)),
    credit(accounts.INPUT_TAX, note.baseTax, {}, new Money(note.tax, note.currency)),
    ...lines.flatMap(({ productId, regained, baseNet, exchanged }) => [
      credit(accounts.GRNI, regained, { productId }),
      debit(accounts.PURCHASE_VARIANCE, regained.minus(baseNet).plus(exchanged), { productId }),
      credit(exchanged.isPositive() ? accounts.EXCHANGE_LOSS : accounts.EXCHANGE_GAIN, exchanged),
    ]),
  ]);
  return new JournalEntry(ids.next('jre'), facts, legs);
}

function tell({ emit }: Work, note: DebitNote, lines: readonly Line[]): void {
  const { id: debitNoteId, number, supplierReturnId, supplierId, purchaseOrderId } = note;
  const billed = lines.filter((line) => !line.billed.isZero());
  emit(
    DebitNoteIssued,
    {
      ...{ debitNoteId, number, supplierReturnId, supplierId, purchaseOrderId },
      ...{ total: note.total.toFixed(), currency: note.currency },
      lines: billed.map(({ purchaseOrderLineId, billed: quantity }) => {
        return { purchaseOrderLineId, quantity: quantity.toFixed() };
      }),
    },
    { parties: [{ kind: 'SUPPLIER', id: supplierId }] },
  );
}
