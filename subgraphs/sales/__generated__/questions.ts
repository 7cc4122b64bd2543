/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SoldProductFragment = { id: string, sku: string, name: string, baseUnit: string, taxCategory: string, units: Array<{ code: string, factor: string, decimals: number }> };

export type SoldProductsQueryVariables = Exact<{
  ids: Array<string> | string;
  skus: Array<string> | string;
}>;


export type SoldProductsQuery = { productsByIds: Array<{ id: string, sku: string, name: string, baseUnit: string, taxCategory: string, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type BasketFactsQueryVariables = Exact<{
  customerId: string;
  ids: Array<string> | string;
  skus: Array<string> | string;
}>;


export type BasketFactsQuery = { customer: { currency: string, group: { id: string } | null } | null, found: Array<{ id: string, sku: string, name: string, baseUnit: string, taxCategory: string, units: Array<{ code: string, factor: string, decimals: number }> } | null> };

export type TaxRatesQueryVariables = Exact<{
  country: string;
  date: string;
}>;


export type TaxRatesQuery = { taxRates: Array<{ code: string, percent: string }> };
