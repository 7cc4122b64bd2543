import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Gateway } from '../../gateway/server.ts';
import { openBrowser } from '../browser.ts';
import { newApiKey, openTestWaybill, type TestWaybill } from '../waybill.ts';
import { openTrade, type TradingCompany } from './trading-company.ts';
import { enter, isLive, shows, visit } from './visit.ts';

const password = 'a long enough password';
const storage = 'JSON.parse(sessionStorage.getItem("waybill.session"))';
let waybill: TestWaybill;
let trade: TradingCompany;
let gateway: Gateway;
let browser: Browser;

beforeAll(async () => {
  waybill = await openTestWaybill();
  trade = await openTrade(waybill);
  const user = { email: 'li@example.com', name: 'Li Na', roles: ['ADMIN'], password };
  await waybill.does('saveUser', user, 'user { id }');
  gateway = await waybill.serve();
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await waybill?.close();
}, 60_000);

async function signedIn() {
  const { page } = await visit(browser, gateway.url);
  await page.getByLabel('E-mail').fill('li@example.com');
  await page.getByLabel('Password', { exact: true }).last().fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await isLive(page);
  return page;
}

test('what happens while the server is cut off is told afterwards, once and without a gap', async () => {
  const { page } = await visit(browser, gateway.url);
  await enter(page, await newApiKey(waybill, { scopes: ['*'] }));
  const before = await trade.order();
  await shows(page, '#activity', before.number);
  await gateway.stop();
  await page.locator('.link[data-state="cut"]').waitFor();
  await shows(page, '[role=status]', 'The connection is cut.');
  const missed = [await trade.order(), await trade.order(), await trade.order()];
  gateway = await waybill.serve(gateway.port);
  await isLive(page);
  await shows(page, '[role=status]', 'The connection is back');
  const after = await trade.order();
  await shows(page, '#orders-today .value', /^5$/);
  await shows(page, '#activity', after.number);
  const told = await page.locator('#activity li strong').allTextContents();
  const changes = await waybill.rowsOf<{ number: string }>(
    'orders',
    `select number from event join sales_order on sales_order.id = event.document_id
     where event.type = 'orders.OrderStatusChanged' order by event.position desc`,
  );
  expect(told).toEqual(changes.map(({ number }) => `Order ${number}`));
  expect(missed).toHaveLength(3);
}, 90_000);

test('tokens are renewed when they end, and the session goes on', async () => {
  const page = await signedIn();
  const first = (await page.evaluate(storage)) as { refreshToken: string };
  await page.evaluate(
    `sessionStorage.setItem("waybill.session", JSON.stringify({ ...${storage}, endsAt: 0 }))`,
  );
  await page.reload();
  await isLive(page);
  await shows(page, '.viewer', 'Li Na');
  const second = (await page.evaluate(storage)) as { refreshToken: string };
  expect(second.refreshToken).not.toBe(first.refreshToken);
}, 60_000);

test('a session that was ended elsewhere leads back to the door', async () => {
  const page = await signedIn();
  const { refreshToken } = (await page.evaluate(storage)) as { refreshToken: string };
  await waybill.does('signOut', { refreshToken }, 'isSignedOut');
  await page.evaluate(
    `sessionStorage.setItem("waybill.session", JSON.stringify({ ...${storage}, endsAt: 0 }))`,
  );
  await page.reload();
  await shows(page, '.problem', 'Your session has ended.');
}, 60_000);

test('signing out leaves nothing behind', async () => {
  const page = await signedIn();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
  expect(await page.evaluate('JSON.stringify(localStorage)')).not.toMatch(/wbr?_|eyJ/);
}, 60_000);
