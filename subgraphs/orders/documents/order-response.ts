import { decimal } from '../../../kernel/decimal.ts';
import type { OrderStatus } from '../status.ts';
import type { ReadLine } from './read-order.ts';
import { uneceCode } from './unit-names.ts';
import type { XmlElement } from '../../../kernel/xml.ts';
import { cac, cbc, echoed, ublDocument } from './xml-text.ts';

/** What the answer to an order says of it. */
export type Answered = {
  number: string;
  status: OrderStatus;
  customerPoNumber: string | null;
  currency: string;
  requestedDate: string | null;
  version: number;
  lines: AnsweredLine[];
};

/** Counters are decimals in the base unit, of which `ordered` is `quantity`. */
export type AnsweredLine = {
  position: number;
  customerLine: string | null;
  sku: string;
  name: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  priceUnit?: string | null;
  ordered: string;
  cancelled: string;
  allocated: string;
  shipped: string;
};

/** Who answers whom; their parts of the customer's document when it came as one. */
export type Parties = {
  seller: XmlElement | string;
  buyer: XmlElement | string;
};

// Codes of UN/EDIFACT 4343 (the whole order) and 1229 (a line), as Peppol's Ordering 3 has them.
const ACKNOWLEDGED = 'AB';
const ACCEPTED = 'AP';
const CHANGED = 'CA';
const REJECTED = 'RE';
type LineCode = '3' | '5' | '7';
const LINE_CHANGED = '3';
const LINE_ACCEPTED = '5';
const LINE_REJECTED = '7';

const undecided: readonly OrderStatus[] = ['DRAFT', 'ON_HOLD'];
const refused: readonly OrderStatus[] = ['REJECTED', 'CANCELLED'];

/**
 * An OrderResponse of UBL 2.1: what of an order is accepted, changed or rejected. `said` are the
 * lines of the customer's document: those that are none of the order's are rejected.
 */
export function orderResponse(
  order: Answered,
  said: readonly ReadLine[],
  parties: Parties,
  day: string,
): string {
  const codes = order.lines.map((line) => codeOf(line, said));
  const left = said.filter(
    ({ customerLine }) =>
      customerLine && !order.lines.some((line) => line.customerLine === customerLine),
  );
  const isAsSaid = left.length === 0 && codes.every((code) => code === LINE_ACCEPTED);
  return ublDocument(
    'OrderResponse',
    cbc('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order_response:3'),
    cbc('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:ordering:3'),
    cbc('ID', `${order.number}-${order.version}`),
    cbc('SalesOrderID', order.number),
    cbc('IssueDate', day),
    cbc('OrderResponseCode', responseCode(order.status, isAsSaid)),
    cbc('DocumentCurrencyCode', order.currency),
    cac('OrderReference', cbc('ID', order.customerPoNumber ?? order.number)),
    cac('SellerSupplierParty', partyOf(parties.seller)),
    cac('BuyerCustomerParty', partyOf(parties.buyer)),
    ...(undecided.includes(order.status)
      ? []
      : [
          ...order.lines.map((line, index) => lineOf(order, line, codes[index]!)),
          ...left.map(rejectedLine),
        ]),
  );
}

function responseCode(status: OrderStatus, isAsSaid: boolean): string {
  if (undecided.includes(status)) return ACKNOWLEDGED;
  if (refused.includes(status)) return REJECTED;
  return isAsSaid ? ACCEPTED : CHANGED;
}

function codeOf(line: AnsweredLine, said: readonly ReadLine[]): LineCode {
  if (decimal(line.cancelled).equals(line.ordered)) return LINE_REJECTED;
  const asked = said.find(({ customerLine }) => customerLine === line.customerLine);
  const isAsked = !line.customerLine || !asked || decimal(asked.quantity).equals(line.quantity);
  return isAsked && decimal(line.cancelled).isZero() ? LINE_ACCEPTED : LINE_CHANGED;
}

function partyOf(party: XmlElement | string): string {
  if (typeof party !== 'string') return echoed(party);
  return cac('Party', cac('PartyLegalEntity', cbc('RegistrationName', party)));
}

function lineOf(order: Answered, line: AnsweredLine, code: LineCode): string {
  const { quantity, unit, ordered, cancelled, unitPrice } = line;
  const inUnit = (base: string) => decimal(base).times(quantity).dividedBy(ordered).toFixed();
  const open = decimal(ordered).minus(cancelled).minus(line.allocated).minus(line.shipped);
  const waiting = open.greaterThan(0) ? open.toFixed() : null;
  const wanted = inUnit(decimal(ordered).minus(cancelled).toFixed());
  const unitCode = uneceCode(unit);
  const promised = waiting ? null : order.requestedDate;
  const reference = line.customerLine ?? String(line.position);
  return cac(
    'OrderLine',
    cac(
      'LineItem',
      cbc('ID', String(line.position)),
      cbc('LineStatusCode', code),
      cbc('Quantity', code === LINE_REJECTED ? '0' : wanted, { unitCode }),
      cbc('MaximumBackorderQuantity', waiting && inUnit(waiting), { unitCode }),
      cac('Delivery', cac('PromisedDeliveryPeriod', cbc('EndDate', promised))),
      cac(
        'Price',
        cbc('PriceAmount', decimal(unitPrice).toFixed(), { currencyID: order.currency }),
        cbc('BaseQuantity', '1', { unitCode: uneceCode(line.priceUnit ?? unit) }),
      ),
      item(line.name, line.sku),
    ),
    cac('OrderLineReference', cbc('LineID', reference)),
  );
}

/** A line of the customer's document that the order does not have. */
function rejectedLine({ customerLine, names, at }: ReadLine): string {
  return cac(
    'OrderLine',
    cac(
      'LineItem',
      cbc('ID', customerLine),
      cbc('LineStatusCode', LINE_REJECTED),
      item(at.text, names[0]!),
    ),
    cac('OrderLineReference', cbc('LineID', customerLine)),
  );
}

function item(name: string, sku: string): string {
  return cac('Item', cbc('Name', name), cac('SellersItemIdentification', cbc('ID', sku)));
}
