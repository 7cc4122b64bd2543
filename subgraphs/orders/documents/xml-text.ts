import type { XmlElement } from '../../../kernel/xml.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const prefixes: Record<string, string> = {
  [`${UBL}CommonAggregateComponents-2`]: 'cac',
  [`${UBL}CommonBasicComponents-2`]: 'cbc',
};

type Attributes = Record<string, string>;

/** A basic component of UBL as XML; nothing when there is nothing to say. */
export function cbc(name: string, text: string | null, attributes: Attributes = {}): string {
  return text === null ? '' : tagged(`cbc:${name}`, escaped(text), attributes);
}

/** A component of UBL that is made of others; nothing when they say nothing. */
export function cac(name: string, ...parts: string[]): string {
  const inner = parts.join('');
  return inner && tagged(`cac:${name}`, inner);
}

/** A whole document of UBL: `OrderResponse`. */
export function ublDocument(name: string, ...parts: string[]): string {
  const spaces = Object.entries(prefixes).map(([uri, prefix]) => [`xmlns:${prefix}`, uri]);
  const attributes = { xmlns: `${UBL}${name}-2`, ...Object.fromEntries(spaces) };
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return `${head}${tagged(name, parts.join(''), attributes)}\n`;
}

/** A part of somebody's UBL document, said again as it was; what is not of UBL is left out. */
export function echoed({ name, namespace, attributes, children, text }: XmlElement): string {
  const prefix = prefixes[namespace];
  if (!prefix) return '';
  const inner = children.length > 0 ? children.map(echoed).join('') : escaped(text.trim());
  return tagged(`${prefix}:${name}`, inner, attributes);
}

function tagged(name: string, inner: string, attributes: Attributes = {}): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${own.join('')}>${inner}</${name}>`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no place for most control characters, not even escaped.
const unsayable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(unsayable, '').replace(/[&<>"]/g, (sign) => signs[sign]!);
}
