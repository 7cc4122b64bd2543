import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type PromotionKind =
  'PERCENT' | 'AMOUNT' | 'BUY_GET' | 'BUNDLE' | 'ORDER_PERCENT' | 'ORDER_AMOUNT';
/** Whether it goes together with other promotions on the same line. */
export type Stacking = 'COMBINES' | 'ALONE';

/** A product and how much of it makes a bundle, in base units. */
export type Component = { productId: string; quantity: string };

/** What a promotion gives; which of these it needs follows from its kind. */
export type PromotionTerms = {
  percent?: string | null;
  /** Off per base unit, off the order, or what a bundle costs. */
  amount?: string | null;
  /** None: all products. */
  productIds?: string[] | null;
  /** Of a line, in base units. */
  minQuantity?: string | null;
  maxQuantity?: string | null;
  buyQuantity?: string | null;
  getQuantity?: string | null;
  components?: Component[] | null;
  /** Of what the order comes to before tax. */
  minAmount?: string | null;
};

export type PromotionDetails = PromotionTerms & {
  code: string;
  name: string;
  nameZh?: string | null;
  kind: PromotionKind;
  currency?: string | null;
  priority: number;
  stacking?: Stacking | null;
  validFrom?: string | null;
  validTo?: string | null;
  groupId?: string | null;
  customerId?: string | null;
  channelId?: string | null;
  couponCode?: string | null;
  maxUses?: number | null;
  maxUsesPerCustomer?: number | null;
  isActive?: boolean | null;
};

type Term = keyof PromotionTerms;

/** What each kind needs, and what it may have besides. */
const termsOf: Record<PromotionKind, { needs: readonly Term[]; may: readonly Term[] }> = {
  PERCENT: { needs: ['percent'], may: ['productIds', 'minQuantity', 'maxQuantity'] },
  AMOUNT: { needs: ['amount'], may: ['productIds', 'minQuantity', 'maxQuantity'] },
  BUY_GET: { needs: ['productIds', 'buyQuantity', 'getQuantity', 'percent'], may: [] },
  BUNDLE: { needs: ['components', 'amount'], may: [] },
  ORDER_PERCENT: { needs: ['percent'], may: ['minAmount'] },
  ORDER_AMOUNT: { needs: ['amount'], may: ['minAmount'] },
};

/** What lowers prices for a time: of lines, of bundles, or of a whole order. */
export class Promotion {
  id: string;
  code!: string;
  name!: string;
  nameZh: string | null = null;
  kind!: PromotionKind;
  /** Null when no amount of money is in its terms: then it holds in every currency. */
  currency: string | null = null;
  percent: Decimal | null = null;
  amount: Decimal | null = null;
  productIds: string[] = [];
  minQuantity: Decimal | null = null;
  maxQuantity: Decimal | null = null;
  buyQuantity: Decimal | null = null;
  getQuantity: Decimal | null = null;
  components: Component[] = [];
  minAmount: Decimal | null = null;
  /** Those with a higher one go first. */
  priority!: number;
  stacking: Stacking = 'COMBINES';
  validFrom: string | null = null;
  validTo: string | null = null;
  groupId: string | null = null;
  customerId: string | null = null;
  channelId: string | null = null;
  couponCode: string | null = null;
  maxUses: number | null = null;
  maxUsesPerCustomer: number | null = null;
  isActive = true;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /**
   * Takes the details over. Refuses `TERM_MISSING`, `TERM_UNUSED`, `BAD_DISCOUNT`,
   * `NOT_POSITIVE`, `NEGATIVE_PRICE`, `ENDS_BEFORE_START` and `MIXED_AUDIENCE`.
   */
  describe(details: PromotionDetails, now: Date): void {
    checkTerms(details);
    this.code = details.code.trim();
    this.name = details.name.trim();
    this.nameZh = details.nameZh ?? null;
    this.kind = details.kind;
    this.currency = details.currency ?? null;
    this.takeTerms(details);
    this.priority = details.priority;
    this.stacking = details.stacking ?? 'COMBINES';
    this.lasts(details.validFrom ?? null, details.validTo ?? null);
    this.isFor(details);
    this.couponCode = details.couponCode?.trim() || null;
    this.maxUses = details.maxUses ?? null;
    this.maxUsesPerCustomer = details.maxUsesPerCustomer ?? null;
    this.isActive = details.isActive ?? true;
    this.updatedAt = now;
    this.version += 1;
  }

