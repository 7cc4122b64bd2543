import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** Goods of one lot in one bin that have moved; to viewers that are bound to no party. */
export type MovedGoodsRow = {
  ownerId: string;
  binId: string | null;
  lotId: string | null;
  serials: string[];
};

/** Parts of one owner, and serials of one part, that are shown. */
const MOST = 250;

/** Which goods each move has moved, for a DataLoader. */
export async function goodsOfMoves({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<MovedGoodsRow>(
    db,
    sql`select p.move_id as "ownerId", p.bin_id as "binId", p.lot_id as "lotId",
          jsonb_build_object('value', p.quantity::text, 'unit', m.unit) as quantity,
          (select coalesce(jsonb_agg(u.code order by u.code), '[]') from (select s.code
            from move_serial l join serial s on s.id = l.serial_id
            where l.move_id = p.move_id order by s.code limit ${MOST}) u) as serials
        from (select *, row_number() over (partition by move_id order by lot_id, bin_id) as nth
          from move_part where move_id = any(${ids})) p
          join stock_move m on m.id = p.move_id
        where nth <= ${MOST} and ${visibleTo(viewer)} order by nth`,
  );
  return grouped(found, ids);
}

/** Which goods have left for each order line and are away, for a DataLoader. */
export async function goodsOfLines({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<MovedGoodsRow>(
    db,
    sql`select m.line_id as "ownerId", null as "binId", p.lot_id as "lotId",
          jsonb_build_object('value', trim_scale(-sum(p.quantity))::text, 'unit', min(m.unit))
            as quantity,
          (select coalesce(jsonb_agg(distinct s.code), '[]') from stock_move o
            join move_serial l on l.move_id = o.id
            join serial s on s.id = l.serial_id and s.status = 'ISSUED'
            where o.line_id = m.line_id and p.lot_id is null
              and o.id = (select n.id from move_serial k join stock_move n on n.id = k.move_id
                where k.serial_id = s.id order by n.recorded_at desc, n.id desc limit 1)) as serials
        from stock_move m join move_part p on p.move_id = m.id
        where m.line_id = any(${ids}) and m.kind in ('ISSUE', 'CUSTOMER_RETURN')
          and ${visibleTo(viewer)}
        group by m.line_id, p.lot_id having sum(p.quantity) < 0 order by p.lot_id`,
  );
  return grouped(found, ids);
}

function grouped(found: readonly MovedGoodsRow[], ids: readonly string[]): MovedGoodsRow[][] {
  const byOwner = Map.groupBy(found, ({ ownerId }) => ownerId);
  return ids.map((id) => byOwner.get(id) ?? []);
}
