import type { ChartKind } from '../charts/option.ts';
import type { KeptQuery } from '../metrics/metric-query.ts';
import { usual } from '../reports/standard-reports.ts';
import type { Title } from '../text.ts';
import type { Tile, TileKind } from './dashboard.ts';

/** A dashboard that every installation has. */
export type StandardDashboard = { id: string; code: string; name: Title; tiles: Tile[] };

type Box = readonly [x: number, y: number, width: number, height: number];
type Shown = { kind: TileKind; query?: KeptQuery; chart?: ChartKind; live?: string };

function tile(en: string, zh: string, [x, y, width, height]: Box, shown: Shown): Tile {
  const { kind, query = null, chart = null, live = null } = shown;
  return { title: { en, 'zh-CN': zh }, kind, query, chart, live, x, y, width, height };
}

const kpi = (metric: string): Shown => ({ kind: 'KPI', query: usual({ metrics: [metric] }) });
const chart = (kind: ChartKind, dimension: string, ...metrics: string[]): Shown => ({
  kind: 'CHART',
  chart: kind,
  query: usual({ metrics, dimensions: [dimension], compareTo: null, first: 60 }),
});

// prettier-ignore
const overview: Tile[] = [
  tile('Orders', '下单数', [0, 0, 2, 1], kpi('ordersPlaced')),
  tile('Order value', '订单金额', [2, 0, 2, 1], kpi('orderValue')),
  tile('Revenue', '销售收入', [4, 0, 2, 1], kpi('revenue')),
  tile('Margin rate', '毛利率', [6, 0, 2, 1], kpi('marginRate')),
  tile('Collected', '回款', [8, 0, 2, 1], kpi('collected')),
  tile('On time', '准时率', [10, 0, 2, 1], kpi('onTimeRate')),
  tile('Revenue and margin by day', '每日收入与毛利', [0, 1, 8, 3], chart('LINE', 'day', 'revenue', 'margin')),
  tile('Revenue by channel', '各渠道收入', [8, 1, 4, 3], chart('PIE', 'channel', 'revenue')),
  tile('Orders by status', '订单状态', [0, 4, 4, 3], chart('BAR', 'status', 'ordersPlaced')),
  tile('Invoiced and collected', '开票与回款', [4, 4, 4, 3], chart('BAR', 'week', 'invoiced', 'collected')),
  tile('Best products', '畅销产品', [8, 4, 4, 3], { kind: 'TABLE', query: usual({ metrics: ['revenue', 'unitsSold'], dimensions: ['product'], first: 10 }) }),
  tile('Orders, live', '实时订单', [0, 7, 4, 3], { kind: 'LIVE', live: 'orderStatusChanged' }),
  tile('Stock alerts', '库存预警', [4, 7, 4, 3], { kind: 'LIVE', live: 'stockAlertRaised' }),
  tile('Supply exceptions', '供应异常', [8, 7, 4, 3], { kind: 'LIVE', live: 'supplyExceptionRaised' }),
];

const name = { en: 'Overview', 'zh-CN': '总览' };

/** What the web page shows first. */
export const standardDashboards: readonly StandardDashboard[] = [
  { id: 'dsh_overview', code: 'overview', name, tiles: overview },
];

/** The standard dashboard with this id or code. */
export function standardDashboard(idOrCode: string): StandardDashboard | undefined {
  return standardDashboards.find(({ id, code }) => id === idOrCode || code === idOrCode);
}
