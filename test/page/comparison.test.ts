// The comparison with an earlier image on the page.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PageComparison, PageEarlier } from '../../src/survey/page-data.ts';
import { contrastsOf } from '../support/page/colours.ts';
import { pageData, pageOpener } from '../support/page/page.ts';

const open = pageOpener();

const MB = 1_000_000;
const ONE: PageComparison = {
  ...{ platform: '', oldBytes: 770 * MB, newBytes: 801 * MB },
  ...{ oldPackedBytes: 279 * MB, newPackedBytes: 290 * MB },
  ...{ pullBytes: 95 * MB, pulledLayers: 1, layers: 3 },
  packages: {
    listed: [
      { name: 'pip:numpy', change: 'added', oldBytes: 0, newBytes: 24 * MB },
      { name: 'dpkg:perl', change: 'removed', oldBytes: 4 * MB, newBytes: 0 },
    ],
    more: 3,
  },
  directories: {
    listed: [
      { name: '/opt', change: 'grown', oldBytes: 120 * MB, newBytes: 130 * MB },
      { name: '/srv', change: 'shrunk', oldBytes: 12 * MB, newBytes: 10 * MB },
    ],
    more: 0,
  },
};
const compared = (one: Partial<PageComparison> = {}, more: Partial<PageEarlier> = {}) =>
  pageData({
    earlier: {
      ...{ kind: 'image', name: 'app:main', missing: [], platforms: [{ ...ONE, ...one }] },
      ...more,
    },
  });

const textOf = (page: Page) => page.locator('#platforms > .platform > p').allTextContents();

describe('the comparison', () => {
  it('is hidden if nothing was compared', async () => {
    const { page } = await open();
    expect(await page.locator('#earlier').isVisible()).toBe(false);
  });

  it('has the sizes, and what a machine pulls that has the earlier image', async () => {
    const { page } = await open(compared());
    expect(await page.locator('#earlier h2').textContent()).toBe('Compared with app:main');
    expect(await page.getByRole('link').allTextContents()).toEqual(['Compared with app:main']);
    expect(await textOf(page)).toEqual([
      'Files: 770 MB → 801 MB, +31.0 MB, 4.0 % larger',
      'Compressed: 279 MB → 290 MB, +11.0 MB, 3.9 % larger',
      'A machine that has the earlier image pulls 95.0 MB of 290 MB, 1 of 3 layers.',
    ]);
    const bar = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.platform .bar span')].map((part) => part.offsetWidth)`,
    );
    expect(bar[0]! / bar[1]!).toBeCloseTo(95 / 195, 1);
  });

  it('lists what changed, by package and by directory', async () => {
    const { page } = await open(compared());
    const tables = await page.evaluate<string[][][]>(
      `[...document.querySelectorAll('.changes table')].map((table) => [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())))`,
    );
    expect(tables).toEqual([
      [
        ['pip:numpy', 'added', '', '24.0 MB', '+24.0 MB'],
        ['dpkg:perl', 'removed', '4.00 MB', '', '-4.00 MB'],
        ['3 smaller changes'],
      ],
      [
        ['/opt', 'grown', '120 MB', '130 MB', '+10.0 MB'],
        ['/srv', 'shrunk', '12.0 MB', '10.0 MB', '-2.00 MB'],
      ],
    ]);
  });

  it('says what is not known, and what is the same', async () => {
    const none = { listed: [], more: 0 };
    const unknown = { oldBytes: null, oldPackedBytes: null, pullBytes: null, pulledLayers: null };
    const { page } = await open(compared({ ...unknown, packages: none, directories: none }));
    expect(await textOf(page)).toEqual(['The files of one of the two are not known.']);
    expect(await page.locator('.changes table, .platform .bar').count()).toBe(0);
    const same = await open(compared({ oldBytes: ONE.newBytes, pullBytes: 0, pulledLayers: 0 }));
    expect(await textOf(same.page)).toEqual([
      'Files: 801 MB → 801 MB, the same size',
      'Compressed: 279 MB → 290 MB, +11.0 MB, 3.9 % larger',
      'A machine that has the earlier image has all layers already.',
    ]);
  });

  it('names platforms, and those that the earlier image lacks', async () => {
    const { page } = await open(
      compared(
        {},
        {
          kind: 'report',
          platforms: ['linux/amd64', 'linux/arm64'].map((platform) => ({ ...ONE, platform })),
          missing: ['linux/s390x'],
        },
      ),
    );
    expect(await page.locator('#earlier h2').textContent()).toBe(
      'Compared with the report app:main',
    );
    expect(await page.locator('#earlier h3').allTextContents()).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
    expect(await page.locator('#platforms > p').textContent()).toBe(
      'Not in the earlier image: linux/s390x.',
    );
  });

  it.each(['light', 'dark'] as const)('has readable text in %s', async (colorScheme) => {
    const { page } = await open(compared(), { colorScheme });
    for (const selector of ['#earlier h2', '.platform p', '.changes th', '.changes td', 'a'])
      expect(Math.min(...(await contrastsOf(page, selector))), selector).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  it('scrolls long lists with the keyboard, within the width of the screen', async () => {
    const listed = Array.from({ length: 100 }, (_, at) => ({
      ...{ name: `/opt/${'long'.repeat(40)}${at}`, change: 'added' as const },
      ...{ oldBytes: 0, newBytes: 1000 - at },
    }));
    const { page } = await open(compared({ directories: { listed, more: 7 } }), {
      viewport: { width: 360, height: 700 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const list = page.getByRole('region', { name: 'Directories that changed' });
    await list.focus();
    await page.keyboard.press('End');
    const top = () => page.evaluate(`document.activeElement.scrollTop`);
    await expect.poll(top).toBeGreaterThan(0);
  });
});
