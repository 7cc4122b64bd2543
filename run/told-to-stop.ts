import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

const startedBy = process.ppid;
const LOOK_MS = 300;

/**
 * Resolves when this process is to stop: at a signal, or when the npm that has started it is gone,
 * as the shell between the two passes no signal on. A second signal ends the process at once.
 */
export async function toldToStop(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), npmGone()]);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
}

/** Only under npm: what is started by hand may well outlive its shell. */
async function npmGone(): Promise<void> {
  if (!process.env.npm_lifecycle_event) return new Promise(() => {});
  while (process.ppid === startedBy) await pause(LOOK_MS, undefined, { ref: false });
}
