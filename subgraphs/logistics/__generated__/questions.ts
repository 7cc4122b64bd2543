/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LoadOfDeliveryQueryVariables = Exact<{
  ids: Array<string> | string;
  orderId: string;
}>;


export type LoadOfDeliveryQuery = { productsByIds: Array<{ id: string, weightKg: string | null } | null>, order: { currency: string, lines: Array<{ id: string, ordered: { value: string }, net: { amount: string } }> } | null };

export type WeighedProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type WeighedProductsQuery = { productsByIds: Array<{ id: string, weightKg: string | null, volumeM3: string | null } | null> };
