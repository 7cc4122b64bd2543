/** One of several things in a cell of a file: `BOX=12`, `IMAGE=https://…|Front|正面`. */
export type CellItem = { name: string; fields: string[] };

/** Things as one cell: `;` between them, `=` after the name, `|` between fields, `\` before both. */
export function writeItems(items: readonly CellItem[]): string {
  return items.map(({ name, fields }) => `${name}=${fields.map(escaped).join('|')}`).join(';');
}

/** The things in a cell; undefined when it does not hold any in the way of `writeItems`. */
export function readItems(cell: string): CellItem[] | undefined {
  const items = split(cell, ';')
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => {
      const at = text.indexOf('=');
      const fields = split(text.slice(at + 1), '|').map(plain);
      return { name: text.slice(0, Math.max(at, 0)).trim(), fields };
    });
  return items.every(({ name }) => name !== '') ? items : undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\;|]/g, '\\$&');
}

function plain(text: string): string {
  return text.replace(/\\([^])/g, '$1');
}

/** Parts between the sign, where no `\` stands before it; escapes are kept. */
function split(text: string, sign: ';' | '|'): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[^]|[^]/g)) {
    if (piece === sign) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
