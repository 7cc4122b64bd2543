import { expect, test } from '@jest/globals';
import { Carrier, trackingPage } from '../../subgraphs/logistics/carrier.ts';

const now = new Date('2026-03-31T12:00:00Z');
const describe = (details: object) => () =>
  new Carrier('car_1', now).describe({ code: 'SF', name: 'SF Express', ...details }, now);

test('a carrier has a code and a name', () => {
  expect(describe({ code: ' ' })).toThrow('CODE_MISSING');
  expect(describe({ name: '' })).toThrow('NAME_MISSING');
});

test.each([
  'sf.test/{number}',
  'https://sf.test/',
  'javascript:alert("{number}")',
  'https://{number}',
])('%s is no tracking address', (trackingUrl) => {
  expect(describe({ trackingUrl })).toThrow('BAD_TRACKING_URL');
});

test('the tracking page has the number in it, as a web address needs it', () => {
  const template = 'https://sf.test/t?n={number}&again={number}';
  expect(describe({ trackingUrl: template })).not.toThrow();
  expect(trackingPage(template, 'A 1&B')).toBe('https://sf.test/t?n=A%201%26B&again=A%201%26B');
  expect(trackingPage(template, null)).toBeNull();
  expect(trackingPage(null, 'A1')).toBeNull();
});
