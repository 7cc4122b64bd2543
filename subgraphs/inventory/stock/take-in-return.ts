import { command } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { TakeInReturn } from '../contract.ts';
import { costingMethodOf, layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { IssuedGoods } from '../costing/issued-goods.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { isRecorded } from './move-rows.ts';
import type { StockDocument, StockMove } from './move.ts';
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
  const moves: StockMove[] = [];
  for (const line of lines) {
    const { lineId, productId, warehouseId, unit } = line;
    const method = await costingMethodOf(work.sql, productId, 'share');
    const place = placeOf(line);
    const level = levels.get(place) ?? (await lockOrMakeLevel(work, productId, warehouseId, unit));
    levels.set(place, level);
    const quantity = decimal(line.quantity);
    const value = issued.get(lineId)!.takeBack(quantity, currency);
    const back = { id: work.ids.next('mov'), kind: 'CUSTOMER_RETURN', level, lineId } as const;
    moves.push({ ...back, quantity, value });
    if (line.use === 'SCRAP') {
      const gone = { quantity: quantity.negated(), value: value.negated() };
      moves.push({ id: work.ids.next('mov'), kind: 'SCRAP', level, ...gone });
      continue;
    }
    const own = layers.get(level.id) ?? (await layersToReceive(work, level));
    layers.set(level.id, own);
    own.receive(method, back.id, quantity, value);
    level.receive(quantity, value);
  }
  const document: StockDocument = { id, type: 'RETURN', postingDate, orderId, customerId };
  const changed = [...levels.values()];
  await saveStock(work, { levels: changed, document, moves, layers });
  announceMoved(work.emit, document, moves);
  const fit = lines.filter(({ use }) => use === 'SALE').map((line) => levels.get(placeOf(line))!);
  announceDealt(work.emit, await dealWaiting(work, [...new Set(fit)]));
  await announceChanged(work, changed, 'CUSTOMER_RETURN');
  return { returnOrderId: id };
});

function placeOf({ productId, warehouseId }: { productId: string; warehouseId: string }): string {
  return `${productId} ${warehouseId}`;
}

type MoveRow = { lineId: string; kind: string; quantity: string; value: string };

/** What has left for each of the order lines; nobody else takes goods of them back meanwhile. */
async function issuedGoodsOf(
  { sql: db, company }: Desk,
  lineIds: readonly string[],
): Promise<Map<string, IssuedGoods>> {
  const ids = [...new Set(lineIds)].sort();
  for (const id of ids) await takeTurns(db, `return of order line ${id}`);
  const found = await rows<MoveRow>(
    db,
    sql`select line_id as "lineId", kind, abs(quantity) as quantity, abs(value) as value
        from stock_move where line_id = any(${ids}) and kind in ('ISSUE', 'CUSTOMER_RETURN')
        order by recorded_at, id`,
  );
  const byLine = Map.groupBy(found, ({ lineId }) => lineId);
  return new Map(
    ids.map((id) => {
      const own = byLine.get(id) ?? [];
      const issues = own
        .filter(({ kind }) => kind === 'ISSUE')
        .map(({ quantity, value }) => {
          return { quantity: decimal(quantity), value: new Money(value, company.currency) };
        });
      const back = own.filter(({ kind }) => kind === 'CUSTOMER_RETURN');
      return [id, new IssuedGoods(id, issues, sum(back.map(({ quantity }) => quantity)))];
    }),
  );
}
