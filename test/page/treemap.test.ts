import { describe, expect, it } from 'vitest';
import {
  crumbs,
  directory,
  file,
  focused,
  pageData,
  pageOpener,
  rectangle,
  shownPaths,
} from '../support/page/page.ts';

const open = pageOpener();

describe('the treemap, with a pointer', () => {
  it('zooms in on a click and out with a breadcrumb', async () => {
    const { page } = await open();
    expect(await crumbs(page)).toEqual(['/']);
    await rectangle(page, 'lib').click({ position: { x: 10, y: 8 } });
    expect(await crumbs(page)).toEqual(['/', 'usr', 'lib']);
    expect(await rectangle(page, 'bash').count()).toBe(0);
    await page.locator('#crumbs button', { hasText: 'usr' }).click();
    expect(await crumbs(page)).toEqual(['/', 'usr']);
    expect(await rectangle(page, 'bash').count()).toBe(1);
    await page.locator('#crumbs button').first().click();
    expect(await crumbs(page)).toEqual(['/']);
  });

  it('draws areas in proportion to sizes', async () => {
    const { page } = await open();
    const areaOf = async (name: string) => {
      const box = await rectangle(page, name).boundingBox();
      return box!.width * box!.height;
    };
    const ratio = (await areaOf('libbig.so')) / (await areaOf('libsmall.so'));
    // 400 MB and 90 MB, minus the gap between them.
    expect(ratio).toBeGreaterThan(3.9);
    expect(ratio).toBeLessThan(5);
  });

  it('draws no overlapping rectangles', async () => {
    const small = Array.from({ length: 300 }, (_, index) => file(`small${index}`, 900 + index));
    const { page } = await open(
      pageData({ result: directory('', directory('a', ...small), directory('b', ...small)) }),
      { viewport: { width: 320, height: 740 } },
    );
    const wrong = await page.evaluate<number>(`[...document.querySelectorAll('.box')].filter(
      (box) => box.offsetWidth !== parseFloat(box.style.width) || box.offsetHeight !== parseFloat(box.style.height),
    ).length`);
    expect(wrong).toBe(0);
    expect(await page.locator('.box.plain').count()).toBeGreaterThan(100);
  });

  it('shows the directory of a clicked file and marks its rectangle and its row', async () => {
    const { page } = await open();
    await rectangle(page, 'numpy.py').click();
    expect(await crumbs(page)).toEqual(['/', 'usr', 'lib', 'python3']);
    expect(await page.locator('.box[aria-current]').textContent()).toContain('numpy.py');
    expect(await page.locator('.tabulator-row[aria-selected=true] .name').textContent()).toBe(
      'numpy.py',
    );
  });

  it('shows details of the rectangle under the pointer', async () => {
    const { page } = await open();
    await rectangle(page, 'numpy.py').hover();
    expect(await page.locator('#detail span').allTextContents()).toEqual([
      '/usr/lib/python3/numpy.py',
      '120 MB, 12.4 %, pip',
    ]);
  });

  it('combines small files into one rectangle, which shows them when it is opened', async () => {
    const small = Array.from({ length: 400 }, (_, index) => file(`small${index}`, 1000 + index));
    const result = directory('', file('large', 50_000_000), ...small);
    const { page } = await open(pageData({ result }));
    expect(await page.locator('.box').count()).toBe(2);
    await page.locator('.box.more').focus();
    expect(await focused(page)).toContain('400 more');
    await page.keyboard.press('Enter');
    expect(await crumbs(page)).toEqual(['/', '400 more']);
    expect(await page.locator('.box').count()).toBe(400);
    expect(await page.locator('#count').textContent()).toBe('400 files, 480 kB');
    expect(await shownPaths(page)).not.toContain('/large');
    await page.keyboard.press('Escape');
    expect(await crumbs(page)).toEqual(['/']);
    expect(await focused(page)).toContain('400 more');
  });
});

describe('the treemap, with the keyboard', () => {
  it('zooms in with Enter and out with Escape and Backspace', async () => {
    const { page } = await open();
    await page.locator('#sides input').first().focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('usr, directory');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('lib, directory');
    await page.keyboard.press('Enter');
    expect(await crumbs(page)).toEqual(['/', 'usr', 'lib']);
    expect(await focused(page)).toContain('libbig.so');
    await page.keyboard.press('Escape');
    expect(await crumbs(page)).toEqual(['/', 'usr']);
    expect(await focused(page)).toContain('lib, directory');
    await page.keyboard.press('Backspace');
    expect(await crumbs(page)).toEqual(['/']);
  });

  it('reaches every rectangle with the arrow keys', async () => {
    const { page } = await open();
    const all = await page.locator('.box > .unseen').allTextContents();
    await page.locator('.box').first().focus();
    const reached = new Set<string>();
    // From each rectangle, once in every direction.
    for (let index = 0; index < all.length; index++) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        await page.locator('.box').nth(index).focus();
        await page.keyboard.press(key);
        reached.add(
          await page.evaluate<string>(
            `document.activeElement.querySelector('.unseen').textContent`,
          ),
        );
      }
    }
    expect([...reached].sort()).toEqual(all.sort());
  });

  it('has one rectangle in the tab order, the one that last had the focus', async () => {
    const { page } = await open();
    await page.locator('.box').nth(2).focus();
    expect(await page.locator('.box[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(await page.locator('.box').nth(2).textContent());
  });

  it('shows the focus', async () => {
    const { page } = await open();
    await page.locator('.box').first().focus();
    await page.keyboard.press('ArrowDown');
    const style = await page.evaluate<{ outlineStyle: string; outlineWidth: string }>(
      `(({ outlineStyle, outlineWidth }) => ({ outlineStyle, outlineWidth }))(getComputedStyle(document.activeElement))`,
    );
    expect(style).toEqual({ outlineStyle: 'solid', outlineWidth: '3px' });
  });
});

describe('the switch between result and dropped files', () => {
  it('shows the dropped files with their groups, and the result again', async () => {
    const { page } = await open();
    const legend = () => page.locator('#legend .text').allTextContents();
    expect(await legend()).toEqual(['dpkg', 'pip', 'other files']);
    await rectangle(page, 'lib').click({ position: { x: 10, y: 8 } });
    await page.locator('#legend button', { hasText: 'pip' }).click();
    await page.getByText('Dropped', { exact: true }).click();
    expect(await crumbs(page)).toEqual(['/']);
    expect(await legend()).toEqual(['preset apt', 'exclude usr/doc']);
    await expect
      .poll(() => shownPaths(page))
      .toEqual(['/var/cache/pkgcache.bin', '/usr/doc/changelog.gz']);
    expect(await page.locator('.box').count()).toBe(4);
    await page.getByText('Result', { exact: true }).click();
    await expect.poll(async () => (await shownPaths(page)).length).toBe(7);
  });

  it('can be used with the keyboard', async () => {
    const { page } = await open();
    await page.locator('#sides input').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownPaths(page)).toContain('/var/cache/pkgcache.bin');
  });
});
