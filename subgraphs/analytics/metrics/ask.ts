import type { Reading } from '../../../kernel/area.ts';
import { userError } from '../../../kernel/payload.ts';
import { BadInput, Refusal } from '../../../kernel/refusal.ts';
import { messages } from '../messages.ts';
import { staffOnly } from '../staff.ts';
import { findFigures, type Result } from './find-figures.ts';
import type { QueryInput } from './metric-query.ts';

/** Answers a question of a member of staff; what has no answer is said in words. */
export async function metricQuery(reading: Reading, input: QueryInput): Promise<Result> {
  staffOnly(reading);
  try {
    return await findFigures(reading, input);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message } = userError(error, reading.viewer.language, messages);
    throw new BadInput(`${code}: ${message}`);
  }
}
