import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { PostStockMoves } from '../contract.ts';
import { requireBaseCurrency } from './amount.ts';
import { accountsOn, post } from './books.ts';
import { JournalEntry } from './journal-entry.ts';
import { expensePosting, postingsOf, stockLegs, type StockPosting } from './stock-posting.ts';

type Input = NonNullable<(typeof PostStockMoves)['types']>['input'];

/**
 * Posts the values of stock moves, each move once: what is new of a document becomes one entry per
 * business day. Refuses `PERIOD_CLOSED`, `CURRENCY_NOT_SUPPORTED`.
 */
export const postStockMoves = command(PostStockMoves, 'finance:post', async (work, input) => {
  requireBaseCurrency(input.currency, work.company, 'currency');
  const fresh = await notYetPosted(work, input.documentId, postingsByDay(input));
  for (const [postingDate, postings] of fresh) await postDay(work, input, postingDate, postings);
  return {};
});

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

type PostingsByDay = Map<string, StockPosting[]>;

/** What the moves and expenses post, by business day: corrections of later moves have their own. */
function postingsByDay(input: Input): PostingsByDay {
  const { documentType, postingDate, moves, expenses = [], orderId, customerId } = input;
  const all = moves.map((move) => ({
    day: move.postingDate ?? postingDate,
    postings: postingsOf(documentType, move, { orderId, customerId }),
  }));
  const unborne = expenses.map(expensePosting);
  if (unborne.length > 0) all.push({ day: postingDate, postings: unborne });
  const byDay = Map.groupBy(all, ({ day }) => day);
  return new Map(
    [...byDay].map(([day, parts]) => [day, parts.flatMap(({ postings }) => postings)]),
  );
}

async function postDay(
  work: Work,
  { documentId, documentType }: Input,
  postingDate: string,
  postings: readonly StockPosting[],
): Promise<void> {
  const accounts = await accountsOn(work, postingDate);
  const facts = {
    postingDate,
    sourceType: documentType,
    sourceId: documentId,
    description: descriptions[documentType],
  };
  const legs = stockLegs(postings, accounts);
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
}

/** Takes the postings, in the order of their ids; gives those that nobody has posted before. */
async function notYetPosted(
  { sql: db }: Work,
  documentId: string,
  byDay: PostingsByDay,
): Promise<PostingsByDay> {
  const wanted = [...byDay.values()].flat().map(({ id, role, counterRole, value }) => {
    return { id, role, counterRole, value };
  });
  if (wanted.length === 0) return new Map();
  const taken = await rows<{ move_id: string }>(
    db,
    sql`insert into posted_move (move_id, document_id, role, counter_role, value)
        select id, ${documentId}, role, "counterRole", value
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
          as m(id text, role text, "counterRole" text, value numeric)
        order by 1 on conflict do nothing returning move_id`,
  );
  const fresh = new Set(taken.map((row) => row.move_id));
  const left = [...byDay].map(([day, postings]) => {
    return [day, postings.filter(({ id }) => fresh.has(id))] as const;
  });
  return new Map(left.filter(([, postings]) => postings.length > 0));
}
