import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from './warehouse.ts';

export type SaveWarehouseInput = {
  id?: string | null;
  expectedVersion?: number | null;
  code: string;
  name: string;
  idempotencyKey?: string | null;
};

export const SaveWarehouse = commandSpec<SaveWarehouseInput, { warehouseId: string }>(
  'inventory.saveWarehouse',
);

/** Makes or changes a warehouse. Refuses `WAREHOUSE_CODE_TAKEN`, `VERSION_CONFLICT`. */
export const saveWarehouse = command(
  SaveWarehouse,
  'inventory:write',
  async ({ em, ids, now, viewer }, input) => {
    staffOnly(viewer);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const warehouse = input.id
      ? await em.findOne(Warehouse, { id: input.id }, { lockMode })
      : new Warehouse(ids.next('whs'), now);
    if (!warehouse) throw new NotFound('warehouse', input.id!);
    warehouse.expect(input.expectedVersion);
    const namesake = await em.findOne(Warehouse, { code: input.code.trim() });
    if (namesake && namesake !== warehouse) {
      refuse('WAREHOUSE_CODE_TAKEN', { code: input.code }, ['code']);
    }
    warehouse.describe(input, now);
    em.persist(warehouse);
    return { warehouseId: warehouse.id };
  },
);
