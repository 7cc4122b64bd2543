import {
  SalesTargetsDocument,
  SalesTrendDocument,
  type MetricQueryInput,
  type SalesTargetsQuery,
  type SalesTrendQuery,
} from '../__generated__/documents.ts';
import { openChart, type ChartOption } from '../chart.ts';
import type { Ask } from '../client.ts';
import { element, fill, type Child } from '../dom.ts';
import { daysOf, grainOf, metricsIn, stepsOf, type Filter, type Period } from '../filter.ts';
import { day, decimal, money, shortMoney, whole } from '../format.ts';
import { say } from '../language.ts';
import { isForbidden, type Panel } from '../panel.ts';
import type { Palette } from '../theme.ts';

type Target = SalesTargetsQuery['salesTargets']['nodes'][number];
type Step = { key: string; amount: string };
type Trend = { steps: Step[]; currency: string; target?: Target };

/** More would push the chart away. */
const MOST_TARGETS = 3;

/** What was sold day by day, or month by month, beside what was to be sold. */
export const salesTrend: Panel = {
  name: 'sales-trend',
  title: 'salesTrend',
  size: 'wide',
  follows: ['metricChanged'],
  narrowedBy: ['period', 'channel'],
  open(body, { ask, filter }) {
    const holder = element('div', { class: 'chart' });
    const below = element('div', { class: 'targets' });
    body.append(holder, below);
    const chart = openChart(holder);
    return {
      async read() {
        const chosen = filter();
        const input: MetricQueryInput = {
          ...metricsIn(chosen, ['revenue']),
          dimensions: [grainOf(chosen.period)],
        };
        const [sold, targets] = await Promise.all([
          ask(SalesTrendDocument, { input }),
          targetsFor(ask, chosen),
        ]);
        const trend = trendOf(chosen.period, sold, targets);
        const { from, to } = daysOf(chosen.period);
        const values = { from: day(from), to: day(to), count: whole(trend.steps.length) };
        chart.show(say('trendLabel', values), (colours) => optionOf(trend, colours));
        fill(below, ...targetsOf(targets, trend.currency), tableOf(trend));
        return '';
      },
      close: chart.close,
    };
  },
};

/** Targets for all sales, or for the channel's; a viewer who may see none has none. */
async function targetsFor(ask: Ask, { period, channel }: Filter): Promise<Target[]> {
  const { from, to } = daysOf(period);
  const filter = { from: { lte: to }, to: { gte: from } };
  try {
    const { nodes } = (await ask(SalesTargetsDocument, { filter })).salesTargets;
    return nodes.filter((target) => target.channel === (channel ?? null) && !target.salesperson);
  } catch (error) {
    if (isForbidden(error)) return [];
    throw error;
  }
}

/** A step for each day or month, also for those without sales. */
function trendOf(period: Period, { metricQuery }: SalesTrendQuery, targets: Target[]): Trend {
  const width = grainOf(period) === 'day' ? 10 : 7;
  const sold = new Map(
    metricQuery.rows.map(({ keys, values }) => [
      keys[0]?.id?.slice(0, width),
      values[0]?.value ?? '0',
    ]),
  );
  return {
    steps: stepsOf(period).map((key) => ({ key, amount: sold.get(key) ?? '0' })),
    currency: metricQuery.currency,
    target: targets.find(({ measure }) => measure === 'REVENUE'),
  };
}

function optionOf(trend: Trend, { muted, line, accent, good }: Palette): ChartOption {
  const { steps, target, currency } = trend;
  const pace = target && steps.map(({ key }) => paceAt(key, target));
  return {
    animationDurationUpdate: 400,
    color: [accent, good],
    grid: { top: 36, right: 12, bottom: 4, left: 4, containLabel: true },
    legend: { top: 0, right: 0, textStyle: { color: muted }, icon: 'roundRect' },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      valueFormatter: (value) => amountOf(String(value), currency),
    },
    xAxis: {
      type: 'category',
      data: steps.map(({ key }) => stepName(key)),
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
      axisLabel: { color: muted },
    },
    yAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: line } },
      axisLabel: {
        color: muted,
        formatter: (value: number) => shortMoney({ amount: String(value), currency }),
      },
    },
    series: [
      {
        type: 'bar',
        name: say('sales'),
        barMaxWidth: 28,
        itemStyle: { borderRadius: [4, 4, 0, 0] },
        data: steps.map(({ amount }) => Number(amount)),
      },
      ...(pace
        ? [
            {
              type: 'line' as const,
              name: say('targetPace'),
              symbol: 'none',
              lineStyle: { type: 'dashed' as const, width: 2 },
              data: pace,
            },
          ]
        : []),
    ],
  };
}

/** What a day or a month has to bring when a target is met evenly; nothing outside its period. */
function paceAt(key: string, { from, to, amount }: Target): number | null {
  const isDay = key.length === 10;
  if (isDay ? key < from || key > to : key < from.slice(0, 7) || key > to.slice(0, 7)) return null;
  const days = 1 + (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const [year, month] = key.split('-').map(Number);
  const length = isDay ? 1 : new Date(Date.UTC(year!, month!, 0)).getUTCDate();
  return (Number(amount) / days) * length;
}

function targetsOf(targets: Target[], currency: string): Child[] {
  if (targets.length === 0) return [element('p', { class: 'quiet-text' }, say('noTarget'))];
  return targets.slice(0, MOST_TARGETS).map((target) => {
    const unit = target.measure === 'REVENUE' ? currency : undefined;
    const stands = say('targetStands', {
      percent: decimal(target.achievedPercent),
      amount: amountOf(target.amount, unit),
    });
    const ahead = target.expectedAtEnd ?? undefined;
    const expected = ahead && say('expected', { amount: amountOf(ahead, unit) });
    return element(
      'div',
      { class: 'target' },
      element('strong', {}, target.name),
      element('progress', {
        max: 100,
        value: Math.min(100, Number(target.achievedPercent)),
        'aria-label': target.name,
      }),
      element('span', { class: 'quiet-text' }, [stands, expected].filter(Boolean).join(' · ')),
    );
  });
}

/** The same figures for those who do not see the chart, or want them exactly. */
function tableOf({ steps, currency }: Trend): HTMLElement {
  const rows = steps.map(({ key, amount }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, stepName(key)),
      element('td', { class: 'number' }, amountOf(amount, currency)),
    ),
  );
  return element(
    'details',
    {},
    element('summary', { 'data-key': 'table' }, say('asTable')),
    element('table', {}, element('tbody', {}, ...rows)),
  );
}

function stepName(key: string): string {
  return key.length === 10 ? day(key) : key;
}

function amountOf(amount: string, currency: string | undefined): string {
  return currency ? money({ amount, currency }) : decimal(amount);
}
