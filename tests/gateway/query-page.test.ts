import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser.ts';
import { openFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
let browser: Browser;
beforeAll(async () => {
  fixture = await openFixture('in process');
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await fixture.close();
});

test('the query page runs a query in a real browser, without anything from outside', async () => {
  const page = await browser.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(fixture.gateway.url) || /^(blob|data):/.test(url);
    if (!isOwn) outside.push(url);
  });
  const query = encodeURIComponent('{ hello }');
  await page.goto(`${fixture.gateway.url}/?query=${query}`);
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.getByText('"world"').waitFor({ timeout: 20_000 });
  expect(outside).toEqual([]);
}, 60_000);
