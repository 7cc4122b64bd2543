import { refuse } from '../../../kernel/refusal.ts';

export type InteractionKind = 'CALL' | 'EMAIL' | 'MEETING' | 'VISIT' | 'NOTE' | 'TASK';

export type InteractionDetails = {
  kind: InteractionKind;
  subject: string;
  body?: string | null;
  /** Default now. */
  at?: string | null;
  /** For a task, and only for one. */
  dueAt?: string | null;
  assignee?: string | null;
};

/** What happened between us and a customer, or what is to be done for one. */
export class Interaction {
  id: string;
  customerId: string;
  contactId: string | null = null;
  kind!: InteractionKind;
  subject!: string;
  body: string | null = null;
  at!: Date;
  dueAt: Date | null = null;
  assignee: string | null = null;
  completedAt: Date | null = null;
  completedBy: string | null = null;
  /** What came of a completed task. */
  outcome: string | null = null;
  recordedBy: string;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, customerId: string, recordedBy: string) {
    this.id = id;
    this.customerId = customerId;
    this.recordedBy = recordedBy;
  }

  /** Refuses `SUBJECT_MISSING`, `IN_FUTURE`, `DUE_MISSING` and, for a due time, `NOT_A_TASK`. */
  describe(details: InteractionDetails, now: Date): void {
    const { kind, at, dueAt } = details;
    this.subject = details.subject.trim() || refuse('SUBJECT_MISSING', {}, ['subject']);
    this.at = at ? new Date(at) : now;
    if (this.at > now) refuse('IN_FUTURE', { given: this.at }, ['at']);
    if (kind === 'TASK' && !dueAt) refuse('DUE_MISSING', {}, ['dueAt']);
    if (kind !== 'TASK' && dueAt) refuse('NOT_A_TASK', { kind }, ['dueAt']);
    this.kind = kind;
    this.dueAt = dueAt ? new Date(dueAt) : null;
    this.body = details.body?.trim() || null;
    this.assignee = details.assignee?.trim() || null;
    this.touch(now);
  }

  /** Refuses `NOT_A_TASK`, and `TASK_DONE` for one that is completed. */
  complete(by: string, outcome: string | null, now: Date): void {
    const { kind, completedAt } = this;
    if (kind !== 'TASK') refuse('NOT_A_TASK', { kind }, ['interactionId']);
    if (completedAt) refuse('TASK_DONE', { completedAt }, ['interactionId']);
    this.completedAt = now;
    this.completedBy = by;
    this.outcome = outcome;
    this.touch(now);
  }

  private touch(now: Date): void {
    this.updatedAt = now;
    this.version += 1;
  }
}
