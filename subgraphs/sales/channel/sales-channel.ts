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
  createdAt: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  describe({ code, name, nameZh, taxRounding, taxDisplay }: ChannelDetails): void {
    this.code = code.trim();
    this.name = name.trim();
    this.nameZh = nameZh ?? null;
    this.taxRounding = taxRounding ?? 'LINE';
    this.taxDisplay = taxDisplay ?? 'EXCLUDED';
    this.version += 1;
  }
}

export type ChannelDetails = {
  code: string;
  name: string;
  nameZh?: string | null;
  taxRounding?: TaxRounding | null;
  taxDisplay?: TaxDisplay | null;
};
