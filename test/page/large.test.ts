import { describe, expect, it } from 'vitest';
import type { PageDirectory } from '../../src/survey/page-data.ts';
import { crumbs, directory, file, pageData, pageOpener, shownPaths } from '../support/page/page.ts';

const open = pageOpener();

/** 50 directories of 20 directories of 100 files. */
function large(): PageDirectory {
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  return directory(
    '',
    ...range(50).map((a) =>
      directory(
        `top${a}`,
        ...range(20).map((b) =>
          directory(
            `sub${b}`,
            ...range(100).map((c) =>
              file(`file-${a}-${b}-${c}`, 1 + ((a * 7919 + b * 104729 + c * 31) % 90_000), c % 3),
            ),
          ),
        ),
      ),
    ),
  );
}

describe('100,000 files', () => {
  it('open with only visible elements drawn, and can be sorted and filtered', async () => {
    const { page } = await open(pageData({ result: large() }));
    await expect.poll(() => page.locator('#count').textContent()).toContain('100,000 files');
    expect(await page.locator('.box').count()).toBeLessThan(3000);
    expect(await page.locator('.tabulator-row').count()).toBeLessThan(200);

    await page.getByLabel('Path contains').fill('file-31-7-42');
    await expect.poll(() => shownPaths(page)).toEqual(['/top31/sub7/file-31-7-42']);
    await page.locator('.tabulator-row').click();
    expect(await crumbs(page)).toEqual(['/', 'top31', 'sub7']);
    expect(await page.locator('.box[aria-current]').textContent()).toContain('file-31-7-42');

    await page.getByLabel('Path contains').fill('');
    await page.locator('#crumbs button').first().click();
    await expect.poll(() => page.locator('#count').textContent()).toContain('100,000 files');
    await page.getByRole('columnheader', { name: 'Path' }).click();
    expect((await shownPaths(page))[0]).toBe('/top0/sub0/file-0-0-0');
    await page.locator('.tabulator').focus();
    await page.keyboard.press('End');
    await expect.poll(() => shownPaths(page)).toContain('/top9/sub9/file-9-9-99');
  });

  it('of the same size in one directory are one rectangle that leads to the table', async () => {
    const files = Array.from({ length: 100_000 }, (_, index) => file(`f${index}`, 1000));
    const { page } = await open(pageData({ result: directory('', ...files) }));
    expect(await page.locator('.box').count()).toBe(1);
    await page.locator('.box').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const row = page.locator('.tabulator-row[aria-selected=true] .name');
    expect(await row.textContent()).toBe((await shownPaths(page))[1]?.slice(1));
  });
});
