import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { DebitNote } from '../payables/debit-note.ts';
import { holdSupplier } from '../payables/debit-store.ts';

/** A claim, locked, with all that take claims off bills waiting. Throws `NotFound`. */
export async function lockClaim(work: Work, id: string): Promise<DebitNote> {
  const [claim] = await rows<{ supplierId: string }>(
    work.sql,
    sql`select supplier_id as "supplierId" from debit_note where id = ${id}`,
  );
  if (!claim) throw new NotFound('debit note', id);
  await holdSupplier(work, claim.supplierId);
  return work.em.findOneOrFail(DebitNote, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
