import { expect, test } from '@jest/globals';
import { refuseConflicts, ruleOf } from '../../../subgraphs/sales/territory/territory-rule.ts';

/** A rule as text: precedence, country, region, postal prefix, group; `-` for none. */
function rule(text: string) {
  const [precedence, country, region, postalPrefix, groupId] = text
    .split(' ')
    .map((part) => (part === '-' ? null : part));
  return ruleOf({ precedence: Number(precedence), country, region, postalPrefix, groupId }, 0);
}

test.each`
  ours                | others               | meet
  ${'0 CN - - -'}     | ${'0 CN - - -'}      | ${true}
  ${'0 CN - - -'}     | ${'0 DE - - -'}      | ${false}
  ${'0 CN - - -'}     | ${'1 CN - - -'}      | ${false}
  ${'0 CN - 20 -'}    | ${'0 CN - 200 -'}    | ${true}
  ${'0 CN - 20 -'}    | ${'0 CN - 21 -'}     | ${false}
  ${'0 CN Hubei - -'} | ${'0 CN hubei - -'}  | ${true}
  ${'0 CN Hubei - -'} | ${'0 CN Hunan - -'}  | ${false}
  ${'0 CN - - -'}     | ${'0 - - - grp_1'}   | ${true}
  ${'0 - - - grp_2'}  | ${'0 - - - grp_1'}   | ${false}
  ${'0 CN - 2 grp_1'} | ${'0 CN Hubei 20 -'} | ${true}
`('"$ours" and "$others" of one precedence: $meet', ({ ours, others, meet }) => {
  const compare = () =>
    refuseConflicts([rule(ours as string)], [{ ...rule(others as string), code: 'OTHER' }]);
  if (meet) expect(compare).toThrow(/TERRITORY_CONFLICT.*OTHER/);
  else expect(compare).not.toThrow();
});

test('a rule that names nothing is refused at its place', () => {
  expect(() => ruleOf({ precedence: 3, region: ' ' }, 2)).toThrow(
    expect.objectContaining({ code: 'EMPTY_RULE', field: ['rules', '2'] }),
  );
});
