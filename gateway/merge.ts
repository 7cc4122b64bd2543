/** An object of an answer, by response keys. */
export type Data = Record<string, unknown>;

/** Adds what another fetch brought of the same object; lists of equal length item by item. */
export function merge(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    const [known, fresh] = [target[key], source[key]];
    if (isData(known) && isData(fresh)) merge(known, fresh);
    else if (Array.isArray(known) && Array.isArray(fresh) && known.length === fresh.length) {
      fresh.forEach((item: unknown, n) => {
        const there: unknown = known[n];
        if (isData(there) && isData(item)) merge(there, item);
        else known[n] = item;
      });
    } else if (fresh !== undefined) target[key] = fresh;
  }
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
