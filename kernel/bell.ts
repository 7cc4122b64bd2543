/** Something to wait at until it rings, or for a while. */
export type Bell = { ring(): void; wait(ms: number): Promise<void> };

/** Rings are kept: one that comes while nobody waits ends the next wait at once. */
export function newBell(): Bell {
  let rung = false;
  let answer = (): void => {};
  return {
    ring() {
      rung = true;
      answer();
    },
    async wait(ms) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
  };
}
