import { sql } from '../../../kernel/database.ts';
import { isHeldPlace } from './held-place.ts';

/** Levels whose goods are not where their places say they are. */
export const placeBreaches = sql`
  select breach.kind, l.id, null, breach.actual, breach.expected
  from stock_level l
  cross join lateral (select coalesce(sum(p.quantity), 0) as quantity,
      coalesce(sum(p.quantity) filter (where ${isHeldPlace}), 0) as held
    from stock_place p left join lot on lot.id = p.lot_id left join bin on bin.id = p.bin_id
    where p.level_id = l.id) lies
  cross join lateral (values
    ('ON_HAND_IS_NOT_SUM_OF_PLACES', l.on_hand, lies.quantity),
    ('HELD_IS_NOT_SUM_OF_PLACES', l.held, lies.held),
    ('QUARANTINED_IS_NOT_WHAT_IS_HELD', l.quarantined,
      least(l.quarantined + l.overlap, l.on_hand - l.reserved)),
    ('RESERVED_IS_HELD', l.reserved, case when l.held = 0 then l.reserved
      else least(l.reserved, greatest(0, l.on_hand - l.quarantined - l.overlap)) end)
  ) breach(kind, actual, expected)
  where (l.tracking <> 'NONE' or l.has_bins) and breach.actual <> breach.expected`;

/** Places that are not what was moved to them and from them. */
export const placeMoveBreaches = sql`
  select 'PLACE_IS_NOT_SUM_OF_MOVES', coalesce(p.level_id, moved.level_id), null,
    coalesce(p.quantity, 0), coalesce(moved.quantity, 0)
  from stock_place p
  full join (select level_id, bin_id, lot_id, sum(quantity) as quantity from (
      select m.level_id, g.bin_id, g.lot_id, g.quantity
      from move_part g join stock_move m on m.id = g.move_id
      union all
      select level_id, to_bin_id, lot_id, quantity from place_move
      union all
      select level_id, from_bin_id, lot_id, -quantity from place_move where not is_opening) one
    group by 1, 2, 3) moved
    on (moved.level_id, coalesce(moved.bin_id, ''), coalesce(moved.lot_id, ''))
      = (p.level_id, coalesce(p.bin_id, ''), coalesce(p.lot_id, ''))
  where coalesce(p.quantity, 0) <> coalesce(moved.quantity, 0)`;

/** Moves that do not move the goods they say, and places with more serials than goods. */
export const goodsBreaches = sql`
  select 'MOVE_IS_NOT_SUM_OF_ITS_GOODS', m.level_id, null, m.quantity, sum(g.quantity)
  from stock_move m join move_part g on g.move_id = m.id
  group by m.id having m.quantity <> sum(g.quantity)
  union all
  select 'MORE_SERIALS_THAN_GOODS', s.level_id, null, count(*), coalesce(max(p.quantity), 0)
  from serial s left join stock_place p on p.level_id = s.level_id
    and p.bin_id is not distinct from s.bin_id
  where s.level_id is not null
  group by s.level_id, s.bin_id having count(*) > coalesce(max(p.quantity), 0)`;
