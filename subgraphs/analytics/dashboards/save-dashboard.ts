import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { ChartKind } from '../charts/option.ts';
import { requireOwn, requireSome } from '../definition.ts';
import { keptQuery, type KeptQueryInput } from '../metrics/kept-query.ts';
import { staffOnly } from '../staff.ts';
import { Dashboard, type TileKind } from './dashboard.ts';
import { standardDashboard } from './standard-dashboards.ts';

type TileInput = {
  title: string;
  kind: TileKind;
  query?: KeptQueryInput | null;
  chart?: ChartKind | null;
  live?: string | null;
  x: number;
  y: number;
  width: number;
  height: number;
};

export type SaveDashboardInput = {
  id?: string | null;
  expectedVersion?: number | null;
  code?: string | null;
  name: string;
  tiles: readonly TileInput[];
  idempotencyKey?: string | null;
};

const SaveDashboard = commandSpec<SaveDashboardInput, { dashboardId: string }>(
  'analytics.saveDashboard',
);

const MAX_TILES = 24;

/**
 * Makes a dashboard of the viewer's own, or changes one. Refuses `STANDARD_FIXED`, `NOT_YOURS`,
 * `VERSION_CONFLICT`, `CODE_TAKEN`, `NOTHING_GIVEN`, `TOO_MANY` and what a query is refused for.
 */
export const saveDashboard = command(SaveDashboard, 'analytics:write', async (work, input) => {
  staffOnly(work);
  const dashboard = await findOrMake(work, input.id);
  requireOwn(dashboard, work.viewer, input.expectedVersion);
  requireSome(input.tiles, MAX_TILES, 'tiles');
  await requireFree(work, dashboard, input.code);
  dashboard.code = input.code ?? dashboard.code;
  dashboard.name = input.name;
  dashboard.tiles = input.tiles.map((tile) => {
    const { title, kind, x, y, width, height, chart = null, live = null } = tile;
    if (!tile.query && kind !== 'LIVE') refuse('NOTHING_GIVEN', {}, ['tiles', 'query']);
    const query = tile.query ? keptQuery(tile.query, work) : null;
    return { title, kind, query, chart, live, x, y, width, height };
  });
  if (input.id) dashboard.version += 1;
  work.em.persist(dashboard);
  return { dashboardId: dashboard.id };
});

async function findOrMake(work: Work, id: string | null | undefined): Promise<Dashboard> {
  if (!id) return new Dashboard(work.ids.next('dsh'), work.viewer.id, work.now);
  const standard = standardDashboard(id);
  if (standard) refuse('STANDARD_FIXED', { code: standard.code }, ['id']);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const dashboard = await work.em.findOne(Dashboard, { id }, { lockMode });
  if (!dashboard) throw new NotFound('dashboard', id);
  return dashboard;
}

async function requireFree(work: Work, { id }: Dashboard, code: string | null | undefined) {
  if (!code) return;
  if (standardDashboard(code)) refuse('CODE_TAKEN', { code }, ['code']);
  await takeTurns(work.sql, `dashboard ${code}`);
  const other = await work.em.findOne(Dashboard, { code });
  if (other && other.id !== id) refuse('CODE_TAKEN', { code }, ['code']);
}
