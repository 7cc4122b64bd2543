import type { Context } from '../../kernel/area.ts';
import type { Command } from '../../kernel/command.ts';
import type { Payload } from '../../kernel/payload.ts';
import { refuse } from '../../kernel/refusal.ts';

/** One result per input, in their sequence. */
export type Each<Result> = Payload<{ results: (Payload<Result> | Error)[] }>;

const MOST = 500;
const SIDE_BY_SIDE = 4;

/**
 * Runs a verb for each of many inputs, each by itself: one that is refused holds no other up. An
 * access error stands for the input that it concerns. Results stand in the sequence of the inputs.
 * Refuses `TOO_MANY` over 500.
 */
export async function forEach<Input extends object, Result extends object>(
  run: Context<object>['run'],
  verb: Command<Input, Result>,
  inputs: readonly Input[],
  field: string,
): Promise<(Payload<Result> | Error)[]> {
  if (inputs.length > MOST) refuse('TOO_MANY', { limit: MOST, given: inputs.length }, [field]);
  const results: (Payload<Result> | Error)[] = [];
  const waiting = inputs.entries();
  async function takeNext(): Promise<void> {
    for (const [index, input] of waiting) {
      results[index] = await run(verb, input).catch((error: Error) => error);
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeNext));
  return results;
}
