import { expect, test } from '@jest/globals';
import {
  greatCircleKm,
  matrixOf,
  minutesFor,
  roadKm,
} from '../../../subgraphs/logistics/routing/distance.ts';

const shanghai = { latitude: 31.2304, longitude: 121.4737 };
const beijing = { latitude: 39.9042, longitude: 116.4074 };

test('Shanghai and Beijing are 1,068 km apart, by road more', () => {
  expect(greatCircleKm(shanghai, beijing)).toBeCloseTo(1067.8, 0);
  expect(roadKm(shanghai, beijing)).toBeCloseTo(1067.3 * 1.3, 0);
  expect(greatCircleKm(shanghai, shanghai)).toBe(0);
  expect(minutesFor(60, { factor: 1, kmPerHour: 40 })).toBe(90);
});

test('the way across the date line is short', () => {
  const west = { latitude: 0, longitude: 179.5 };
  const east = { latitude: 0, longitude: -179.5 };
  expect(greatCircleKm(west, east)).toBeCloseTo(111.2, 0);
});

test('a matrix has all ways, there and back', () => {
  const { places, distance, duration } = matrixOf([shanghai, beijing]);
  expect(places).toBe(2);
  expect(distance[1]).toBe(distance[2]);
  expect([distance[0], distance[3]]).toEqual([0, 0]);
  expect(duration[1]).toBeCloseTo((distance[1]! / 40) * 60, 6);
});
