import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { PreferredSupplierQuery } from '../__generated__/questions.ts';
import { ForecastShared, ReviewShares } from '../contract.ts';
import { staffOnly } from '../staff.ts';

export type ShareForecastInput = {
  productId: string;
  supplierId: string;
  isShared: boolean;
  idempotencyKey?: string | null;
};

const ShareForecast = commandSpec<ShareForecastInput, { productId: string }>(
  'supply-chain.shareForecast',
);

const document = /* GraphQL */ `
  query PreferredSupplier($id: ID!) {
    product(id: $id) {
      id
      sku
      preferredSupplier {
        id
        name
      }
    }
  }
`;

/** For staff only. Who is the first choice for the product; undefined when there is no product. */
async function learnPreferred(learning: Learning, { productId: id }: { productId: string }) {
  staffOnly(learning);
  const asker = service('supply-chain', learning.viewer.requestId);
  const { product } = await learning.graph<PreferredSupplierQuery>(document, { id }, asker);
  const preferred = product?.preferredSupplier;
  return (
    product && {
      ...{ sku: product.sku, supplierId: preferred?.id ?? null },
      preferred: preferred?.name ?? null,
    }
  );
}

/**
 * Lets the users of a product's preferred supplier see its forecasts, or no longer. For staff only.
 * Refuses `NOT_PREFERRED`.
 */
export const shareForecast = command(
  ShareForecast,
  'supply-chain:plan',
  learnPreferred,
  async ({ sql: db, emit, viewer, now, facts }, { productId, supplierId, isShared }) => {
    if (!facts) throw new NotFound('product', productId);
    if (isShared && facts.supplierId !== supplierId) {
      const { sku, preferred } = facts;
      refuse('NOT_PREFERRED', { sku, preferred: preferred ?? '' }, ['supplierId']);
    }
    const key = { product_id: productId, supplier_id: supplierId };
    if (isShared) {
      await sql`insert into forecast_share (product_id, supplier_id, shared_by, shared_at)
        values (${productId}, ${supplierId}, ${viewer.id}, ${now})
        on conflict do nothing`.execute(db);
    } else {
      await db
        .deleteFrom('forecast_share')
        .where((eb) => eb.and(key))
        .execute();
    }
    const parties = [{ kind: 'SUPPLIER', id: supplierId } as const];
    emit(ForecastShared, { productId, supplierId, isShared }, { parties });
    return { productId };
  },
);

/** Takes forecasts away from suppliers that are no longer the product's first choice. */
export const reviewShares = command(
  ReviewShares,
  'supply-chain:plan',
  learnPreferred,
  async ({ sql: db, facts }, { productId }) => {
    await sql`delete from forecast_share where product_id = ${productId}
      and supplier_id is distinct from ${facts?.supplierId ?? null}`.execute(db);
    return {};
  },
);
