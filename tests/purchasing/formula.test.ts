import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../kernel/decimal.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { parseFormula } from '../../subgraphs/purchasing/inspections/formula.ts';

const readings = new Map(
  Object.entries({ gross: '10.5', tare: '0.5', zero: '0' }).map(([n, v]) => [n, decimal(v)]),
);

test.each`
  formula                 | value
  ${'gross - tare'}       | ${'10'}
  ${'1 + 2 * 3'}          | ${'7'}
  ${'(1 + 2) * 3'}        | ${'9'}
  ${'8 - 3 - 2'}          | ${'3'}
  ${'8 / 4 / 2'}          | ${'1'}
  ${'-gross + -(tare)'}   | ${'-11'}
  ${' 100*tare / gross '} | ${'4.761904761904761904761904761904761904762'}
  ${'0.1 + 0.2'}          | ${'0.3'}
  ${'gross / zero'}       | ${null}
  ${'zero / zero'}        | ${null}
  ${'(gross / zero) * 0'} | ${null}
`('$formula comes to $value', ({ formula, value }) => {
  expect(
    parseFormula(formula as string)
      .of(readings)
      ?.toFixed() ?? null,
  ).toBe(value);
});

test('a formula says which readings it needs', () => {
  expect([...parseFormula('(a + b_2) / a').names]).toEqual(['a', 'b_2']);
});

test.each`
  formula             | at
  ${''}               | ${1}
  ${'1 +'}            | ${4}
  ${'1 2'}            | ${3}
  ${'(1'}             | ${3}
  ${'1)'}             | ${2}
  ${'a ** b'}         | ${4}
  ${'process.exit()'} | ${8}
  ${'Gross'}          | ${1}
  ${'1e9'}            | ${2}
  ${'a; b'}           | ${2}
  ${'1'.repeat(201)}  | ${201}
`('“$formula” makes no sense at $at', ({ formula, at }) => {
  const refused = () => parseFormula(formula as string);
  expect(refused).toThrow(Refusal);
  expect(refused).toThrow(`"at":${String(at)}`);
});

test('whatever is written, it is a formula or is refused, and never takes long', () => {
  const text = fc.string({ maxLength: 250, unit: fc.constantFrom(...'ab1.+-*/() _') });
  fc.assert(
    fc.property(text, (formula) => {
      try {
        parseFormula(formula).of(readings);
      } catch (error) {
        expect((error as Refusal).code).toBe('BAD_FORMULA');
      }
    }),
    { numRuns: 500 },
  );
});
