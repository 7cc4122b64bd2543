import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const ROOT = '/dashboard';
const folder = new URL('../../dashboard/', import.meta.url);
const packages = new URL('../../node_modules/', import.meta.url);

/** Where the browser's edition of a library stands among the packages. */
const libraries: Readonly<Record<string, string>> = {
  echarts: 'echarts/dist/echarts.esm.min.mjs',
  'graphql-ws/client': 'graphql-ws/dist/client.js',
};

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** The page runs only what this server gives it, and talks to nobody else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

type ServedFile = { type: string; etag: string; body: Buffer };

/** Answers `/dashboard` and the files below it: those that the page is made of, and no others. */
export async function answerDashboard(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  pending ??= readPage();
  const files = await pending;
  const path = (request.url ?? ROOT).split('?')[0]!.replace(/\/$/, '');
  const file = files.get(path);
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('referrer-policy', 'no-referrer');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('The dashboard has no such file.\n');
    return;
  }
  response.setHeader('etag', file.etag);
  response.setHeader('cache-control', 'no-cache');
  if (path === ROOT) response.setHeader('link', preloads(files));
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'gzip' });
  response.end(file.body);
}

/** Made at the first call and kept. */
let pending: Promise<ReadonlyMap<string, ServedFile>> | undefined;

/** All files of the page by path: its start, and what modules import, followed to the end. */
async function readPage(): Promise<ReadonlyMap<string, ServedFile>> {
  const found = new Map<string, ServedFile>();
  const waiting = new Map<string, URL>([
    [ROOT, new URL('page.html', folder)],
    [`${ROOT}/style.css`, new URL('style.css', folder)],
    [`${ROOT}/icon.svg`, new URL('icon.svg', folder)],
    [`${ROOT}/main.ts`, new URL('main.ts', folder)],
  ]);
  for (const [path, file] of waiting) {
    const text = await readFile(file, 'utf8');
    const module = path.endsWith('.ts') ? moduleOf(text) : text;
    found.set(path, await served(file, module));
    for (const [importedPath, importedFile] of importsOf(module, path, file)) {
      if (!waiting.has(importedPath)) waiting.set(importedPath, importedFile);
    }
  }
  return found;
}

/** A module without its types, and with paths in place of the libraries' names. */
function moduleOf(text: string): string {
  return stripTypeScriptTypes(text).replace(
    /^(import\b[^'"]*? from )'([^'.][^']*)';$/gm,
    (_, start: string, name: string) => `${start}'${ROOT}/lib/${libraries[name]}';`,
  );
}

/** What a module imports: where the browser asks for it, and where it stands here. */
function importsOf(module: string, path: string, file: URL): [string, URL][] {
  const imports = module.matchAll(/^(?:import|export)\b[^'"]*? from '([./][^']*)';$/gm);
  return [...imports].map(([, name]) => {
    const isLibrary = name!.startsWith(`${ROOT}/lib/`);
    const target = isLibrary
      ? new URL(name!.slice(`${ROOT}/lib/`.length), packages)
      : new URL(name!, file);
    return [new URL(name!, `http://waybill${path}`).pathname, target];
  });
}

async function served(file: URL, text: string): Promise<ServedFile> {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  const body = await promisify(gzip)(text, { level: 9 });
  return { type: mediaTypes[extname(file.pathname)]!, etag: `"${hash}"`, body };
}

/** Tells the browser of all modules at once, so that it need not find them one after another. */
function preloads(files: ReadonlyMap<string, ServedFile>): string {
  const modules = [...files.keys()].filter((path) => /\.m?[jt]s$/.test(path));
  return modules.map((path) => `<${path}>; rel=modulepreload`).join(', ');
}
