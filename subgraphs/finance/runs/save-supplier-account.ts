import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { requireStaff } from '../ledger/books.ts';
import { isBic, isIban, isSound, MOST_SIGNS } from './iban.ts';

export type SaveSupplierAccountInput = {
  supplierId: string;
  /** As the bank knows it. */
  holder: string;
  /** IBAN or the bank's own; spaces do not count. */
  number: string;
  bic?: string | null;
  idempotencyKey?: string | null;
};

const SaveSupplierAccount = commandSpec<SaveSupplierAccountInput, { supplierId: string }>(
  'finance.saveSupplierAccount',
);

/** Throws `NotFound` for a supplier that the graph does not know. */
async function requireSupplier(
  { graph, viewer }: Learning,
  { supplierId: id }: SaveSupplierAccountInput,
): Promise<undefined> {
  requireStaff(viewer);
  const asked = 'query ($id: ID!) { supplier(id: $id) { id } }';
  const asker = service('finance', viewer.requestId);
  const { supplier } = await graph<{ supplier: object | null }>(asked, { id }, asker);
  if (!supplier) throw new NotFound('supplier', id);
}

/**
 * Says to which account a supplier is paid; runs that were proposed keep what held then. Refuses
 * `NAME_MISSING`, `NUMBER_MISSING`, `BAD_IBAN`, `NUMBER_TOO_LONG`, `BAD_BIC`.
 */
export const saveSupplierAccount = command(
  SaveSupplierAccount,
  'finance:setup',
  requireSupplier,
  async ({ sql: db, now, viewer }, { supplierId, ...input }) => {
    const holder = input.holder.trim() || refuse('NAME_MISSING', {}, ['holder']);
    const plain = input.number.replace(/\s/g, '').toUpperCase();
    const number = plain || refuse('NUMBER_MISSING', {}, ['number']);
    if (isIban(number) && !isSound(number)) refuse('BAD_IBAN', { number }, ['number']);
    if (number.length > MOST_SIGNS) refuse('NUMBER_TOO_LONG', { most: MOST_SIGNS }, ['number']);
    const bic = input.bic?.replace(/\s/g, '').toUpperCase() || null;
    if (bic && !isBic(bic)) refuse('BAD_BIC', { bic }, ['bic']);
    await sql`insert into supplier_account (supplier_id, holder, number, bic, saved_at, saved_by)
      values (${supplierId}, ${holder}, ${number}, ${bic}, ${now}, ${viewer.id})
      on conflict (supplier_id) do update set holder = excluded.holder, number = excluded.number,
        bic = excluded.bic, saved_at = excluded.saved_at, saved_by = excluded.saved_by
      where (supplier_account.holder, supplier_account.number)
          <> (excluded.holder, excluded.number)
        or supplier_account.bic is distinct from excluded.bic`.execute(db);
    return { supplierId };
  },
);
