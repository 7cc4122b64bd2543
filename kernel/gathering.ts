import { performBatch, type Command, type Sent } from './command.ts';
import type { OpenArea } from './area.ts';

/** Commands that are written together at most. */
const MOST = 250;
/** While more keep coming, they gather for so long before they are written, or until it is enough. */
const GATHER_MS = 40;
const ENOUGH = 16;
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
  let wake = () => {};

  async function takeIn(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await takeInBatch(batch);
      if (verb.spec.isNote && waiting.length < MOST) await rest(REST_MS);
      else if (waiting.length > 0 && waiting.length < ENOUGH) await rest(GATHER_MS);
    }
    isBusy = false;
  }

  /** Ends early when as many wait as are written together, or of acts as are enough. */
  async function rest(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    timer.unref();
    wake = resolve;
    await promise;
    clearTimeout(timer);
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
      else if (waiting.length >= (verb.spec.isNote ? MOST : ENOUGH)) wake();
    });
}
