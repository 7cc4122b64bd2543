import { setTimeout as pause } from 'node:timers/promises';
import { performBatch, type Command, type Sent } from './command.ts';
import type { OpenArea } from './area.ts';

/** Commands that are written together at most. */
const MOST = 250;
/** While more keep coming, they gather for so long before they are written. */
const GATHER_MS = 40;
/** After some notes were written, others gather for so long, even when none has come yet. */
const REST_MS = 50;

type Waiting = { sent: Sent; done(): void; failed(error: unknown): void };

/**
 * Performs a batch command: the first at once, those that come meanwhile together, a little later,
 * so that under load many share one transaction. When some can not be written together, `alone`
 * performs each by itself.
 */
export function gather(
  area: OpenArea,
  verb: Command,
  alone: (sent: Sent) => Promise<unknown>,
): (sent: Sent) => Promise<void> {
  let waiting: Waiting[] = [];
  let isBusy = false;

  async function takeIn(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await takeInBatch(batch);
      const restMs = verb.spec.isNote ? REST_MS : waiting.length > 0 ? GATHER_MS : 0;
      if (restMs > 0 && waiting.length < MOST) await pause(restMs, undefined, { ref: false });
    }
    isBusy = false;
  }

  async function takeInBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const commands = batch.map(({ sent }) => sent);
      await performBatch(area, verb, commands);
      for (const { done } of batch) done();
    } catch {
      for (const one of batch) await takeInAlone(one);
    }
  }

  async function takeInAlone({ sent, done, failed }: Waiting): Promise<void> {
    try {
      await alone(sent);
      done();
    } catch (error) {
      failed(error);
    }
  }

  return (sent) =>
    new Promise<void>((done, failed) => {
      waiting.push({ sent, done, failed });
      if (!isBusy) void takeIn();
    });
}
