import { refuse } from '../../../kernel/refusal.ts';

/** A place where stock is kept. */
export class Warehouse {
  id: string;
  /** The company's own unique short name. */
  code!: string;
  name!: string;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  /** Takes the details over. */
  describe({ code, name }: { code: string; name: string }, now: Date): void {
    this.code = code.trim();
    this.name = name.trim();
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
