import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import type { Reading, Verdict } from './criterion.ts';
import { QualityInspection } from './quality-inspection.ts';

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** An inspection, locked. Throws `NotFound`. Who needs its order too locks that first. */
export async function lockInspection({ em }: Work, id: string): Promise<QualityInspection> {
  const inspection = await em.findOne(QualityInspection, { id }, { lockMode });
  if (!inspection) throw new NotFound('inspection', id);
  return inspection;
}

/** The inspections of a receipt, locked. */
export function lockInspectionsOf({ em }: Work, goodsReceiptId: string) {
  const orderBy = { id: 'asc' } as const;
  return em.find(QualityInspection, { goodsReceiptId }, { lockMode, orderBy });
}

/** What was read of each sample, by criterion. */
export type Readings = Map<number, Map<string, Reading>>;

/** What was read of an inspection that is locked; verdicts on formulas are not read but follow. */
export async function readingsOf({ sql: db }: Work, inspectionId: string): Promise<Readings> {
  type Row = {
    sample: number;
    criterion: string;
    value: string | null;
    isPassed: boolean | null;
  };
  const found = await rows<Row>(
    db,
    sql`select sample, criterion, value, is_passed as "isPassed" from inspection_reading
        where inspection_id = ${inspectionId}`,
  );
  const readings: Readings = new Map();
  for (const { sample, criterion, value, isPassed } of found) {
    const own = readings.get(sample) ?? new Map<string, Reading>();
    own.set(criterion, { value: value === null ? null : decimal(value), isPassed });
    readings.set(sample, own);
  }
  return readings;
}

/** Writes what samples come to, in place of what was written of them before. */
export async function writeVerdicts(
  { sql: db, ids, now, viewer }: Work,
  inspectionId: string,
  verdicts: readonly (Verdict & { sample: number })[],
): Promise<void> {
  const written = verdicts.map((verdict) => ({ id: ids.next('qir'), ...verdict }));
  await sql`insert into inspection_reading as r (id, inspection_id, sample, criterion, value,
      is_passed, is_good, recorded_at, recorded_by)
    select id, ${inspectionId}, sample, criterion, value, "isPassed", "isGood",
      ${now}::timestamptz, ${viewer.id}
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as v(id text, sample integer,
      criterion text, value numeric, "isPassed" boolean, "isGood" boolean)
    on conflict (inspection_id, sample, criterion) do update set value = excluded.value,
      is_passed = excluded.is_passed, is_good = excluded.is_good,
      recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`.execute(db);
}
