import { element, type Child } from '../dom.ts';
import type { Documents } from '../drill/documents.ts';
import { whole } from '../format.ts';
import { say } from '../language.ts';
import { severityName, type Severity } from '../names.ts';
import type { Desk } from '../panel.ts';

/** Rows that a list shows; the rest is behind "Show all". */
export const SHOWN = 6;

/** One line of a list: what it is about, more on it below, and a mark on the right. */
export function row(key: string, about: string, more: string, mark?: Child): HTMLElement {
  return element(
    'li',
    { 'data-key': key },
    element(
      'div',
      {},
      element('strong', {}, about),
      element('span', { class: 'quiet-text' }, more),
    ),
    mark,
  );
}

/** How serious something is, in a word and a colour. */
export function severityMark(severity: Severity): HTMLElement {
  return element('span', { class: `mark ${severity.toLowerCase()}` }, severityName(severity));
}

/** A list with a way to all of it, or a plain sentence when it is empty. */
export function list(
  rows: HTMLElement[],
  total: number,
  { whenEmpty, all, desk }: { whenEmpty: string; all: Documents; desk: Desk },
): Child[] {
  if (total === 0) return [element('p', { class: 'empty' }, whenEmpty)];
  const button = element(
    'button',
    { type: 'button', class: 'lead', 'data-key': 'all', click: () => desk.show(all) },
    say('showAll', { count: whole(total) }),
  );
  return [element('ul', { class: 'rows' }, ...rows), total > rows.length ? button : undefined];
}
