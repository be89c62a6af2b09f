// The layers of a result on the page: their colours in the treemap, and what is known about each.
import { describe, expect, it } from 'vitest';
import type { PageLayer } from '../../src/survey/page-data.ts';
import { contrastsOf } from '../support/page/colours.ts';
import {
  directory,
  focused,
  pageData,
  pageOpener,
  rectangle,
  shownPaths,
} from '../support/page/page.ts';

const open = pageOpener();

const layer = (number: number, changes: Partial<PageLayer> = {}): PageLayer => ({
  ...{ platform: '', number, bytes: 300_000_000, packedBytes: 100_000_000, entries: 1234 },
  ...{ origin: null, contents: [], command: null },
  ...changes,
});

/** Files in three layers, and one of which the layer is not known. */
const LAYERED = pageData({
  result: directory(
    '',
    directory('usr', ['a', 400_000_000, 0, 0], ['b', 200_000_000, 0, 1], ['c', 90_000_000, 1, 1]),
    ['app', 100_000_000, 2, 2],
    ['(smaller files)', 50_000_000, 2],
  ),
  layers: [
    layer(1, { origin: 'kept', entries: null, command: 'RUN apt-get install gcc' }),
    layer(2, {
      origin: 'present',
      packedBytes: 80_000_000,
      contents: [
        { name: 'dpkg:gcc', bytes: 200_000_000 },
        { name: '/usr/c', bytes: 90_000_000 },
      ],
    }),
    layer(3, { origin: 'new', packedBytes: 20_000_000, contents: [{ name: '/app', bytes: 1e8 }] }),
  ],
});

/** The visible cells of each row of the table of layers. */
const rowsOf = (page: Awaited<ReturnType<typeof open>>['page']) =>
  page.evaluate<string[][]>(
    `[...document.querySelectorAll('#layer-table tbody tr')].map((row) => [...row.cells].map((cell) => cell.innerText.replaceAll('\\n', ' ')))`,
  );

