import { daysAfter } from '../kernel/clock.ts';
import type { Value, Values } from './tour-page.ts';

/** What a page may refer to: the answers so far, the latest of each field, and the day. */
export type Known = { answers: Values; today: string };

const reference = /<([^<>]+)>/g;

/**
 * Puts what is known in the place of `<customers.nodes[0].id>`, a path into an earlier answer, and
 * of `<today>` or `<today + 7>`, days, and `<month - 40>`, the month of a day; undefined while
 * something named is not known.
 */
export function filledIn(value: Value, known: Known): Value | undefined {
  if (Array.isArray(value)) return allOrNothing(value.map((item) => filledIn(item, known)));
  if (value && typeof value === 'object') {
    const filled = Object.values(value).map((item) => filledIn(item, known));
    const all = allOrNothing(filled);
    return all && Object.fromEntries(Object.keys(value).map((name, n) => [name, all[n]!]));
  }
  if (typeof value !== 'string') return value;
  const parts = [...value.matchAll(reference)].map(([, path]) => lookUp(path!, known));
  if (parts.includes(undefined)) return undefined;
  if (parts.length === 1 && /^<[^<>]+>$/.test(value)) return parts[0];
  return value.replaceAll(reference, () => String(parts.shift()));
}

/**
 * What keeps an answer from being what a page promises: a user error, an empty list or nothing at
 * all, unless the page shows just that; and what differs from the part that the page shows.
 */
export function complaintsOf(answer: Value | undefined, shown?: Value, path = 'answer'): string[] {
  if (Array.isArray(answer)) return complaintsOfList(answer, shown, path);
  if (shown && typeof shown === 'object' && !(answer && typeof answer === 'object')) {
    return [`${path} is ${JSON.stringify(answer)}`];
  }
  if (answer && typeof answer === 'object') {
    const parts = (shown ?? {}) as Values;
    const missing = Object.keys(parts).filter((name) => !(name in answer));
    return [
      ...missing.map((name) => `${path} has no ${name}`),
      ...Object.entries(answer).flatMap(([name, value]) =>
        complaintsOf(value, parts[name], `${path}.${name}`),
      ),
    ];
  }
  // A root field that is null was not found.
  const isNothing = answer === null && path.split('.').length === 2;
  const isRight = shown === undefined ? !isNothing : shown === answer;
  if (isRight) return [];
  const instead = shown === undefined ? '' : `, not ${JSON.stringify(shown)}`;
  return [`${path} is ${JSON.stringify(answer)}${instead}`];
}

function complaintsOfList(answer: Value[], shown: Value | undefined, path: string): string[] {
  const expected = Array.isArray(shown) ? shown : undefined;
  const isErrors = path.endsWith('.userErrors');
  if (answer.length === 0 && (expected ?? []).length === 0) {
    return isErrors || expected ? [] : [`${path} is empty`];
  }
  if (isErrors ? !expected?.length : expected?.length === 0) {
    return [`${path} is ${JSON.stringify(answer)}`];
  }
  const pairs = Math.max(answer.length, expected?.length ?? 0);
  return Array.from({ length: pairs }).flatMap((_, n) =>
    complaintsOf(answer[n], expected?.[n], `${path}[${n}]`),
  );
}

function allOrNothing(values: (Value | undefined)[]): Value[] | undefined {
  return values.every((value) => value !== undefined) ? values : undefined;
}

function lookUp(path: string, { answers, today }: Known): Value | undefined {
  const day = /^(today|month)(?: ([+-]) (\d+))?$/.exec(path);
  if (day) {
    const asked = daysAfter(today, Number(`${day[2] ?? ''}${day[3] ?? 0}`));
    return day[1] === 'month' ? asked.slice(0, 7) : asked;
  }
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  return steps.reduce<Value | undefined>((value, step) => stepInto(value, step), answers);
}

function stepInto(value: Value | undefined, step: string): Value | undefined {
  if (Array.isArray(value)) return value[Number(step)];
  return value && typeof value === 'object' ? (value[step] ?? undefined) : undefined;
}
