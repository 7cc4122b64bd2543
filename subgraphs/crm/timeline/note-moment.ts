import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { momentKinds, NoteMoment } from '../contract.ts';
import { staffOnly } from '../customers/customer-lock.ts';

const shown: readonly string[] = momentKinds;

/**
 * Keeps what another area says of a customer for the timeline, with the products that an approved
 * order has bought; each document and kind once. Steps that the timeline does not show are no
 * matter.
 */
export const noteMoment = command(NoteMoment, 'crm:write', async (work, moment) => {
  staffOnly(work);
  if (!shown.includes(moment.kind)) return {};
  const { customerId, kind, at, documentId, title, amount = null, currency = null } = moment;
  await sql`with noted as (
      insert into moment (id, customer_id, kind, at, document_id, title, amount, currency)
      values (${work.ids.next('mom')}, ${customerId}, ${kind}, ${at}, ${documentId}, ${title},
        ${amount}, ${currency})
      on conflict (document_id, kind) do nothing returning customer_id, document_id, at)
    insert into purchase (customer_id, product_id, order_id, day, quantity)
    select customer_id, line."productId", document_id, (at at time zone 'UTC')::date,
      sum(line.quantity)
    from noted, jsonb_to_recordset(${JSON.stringify(moment.lines ?? [])}::jsonb)
      as line ("productId" text, quantity numeric)
    group by 1, 2, 3, 4`.execute(work.sql);
  return {};
});
