import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';

export type SaveDriverInput = {
  id?: string | null;
  name: string;
  phone?: string | null;
  /** The last day on which the licence holds. */
  licenceUntil: string;
  isActive?: boolean | null;
  idempotencyKey?: string | null;
};

const SaveDriver = commandSpec<SaveDriverInput, { driverId: string }>('logistics.saveDriver');

/** Makes a driver, or changes the one with the given id. Refuses `NAME_MISSING`. */
export const saveDriver = command(SaveDriver, 'logistics:write', async (work, input) => {
  staffOnly(work.viewer);
  const { id = null, licenceUntil, isActive } = input;
  const name = input.name.trim() || refuse('NAME_MISSING', {}, ['name']);
  if (id) {
    const known = await rows(work.sql, sql`select from driver where id = ${id} for update`);
    if (known.length === 0) throw new NotFound('driver', id);
  }
  const [saved] = await rows<{ driverId: string }>(
    work.sql,
    sql`insert into driver (id, name, phone, licence_until, is_active, updated_at, version)
        values (${id ?? work.ids.next('drv')}, ${name}, ${input.phone?.trim() || null},
          ${licenceUntil}::date, ${isActive ?? true}, ${work.now}::timestamptz, 1)
        on conflict (id) do update set name = excluded.name, phone = excluded.phone,
          licence_until = excluded.licence_until, is_active = excluded.is_active,
          updated_at = excluded.updated_at, version = driver.version + 1
        returning id as "driverId"`,
  );
  return saved!;
});
