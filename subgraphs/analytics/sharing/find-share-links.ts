import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { holds, type Viewer } from '../../../kernel/viewer.ts';

/** A link as the graph shows it: to its maker, and to administrators. */
export type ShareLinkRow = {
  id: string;
  reportId: string;
  createdBy: string;
  createdAt: Date;
  endsAt: Date;
  revokedAt: Date | null;
  version: number;
};

export const shareLinkColumns = `id, report_id as "reportId", created_by as "createdBy",
  created_at as "createdAt", ends_at as "endsAt", revoked_at as "revokedAt", version`;

const links: ListSpec = {
  from: 'share_link',
  select: shareLinkColumns,
  columns: {
    id: { sql: 'id', type: 'text' },
    reportId: { sql: 'report_id', type: 'text' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

function ownLinks(viewer: Viewer): Fragment {
  const isOwn = holds(viewer, '*') ? sql`true` : sql`created_by = ${viewer.id}`;
  return sql`${isOwn} and ${visibleTo(viewer)}`;
}

export function listShareLinks({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ShareLinkRow>(db, links, args, ownLinks(viewer));
}

/** Links by id, in the order asked, for a DataLoader. */
export async function shareLinksById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<ShareLinkRow>(
    db,
    sql`select ${sql.raw(shareLinkColumns)} from share_link
        where id = any(${ids}) and ${ownLinks(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
