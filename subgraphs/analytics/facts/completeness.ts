import type { Reading } from '../../../kernel/area.ts';
import { daysAfter } from '../../../kernel/clock.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { daysFrom } from '../metrics/period.ts';
import { staffOnly } from '../staff.ts';
import { factKinds, type Ask, type FactKind } from './fact.ts';
import { countDocuments } from './list-documents.ts';
import { sources } from './sources.ts';

/** Documents of a kind on a day, as their owner counts them and as the facts do. */
export type FactCountRow = { date: string; kind: FactKind; documents: number; facts: number };

const MAX_DAYS = 31;

/** Days and kinds that have any documents. Throws `BadInput` for more than 31 days. */
export async function factCompleteness(
  reading: Reading,
  { from, to }: { from: string; to: string },
): Promise<FactCountRow[]> {
  staffOnly(reading);
  const days = daysFrom(from, to) + 1;
  if (days < 1 || days > MAX_DAYS) throw new BadInput(`Give 1 to ${MAX_DAYS} days.`);
  const counted = await rows<{ date: string; kind: FactKind; facts: number }>(
    reading.sql,
    sql`select day::text as date, kind, count(*)::int as facts from fact_document
        where day between ${from}::date and ${to}::date group by 1, 2`,
  );
  const held = new Map(counted.map(({ date, kind, facts }) => [`${date} ${kind}`, facts]));
  const asker = service('analytics', reading.viewer.requestId);
  const ask: Ask = (document, variables) => reading.graph(asker, document, variables);
  const answer: FactCountRow[] = [];
  for (let n = 0; n < days; n++) {
    const date = daysAfter(from, n);
    const owned = await countDocuments(ask, Object.values(sources), date);
    for (const kind of factKinds) {
      const documents = owned.get(kind) ?? 0;
      const facts = held.get(`${date} ${kind}`) ?? 0;
      if (documents + facts > 0) answer.push({ date, kind, documents, facts });
    }
  }
  return answer;
}
