import { readFileSync } from 'node:fs';

function read(name: string): string {
  return readFileSync(new URL(`../schema/${name}.graphql`, import.meta.url), 'utf8');
}

/** The whole SDL of an area: federation header, shared types, then its own `<area>.graphql`. */
export function sdlOf(area: string): string {
  return sdlWith(read(area));
}

/** The same for a text that stands nowhere in schema/. */
export function sdlWith(own: string): string {
  return [read('header'), read('shared'), own].join('\n');
}
