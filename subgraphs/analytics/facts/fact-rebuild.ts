import { transitions } from '../../../kernel/transitions.ts';
import { factKinds, type FactKind } from './fact.ts';

export type RunStatus = 'RUNNING' | 'DONE' | 'CANCELLED';

/** How a long run may go on. */
export const moveRun = transitions<RunStatus>({
  RUNNING: ['DONE', 'CANCELLED'],
  DONE: [],
  CANCELLED: [],
});

/** A page of a kind's documents, by their ids. */
export type Page = { kind: FactKind; after: string | null; ids: string[]; next: string | null };

/** All documents of all areas read again: kind by kind, page by page. */
export class FactRebuild {
  id: string;
  status: RunStatus = 'RUNNING';
  /** Null when every page is marked. */
  kind: FactKind | null = factKinds[0];
  afterCursor: string | null = null;
  /** Documents. */
  total: number;
  done = 0;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null = null;
  version = 1;

  constructor(id: string, total: number, startedBy: string, now: Date) {
    this.id = id;
    this.total = total;
    this.startedBy = startedBy;
    this.startedAt = now;
  }

  /** Whether this is the page that comes next. */
  isAt({ kind, after }: Page): boolean {
    return this.status === 'RUNNING' && this.kind === kind && this.afterCursor === after;
  }

  /** Takes in that a page is marked to be read. */
  advance({ kind, ids, next }: Page): void {
    this.done += ids.length;
    this.total = Math.max(this.total, this.done);
    this.version += 1;
    this.afterCursor = next;
    if (!next) this.kind = factKinds[factKinds.indexOf(kind) + 1] ?? null;
  }

  /** Ends it, all being read. */
  finish(now: Date): void {
    this.end('DONE', now);
    this.version += 1;
  }

  /** Ends it where it stands. Refuses `ILLEGAL_MOVE`. */
  cancel(now: Date): void {
    this.end('CANCELLED', now);
    this.version += 1;
  }

  private end(status: RunStatus, now: Date): void {
    this.status = moveRun(this.status, status);
    this.endedAt = now;
  }
}
