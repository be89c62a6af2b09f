// Opens the built page in a real browser. There are no DOM types here, so code that runs in the page is a string.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { renderPage } from '../../../src/report/page.ts';
import type { PageData, PageDirectory, PageNode } from '../../../src/survey/page-data.ts';
import { tempDir } from '../process/temp.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The first run may install a browser. */
const BROWSER_MS = 300_000;

/** Reads the built page, without data. */
export function builtPage(): string {
  const path = join(ROOT, 'dist', 'page.html');
  if (!existsSync(path)) throw new Error(`${path} is needed: run "npm run build" first`);
  return readFileSync(path, 'utf8');
}

/** Creates a file of a tree. */
export function file(name: string, bytes: number, group = 0): PageNode {
  return [name, bytes, group];
}

/** Creates a directory of a tree. */
export function directory(name: string, ...children: PageNode[]): PageDirectory {
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

/** Returns the data of a small page, with some fields replaced. */
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
    layers: [],
    isEstimate: false,
    earlier: null,
    ...changes,
  };
}

/** An open page and its problems. */
export interface OpenPage {
  readonly page: Page;
  /** Console errors, console warnings and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** The URLs of all requests, including that of the page itself. */
  readonly requests: readonly string[];
  readonly address: string;
}

/** Starts one browser for the tests of a file. Closes all pages after each test, which fails if one had complaints. */
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

/** Returns the paths in the visible rows of the table, from the top. */
export function shownPaths(page: Page): Promise<string[]> {
  return page.locator('.tabulator-row .path').allTextContents();
}

/** Finds the rectangle with a name. */
export function rectangle(page: Page, name: string) {
  return page.locator('.box').filter({ has: page.getByText(name, { exact: true }) });
}

/** Returns the breadcrumbs. */
export function crumbs(page: Page): Promise<string[]> {
  return page.locator('#crumbs button').allTextContents();
}

/** Returns the text of the focused element. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent');
}
