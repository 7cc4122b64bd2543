import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { ANY_GOODS, NO_LOT, type Claim } from './claim.ts';
import { LotRoom } from './lot-room.ts';
import { isHeldPlace } from './held-place.ts';

type StockRow = { lotId: string | null; expiresOn: string | null; quantity: string };
type RoomRow = {
  id: string;
  lots: StockRow[] | null;
  held: (Claim & { quantity: string })[] | null;
};

/** Who has a right to which lots of levels, by level; only levels that tell lots apart are asked. */
export async function roomsOf(
  db: Sql,
  now: Date,
  levelIds: readonly string[],
): Promise<Map<string, LotRoom>> {
  if (levelIds.length === 0) return new Map();
  const found = await rows<RoomRow>(
    db,
    sql`select l.id,
          (select jsonb_agg(s) from (select p.lot_id as "lotId", lot.expires_on as "expiresOn",
              sum(p.quantity)::text as quantity
            from stock_place p left join lot on lot.id = p.lot_id left join bin on bin.id = p.bin_id
            where p.level_id = l.id and not ${isHeldPlace} group by 1, 2) s) as lots,
          (select jsonb_agg(h) from (select "lotId", "leastDays", sum(quantity)::text as quantity
            from (${heldOn}) claims group by 1, 2 having sum(quantity) <> 0) h) as held
        from stock_level l where l.id = ${oneOf(levelIds)} and l.tracking = 'LOT'`,
  );
  return new Map(found.map((row) => [row.id, toRoom(row, dayOf(now))]));
}

// What was picked is of its lot, whatever the line would have taken.
const heldOn = sql`
  select d.lot_id as "lotId", d.least_days as "leastDays", r.quantity
  from reservation r join demand d using (line_id)
  where r.level_id = l.id and (d.lot_id is not null or d.least_days is not null)
  union all
  select coalesce(k.lot_id, ${NO_LOT}), null, k.quantity
  from stock_pick k join reservation r using (line_id, level_id)
  where k.level_id = l.id and not k.is_void
  union all
  select d.lot_id, d.least_days, -k.quantity
  from stock_pick k join reservation r using (line_id, level_id) join demand d using (line_id)
  where k.level_id = l.id and not k.is_void
    and (d.lot_id is not null or d.least_days is not null)`;

function toRoom({ lots, held }: RoomRow, today: string): LotRoom {
  return new LotRoom(
    today,
    (lots ?? []).map((lot) => ({ ...lot, quantity: decimal(lot.quantity) })),
    (held ?? []).map(({ quantity, ...claim }) => ({ claim, quantity: decimal(quantity) })),
  );
}

/** Which goods order lines take, by line; a line that nobody knows takes any. */
export async function claimsOfLines(db: Sql, lineIds: readonly string[]) {
  const found = await rows<Claim & { lineId: string }>(
    db,
    sql`select line_id as "lineId", lot_id as "lotId", least_days as "leastDays" from demand
        where line_id = any(${lineIds})`,
  );
  const claims = new Map(found.map(({ lineId, ...claim }) => [lineId, claim]));
  return (lineId: string): Claim => claims.get(lineId) ?? ANY_GOODS;
}
