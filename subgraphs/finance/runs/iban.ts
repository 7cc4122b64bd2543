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

/** Whether a text may be the BIC of a bank (ISO 9362 of 2014, which allows digits in its name). */
export function isBic(text: string): boolean {
  return /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text);
}

/** Whether it may be one as older messages know it. */
export function isOldBic(text: string): boolean {
  return /^[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?$/.test(text);
}

/** The signs that an account has at most, whoever numbers it. */
export const MOST_SIGNS = 34;
