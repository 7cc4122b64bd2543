import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { positiveInBaseUnit } from '../../../kernel/quantity.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { learnUnitsOf } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from '../warehouses/warehouse.ts';
import { expectOnce, makeTransfer, type TransferResult } from './transfer-store.ts';

export type RequestTransferInput = {
  fromWarehouseId: string;
  toWarehouseId: string;
  /** Business day; default today. */
  neededBy?: string | null;
  reason?: string | null;
  /** Default unit: the product's base unit. */
  lines: readonly { productId: string; quantity: { value: string; unit?: string | null } }[];
  idempotencyKey?: string | null;
};

const RequestTransfer = commandSpec<RequestTransferInput, TransferResult>(
  'inventory.requestTransfer',
);

const MAX_LINES = 500;

/**
 * Asks for goods of another warehouse. Refuses `SAME_WAREHOUSE`, `NOTHING_TO_SHIP`, `TOO_MANY`,
 * `PRODUCT_TWICE`, `NOT_POSITIVE`, and units that the product does not have.
 */
export const requestTransfer = command(
  RequestTransfer,
  'inventory:plan',
  async (learning: Learning, { lines }: RequestTransferInput) => {
    staffOnly(learning.viewer);
    if (lines.length === 0) refuse('NOTHING_TO_SHIP', { number: '' }, ['lines']);
    if (lines.length > MAX_LINES) {
      refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length }, ['lines']);
    }
    const productIds = lines.map(({ productId }) => productId);
    return learnUnitsOf(learning, productIds);
  },
  async (work, input) => {
    const { fromWarehouseId, toWarehouseId, reason = null } = input;
    if (fromWarehouseId === toWarehouseId) refuse('SAME_WAREHOUSE', {}, ['toWarehouseId']);
    for (const id of [fromWarehouseId, toWarehouseId]) {
      if (!(await work.em.findOne(Warehouse, { id }))) throw new NotFound('warehouse', id);
    }
    expectOnce(input.lines);
    const lines = input.lines.map(({ productId, quantity }, index) => {
      const at = ['lines', String(index), 'quantity'];
      const { value, unit } = positiveInBaseUnit(quantity, work.facts.get(productId)!, at);
      return { productId, unit, quantity: value };
    });
    const neededBy = input.neededBy ?? dayOf(work.now);
    const wish = { fromWarehouseId, toWarehouseId, neededBy, reason: reason?.trim() || null };
    return { transferOrderId: (await makeTransfer(work, wish, lines)).id };
  },
);
