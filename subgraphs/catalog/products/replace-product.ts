import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { heldProducts, lockProduct, tellDiscontinued, tellSaved } from './product-store.ts';

export type ReplaceProductInput = {
  productId: string;
  /** Null: nothing takes its place. */
  successorId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const ReplaceProduct = commandSpec<ReplaceProductInput, { productId: string }>(
  'catalog.replaceProduct',
);

/**
 * Says which product takes another's place. Refuses `SUCCESSOR_CYCLE` when the chain of successors
 * would come back to the product, `PRODUCT_ARCHIVED` for the successor, `VERSION_CONFLICT`.
 */
export const replaceProduct = command(ReplaceProduct, 'catalog:write', async (work, input) => {
  staffOnly(work);
  const { productId, successorId = null, expectedVersion } = input;
  await takeTurns(work.sql, 'successors of products');
  const product = await lockProduct(work, productId);
  product.expect(expectedVersion);
  if (product.replacedById === successorId) return { productId };
  if (successorId) await refuseCycle(work, productId, successorId);
  product.replaceBy(successorId, work.now);
  tellSaved(work, product);
  tellDiscontinued(work, product);
  return { productId };
});

async function refuseCycle(work: Work, productId: string, successorId: string): Promise<void> {
  const chain = await rows<{ id: string }>(
    work.sql,
    sql`with recursive chain (id) as (
          values (${successorId}::text)
          union
          select product.replaced_by_id from chain join product using (id)
          where product.replaced_by_id is not null)
        select id from chain`,
  );
  if (chain.some(({ id }) => id === productId)) {
    refuse('SUCCESSOR_CYCLE', { productId, successorId }, ['successorId']);
  }
  const [successor] = await heldProducts(work, [successorId]);
  successor!.refuseArchived('successorId');
}
