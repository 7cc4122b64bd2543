import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type AddressDetails = {
  /** The address to change; a new one when absent. */
  id?: string | null;
  name: string;
  street: string;
  city: string;
  region?: string | null;
  postalCode?: string | null;
  country: string;
  isBillTo: boolean;
  isShipTo: boolean;
  isDefaultShipTo: boolean;
  latitude?: string | null;
  longitude?: string | null;
};

/** A place of a customer: where bills go, where goods go, or both. */
export class Address {
  id: string;
  customerId: string;
  /** From 0, in the order in which they were given. */
  position!: number;
  /** Who receives there. */
  name!: string;
  street!: string;
  city!: string;
  region: string | null = null;
  postalCode: string | null = null;
  /** ISO 3166-1 alpha-2. */
  country!: string;
  isBillTo!: boolean;
  isShipTo!: boolean;
  /** True for exactly one of a customer's ship-to addresses. */
  isDefaultShipTo!: boolean;
  /** Degrees north and east (WGS 84), both or neither. */
  latitude: Decimal | null = null;
  longitude: Decimal | null = null;

  constructor(id: string, customerId: string) {
    this.id = id;
    this.customerId = customerId;
  }

  describe(details: AddressDetails, position: number): void {
    this.position = position;
    this.name = details.name.trim();
    this.street = details.street.trim();
    this.city = details.city.trim();
    this.region = details.region ?? null;
    this.postalCode = details.postalCode ?? null;
    this.country = details.country;
    this.isBillTo = details.isBillTo;
    this.isShipTo = details.isShipTo;
    this.isDefaultShipTo = details.isDefaultShipTo;
    [this.latitude, this.longitude] = placeOf(details, position);
  }
}

/** Six decimals of a degree, about 10 cm. Refuses `BAD_POSITION` for what is not on the globe. */
function placeOf({ latitude, longitude }: AddressDetails, position: number) {
  if (latitude == null && longitude == null) return [null, null] as const;
  const at = ['addresses', String(position), latitude == null ? 'latitude' : 'longitude'];
  if (latitude == null || longitude == null) refuse('BAD_POSITION', {}, at);
  return [
    degrees(latitude, 90, ['addresses', String(position), 'latitude']),
    degrees(longitude, 180, ['addresses', String(position), 'longitude']),
  ] as const;
}

function degrees(given: string, limit: number, field: string[]): Decimal {
  const value = decimal(given);
  if (value.abs().greaterThan(limit)) refuse('BAD_POSITION', { given, limit }, field);
  return value.toDecimalPlaces(6);
}

const MAX_ADDRESSES = 100;

/**
 * Makes exactly one ship-to address the default: the one that says so, else the first. Refuses
 * `TOO_MANY`, `DEFAULT_SHIP_TO_TWICE` and, for a default that is no ship-to, `NOT_A_SHIP_TO`.
 */
export function withDefault(addresses: readonly AddressDetails[]): AddressDetails[] {
  if (addresses.length > MAX_ADDRESSES) {
    refuse('TOO_MANY', { limit: MAX_ADDRESSES, given: addresses.length }, ['addresses']);
  }
  const defaults = addresses.filter((address) => address.isDefaultShipTo);
  if (defaults.length > 1) refuse('DEFAULT_SHIP_TO_TWICE', {}, ['addresses']);
  const [given] = defaults;
  if (given && !given.isShipTo) refuse('NOT_A_SHIP_TO', { name: given.name }, ['addresses']);
  const chosen = given ?? addresses.find((address) => address.isShipTo);
  return addresses.map((address) => ({ ...address, isDefaultShipTo: address === chosen }));
}

type Placed = Pick<AddressDetails, 'country' | 'region' | 'postalCode' | 'isDefaultShipTo'>;

/** Where goods go by default; the customer's country alone where no address takes goods. */
export function shipToPlace(addresses: readonly Placed[], customerCountry: string) {
  const shipTo = addresses.find((address) => address.isDefaultShipTo);
  const { country = customerCountry, region = null, postalCode = null } = shipTo ?? {};
  return { country, region, postalCode };
}
