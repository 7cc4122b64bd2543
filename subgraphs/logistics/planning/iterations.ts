import { refuse } from '../../../kernel/refusal.ts';

const USUAL = 100_000;
const LEAST = 1_000;
const MOST = 2_000_000;

/** How many attempts a plan may make. Refuses `BAD_ITERATIONS`. */
export function checkedIterations(given: number | null | undefined): number {
  const iterations = given ?? USUAL;
  if (iterations < LEAST || iterations > MOST) {
    refuse('BAD_ITERATIONS', { least: LEAST, most: MOST, given: iterations }, ['iterations']);
  }
  return iterations;
}

/** Attempts of one go: a second or so. */
export function attemptsOfGo(jobs: number): number {
  return Math.min(20_000, Math.max(1_000, Math.floor(2_000_000 / Math.max(1, jobs))));
}
