// The page is self-contained: it opens from a file, without network, and shows what the run did.
import { describe, expect, it } from 'vitest';
import { builtPage, directory, pageData, pageOpener } from '../support/page/page.ts';

const open = pageOpener();

describe('the page', () => {
  it('requests nothing but itself', async () => {
    const { requests, address, page } = await open();
    await page.locator('.box.file').first().click();
    expect(requests).toEqual([address]);
  });

  it('has a policy that blocks everything else', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
      builtPage(),
    )?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('does not execute an injected script', async () => {
    const { page, complaints } = await open();
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`,
    );
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(complaints.join()).toContain('Content Security Policy');
    (complaints as string[]).length = 0;
  });

  it('contains the licences of bundled libraries', () => {
    expect(builtPage()).toContain('Permission is hereby granted');
    expect(builtPage()).toMatch(/d3-hierarchy \S+ \(ISC\)/);
    expect(builtPage()).toMatch(/tabulator-tables \S+ \(MIT\)/);
  });

  it('shows the outcome of the run', async () => {
    const { page } = await open();
    expect(await page.title()).toBe('app:latest → app:flat');
    expect(await page.locator('h1').textContent()).toBe('app:latest → app:flat');
    expect(await page.locator('#headline').textContent()).toContain('11.8 % smaller');
    expect(await page.locator('#parts li').allTextContents()).toEqual([
      '970 MB in the result',
      '70.0 MB dropped',
      '60.0 MB hidden in lower layers',
    ]);
    expect(await page.locator('#notes li').allTextContents()).toEqual(pageData().notes);
  });

  it('is not blank', async () => {
    const { page } = await open();
    const colours = await page.evaluate<number>(`(async () => {
      const names = [...document.querySelectorAll('.box')].map((box) => getComputedStyle(box).backgroundColor);
      return new Set(names).size;
    })()`);
    expect(colours).toBeGreaterThan(3);
    // A blank page of this size compresses to a few kB.
    expect((await page.screenshot()).length).toBeGreaterThan(25_000);
  });

  it('shows an empty image', async () => {
    const { page } = await open(pageData({ result: directory(''), dropped: directory('') }));
    expect(await page.locator('#map').textContent()).toBe('Nothing to show here');
    expect(await page.locator('#count').textContent()).toBe('0 files, 0 B');
  });
});
