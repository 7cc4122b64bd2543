import { words, type Both, type Word } from './words.ts';

export type Language = 'en' | 'zh-CN';

const PLACE = 'waybill.language';
let current = firstLanguage();

/** The language of the page: chosen before, else the browser's. */
export function language(): Language {
  return current;
}

/** The other language, from now on and at the next visit. */
export function switchLanguage(): void {
  current = current === 'en' ? 'zh-CN' : 'en';
  localStorage.setItem(PLACE, current);
}

/** A text of the page in its language; `{name}` stands for a value. */
export function say(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  return inLanguage(words[word]).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
}

export function inLanguage([english, chinese]: Both): string {
  return current === 'en' ? english : chinese;
}

/** A name in the page's language, where there is one. */
export function nameOf({ name, nameZh }: { name: string; nameZh?: string | null }): string {
  return inLanguage([name, nameZh || name]);
}

function firstLanguage(): Language {
  const chosen = localStorage.getItem(PLACE);
  if (chosen === 'en' || chosen === 'zh-CN') return chosen;
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
}
