import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page somebody has open, and what went wrong on it: nothing should. */
export type Visit = { page: Page; problems: string[] };

/** Opens the dashboard; every error on the page, and every request elsewhere, is a problem. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & { query?: string } = {},
): Promise<Visit> {
  const { query = '', ...contextOptions } = options;
  const context = await browser.newContext({ locale: 'en-US', ...contextOptions });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) problems.push(`asked ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    const isOwn = socket.url().startsWith(`${url.replace(/^http/, 'ws')}/`);
    if (!isOwn) problems.push(`opened ${socket.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${url}/dashboard${query}`);
  return { page, problems };
}

/** Signs in with an API key and waits until events come in. */
export async function enter(page: Page, apiKey: string): Promise<void> {
  await page.getByRole('radio', { name: 'API key' }).check();
  await page.getByLabel('API key', { exact: true }).last().fill(apiKey);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await isLive(page);
}

export async function isLive(page: Page): Promise<void> {
  await page.locator('.link[data-state="live"]').waitFor({ timeout: 20_000 });
}

/** Resolves when an element shows this text. */
export async function shows(page: Page, selector: string, text: string | RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor({ timeout: 15_000 });
}

/** What a tile shows. */
export async function tile(page: Page, name: string): Promise<string> {
  return (await page.locator(`#${name} .value`).textContent()) ?? '';
}
