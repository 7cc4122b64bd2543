import type { Reading } from '../../../kernel/area.ts';
import { listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** Goods that were kept apart, or are not any more; to viewers that are bound to no party. */
export type QuarantineChangeRow = { id: string; cause: string; actor: string };

const changes: ListSpec = {
  from: '(select c.*, l.unit from quarantine_change c join stock_level l on l.id = level_id) change',
  select: `id, jsonb_build_object('value', trim_scale(quantity)::text, 'unit', unit) as quantity,
    cause, reason, document_id as "documentId", actor, recorded_at as "recordedAt"`,
  columns: { recordedAt: { sql: 'recorded_at', type: 'timestamptz' } },
  defaultOrder: { field: 'recordedAt', direction: 'DESC' },
};

/** A page of what was put into the quarantine of each stock level and taken out, newest first. */
export function quarantineOfLevels(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'level_id', ids };
  return listFor<QuarantineChangeRow>(db, changes, args, parent, visibleTo(viewer));
}
