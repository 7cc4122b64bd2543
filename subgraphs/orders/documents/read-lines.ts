import {
  dayIn,
  nothingRead,
  problem,
  quantityOf,
  type ReadLine,
  type ReadOrder,
} from './read-order.ts';
import { isUnitName } from './unit-names.ts';

/** Behind these a letter is not the writer's own any more, or only says who wrote it. */
const endings =
  /^(-- ?$|-{3,}|_{5,}|on .+ wrote:$|(from|发件人):|(best|kind|warm)? ?regards\b|sincerely\b|此致|敬礼|祝好)/i;
const contact =
  /^(tel|phone|fax|mobile|e-?mail|web|address|电话|手机|传真|邮箱|网址|地址)\b|@|https?:/i;
const poNumber =
  /(?:\bp\.?o\.?(?: (?:no|number))?\b|(?:purchase )?order(?: (?:no|number))\b|purchase order|采购单号?|订单号|单号)\s*[.:#]*\s*([A-Z0-9][\w/-]*\d[\w/-]*)/i;
const figure = /\d|[一二两三四五六七八九十百千半]\s*[个件只箱盒包袋瓶罐桶打套卷]/;
const dayWanted = /(deliver|requested|wanted|交货|到货|送货|收货)/i;

/**
 * Reads `SKU quantity unit` lines in a letter, English or Chinese. A line with a figure that is
 * none of them becomes a problem; a line of words alone is kept as a note.
 */
export function readLines(body: string): ReadOrder {
  const read: ReadOrder = { ...nothingRead, lines: [], problems: [] };
  const notes: string[] = [];
  for (const [index, said] of body.split(/\r?\n/).entries()) {
    const text = said.normalize('NFKC').trim();
    if (endings.test(text)) break;
    if (text === '' || text.startsWith('>')) continue;
    const at = { part: null, line: index + 1, text };
    const line = lineIn(text);
    if (line) read.lines.push({ at, customerLine: null, ...line });
    else if (poNumber.test(text)) read.customerPoNumber ??= poNumberIn(text);
    else if (dayWanted.test(text) && dayIn(text)) read.requestedDate ??= dayIn(text);
    else if (figure.test(text) && !contact.test(text))
      read.problems.push(problem('NOT_A_LINE', at));
    else notes.push(text);
  }
  return { ...read, note: notes.join('\n') || null };
}

/** The customer's own number for the order, as a subject or a letter says it. */
export function poNumberIn(text: string): string | null {
  return poNumber.exec(text.normalize('NFKC'))?.[1] ?? null;
}

type Said = Pick<ReadLine, 'names' | 'quantity' | 'unit'>;

const sku = '(?<sku>[A-Z0-9][\\w./-]{1,49})';
const quantity = '(?<quantity>\\d[\\d,]*(?:\\.\\d+)?)';
const unit = '(?<unit>(?!x\\b)[A-Z]+\\d?\\.?|\\p{Script=Han}+)?';
const times = '(?:[x*×✕]|数量|qty|quantity)';

/** `TEA-01 10`, `TEA-01 × 10 boxes`, `TEA-01: 10箱`, `10 x TEA-01`, `TEA-01 Green tea 10 box`. */
const shapes = [
  `^${sku}(?:\\s*[,;:|]\\s*|\\s+)(?:${times}\\s*[.:]?\\s*)?${quantity}\\s*${unit}$`,
  `^${sku}\\s*[×✕*]\\s*${quantity}\\s*${unit}$`,
  `^${quantity}\\s*${unit}\\s*(?:${times}|of)?\\s+${sku}$`,
  `^(?=\\S*[\\d-])${sku}\\s+\\D.*?\\s(?:${times}\\s*)?${quantity}\\s*${unit}$`,
].map((shape) => new RegExp(shape, 'iu'));

const bullet = /^(?:[-•*·]\s+|\(?\d{1,3}[.)、]\s+|第?\d{1,3}[、行]\s*)/;

function lineIn(text: string): Said | undefined {
  const bare = text
    .replace(bullet, '')
    .replace(/[.;。；,，]+$/, '')
    .trim();
  for (const shape of shapes) {
    const said = shape.exec(bare)?.groups;
    const value = said && quantityOf(said.quantity!);
    if (!value || (said.unit && !isUnitName(said.unit))) continue;
    return { names: [said.sku!], quantity: value, unit: said.unit ?? null };
  }
  return undefined;
}
