import { refuse } from '../../../kernel/refusal.ts';

const MAX_DEPTH = 8;

/** A node of the tree that products stand in. Names are unique among sisters. */
export class ProductCategory {
  id: string;
  parentId: string | null;
  name!: string;
  nameZh: string | null = null;
  /** From the root down to the category itself. */
  ancestorIds: string[];
  archivedAt: Date | null = null;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;

  /** Refuses `CATEGORY_TOO_DEEP`, `CATEGORY_ARCHIVED` for a parent that is put away. */
  constructor(id: string, parent: ProductCategory | null, now: Date) {
    parent?.refuseArchived();
    this.id = id;
    this.parentId = parent?.id ?? null;
    this.ancestorIds = [...(parent?.ancestorIds ?? []), id];
    this.createdAt = now;
    refuseTooDeep(this.ancestorIds.length);
  }

  describe(names: { name: string; nameZh?: string | null }, now: Date): void {
    this.name = oneName(names.name);
    this.nameZh = names.nameZh === undefined ? this.nameZh : names.nameZh;
    this.touch(now);
  }

  /**
   * Hangs the category under another parent, or makes it a root; `below` are all categories under
   * it, which come along. Refuses `CATEGORY_CYCLE`, `CATEGORY_TOO_DEEP`, `CATEGORY_ARCHIVED`.
   */
  moveUnder(parent: ProductCategory | null, below: readonly ProductCategory[], now: Date): void {
    if (parent?.ancestorIds.includes(this.id)) {
      refuse('CATEGORY_CYCLE', { category: this.id, parent: parent.id }, ['parentId']);
    }
    parent?.refuseArchived();
    const family = [this, ...below];
    const old = this.ancestorIds.length - 1;
    const above = parent?.ancestorIds ?? [];
    const deepest = Math.max(...family.map(({ ancestorIds }) => ancestorIds.length));
    refuseTooDeep(deepest - old + above.length);
    this.parentId = parent?.id ?? null;
    for (const one of family) {
      one.ancestorIds = [...above, ...one.ancestorIds.slice(old)];
      one.touch(now);
    }
  }

  /** Puts the category away. Refuses `CATEGORY_IN_USE` while something in use stands in it. */
  archive(inUse: { categories: number; products: number }, now: Date): void {
    if (inUse.categories + inUse.products > 0) refuse('CATEGORY_IN_USE', inUse, ['categoryId']);
    this.archivedAt ??= now;
    this.touch(now);
  }

  /** Takes the category into use again. Refuses `CATEGORY_ARCHIVED` under one that is put away. */
  restore(parent: ProductCategory | null, now: Date): void {
    parent?.refuseArchived();
    this.archivedAt = null;
    this.touch(now);
  }

  refuseArchived(): void {
    if (this.archivedAt) refuse('CATEGORY_ARCHIVED', { category: this.name }, ['categoryId']);
  }

  /** Refuses `VERSION_CONFLICT` unless the category has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  private touch(now: Date): void {
    this.updatedAt = now;
    this.version += 1;
  }
}

function refuseTooDeep(depth: number): void {
  if (depth > MAX_DEPTH) refuse('CATEGORY_TOO_DEEP', { limit: MAX_DEPTH, given: depth }, ['name']);
}

function oneName(given: string): string {
  const [name, ...more] = pathOf(given);
  if (more.length > 0) refuse('BAD_NAME', { given }, ['name']);
  return name!;
}

/** The names of a path such as `Beverages / Tea`. Refuses `BAD_NAME` when one of them is empty. */
export function pathOf(path: string): string[] {
  const names = path.split(/\s\/\s/).map((name) => name.trim());
  if (names.some((name) => name === '')) refuse('BAD_NAME', { given: path }, ['name']);
  return names;
}
