import type { TaxDisplay, TaxRounding } from '../pricing/tax.ts';

/** A way in which customers buy: the web shop, the phone desk, a marketplace. */
export class SalesChannel {
  id: string;
  /** Unique, such as `WEB`; orders and baskets name it. */
  code!: string;
  name!: string;
  nameZh: string | null = null;
  taxRounding: TaxRounding = 'LINE';
  taxDisplay: TaxDisplay = 'EXCLUDED';
  /** What freight is taxed by, of finance's codes; null: it is not. */
  freightTaxCode: string | null = null;
  createdAt: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  describe({ code, name, nameZh, ...tax }: ChannelDetails): void {
    this.code = code.trim();
    this.name = name.trim();
    this.nameZh = nameZh ?? null;
    this.taxRounding = tax.taxRounding ?? 'LINE';
    this.taxDisplay = tax.taxDisplay ?? 'EXCLUDED';
    this.freightTaxCode = tax.freightTaxCode?.trim() || null;
    this.version += 1;
  }
}

export type ChannelDetails = {
  code: string;
  name: string;
  nameZh?: string | null;
  taxRounding?: TaxRounding | null;
  taxDisplay?: TaxDisplay | null;
  freightTaxCode?: string | null;
};
