import { createHmac, timingSafeEqual } from 'node:crypto';

/** With which whoever has it may track the order: its number, signed (HMAC-SHA256). */
export function trackingToken(orderNumber: string, secret: string): string {
  return signature(orderNumber, secret).toString('base64url');
}

/** True when we have signed it for this order; takes as long for a nearly right one as for others. */
export function isTokenOf(orderNumber: string, token: string, secret: string): boolean {
  const given = Buffer.from(token, 'base64url');
  const expected = signature(orderNumber, secret);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function signature(orderNumber: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`waybill order tracking ${orderNumber}`).digest();
}
