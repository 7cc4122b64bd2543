import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { criteriaOf, type Criterion, type CriterionInput } from './criterion.ts';

export type InspectionPlanDetails = {
  criteria: readonly CriterionInput[];
  /** So many base units are looked at; or `samplePercent` of what has come. */
  sampleCount?: number | null;
  samplePercent?: string | null;
  /** How many failing samples are tolerated; default none. */
  acceptanceNumber?: number | null;
  isActive?: boolean | null;
};

/** More samples than this are not looked at, of however many goods. */
export const MAX_SAMPLES = 500;

/** How goods of a product are inspected when they come, from one supplier or from all. */
export class InspectionPlan {
  id: string;
  productId: string;
  /** Null: from whomever there is no plan of its own. */
  supplierId: string | null;
  criteria!: Criterion[];
  sampleCount: number | null = null;
  samplePercent: Decimal | null = null;
  acceptanceNumber = 0;
  isActive = true;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, productId: string, supplierId: string | null, now: Date) {
    this.id = id;
    this.productId = productId;
    this.supplierId = supplierId;
    this.createdAt = now;
  }

  /**
   * Takes other details. Refuses `BAD_SAMPLE_SIZE`, `BAD_ACCEPTANCE_NUMBER`, and what criteria are
   * refused for.
   */
  describe(details: InspectionPlanDetails, now: Date): void {
    const { sampleCount = null, samplePercent = null } = details;
    const percent = samplePercent === null ? null : decimal(samplePercent);
    const isCount = sampleCount !== null && sampleCount >= 1 && sampleCount <= MAX_SAMPLES;
    const isPercent = percent !== null && percent.greaterThan(0) && !percent.greaterThan(100);
    if (sampleCount !== null && percent !== null ? true : !isCount && !isPercent) {
      refuse('BAD_SAMPLE_SIZE', { limit: MAX_SAMPLES }, ['sampleCount']);
    }
    const tolerated = details.acceptanceNumber ?? 0;
    const most = sampleCount ?? MAX_SAMPLES;
    if (tolerated < 0 || tolerated >= most) {
      refuse('BAD_ACCEPTANCE_NUMBER', { given: tolerated, limit: most - 1 }, ['acceptanceNumber']);
    }
    this.criteria = criteriaOf(details.criteria);
    this.sampleCount = sampleCount;
    this.samplePercent = percent;
    this.acceptanceNumber = tolerated;
    this.isActive = details.isActive ?? true;
    this.updatedAt = now;
    this.version += 1;
  }

  /** How many samples so many goods are judged by: at least one, at most all of them. */
  sampleSizeOf(quantity: Decimal): number {
    const wanted = this.samplePercent
      ? quantity.times(this.samplePercent).dividedBy(100).ceil()
      : decimal(this.sampleCount!);
    const most = Math.min(MAX_SAMPLES, quantity.ceil().toNumber());
    return Math.max(1, Math.min(most, wanted.toNumber()));
  }
}
