import { refuse } from '../../../kernel/refusal.ts';
import type { Place } from '../demand/serving.ts';

export type WarehouseDetails = {
  code: string;
  name: string;
  negativeStock?: 'FORBID' | 'ALLOW' | null;
  /** Where it is; default as it was. */
  address?: Place | null;
};

/** A place where stock is kept. */
export class Warehouse {
  id: string;
  /** The company's own unique short name. */
  code!: string;
  name!: string;
  /** Whether goods may leave before they have come. */
  allowsNegative = false;
  /** Whether somebody minds in which bin goods lie. */
  hasBins = false;
  /** Codes of the sales channels whose orders it serves; none: all. */
  channels: string[] = [];
  /** Where it is, for orders that are served from nearby. */
  address: Place | null = null;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /** Takes the details over. */
  describe({ code, name, negativeStock, address }: WarehouseDetails, now: Date): void {
    this.code = code.trim();
    this.name = name.trim();
    if (negativeStock) this.allowsNegative = negativeStock === 'ALLOW';
    if (address) this.address = address;
    this.updatedAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the warehouse has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }
}
