import { WhoAmIDocument } from './__generated__/documents.ts';
import { openClient, type Ask, type LinkState } from './client.ts';
import { element } from './dom.ts';
import { openDialog } from './drill/dialog.ts';
import { filterBar } from './filter-bar.ts';
import { filterOf, queryOf } from './filter.ts';
import { clock } from './format.ts';
import { say } from './language.ts';
import { mountPanel, type Desk, type Mounted } from './panel.ts';
import { activity } from './panels/activity.ts';
import { exceptions } from './panels/exceptions.ts';
import { fleet } from './panels/fleet.ts';
import { orderFunnel } from './panels/order-funnel.ts';
import { salesTrend } from './panels/sales-trend.ts';
import { shipments } from './panels/shipments.ts';
import { stockAlerts } from './panels/stock-alerts.ts';
import { SignedOut, type Session } from './session.ts';
import { mountTile } from './tiles/mount-tile.ts';
import { tiles } from './tiles/tiles.ts';
import { toolbar } from './toolbar.ts';
import { openTopics } from './topics.ts';
import type { Word } from './words.ts';

const panels = [salesTrend, orderFunnel, shipments, fleet, stockAlerts, exceptions, activity];

/** Figures without an event of their own, such as payments, are read again so often. */
const SLOWLY_MS = 120_000;
/** A subscription does not say when it has begun; what came just before is read a moment later. */
const SETTLED_MS = 1_500;

export type Board = { node: HTMLElement; close(): void };

export type BoardOptions = {
  session: Session;
  languageSwitched(): void;
  /** Called when the viewer leaves, with nothing, or when the session has ended. */
  left(why?: SignedOut): void;
};

/** The page of a signed-in viewer: tiles and panels, kept up to date by events. */
export function openBoard({ session, languageSwitched, left }: BoardOptions): Board {
  let filter = filterOf(location.search);
  let wasCut = false;
  const mounted: Mounted[] = [];
  const withheldWords: Word[] = [];
  const readAt = element('p', { class: 'aside read-at' });
  const withheldNote = element('p', { class: 'withheld', hidden: true });
  const said = element('p', { class: 'hidden', role: 'status' });

  const head = toolbar({
    name: '',
    languageSwitched,
    signedOut: () => void session.end().finally(() => left()),
  });
  const client = openClient({
    session,
    linkChanged,
    missed: wakeAll,
    signedOut: () => left(new SignedOut()),
  });
  const askAndNote: Ask = async (document, variables) => {
    const answer = await client.ask(document, variables);
    readAt.textContent = say('readAt', { time: clock(new Date()) });
    return answer;
  };

  const desk: Desk = {
    ask: askAndNote,
    topics: openTopics(client),
    filter: () => filter,
    show: (documents) => openDialog(documents, client.ask),
    announce: (text) => (said.textContent = text),
  };
  function wakeAll(): void {
    for (const { wake } of mounted) wake();
  }

  function linkChanged(state: LinkState): void {
    head.link(state);
    if (state === 'live') setTimeout(wakeAll, SETTLED_MS);
    if (state === 'live' && wasCut) desk.announce(say('isLiveAgain'));
    if (state === 'cut' && !wasCut) desk.announce(say('isCut'));
    wasCut = state === 'cut';
  }

  function withheld(word: Word): void {
    withheldWords.push(word);
    withheldNote.hidden = false;
    withheldNote.textContent = say('withheld', {
      names: withheldWords.map((w) => say(w)).join(', '),
    });
  }

  mounted.push(...tiles.map((tile) => mountTile(tile, desk, withheld)));
  const tileNodes = mounted.map(({ node }) => node);
  const panelsMounted = panels.map((panel) => mountPanel(panel, desk, withheld));
  mounted.push(...panelsMounted);

  const filters = filterBar(client.ask, filter, (next) => {
    filter = next;
    history.replaceState(null, '', queryOf(filter));
    wakeAll();
  });
  const slowly = setInterval(wakeAll, SLOWLY_MS);
  void showName();

  async function showName(): Promise<void> {
    const { me } = await client.ask(WhoAmIDocument, {});
    head.node.querySelector('.viewer')!.textContent = me?.name ?? '';
  }

  const node = element(
    'div',
    { class: 'page' },
    element('a', { class: 'skip', href: '#figures' }, say('skip')),
    head.node,
    element('div', { class: 'under' }, filters, readAt),
    element(
      'main',
      { id: 'figures', tabindex: -1 },
      element('ul', { class: 'tiles', 'aria-label': say('keyFigures') }, ...tileNodes),
      element('div', { class: 'panels' }, ...panelsMounted.map((panel) => panel.node)),
      withheldNote,
    ),
    said,
  );
  return {
    node,
    close() {
      clearInterval(slowly);
      for (const { stop } of mounted) stop();
      head.stop();
      client.close();
    },
  };
}
