import { expect, test } from '@jest/globals';
import {
  AttributeDefinition,
  checkedValues,
  type AttributeType,
} from '../../subgraphs/catalog/attributes/attribute.ts';

const now = new Date('2026-03-31T08:00:00Z');
const roasts = [
  { value: 'DARK', name: 'Dark', nameZh: '深烘' },
  { value: 'LIGHT', name: 'Light' },
];

function defined(code: string, type: AttributeType, isRequired = false): AttributeDefinition {
  const definition = new AttributeDefinition(`atd_${code}`, null, now);
  const choices = type === 'CHOICE' ? roasts : [];
  definition.describe({ code, name: code, type, choices, isRequired }, now);
  return definition;
}

const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;

test.each([
  ['TEXT', ' Wuyi ', 'Wuyi'],
  ['TEXT', '', undefined],
  ['TEXT', 'x'.repeat(501), undefined],
  ['NUMBER', '010.50', '10.5'],
  ['NUMBER', '-3', '-3'],
  ['NUMBER', '1e3', undefined],
  ['NUMBER', 'ten', undefined],
  ['BOOLEAN', 'true', 'true'],
  ['BOOLEAN', 'yes', undefined],
  ['DATE', '2026-02-28', '2026-02-28'],
  ['DATE', '2026-02-30', undefined],
  ['CHOICE', 'DARK', 'DARK'],
  ['CHOICE', 'dark', undefined],
] as const)('a %s of %j is kept as %j', (type, given, kept) => {
  const definition = defined('a', type);
  if (kept !== undefined) expect(definition.valueOf(given)).toBe(kept);
  else expect(() => definition.valueOf(given)).toThrow(refused('BAD_ATTRIBUTE'));
});

test('values are held against the definitions that are for the product', () => {
  const definitions = [defined('roast', 'CHOICE', true), defined('origin', 'TEXT')];
  const check = (...given: [string, string][]) =>
    checkedValues(
      given.map(([code, value]) => ({ code, value })),
      definitions,
    );
  expect(check(['roast', 'DARK'], ['origin', 'Yunnan'])).toEqual({
    roast: 'DARK',
    origin: 'Yunnan',
  });
  expect(() => check(['origin', 'Yunnan'])).toThrow(refused('MISSING_ATTRIBUTE'));
  expect(() => check(['roast', 'DARK'], ['colour', 'red'])).toThrow(refused('UNKNOWN_ATTRIBUTE'));
  expect(() => check(['roast', 'DARK'], ['roast', 'LIGHT'])).toThrow(refused('ATTRIBUTE_TWICE'));
});

test.each([
  ['a code with a space', { code: 'a b' }, 'BAD_CODE'],
  ['a choice without choices', { type: 'CHOICE' as const }, 'BAD_CHOICES'],
  ['choices of a text', { choices: roasts }, 'BAD_CHOICES'],
  [
    'the same choice twice',
    { type: 'CHOICE' as const, choices: [roasts[0]!, roasts[0]!] },
    'BAD_CHOICES',
  ],
  ['a unit of a text', { unit: 'cm' }, 'UNIT_WITHOUT_NUMBER'],
])('%s is refused', (_what, changes, code) => {
  const definition = new AttributeDefinition('atd_1', null, now);
  const details = { code: 'a', name: 'A', type: 'TEXT' as const, isRequired: false, ...changes };
  expect(() => definition.describe(details, now)).toThrow(refused(code));
});
