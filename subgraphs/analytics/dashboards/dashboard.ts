import type { ChartKind } from '../charts/option.ts';
import type { KeptQuery } from '../metrics/metric-query.ts';
import type { Title } from '../text.ts';

export type TileKind = 'KPI' | 'CHART' | 'TABLE' | 'LIVE';

/** A part of a dashboard: a question and how its answer is shown, or something live. */
export type Tile = {
  title: Title;
  kind: TileKind;
  query: KeptQuery | null;
  chart: ChartKind | null;
  /** Name of a subscription field. */
  live: string | null;
  /** Of twelve columns. */
  x: number;
  y: number;
  width: number;
  height: number;
};

/** A page of tiles. */
export class Dashboard {
  id: string;
  code: string;
  name: string;
  tiles: Tile[];
  ownerId: string;
  createdAt: Date;
  version = 1;

  constructor(id: string, ownerId: string, now: Date) {
    this.id = id;
    this.code = id;
    this.name = '';
    this.tiles = [];
    this.ownerId = ownerId;
    this.createdAt = now;
  }
}
