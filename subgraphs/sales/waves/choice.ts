import { ZERO, type Decimal } from '../../../kernel/decimal.ts';

/** A delivery that a wave could have. */
export type Candidate = { id: string; lineCount: number; weightKg: Decimal };

/** How much a wave has at most, kilograms included; null: however heavy. */
export type WaveLimits = { deliveries: number; lines: number; weightKg: Decimal | null };

/** Those that fit into a wave together, taken in turn; one that is too much is left out. */
export function choose(
  candidates: readonly Candidate[],
  { deliveries, lines, weightKg: most }: WaveLimits,
): string[] {
  const chosen: string[] = [];
  let lineCount = 0;
  let weight = ZERO;
  for (const { id, lineCount: more, weightKg } of candidates) {
    const heavier = weight.plus(weightKg);
    const fits = lineCount + more <= lines && (most === null || heavier.lessThanOrEqualTo(most));
    if (!fits || chosen.length >= deliveries) continue;
    chosen.push(id);
    lineCount += more;
    weight = heavier;
  }
  return chosen;
}
