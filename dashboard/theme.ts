const PLACE = 'waybill.theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const watchers = new Set<() => void>();

/** Colours that charts draw with, as the style sheet has them now. */
export type Palette = { ink: string; muted: string; line: string; accent: string; good: string };

/** Takes up the theme chosen before; without one the page follows the system. */
export function startTheme(): void {
  const chosen = localStorage.getItem(PLACE);
  if (chosen) document.documentElement.dataset.theme = chosen;
  prefersDark.addEventListener('change', tell);
  // Paper is light.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.printing = '';
    tell();
  });
  addEventListener('afterprint', () => {
    delete document.documentElement.dataset.printing;
    tell();
  });
}

export function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : prefersDark.matches;
}

/** From light to dark or back, at the next visit, too. */
export function switchTheme(): void {
  const next = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  localStorage.setItem(PLACE, next);
  tell();
}

/** Calls when colours change; gives how to stop. */
export function watchTheme(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    accent: colour('accent'),
    good: colour('good'),
  };
}

function tell(): void {
  for (const changed of watchers) changed();
}
