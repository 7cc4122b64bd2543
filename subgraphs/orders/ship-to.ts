import type { ShipTo } from './contract.ts';

/** True when the address names everything that a delivery needs. */
export function isComplete({ name, street, city, country }: ShipTo): boolean {
  return [name, street, city, country].every((text) => text.trim() !== '');
}
