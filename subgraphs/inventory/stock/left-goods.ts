import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, greatest, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { Serial, Wanted } from '../lots/goods.ts';

/** Goods that left for an order line: which of them, from where, and what they weigh. */
export type LeftGoods = {
  lineId: string;
  productId: string;
  warehouseId: string;
  quantity: Decimal;
  /** Undefined where nobody tells them apart. */
  goods?: Wanted[];
  weight?: Decimal;
  weighed?: Decimal;
};

type Part = { binId: string | null; isBinOpen: boolean; lotId: string | null; quantity: string };
type Row = Record<'lineId' | 'productId' | 'warehouseId' | 'quantity', string> &
  Record<'weight' | 'weighed', string | null> & { parts: Part[]; serials: Serial[] };

/** What has left with a delivery, by product. */
export async function leftWith(db: Sql, deliveryId: string): Promise<LeftGoods[]> {
  const found = await rows<Row>(
    db,
    sql`select m.line_id as "lineId", m.product_id as "productId",
          m.warehouse_id as "warehouseId", -m.quantity as quantity, -m.weight as weight, m.weighed,
          (select coalesce(jsonb_agg(jsonb_build_object('binId', p.bin_id, 'lotId', p.lot_id,
              'isBinOpen', coalesce(b.is_active, true), 'quantity', (-p.quantity)::text)
              order by b.pick_sequence, p.lot_id), '[]')
            from move_part p left join bin b on b.id = p.bin_id where p.move_id = m.id) as parts,
          (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'binId', null)
              order by s.code), '[]')
            from move_serial l join serial s on s.id = l.serial_id
            where l.move_id = m.id) as serials
        from stock_move m
        where m.document_id = ${deliveryId} and m.kind = 'ISSUE' and m.quantity < 0
        order by m.product_id, m.id`,
  );
  return found.map(({ quantity, weight, weighed, parts, serials, ...about }) => ({
    ...about,
    quantity: decimal(quantity),
    ...(parts.length > 0 && { goods: goodsOf(parts, serials) }),
    ...(weight !== null && { weight: decimal(weight) }),
    ...(weighed !== null && { weighed: decimal(weighed) }),
  }));
}

/** Goods by the place they left; those of a bin that is closed by now go where goods land. */
function goodsOf(parts: readonly Part[], serials: readonly Serial[]): Wanted[] {
  let named = ZERO;
  return parts.map(({ binId, isBinOpen, lotId, quantity }) => {
    const upTo = least(named.plus(quantity), decimal(serials.length));
    const own = serials.slice(named.toNumber(), upTo.toNumber());
    named = upTo;
    return { ...(isBinOpen && { binId }), lotId, quantity: decimal(quantity), serials: own };
  });
}

type Known = Pick<LeftGoods, 'goods' | 'weight' | 'weighed'>;

/** What is known of goods, dealt to parts of them that sum to the whole; so do weights. */
export function sharesOf(
  { goods, weight, weighed }: Known,
  whole: Decimal,
  parts: readonly { quantity: Decimal }[],
): Known[] {
  let done = ZERO;
  return parts.map(({ quantity }) => {
    const [from, to] = [done, (done = done.plus(quantity))];
    const upTo = (all: Decimal, reached: Decimal) =>
      all.times(reached).dividedBy(whole).toDecimalPlaces(WEIGHT_DIGITS);
    const share = (all: Decimal) => upTo(all, to).minus(upTo(all, from));
    return {
      ...(goods && { goods: cut(goods, from, to) }),
      ...(weight && { weight: share(weight) }),
      ...(weighed && { weighed: share(weighed) }),
    };
  });
}

const WEIGHT_DIGITS = 8;

/** Those of the goods that stand between two quantities, in their sequence. */
function cut(goods: readonly Wanted[], from: Decimal, to: Decimal): Wanted[] {
  let begins = ZERO;
  return goods.flatMap((one): Wanted[] => {
    const start = greatest(from, begins).minus(begins);
    const end = least(to.minus(begins), one.quantity);
    begins = begins.plus(one.quantity);
    if (!end.greaterThan(start)) return [];
    const serials = one.serials?.slice(start.toNumber(), end.toNumber());
    return [{ ...one, quantity: end.minus(start), serials }];
  });
}
