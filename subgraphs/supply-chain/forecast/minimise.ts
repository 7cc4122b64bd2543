type Point = { at: number[]; value: number };

/**
 * The place where a function is least, as far as `evaluations` go: the simplex of Nelder & Mead
 * (1965), with its usual coefficients 1, 2, ½, ½. The function bounds its own arguments.
 */
export function minimise(
  value: (at: readonly number[]) => number,
  start: readonly number[],
  { step, evaluations }: { step: number; evaluations: number },
): number[] {
  let left = evaluations;
  const point = (at: number[]): Point => {
    left--;
    return { at, value: value(at) };
  };
  const simplex = [point([...start])];
  for (let n = 0; n < start.length; n++) {
    simplex.push(point(start.map((x, k) => (k === n ? x + step : x))));
  }
  while (left > 0) {
    simplex.sort((a, b) => a.value - b.value);
    const best = simplex[0]!;
    const worst = simplex.at(-1)!;
    const others = simplex.slice(0, -1);
    const centre = start.map((_, k) => others.reduce((sum, { at }) => sum + at[k]!, 0));
    const along = (by: number) =>
      point(
        worst.at.map((x, k) => centre[k]! / others.length + by * (centre[k]! / others.length - x)),
      );
    const reflected = along(1);
    if (reflected.value < best.value) {
      const expanded = along(2);
      simplex.splice(-1, 1, expanded.value < reflected.value ? expanded : reflected);
    } else if (reflected.value < others.at(-1)!.value) {
      simplex.splice(-1, 1, reflected);
    } else {
      const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) {
        simplex.splice(-1, 1, contracted);
      } else {
        const nearer = simplex.slice(1).map(({ at }) => at.map((x, k) => (x + best.at[k]!) / 2));
        simplex.splice(1, nearer.length, ...nearer.map(point));
      }
    }
  }
  return simplex.sort((a, b) => a.value - b.value)[0]!.at;
}
