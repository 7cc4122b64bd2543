const hidden = ['style', 'script', 'head', 'title'];
const endsLine = new Set('br /p /div /tr /li /ul /ol /table /h1 /h2 /h3 /h4'.split(' '));
const endsCell = new Set(['/td', '/th']);

const signs: Record<string, string> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', times: '×' },
};

/**
 * The lines of a text that is only there as HTML; each row of a table is a line. Goes through it
 * once, tag by tag: whoever wrote it may mean us no good.
 */
export function textOfHtml(html: string): string {
  const [before = '', ...pieces] = html.split('<');
  const said = [spaced(before)];
  let within: string | null = null;
  for (const piece of pieces) {
    const tag = /^\/?\w*/.exec(piece)![0].toLowerCase();
    if (within === null && hidden.includes(tag)) within = tag;
    if (endsLine.has(tag)) said.push('\n');
    if (endsCell.has(tag)) said.push(' ');
    if (tag === `/${within}`) within = null;
    if (within === null) said.push(spaced(piece.slice(piece.indexOf('>') + 1)));
  }
  const text = said.join('').replace(/ {2,}/g, ' ');
  return text.replace(/&(nbsp|amp|lt|gt|quot|times);/g, (_, name: string) => signs[name]!);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
