import type { DeliveryAddress } from '../contract.ts';

/** True when both lead to the same door, whatever the case and the blanks around. */
export function isSameAddress(one: DeliveryAddress, other: DeliveryAddress): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ name, street, city, region, postalCode, country }: DeliveryAddress): string {
  const parts = [name, street, city, region ?? '', postalCode ?? '', country];
  return JSON.stringify(parts.map((part) => part.trim().toLowerCase()));
}
