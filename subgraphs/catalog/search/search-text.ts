import { sql } from '../../../kernel/database.ts';
import type { Fragment, ListColumn } from '../../../kernel/filters.ts';

/** What a search asks of a product, and how well a product answers it. */
export type Search = { condition: Fragment; relevance: ListColumn };

const MAX_WORDS = 8;
/** Shorter words are too alike to be taken for one another, and codes are meant as they stand. */
const maybeMisspelt = /^\p{L}{4,}$/u;

/**
 * Each word must be part of SKU, names, brand or a category that the product is under, or be like
 * a word in them but for a small typo; a number may be the GTIN. What is the SKU or GTIN itself
 * comes first, then what begins with the search, then what holds it as it stands, then the most
 * alike.
 */
export function searchFor(text: string): Search | undefined {
  const asked = text.normalize('NFKC').toLowerCase().trim();
  const words = asked.split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  if (words.length === 0) return undefined;
  const code = sql`ltrim(gtin, '0') = ${asked.replace(/^0+/, '')}`;
  const isGtin = /^\d{8,14}$/.test(asked) ? code : sql`false`;
  const all = sql.join(words.map(holds), sql` and `);
  const relevance = sql`(case
      when lower(sku) = ${asked} or ${isGtin} then 4
      when search_text like ${`${escaped(asked)}%`} or lower(name) like ${`${escaped(asked)}%`} then 3
      when search_text like ${`%${escaped(asked)}%`} then 2
      else 1 end + round(word_similarity(${asked}, search_text)::numeric, 4))`;
  return {
    condition: sql`((${all}) or ${isGtin})`,
    relevance: { sql: relevance, type: 'numeric' },
  };
}

function holds(word: string): Fragment {
  const pattern = `%${escaped(word)}%`;
  const part = sql`search_text like ${pattern}`;
  const isLike = maybeMisspelt.test(word) ? sql`(${part} or ${word} <% search_text)` : part;
  const grams = hanGrams(word);
  const own = grams.length > 0 ? inChinese(grams, pattern) : isLike;
  // Worked out once: the few categories whose name, or that of one above them, holds the word.
  const within = sql`select category.id
    from (select id from product_category where ${isLike}) named
    join product_category category on category.ancestor_ids @> array[named.id]`;
  return sql`(${own} or category_id = any(array(${within})))`;
}

/**
 * The pairs by their index, then all of the word. The trigrams' index knows nothing of Chinese, and
 * a plan that is made for any word would read all of it: hence no condition that it could answer.
 */
function inChinese(grams: readonly string[], pattern: string): Fragment {
  return sql`(search_grams @> ${grams}::text[] and search_text || '' like ${pattern})`;
}

/** Pairs of Chinese characters that follow each other, or the only one, as `han_grams` keeps them. */
function hanGrams(word: string): string[] {
  const runs = word.match(/[㐀-鿿豈-﫿]+/g) ?? [];
  return runs.flatMap((run) =>
    run.length === 1 ? [run] : Array.from(run.slice(1), (_, n) => run.slice(n, n + 2)),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
