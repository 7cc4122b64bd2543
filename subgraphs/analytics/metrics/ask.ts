import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { userError } from '../../../kernel/payload.ts';
import { BadInput, Refusal } from '../../../kernel/refusal.ts';
import { messages } from '../messages.ts';
import { staffOnly } from '../staff.ts';
import { answer, type Result } from './find-figures.ts';
import { checkedQuery, type MetricQuery, type QueryInput } from './metric-query.ts';

/** A member of staff's question; throws `BadInput` in words for one that has no answer. */
export function checkedFor(reading: Reading, input: QueryInput): MetricQuery {
  staffOnly(reading);
  const { viewer, now, company } = reading;
  try {
    return checkedQuery(input, { today: dayOf(now), currency: company.currency });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message } = userError(error, viewer.language, messages);
    throw new BadInput(`${code}: ${message}`);
  }
}

/** Answers a question of a member of staff. */
export async function metricQuery(reading: Reading, input: QueryInput): Promise<Result> {
  return answer(reading.sql, checkedFor(reading, input));
}
