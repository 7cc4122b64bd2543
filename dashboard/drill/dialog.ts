import type { Ask } from '../client.ts';
import { element, fill } from '../dom.ts';
import { whole } from '../format.ts';
import { say } from '../language.ts';
import type { Cell, Documents, Row, Table } from './documents.ts';

/** Opens a window on documents; a row may lead to further ones, and Back returns. */
export function openDialog(first: Documents, ask: Ask): void {
  const path: Documents[] = [];
  const heading = element('h2', { id: 'documents-title', tabindex: -1 });
  const body = element('div', { class: 'body', 'aria-live': 'polite' });
  const back = element('button', { type: 'button', class: 'quiet', click: goBack }, say('back'));
  const close = element('button', { type: 'button', click: () => dialog.close() }, say('close'));
  const dialog = element(
    'dialog',
    { class: 'documents', 'aria-labelledby': 'documents-title', close: () => dialog.remove() },
    element('header', {}, back, heading, close),
    body,
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // On the shade beside it.
  });

  async function go(documents: Documents): Promise<void> {
    path.push(documents);
    back.hidden = path.length < 2;
    heading.textContent = documents.title;
    heading.focus();
    fill(body, element('p', { class: 'quiet-text' }, say('working')));
    let shown: HTMLElement[];
    try {
      shown = (await documents.read(ask)).map((table) => drawn(table, (next) => void go(next)));
    } catch (error) {
      const problem = say('unread', { problem: (error as Error).message });
      shown = [element('p', { class: 'problem' }, problem)];
    }
    if (path.at(-1) === documents) fill(body, ...shown);
  }

  function goBack(): void {
    path.pop();
    const before = path.pop();
    if (before) void go(before);
  }

  document.body.append(dialog);
  dialog.showModal();
  void go(first);
}

function drawn({ caption, columns, rows, total }: Table, go: (next: Documents) => void) {
  if (rows.length === 0) {
    return element('p', { class: 'quiet-text' }, `${caption}: ${say('none')}`);
  }
  const shown = say('documentsShown', { shown: whole(rows.length), total: whole(total) });
  const heads = columns.map((word, n) =>
    element('th', { scope: 'col', class: classOf(rows[0]!.cells[n]!) }, say(word)),
  );
  return element(
    'table',
    {},
    element('caption', {}, `${caption} · ${shown}`),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map((row) => line(row, go))),
  );
}

function line({ key, cells, open }: Row, go: (next: Documents) => void): HTMLElement {
  const made = cells.map((cell, n) => {
    const text = typeof cell === 'string' ? cell : cell.number;
    const leads = n === 0 && open;
    const content = leads
      ? element('button', { type: 'button', class: 'lead', click: () => go(open) }, text)
      : text;
    return element('td', { class: classOf(cell) }, content);
  });
  return element('tr', { 'data-key': key }, ...made);
}

function classOf(cell: Cell): string {
  return typeof cell === 'string' ? 'text' : 'number';
}
