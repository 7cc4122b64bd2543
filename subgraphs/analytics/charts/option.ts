import type { Language } from '../../../kernel/viewer.ts';
import type { Sheet } from '../exports/sheet.ts';

export type ChartKind = 'LINE' | 'BAR' | 'STACKED_BAR' | 'PIE';

/** Labels of the axes take their room from inside the grid. */
const labelsInside = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };

/** Slices of a pie; what is smaller is added up. */
const MAX_SLICES = 12;

const others: Readonly<Record<Language, string>> = { en: 'Others', 'zh-CN': '其他' };

/** The part of an ECharts option that we write; plain data, so that any client can draw it. */
export type ChartOption = {
  aria: { enabled: true };
  tooltip: object;
  legend: object;
  grid?: object;
  xAxis?: object;
  yAxis?: object;
  series: object[];
};

/**
 * A table as an ECharts option: its first key along the axis, and a series per column, or per
 * second key.
 */
export function optionOf(sheet: Sheet, kind: ChartKind, language: Language): ChartOption {
  if (kind === 'PIE') return pie(sheet, language);
  const { names, series } = seriesOf(sheet);
  const type = kind === 'LINE' ? 'line' : 'bar';
  const stack = kind === 'STACKED_BAR' ? { stack: 'all' } : {};
  return {
    aria: { enabled: true },
    tooltip: { trigger: 'axis' },
    legend: { type: 'scroll', top: 0 },
    grid: { left: 16, right: 24, top: 40, bottom: 16, ...labelsInside },
    xAxis: { type: 'category', data: names },
    yAxis: { type: 'value' },
    series: series.map(({ name, data }) => ({ name, type, data, ...stack })),
  };
}

type Series = { name: string; data: (number | null)[] };

// Figures of a picture may be floating point: they are looked at, not added up.
const drawn = (value: string | null): number | null => (value === null ? null : Number(value));

function seriesOf({ keys, columns, rows }: Sheet): { names: string[]; series: Series[] } {
  const names = [...new Set(rows.map((row) => row.labels[0] ?? ''))];
  if (keys.length < 2) {
    const series = columns.map(({ label }, n) => {
      return { name: label, data: rows.map(({ values }) => drawn(values[n]!.value)) };
    });
    return { names, series };
  }
  const bySecond = Map.groupBy(rows, ({ labels }) => labels[1]!);
  const series = [...bySecond].map(([name, own]) => {
    const at = new Map(own.map(({ labels, values }) => [labels[0]!, values[0]!.value]));
    return { name, data: names.map((first) => drawn(at.get(first) ?? null)) };
  });
  return { names, series };
}

function pie({ columns, rows }: Sheet, language: Language): ChartOption {
  const slices = rows.map(({ labels, values }) => {
    return { name: labels.join(' · '), value: drawn(values[0]!.value) ?? 0 };
  });
  slices.sort((a, b) => b.value - a.value);
  const small = slices.splice(MAX_SLICES);
  const rest = small.reduce((total, { value }) => total + value, 0);
  if (small.length > 0) slices.push({ name: others[language], value: rest });
  return {
    aria: { enabled: true },
    tooltip: { trigger: 'item' },
    legend: { type: 'scroll', top: 0 },
    series: [{ name: columns[0]!.label, type: 'pie', radius: '60%', top: 32, data: slices }],
  };
}
