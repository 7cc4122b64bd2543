import { command } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { Ids } from '../../../kernel/ids.ts';
import { Money } from '../../../kernel/money.ts';
import { TakeInReturn } from '../contract.ts';
import { layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { IssuedGoods, type CarriedOver, type IssuedPart } from '../costing/issued-goods.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { isRecorded } from './move-rows.ts';
import { takeGoodsIn, type StockDocument, type StockMove } from './move.ts';
import { saveStock } from './stock-change.ts';
import { lockOrMakeLevel, type Desk } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

/**
 * Takes in what a customer has sent back, once, at the cost it left with; what is fit for sale is
 * dealt to those who wait for it. Scrapped goods come in and go in one breath and never touch what
 * is on hand. Refuses `NOT_ISSUED` for goods that never left for the order line.
 */
export const takeInReturn = command(TakeInReturn, 'inventory:write', async (work, input) => {
  const { returnOrderId: id, orderId, customerId, postingDate } = input;
  const lines = input.lines.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  if (lines.length === 0) return { returnOrderId: id };
  const issued = await issuedGoodsOf(
    work,
    lines.map(({ lineId }) => lineId),
  );
  if (await isRecorded(work, id)) return { returnOrderId: id };
  const { currency } = work.company;
  const levels = new Map<string, StockLevel>();
  const layers = new Map<string, CostLayers>();
  const carried = new Map<string, CarriedOver[]>();
  const moves: StockMove[] = [];
  for (const line of lines) {
    const { lineId, productId, warehouseId, unit } = line;
    const place = placeOf(line);
    const level = levels.get(place) ?? (await lockOrMakeLevel(work, productId, warehouseId, unit));
    levels.set(place, level);
    const own = layers.get(level.id) ?? (await layersToReceive(work, level));
    layers.set(level.id, own);
    const quantity = decimal(line.quantity);
    const { goods, exact } = issued.get(lineId)!.takeBack(quantity);
    const cost = Money.total(
      goods.map(({ value }) => value),
      currency,
    );
    const coming = { kind: 'CUSTOMER_RETURN', level, lineId, quantity, cost, exact } as const;
    const back =
      line.use === 'SCRAP' ? scrap(work.ids, coming, own) : takeGoodsIn(work.ids, coming, own);
    carried.set(back[0].id, goods);
    moves.push(...back);
  }
  const document: StockDocument = { id, type: 'RETURN', postingDate, orderId, customerId };
  const changed = [...levels.values()];
  await saveStock(work, { levels: changed, document, moves, layers, carried });
  announceMoved(work.emit, document, moves);
  const fit = lines.filter(({ use }) => use === 'SALE').map((line) => levels.get(placeOf(line))!);
  announceDealt(work.emit, await dealWaiting(work, [...new Set(fit)]));
  await announceChanged(work, changed, 'CUSTOMER_RETURN');
  return { returnOrderId: id };
});

type Scrapped = Pick<StockMove, 'level' | 'lineId' | 'quantity'> & { cost: Money };

/** Goods come in and go at once; they only pass through the layers. */
function scrap(ids: Ids, { level, lineId, quantity, cost }: Scrapped, layers: CostLayers) {
  const [id, goneId] = [ids.next('mov'), ids.next('mov')];
  layers.consumed.push({ issueId: goneId, receiptId: id, quantity, value: cost });
  const back = { id, kind: 'CUSTOMER_RETURN', level, lineId, quantity, value: cost } as const;
  const gone = { quantity: quantity.negated(), value: cost.negated() };
  return [back, { id: goneId, kind: 'SCRAP', level, ...gone }] as const;
}

function placeOf({ productId, warehouseId }: { productId: string; warehouseId: string }): string {
  return `${productId} ${warehouseId}`;
}

type PartRow = Record<'lineId' | 'issueId' | 'quantity' | 'value', string> & {
  sourceId: string | null;
  returned: string;
  returnedValue: string;
};

/** What has left for each of the order lines; nobody else takes goods of them back meanwhile. */
async function issuedGoodsOf(
  { sql: db, company }: Desk,
  lineIds: readonly string[],
): Promise<Map<string, IssuedGoods>> {
  const ids = [...new Set(lineIds)].sort();
  for (const id of ids) await takeTurns(db, `return of order line ${id}`);
  const found = await rows<PartRow>(
    db,
    sql`select m.line_id as "lineId", c.issue_id as "issueId", c.receipt_id as "sourceId",
          c.quantity, c.value, coalesce(sum(b.quantity), 0) as returned,
          coalesce(sum(b.value), 0) as "returnedValue"
        from stock_move m join consumption c on c.issue_id = m.id
        left join carried_over b
          on b.issue_id = c.issue_id and b.source_id is not distinct from c.receipt_id
        where m.line_id = any(${ids}) and m.kind = 'ISSUE'
        group by m.id, c.position order by m.recorded_at, m.id, c.position`,
  );
  const byLine = Map.groupBy(found, ({ lineId }) => lineId);
  return new Map(
    ids.map((id) => [id, new IssuedGoods(id, toParts(byLine.get(id), company.currency))]),
  );
}

function toParts(found: readonly PartRow[] = [], currency: string): IssuedPart[] {
  return found.map(({ issueId, sourceId, quantity, value, returned, returnedValue }) => ({
    ...{ issueId, sourceId, quantity: decimal(quantity), returned: decimal(returned) },
    value: new Money(value, currency),
    returnedValue: new Money(returnedValue, currency),
  }));
}
