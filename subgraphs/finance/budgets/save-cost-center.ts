import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type SaveCostCenterInput = {
  code: string;
  name: string;
  isActive?: boolean | null;
  /** What carrying shipments costs goes here, and to no other. */
  takesFreight?: boolean | null;
  idempotencyKey?: string | null;
};

const SaveCostCenter = commandSpec<SaveCostCenterInput, { costCenterId: string }>(
  'finance.saveCostCenter',
);

/** Makes a cost centre, or changes the one with the code. Refuses `NAME_MISSING`. */
export const saveCostCenter = command(SaveCostCenter, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const code = input.code.trim() || refuse('NAME_MISSING', {}, ['code']);
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  await takeTurns(work.sql, 'cost centers');
  const takesFreight = input.takesFreight ?? null;
  if (takesFreight) {
    await sql`update cost_center set takes_freight = false, version = version + 1
      where takes_freight and code <> ${code}`.execute(work.sql);
  }
  const [saved] = await rows<{ costCenterId: string }>(
    work.sql,
    sql`insert into cost_center (id, code, name, is_active, takes_freight, updated_at, version)
        values (${work.ids.next('ccr')}, ${code}, ${name}, ${input.isActive ?? true},
          coalesce(${takesFreight}::boolean, false),
          ${work.now}::timestamptz, 1)
        on conflict (code) do update set name = excluded.name, is_active = excluded.is_active,
          takes_freight = coalesce(${takesFreight}::boolean, cost_center.takes_freight),
          updated_at = excluded.updated_at, version = cost_center.version + 1
        returning id as "costCenterId"`,
  );
  return saved!;
});
