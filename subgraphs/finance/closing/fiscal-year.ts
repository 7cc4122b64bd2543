import { refuse } from '../../../kernel/refusal.ts';
import { lastDayOf } from './period.ts';

/** The days of a fiscal year, and its last month. */
export type FiscalYear = { startsOn: string; endsOn: string; lastMonth: string };

/**
 * A fiscal year is named after the calendar year in which it begins: with a start in April, 2026
 * ends in March 2027. Refuses `BAD_YEAR` outside 2000 to 2999.
 */
export function fiscalYear(year: number, startMonth: number): FiscalYear {
  if (year < 2000 || year > 2999) refuse('BAD_YEAR', { given: year }, ['year']);
  const lastMonth = startMonth === 1 ? monthOf(year, 12) : monthOf(year + 1, startMonth - 1);
  return { startsOn: `${monthOf(year, startMonth)}-01`, endsOn: lastDayOf(lastMonth), lastMonth };
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
