import { expect, test } from '@jest/globals';
import {
  arrivalsFrom,
  arrivalsOnceLeft,
  lateRiskOf,
  type ComingStop,
} from '../../../subgraphs/logistics/arrivals/arrival.ts';

const at = (time: string) => new Date(`2026-04-01T${time}:00Z`);

/** A stop so many degrees north of the equator: 111 km each, 145 by road, 217 minutes. */
const stop = (id: string, north: number | null, more: Partial<ComingStop> = {}): ComingStop => ({
  id,
  shipmentId: `shp_${id}`,
  place: north === null ? null : { latitude: north, longitude: 0 },
  serviceMinutes: 10,
  opensAt: null,
  plannedArrival: null,
  ...more,
});
const seen = { place: { latitude: 0, longitude: 0 }, at: at('08:00') };
const minutes = (arrivals: Map<string, Date>) =>
  [...arrivals].map(([id, time]) => `${id} ${time.toISOString().slice(11, 16)}`).join(', ');

test.each`
  why                                  | stops                                                         | now        | expected
  ${'the way there, and unloading'}    | ${[stop('a', 0.1), stop('b', 0.2)]}                           | ${'08:00'} | ${'a 08:21, b 08:53'}
  ${'waiting where it is closed'}      | ${[stop('a', 0.1, { opensAt: at('09:00') }), stop('b', 0.2)]} | ${'08:00'} | ${'a 08:21, b 09:31'}
  ${'not before now'}                  | ${[stop('a', 0.1), stop('b', 0.2)]}                           | ${'09:00'} | ${'a 09:00, b 09:31'}
  ${'nothing behind an unknown place'} | ${[stop('a', 0.1), stop('b', null), stop('c', 0.2)]}          | ${'08:00'} | ${'a 08:21'}
`('an arrival counts $why', ({ stops, now, expected }) => {
  expect(minutes(arrivalsFrom(seen, stops as ComingStop[], at(now as string)))).toBe(expected);
});

test('before it leaves a vehicle comes as planned, or by its delay later', () => {
  const stops = [stop('a', 0.1, { plannedArrival: at('09:00') }), stop('b', 0.2)];
  expect(minutes(arrivalsOnceLeft(at('08:00'), stops, at('07:00')))).toBe('a 09:00');
  expect(minutes(arrivalsOnceLeft(at('08:00'), stops, at('08:30')))).toBe('a 09:30');
});

test.each`
  arrives    | closes     | promised        | expected
  ${'10:00'} | ${'11:00'} | ${null}         | ${null}
  ${'12:00'} | ${'11:00'} | ${'2026-04-01'} | ${'PAST_WINDOW'}
  ${'12:00'} | ${null}    | ${'2026-04-01'} | ${null}
  ${'12:00'} | ${null}    | ${'2026-03-31'} | ${'PAST_PROMISED_DAY'}
  ${'12:00'} | ${null}    | ${null}         | ${null}
`('arriving at $arrives, closed at $closes, promised $promised: $expected', (given) => {
  const { arrives, closes, promised, expected } = given as Record<string, string | null>;
  const due = { closesAt: closes ? at(closes) : null, promisedDate: promised! };
  expect(lateRiskOf(at(arrives!), due)?.risk ?? null).toBe(expected);
});
