import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, ZERO } from '../../../kernel/decimal.ts';
import { inBaseUnit, type GivenQuantity } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { expectSerials } from '../../../kernel/tracking.ts';
import { NO_PLACES, placesOf } from '../lots/place-rows.ts';
import { learnUnitsOf, type ProductUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { linesOf, lockCount, type CountResult } from './count-store.ts';
import { StockCountLine, type StockCount } from './stock-count.ts';

export type RecordCountInput = {
  stockCountId: string;
  lines: readonly {
    productId: string;
    /** Where goods are told apart: which of them. */
    binId?: string | null;
    lotCode?: string | null;
    serials?: readonly string[] | null;
    /** Default unit: the product's base unit. */
    counted: { value: string; unit?: string | null };
    /** Of one base unit, for goods that the books do not know. */
    unitCost?: string | null;
    /** How a difference came about. */
    reason?: string | null;
  }[];
  idempotencyKey?: string | null;
};

const RecordCount = commandSpec<RecordCountInput, CountResult>('inventory.recordCount');

const MAX_AT_ONCE = 500;

/**
 * Notes what was counted, beside what the books have at that moment; a product that is not on the
 * sheet is added to it. Counting again replaces. Refuses `ILLEGAL_MOVE`, `TOO_MANY`,
 * `NEGATIVE_FIGURE`, `COUNTED_ELSEWHERE`, units that the product does not have, and bins, lots and
 * serials that are not.
 */
export const recordCount = command(
  RecordCount,
  'inventory:count',
  async (learning: Learning, { lines }: RecordCountInput) => {
    staffOnly(learning.viewer);
    if (lines.length > MAX_AT_ONCE) {
      refuse('TOO_MANY', { limit: MAX_AT_ONCE, given: lines.length }, ['lines']);
    }
    const productIds = lines.map(({ productId }) => productId);
    return learnUnitsOf(learning, productIds);
  },
  async (work, input) => {
    const { em, viewer, now } = work;
    const count = await lockCount(work, input.stockCountId);
    count.requireCounting();
    const productIds = input.lines.map(({ productId }) => productId);
    const levels = await lockLevels(work, productIds, count.warehouseId);
    const kept = levels.filter(({ keepsPlaces }) => keepsPlaces);
    const spots = await spotsOf(work, count, input.lines);
    const needOf = ({ productId }: StockLevel) => {
      const own = spots.filter((_, index) => productIds[index] === productId);
      const [lotIds, binIds] = [own.map(({ lotId }) => lotId), own.map(({ binId }) => binId)];
      return { ...NO_PLACES, lotIds, binIds };
    };
    const places = kept.length > 0 ? await placesOf(work, kept, { needOf }) : undefined;
    const sheet = await linesOf(work, count);
    const counted: StockCountLine[] = [];
    for (const [index, given] of input.lines.entries()) {
      const units = work.facts.get(given.productId)!;
      const at = ['lines', String(index)];
      const level = levels.find(({ productId }) => productId === given.productId);
      const place = spots[index]!;
      const own = sheet.find((line) => isSame(line, given.productId, place));
      const line = own ?? found(count, given.productId, units, sheet.length + 1);
      if (!own) {
        Object.assign(line, { id: work.ids.next('cnl'), ...place });
        sheet.push(line);
        em.persist(line);
      }
      const there = level?.keepsPlaces ? places!.get(level.id)! : undefined;
      const lies = there ? there.find(place)?.quantity : level?.onHand;
      const book = lies ?? ZERO;
      line.take(countedOf(given.counted, units, at), book, { id: viewer.id, now });
      counted.push(line);
      line.serials = seenOf(line, given.serials, at);
      line.reason = given.reason?.trim() || null;
      line.unitCost = given.unitCost == null ? null : decimal(given.unitCost);
      if (line.unitCost?.isNegative()) {
        refuse('NEGATIVE_COST', { given: line.unitCost.toFixed() }, [...at, 'unitCost']);
      }
    }
    count.version += 1;
    await em.flush();
    await keepTries(work, counted);
    return { stockCountId: count.id };
  },
);

type Given = RecordCountInput['lines'][number];
type Spot = { binId: string | null; lotId: string | null };

/** Where somebody has counted, by line. Refuses `UNKNOWN_BIN`, `UNKNOWN_LOT`. */
async function spotsOf(
  { sql: db }: Work<unknown>,
  { warehouseId }: StockCount,
  lines: readonly Given[],
): Promise<Spot[]> {
  const asked = lines.map(({ productId, binId, lotCode }) => ({ productId, binId, lotCode }));
  const found = await rows<Spot>(
    db,
    sql`select bin.id as "binId", lot.id as "lotId"
        from rows from (json_to_recordset(${JSON.stringify(asked)}::json)
          as ("productId" text, "binId" text, "lotCode" text))
          with ordinality as line("productId", "binId", "lotCode", position)
        left join bin on bin.id = line."binId" and warehouse_id = ${warehouseId} and is_active
        left join lot on lot.product_id = line."productId" and lot.code = trim(line."lotCode")
        order by position`,
  );
  for (const [index, { binId, lotId }] of found.entries()) {
    const { productId, binId: bin, lotCode: code } = lines[index]!;
    const at = (field: string) => ['lines', String(index), field];
    if (bin && !binId) refuse('UNKNOWN_BIN', { binId: bin, warehouseId }, at('binId'));
    if (code && !lotId) refuse('UNKNOWN_LOT', { productId, code }, at('lotCode'));
  }
  return found;
}

function isSame(line: StockCountLine, productId: string, { binId, lotId }: Spot): boolean {
  return line.productId === productId && line.binId === binId && line.lotId === lotId;
}

/** The serials that were seen, as many as were counted. Refuses `SERIALS_DIFFER`, `SERIAL_TWICE`. */
function seenOf(
  { counted }: StockCountLine,
  serials: Given['serials'],
  at: readonly string[],
): string[] | null {
  if (!serials) return null;
  expectSerials(serials, counted!, at);
  return [...serials];
}

/** Keeps what was counted, so that it can be seen who counted well. */
async function keepTries({ sql: db }: Work<unknown>, lines: StockCountLine[]): Promise<void> {
  const tries = lines.map(({ id, tries: nth, counted, countedBy, countedAt }) => ({
    ...{ line_id: id, try: nth, counted, counted_by: countedBy, counted_at: countedAt },
  }));
  await sql`insert into stock_count_try (line_id, try, counted, counted_by, counted_at)
    select * from json_to_recordset(${JSON.stringify(tries)}::json)
      as t(line_id text, try integer, counted numeric, counted_by text, counted_at timestamptz)
    on conflict (line_id, try) do nothing`.execute(db);
}

function found(count: StockCount, productId: string, units: ProductUnits, position: number) {
  const { id: stockCountId, warehouseId } = count;
  const line = { stockCountId, warehouseId, productId, unit: units.baseUnit, position };
  return Object.assign(new StockCountLine(), line);
}

function countedOf(counted: GivenQuantity, product: ProductUnits, at: string[]) {
  const { value } = inBaseUnit(counted, product, [...at, 'counted']);
  if (value.isNegative()) {
    refuse('NEGATIVE_FIGURE', { given: value.toFixed() }, [...at, 'counted', 'value']);
  }
  return value;
}
