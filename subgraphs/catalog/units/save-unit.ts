import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { checkedUnit, type UnitOfMeasure } from './unit-of-measure.ts';

export type SaveUnitInput = UnitOfMeasure & {
  name: string;
  nameZh?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveUnit = commandSpec<SaveUnitInput, { unitId: string }>('catalog.saveUnit');

/**
 * Makes the general unit with this code, or changes its names and decimals. Refuses what
 * `checkedUnit` does, `UNIT_FIXED` for another kind or size than it has, `VERSION_CONFLICT`.
 */
export const saveUnit = command(SaveUnit, 'catalog:write', async (work, input) => {
  staffOnly(work);
  const { code, kind, factor, divisor, decimals } = checkedUnit(input);
  await takeTurns(work.sql, `unit ${code}`);
  const [known] = await rows<{ version: number; isSame: boolean }>(
    work.sql,
    sql`select version, kind = ${kind} and unit_of_measure.factor * ${divisor}::numeric
          = ${factor}::numeric * unit_of_measure.divisor as "isSame"
        from unit_of_measure where code = ${code}`,
  );
  const { expectedVersion: expected } = input;
  const actual = known?.version ?? 0;
  if (expected != null && expected !== actual) {
    refuse('VERSION_CONFLICT', { expected, actual }, ['expectedVersion']);
  }
  // Quantities are kept in base units: a unit that changes its size would change what was ordered.
  if (known && !known.isSame) refuse('UNIT_FIXED', { unit: code }, ['factor']);
  const [saved] = await rows<{ unitId: string }>(
    work.sql,
    sql`insert into unit_of_measure (id, code, name, name_zh, kind, factor, divisor, decimals,
          updated_at, version)
        values (${work.ids.next('uom')}, ${code}, ${input.name}, ${input.nameZh ?? null}, ${kind},
          ${factor}::numeric, ${divisor}::numeric, ${decimals}, ${work.now}::timestamptz, 1)
        on conflict (code) do update set name = excluded.name, name_zh = excluded.name_zh,
          decimals = excluded.decimals, updated_at = excluded.updated_at,
          version = unit_of_measure.version + 1
        returning id as "unitId"`,
  );
  return saved!;
});
