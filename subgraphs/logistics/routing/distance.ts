/** A point on the earth in degrees. */
export type Point = { latitude: number; longitude: number };

const EARTH_KM = 6_371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres along a great circle, by the haversine formula. */
export function greatCircleKm(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const parallel = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(north * north + parallel * east * east)));
}

/** How roads differ from great circles, and how fast they are. */
export type Roads = { factor: number; kmPerHour: number };

/** Streets of a country with many: 1.3 as far as the crow flies, 40 km in an hour with traffic. */
export const usualRoads: Roads = { factor: 1.3, kmPerHour: 40 };

/** Kilometres by road between two points. */
export function roadKm(a: Point, b: Point, { factor }: Roads = usualRoads): number {
  return greatCircleKm(a, b) * factor;
}

/** Minutes for a way of so many kilometres. */
export function minutesFor(km: number, { kmPerHour }: Roads = usualRoads): number {
  return (km / kmPerHour) * 60;
}

/** Kilometres and minutes between all points, as a problem has them. */
export function matrixOf(points: readonly Point[], roads: Roads = usualRoads) {
  const places = points.length;
  const distance = new Float64Array(places * places);
  const duration = new Float64Array(places * places);
  for (const [from, a] of points.entries()) {
    for (const [to, b] of points.entries()) {
      const km = roadKm(a, b, roads);
      distance[from * places + to] = km;
      duration[from * places + to] = minutesFor(km, roads);
    }
  }
  return { places, distance, duration };
}
