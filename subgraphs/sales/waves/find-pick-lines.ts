import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What of a pick line is for one delivery, as the graph shows it. */
export type PickPartRow = { deliveryId: string; orderLineId: string };

/** A line of a pick list as the graph shows it; to viewers that are bound to no party. */
export type PickLineRow = {
  id: string;
  pickListId: string;
  productId: string;
  binId: string | null;
  lotId: string | null;
  parts: PickPartRow[];
};

/** Lines that are shown of one list. */
const MOST = 1_000;

const figure = (of: string) => sql.raw(`trim_scale(sum(${of}))::text`);

const shown = sql`l.id, pick_list_id as "pickListId", l.position, l.product_id as "productId",
  bin_id as "binId", lot_id as "lotId", ${figure('quantity')} as quantity,
  ${figure('picked')} as picked, ${figure('missing')} as missing,
  jsonb_agg(jsonb_build_object('deliveryId', p.delivery_id, 'orderLineId', o.order_line_id,
    'quantity', trim_scale(quantity)::text, 'picked', trim_scale(picked)::text,
    'missing', trim_scale(missing)::text, 'serials', serials) order by p.position) as parts`;

const from = sql`pick_line l join pick_part p on p.pick_line_id = l.id
  join delivery_line o on o.id = p.delivery_line_id`;

/** The lines of each list in walk order, for a DataLoader. */
export async function linesOfLists({ sql: db, viewer }: Reading, listIds: readonly string[]) {
  const found = await rows<PickLineRow>(
    db,
    sql`select ${shown} from ${from}
        where pick_list_id = ${oneOf(listIds)} and l.position <= ${MOST} and ${visibleTo(viewer)}
        group by l.id order by l.position`,
  );
  const byList = Map.groupBy(found, ({ pickListId }) => pickListId);
  return listIds.map((id) => byList.get(id) ?? []);
}

/** Lines by id, in the order asked, for a DataLoader. */
export async function pickLinesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<PickLineRow>(
    db,
    sql`select ${shown} from ${from} where l.id = ${oneOf(ids)} and ${visibleTo(viewer)}
        group by l.id`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
