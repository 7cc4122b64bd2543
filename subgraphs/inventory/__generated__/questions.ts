/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ProductUnitsQueryVariables = Exact<{
  productId: string;
}>;


export type ProductUnitsQuery = { product: { baseUnit: string, units: Array<{ code: string, factor: string, decimals: number }> } | null };

export type UnitsOfProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UnitsOfProductsQuery = { productsByIds: Array<{ id: string, baseUnit: string, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type IncomingOfProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type IncomingOfProductsQuery = { productsByIds: Array<{ id: string, incoming: Array<{ warehouse: { id: string }, ordered: { value: string }, requisitioned: { value: string } }> } | null> };
