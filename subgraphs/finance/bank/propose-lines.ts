import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { indexed, propose, type Known } from './proposal.ts';
import type { StatementLine } from './statement.ts';

export type WaitingLine = { id: string } & StatementLine;

/** Lines that wait to be reconciled, the oldest first. */
export async function waitingLines(
  db: Sql,
  bankAccountId: string,
  limit: number,
): Promise<WaitingLine[]> {
  const found = await rows<WaitingLine & { amount: string }>(
    db,
    sql`select id, booking_date::text as "bookingDate", value_date::text as "valueDate", amount,
          counterparty, counterparty_account as "counterpartyAccount", reference, text
        from bank_line where bank_account_id = ${bankAccountId} and status in ('OPEN', 'PROPOSED')
        order by booking_date, id limit ${limit}`,
  );
  return found.map((line) => ({ ...line, amount: decimal(line.amount) }));
}

/**
 * Writes the proposals for lines anew. A line that was reconciled meanwhile keeps what it had.
 * Gives how many lines have any.
 */
export async function proposeLines(
  { sql: db, ids }: Pick<Work, 'sql' | 'ids'>,
  lines: readonly WaitingLine[],
  known: Known,
): Promise<number> {
  const index = indexed(known);
  const lineIds = lines.map(({ id }) => id);
  const free = await rows<{ id: string }>(
    db,
    sql`select id from bank_line where id = any(${lineIds}) and reconciled_as is null
        order by id for update`,
  );
  const waiting = new Set(free.map(({ id }) => id));
  const proposals = lines
    .filter(({ id }) => waiting.has(id))
    .flatMap((line) =>
      propose(line, index).map((proposal) => {
        const parts = proposal.parts.map((part, n) => ({ ...part, position: n + 1 }));
        return { ...proposal, parts, id: ids.next('bpr'), lineId: line.id };
      }),
    );
  const counts = [...Map.groupBy(proposals, ({ lineId }) => lineId)].map(([id, own]) => {
    return { id, count: own.length };
  });
  await sql`delete from bank_proposal where bank_line_id = any(${[...waiting]})`.execute(db);
  await sql`insert into bank_proposal (id, bank_line_id, score, reasons, customer_id, entry_id)
    select id, "lineId", score, reasons, "customerId", "entryId"
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb) as p(id text, "lineId" text,
      score integer, reasons text[], "customerId" text, "entryId" text)`.execute(db);
  await sql`insert into bank_proposal_part (bank_proposal_id, position, invoice_id, amount)
    select p.id, part.position, part."invoiceId", part.amount
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb) as p(id text, parts jsonb),
      jsonb_to_recordset(p.parts) as part(position integer, "invoiceId" text, amount numeric)`.execute(
    db,
  );
  await sql`update bank_line set proposals = coalesce(counted.count, 0)
    from unnest(${[...waiting]}::text[]) as line(id) left join jsonb_to_recordset(
      ${JSON.stringify(counts)}::jsonb) as counted(id text, count integer) using (id)
    where bank_line.id = line.id`.execute(db);
  return counts.length;
}