  /** True when both could lower the same basket with neither going first. */
  rivals(other: Promotion): boolean {
    if (!this.isActive || !other.isActive || this.priority !== other.priority) return false;
    if (this.currency && other.currency && this.currency !== other.currency) return false;
    const meets = (['groupId', 'customerId', 'channelId'] as const).every(
      (kind) => !this[kind] || !other[kind] || this[kind] === other[kind],
    );
    return meets && startsBy(this, other.validTo) && startsBy(other, this.validTo);
  }

  private takeTerms(terms: PromotionTerms): void {
    this.percent = decimalOrNull(terms.percent);
    this.amount = decimalOrNull(terms.amount);
    this.productIds = terms.productIds ?? [];
    this.minQuantity = decimalOrNull(terms.minQuantity);
    this.maxQuantity = decimalOrNull(terms.maxQuantity);
    this.buyQuantity = decimalOrNull(terms.buyQuantity);
    this.getQuantity = decimalOrNull(terms.getQuantity);
    this.components = terms.components ?? [];
    this.minAmount = decimalOrNull(terms.minAmount);
  }

  private lasts(validFrom: string | null, validTo: string | null): void {
    if (validFrom && validTo && validTo < validFrom) {
      refuse('ENDS_BEFORE_START', { validFrom, validTo }, ['validTo']);
    }
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  private isFor({ groupId = null, customerId = null, channelId = null }: PromotionDetails): void {
    if ([groupId, customerId, channelId].filter(Boolean).length > 1) {
      refuse('MIXED_AUDIENCE', { groupId, customerId, channelId });
    }
    this.groupId = groupId;
    this.customerId = customerId;
    this.channelId = channelId;
  }
}

function startsBy({ validFrom }: Promotion, day: string | null): boolean {
  return !validFrom || !day || validFrom <= day;
}

function decimalOrNull(text: string | null | undefined): Decimal | null {
  return text == null ? null : decimal(text);
}

const allTerms = [
  ...new Set(Object.values(termsOf).flatMap(({ needs, may }) => [...needs, ...may])),
];

function checkTerms(details: PromotionDetails): void {
  const { kind, currency, percent, amount, minQuantity, maxQuantity } = details;
  const { needs, may } = termsOf[kind];
  const isGiven = (term: Term) => details[term] != null && String(details[term]) !== '';
  for (const term of allTerms) {
    if (needs.includes(term) && !isGiven(term)) refuse('TERM_MISSING', { kind, term }, [term]);
    if (![...needs, ...may].includes(term) && isGiven(term)) {
      refuse('TERM_UNUSED', { kind, term }, [term]);
    }
  }
  const isInMoney = isGiven('amount') || isGiven('minAmount');
  if (isInMoney && !currency) refuse('TERM_MISSING', { kind, term: 'currency' }, ['currency']);
  if (
    percent != null &&
    (decimal(percent).lessThanOrEqualTo(0) || decimal(percent).greaterThan(100))
  )
    refuse('BAD_DISCOUNT', { given: percent }, ['percent']);
  if (amount != null && decimal(amount).isNegative())
    refuse('NEGATIVE_PRICE', { given: amount }, ['amount']);
  if (minQuantity && maxQuantity && decimal(maxQuantity).lessThan(minQuantity))
    refuse('BAD_RANGE', { minQuantity, maxQuantity }, ['maxQuantity']);
  const quantities: [string, string | null | undefined][] = [
    ['buyQuantity', details.buyQuantity],
    ['getQuantity', details.getQuantity],
    ...(details.components ?? []).map(({ quantity }): [string, string] => ['components', quantity]),
  ];
  for (const [term, given] of quantities) {
    if (given != null && !decimal(given).greaterThan(0)) refuse('NOT_POSITIVE', { given }, [term]);
  }
}
