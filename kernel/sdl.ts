import { readFileSync } from 'node:fs';

const schema = new URL('../schema/', import.meta.url);

/** The whole SDL of an area: federation header, shared types, then its own `<area>.graphql`. */
export function sdlOf(area: string): string {
  return ['header', 'shared', area]
    .map((name) => readFileSync(new URL(`${name}.graphql`, schema), 'utf8'))
    .join('\n');
}
