import type { Ask } from './client.ts';
import { element } from './dom.ts';
import type { Documents } from './drill/documents.ts';
import type { Filter } from './filter.ts';
import { say } from './language.ts';
import { GraphProblem } from './post.ts';
import { eager } from './refresh.ts';
import type { Topic, Topics } from './topics.ts';
import type { Word } from './words.ts';

/** What a panel works with. */
export type Desk = {
  ask: Ask;
  topics: Topics;
  /** As it is now; panels are read anew when it changes. */
  filter(): Filter;
  /** Opens the documents behind a figure. */
  show(documents: Documents): void;
  /** Says something to those who listen instead of looking. */
  announce(text: string): void;
};

export type Panel = {
  name: string;
  title: Word;
  size: 'third' | 'half' | 'wide';
  /** Events after which its figures may have changed. */
  follows: readonly Topic[];
  /** Parts of the filter that it can be narrowed by. */
  narrowedBy: readonly (keyof Filter)[];
  open(body: HTMLElement, desk: Desk): OpenPanel;
};

export type OpenPanel = {
  /** Reads and draws; gives a few words on it for the head. */
  read(): Promise<string>;
  close?(): void;
};

/** What stands on the page: something that reads itself anew when it is woken. */
export type Mounted = { node: HTMLElement; wake(): void; stop(): void };

/**
 * Puts a panel into its frame and keeps it up to date. One that the viewer may not see goes away,
 * and `withheld` is told; any other problem is said in the panel, which tries again when woken.
 */
export function mountPanel(panel: Panel, desk: Desk, withheld: (title: Word) => void): Mounted {
  const aside = element('p', { class: 'aside' });
  const problem = element('p', { class: 'problem', role: 'alert', hidden: true });
  const body = element('div', { class: `body ${panel.name}` });
  const heading = element('h2', { id: `${panel.name}-title` }, say(panel.title));
  const node = element(
    'section',
    {
      class: `panel ${panel.size}`,
      id: panel.name,
      'aria-labelledby': heading.id,
      'aria-busy': 'true',
    },
    element('header', {}, heading, aside),
    problem,
    body,
  );
  const open = panel.open(body, desk);
  const reading = eager(() =>
    readInto(node, problem, async () => {
      const told = await open.read();
      aside.textContent = [told, ...notNarrowed(panel, desk.filter())].filter(Boolean).join(' · ');
    }).catch((error: unknown) => {
      if (!isForbidden(error)) throw error;
      stop();
      node.remove();
      withheld(panel.title);
    }),
  );
  function stop(): void {
    reading.stop();
    open.close?.();
  }
  for (const topic of panel.follows) desk.topics.listen(topic, reading.wake);
  reading.wake();
  return { node, wake: reading.wake, stop };
}

/** Runs a reading; says in the frame what went wrong, unless it is that the viewer may not. */
export async function readInto(
  frame: HTMLElement,
  problem: HTMLElement,
  read: () => Promise<void>,
): Promise<void> {
  try {
    await read();
    problem.hidden = true;
    frame.setAttribute('aria-busy', 'false');
  } catch (error) {
    if (isForbidden(error)) throw error;
    problem.textContent = say('unread', { problem: (error as Error).message });
    problem.hidden = false;
  }
}

export function isForbidden(error: unknown): boolean {
  return error instanceof GraphProblem && error.code === 'FORBIDDEN';
}

/** What of the filter a figure takes no notice of, so that nobody reads it wrongly. */
export function notNarrowed({ narrowedBy }: Pick<Panel, 'narrowedBy'>, filter: Filter): string[] {
  const { channel, warehouseId } = filter;
  return [
    channel && !narrowedBy.includes('channel') ? say('allChannels') : '',
    warehouseId && !narrowedBy.includes('warehouseId') ? say('allWarehouses') : '',
  ].filter(Boolean);
}
