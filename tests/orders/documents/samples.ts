import ExcelJS from 'exceljs';

export type SampleLine = {
  id: string;
  sku?: string;
  gtin?: string;
  quantity: string;
  unit?: string;
};

/** An order of UBL 2.1 from Acme (C-1); `more` goes before the lines. */
export function ublOrder(
  lines: readonly SampleLine[],
  { id = 'PO-77', account = 'C-1' } = {},
): string {
  const items = lines.map(
    ({ id: line, sku, gtin, quantity, unit = 'C62' }) => `  <cac:OrderLine><cac:LineItem>
      <cbc:ID>${line}</cbc:ID>
      <cbc:Quantity unitCode="${unit}">${quantity}</cbc:Quantity>
      <cac:Item><cbc:Name>Something</cbc:Name>
        ${sku ? `<cac:SellersItemIdentification><cbc:ID>${sku}</cbc:ID></cac:SellersItemIdentification>` : ''}
        ${gtin ? `<cac:StandardItemIdentification><cbc:ID schemeID="0160">${gtin}</cbc:ID></cac:StandardItemIdentification>` : ''}
      </cac:Item></cac:LineItem></cac:OrderLine>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<o:Order xmlns:o="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:ID>${id}</cbc:ID>
  <cbc:Note>Ring twice &amp; wait</cbc:Note>
  <cbc:DocumentCurrencyCode>CNY</cbc:DocumentCurrencyCode>
  <cac:BuyerCustomerParty>
    <cbc:SupplierAssignedAccountID>${account}</cbc:SupplierAssignedAccountID>
    <cac:Party>
      <cbc:EndpointID schemeID="0088">7300010000001</cbc:EndpointID>
      <cac:PartyName><cbc:Name>Acme</cbc:Name></cac:PartyName>
    </cac:Party>
  </cac:BuyerCustomerParty>
  <cac:Delivery>
    <cac:DeliveryLocation><cac:Address>
      <cbc:StreetName>3 Quay</cbc:StreetName><cbc:CityName>Ningbo</cbc:CityName>
      <cbc:PostalZone>315000</cbc:PostalZone>
      <cac:Country><cbc:IdentificationCode>CN</cbc:IdentificationCode></cac:Country>
    </cac:Address></cac:DeliveryLocation>
    <cac:RequestedDeliveryPeriod><cbc:EndDate>2027-01-15</cbc:EndDate></cac:RequestedDeliveryPeriod>
    <cac:DeliveryParty><cac:PartyName><cbc:Name>Acme, gate 4</cbc:Name></cac:PartyName></cac:DeliveryParty>
  </cac:Delivery>
${items.join('\n')}
</o:Order>
`;
}

export type SampleFile = { name: string; type: string; content: string | Buffer };

/** A letter to the company, with files. */
export function letter(
  body: string,
  {
    id = '<1@acme.example>',
    from = 'Li Na <Buyer@Acme.example>',
    subject = '采购单 PO-88',
    files = [] as SampleFile[],
  } = {},
): string {
  const encoded = (content: string | Buffer) =>
    Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
  const part = (type: string, content: string | Buffer, name?: string) => [
    '--parts',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    ...(name ? [`Content-Disposition: attachment; filename="${name}"`] : []),
    '',
    encoded(content),
  ];
  const lines = [
    `From: ${from}`,
    'To: orders@waybill.example',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Message-ID: ${id}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=parts',
    '',
    ...part('text/plain; charset=utf-8', body),
    ...files.flatMap(({ name, type, content }) => part(type, content, name)),
    '--parts--',
    '',
  ];
  return lines.join('\r\n');
}

/** A workbook of one sheet. */
export async function workbook(rows: readonly (string | number)[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Order').addRows(rows as unknown as unknown[][]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
