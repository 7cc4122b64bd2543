import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';
import type { Priority, ServicePolicy } from './service-policy.ts';
import { addWorkingTime, workingSeconds } from './working-calendar.ts';

export type ServiceStatus = 'OPEN' | 'IN_PROGRESS' | 'WAITING' | 'RESOLVED' | 'CLOSED';

const moveOn = transitions<ServiceStatus>({
  OPEN: ['IN_PROGRESS', 'WAITING', 'RESOLVED'],
  IN_PROGRESS: ['WAITING', 'RESOLVED'],
  WAITING: ['IN_PROGRESS', 'RESOLVED'],
  RESOLVED: ['CLOSED', 'IN_PROGRESS'],
  CLOSED: ['IN_PROGRESS'],
});

/** While it waits for the customer, or is solved, its time does not run. */
const stopped: readonly ServiceStatus[] = ['WAITING', 'RESOLVED', 'CLOSED'];
const solved: readonly ServiceStatus[] = ['RESOLVED', 'CLOSED'];

export type RequestDetails = {
  category: string;
  priority: Priority;
  channel: string;
  subject: string;
  contactId?: string | null;
};

/** What a customer wants solved: a thread of messages with times by which we answer and solve. */
export class ServiceRequest {
  id: string;
  /** `SR-000001`. */
  number: string;
  customerId: string;
  contactId: string | null = null;
  category!: string;
  priority!: Priority;
  channel!: string;
  subject!: string;
  status: ServiceStatus = 'OPEN';
  assignee: string | null = null;
  openedBy!: string;
  openedAt!: Date;
  firstRespondedAt: Date | null = null;
  resolvedAt: Date | null = null;
  closedAt: Date | null = null;
  /** Since when its time stands still. */
  stoppedAt: Date | null = null;
  /** Working time for which it has stood still until now. */
  waitedSeconds = 0;
  responseRiskAt!: Date;
  responseDueAt!: Date;
  resolutionRiskAt!: Date;
  resolutionDueAt!: Date;
  /** 1 (bad) to 5 (good), from the customer. */
  score: number | null = null;
  comment: string | null = null;
  ratedAt: Date | null = null;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, sequence: string, customerId: string) {
    this.id = id;
    this.number = `SR-${sequence.padStart(6, '0')}`;
    this.customerId = customerId;
  }

  /** Refuses `SUBJECT_MISSING`. */
  open(details: RequestDetails, by: string, policy: ServicePolicy, now: Date): void {
    this.subject = details.subject.trim() || refuse('SUBJECT_MISSING', {}, ['subject']);
    this.category = details.category;
    this.priority = details.priority;
    this.channel = details.channel;
    this.contactId = details.contactId ?? null;
    this.openedBy = by;
    this.openedAt = now;
    this.schedule(policy);
  }

  /** Refuses `ILLEGAL_MOVE`. Back in progress, it gets the time for which it has stood still. */
  move(to: ServiceStatus, policy: ServicePolicy, now: Date): void {
    this.status = moveOn(this.status, to);
    if (stopped.includes(to)) this.stoppedAt ??= now;
    this.resolvedAt = solved.includes(to) ? (this.resolvedAt ?? now) : null;
    this.closedAt = to === 'CLOSED' ? now : null;
    if (stopped.includes(to) || !this.stoppedAt) return;
    this.waitedSeconds += workingSeconds(policy, this.stoppedAt, now);
    this.stoppedAt = null;
    this.schedule(policy);
  }

  /** Our answer: the first one counts, and work has begun. */
  answer(policy: ServicePolicy, now: Date): void {
    this.firstRespondedAt ??= now;
    if (this.status === 'OPEN') this.move('IN_PROGRESS', policy, now);
  }

  /** The customer's word: what waits for it, or was solved, is in progress again. */
  hear(policy: ServicePolicy, now: Date): void {
    if (this.stoppedAt) this.move('IN_PROGRESS', policy, now);
  }

  /** Refuses `BAD_SCORE`, `NOT_SOLVED` and, the second time, `RATED_ALREADY`. */
  rate(score: number, comment: string | null, now: Date): void {
    if (score < 1 || score > 5) refuse('BAD_SCORE', { given: score }, ['score']);
    if (!this.resolvedAt) refuse('NOT_SOLVED', { status: this.status }, ['serviceRequestId']);
    if (this.ratedAt) refuse('RATED_ALREADY', { score: this.score }, ['serviceRequestId']);
    this.score = score;
    this.comment = comment;
    this.ratedAt = now;
  }

  /** Refuses `VERSION_CONFLICT` unless the request has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** By when it is due, and at risk when four fifths of the time are gone. */
  private schedule(policy: ServicePolicy): void {
    const level = policy.levels.find(({ priority }) => priority === this.priority)!;
    const after = (minutes: number, share: number) =>
      addWorkingTime(policy, this.openedAt, minutes * 60 * share + this.waitedSeconds);
    this.responseRiskAt = after(level.responseMinutes, 0.8);
    this.responseDueAt = after(level.responseMinutes, 1);
    this.resolutionRiskAt = after(level.resolutionMinutes, 0.8);
    this.resolutionDueAt = after(level.resolutionMinutes, 1);
  }
}

/** What somebody wrote in the thread of a service request. */
export class ServiceMessage {
  id!: string;
  serviceRequestId!: string;
  author!: string;
  isFromCustomer!: boolean;
  /** Between our own people: the customer does not see it. */
  isInternal!: boolean;
  body!: string;
  writtenAt!: Date;
}
