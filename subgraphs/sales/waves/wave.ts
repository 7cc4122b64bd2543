import { refuse } from '../../../kernel/refusal.ts';
import { requireState } from '../../../kernel/transitions.ts';

/** Order by order; all orders on one walk; or a walk through each zone. */
export type WaveMode = 'SINGLE' | 'BATCH' | 'ZONE';

type WaveState = 'PLANNED' | 'RELEASED' | 'PICKED' | 'CANCELLED';

/** Deliveries of one warehouse that are picked together. */
export class Wave {
  id: string;
  /** `WV-000001`; given when it is first saved. */
  number: string | null = null;
  warehouseId: string;
  mode: WaveMode;
  plannedAt: Date;
  plannedBy: string;
  releasedAt: Date | null = null;
  cancelledAt: Date | null = null;
  cancelReason: string | null = null;
  version = 1;

  constructor(id: string, of: Pick<Wave, 'warehouseId' | 'mode' | 'plannedBy'>, plannedAt: Date) {
    this.id = id;
    this.warehouseId = of.warehouseId;
    this.mode = of.mode;
    this.plannedBy = of.plannedBy;
    this.plannedAt = plannedAt;
  }

  get state(): WaveState {
    if (this.cancelledAt) return 'CANCELLED';
    return this.releasedAt ? 'RELEASED' : 'PLANNED';
  }

  /** Its lists go to the pickers. Refuses `ILLEGAL_MOVE`. */
  release(now: Date): void {
    requireState(this.state, 'RELEASED', 'PLANNED');
    this.releasedAt = now;
    this.version += 1;
  }

  /**
   * What is not picked of it is given up. Refuses `ILLEGAL_MOVE`, also when all of it is picked, and
   * `REASON_MISSING`.
   */
  cancel(reason: string, now: Date, hasOpen: boolean): void {
    const isPicked = this.state === 'RELEASED' && !hasOpen;
    requireState(isPicked ? 'PICKED' : this.state, 'CANCELLED', 'PLANNED', 'RELEASED');
    this.cancelReason = reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    this.cancelledAt = now;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the wave has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }
}
