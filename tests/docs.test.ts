import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { writtenPages } from '../run/write-docs.ts';

test.each(Object.keys(writtenPages()))('%s tells of every setting and column as it is', (name) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  expect(text).toBe(writtenPages()[name]);
});
