import type { Learning } from '../../../kernel/command.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ReadOrder } from './read-order.ts';

export type NamedCustomer = { id: string; number: string };
export type NamedProduct = { id: string; sku: string; baseUnit: string; units: string[] };

/** Whom and what a document can mean. */
export type Named = {
  /** One when it is clear. */
  customers: NamedCustomer[];
  /** By each name that the document has for them. */
  productOf(name: string): NamedProduct | undefined;
};

type Product = {
  id: string;
  sku: string;
  gtin: string | null;
  baseUnit: string;
  units: { code: string }[];
};
type Nodes<Node> = { nodes: Node[] };
type Answer = {
  customer?: NamedCustomer | null;
  customers?: Nodes<NamedCustomer>;
  customersByEmail?: NamedCustomer[];
  productsByIds: (Product | null)[];
  products?: Nodes<Product>;
};

const productFields = 'id sku gtin baseUnit units { code }';
const question = `query NamedInDocument($skus: [String!]!, $gtins: [String!]!, $hasGtins: Boolean!,
    $customerId: ID!, $isGiven: Boolean!, $codes: [String!]!, $hasCodes: Boolean!,
    $email: EmailAddress!, $hasEmail: Boolean!) {
  customer(id: $customerId) @include(if: $isGiven) { id number }
  customers(first: 2, filter: { or: [{ number: { in: $codes } }, { externalRef: { in: $codes } },
    { taxId: { in: $codes } }] }) @include(if: $hasCodes) { nodes { id number } }
  customersByEmail(email: $email) @include(if: $hasEmail) { id number }
  productsByIds(skus: $skus) { ${productFields} }
  products(first: 250, filter: { gtin: { in: $gtins } }) @include(if: $hasGtins) {
    nodes { ${productFields} } }
}`;

/** Products are asked for in portions of this many: as many fit one page. */
const PORTION = 80;
const isGtin = /^\d{8,14}$/;
const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Asks the graph which customer and which products are meant; `given` names the customer. */
export async function findNamed(
  { graph, viewer }: Pick<Learning, 'graph' | 'viewer'>,
  { buyer, lines }: ReadOrder,
  given: string | null,
): Promise<Named> {
  const names = [...new Set(lines.flatMap((line) => line.names))];
  const asker = service('orders', viewer.requestId);
  const answers: Answer[] = [];
  for (let from = 0; from === 0 || from < names.length; from += PORTION) {
    const what = productsAsked(names.slice(from, from + PORTION));
    const who = from === 0 ? customersAsked(buyer, given) : nobodyAsked;
    answers.push(await graph<Answer>(question, { ...what, ...who }, asker));
  }
  const products = answers.flatMap(({ productsByIds, products: byGtin }) => [
    ...(byGtin?.nodes ?? []),
    ...productsByIds.filter((product) => product !== null),
  ]);
  return { customers: customersIn(answers[0]!), productOf: byAnyName(products) };
}

function productsAsked(names: readonly string[]) {
  const skus = [...new Set(names.flatMap((name) => [name, name.toUpperCase()]))];
  const gtins = names.filter((name) => isGtin.test(name)).flatMap(sameGtins);
  return { skus, gtins, hasGtins: gtins.length > 0 };
}

const nobodyAsked = {
  ...{ customerId: '', isGiven: false, codes: [] as string[], hasCodes: false },
  ...{ email: 'nobody@example.com', hasEmail: false },
};

/** Tax numbers are kept in upper case without punctuation. */
function customersAsked({ codes, email }: ReadOrder['buyer'], given: string | null) {
  if (given !== null) return { ...nobodyAsked, customerId: given, isGiven: true };
  const written = codes.flatMap((code) => [code, code.replace(/[^\w]/g, '').toUpperCase()]);
  const asked = { ...nobodyAsked, codes: written, hasCodes: written.length > 0 };
  return email && isEmail.test(email) ? { ...asked, email, hasEmail: true } : asked;
}

/** By what the document calls them; by the address of who writes when that says nothing. */
function customersIn({ customer, customers, customersByEmail }: Answer): NamedCustomer[] {
  if (customer) return [customer];
  const byCode = customers?.nodes ?? [];
  return byCode.length > 0 ? byCode : (customersByEmail ?? []);
}

function byAnyName(products: readonly Product[]): Named['productOf'] {
  const named = products.map(({ units, ...product }) => ({
    ...product,
    units: units.map(({ code }) => code),
  }));
  const bySku = new Map(named.map((product) => [product.sku, product]));
  const byGtin = new Map(named.map((product) => [withoutZeros(product.gtin ?? ''), product]));
  return (name) =>
    bySku.get(name) ??
    bySku.get(name.toUpperCase()) ??
    (isGtin.test(name) ? byGtin.get(withoutZeros(name)) : undefined);
}

/** The same number as an EAN-8, UPC, EAN-13 or GTIN-14: zeros before it say nothing. */
function sameGtins(gtin: string): string[] {
  const bare = withoutZeros(gtin);
  return [...new Set([8, 12, 13, 14].map((size) => bare.padStart(size, '0')))];
}

function withoutZeros(gtin: string): string {
  return gtin.replace(/^0+/, '');
}
