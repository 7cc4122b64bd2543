const AT_ONCE = 4;

/** Does it so many times, a few at once; `act` is told which time it is, from 0. */
export async function sideBySide(count: number, act: (n: number) => Promise<void>): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => n).values();
  const worker = async () => {
    for (const n of numbers) await act(n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
