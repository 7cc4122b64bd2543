import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Gateway } from '../../gateway/server.ts';
import { openBrowser } from '../browser.ts';
import { newApiKey, openTestWaybill, type TestWaybill } from '../waybill.ts';
import { openTrade, type TradingCompany } from './trading-company.ts';
import { enter, isLive, shows, tile, visit, type Visit } from './visit.ts';

const today = new Date().toISOString().slice(0, 10);
const password = 'a long enough password';
let waybill: TestWaybill;
let trade: TradingCompany;
let gateway: Gateway;
let browser: Browser;
let everything: string;
let visits: Visit[] = [];

beforeAll(async () => {
  waybill = await openTestWaybill();
  trade = await openTrade(waybill);
  const shipped = await trade.order('WEB');
  await trade.ship(shipped.id);
  await trade.order();
  everything = await newApiKey(waybill, { scopes: ['*'] });
  const user = { email: 'li@example.com', name: 'Li Na', roles: ['ADMIN'], password };
  await waybill.does('saveUser', user, 'user { id }');
  gateway = await waybill.serve();
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await waybill?.close();
}, 60_000);

afterEach(async () => {
  expect(visits.flatMap(({ problems }) => problems)).toEqual([]);
  for (const { page } of visits) await page.close();
  visits = [];
});

async function come(options: BrowserContextOptions & { query?: string } = {}): Promise<Page> {
  const made = await visit(browser, gateway.url, options);
  visits.push(made);
  return made.page;
}

async function comeIn(options: BrowserContextOptions & { query?: string } = {}): Promise<Page> {
  const page = await come(options);
  await enter(page, everything);
  return page;
}

test('somebody signs in with a password and sees the figures of the graph', async () => {
  await waybill.settled();
  const page = await come();
  await page.getByLabel('E-mail').fill('li@example.com');
  await page.getByLabel('Password', { exact: true }).last().fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await shows(page, '.problem', /wrong/);
  await page.getByLabel('Password', { exact: true }).last().fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await isLive(page);
  await shows(page, '.viewer', 'Li Na');
  type Amount = { amount: string };
  const graph = await waybill.ask<{
    orders: { totalCount: number };
    metricQuery: { totals: { value: string }[] };
    agingReport: { total: { total: Amount } };
    cashForecast: { opening: Amount };
  }>(
    `query ($today: Date!) {
       orders { totalCount }
       metricQuery(input: { metrics: ["revenue", "margin"], period: { from: $today, to: $today } }) {
         totals { value }
       }
       agingReport { total { total { amount } } }
       cashForecast(weeks: 4) { opening { amount } }
     }`,
    { today },
  );
  const [revenue, margin] = graph.metricQuery.totals.map(({ value: amount }) => ({ amount }));
  const yuan = ({ amount }: Amount) => `¥${Math.round(Number(amount))}`;
  await shows(page, '#orders-today', String(graph.orders.totalCount));
  await shows(page, '#revenue', yuan(revenue!));
  await shows(page, '#margin', yuan(margin!));
  await shows(page, '#receivables', yuan(graph.agingReport.total.total));
  await shows(page, '#cash', yuan(graph.cashForecast.opening));
  expect(await tile(page, 'orders-today')).toBe('2');
  expect(await tile(page, 'revenue')).toBe('¥10');
  expect(await tile(page, 'margin')).toBe('¥4');
  await page.locator('#revenue').click();
  const behind = page.getByRole('dialog', { name: 'Revenue: the documents behind it' });
  await behind.getByRole('row', { name: /INV-\S+ Invoice .* ¥10\.00/ }).waitFor();
}, 60_000);

test('an order moves tiles, stages and happenings without a reload', async () => {
  const page = await comeIn();
  await shows(page, '#orders-today .value', /^2$/);
  await shows(page, '#order-funnel .allocated .count', /^1$/);
  await page.evaluate('globalThis.isSamePage = true');
  const { id, number } = await trade.order();
  await shows(page, '#orders-today .value', /^3$/);
  await shows(page, '#order-funnel .allocated .count', /^2$/);
  await shows(page, '#activity', `Order ${number}`);
  await trade.ship(id);
  await shows(page, '#order-funnel .shipped .count', /^2$/);
  await shows(page, '#revenue .value', /^¥40$/);
  await shows(page, '#shipments', 'SH-000002 · Shanghai');
  expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
}, 60_000);

test('a stock alert appears, as plain text, and is said to who does not see it', async () => {
  const page = await comeIn();
  await shows(page, '#stock-alerts', 'All is well');
  const { productId, warehouseId } = trade;
  await waybill.does('saveStockRule', { productId, warehouseId, minimum: '5000' }, '__typename');
  await shows(page, '#stock-alerts li', 'Running low · Green <b>tea</b> · EAST');
  await shows(page, '[role=status]', 'Stock alert: Running low · Green <b>tea</b> · EAST');
  expect(await page.locator('#stock-alerts b').count()).toBe(0);
}, 60_000);

