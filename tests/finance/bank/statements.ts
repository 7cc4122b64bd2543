type Version = '001.02' | '001.08';

type EntryParts = { name?: string; text?: string; status?: string; parts?: string[] };

/** An entry of 5 March as the version writes it. */
export function entry(
  version: Version,
  amount: string,
  side: 'CRDT' | 'DBIT',
  { name = 'Somebody', text = '', status = 'BOOK', parts = [] }: EntryParts,
): string {
  const isNew = version === '001.08';
  const party = side === 'CRDT' ? 'Dbtr' : 'Cdtr';
  const named = isNew ? `<Pty><Nm>${name}</Nm></Pty>` : `<Nm>${name}</Nm>`;
  const details = (parts.length > 0 ? parts : [amount]).map(
    (part) => `<TxDtls><Refs><EndToEndId>E2E-1</EndToEndId></Refs>
<AmtDtls><TxAmt><Amt Ccy="CNY">${part}</Amt></TxAmt></AmtDtls>
<RltdPties><${party}>${named}</${party}>
<${party}Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></${party}Acct></RltdPties>
<RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls>`,
  );
  return `<Ntry>
<Amt Ccy="CNY">${amount}</Amt>
<CdtDbtInd>${side}</CdtDbtInd><Sts>${isNew ? `<Cd>${status}</Cd>` : status}</Sts>
<BookgDt><Dt>2026-03-05</Dt></BookgDt><ValDt><DtTm>2026-03-06T08:00:00+08:00</DtTm></ValDt>
<NtryDtls>${details.join('')}</NtryDtls></Ntry>`;
}

type Balances = { number: string; opening: string; closing: string; entries: string[] };

/** A message with one statement of March for the account DE89…3000. */
export function camt(version: Version, { number, opening, closing, entries }: Balances): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.${version}"><BkToCstmrStmt>
<GrpHdr><MsgId>M-${number}</MsgId></GrpHdr>
<Stmt><Id>${number}</Id><Acct><Id><IBAN>DE89 3704 0044 0532 0130 00</IBAN></Id></Acct>
${balance('OPBD', '2026-03-01', opening)}
${balance('CLBD', '2026-03-31', closing)}
${entries.join('\n')}
</Stmt></BkToCstmrStmt></Document>`;
}

function balance(code: string, day: string, amount: string): string {
  const side = amount.startsWith('-') ? 'DBIT' : 'CRDT';
  return `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>
<Amt Ccy="CNY">${amount.replace('-', '')}</Amt><CdtDbtInd>${side}</CdtDbtInd>
<Dt><Dt>${day}</Dt></Dt></Bal>`;
}

/** `lines` as `day amount counterparty | text`, one a row; opening and closing follow. */
export function csv(opening: number, lines: readonly string[], closingDate = '2026-03-31'): string {
  let balance = Math.round(opening * 100);
  const rows = lines.map((row) => {
    const [, day, amount, counterparty, text = ''] = /^(\S+) (\S+) ([^|]*)\|?(.*)$/.exec(row)!;
    balance += Math.round(Number(amount) * 100);
    return `LINE,${day},${amount},${counterparty!.trim()},${text.trim()}`;
  });
  return [
    'type,date,amount,counterparty,text',
    `OPENING,2026-03-01,${opening.toFixed(2)},,`,
    ...rows,
    `CLOSING,${closingDate},${(balance / 100).toFixed(2)},,`,
  ].join('\n');
}
