import type { Decimal } from '../../../kernel/decimal.ts';
import { creditLimitOf, type GivenMoney } from './credit-limit.ts';

/** Customers that are treated alike: in prices, in limits, in reports. */
export class CustomerGroup {
  id: string;
  /** Unique, such as `RETAIL`. */
  code!: string;
  name!: string;
  nameZh: string | null = null;
  /** Of its customers that have none of their own; in the company's currency. */
  creditLimit: Decimal | null = null;
  createdAt: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /** Refuses `NEGATIVE_CREDIT_LIMIT`, `CURRENCY_MISMATCH`. */
  describe({ code, name, nameZh, creditLimit }: GroupDetails, currency: string): void {
    this.code = code.trim();
    this.name = name.trim();
    this.nameZh = nameZh ?? null;
    this.creditLimit = creditLimitOf(creditLimit, currency);
    this.version += 1;
  }
}

export type GroupDetails = {
  code: string;
  name: string;
  nameZh?: string | null;
  creditLimit?: GivenMoney | null;
};
