import { command } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NoteCommitment } from './contract.ts';
import { recordOverrides } from './record-overrides.ts';

/**
 * Takes what a requisition or a purchase order binds in place of what it bound before, whatever
 * comes twice or late; keeps who passed over a budget for it.
 */
export const noteCommitment = command(NoteCommitment, 'finance:post', async (work, input) => {
  const { sql: db } = work;
  const { documentId, kind, number, version, isBound, requisitionIds, lines, override } = input;
  if (override) {
    const { overruns, ...facts } = override;
    await recordOverrides(work, overruns, { ...facts, documentId, stage: kind });
  }
  const fresh = await rows(
    db,
    sql`insert into commitment (document_id, kind, number, version, is_bound, requisition_ids)
        values (${documentId}, ${kind}, ${number}, ${version}, ${isBound},
          ${requisitionIds}::text[])
        on conflict (document_id) do update set version = excluded.version,
          is_bound = excluded.is_bound, requisition_ids = excluded.requisition_ids
          where commitment.version < excluded.version
        returning 1`,
  );
  if (fresh.length === 0) return {};
  await sql`delete from commitment_line where document_id = ${documentId}`.execute(db);
  await sql`insert into commitment_line (document_id, position, account_id, cost_center_id, day,
      amount)
    select ${documentId}, position, "accountId", "costCenterId", day, amount
    from rows from (jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as ("accountId" text,
      "costCenterId" text, day date, amount numeric)) with ordinality
      as l("accountId", "costCenterId", day, amount, position)`.execute(db);
  return {};
});
