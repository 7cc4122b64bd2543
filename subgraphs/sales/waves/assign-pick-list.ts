import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { PickerOfListQuery } from '../__generated__/questions.ts';

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

const document = /* GraphQL */ `
  query PickerOfList($id: ID!) {
    user(id: $id) {
      name
      isActive
      party {
        kind
      }
    }
  }
`;

/** Asks who shall walk: one of the company's own people. */
async function learnPicker(
  { graph, viewer }: Learning,
  { pickerId }: AssignPickListInput,
): Promise<void> {
  if (!pickerId || viewer.party) return;
  const asker = service('sales', viewer.requestId);
  const { user } = await graph<PickerOfListQuery>(document, { id: pickerId }, asker);
  if (!user || user.party) refuse('NO_PICKER', { pickerId }, ['pickerId']);
  if (!user.isActive) refuse('PICKER_INACTIVE', { pickerId, name: user.name }, ['pickerId']);
}

/**
 * Says who walks with a pick list. Others may still scan for it. Refuses `NO_PICKER` for who is no
 * user of the company, `PICKER_INACTIVE`, and `VERSION_CONFLICT`.
 */
export const assignPickList = command(
  AssignPickList,
  'sales:fulfil',
  learnPicker,
  async (work, input) => {
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
  },
);
