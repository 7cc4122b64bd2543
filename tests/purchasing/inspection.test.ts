import { describe, expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import {
  criteriaOf,
  judgeSample,
  type CriterionInput,
  type Reading,
} from '../../subgraphs/purchasing/inspections/criterion.ts';
import { InspectionPlan } from '../../subgraphs/purchasing/inspections/inspection-plan.ts';
import { QualityInspection } from '../../subgraphs/purchasing/inspections/quality-inspection.ts';

const now = new Date('2026-04-01T08:00:00Z');

function code(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    return (error as Refusal).code;
  }
}

const gross: CriterionInput = { code: 'gross', name: 'Gross', kind: 'RANGE', min: '100' };
const tare: CriterionInput = { code: 'tare', name: 'Tare', kind: 'RANGE', max: '5' };
const net = {
  code: 'net',
  name: 'Net',
  kind: 'FORMULA',
  min: '98',
  formula: 'gross - tare',
} as const;
const smell: CriterionInput = { code: 'smell', name: 'Smell', kind: 'CHECK' };
const criteria = criteriaOf([gross, tare, net, smell]);

describe('a criterion', () => {
  test.each`
    why                           | given                                                        | refused
    ${'none'}                     | ${[]}                                                        | ${'NO_CRITERIA'}
    ${'too many'}                 | ${Array(21).fill(smell)}                                     | ${'TOO_MANY'}
    ${'a code with a space'}      | ${[{ ...smell, code: 'a b' }]}                               | ${'BAD_CRITERION_CODE'}
    ${'the same code twice'}      | ${[smell, smell]}                                            | ${'CRITERION_TWICE'}
    ${'a figure without limits'}  | ${[{ ...gross, min: null }]}                                 | ${'LIMITS_MISSING'}
    ${'limits the wrong way'}     | ${[{ ...gross, max: '99' }]}                                 | ${'BAD_LIMITS'}
    ${'no formula'}               | ${[{ ...net, formula: null }]}                               | ${'BAD_FORMULA'}
    ${'a formula over a check'}   | ${[smell, { ...net, formula: '2 * smell' }]}                 | ${'UNKNOWN_CRITERION'}
    ${'a formula over a formula'} | ${[gross, tare, net, { ...net, code: 'x', formula: 'net' }]} | ${'UNKNOWN_CRITERION'}
  `('$why is refused: $refused', ({ given, refused }) => {
    expect(code(() => criteriaOf(given as CriterionInput[]))).toBe(refused);
  });

  const sampleOf = (figures: Record<string, string>, isPassed: boolean | null) => {
    const readings = new Map<string, Reading>();
    for (const [name, value] of Object.entries(figures)) {
      readings.set(name, { value: decimal(value), isPassed: null });
    }
    if (isPassed !== null) readings.set('smell', { value: null, isPassed });
    return judgeSample(criteria, readings);
  };

  test.each`
    figures                        | isPassed | isComplete | isFailing
    ${{ gross: '103', tare: '5' }} | ${true}  | ${true}    | ${false}
    ${{ gross: '102', tare: '5' }} | ${true}  | ${true}    | ${true}
    ${{ gross: '99', tare: '0' }}  | ${true}  | ${true}    | ${true}
    ${{ gross: '103', tare: '5' }} | ${false} | ${true}    | ${true}
    ${{ gross: '103', tare: '5' }} | ${null}  | ${false}   | ${false}
    ${{ gross: '103' }}            | ${true}  | ${false}   | ${false}
    ${{}}                          | ${false} | ${false}   | ${true}
  `('$figures, smell $isPassed: fails $isFailing', ({ figures, isPassed, ...judged }) => {
    const sample = sampleOf(figures as Record<string, string>, isPassed as boolean | null);
    expect(sample).toMatchObject(judged);
  });

  test('what a formula comes to is a verdict of its own', () => {
    const { verdicts } = sampleOf({ gross: '102', tare: '5' }, true);
    const verdict = verdicts.find(({ criterion }) => criterion === 'net')!;
    expect([verdict.value!.toFixed(), verdict.isGood]).toEqual(['97', false]);
  });
});

describe('a plan', () => {
  const planned = (details: object) => {
    const plan = new InspectionPlan('qpl_1', 'prd_tea', null, now);
    plan.describe({ criteria: [smell], ...details }, now);
    return plan;
  };

  test.each`
    details                     | quantity  | samples
    ${{ sampleCount: 5 }}       | ${'100'}  | ${5}
    ${{ sampleCount: 5 }}       | ${'3'}    | ${3}
    ${{ sampleCount: 5 }}       | ${'0.2'}  | ${1}
    ${{ samplePercent: '10' }}  | ${'100'}  | ${10}
    ${{ samplePercent: '10' }}  | ${'101'}  | ${11}
    ${{ samplePercent: '0.1' }} | ${'7'}    | ${1}
    ${{ samplePercent: '100' }} | ${'9999'} | ${500}
  `('$details of $quantity is $samples samples', ({ details, quantity, samples }) => {
    expect(planned(details as object).sampleSizeOf(decimal(quantity as string))).toBe(samples);
  });

  test.each`
    details                                     | refused
    ${{}}                                       | ${'BAD_SAMPLE_SIZE'}
    ${{ sampleCount: 0 }}                       | ${'BAD_SAMPLE_SIZE'}
    ${{ sampleCount: 501 }}                     | ${'BAD_SAMPLE_SIZE'}
    ${{ samplePercent: '0' }}                   | ${'BAD_SAMPLE_SIZE'}
    ${{ samplePercent: '100.5' }}               | ${'BAD_SAMPLE_SIZE'}
    ${{ sampleCount: 5, samplePercent: '10' }}  | ${'BAD_SAMPLE_SIZE'}
    ${{ sampleCount: 5, acceptanceNumber: 5 }}  | ${'BAD_ACCEPTANCE_NUMBER'}
    ${{ sampleCount: 5, acceptanceNumber: -1 }} | ${'BAD_ACCEPTANCE_NUMBER'}
  `('$details is refused: $refused', ({ details, refused }) => {
    expect(code(() => planned(details as object))).toBe(refused);
  });
});

