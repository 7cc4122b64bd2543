import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { offerFor, propose, type LineToPick, type Offer, type Taken } from './proposing.ts';

/** Goods for a line of a delivery; to viewers that are bound to no party. */
export type DeliveryPickRow = {
  lineId: string;
  productId: string;
  binId: string | null;
  lotId: string | null;
  quantity: { value: string; unit: string };
  serials: string[];
  state: 'PROPOSED' | 'PICKED' | 'VOID' | 'ISSUED';
};

/** A delivery, with what sales says of it where that is needed. */
export type DeliveryRef = Partial<DeliveryToPick> & { id: string };

type DeliveryToPick = {
  id: string;
  warehouse: { id: string };
  lines: {
    quantity: string;
    orderLine: { id: string };
    product: { id: string };
  }[];
};

/** A delivery as a key of a loader, with all that its picks depend on. */
export function keyOf({ id, warehouse, lines = [] }: DeliveryRef): string {
  const asked = lines.map(({ quantity, orderLine, product }) => {
    return { quantity, orderLine: { id: orderLine.id }, product: { id: product.id } };
  });
  return JSON.stringify({ id, warehouse: { id: warehouse!.id }, lines: asked });
}

/** Goods that are shown of one delivery. */
const MOST = 1_000;

/** What each delivery, told as JSON, is to be picked with, was picked with, or has left with. */
export async function picksOfDeliveries(
  reading: Reading,
  keys: readonly string[],
): Promise<DeliveryPickRow[][]> {
  const deliveries = keys.map((key) => JSON.parse(key) as DeliveryToPick);
  const done = await donePicks(reading, deliveries);
  const byDelivery = Map.groupBy(done, ({ deliveryId }) => deliveryId);
  const open = deliveries.filter(({ id }) => !byDelivery.get(id)?.some(isIssued));
  const offer = await offerFor(reading, open.flatMap(linesOf));
  return deliveries.map((delivery) => {
    const own = byDelivery.get(delivery.id) ?? [];
    const isOpen = open.includes(delivery);
    const goods = isOpen ? proposed(delivery, own, offer) : [];
    return [...own, ...goods].slice(0, MOST);
  });
}

type Done = DeliveryPickRow & { deliveryId: string };

function isIssued({ state }: DeliveryPickRow): boolean {
  return state === 'ISSUED';
}

function donePicks({ sql: db, viewer }: Reading, deliveries: readonly DeliveryToPick[]) {
  const ids = deliveries.map(({ id }) => id);
  return rows<Done>(
    db,
    sql`select "deliveryId", "lineId", "productId", "binId", "lotId", serials, state,
          jsonb_build_object('value', trim_scale(quantity)::text, 'unit', unit) as quantity
        from (
          select m.document_id as "deliveryId", m.line_id as "lineId",
            m.product_id as "productId", p.bin_id as "binId", p.lot_id as "lotId", m.unit,
            -p.quantity as quantity, 'ISSUED' as state,
            (select coalesce(jsonb_agg(s.code order by s.code), '[]') from move_serial l
              join serial s on s.id = l.serial_id where l.move_id = m.id) as serials
          from stock_move m join move_part p on p.move_id = m.id
          where m.document_id = any(${ids}) and m.kind = 'ISSUE'
          union all
          select k.delivery_id, k.line_id, l.product_id, k.bin_id, k.lot_id, l.unit,
            sum(k.quantity), case when k.is_void then 'VOID' else 'PICKED' end,
            coalesce(jsonb_agg(s.code order by s.code) filter (where s.id is not null), '[]')
          from stock_pick k join stock_level l on l.id = k.level_id
            left join serial s on s.id = k.serial_id
          where k.delivery_id = any(${ids})
          group by k.delivery_id, k.line_id, l.product_id, k.bin_id, k.lot_id, l.unit, k.is_void
        ) done left join bin on bin.id = "binId"
        where ${visibleTo(viewer)}
        order by bin.pick_sequence, bin.code, "lineId", "lotId"`,
  );
}

/** What the rest of a delivery should be picked of, whatever other deliveries want. */
function proposed(
  delivery: DeliveryToPick,
  done: readonly DeliveryPickRow[],
  offer: Offer,
): DeliveryPickRow[] {
  const taken: Taken = new Map();
  return linesOf(delivery).flatMap((line) => {
    const { orderLineId: lineId, productId } = line;
    const own = done.filter((pick) => pick.lineId === lineId && pick.state === 'PICKED');
    const left = own.reduce((rest, { quantity }) => rest.minus(quantity.value), line.quantity);
    return propose({ ...line, quantity: left }, offer, taken).map((goods): DeliveryPickRow => {
      return { lineId, productId, ...goods, serials: [], state: 'PROPOSED' };
    });
  });
}

function linesOf({ warehouse, lines }: DeliveryToPick): LineToPick[] {
  return lines.map(({ quantity, orderLine, product }) => ({
    warehouseId: warehouse.id,
    orderLineId: orderLine.id,
    productId: product.id,
    quantity: decimal(quantity),
  }));
}
