import { refuse } from '../../kernel/refusal.ts';

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
  }
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
