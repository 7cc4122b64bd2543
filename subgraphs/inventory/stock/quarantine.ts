import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { positiveInBaseUnit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { layersToIssue } from '../costing/cost-rows.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { learnUnits, learnUnitsAndDay, type ProductUnits } from '../product-units.ts';
import { expectNotHeld } from '../receipts/hold-rows.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { takeGoodsOut, type StockDocument } from './move.ts';
import type { MoveResult } from './receive-stock.ts';
import { saveStock } from './stock-change.ts';
import { lockLevel } from './stock-rows.ts';

export type QuarantineInput = {
  productId: string;
  warehouseId: string;
  quantity: { value: string; unit?: string | null };
  reason: string;
  idempotencyKey?: string | null;
};

type LevelResult = { stockLevelId: string };

/**
 * Keeps free goods apart, so that nobody gets them. Refuses `NOT_POSITIVE`, `REASON_MISSING`,
 * `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`.
 */
export const quarantineStock = command(
  commandSpec<QuarantineInput, LevelResult>('inventory.quarantineStock'),
  'inventory:write',
  learnUnits,
  async (work, input) => {
    const { level, quantity, reason } = await lockPart(work, input);
    level.quarantine(quantity);
    await saveStock(work, { levels: [level], keeping: { cause: 'STAFF', reason } });
    await announceChanged(work, [level], 'QUARANTINE');
    return { stockLevelId: level.id };
  },
);

/**
 * Makes goods that were kept apart free again, for those who wait for them first. Refuses
 * `NOT_POSITIVE`, `REASON_MISSING`, `NOT_IN_QUARANTINE`, `UNDER_INSPECTION`.
 */
export const releaseQuarantine = command(
  commandSpec<QuarantineInput, LevelResult>('inventory.releaseQuarantine'),
  'inventory:write',
  learnUnits,
  async (work, input) => {
    const { level, quantity, reason } = await lockPart(work, input);
    await expectNotHeld(work, level, quantity, level.apart);
    level.clear(quantity);
    await saveStock(work, { levels: [level], keeping: { cause: 'STAFF', reason } });
    announceDealt(work.emit, await dealWaiting(work, [level]));
    await announceChanged(work, [level], 'QUARANTINE');
    return { stockLevelId: level.id };
  },
);

export type ScrapQuarantinedInput = QuarantineInput & { postingDate?: string | null };

/**
 * Throws goods away that were kept apart, at cost. Refuses `NOT_POSITIVE`, `REASON_MISSING`,
 * `NOT_IN_QUARANTINE`, `UNDER_INSPECTION`, `PERIOD_CLOSED`.
 */
export const scrapQuarantined = command(
  commandSpec<ScrapQuarantinedInput, MoveResult>('inventory.scrapQuarantined'),
  'inventory:write',
  learnUnitsAndDay,
  async (work, input) => {
    const { level, quantity, reason } = await lockPart(work, input);
    const held = await expectNotHeld(work, level, quantity);
    const ofHeld = level.letGo(quantity, held);
    const layers = await layersToIssue(work, new Map([[level.id, quantity]]));
    const going = { kind: 'SCRAP', level, quantity, ofHeld } as const;
    const move = takeGoodsOut(work.ids, going, layers.get(level.id)!);
    const document: StockDocument = {
      ...{ id: work.ids.next('adj'), type: 'ADJUSTMENT', reason },
      postingDate: input.postingDate ?? dayOf(work.now),
    };
    await saveStock(work, { levels: [level], document, moves: [move], layers });
    announceMoved(work.emit, document, [move]);
    await announceChanged(work, [level], 'SCRAP');
    return { moveId: move.id, stockLevelId: level.id };
  },
);

/** The locked level and how much of it is meant, in the base unit, for staff. */
async function lockPart(work: Work<ProductUnits>, input: QuarantineInput) {
  staffOnly(work.viewer);
  const { productId, warehouseId } = input;
  const quantity = positiveInBaseUnit(input.quantity, work.facts, ['quantity']).value;
  const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const level = await lockLevel(work, productId, warehouseId);
  if (!level) refuse('OUT_OF_STOCK', { productId, warehouseId, available: '0' });
  return { level, quantity, reason };
}
