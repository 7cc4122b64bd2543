import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { parseFormula } from './formula.ts';

type CriterionKind = 'RANGE' | 'CHECK' | 'FORMULA';

/**
 * What a sample is looked at for: a figure within limits, a yes or no, or a formula over the
 * figures within limits. Plain JSON.
 */
export type Criterion = {
  /** How readings and formulas name it: `moisture`. */
  code: string;
  name: string;
  kind: CriterionKind;
  unit: string | null;
  min: string | null;
  max: string | null;
  formula: string | null;
};

export type CriterionInput = Pick<Criterion, 'code' | 'name' | 'kind'> & {
  [Field in 'unit' | 'min' | 'max' | 'formula']?: string | null;
};

const MAX_CRITERIA = 20;

/**
 * The criteria of a plan. Refuses `NO_CRITERIA`, `TOO_MANY`, `BAD_CRITERION_CODE`,
 * `CRITERION_TWICE`, `LIMITS_MISSING`, `BAD_LIMITS`, `BAD_FORMULA`, and `UNKNOWN_CRITERION` for a
 * formula over what no figure is read for.
 */
export function criteriaOf(given: readonly CriterionInput[]): Criterion[] {
  if (given.length === 0) refuse('NO_CRITERIA', {}, ['criteria']);
  if (given.length > MAX_CRITERIA) {
    refuse('TOO_MANY', { limit: MAX_CRITERIA, given: given.length }, ['criteria']);
  }
  const criteria = given.map((one) => ({
    ...{ code: one.code.trim(), name: one.name.trim() || one.code.trim(), kind: one.kind },
    ...{ unit: one.unit?.trim() || null, min: one.min ?? null, max: one.max ?? null },
    formula: one.formula?.trim() || null,
  }));
  const figures = new Set(criteria.filter(({ kind }) => kind === 'RANGE').map(({ code }) => code));
  criteria.forEach((criterion, index) => {
    const at = (field: string) => ['criteria', String(index), field];
    const { code, kind } = criterion;
    if (!/^[a-z]\w{0,39}$/.test(code)) refuse('BAD_CRITERION_CODE', { given: code }, at('code'));
    const isFirst = criteria.findIndex((one) => one.code === code) === index;
    if (!isFirst) refuse('CRITERION_TWICE', { code }, at('code'));
    if (kind !== 'CHECK') requireLimits(criterion, at('min'));
    if (kind === 'FORMULA') requireFormula(criterion, figures, at('formula'));
  });
  return criteria;
}

function requireLimits({ code, min, max }: Criterion, field: string[]): void {
  if (min === null && max === null) refuse('LIMITS_MISSING', { code }, field);
  if (min !== null && max !== null && decimal(min).greaterThan(max)) {
    refuse('BAD_LIMITS', { code, min, max }, field);
  }
}

function requireFormula(
  { code, formula }: Criterion,
  figures: ReadonlySet<string>,
  field: string[],
): void {
  const { names } = parseFormula(formula ?? '');
  const unknown = [...names].find((name) => !figures.has(name));
  if (unknown) refuse('UNKNOWN_CRITERION', { given: unknown, known: [...figures], code }, field);
}

/** What was read of one criterion of a sample: a figure, or whether it passes. */
export type Reading = { value: Decimal | null; isPassed: boolean | null };

/** What one criterion of a sample comes to. */
export type Verdict = Reading & { criterion: string; isGood: boolean };

/** What is known of a sample: `isFailing` as soon as one criterion is not met. */
export type JudgedSample = { verdicts: Verdict[]; isComplete: boolean; isFailing: boolean };

/** Judges a sample by all criteria that were read of it; formulas follow from the figures. */
export function judgeSample(
  criteria: readonly Criterion[],
  readings: ReadonlyMap<string, Reading>,
): JudgedSample {
  const figures = new Map(
    [...readings].flatMap(([code, { value }]) => (value ? [[code, value] as const] : [])),
  );
  const verdicts = criteria.flatMap((criterion) => {
    const reading = readingOf(criterion, readings, figures);
    return reading
      ? [{ criterion: criterion.code, ...reading, isGood: isGood(criterion, reading) }]
      : [];
  });
  return {
    verdicts,
    isComplete: verdicts.length === criteria.length,
    isFailing: verdicts.some((verdict) => !verdict.isGood),
  };
}

function readingOf(
  { code, kind, formula }: Criterion,
  readings: ReadonlyMap<string, Reading>,
  figures: ReadonlyMap<string, Decimal>,
): Reading | undefined {
  if (kind !== 'FORMULA') return readings.get(code);
  const { names, of } = parseFormula(formula!);
  const isKnown = [...names].every((name) => figures.has(name));
  return isKnown ? { value: of(figures), isPassed: null } : undefined;
}

/** A formula that comes to no number is not met. */
function isGood({ kind, min, max }: Criterion, { value, isPassed }: Reading): boolean {
  if (kind === 'CHECK') return isPassed === true;
  if (!value) return false;
  return !(min !== null && value.lessThan(min)) && !(max !== null && value.greaterThan(max));
}
