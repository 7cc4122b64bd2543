import { setTimeout as pause } from 'node:timers/promises';
import { takeInNotes, type Command, type Note } from './command.ts';
import type { OpenArea } from './area.ts';

/** Notes that are written together at most. */
const MOST = 250;
/** After some were written, others gather for so long, unless there are that many at once. */
const REST_MS = 50;

type Waiting = { note: Note; done(): void; failed(error: unknown): void };

/**
 * Takes in the notes of one verb: the first at once, those that come soon after it together.
 * When some can not be taken in together, `alone` takes in each by itself.
 */
export function gather(
  area: OpenArea,
  verb: Command,
  alone: (note: Note) => Promise<unknown>,
): (note: Note) => Promise<void> {
  let waiting: Waiting[] = [];
  let isBusy = false;

  async function takeIn(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await takeInBatch(batch);
      if (waiting.length < MOST) await pause(REST_MS, undefined, { ref: false });
    }
    isBusy = false;
  }

  async function takeInBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const notes = batch.map(({ note }) => note);
      await takeInNotes(area, verb, notes);
      for (const { done } of batch) done();
    } catch {
      for (const one of batch) await takeInAlone(one);
    }
  }

  async function takeInAlone({ note, done, failed }: Waiting): Promise<void> {
    try {
      await alone(note);
      done();
    } catch (error) {
      failed(error);
    }
  }

  return (note) =>
    new Promise<void>((done, failed) => {
      waiting.push({ note, done, failed });
      if (!isBusy) void takeIn();
    });
}
