import type { Grain } from './forecast/series.ts';
import { transitions } from '../../kernel/transitions.ts';

export type RunStatus = 'RUNNING' | 'DONE' | 'CANCELLED';
export type RunKind = 'FORECAST' | 'PLAN';

const move = transitions<RunStatus>({ RUNNING: ['DONE', 'CANCELLED'], DONE: [], CANCELLED: [] });

/** The place behind which a run goes on: products in warehouses, in the order of their ids. */
export type Place = { productId: string; warehouseId: string };

/** A calculation over many products, made a few at a time so that nobody has to wait for it. */
export class SupplyRun {
  id: string;
  kind: RunKind;
  grain: Grain;
  /** Periods ahead. */
  horizon: number;
  /** Null: all. */
  productIds: string[] | null;
  status: RunStatus = 'RUNNING';
  total: number;
  done = 0;
  afterProduct = '';
  afterWarehouse = '';
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null = null;
  version = 1;

  constructor(
    id: string,
    about: Pick<SupplyRun, 'kind' | 'grain' | 'horizon' | 'productIds' | 'total' | 'startedBy'>,
    now: Date,
  ) {
    this.id = id;
    this.kind = about.kind;
    this.grain = about.grain;
    this.horizon = about.horizon;
    this.productIds = about.productIds;
    this.total = about.total;
    this.startedBy = about.startedBy;
    this.startedAt = now;
    if (about.total === 0) this.end('DONE', now);
  }

  /** Whether what was calculated from this place on is what comes next. */
  isAt({ productId, warehouseId }: Place): boolean {
    const isHere = this.afterProduct === productId && this.afterWarehouse === warehouseId;
    return this.status === 'RUNNING' && isHere;
  }

  /** Takes in that `count` more are done, up to the given place; without one all is done. */
  advance(count: number, last: Place | undefined, now: Date): void {
    this.done += count;
    this.version += 1;
    if (!last) return this.end('DONE', now);
    this.afterProduct = last.productId;
    this.afterWarehouse = last.warehouseId;
  }

  cancel(now: Date): void {
    this.end('CANCELLED', now);
    this.version += 1;
  }

  private end(status: RunStatus, now: Date): void {
    this.status = move(this.status, status);
    this.endedAt = now;
  }
}
