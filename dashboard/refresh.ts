/** At most one reading a second of the same figures, however many events come. */
const GAP_MS = 1_000;
/** Events come in bunches: a little wait makes one reading of a bunch. */
const GATHER_MS = 120;

/**
 * Makes the function to call whenever `read` might give something new: it is run soon, never twice
 * at a time, once more when asked for meanwhile, and not while nobody looks at the page.
 */
export function eager(read: () => Promise<void>): { wake(): void; stop(): void } {
  let isWanted = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -GAP_MS;

  async function run(): Promise<void> {
    isWanted = false;
    last = performance.now();
    await read();
    timer = undefined;
    if (isWanted) wake();
  }

  function wake(): void {
    isWanted = true;
    if (isStopped || timer !== undefined || document.hidden) return;
    const wait = Math.max(GATHER_MS, last + GAP_MS - performance.now());
    timer = setTimeout(() => void run(), wait);
  }

  function looked(): void {
    if (isWanted) wake();
  }

  document.addEventListener('visibilitychange', looked);
  return {
    wake,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', looked);
    },
  };
}
