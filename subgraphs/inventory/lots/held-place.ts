import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';

/** True of a place, joined with its lot and bin, from which nobody gets goods. */
export const isHeldPlace: Fragment = sql`(coalesce(lot.is_blocked or lot.is_expired, false)
  or coalesce(bin.kind = 'QUARANTINE', false))`;
