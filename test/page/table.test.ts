import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { crumbs, focused, pageOpener, rectangle, shownPaths } from '../support/page/page.ts';

const open = pageOpener();

async function countOf(page: Page): Promise<string | null> {
  return page.locator('#count').textContent();
}

describe('the table', () => {
  it('shows the path, size and group of every file, largest first', async () => {
    const { page } = await open();
    const rows = await page.locator('.tabulator-row').all();
    const cells = await Promise.all(
      rows.slice(0, 3).map((row) => row.locator('.tabulator-cell').allTextContents()),
    );
    expect(cells).toEqual([
      ['/usr/lib/libbig.so', '400 MB', 'dpkg'],
      ['/srv/app/data.bin', '150 MB', 'other files'],
      ['/usr/lib/python3/numpy.py', '120 MB', 'pip'],
    ]);
    expect(rows).toHaveLength(7);
    expect(await countOf(page)).toBe('7 files, 970 MB');
  });

  it('follows the zoom', async () => {
    const { page } = await open();
    await rectangle(page, 'bin').click({ position: { x: 10, y: 8 } });
    expect(await shownPaths(page)).toEqual(['/usr/bin/bash', '/usr/bin/zsh']);
    expect(await countOf(page)).toBe('2 files, 150 MB');
  });

  it('filters by text in the path, ignoring case', async () => {
    const { page } = await open();
    await page.getByLabel('Path contains').fill('PYTHON');
    await expect.poll(() => countOf(page)).toBe('2 files, 180 MB');
    expect(await shownPaths(page)).toEqual([
      '/usr/lib/python3/numpy.py',
      '/usr/lib/python3/six.py',
    ]);
    await page.getByLabel('Path contains').fill('no such path');
    await expect.poll(() => countOf(page)).toBe('0 files, 0 B');
    expect(await page.locator('.tabulator-placeholder').textContent()).toContain(
      'No matching files',
    );
    await page.getByLabel('Path contains').fill('');
    await expect.poll(() => countOf(page)).toBe('7 files, 970 MB');
  });

  it('filters by group, and colours only that group', async () => {
    const { page } = await open();
    await page.getByLabel('Group', { exact: true }).selectOption('pip');
    expect(await shownPaths(page)).toEqual([
      '/usr/lib/python3/numpy.py',
      '/usr/lib/python3/six.py',
    ]);
    expect(await page.locator('.box.faded').allTextContents()).toHaveLength(5);
    expect(await page.locator('.box.file:not(.faded)').count()).toBe(2);
    await page.getByLabel('Group', { exact: true }).selectOption('all');
    expect(await countOf(page)).toBe('7 files, 970 MB');
  });

  it('filters by the legend, which shows it and takes it back', async () => {
    const { page } = await open();
    const pip = page.locator('#legend button', { hasText: 'pip' });
    await pip.focus();
    await page.keyboard.press('Enter');
    expect(await countOf(page)).toBe('2 files, 180 MB');
    expect(await pip.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('Group', { exact: true }).inputValue()).toBe('1');
    await page.keyboard.press('Enter');
    expect(await countOf(page)).toBe('7 files, 970 MB');
    expect(await pip.getAttribute('aria-pressed')).toBe('false');
  });

  it('sorts on a click or Enter on a header, and updates aria-sort', async () => {
    const { page } = await open();
    const sizes = page.getByRole('columnheader', { name: 'Size' });
    const paths = page.getByRole('columnheader', { name: 'Path' });
    expect(await sizes.getAttribute('aria-sort')).toBe('descending');
    await sizes.click();
    expect(await sizes.getAttribute('aria-sort')).toBe('ascending');
    expect((await shownPaths(page))[0]).toBe('/usr/lib/python3/six.py');
    await paths.focus();
    await page.keyboard.press('Enter');
    expect(await paths.getAttribute('aria-sort')).toBe('ascending');
    const byPath = await shownPaths(page);
    expect(byPath).toEqual([...byPath].sort());
    await page.keyboard.press(' ');
    expect(await shownPaths(page)).toEqual(byPath.reverse());
  });

  it('shows the directory of a clicked row and marks its rectangle', async () => {
    const { page } = await open();
    await page.locator('.tabulator-row', { hasText: 'zsh' }).click();
    expect(await crumbs(page)).toEqual(['/', 'usr', 'bin']);
    expect(await page.locator('.box[aria-current]').textContent()).toContain('zsh');
    expect(await page.locator('.tabulator-row[aria-selected=true] .name').textContent()).toBe(
      'zsh',
    );
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await open();
    await page.getByLabel('Group', { exact: true }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.role')).toBe('grid');
    const current = () => page.locator('.tabulator-row[aria-selected=true] .name').textContent();
    await page.keyboard.press('ArrowDown');
    expect(await current()).toBe('libbig.so');
    await page.keyboard.press('ArrowDown');
    expect(await current()).toBe('data.bin');
    await page.keyboard.press('End');
    expect(await current()).toBe('six.py');
    await page.keyboard.press('ArrowUp');
    expect(await current()).toBe('zsh');
    const active = await page.evaluate<string | null>(
      `document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent`,
    );
    expect(active).toContain('zsh');
    await page.getByRole('columnheader', { name: 'Path' }).focus();
    await page.keyboard.press('Enter');
    // Enter on a header sorts and chooses nothing.
    expect(await crumbs(page)).toEqual(['/']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await crumbs(page)).toEqual(['/', 'usr', 'bin']);
    expect(await current()).toBe('zsh');
    // The focus has stayed in the table, and Escape goes up from there.
    expect(await focused(page)).toContain('/usr/bin/zsh');
    await page.keyboard.press('Escape');
    expect(await crumbs(page)).toEqual(['/', 'usr']);
  });

  it('leaves Escape and Backspace to the text field', async () => {
    const { page } = await open();
    await rectangle(page, 'bin').click({ position: { x: 10, y: 8 } });
    await page.getByLabel('Path contains').fill('zsh');
    await page.keyboard.press('Backspace');
    expect(await page.getByLabel('Path contains').inputValue()).toBe('zs');
    expect(await crumbs(page)).toEqual(['/', 'usr', 'bin']);
  });
});
