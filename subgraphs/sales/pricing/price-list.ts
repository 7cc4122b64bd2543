import { refuse } from '../../../kernel/refusal.ts';

export type Audience = 'ALL' | 'GROUP' | 'CUSTOMER' | 'CHANNEL';

export type PriceListDetails = {
  code: string;
  name: string;
  nameZh?: string | null;
  currency: string;
  precedence: number;
  groupId?: string | null;
  customerId?: string | null;
  channelId?: string | null;
  isTaxIncluded?: boolean | null;
};

/** Prices for everybody, or for one customer group, one customer or one channel. */
export class PriceList {
  id: string;
  /** Unique, such as `STANDARD`. */
  code!: string;
  name!: string;
  nameZh: string | null = null;
  currency!: string;
  /** Among the lists for a basket, the one with the highest wins. */
  precedence!: number;
  groupId: string | null = null;
  customerId: string | null = null;
  channelId: string | null = null;
  /** Its prices include tax. */
  isTaxIncluded = false;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  /** All versions, loaded with the list. */
  versions: PriceListVersion[] = [];

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /** Takes the details over. Refuses `MIXED_AUDIENCE` when more than one audience is named. */
  describe(details: PriceListDetails, now: Date): void {
    const { groupId = null, customerId = null, channelId = null } = details;
    if ([groupId, customerId, channelId].filter(Boolean).length > 1) {
      refuse('MIXED_AUDIENCE', { groupId, customerId, channelId });
    }
    this.code = details.code.trim();
    this.name = details.name.trim();
    this.nameZh = details.nameZh ?? null;
    this.currency = details.currency;
    this.precedence = details.precedence;
    this.groupId = groupId;
    this.customerId = customerId;
    this.channelId = channelId;
    this.isTaxIncluded = details.isTaxIncluded ?? false;
    this.updatedAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the list has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** True when one basket can fall under both lists with neither going first. */
  rivals(other: PriceList): boolean {
    if (this.currency !== other.currency || this.precedence !== other.precedence) return false;
    return (['groupId', 'customerId', 'channelId'] as const).every(
      (kind) => !this[kind] || !other[kind] || this[kind] === other[kind],
    );
  }
}

/** The prices of a list for a time. */
export class PriceListVersion {
  id: string;
  priceListId: string;
  /** First day; null: since ever. */
  validFrom: string | null = null;
  /** Last day; null: for good. */
  validTo: string | null = null;

  constructor(id: string, priceListId: string) {
    this.id = id;
    this.priceListId = priceListId;
  }

  /** Sets the first and last day. Refuses `ENDS_BEFORE_START`. */
  lasts(validFrom: string | null, validTo: string | null): void {
    if (validFrom && validTo && validTo < validFrom) {
      refuse('ENDS_BEFORE_START', { validFrom, validTo }, ['versions']);
    }
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  overlaps(other: PriceListVersion): boolean {
    return startsBy(this, other.validTo) && startsBy(other, this.validTo);
  }
}

function startsBy({ validFrom }: PriceListVersion, day: string | null): boolean {
  return !validFrom || !day || validFrom <= day;
}

export type VersionPair = { own: PriceListVersion; other: PriceListVersion };

/** Versions of the list and of its rivals, itself among them, that hold at the same time. */
export function rivalVersions(list: PriceList, all: readonly PriceList[]): VersionPair[] {
  const others = all.filter((one) => list.rivals(one)).flatMap(({ versions }) => versions);
  return list.versions.flatMap((own) =>
    others.filter((other) => other !== own && own.overlaps(other)).map((other) => ({ own, other })),
  );
}