describe('the section about layers', () => {
  it('is hidden if there is one layer', async () => {
    const { page } = await open();
    expect(await page.locator('#layers').isVisible()).toBe(false);
    expect(await page.locator('#aspects').isVisible()).toBe(false);
    expect(await page.locator('#sections a').count()).toBe(0);
  });

  it('lists each with its sizes, its status and its largest contents', async () => {
    const { page } = await open(LAYERED);
    expect(await page.locator('#layer-table thead th').allTextContents()).toEqual(
      'Layer,Compressed,Share,Uncompressed,Entries,Status,Largest contents'.split(','),
    );
    expect(await rowsOf(page)).toEqual([
      [
        ...['layer 1', '100 MB', '50.0 %', '300 MB', '', 'kept from the base'],
        'RUN apt-get install gcc',
      ],
      [
        ...['layer 2', '80.0 MB', '40.0 %', '300 MB', '1,234', 'in the earlier image'],
        'dpkg:gcc 200 MB /usr/c 90.0 MB',
      ],
      ['layer 3', '20.0 MB', '10.0 %', '300 MB', '1,234', 'new', '/app 100 MB'],
    ]);
  });

  it('leaves out what is not known', async () => {
    const unknown = { packedBytes: null, bytes: null };
    const { page } = await open({ ...LAYERED, layers: [layer(1, unknown), layer(2, unknown)] });
    expect(await page.locator('#layer-table thead th').allTextContents()).toEqual(
      'Layer,Share,Uncompressed,Entries,Largest contents'.split(','),
    );
    expect((await rowsOf(page))[0]).toEqual(['layer 1', '0.0 %', '', '1,234', '']);
  });

  it('has a block for each layer on narrow screens, with the titles of sizes', async () => {
    const { page } = await open(LAYERED, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const row = page.locator('#layer-table tbody tr').nth(1);
    const { x, width } = (await row.locator('.contents').boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(360);
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('#layer-table td'), '::before').content`,
      ),
    ).toContain('compressed ');
    const table = page.getByRole('region', { name: 'Layers, bottom first' }).getByRole('table');
    expect(await table.getByRole('row').count()).toBe(4);
    expect(await table.getByRole('rowheader').count()).toBe(3);
  });

  it('says that sizes are estimates', async () => {
    const { page } = await open({ ...LAYERED, isEstimate: true });
    expect(await page.locator('#layers-note').textContent()).toContain('estimates');
  });

  it('can be reached by a link', async () => {
    const { page } = await open(LAYERED);
    const link = page.getByRole('link', { name: '3 layers' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      `document.querySelector('#layers').getBoundingClientRect().top < innerHeight`,
    );
  });

  it('names the platform if there are several', async () => {
    const layers = [1, 2].map((number) => layer(number, { platform: 'linux/arm64' }));
    const { page } = await open({ ...LAYERED, layers });
    expect((await rowsOf(page)).map(([name]) => name)).toEqual([
      'linux/arm64 layer 1',
      'linux/arm64 layer 2',
    ]);
  });
});

describe('the colours of layers', () => {
  it('replace those of groups, with a legend', async () => {
    const { page } = await open(LAYERED);
    const legend = () => page.locator('#legend button').allInnerTexts();
    expect((await legend()).length).toBe(3);
    await page.getByText('Layers', { exact: true }).first().click();
    expect((await legend()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'layer 1 300 MB, 100 MB compressed, kept from the base',
      'layer 2 300 MB, 80.0 MB compressed, in the earlier image',
      'layer 3 300 MB, 20.0 MB compressed, new',
    ]);
    const classOf = (name: string) => rectangle(page, name).getAttribute('class');
    expect(await classOf('a')).toContain('colour-0');
    expect(await classOf('b')).toContain('colour-1');
    expect(await classOf('c')).toContain('colour-1');
    expect(await classOf('app')).toContain('colour-2');
    expect(await classOf('(smaller files)')).toContain('colour-other');
    // Not by colour alone.
    expect(await rectangle(page, 'c').locator('.size').textContent()).toBe('90.0 MB, layer 2');
    expect(await rectangle(page, 'c').locator('.unseen').textContent()).toContain('layer 2');
    expect(await page.locator('.tabulator-col:visible').allInnerTexts()).toEqual([
      'Path',
      'Size',
      'Layer',
    ]);
  });

  it('show only one layer in the map and the table', async () => {
    const { page } = await open(LAYERED);
    await page.getByText('Layers', { exact: true }).first().click();
    await page.locator('#legend button', { hasText: 'layer 2' }).click();
    await expect.poll(() => shownPaths(page)).toEqual(['/usr/b', '/usr/c']);
    expect(await rectangle(page, 'app').getAttribute('class')).toContain('faded');
    await page.getByLabel('Layer', { exact: true }).selectOption('layer 3');
    await expect.poll(() => shownPaths(page)).toEqual(['/app']);
    await page.getByText('Groups', { exact: true }).first().click();
    await expect.poll(async () => (await shownPaths(page)).length).toBe(5);
  });

  it('are shown by a click on a layer in the list, also with the keyboard', async () => {
    const { page } = await open(LAYERED);
    await page.getByText('Dropped', { exact: true }).click();
    await page.locator('#layer-table tbody button', { hasText: 'layer 1' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shownPaths(page)).toEqual(['/usr/a']);
    expect(await focused(page)).toContain('layer 1');
    expect(await page.locator('#aspects [value=layer]').isChecked()).toBe(true);
    expect(await page.locator('#sides [value=result]').isChecked()).toBe(true);
  });

  it('are those of groups for what was dropped', async () => {
    const { page } = await open(LAYERED);
    await page.getByText('Layers', { exact: true }).first().click();
    await page.getByText('Dropped', { exact: true }).click();
    expect(await page.locator('#legend .text').allTextContents()).toEqual([
      'preset apt',
      'exclude usr/doc',
    ]);
    expect(await page.locator('#aspects [value=layer]').isDisabled()).toBe(true);
  });

  it('are not offered if nobody knows which file is in which', async () => {
    const { page } = await open({ ...LAYERED, result: pageData().result });
    expect(await page.locator('#aspects').isVisible()).toBe(false);
    expect(await page.locator('#layer-table tbody tr').count()).toBe(3);
    expect(await page.locator('#layer-table tbody button').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'differ, and have readable text: a hundred in %s',
    async (colorScheme) => {
      const numbers = Array.from({ length: 100 }, (_, at) => at);
      const { page } = await open(
        {
          ...LAYERED,
          layers: numbers.map((at) => layer(at + 1)),
          result: directory('', ...numbers.map((at) => [`file${at}`, 1000, 0, at] as const)),
        },
        { colorScheme, viewport: { width: 1600, height: 1400 } },
      );
      await page.getByText('Layers', { exact: true }).first().click();
      const colours = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.box')].map((box) => getComputedStyle(box).backgroundColor)`,
      );
      expect(new Set(colours).size).toBe(100);
      const contrasts = await contrastsOf(page, '.box .label');
      expect(contrasts).toHaveLength(100);
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
