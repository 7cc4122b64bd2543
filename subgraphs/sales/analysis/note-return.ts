import { command } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { assert } from '../../../kernel/refusal.ts';
import { NoteReturn } from '../contract.ts';

/**
 * Takes what was credited off the sales of the day of the credit, where it was sold: same customer,
 * channel and person. Each line of a credit note counts once.
 */
export const noteReturn = command(
  NoteReturn,
  'sales:record',
  async (work, { creditNoteId, creditDate, lines }) => {
    const known = await rows(
      work.sql,
      sql`with sold as (
            select distinct on (line_id) * from sale
            where line_id = any(${lines.map(({ lineId }) => lineId)}) and quantity > 0),
          taken as (
            insert into sale (line_id, document_id, order_id, customer_id, channel, salesperson,
              product_id, sold_on, quantity, net, currency)
            select line_id, ${creditNoteId}, order_id, customer_id, channel, salesperson,
              product_id, ${creditDate}::date, -sum(l.quantity), -sum(l.net), currency
            from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
                as l("lineId" text, quantity numeric, net numeric)
              join sold on line_id = "lineId"
            group by line_id, order_id, customer_id, channel, salesperson, product_id, currency
            on conflict do nothing)
          select line_id from sold`,
    );
    // The sale is noted when the goods leave, so long before; else the event is tried again.
    assert(
      known.length === new Set(lines.map(({ lineId }) => lineId)).size,
      'what comes back was sold',
    );
    return { creditNoteId };
  },
);
