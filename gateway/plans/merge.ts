/** An object of an answer, by response keys. */
export type Data = Record<string, unknown>;

/**
 * Adds what another fetch brought of the same object; lists of equal length item by item. The
 * target takes the source's objects over, so a source that several take needs a copy for each.
 */
export function merge(target: Data, source: Data): void {
  for (const key in source) {
    const known = target[key];
    const fresh = source[key];
    if (isData(known) && isData(fresh)) merge(known, fresh);
    else if (Array.isArray(known) && Array.isArray(fresh) && known.length === fresh.length) {
      mergeItems(known, fresh);
    } else if (fresh !== undefined) target[key] = fresh;
  }
}

function mergeItems(known: unknown[], fresh: readonly unknown[]): void {
  for (let n = 0; n < fresh.length; n++) {
    const [there, item] = [known[n], fresh[n]];
    if (isData(there) && isData(item)) merge(there, item);
    else known[n] = item;
  }
}

/** The same data in objects and lists of its own. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as Value;
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
