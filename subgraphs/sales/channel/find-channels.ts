import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A sales channel as the graph shows it; never to a viewer bound to a party. */
export type ChannelRow = { id: string; code: string };

const columns = `id, code, name, name_zh as "nameZh", tax_rounding as "taxRounding",
  tax_display as "taxDisplay", freight_tax_code as "freightTaxCode", created_at as "createdAt", version`;

const channels: ListSpec = {
  from: 'sales_channel',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    name: { sql: 'name', type: 'text' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listChannels(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<ChannelRow>> {
  return list<ChannelRow>(db, channels, args, visibleTo(viewer));
}

/** Channels by id, in the order asked, for a DataLoader. */
export async function channelsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ChannelRow | undefined)[]> {
  const found = await rows<ChannelRow>(
    db,
    sql`select ${sql.raw(columns)} from sales_channel
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
