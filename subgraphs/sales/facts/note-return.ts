import { command } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { assert } from '../../../kernel/refusal.ts';
import { NoteReturn } from '../contract.ts';

/**
 * Takes what was credited off the sales of the day of the credit, where it was sold: same customer,
 * channel, person, territory and category. Each line of a credit note counts once.
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
          credited as (
            select "lineId" as line_id, sum(quantity) as quantity, sum(net) as net
            from json_to_recordset(${JSON.stringify(lines)}::json)
              as l("lineId" text, quantity numeric, net numeric) group by 1),
          taken as (
            insert into sale (line_id, document_id, order_id, customer_id, channel, salesperson,
              product_id, sold_on, quantity, net, currency, group_id, territory_ids, category_ids)
            select line_id, ${creditNoteId}, order_id, customer_id, channel, salesperson,
              product_id, ${creditDate}::date, -c.quantity, -c.net, currency, group_id,
              territory_ids, category_ids
            from credited c join sold using (line_id)
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
