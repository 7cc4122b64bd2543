import { isData, type Data } from './merge.ts';

/** Where something stands in the answer, from the inside out. */
export type Trail = { up?: Trail; key: string | number };

/** An object of the answer in the making. */
export type Place = { trail?: Trail; object: Data };

/** The objects at a path below these places; `@` goes through a list, over its holes. */
export function placesAt(places: readonly Place[], path: readonly string[]): Place[] {
  const found: Place[] = [];
  for (const { object, trail } of places) gather(object, path, 0, trail, found);
  return found;
}

function gather(
  value: unknown,
  path: readonly string[],
  depth: number,
  trail: Trail | undefined,
  found: Place[],
): void {
  const key = path[depth];
  if (key === '@') {
    if (!Array.isArray(value)) return;
    for (let n = 0; n < value.length; n++) {
      gather(value[n], path, depth + 1, { up: trail, key: n }, found);
    }
  } else if (isData(value)) {
    if (key === undefined) found.push({ trail, object: value });
    else gather(value[key], path, depth + 1, { up: trail, key }, found);
  }
}

/** The path of a place in the client's answer, continued by a path below it. */
export function pathFrom(
  trail: Trail | undefined,
  below: readonly (string | number)[],
): (string | number)[] {
  const path = [...below];
  for (let at = trail; at; at = at.up) path.unshift(at.key);
  return path;
}
