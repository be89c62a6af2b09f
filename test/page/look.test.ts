import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { coloursOf, contrastsOf, luminance } from '../support/page/colours.ts';
import { directory, file, pageData, pageOpener } from '../support/page/page.ts';

const open = pageOpener();

/** Has more groups than there are colours, so that every colour is used. */
const COLOURFUL = pageData({
  groups: Array.from({ length: 12 }, (_, index) => ({ name: `group${index}`, kind: 'manager' })),
  result: directory(
    '',
    directory(
      'usr',
      ...Array.from({ length: 12 }, (_, index) => file(`file${index}`, 1000 - index, index)),
    ),
    directory('small', file('one', 300, 0)),
  ),
});

describe.each(['light', 'dark'] as const)('the %s colour scheme', (colorScheme) => {
  it('is used if the reader prefers it', async () => {
    const { page } = await open(pageData(), { colorScheme });
    const { text, background } = (await coloursOf(page, 'body'))[0]!;
    const [dark, light] = colorScheme === 'dark' ? [background, text] : [text, background];
    expect(luminance(dark)).toBeLessThan(0.05);
    expect(luminance(light)).toBeGreaterThan(0.8);
  });

  it('has readable text everywhere', async () => {
    const { page } = await open(COLOURFUL, { colorScheme });
    const classes = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.box')].map(({ className }) => /colour-\\w+/.exec(className)?.[0] ?? '')`,
    );
    expect(new Set(classes.filter(Boolean)).size).toBe(11);
    const selectors = [
      '.box .label',
      '.box .size',
      '.tabulator-cell',
      '.tabulator-cell .directory',
    ];
    selectors.push('.tabulator-col', '#parts li', '#legend .bytes', '#crumbs button', '#detail');
    selectors.push(
      'h1',
      '#headline',
      '#notes li',
      '.tools label',
      '#count',
      '#sides span',
      '#text',
    );
    await page.locator('.box').last().hover();
    await expectReadable(page, selectors);
    await page.getByLabel('Group', { exact: true }).selectOption('group3');
    expect(await page.locator('.box.faded .label').count()).toBeGreaterThan(8);
    await page.locator('.tabulator-row').first().click();
    await expectReadable(page, ['.box.faded .label', '.tabulator-row.current .tabulator-cell']);
  });
});

async function expectReadable(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const contrasts = await contrastsOf(page, selector);
    expect(contrasts, selector).not.toEqual([]);
    for (const contrast of contrasts) expect(contrast, selector).toBeGreaterThanOrEqual(4.5);
  }
}

describe('the layout', () => {
  it('fits narrow and wide screens', async () => {
    const { page } = await open();
    for (const width of [320, 390, 700, 900, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: `${width}` })
        .toBe(width);
      for (const id of ['#map', '#table', '#text', '#group']) {
        const box = (await page.locator(id).boundingBox())!;
        expect(box.x, `${id} of ${width}`).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, `${id} of ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('puts the table below the treemap on narrow screens and beside it on wide ones', async () => {
    const { page } = await open(pageData(), { viewport: { width: 390, height: 740 } });
    const topAndLeft = async () => {
      const [map, table] = [page.locator('#map'), page.locator('#table')];
      const [a, b] = [(await map.boundingBox())!, (await table.boundingBox())!];
      return { below: b.y >= a.y + a.height, beside: b.x >= a.x + a.width };
    };
    expect(await topAndLeft()).toEqual({ below: true, beside: false });
    await page.setViewportSize({ width: 1280, height: 740 });
    expect(await topAndLeft()).toEqual({ below: false, beside: true });
  });

  it('fills its width with the treemap, even after a resize', async () => {
    const { page } = await open();
    const right = async () => {
      const ends = (await page.locator('.box').all()).map(async (box) => {
        const { x, width } = (await box.boundingBox())!;
        return x + width;
      });
      return Math.max(...(await Promise.all(ends)));
    };
    const edge = async () => {
      const { x, width } = (await page.locator('#map').boundingBox())!;
      return Math.abs(x + width - (await right()));
    };
    expect(await edge()).toBeLessThan(2);
    await page.setViewportSize({ width: 1000, height: 740 });
    await expect.poll(edge).toBeLessThan(2);
  });
});
