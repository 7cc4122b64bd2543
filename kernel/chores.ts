import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Ids } from './ids.ts';
import { service, type Viewer } from './viewer.ts';

/** A command that an area gives itself every so often. */
export type Chore = {
  command: string;
  everyMinutes: number;
  /** How long after the beginning of each span, such as UTC midnight; default at once. */
  afterMinutes?: number;
  input?: object;
};

type Doer = {
  name: string;
  clock: Clock;
  ids: Ids;
  log: Logger;
  perform(command: string, viewer: Viewer, input: object): Promise<unknown>;
};

const MINUTE_MS = 60_000;

/**
 * Does each chore once in each of its spans of time, counted from the epoch, however many processes
 * there are: the span is the command's idempotency key. One that fails is tried again in the next
 * span. The first time is the next span that begins. Returns the way to stop, which waits for those
 * under way.
 */
export function startChores(
  chores: readonly Chore[],
  doer: Doer,
  tickMs = MINUTE_MS,
): () => Promise<void> {
  const spanOf = ({ everyMinutes, afterMinutes = 0 }: Chore) =>
    Math.floor((doer.clock.now().getTime() / MINUTE_MS - afterMinutes) / everyMinutes);
  const done = new Map(chores.map((chore) => [chore, spanOf(chore)]));
  const underWay = new Set<Promise<void>>();
  const timer = setInterval(() => {
    for (const chore of chores) {
      const span = spanOf(chore);
      if (done.get(chore) === span) continue;
      done.set(chore, span);
      const acting = act(chore, span).finally(() => underWay.delete(acting));
      underWay.add(acting);
    }
  }, tickMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await Promise.all(underWay);
  };

  async function act({ command, input }: Chore, span: number): Promise<void> {
    const viewer = service(doer.name, doer.ids.next('cho'));
    try {
      await doer.perform(command, viewer, {
        ...input,
        idempotencyKey: `chore ${command} ${span}`,
      });
    } catch (err) {
      doer.log.error({ err, command }, 'a chore failed');
    }
  }
}
