import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A price list as the graph shows it; never to a viewer bound to a party. */
export type PriceListRow = {
  id: string;
  groupId: string | null;
  customerId: string | null;
  channelId: string | null;
};

const columns = `id, code, name, name_zh as "nameZh", currency, audience, precedence,
  group_id as "groupId", customer_id as "customerId", channel_id as "channelId",
  is_tax_included as "isTaxIncluded", created_at as "createdAt", updated_at as "updatedAt", version`;

const priceLists: ListSpec = {
  from: 'price_list',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
    currency: { sql: 'currency', type: 'text' },
    audience: { sql: 'audience', type: 'text' },
    groupId: { sql: 'group_id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    channelId: { sql: 'channel_id', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listPriceLists(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<PriceListRow>> {
  return list<PriceListRow>(db, priceLists, args, visibleTo(viewer));
}

/** Price lists by id, in the order asked, for a DataLoader. */
export async function priceListsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(PriceListRow | undefined)[]> {
  const found = await rows<PriceListRow>(
    db,
    sql`select ${sql.raw(columns)} from price_list
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

export type VersionRow = { id: string; priceListId: string };

/** Versions per price list, the earliest first, for a DataLoader. */
export async function versionsOf(
  { sql: db, viewer }: Reading,
  priceListIds: readonly string[],
): Promise<VersionRow[][]> {
  const found = await rows<VersionRow>(
    db,
    sql`select id, price_list_id as "priceListId", valid_from::text as "validFrom",
          valid_to::text as "validTo"
        from price_list_version
        where price_list_id = ${oneOf(priceListIds)} and ${visibleTo(viewer)}
        order by valid_from nulls first, id`,
  );
  const byList = Map.groupBy(found, (row) => row.priceListId);
  return priceListIds.map((id) => byList.get(id) ?? []);
}
