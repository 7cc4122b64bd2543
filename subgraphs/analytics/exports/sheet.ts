import type { Language } from '../../../kernel/viewer.ts';
import { columnIn, dimensionIn } from '../metrics/catalogue.ts';
import type { Pair, Result } from '../metrics/find-figures.ts';
import { growthOf } from '../metrics/growth.ts';
import type { Member } from '../metrics/members.ts';

/** A result with every name that it needs, in one language: what tables and charts are made of. */
export type Sheet = {
  title: string;
  from: string;
  to: string;
  keys: string[];
  columns: ReturnType<typeof columnIn>[];
  rows: { labels: string[]; values: Pair[] }[];
  totals: Pair[];
  hasComparison: boolean;
};

type Naming = { language: Language; label(member: Member): Promise<string> };

/** Names everything in a result. */
export async function sheetOf(
  result: Result,
  title: string,
  { language, label }: Naming,
): Promise<Sheet> {
  const { dimensions, metrics, currency, from, to, totals } = result;
  const rows = result.rows.map(async ({ keys, values }) => {
    const members = keys.map((id, n) => ({ dimension: dimensions[n]!, id }));
    return { labels: await Promise.all(members.map(label)), values };
  });
  return {
    ...{ title, from, to, totals },
    keys: dimensions.map((name) => dimensionIn(name, language).label),
    columns: metrics.map((name) => columnIn(name, language, currency)),
    rows: await Promise.all(rows),
    hasComparison: result.comparedFrom !== null,
  };
}

type Words = Readonly<Record<'previous' | 'growth' | 'total', Readonly<Record<Language, string>>>>;

const words: Words = {
  previous: { en: 'previous', 'zh-CN': '上期' },
  growth: { en: 'growth %', 'zh-CN': '增长率 %' },
  total: { en: 'Total', 'zh-CN': '合计' },
};

/** A table as files show it: texts, then exact figures from the column `figureFrom` on. */
export type Grid = { head: string[]; body: string[][]; foot: string[]; figureFrom: number };

/** A sheet as plain rows and columns, the total last. */
export function gridOf(sheet: Sheet, language: Language): Grid {
  const { keys, columns, hasComparison } = sheet;
  const head = columns.flatMap(({ label, currency, kind }) => {
    const unit = currency ?? (kind === 'PERCENT' ? '%' : '');
    const name = unit ? `${label} (${unit})` : label;
    const more = [`${label} ${words.previous[language]}`, `${label} ${words.growth[language]}`];
    return hasComparison ? [name, ...more] : [name];
  });
  const figures = (values: readonly Pair[]) =>
    values.flatMap((pair) => {
      const more = [pair.previous ?? '', growthOf(pair) ?? ''];
      return [pair.value ?? '', ...(hasComparison ? more : [])];
    });
  const first = keys.length > 0 ? keys : [''];
  const total = [words.total[language], ...first.slice(1).map(() => '')];
  const body = keys.length > 0 ? sheet.rows : [];
  return {
    head: [...first, ...head],
    body: body.map(({ labels, values }) => [...labels, ...figures(values)]),
    foot: [...total, ...figures(sheet.totals)],
    figureFrom: first.length,
  };
}
