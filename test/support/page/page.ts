// The built page of the report in a real browser. Its code has no DOM types here: what looks into a page is text.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { renderPage } from '../../../src/report/page.ts';
import type { PageData, PageNode } from '../../../src/survey/page-data.ts';
import { tempDir } from '../process/temp.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Installing a browser takes a while. */
const BROWSER_MS = 300_000;

/** The built page, without data. */
export function builtPage(): string {
  const path = join(ROOT, 'dist', 'page.html');
  if (!existsSync(path)) throw new Error(`${path} is needed: run "npm run build" first`);
  return readFileSync(path, 'utf8');
}

/** A file of a tree. */
export function file(name: string, bytes: number, group = 0): PageNode {
  return [name, bytes, group];
}

/** A directory of a tree. */
export function directory(name: string, ...children: PageNode[]): PageNode {
  return [name, 0, -1, children];
}

const RESULT = directory(
  '',
  directory(
    'usr',
    directory(
      'lib',
      file('libbig.so', 400_000_000),
      file('libsmall.so', 90_000_000),
      directory('python3', file('numpy.py', 120_000_000, 1), file('six.py', 60_000_000, 1)),
    ),
    directory('bin', file('bash', 80_000_000), file('zsh', 70_000_000)),
  ),
  directory('srv', directory('app', file('data.bin', 150_000_000, 2))),
);

const DROPPED = directory(
  '',
  directory('var', directory('cache', file('pkgcache.bin', 50_000_000, 3))),
  directory('usr', directory('doc', file('changelog.gz', 20_000_000, 4))),
);

/** A small page's data: dpkg, pip and other files stay, presets and a pattern dropped some. */
export function pageData(changes: Partial<PageData> = {}): PageData {
  return {
    title: 'app:latest → app:flat',
    headline: '1.10 GB in 6 layers → 970 MB in 1 layer, 11.8 % smaller',
    oldBytes: 1_100_000_000,
    newBytes: 970_000_000,
    hiddenBytes: 60_000_000,
    groups: [
      { name: 'dpkg', kind: 'manager' },
      { name: 'pip', kind: 'manager' },
      { name: 'other files', kind: 'other' },
      { name: 'apt', kind: 'preset' },
      { name: 'usr/doc', kind: 'exclude' },
    ],
    result: RESULT,
    dropped: DROPPED,
    notes: ['7 small files were folded into their directories'],
    ...changes,
  };
}

/** A page that is open, and what it did that it should not do. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of its console, and exceptions that nothing caught. */
  readonly complaints: readonly string[];
  /** Addresses that it asked for, its own among them. */
  readonly requests: readonly string[];
  readonly address: string;
}

/** One browser for the tests of a file; pages are closed after each test, which fails where one complained. */
export function pageOpener() {
  let browser: Browser;
  const opened: OpenPage[] = [];
  beforeAll(async () => {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: browserPath(), args });
  }, BROWSER_MS);
  afterEach(async () => {
    const complaints = opened.flatMap((one) => one.complaints);
    for (const { page } of opened.splice(0)) await page.context().close();
    expect(complaints).toEqual([]);
  });
  afterAll(() => browser?.close());

  return async (data: PageData = pageData(), options: BrowserContextOptions = {}) => {
    const path = join(tempDir(), 'report.html');
    writeFileSync(path, renderPage(builtPage(), data));
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const page = await context.newPage();
    const one = observe(page, pathToFileURL(path).href);
    opened.push(one);
    await page.goto(one.address);
    await page.locator('#count').filter({ hasText: /file/ }).waitFor();
    return one;
  };
}

function observe(page: Page, address: string): OpenPage {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests, address };
}

function browserPath(): string {
  const path = process.env['DOCKER_FLATTEN_BROWSER'];
  return path || execFileSync(join(ROOT, 'script/browser'), { encoding: 'utf8' }).trim();
}

/** The paths in the rows that the table shows, from the top. */
export function shownPaths(page: Page): Promise<string[]> {
  return page.locator('.tabulator-row .path').allTextContents();
}

/** The rectangle that has a name. */
export function rectangle(page: Page, name: string) {
  return page.locator('.box').filter({ has: page.getByText(name, { exact: true }) });
}

/** The names from the root down to what is shown. */
export function crumbs(page: Page): Promise<string[]> {
  return page.locator('#crumbs button').allTextContents();
}

/** What the element with the focus says. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent');
}
