import type { LinkState } from './client.ts';
import { element } from './dom.ts';
import { clock } from './format.ts';
import { language, say } from './language.ts';
import { openShare } from './share.ts';
import { isDark, switchTheme, watchTheme } from './theme.ts';

export type ToolbarOptions = { name: string; languageSwitched(): void; signedOut(): void };

export type Toolbar = {
  node: HTMLElement;
  /** Shows whether events come in. */
  link(state: LinkState): void;
  stop(): void;
};

/** The head of the page: whose it is, whether it is live, and what can be done with it. */
export function toolbar({ name, languageSwitched, signedOut }: ToolbarOptions): Toolbar {
  const state = element('span', { class: 'link', 'data-state': 'connecting' }, say('connecting'));
  const theme = button(say('darkTheme'), switchTheme, { class: 'theme' });
  const showTheme = () => theme.setAttribute('aria-pressed', String(isDark()));
  showTheme();
  const stop = watchTheme(showTheme);
  const node = element(
    'header',
    { class: 'toolbar' },
    element(
      'div',
      { class: 'brand' },
      element('span', { class: 'logo', 'aria-hidden': 'true' }),
      element('h1', {}, 'Waybill ', element('small', {}, say('title'))),
      state,
    ),
    element(
      'div',
      { class: 'actions' },
      element('span', { class: 'viewer' }, name),
      button(say('switchLanguage'), languageSwitched, { lang: otherLanguage() }),
      theme,
      button(say('share'), openShare),
      button(say('print'), () => print()),
      button(say('signOut'), signedOut),
    ),
  );
  return {
    node,
    stop,
    link(next) {
      state.dataset.state = next;
      state.textContent = say(next);
      state.title = say('readAt', { time: clock(new Date()) });
    },
  };
}

function button(text: string, click: () => void, attributes: Record<string, string> = {}) {
  return element('button', { type: 'button', ...attributes, click }, text);
}

function otherLanguage(): string {
  return language() === 'en' ? 'zh-CN' : 'en';
}
