import { sql, type Sql } from '../../../kernel/database.ts';

export type KnownBuyer = {
  customerId: string;
  groupId: string | null;
  country: string;
  region: string | null;
  postalCode: string | null;
  version: number;
};
export type KnownProduct = { productId: string; categoryId: string | null; version: number };
/** From the root of the tree down to the category itself. */
export type KnownCategory = { categoryId: string; categoryIds: string[]; version: number };

// What is older than what is known has no effect.

export async function writeBuyers(db: Sql, told: readonly KnownBuyer[]): Promise<void> {
  await sql`insert into known_buyer as k (id, group_id, country, region, postal_code, version)
    select distinct on ("customerId") "customerId", "groupId", country, region, "postalCode",
      version
    from json_to_recordset(${JSON.stringify(told)}::json) as t("customerId" text,
      "groupId" text, country text, region text, "postalCode" text, version integer)
    order by "customerId", version desc
    on conflict (id) do update
      set group_id = excluded.group_id, country = excluded.country, region = excluded.region,
        postal_code = excluded.postal_code, version = excluded.version
      where k.version < excluded.version`.execute(db);
}

export async function writeProducts(db: Sql, told: readonly KnownProduct[]): Promise<void> {
  await sql`insert into known_product as k (id, category_id, version)
    select distinct on ("productId") "productId", "categoryId", version
    from json_to_recordset(${JSON.stringify(told)}::json)
      as t("productId" text, "categoryId" text, version integer)
    order by "productId", version desc
    on conflict (id) do update
      set category_id = excluded.category_id, version = excluded.version
      where k.version < excluded.version`.execute(db);
}

export async function writeCategories(db: Sql, told: readonly KnownCategory[]): Promise<void> {
  await sql`insert into known_category as k (id, category_ids, version)
    select distinct on ("categoryId") "categoryId",
      array(select jsonb_array_elements_text("categoryIds")), version
    from json_to_recordset(${JSON.stringify(told)}::json)
      as t("categoryId" text, "categoryIds" jsonb, version integer)
    order by "categoryId", version desc
    on conflict (id) do update
      set category_ids = excluded.category_ids, version = excluded.version
      where k.version < excluded.version`.execute(db);
}
