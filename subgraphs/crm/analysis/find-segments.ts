import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { ScoreRange } from './segment.ts';

/** A segment as the graph shows it; never to a viewer bound to a party. */
export type SegmentRow = {
  code: string;
  name: string;
  recency: ScoreRange;
  frequency: ScoreRange;
  monetary: ScoreRange;
};

/** All segments, in the order in which they are tried. */
export function findSegments({ sql: db, viewer }: Reading) {
  const range = (column: string) =>
    sql.raw(
      `jsonb_build_object('from', lower(${column}), 'to', upper(${column}) - 1) as ${column}`,
    );
  return rows<SegmentRow>(
    db,
    sql`select code, name, name_zh as "nameZh", ${range('recency')}, ${range('frequency')},
          ${range('monetary')}
        from segment where ${visibleTo(viewer)} order by position`,
  );
}

/** Segments by code, in the order asked, for a DataLoader. */
export async function segmentsByCode(reading: Reading, codes: readonly string[]) {
  const byCode = new Map((await findSegments(reading)).map((row) => [row.code, row]));
  return codes.map((code) => byCode.get(code));
}
