import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { PriceList, PriceListVersion, rivalVersions } from './price-list.ts';

/** Makes all who change price rules go one after the other, until the commit. */
export async function lockRules(db: Sql): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('waybill sales price rules'))`.execute(db);
}

/** A price list with its versions, locked; null when there is none. */
export async function findPriceList(em: SqlEntityManager, id: string): Promise<PriceList | null> {
  const list = await em.findOne(PriceList, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (list) list.versions = await em.find(PriceListVersion, { priceListId: id });
  return list;
}

/**
 * Refuses `PRICE_RULE_CONFLICT` when the list, as it is now stored, has a price that another rule
 * of equal rank gives too: for the same product, unit, quantity and time. Needs `lockRules`.
 */
export async function refuseConflicts(em: SqlEntityManager, db: Sql, list: PriceList) {
  const { currency, precedence } = list;
  const others = await em.find(PriceList, { currency, precedence, id: { $ne: list.id } });
  const versions = await em.find(PriceListVersion, {
    priceListId: { $in: others.map(({ id }) => id) },
  });
  const byList = Map.groupBy(versions, ({ priceListId }) => priceListId);
  for (const other of others) other.versions = byList.get(other.id) ?? [];
  const pairs = rivalVersions(list, [list, ...others]);
  if (pairs.length === 0) return;
  const [conflict] = await rows<Record<string, string>>(
    db,
    sql`select own.product_id as "productId", own.unit, own.min_quantity as "minQuantity",
          rival.code as "otherList"
        from unnest(${pairs.map(({ own }) => own.id)}::text[],
          ${pairs.map(({ other }) => other.id)}::text[]) as pair(own_id, other_id)
        join price own on own.version_id = pair.own_id
        join price other on other.version_id = pair.other_id
          and (other.product_id, other.unit, other.min_quantity)
            = (own.product_id, own.unit, own.min_quantity)
        join price_list_version v on v.id = other.version_id
        join price_list rival on rival.id = v.price_list_id
        limit 1`,
  );
  if (conflict) refuse('PRICE_RULE_CONFLICT', { ...conflict, precedence });
}
