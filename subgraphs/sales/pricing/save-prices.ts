import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { sql as query, type Sql } from '../../../kernel/database.ts';
import { NotFound, Refusal, refuse } from '../../../kernel/refusal.ts';
import { priceEntry, refuseTwins, type PriceEntry, type PriceInput } from './price-entry.ts';
import { findPriceList, lockRules, refuseConflicts } from './price-list-store.ts';
import { learnProducts, type KnownProducts } from './known-products.ts';
import type { PriceList } from './price-list.ts';

export type SavePricesInput = {
  priceListId: string;
  /** Default: the version that begins last. */
  versionId?: string | null;
  prices: PriceInput[];
  idempotencyKey?: string | null;
};

export const SavePrices = commandSpec<SavePricesInput, { priceListId: string }>('sales.savePrices');

const MAX_PRICES = 1_000;

/**
 * Sets prices of a price list; the others stay. Refuses `TOO_MANY` over 1,000,
 * `PRICE_RULE_CONFLICT`, and what `priceEntry` refuses.
 */
export const savePrices = command(
  SavePrices,
  'sales:write',
  async (learning: Learning, { prices }: SavePricesInput) => {
    if (prices.length > MAX_PRICES) {
      refuse('TOO_MANY', { limit: MAX_PRICES, given: prices.length }, ['prices']);
    }
    return learnProducts(learning, prices);
  },
  async ({ em, sql, viewer, now, facts: products }, input) => {
    const { priceListId } = input;
    await lockRules(sql);
    const list = await findPriceList(em, priceListId);
    if (!list || viewer.party) throw new NotFound('price list', priceListId);
    const versionId = versionOf(list, input.versionId);
    const entries = entriesOf(input.prices, products);
    refuseTwins(entries);
    await write(sql, versionId, entries);
    await refuseConflicts(em, sql, list);
    list.updatedAt = now;
    list.version += 1;
    return { priceListId };
  },
);

function versionOf({ versions }: PriceList, id: string | null | undefined): string {
  const latest = versions.toSorted((a, b) =>
    (b.validFrom ?? '').localeCompare(a.validFrom ?? ''),
  )[0]!;
  const version = id ? versions.find((one) => one.id === id) : latest;
  if (!version) throw new NotFound('price list version', id!);
  return version.id;
}

function entriesOf(prices: readonly PriceInput[], products: KnownProducts): PriceEntry[] {
  return prices.map((price, index) => {
    try {
      return priceEntry(price, products.get(price));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(error.code, error.figures, ['prices', String(index)]);
    }
  });
}

async function write(db: Sql, versionId: string, entries: readonly PriceEntry[]): Promise<void> {
  const given = query`json_to_recordset(${JSON.stringify(entries)}::json) as e("productId" text,
    unit text, "minQuantity" numeric, "unitPrice" numeric)`;
  await query`delete from price using ${given} where version_id = ${versionId}
    and (product_id, price.unit, min_quantity) = (e."productId", e.unit, e."minQuantity")
    and e."unitPrice" is null`.execute(db);
  await query`insert into price (version_id, product_id, unit, min_quantity, unit_price)
    select ${versionId}, e."productId", e.unit, e."minQuantity", e."unitPrice" from ${given}
    where e."unitPrice" is not null
    on conflict (version_id, product_id, unit, min_quantity)
      do update set unit_price = excluded.unit_price`.execute(db);
}
