import { command, commandSpec } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../orders/order-store.ts';
import { judgeSample, type Reading } from './criterion.ts';
import { lockInspection, readingsOf, writeVerdicts } from './inspection-store.ts';
import type { QualityInspection } from './quality-inspection.ts';

type ReadingInput = {
  /** From 1 to the sample size. */
  sample: number;
  criterion: string;
  /** Of a figure within limits. */
  value?: string | null;
  /** Of a yes or no. */
  isPassed?: boolean | null;
};

export type RecordInspectionInput = {
  inspectionId: string;
  readings: readonly ReadingInput[];
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const RecordInspection = commandSpec<RecordInspectionInput, { inspectionId: string }>(
  'purchasing.recordInspection',
);

const MAX_READINGS = 1000;

/**
 * Writes down what was read of samples, in place of what was read before; each is judged by the
 * plan, and all together suggest to pass or to fail. Refuses `ILLEGAL_MOVE`, `VERSION_CONFLICT`,
 * `NO_READINGS`, `TOO_MANY`, `NO_SUCH_SAMPLE`, `UNKNOWN_CRITERION`, and `READING_MISSING` for one
 * without the figure, or the yes or no, that its criterion asks for.
 */
export const recordInspection = command(
  RecordInspection,
  'purchasing:receive',
  async (work, { inspectionId, readings: given, expectedVersion }) => {
    staffOnly(work);
    if (given.length === 0) refuse('NO_READINGS', {}, ['readings']);
    if (given.length > MAX_READINGS) {
      refuse('TOO_MANY', { limit: MAX_READINGS, given: given.length }, ['readings']);
    }
    const inspection = await lockInspection(work, inspectionId);
    inspection.expect(expectedVersion);
    inspection.requireAwaiting('AWAITING');
    const readings = await readingsOf(work, inspectionId);
    given.forEach((one, index) => {
      const own = readings.get(one.sample) ?? new Map<string, Reading>();
      own.set(one.criterion, readingFor(inspection, one, index));
      readings.set(one.sample, own);
    });
    const samples = [...readings].map(([sample, own]) => {
      return { sample, ...judgeSample(inspection.criteria, own) };
    });
    inspection.judge(samples, work.now);
    const touched = new Set(given.map(({ sample }) => sample));
    const verdicts = samples
      .filter(({ sample }) => touched.has(sample))
      .flatMap(({ sample, verdicts: own }) => own.map((verdict) => ({ sample, ...verdict })));
    await writeVerdicts(work, inspectionId, verdicts);
    return { inspectionId };
  },
);

function readingFor(
  { number, criteria, sampleSize }: QualityInspection,
  { sample, criterion: code, value = null, isPassed = null }: ReadingInput,
  index: number,
): Reading {
  const at = (field: string) => ['readings', String(index), field];
  if (sample < 1 || sample > sampleSize) {
    refuse('NO_SUCH_SAMPLE', { number, given: sample, sampleSize }, at('sample'));
  }
  const known = criteria.filter(({ kind }) => kind !== 'FORMULA');
  const criterion = known.find((one) => one.code === code);
  if (!criterion) {
    const codes = known.map((one) => one.code);
    refuse('UNKNOWN_CRITERION', { given: code, known: codes, code }, at('criterion'));
  }
  const isFigure = criterion.kind === 'RANGE';
  if ((isFigure ? value : isPassed) === null) {
    refuse('READING_MISSING', { code }, at(isFigure ? 'value' : 'isPassed'));
  }
  return isFigure ? { value: decimal(value!), isPassed: null } : { value: null, isPassed };
}
