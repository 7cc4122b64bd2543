import { refuse } from '../../../kernel/refusal.ts';

export type BinKind = 'STORAGE' | 'PICK' | 'RECEIVING' | 'QUARANTINE';

export type BinDetails = {
  code: string;
  kind: BinKind;
  /** In which sequence bins are picked from; default 0. */
  pickSequence?: number | null;
  /** The part of the warehouse that one picker walks. */
  zone?: string | null;
  /** Default true. */
  isActive?: boolean | null;
};

/** A place of a warehouse that goods are put into. */
export class Bin {
  id: string;
  warehouseId: string;
  /** Unique in its warehouse. */
  code!: string;
  kind!: BinKind;
  pickSequence!: number;
  zone!: string | null;
  isActive!: boolean;
  createdAt: Date;
  updatedAt!: Date;
  /** When the last that lay there has left, until somebody has said that it is empty. */
  emptiedAt: Date | null = null;
  version = 0;

  constructor(id: string, warehouseId: string, now: Date) {
    this.id = id;
    this.warehouseId = warehouseId;
    this.createdAt = now;
  }

  /** Takes the details over. Refuses `BIN_NOT_EMPTY` for what goods that lie there would not bear. */
  describe(details: BinDetails, isEmpty: boolean, now: Date): void {
    const isActive = details.isActive ?? true;
    const isOther = this.version > 0 && (details.kind !== this.kind || !isActive);
    if (isOther && !isEmpty) refuse('BIN_NOT_EMPTY', { code: this.code }, ['kind']);
    this.code = details.code.trim();
    this.kind = details.kind;
    this.pickSequence = details.pickSequence ?? 0;
    this.zone = details.zone?.trim() || null;
    this.isActive = isActive;
    this.updatedAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the bin has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** Somebody has looked. Refuses `NOT_EMPTIED` when nobody needs to. */
  confirm(): void {
    if (!this.emptiedAt) refuse('NOT_EMPTIED', { code: this.code }, ['binId']);
    this.emptiedAt = null;
    this.version += 1;
  }
}
