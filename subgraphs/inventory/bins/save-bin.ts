import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { openPlaces } from '../lots/keep-places.ts';
import { staffOnly } from '../staff.ts';
import { Warehouse } from '../warehouses/warehouse.ts';
import { Bin, type BinDetails } from './bin.ts';

export type SaveBinInput = BinDetails & {
  id?: string | null;
  expectedVersion?: number | null;
  warehouseId: string;
  idempotencyKey?: string | null;
};

/**
 * Makes or changes a bin. With its first one a warehouse knows where its goods lie: what is there
 * already is in no bin until somebody puts it away. Refuses `BIN_CODE_TAKEN`, `VERSION_CONFLICT`,
 * `BIN_NOT_EMPTY`, and `NEGATIVE_STOCK` where more has left than has come.
 */
export const saveBin = command(
  commandSpec<SaveBinInput, { binId: string }>('inventory.saveBin'),
  'inventory:write',
  async (work, input) => {
    staffOnly(work.viewer);
    const { em, ids, now } = work;
    const { warehouseId } = input;
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const warehouse = await em.findOne(Warehouse, { id: warehouseId }, { lockMode });
    if (!warehouse) throw new NotFound('warehouse', warehouseId);
    const bin = input.id
      ? await em.findOne(Bin, { id: input.id, warehouseId }, { lockMode })
      : new Bin(ids.next('bin'), warehouseId, now);
    if (!bin) throw new NotFound('bin', input.id!);
    bin.expect(input.expectedVersion);
    const namesake = await em.findOne(Bin, { warehouseId, code: input.code.trim() });
    if (namesake && namesake !== bin) refuse('BIN_CODE_TAKEN', { code: input.code }, ['code']);
    bin.describe(input, await isEmpty(work, bin), now);
    if (!warehouse.hasBins) await beginBins(work, warehouse);
    await em.persist(bin).flush();
    return { binId: bin.id };
  },
);

async function isEmpty({ sql: db }: Work, { id }: Bin): Promise<boolean> {
  return (await rows(db, sql`select from stock_place where bin_id = ${id} limit 1`)).length === 0;
}

async function beginBins(work: Work, warehouse: Warehouse): Promise<void> {
  const here = sql`warehouse_id = ${warehouse.id}`;
  await rows(work.sql, sql`select from stock_level where ${here} order by id for update`);
  await openPlaces(work, here);
  await sql`update stock_level set has_bins = true where ${here}`.execute(work.sql);
  warehouse.hasBins = true;
}
