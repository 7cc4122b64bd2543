import { transitions } from '../../../kernel/transitions.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Problem } from './read-files.ts';

export type ImportStatus = 'CHECKED' | 'RUNNING' | 'DONE' | 'REJECTED' | 'CANCELLED';

const move = transitions<ImportStatus>({
  CHECKED: [],
  RUNNING: ['DONE', 'CHECKED', 'REJECTED', 'CANCELLED'],
  DONE: [],
  REJECTED: [],
  CANCELLED: [],
});

/**
 * Files brought in from outside, row by row, through the same verbs as everybody uses and with the
 * rights of who started it. Files with any bad row are rejected as a whole; a row that a verb
 * refuses later is a problem of its own and holds no other row up.
 */
export class Import {
  id: string;
  status: ImportStatus;
  isDryRun: boolean;
  total: number;
  done = 0;
  failed = 0;
  problems: Problem[];
  /** With whose rights it runs. */
  viewer: Viewer;
  startedAt: Date;
  endedAt: Date | null = null;
  version = 1;

  constructor(
    id: string,
    about: Pick<Import, 'isDryRun' | 'total' | 'problems' | 'viewer'> & { tasks: number },
    now: Date,
  ) {
    this.id = id;
    this.isDryRun = about.isDryRun;
    this.total = about.total;
    this.problems = about.problems;
    this.viewer = about.viewer;
    this.startedAt = now;
    this.status = 'RUNNING';
    if (about.problems.length > 0) this.status = 'REJECTED';
    else if (about.tasks === 0) this.status = about.isDryRun ? 'CHECKED' : 'DONE';
    if (this.status !== 'RUNNING') this.endedAt = now;
  }

  /** Takes in how a few rows went. */
  advance(done: number, problems: readonly Problem[], now: Date): void {
    this.done += done;
    this.failed += problems.length;
    this.problems = [...this.problems, ...problems].slice(0, 1_000);
    this.version += 1;
    if (this.done + this.failed >= this.total) this.end(this.outcome(), now);
  }

  private outcome(): ImportStatus {
    if (!this.isDryRun) return 'DONE';
    return this.failed > 0 ? 'REJECTED' : 'CHECKED';
  }

  cancel(now: Date): void {
    this.end('CANCELLED', now);
    this.version += 1;
  }

  private end(status: ImportStatus, now: Date): void {
    this.status = move(this.status, status);
    this.endedAt = now;
  }
}

/** One row still to be worked through, or already done. */
export class ImportTask {
  id: string;
  importId: string;
  /** Tasks are worked through in this order, those of one step side by side. */
  step: number;
  kind: string;
  file: string;
  line: number;
  /** The row's own name, such as an order's number. */
  ref: string | null;
  data: Record<string, unknown>;
  status: 'WAITING' | 'DONE' | 'FAILED' = 'WAITING';
  /** What it made, such as an order's id. */
  documentId: string | null = null;
  tries = 0;

  constructor(id: string, about: Omit<ImportTask, 'id' | 'status' | 'documentId' | 'tries'>) {
    this.id = id;
    this.importId = about.importId;
    this.step = about.step;
    this.kind = about.kind;
    this.file = about.file;
    this.line = about.line;
    this.ref = about.ref;
    this.data = about.data;
  }
}
