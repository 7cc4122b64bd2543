import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { Forbidden, NotFound, refuse } from '../../../kernel/refusal.ts';
import { SupplierSaved } from '../contract.ts';
import { Supplier, type SupplierDetails } from './supplier.ts';

export type SaveSupplierInput = Omit<SupplierDetails, 'currency'> & {
  id?: string | null;
  expectedVersion?: number | null;
  currency?: string | null;
  idempotencyKey?: string | null;
};

export const SaveSupplier = commandSpec<SaveSupplierInput, { supplierId: string }>(
  'purchasing.saveSupplier',
);

/**
 * Makes a supplier, or changes the one with the given id, else with the given external code; for
 * staff only. Refuses `TAX_ID_TAKEN`, `EXTERNAL_REF_TAKEN`, `VERSION_CONFLICT`, and what
 * `Supplier.describe` refuses.
 */
export const saveSupplier = command(SaveSupplier, 'purchasing:write', async (work, input) => {
  const { em, emit, now, company } = work;
  const supplier = await findOrMake(work, input);
  supplier.expect(input.expectedVersion);
  await refuseTaken(em, supplier, input);
  const currency = input.currency ?? supplier.currency ?? company.currency;
  supplier.describe({ ...input, currency }, now);
  em.persist(supplier);
  const { id: supplierId, number, version } = supplier;
  const parties = [{ kind: 'SUPPLIER', id: supplierId } as const];
  emit(SupplierSaved, { supplierId, number, version }, { parties });
  return { supplierId };
});

async function findOrMake(work: Work, { id, externalRef }: SaveSupplierInput): Promise<Supplier> {
  const { em, sql: db, ids, now, viewer } = work;
  if (viewer.party) throw new Forbidden(['purchasing:write without a party']);
  // A supplier that somebody else is just making has no row yet to wait for.
  await takeTurns(db, 'suppliers');
  const which = id ? { id } : externalRef ? { externalRef } : undefined;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const found = which && (await em.findOne(Supplier, which, { lockMode }));
  if (found) return found;
  if (id) throw new NotFound('supplier', id);
  const [row] = await rows<{ next: string }>(db, sql`select nextval('supplier_number') as next`);
  return new Supplier(ids.next('sup'), row!.next, now);
}

async function refuseTaken(em: SqlEntityManager, supplier: Supplier, input: SaveSupplierInput) {
  const { externalRef } = input;
  const taxId = input.taxId?.trim().toUpperCase();
  const others = { id: { $ne: supplier.id } };
  if (taxId && (await em.count(Supplier, { taxId, ...others })) > 0) {
    refuse('TAX_ID_TAKEN', { taxId }, ['taxId']);
  }
  if (externalRef && (await em.count(Supplier, { externalRef, ...others })) > 0) {
    refuse('EXTERNAL_REF_TAKEN', { externalRef }, ['externalRef']);
  }
}
