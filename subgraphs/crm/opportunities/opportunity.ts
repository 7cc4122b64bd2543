import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type Outcome = 'WON' | 'LOST';

export type OpportunityDetails = {
  name: string;
  stage: string;
  value: { amount: string; currency: string };
  expectedDate: string;
  owner?: string | null;
};

/** An order that a customer may come to place. */
export class Opportunity {
  id: string;
  /** `OP-000001`. */
  number: string;
  customerId: string;
  name!: string;
  /** Code of an `OpportunityStage`. */
  stage!: string;
  /** Without tax, in the company's currency. */
  value!: Decimal;
  currency!: string;
  expectedDate!: string;
  owner: string | null = null;
  outcome: Outcome | null = null;
  /** Why it was won or lost. */
  reason: string | null = null;
  /** The order that a won one has become. */
  orderId: string | null = null;
  closedAt: Date | null = null;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, sequence: string, customerId: string, now: Date) {
    this.id = id;
    this.number = `OP-${sequence.padStart(6, '0')}`;
    this.customerId = customerId;
    this.createdAt = now;
  }

  /** Refuses `OPPORTUNITY_CLOSED`, `NAME_MISSING`, `CURRENCY_MISMATCH` and `NEGATIVE_AMOUNT`. */
  describe(details: OpportunityDetails, currency: string, now: Date): void {
    this.requireOpen();
    const { name, stage, value, expectedDate, owner } = details;
    this.name = name.trim() || refuse('NAME_MISSING', {}, ['name']);
    const { amount } = new Money(value.amount, value.currency).in(currency).rounded();
    if (amount.isNegative()) refuse('NEGATIVE_AMOUNT', { given: value.amount }, ['value']);
    this.value = amount;
    this.currency = currency;
    this.stage = stage;
    this.expectedDate = expectedDate;
    this.owner = owner?.trim() || null;
    this.touch(now);
  }

  /** Refuses `OPPORTUNITY_CLOSED`, and `REASON_MISSING` for a lost one without. */
  close(outcome: Outcome, why: { reason: string | null; orderId: string | null }, now: Date): void {
    this.requireOpen();
    if (outcome === 'LOST' && !why.reason) refuse('REASON_MISSING', {}, ['reason']);
    this.outcome = outcome;
    this.reason = why.reason;
    this.orderId = outcome === 'WON' ? why.orderId : null;
    this.closedAt = now;
    this.touch(now);
  }

  /** Refuses `VERSION_CONFLICT` unless the opportunity has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  private requireOpen(): void {
    const { number, outcome } = this;
    if (outcome) refuse('OPPORTUNITY_CLOSED', { number, outcome });
  }

  private touch(now: Date): void {
    this.updatedAt = now;
    this.version += 1;
  }
}

export type StageDetails = {
  code: string;
  name: string;
  nameZh?: string | null;
  /** Percent of opportunities in it that are won. */
  probability: string;
};

const MAX_STAGES = 30;

/** Refuses `NO_STAGES`, `TOO_MANY`, `NAME_MISSING`, `STAGE_TWICE` and `BAD_PROBABILITY`. */
export function checkStages(stages: readonly StageDetails[]): void {
  if (stages.length === 0) refuse('NO_STAGES', {}, ['stages']);
  if (stages.length > MAX_STAGES) {
    refuse('TOO_MANY', { limit: MAX_STAGES, given: stages.length }, ['stages']);
  }
  stages.forEach(({ code, name, probability }, index) => {
    const at = (field: string) => ['stages', String(index), field];
    if (!code.trim()) refuse('NAME_MISSING', {}, at('code'));
    if (!name.trim()) refuse('NAME_MISSING', {}, at('name'));
    const isTwice = stages.findIndex((stage) => stage.code === code) < index;
    if (isTwice) refuse('STAGE_TWICE', { code }, at('code'));
    const percent = decimal(probability);
    if (percent.isNegative() || percent.greaterThan(100)) {
      refuse('BAD_PROBABILITY', { given: probability }, at('probability'));
    }
  });
}
