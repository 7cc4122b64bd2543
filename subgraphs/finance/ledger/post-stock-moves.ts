import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { PostStockMoves } from '../contract.ts';
import { requireBaseCurrency } from './amount.ts';
import { accountsOn, post } from './books.ts';
import { JournalEntry } from './journal-entry.ts';
import { counterRole, stockLegs, type ValuedMove } from './stock-posting.ts';

type Input = NonNullable<(typeof PostStockMoves)['types']>['input'];

/**
 * Posts the values of stock moves, each move once: what is new of a document becomes one entry.
 * Refuses `PERIOD_CLOSED`, `CURRENCY_NOT_SUPPORTED`.
 */
export const postStockMoves = command(PostStockMoves, 'finance:post', async (work, input) => {
  const { documentId, documentType, postingDate, currency, customerId, orderId } = input;
  requireBaseCurrency(currency, work.company, 'currency');
  const moves = await notYetPosted(work, input);
  if (moves.length === 0) return {};
  const accounts = await accountsOn(work, postingDate);
  const facts = {
    postingDate,
    sourceType: documentType,
    sourceId: documentId,
    description: descriptions[documentType],
  };
  const legs = stockLegs(documentType, moves, accounts, { customerId, orderId });
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  return {};
});

const descriptions = {
  DELIVERY: 'Cost of goods issued',
  RECEIPT: 'Goods received',
  OPENING: 'Opening stock',
  ADJUSTMENT: 'Stock adjusted',
  RETURN: 'Goods sent back by a customer',
  TRANSFER: 'Difference of a transfer',
};

/** Takes the moves, in the order of their ids; gives those that nobody has posted before. */
async function notYetPosted({ sql: db }: Work, input: Input): Promise<ValuedMove[]> {
  const { documentId, documentType, moves } = input;
  const wanted = moves.map(({ moveId, kind, value }) => {
    return { moveId, value, role: counterRole(documentType, kind) };
  });
  const taken = await rows<{ move_id: string }>(
    db,
    sql`insert into posted_move (move_id, document_id, counter_role, value)
        select "moveId", ${documentId}, role, value
        from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
          as m("moveId" text, role text, value numeric)
        order by 1 on conflict do nothing returning move_id`,
  );
  const fresh = new Set(taken.map((row) => row.move_id));
  return moves.filter(({ moveId }) => fresh.has(moveId));
}
