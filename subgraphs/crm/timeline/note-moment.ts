import { batchCommand } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { momentKinds, NoteMoment } from '../contract.ts';
import { staffOnly } from '../customers/customer-lock.ts';

const shown: readonly string[] = momentKinds;

/**
 * Keeps what another area says of a customer for the timeline, with the products that an approved
 * order has bought; each document and kind once. Steps that the timeline does not show are no
 * matter.
 */
export const noteMoment = batchCommand(NoteMoment, 'crm:write', async (work, moments) => {
  staffOnly(work);
  const told = moments
    .filter(({ kind }) => shown.includes(kind))
    .map((moment) => ({ ...moment, id: work.ids.next('mom') }));
  const answers = moments.map(() => ({}));
  if (told.length === 0) return answers;
  await sql`with told as (
      select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as m(id text, "customerId" text, kind text, at timestamptz, "documentId" text, title text,
          amount numeric, currency text, lines jsonb)),
    noted as (
      insert into moment (id, customer_id, kind, at, document_id, title, amount, currency)
      select id, "customerId", kind, at, "documentId", title, amount, currency from told
      on conflict (document_id, kind) do nothing returning id, customer_id, document_id, at)
    insert into purchase (customer_id, product_id, order_id, day, quantity)
    select customer_id, line."productId", document_id, (noted.at at time zone 'UTC')::date,
      sum(line.quantity)
    from noted join told using (id), jsonb_to_recordset(coalesce(told.lines, '[]'))
      as line ("productId" text, quantity numeric)
    group by 1, 2, 3, 4`.execute(work.sql);
  return answers;
});
