/** Customers that are treated alike: in prices, in limits, in reports. */
export class CustomerGroup {
  id: string;
  /** Unique, such as `RETAIL`. */
  code!: string;
  name!: string;
  nameZh: string | null = null;
  createdAt: Date;
  version = 0;

  constructor(id: string, now: Date) {
    this.id = id;
    this.createdAt = now;
  }

  describe({ code, name, nameZh }: GroupDetails): void {
    this.code = code.trim();
    this.name = name.trim();
    this.nameZh = nameZh ?? null;
    this.version += 1;
  }
}

export type GroupDetails = { code: string; name: string; nameZh?: string | null };
