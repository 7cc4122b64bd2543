import { refuse } from '../../../kernel/refusal.ts';

export type MediaKind = 'IMAGE' | 'VIDEO' | 'DOCUMENT';

/** A picture, film or paper of a product, kept elsewhere: what it shows is said in words, too. */
export type Media = { kind: MediaKind; url: string; alt: string | null; altZh: string | null };

type Given = { kind: MediaKind; url: string; alt?: string | null; altZh?: string | null };

const MAX_MEDIA = 30;

/** Media as they may be kept. Refuses `TOO_MANY` over 30, `BAD_URL` unless https or http. */
export function checkedMedia(given: readonly Given[]): Media[] {
  if (given.length > MAX_MEDIA) {
    refuse('TOO_MANY', { limit: MAX_MEDIA, given: given.length }, ['media']);
  }
  return given.map(({ kind, url, alt, altZh }) => {
    const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    if (!isWeb || url.length > 2_000) refuse('BAD_URL', { given: url }, ['media']);
    return { kind, url, alt: alt ?? null, altZh: altZh ?? null };
  });
}
