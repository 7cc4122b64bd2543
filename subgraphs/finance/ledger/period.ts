import { refuse } from '../../../kernel/refusal.ts';

/** A month of the books, `2026-03`. Refuses `BAD_PERIOD` for anything else. */
export function period(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) refuse('BAD_PERIOD', { given: text }, ['period']);
  return text;
}
