import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';

export type AssignPickListInput = {
  pickListId: string;
  expectedVersion?: number | null;
  /** The user who walks; null for whoever comes first. */
  pickerId?: string | null;
  idempotencyKey?: string | null;
};

const AssignPickList = commandSpec<AssignPickListInput, { pickListId: string }>(
  'sales.assignPickList',
);

/** Says who walks with a pick list. Others may still scan for it. Refuses `VERSION_CONFLICT`. */
export const assignPickList = command(AssignPickList, 'sales:fulfil', async (work, input) => {
  const { sql: db, viewer, now } = work;
  const { pickListId, pickerId = null, expectedVersion: expected } = input;
  const [list] = viewer.party
    ? []
    : await rows<{ version: number }>(
        db,
        sql`select version from pick_list where id = ${pickListId} for update`,
      );
  if (!list) throw new NotFound('pick list', pickListId);
  const { version: actual } = list;
  if (expected != null && expected !== actual) {
    refuse('VERSION_CONFLICT', { expected, actual }, ['expectedVersion']);
  }
  await sql`update pick_list set picker_id = ${pickerId}, version = version + 1,
      assigned_at = case when ${pickerId}::text is not null then ${now}::timestamptz end
    where id = ${pickListId}`.execute(db);
  return { pickListId };
});
