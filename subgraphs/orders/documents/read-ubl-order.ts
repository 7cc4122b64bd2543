import type { ShipTo } from '../contract.ts';
import {
  dayIn,
  nothingRead,
  problem,
  quantityOf,
  unreadable,
  type Place,
  type Problem,
  type ReadLine,
  type ReadOrder,
} from './read-order.ts';
import { allIn, readXml, textIn, XmlFault, type XmlElement } from '../../../kernel/xml.ts';

const ORDER = 'urn:oasis:names:specification:ubl:schema:xsd:Order-2';

/**
 * Reads an order of the Universal Business Language 2 (OASIS; Peppol's BIS Ordering 3 is one).
 * What can not be made out becomes a problem with its line in the text.
 */
export function readUblOrder(text: string, part: string | null = null): ReadOrder {
  const at: Place = { part, line: 1, text: '' };
  try {
    const root = readXml(text);
    if (root.name === 'Order' && root.namespace === ORDER) return orderIn(root, part);
    const what = `${root.name} ${root.namespace}`.trim();
    return unreadable(problem('NOT_AN_ORDER', { ...at, line: root.line }, { what }));
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const { line, message: reason } = error;
    const said = text.split('\n')[line - 1]?.trim() ?? '';
    return unreadable(problem('BAD_XML', { ...at, line, text: said }, { reason }));
  }
}

function orderIn(root: XmlElement, part: string | null): ReadOrder {
  const read = allIn(root, 'OrderLine/LineItem').map((item) => lineIn(item, part));
  const [delivery] = allIn(root, 'Delivery');
  const firstLine = allIn(root, 'OrderLine/LineItem/Delivery')[0];
  const notes = [...allIn(root, 'Note'), ...allIn(root, 'DeliveryTerms/SpecialTerms')];
  const problems = read.filter((one) => 'code' in one);
  if (read.length === 0) {
    problems.push(problem('NO_LINES_FOUND', { part, line: root.line, text: '' }));
  }
  return {
    ...nothingRead,
    customerPoNumber: textIn(root, 'ID'),
    currency: currencyIn(root),
    requestedDate: dayOfDelivery(delivery) ?? dayOfDelivery(firstLine),
    note: notes.map(({ text }) => text.trim()).join('\n') || null,
    shipTo: shipToIn(delivery),
    buyer: buyerIn(root),
    lines: read.filter((one) => 'names' in one),
    problems,
  };
}

function currencyIn(root: XmlElement): string | null {
  const code = textIn(root, 'DocumentCurrencyCode', 'PricingCurrencyCode');
  return code && /^[A-Z]{3}$/.test(code) ? code : null;
}

/** What the document calls who buys, the number that the seller gave it first. */
function buyerIn(root: XmlElement): ReadOrder['buyer'] {
  const [buyer] = allIn(root, 'BuyerCustomerParty');
  const paths = `SupplierAssignedAccountID Party/PartyIdentification/ID Party/EndpointID
    Party/PartyTaxScheme/CompanyID Party/PartyLegalEntity/CompanyID`.split(/\s+/);
  const codes = paths.flatMap((path) => allIn(buyer, path).map(({ text }) => text.trim()));
  const email = textIn(buyer, 'Party/Contact/ElectronicMail', 'BuyerContact/ElectronicMail');
  return { codes: [...new Set(codes.filter(Boolean))], email };
}

function dayOfDelivery(delivery: XmlElement | undefined): string | null {
  const said = textIn(
    delivery,
    'RequestedDeliveryPeriod/EndDate',
    'RequestedDeliveryPeriod/StartDate',
  );
  return said && dayIn(said);
}

/** Where the order is to go; null when it does not say, and then it is the customer's own address. */
function shipToIn(delivery: XmlElement | undefined): ShipTo | null {
  const [address] = [
    ...allIn(delivery, 'DeliveryLocation/Address'),
    ...allIn(delivery, 'DeliveryAddress'),
    ...allIn(delivery, 'DeliveryParty/PostalAddress'),
  ];
  if (!address) return null;
  const street = ['StreetName', 'BuildingNumber', 'AdditionalStreetName', 'AddressLine/Line']
    .map((path) => textIn(address, path))
    .filter(Boolean);
  const country = textIn(address, 'Country/IdentificationCode')?.toUpperCase() ?? '';
  return {
    name: textIn(delivery, 'DeliveryParty/PartyName/Name', 'DeliveryLocation/Name') ?? '',
    street: street.join(', '),
    city: textIn(address, 'CityName') ?? '',
    region: textIn(address, 'CountrySubentity'),
    postalCode: textIn(address, 'PostalZone'),
    country: /^[A-Z]{2}$/.test(country) ? country : '',
  };
}

function lineIn(item: XmlElement, part: string | null): ReadLine | Problem {
  const [product] = allIn(item, 'Item');
  const [quantity] = allIn(item, 'Quantity');
  const customerLine = textIn(item, 'ID');
  const names = [
    textIn(product, 'SellersItemIdentification/ID'),
    textIn(product, 'StandardItemIdentification/ID'),
    textIn(product, 'BuyersItemIdentification/ID'),
  ].filter((name) => name !== null);
  const said = quantity?.text.trim() ?? '';
  const unit = quantity?.attributes.unitCode ?? null;
  const text = [customerLine, ...names, textIn(product, 'Name'), said, unit];
  const at: Place = { part, line: item.line, text: text.filter(Boolean).join(' ') };
  if (names.length === 0) return problem('NO_PRODUCT', at);
  const value = quantityOf(said);
  if (!value)
    return problem('BAD_QUANTITY', { ...at, line: quantity?.line ?? at.line }, { given: said });
  return { at, customerLine, names, quantity: value, unit };
}
