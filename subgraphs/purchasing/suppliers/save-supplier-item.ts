import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { Forbidden, NotFound } from '../../../kernel/refusal.ts';
import { SupplierItemSaved } from '../contract.ts';
import { SupplierItem, type SupplierItemDetails } from './supplier-item.ts';
import { Supplier } from './supplier.ts';

export type SaveSupplierItemInput = SupplierItemDetails & {
  supplierId: string;
  productId: string;
  idempotencyKey?: string | null;
};

export const SaveSupplierItem = commandSpec<SaveSupplierItemInput, { supplierItemId: string }>(
  'purchasing.saveSupplierItem',
);

/**
 * Says what a supplier sells of a product; for staff only. A new preferred supplier takes the
 * place of the product's former one. Refuses `NEGATIVE_FIGURE`.
 */
export const saveSupplierItem = command(
  SaveSupplierItem,
  'purchasing:write',
  async ({ graph }, { productId }) => {
    type Answer = { product: { id: string } | null };
    const query = 'query Product($id: ID!) { product(id: $id) { id } }';
    return (await graph<Answer>(query, { id: productId })).product;
  },
  async ({ em, sql, emit, ids, viewer, now, facts: product }, input) => {
    if (viewer.party) throw new Forbidden(['purchasing:write without a party']);
    const { supplierId, productId } = input;
    const supplier = await em.findOne(Supplier, { id: supplierId });
    if (!supplier) throw new NotFound('supplier', supplierId);
    if (!product) throw new NotFound('product', productId);
    await takeTurns(sql, `supplier items of ${productId}`);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const items = await em.find(SupplierItem, { productId }, { lockMode, orderBy: { id: 'asc' } });
    const item =
      items.find((candidate) => candidate.supplierId === supplierId) ??
      new SupplierItem(ids.next('sit'), supplier, productId);
    // The former one must be put back before the new one takes its place in the unique index.
    for (const other of items) if (input.isPreferred && other !== item) other.isPreferred = false;
    await em.flush();
    item.describe(input, now);
    await em.persist(item).flush();
    emit(SupplierItemSaved, { supplierItemId: item.id, supplierId, productId });
    return { supplierItemId: item.id };
  },
);