describe('an inspection', () => {
  const opened = () =>
    Object.assign(new QualityInspection(), {
      ...{ number: 'QI-000001', quantity: decimal(100), criteria, sampleSize: 3 },
      ...{ acceptanceNumber: 1 },
    });
  const samples = (text: string) =>
    [...text].map((mark) => ({
      verdicts: [],
      isComplete: mark !== '?' && mark !== '!',
      isFailing: mark === '-' || mark === '!',
    }));

  test.each`
    read     | suggestion
    ${''}    | ${null}
    ${'++'}  | ${null}
    ${'+++'} | ${'PASS'}
    ${'++-'} | ${'PASS'}
    ${'+--'} | ${'FAIL'}
    ${'!!'}  | ${'FAIL'}
    ${'-'}   | ${null}
    ${'++?'} | ${null}
  `('of which $read was read suggests $suggestion', ({ read, suggestion }) => {
    const inspection = opened();
    inspection.judge(samples(read as string), now);
    expect(inspection.suggestion).toBe(suggestion);
  });

  test.each`
    suggestion | verdict                                                                          | result
    ${'PASS'}  | ${{ decision: 'ACCEPT' }}                                                        | ${'PASSED 100/0'}
    ${'FAIL'}  | ${{ decision: 'ACCEPT' }}                                                        | ${'REASON_MISSING'}
    ${null}    | ${{ decision: 'ACCEPT' }}                                                        | ${'REASON_MISSING'}
    ${'FAIL'}  | ${{ decision: 'ACCEPT', reason: 'Enough' }}                                      | ${'PASSED 100/0'}
    ${'PASS'}  | ${{ decision: 'ACCEPT_WITH_DEVIATION', reason: ' ' }}                            | ${'REASON_MISSING'}
    ${'FAIL'}  | ${{ decision: 'ACCEPT_WITH_DEVIATION', reason: 'Box' }}                          | ${'PASSED_WITH_DEVIATION 100/0'}
    ${'FAIL'}  | ${{ decision: 'REJECT', rejectedGoods: 'RETURN' }}                               | ${'FAILED 0/100'}
    ${'PASS'}  | ${{ decision: 'REJECT', rejectedGoods: 'RETURN' }}                               | ${'REASON_MISSING'}
    ${'FAIL'}  | ${{ decision: 'REJECT' }}                                                        | ${'REJECTED_GOODS_MISSING'}
    ${'FAIL'}  | ${{ decision: 'SORT', accepted: '60', rejected: '40', rejectedGoods: 'SCRAP' }}  | ${'SORTED 60/40'}
    ${'PASS'}  | ${{ decision: 'SORT', accepted: '100', rejected: '0' }}                          | ${'SORTED 100/0'}
    ${'FAIL'}  | ${{ decision: 'SORT', accepted: '60', rejected: '41', rejectedGoods: 'SCRAP' }}  | ${'SORTED_OTHERWISE'}
    ${'FAIL'}  | ${{ decision: 'SORT', accepted: '-1', rejected: '101', rejectedGoods: 'SCRAP' }} | ${'SORTED_OTHERWISE'}
    ${'FAIL'}  | ${{ decision: 'SORT', accepted: '60', rejected: '40' }}                          | ${'REJECTED_GOODS_MISSING'}
  `('suggested $suggestion, decided $verdict: $result', ({ suggestion, verdict, result }) => {
    const inspection = Object.assign(opened(), { suggestion });
    const refused = code(() =>
      inspection.decide(verdict as Parameters<typeof inspection.decide>[0], 'usr_1', now),
    );
    const { state, accepted, rejected } = inspection;
    const outcome = `${state} ${accepted.toFixed()}/${rejected.toFixed()}`;
    expect(refused === 'done' ? outcome : refused).toBe(result);
  });

  test('is decided once, and withdrawn only before that', () => {
    const inspection = opened();
    inspection.decide({ decision: 'ACCEPT', reason: 'Known' }, 'usr_1', now);
    expect(code(() => inspection.decide({ decision: 'ACCEPT' }, 'usr_1', now))).toBe(
      'ILLEGAL_MOVE',
    );
    inspection.withdraw(now);
    expect(inspection.state).toBe('PASSED');
    const other = opened();
    other.withdraw(now);
    expect(other.state).toBe('WITHDRAWN');
  });
});
