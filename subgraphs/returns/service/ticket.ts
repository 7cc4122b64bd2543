import { transitions } from '../../../kernel/transitions.ts';

export type TicketStatus = 'OPEN' | 'IN_PROGRESS' | 'RESOLVED' | 'CLOSED';
export type TicketPriority = 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT';
export type TicketCause =
  'MANUFACTURE' | 'TRANSPORT' | 'WEAR' | 'MISUSE' | 'INSTALLATION' | 'NO_FAULT' | 'UNKNOWN';
export type TicketAction =
  'REPAIRED' | 'REPLACED' | 'ADJUSTED' | 'INSTRUCTED' | 'REFUNDED' | 'NONE';

const move = transitions<TicketStatus>({
  OPEN: ['IN_PROGRESS', 'RESOLVED'],
  IN_PROGRESS: ['RESOLVED'],
  RESOLVED: ['IN_PROGRESS', 'CLOSED'],
  CLOSED: [],
});

/** What a customer needs done about something that it has bought. */
export class ServiceTicket {
  id!: string;
  /** `ST-000001`. */
  number!: string;
  customerId!: string;
  productId!: string;
  orderId: string | null = null;
  orderLineId: string | null = null;
  serial: string | null = null;
  subject!: string;
  description: string | null = null;
  priority!: TicketPriority;
  status: TicketStatus = 'OPEN';
  /** Last day of it; null when it is not known when the goods came. */
  warrantyUntil: string | null = null;
  isUnderWarranty = false;
  /** Decided when it is resolved. */
  isChargeable: boolean | null = null;
  cause: TicketCause | null = null;
  action: TicketAction | null = null;
  resolution: string | null = null;
  openedBy!: string;
  assignee: string | null = null;
  startedAt: Date | null = null;
  resolvedAt: Date | null = null;
  closedAt: Date | null = null;
  createdAt!: Date;
  updatedAt!: Date;
  version = 1;

  static numbered(id: string, sequence: string): ServiceTicket {
    const number = `ST-${sequence.padStart(6, '0')}`;
    return Object.assign(new ServiceTicket(), { id, number });
  }

  /** Somebody takes it on, for the first time or again. */
  start(assignee: string, now: Date): void {
    this.become('IN_PROGRESS', now);
    this.assignee = assignee;
    this.startedAt ??= now;
  }

  /** What was wrong and what was done; chargeable unless it is under warranty, or as decided. */
  resolve(outcome: Outcome, now: Date): void {
    this.become('RESOLVED', now);
    this.cause = outcome.cause;
    this.action = outcome.action;
    this.resolution = outcome.resolution?.trim() || null;
    this.isChargeable = outcome.isChargeable ?? !this.isUnderWarranty;
    this.resolvedAt = now;
  }

  close(now: Date): void {
    this.become('CLOSED', now);
    this.closedAt = now;
  }

  private become(status: TicketStatus, now: Date): void {
    this.status = move(this.status, status);
    this.updatedAt = now;
    this.version += 1;
  }
}

export type Outcome = {
  cause: TicketCause;
  action: TicketAction;
  resolution?: string | null;
  isChargeable?: boolean | null;
};
