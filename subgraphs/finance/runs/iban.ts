/** Whether a number says that it is an IBAN: two letters, two digits, the bank's own. */
export function isIban(number: string): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(number);
}

/** Whether the check digits of an IBAN are right (ISO 13616: modulo 97 leaves 1). */
export function isSound(iban: string): boolean {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const digits = turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
