import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import {
  alertFor,
  severityOf,
  thresholdOf,
  type AlertKind,
  type Severity,
} from '../../subgraphs/inventory/alerts/alert.ts';

const thresholds = { minimum: decimal(10), maximum: decimal(100), hysteresis: decimal(5) };

test.each`
  available | onHand    | before         | now
  ${'10'}   | ${'10'}   | ${null}        | ${null}
  ${'9.99'} | ${'9.99'} | ${null}        | ${'SHORTAGE'}
  ${'10'}   | ${'10'}   | ${'SHORTAGE'}  | ${'SHORTAGE'}
  ${'15'}   | ${'15'}   | ${'SHORTAGE'}  | ${null}
  ${'14'}   | ${'14'}   | ${'STOCKOUT'}  | ${'SHORTAGE'}
  ${'0'}    | ${'40'}   | ${'SHORTAGE'}  | ${'STOCKOUT'}
  ${'0'}    | ${'0'}    | ${null}        | ${'STOCKOUT'}
  ${'101'}  | ${'101'}  | ${null}        | ${'OVERSTOCK'}
  ${'96'}   | ${'96'}   | ${'OVERSTOCK'} | ${'OVERSTOCK'}
  ${'95'}   | ${'95'}   | ${'OVERSTOCK'} | ${null}
  ${'96'}   | ${'96'}   | ${null}        | ${null}
  ${'5'}    | ${'120'}  | ${'OVERSTOCK'} | ${'SHORTAGE'}
`(
  '$available available of $onHand, after $before, is $now',
  ({ available, onHand, before, now }: Record<string, string | null>) => {
    const figures = { available: decimal(available!), onHand: decimal(onHand!) };
    expect(alertFor(figures, thresholds, before as AlertKind)).toBe(now);
  },
);

test('nothing is said of a level that nobody watches', () => {
  const none = { minimum: null, maximum: null, hysteresis: decimal(0) };
  expect(alertFor({ available: decimal(0), onHand: decimal(0) }, none, null)).toBeNull();
});

test('a maximum alone says nothing of empty shelves', () => {
  const most = { ...thresholds, minimum: null };
  expect(alertFor({ available: decimal(0), onHand: decimal(0) }, most, null)).toBeNull();
});

test('less than nothing on hand is told of any level, watched or not', () => {
  const none = { minimum: null, maximum: null, hysteresis: decimal(0) };
  const figures = { available: decimal(-1), onHand: decimal(-1) };
  expect(alertFor(figures, none, null)).toBe('NEGATIVE');
  expect(severityOf('NEGATIVE', figures, none, null)).toBe('CRITICAL');
  expect(thresholdOf({ kind: 'NEGATIVE', severity: 'CRITICAL' }, none).toFixed()).toBe('0');
});

test.each`
  available | before        | now           | threshold
  ${'9'}    | ${null}       | ${'WARNING'}  | ${'10'}
  ${'4'}    | ${null}       | ${'WARNING'}  | ${'10'}
  ${'3.9'}  | ${'WARNING'}  | ${'CRITICAL'} | ${'4'}
  ${'5'}    | ${'CRITICAL'} | ${'CRITICAL'} | ${'4'}
  ${'9'}    | ${'CRITICAL'} | ${'WARNING'}  | ${'10'}
`(
  'with 4 kept for surprises a shortage of $available, after $before, is $now',
  ({ available, before, now, threshold }: Record<string, string | null>) => {
    const safe = { ...thresholds, safetyStock: decimal(4) };
    const figures = { available: decimal(available!) };
    const severity = severityOf('SHORTAGE', figures, safe, before as Severity);
    expect(severity).toBe(now);
    expect(thresholdOf({ kind: 'SHORTAGE', severity }, safe).toFixed()).toBe(threshold);
  },
);

test('a safety stock alone is a minimum', () => {
  const safe = { ...thresholds, minimum: null, safetyStock: decimal(4) };
  const says = (available: string) =>
    alertFor({ available: decimal(available), onHand: decimal(4) }, safe, null);
  expect(['4', '3', '0'].map(says)).toEqual([null, 'SHORTAGE', 'STOCKOUT']);
});
