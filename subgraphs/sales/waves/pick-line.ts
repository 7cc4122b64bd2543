import { least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { expectSerials } from '../../../kernel/tracking.ts';

/** What of a pick line is for one delivery; base units. */
export type PickPart = {
  id: string;
  deliveryId: string;
  deliveryLineId: string;
  orderLineId: string;
  quantity: Decimal;
  picked: Decimal;
  missing: Decimal;
  serials: string[];
};

/** What a picker's scanner has read; base units. */
export type Scan = {
  /** Of the goods: GTIN or SKU. */
  code: string;
  binCode?: string | null;
  lotCode?: string | null;
  quantity: Decimal;
  serials: readonly string[];
};

/** What stands on the goods that the line wants. */
export type Label = {
  sku: string;
  gtin: string | null;
  lot: { code: string; status: string; expiresOn: string | null } | null;
};

/** Goods of a line that were picked, or not found, for one delivery. */
export type Share = { part: PickPart; quantity: Decimal; serials: string[] };

/** Goods of one lot to take from one bin, for one delivery or several. */
export class PickLine {
  id: string;
  productId: string;
  binId: string | null;
  binCode: string | null;
  lotId: string | null;
  /** Of deliveries that are being picked, in the wave's sequence. */
  parts: PickPart[] = [];

  constructor(row: Pick<PickLine, 'id' | 'productId' | 'binId' | 'binCode' | 'lotId'>) {
    this.id = row.id;
    this.productId = row.productId;
    this.binId = row.binId;
    this.binCode = row.binCode;
    this.lotId = row.lotId;
  }

  /** What is still to be picked. */
  open(): Decimal {
    return sum(this.parts.map(openOf));
  }

  /**
   * Refuses what the line does not want: `WRONG_BIN`, `WRONG_PRODUCT`, `WRONG_LOT`, `LOT_EXPIRED`,
   * `LOT_HELD`, `NOT_POSITIVE`, `PICKED_TOO_MUCH`; units without serials as `expectSerials` does.
   */
  expect(scan: Scan, { sku, gtin, lot }: Label, today: string, isSerial: boolean): void {
    const { code, binCode, lotCode, quantity, serials } = scan;
    if (binCode && this.binCode && binCode.trim() !== this.binCode) {
      refuse('WRONG_BIN', { given: binCode, wanted: this.binCode }, ['binCode']);
    }
    if (![sku, gtin].some((own) => own && isSameCode(own, code))) {
      refuse('WRONG_PRODUCT', { given: code, wanted: sku }, ['code']);
    }
    if ((lotCode?.trim() || null) !== (lot?.code ?? null)) {
      refuse('WRONG_LOT', { given: lotCode || '–', wanted: lot?.code ?? '–' }, ['lotCode']);
    }
    if (lot?.status === 'EXPIRED' || (lot?.expiresOn && lot.expiresOn < today)) {
      refuse('LOT_EXPIRED', { code: lot.code, expiresOn: lot.expiresOn }, ['lotCode']);
    }
    if (lot?.status === 'BLOCKED') {
      refuse('LOT_HELD', { code: lot.code, productId: this.productId }, ['lotCode']);
    }
    const given = quantity.toFixed();
    if (!quantity.greaterThan(0)) refuse('NOT_POSITIVE', { given }, ['quantity']);
    if (quantity.greaterThan(this.open())) {
      refuse('PICKED_TOO_MUCH', { given, wanted: this.open().toFixed() }, ['quantity']);
    }
    if (isSerial || serials.length > 0) expectSerials(serials, quantity, []);
  }

  /** Sorts what was picked to the deliveries, one after the other. */
  pick(quantity: Decimal, serials: readonly string[]): Share[] {
    const units = [...serials];
    let left = quantity;
    return this.parts.flatMap((part): Share[] => {
      const own = least(left, openOf(part));
      if (!own.greaterThan(0)) return [];
      left = left.minus(own);
      const named = units.splice(0, own.toNumber());
      part.picked = part.picked.plus(own);
      part.serials.push(...named);
      return [{ part, quantity: own, serials: named }];
    });
  }

  /** What is not picked is not there. Refuses `PICKED_TOO_MUCH` when everything is. */
  miss(): Share[] {
    if (this.open().isZero()) refuse('PICKED_TOO_MUCH', { given: '0', wanted: '0' }, []);
    return this.parts.flatMap((part): Share[] => {
      const quantity = openOf(part);
      part.missing = part.missing.plus(quantity);
      return quantity.isZero() ? [] : [{ part, quantity, serials: [] }];
    });
  }
}

function openOf({ quantity, picked, missing }: PickPart): Decimal {
  const open = quantity.minus(picked).minus(missing);
  return open.isNegative() ? ZERO : open;
}

/** A GTIN is the same with or without zeros before it. */
function isSameCode(own: string, given: string): boolean {
  return bare(own) === bare(given);
}

function bare(code: string): string {
  const text = code.trim().toUpperCase();
  return /^\d+$/.test(text) ? text.replace(/^0+/, '') : text;
}
