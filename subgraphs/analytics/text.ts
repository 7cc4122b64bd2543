import type { Language } from '../../kernel/viewer.ts';

/** A title: as a person wrote it, or of ours in every language. */
export type Title = string | Readonly<Record<Language, string>>;

/** The title as it is read in a language. */
export function titleIn(title: Title, language: Language): string {
  return typeof title === 'string' ? title : title[language];
}