test('a vehicle appears where it is', async () => {
  const page = await comeIn();
  await shows(page, '#fleet', 'No vehicle has reported a position yet.');
  const { vehicle } = await waybill.does<{ vehicle: { id: string } }>(
    'saveVehicle',
    { plate: 'SH-1', capacityKg: '1500', costPerKm: '3' },
    'vehicle { id }',
  );
  const position = { at: new Date().toISOString(), latitude: '31.23', longitude: '121.47' };
  const input = { vehicleId: vehicle.id, positions: [position] };
  await waybill.does('recordPositions', input, 'fresh');
  await page.getByRole('img', { name: 'Positions of 1 vehicles' }).waitFor();
}, 60_000);

test('language and theme are switched, and kept for the next visit', async () => {
  const page = await comeIn();
  await page.getByRole('button', { name: '中文' }).click();
  await shows(page, 'h1', '实时看板');
  await shows(page, '#orders-today', '今日订单');
  await shows(page, '#stock-alerts', '绿茶');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  const theme = page.getByRole('button', { name: '深色主题' });
  expect(await theme.getAttribute('aria-pressed')).toBe('false');
  const ground = 'getComputedStyle(document.body).backgroundColor';
  const light = await page.evaluate(ground);
  await theme.click();
  expect(await theme.getAttribute('aria-pressed')).toBe('true');
  expect(await page.evaluate(ground)).not.toBe(light);
  await page.reload();
  await isLive(page);
  await shows(page, 'h1', '实时看板');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
}, 60_000);

test('who has dark colours everywhere has them here, and paper stays light', async () => {
  const page = await comeIn({ colorScheme: 'dark' });
  const ink = 'getComputedStyle(document.documentElement).getPropertyValue("--ink").trim()';
  expect(await page.evaluate(ink)).toBe('#eef2f8');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  expect(await page.evaluate(ink)).toBe('#101828');
  expect(await page.locator('.actions').isVisible()).toBe(false);
}, 60_000);

test('a keyboard is enough: to the figures, into the documents and back', async () => {
  const page = await comeIn();
  await shows(page, '#orders-today .value', /^3$/);
  await page.evaluate('document.activeElement.blur()');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the figures');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.id')).toBe('orders-today');
  await page.keyboard.press('Enter');
  const documents = page.getByRole('dialog', { name: 'Orders today' });
  await documents.getByRole('button', { name: 'SO-000001' }).focus();
  await page.keyboard.press('Enter');
  const order = page.getByRole('dialog', { name: 'Order SO-000001' });
  await order.getByRole('cell', { name: 'TEA-01 Green <b>tea</b>' }).waitFor();
  await order.getByRole('button', { name: 'Back' }).focus();
  await page.keyboard.press('Enter');
  await documents.getByRole('cell', { name: 'Green Leaf' }).first().waitFor();
  await page.keyboard.press('Escape');
  await documents.waitFor({ state: 'detached' });
  expect(await page.evaluate('document.activeElement.id')).toBe('orders-today');
}, 60_000);

test('a link holds the filter, and whoever opens it sees the same', async () => {
  const page = await comeIn();
  await page.getByRole('radio', { name: 'Today' }).check();
  await page.getByLabel('Channel').selectOption({ label: 'Web shop' });
  await shows(page, '#orders-today .value', /^1$/);
  await shows(page, '#cash .note', 'All channels');
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toBe(`${gateway.url}/dashboard?period=today&channel=WEB`);
  const other = await comeIn({ query: new URL(link).search });
  expect(await other.getByRole('radio', { name: 'Today' }).isChecked()).toBe(true);
  await shows(other, '#orders-today .value', /^1$/);
  await shows(other, '#revenue .value', /^¥10$/);
}, 60_000);

test('who may see less gets a smaller page with a plain note, not an error', async () => {
  const apiKey = await newApiKey(waybill, { scopes: ['orders:read'] });
  const page = await come({ viewport: { width: 390, height: 844 } });
  await enter(page, apiKey);
  await shows(page, '#orders-today .value', /^3$/);
  await shows(page, '.withheld', /^Not shown to you: .*Cash/);
  for (const name of ['cash', 'receivables', 'stock-alerts', 'shipments', 'fleet']) {
    await page.locator(`#${name}`).waitFor({ state: 'detached' });
  }
  expect(await page.locator('.problem:visible').count()).toBe(0);
  await page.getByLabel('Warehouse').waitFor({ state: 'hidden' });
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect(width).toBe(390);
}, 60_000);

test('a customer’s own user sees the customer’s orders and nothing of others', async () => {
  const party = { kind: 'CUSTOMER', id: trade.customerId };
  const stranger = await waybill.does<{ customer: { id: string } }>(
    'saveCustomer',
    { name: 'Stranger' },
    'customer { id }',
  );
  const scopes = ['orders:read', 'catalog:read', 'logistics:read', 'finance:read'];
  const own = await come();
  await enter(own, await newApiKey(waybill, { scopes, party }));
  await shows(own, '#orders-today .value', /^3$/);
  const foreign = await come();
  const other = { kind: 'CUSTOMER', id: stranger.customer.id };
  await enter(foreign, await newApiKey(waybill, { scopes, party: other }));
  await shows(foreign, '#orders-today .value', /^0$/);
  const { number } = await trade.order();
  await shows(own, '#activity', `Order ${number}`);
  await shows(own, '#orders-today .value', /^4$/);
  expect(await foreign.locator('#activity li').count()).toBe(0);
}, 60_000);
