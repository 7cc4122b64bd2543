import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Settings for machines without processes, which would make it laxer than a person's browser. */
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

/** A real headless browser, brought by npm. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => !unwanted.includes(arg)),
      '--disable-background-networking',
      '--no-first-run',
    ],
    headless: true,
  });
}
