import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { staffOnly } from '../orders/return-store.ts';
import { Warranty } from './warranty.ts';

export type SaveWarrantyInput = {
  productId: string;
  months: number;
  idempotencyKey?: string | null;
};

const SaveWarranty = commandSpec<SaveWarrantyInput, { productId: string }>('returns.saveWarranty');

const MAX_MONTHS = 600;

/** Says for how many months after delivery a product is under warranty. Refuses `BAD_MONTHS`. */
export const saveWarranty = command(
  SaveWarranty,
  'returns:setup',
  async (learning: Learning, { productId }) => {
    staffOnly(learning);
    await requireProduct(learning, productId);
  },
  async (work, { productId, months }) => {
    if (months < 0 || months > MAX_MONTHS) {
      refuse('BAD_MONTHS', { limit: MAX_MONTHS, given: months }, ['months']);
    }
    const { em, sql: db, now } = work;
    await takeTurns(db, `warranty of ${productId}`);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const known = await em.findOne(Warranty, { productId }, { lockMode });
    const warranty = known ?? Object.assign(new Warranty(), { productId });
    const version = warranty.version + 1;
    em.persist(Object.assign(warranty, { months, updatedAt: now, version }));
    return { productId };
  },
);

/** Throws `NotFound` for a product that the catalog does not know. */
export async function requireProduct(
  { graph, viewer }: Pick<Learning, 'graph' | 'viewer'>,
  id: string,
): Promise<void> {
  const asked = 'query ($id: ID!) { product(id: $id) { id } }';
  const asker = service('returns', viewer.requestId);
  const { product } = await graph<{ product: object | null }>(asked, { id }, asker);
  if (!product) throw new NotFound('product', id);
}
