import { element } from '../dom.ts';
import { say } from '../language.ts';
import { isForbidden, notNarrowed, readInto, type Desk, type Mounted } from '../panel.ts';
import { eager } from '../refresh.ts';
import type { Word } from '../words.ts';
import type { Tile } from './tiles.ts';

/** Puts a tile on the page and keeps it up to date; a click opens the documents behind it. */
export function mountTile(tile: Tile, desk: Desk, withheld: (label: Word) => void): Mounted {
  const value = element('span', { class: 'value' }, '…');
  const note = element('span', { class: 'note' });
  const problem = element('span', { class: 'problem', role: 'alert', hidden: true });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'tile',
      id: tile.name,
      'aria-busy': 'true',
      click: () => desk.show(tile.documents(desk.filter())),
    },
    element('span', { class: 'label' }, say(tile.label)),
    value,
    note,
    problem,
  );
  const node = element('li', {}, button);
  const reading = eager(() =>
    readInto(button, problem, async () => {
      const figure = await tile.read(desk.ask, desk.filter());
      if (value.textContent !== figure.value) flash(value);
      value.textContent = figure.value;
      note.textContent = [figure.note, ...notNarrowed(tile, desk.filter())].join(' · ');
      note.dataset.tone = figure.tone ?? '';
    }).catch((error: unknown) => {
      if (!isForbidden(error)) throw error;
      reading.stop();
      node.remove();
      withheld(tile.label);
    }),
  );
  for (const topic of tile.follows) desk.topics.listen(topic, reading.wake);
  reading.wake();
  return { node, wake: reading.wake, stop: reading.stop };
}

/** Lets a figure light up for a moment when it changes; style.css spares who wants no motion. */
function flash(value: HTMLElement): void {
  const wasShown = value.textContent !== '…';
  value.classList.toggle('changed', wasShown);
  value.addEventListener('animationend', () => value.classList.remove('changed'), { once: true });
}
