import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { goodsBreaches, placeBreaches, placeMoveBreaches } from '../lots/place-breaches.ts';
import { onTheWayOf, transferMoves } from '../transfers/on-the-way.ts';

/** Two figures that must be equal and are not. */
export type StockBreachRow = {
  kind: string;
  stockLevelId: string | null;
  lineId: string | null;
  actual: string;
  expected: string;
};

const LIMIT = 250;

/** Every figure of stock that is not what the ledger, the layers and the demands say it is. */
export async function findBreaches({ sql: db, viewer }: Reading): Promise<StockBreachRow[]> {
  return rows<StockBreachRow>(
    db,
    sql`select * from (${levelBreaches} union all ${demandBreaches} union all ${goneBreaches}
          union all ${receiptBreaches} union all ${transitBreaches} union all ${placeBreaches}
          union all ${placeMoveBreaches} union all ${goodsBreaches}) breach
        where ${visibleTo(viewer)} limit ${LIMIT}`,
  );
}

const levelBreaches = sql`
  select breach.kind, l.id as "stockLevelId", null as "lineId", breach.actual, breach.expected
  from stock_level l
  left join (select level_id, sum(quantity) as quantity, sum(value) as value,
      coalesce(sum(weight), 0) as weight
    from stock_move group by level_id) moved on moved.level_id = l.id
  left join (select level_id, sum(quantity) as quantity, sum(value) as value from (
      select level_id, quantity, value from cost_layer
      union all
      select level_id, -quantity, -value from consumption where receipt_id is null) goods
    group by level_id) layered on layered.level_id = l.id
  left join (select level_id, sum(quantity) as quantity, sum(value) as value
    from stock_day group by level_id) days on days.level_id = l.id
  left join (select level_id, sum(quantity) as quantity
    from reservation group by level_id) held on held.level_id = l.id
  left join (select level_id, sum(quantity) as quantity
    from quarantine_change group by level_id) apart on apart.level_id = l.id
  cross join lateral (values
    ('ON_HAND_IS_NOT_SUM_OF_MOVES', l.on_hand, coalesce(moved.quantity, 0)),
    ('VALUE_IS_NOT_SUM_OF_MOVES', l.value, coalesce(moved.value, 0)),
    ('RESERVED_IS_NOT_SUM_OF_RESERVATIONS', l.reserved, coalesce(held.quantity, 0)),
    ('QUARANTINED_IS_NOT_SUM_OF_CHANGES', l.quarantined, coalesce(apart.quantity, 0)),
    ('QUARANTINED_IS_NOT_ON_HAND', l.quarantined, greatest(0, least(l.quarantined,
      case when l.allows_negative then l.on_hand else l.on_hand - l.reserved end))),
    ('ON_HAND_IS_NOT_SUM_OF_LAYERS', l.on_hand, coalesce(layered.quantity, 0)),
    ('VALUE_IS_NOT_SUM_OF_LAYERS', l.value, case when l.costing_method = 'FIFO' or l.on_hand < 0
      then coalesce(layered.value, 0) else l.value end),
    ('DAYS_ARE_NOT_SUM_OF_MOVES', coalesce(days.quantity, 0), coalesce(moved.quantity, 0)),
    ('DAYS_ARE_NOT_SUM_OF_MOVES', coalesce(days.value, 0), coalesce(moved.value, 0)),
    ('WEIGHT_IS_NOT_SUM_OF_MOVES', l.weight, l.opening_weight + moved.weight),
    ('WEIGHT_WITHOUT_STOCK', case when l.on_hand = 0 then coalesce(l.weight, 0) else 0 end, 0),
    ('VALUE_WITHOUT_STOCK', case when l.on_hand = 0 then l.value else 0 end, 0)
  ) breach(kind, actual, expected)
  where breach.actual <> breach.expected`;

const demandBreaches = sql`
  select 'DEMAND_IS_NOT_SUM_OF_ITS_PARTS', null, d.line_id, d.wanted,
    d.waiting + d.issued + d.released + coalesce(held.quantity, 0)
  from demand d
  left join (select line_id, sum(quantity) as quantity
    from reservation group by line_id) held on held.line_id = d.line_id
  where d.wanted <> d.waiting + d.issued + d.released + coalesce(held.quantity, 0)`;

const goneBreaches = sql`
  select 'COST_IS_NOT_SUM_OF_CONSUMPTIONS', m.level_id, null, coalesce(sum(g.value), 0),
    corrected.value
  from stock_move m
  cross join lateral (select -m.value - coalesce(sum(c.value), 0) as value
    from stock_move c where c.corrects_id = m.id and c.kind = 'REVALUATION') corrected
  left join consumption g on g.issue_id = m.id
  where m.quantity < 0 group by m.id, corrected.value
  having coalesce(sum(g.value), 0) <> corrected.value
    or coalesce(sum(g.quantity), 0) <> -m.quantity`;

const receiptBreaches = sql`
  select 'RECEIPT_IS_NOT_SUM_OF_ITS_GOODS', m.level_id, null,
    coalesce(c.quantity, 0) + coalesce(gone.quantity, 0), m.quantity
  from stock_move m
  left join cost_layer c on c.level_id = m.level_id and c.move_id = m.id
  left join (select receipt_id, sum(quantity) as quantity from consumption group by 1) gone
    on gone.receipt_id = m.id
  where m.quantity > 0
    and coalesce(c.quantity, 0) + coalesce(gone.quantity, 0) <> m.quantity`;

const transitBreaches = sql`
  select breach.kind, null, null, breach.actual, breach.expected
  from (select coalesce(sum(shipped - received - missing), 0) as quantity,
      coalesce(sum(${onTheWayOf(sql`transfer_line.id`)}), 0) as value from transfer_line) way
  cross join (select coalesce(-sum(quantity), 0) as quantity, coalesce(-sum(value), 0) as value
    from stock_move where ${transferMoves}) moved
  cross join lateral (values
    ('IN_TRANSIT_IS_NOT_SUM_OF_MOVES', way.quantity, moved.quantity),
    ('IN_TRANSIT_VALUE_IS_NOT_SUM_OF_MOVES', way.value, moved.value)
  ) breach(kind, actual, expected)
  where breach.actual <> breach.expected`;
