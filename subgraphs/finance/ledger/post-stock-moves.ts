import { batchCommand, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { PostStockMoves } from '../contract.ts';
import { requireBaseCurrency } from './amount.ts';
import { accountsOn, postAll, type Accounts } from './books.ts';
import { JournalEntry } from './journal-entry.ts';
import { expensePosting, postingsOf, stockLegs, type StockPosting } from './stock-posting.ts';

type Input = NonNullable<(typeof PostStockMoves)['types']>['input'];

/**
 * Posts the values of stock moves, each move once: what is new of a document becomes one entry per
 * business day. Refuses `PERIOD_CLOSED`, `CURRENCY_NOT_SUPPORTED`.
 */
export const postStockMoves = batchCommand(
  PostStockMoves,
  'finance:post',
  async (work, documents) => {
    for (const { currency } of documents) requireBaseCurrency(currency, work.company, 'currency');
    const fresh = await notYetPosted(work, documents.flatMap(partsOf));
    const accounts = new Map<string, Accounts>();
    for (const { day } of fresh) {
      if (!accounts.has(day)) accounts.set(day, await accountsOn(work, day));
    }
    await postAll(
      work,
      fresh.map((part) => entryOf(part, accounts.get(part.day)!, work.ids.next('jre'))),
    );
    return documents.map(() => ({}));
  },
);

const descriptions = {
  DELIVERY: 'Cost of goods issued',
  RECEIPT: 'Goods received',
  OPENING: 'Opening stock',
  ADJUSTMENT: 'Stock adjusted',
  RETURN: 'Goods sent back by a customer',
  SUPPLIER_RETURN: 'Goods given back to a supplier',
  RECEIPT_REVERSAL: 'Goods receipt reversed',
  ISSUE_REVERSAL: 'Goods issue reversed',
  LANDED_COST: 'Landed cost',
  BILL: 'Price difference of a bill',
  REVALUATION: 'Stock revalued',
  TRANSFER: 'Difference of a transfer',
};

/** What a document posts on a business day. */
type Part = Pick<Input, 'documentId' | 'documentType'> & {
  day: string;
  postings: readonly StockPosting[];
};

/** What a document posts, by business day: corrections of later moves have their own. */
function partsOf(input: Input): Part[] {
  const { documentId, documentType, postingDate, moves, expenses = [] } = input;
  const { orderId, customerId } = input;
  const all = moves.map((move) => ({
    day: move.postingDate ?? postingDate,
    postings: postingsOf(documentType, move, { orderId, customerId }),
  }));
  const unborne = expenses.map(expensePosting);
  if (unborne.length > 0) all.push({ day: postingDate, postings: unborne });
  return [...Map.groupBy(all, ({ day }) => day)].map(([day, parts]) => {
    return { documentId, documentType, day, postings: parts.flatMap(({ postings }) => postings) };
  });
}

function entryOf(part: Part, accounts: Accounts, id: string): JournalEntry {
  const { documentId: sourceId, documentType: sourceType, day: postingDate, postings } = part;
  const facts = { postingDate, sourceType, sourceId, description: descriptions[sourceType] };
  return new JournalEntry(id, facts, stockLegs(postings, accounts));
}

/** Takes the postings, in the order of their ids; gives those that nobody has posted before. */
async function notYetPosted({ sql: db }: Work<unknown>, parts: readonly Part[]): Promise<Part[]> {
  const wanted = parts.flatMap(({ documentId, postings }) =>
    postings.map(({ id, role, counterRole, value }) => ({
      ...{ id, documentId, role, counterRole, value },
    })),
  );
  if (wanted.length === 0) return [];
  const taken = await rows<{ move_id: string }>(
    db,
    sql`insert into posted_move (move_id, document_id, role, counter_role, value)
        select id, "documentId", role, "counterRole", value
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
          as m(id text, "documentId" text, role text, "counterRole" text, value numeric)
        order by 1 on conflict do nothing returning move_id`,
  );
  const fresh = new Set(taken.map((row) => row.move_id));
  return parts
    .map((part) => ({ ...part, postings: part.postings.filter(({ id }) => fresh.delete(id)) }))
    .filter(({ postings }) => postings.length > 0);
}
