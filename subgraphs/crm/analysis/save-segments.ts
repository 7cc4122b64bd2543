import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { staffOnly } from '../customers/customer-lock.ts';
import { checkSegments, type SegmentRule } from './segment.ts';

export type SaveSegmentsInput = {
  /** All segments: a customer is in the first that takes its scores. */
  segments: SegmentRule[];
  idempotencyKey?: string | null;
};

const SaveSegments = commandSpec<SaveSegmentsInput, { count: number }>('crm.saveSegments');

/** Decides which segments there are, and by which scores. Refuses what `checkSegments` refuses. */
export const saveSegments = command(
  SaveSegments,
  'crm:setup',
  async ({ sql: db, viewer }, { segments }) => {
    staffOnly({ viewer });
    checkSegments(segments);
    await sql`lock table segment in share row exclusive mode`.execute(db);
    await sql`delete from segment`.execute(db);
    await sql`insert into segment (code, name, name_zh, position, recency, frequency, monetary)
      select code, name, "nameZh", position, int4range("recencyFrom", "recencyTo", '[]'),
        int4range("frequencyFrom", "frequencyTo", '[]'),
        int4range("monetaryFrom", "monetaryTo", '[]')
      from jsonb_to_recordset(${JSON.stringify(segments.map(toRow))}::jsonb)
        as given (code text, name text, "nameZh" text, position int, "recencyFrom" int,
          "recencyTo" int, "frequencyFrom" int, "frequencyTo" int, "monetaryFrom" int,
          "monetaryTo" int)`.execute(db);
    return { count: segments.length };
  },
);

function toRow({ recency, frequency, monetary, ...rule }: SegmentRule, position: number) {
  return {
    ...{ ...rule, position, recencyFrom: recency.from, recencyTo: recency.to },
    ...{ frequencyFrom: frequency.from, frequencyTo: frequency.to },
    ...{ monetaryFrom: monetary.from, monetaryTo: monetary.to },
  };
}
