import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { UnitOfMeasure } from './unit-of-measure.ts';

/** All general units: there are a few dozen. */
export function generalUnits(db: Sql): Promise<UnitOfMeasure[]> {
  return rows<UnitOfMeasure>(
    db,
    sql`select code, kind, factor, divisor, decimals from unit_of_measure order by code`,
  );
}
