// Names come from images, which can come from anyone.
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/survey/page-data.ts';
import { crumbs, directory, file, pageData, pageOpener, shownPaths } from '../support/page/page.ts';

const open = pageOpener();

const MARKUP = '</script><img src=x onerror="window.ran=1"><!--';
const NAMES = [
  MARKUP,
  '<script>window.ran=1</script>',
  `"'&lt;&amp; \`\${window.ran=1}\``,
  '{{data}} {{title}} $& $` $1',
  '__proto__',
  'constructor',
  ']]>--><svg onload="window.ran=1">',
];

function hostile(names: readonly string[]): PageData {
  const files = names.map((name, index) => file(name, 1_000_000 - index, index % 5));
  return pageData({
    title: MARKUP,
    headline: MARKUP,
    notes: [MARKUP],
    groups: names.slice(0, 5).map((name) => ({ name, kind: 'exclude' })),
    result: directory('', directory(MARKUP, ...files), file('plain', 10)),
  });
}

describe('hostile names', () => {
  it('are text wherever they are shown', async () => {
    const { page, requests, address } = await open(hostile(NAMES));
    expect(await page.locator('.box > .unseen').allTextContents()).toEqual(
      expect.arrayContaining(NAMES.map((name) => expect.stringContaining(`${name}, 1.00 MB`))),
    );
    expect(await page.locator('h1').textContent()).toBe(MARKUP);
    expect(await page.title()).toBe(MARKUP);
    expect(await page.locator('#headline').textContent()).toBe(MARKUP);
    expect(await page.locator('#notes').textContent()).toBe(MARKUP);
    expect(await page.locator('#legend .text').allTextContents()).toContain(`exclude ${MARKUP}`);
    expect(await page.locator('#group option').allTextContents()).toContain(`exclude ${MARKUP}`);
    for (const name of NAMES) expect(await shownPaths(page)).toContain(`/${MARKUP}/${name}`);

    await page.locator('.tabulator-row').first().click();
    expect(await crumbs(page)).toEqual(['/', MARKUP]);
    await page.getByLabel('Path contains').fill('onerror="window');
    await expect.poll(() => page.locator('#count').textContent()).toBe('7 files, 7.00 MB');

    expect(await page.locator('img, svg, body script:not([id=data])').count()).toBe(1);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(requests).toEqual([address]);
  });

  it('are text in the lists of layers and changes', async () => {
    const change = { name: MARKUP, change: 'grown', oldBytes: 1, newBytes: 2 } as const;
    const changes = { listed: [change], more: 0 };
    const sizes = { oldBytes: 1, newBytes: 2, oldPackedBytes: 1, newPackedBytes: 2 };
    const layer = {
      ...{ platform: MARKUP, bytes: 1, packedBytes: 1, entries: 1, origin: 'new' as const },
      contents: [{ name: MARKUP, bytes: 1 }],
    } as const;
    const { page, requests, address } = await open({
      ...hostile(NAMES),
      layers: [
        { ...layer, number: 1, command: MARKUP },
        { ...layer, number: 2, command: null },
      ],
      earlier: {
        ...{ kind: 'image', name: MARKUP, missing: [MARKUP] },
        platforms: [
          {
            ...sizes,
            ...{ platform: MARKUP, pullBytes: 1, pulledLayers: 1, layers: 2 },
            ...{ packages: changes, directories: changes },
          },
        ],
      },
    });
    for (const selector of [
      '#layer-table tbody code',
      '#layer-table tbody li .text',
      '#earlier h3',
      '#earlier th .text',
    ])
      expect(await page.locator(selector).first().textContent(), selector).toBe(MARKUP);
    expect(await page.locator('#earlier-title').textContent()).toBe(`Compared with ${MARKUP}`);
    expect(await page.locator('#platforms > p').textContent()).toContain(MARKUP);
    expect(await page.locator('img, svg, body script:not([id=data])').count()).toBe(1);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(requests).toEqual([address]);
  });

  it('show their invisible and bidirectional characters', async () => {
    const names = [
      'a\u202egnp.exe',
      'b\u0000\n\u001b[31m',
      'c\u2028\u2029',
      'd\ud800e',
      'f\u0085\u200b',
    ];
    const result = directory('', ...names.map((name, index) => file(name, 5000 - index)));
    const { page } = await open(pageData({ result }));
    expect(await shownPaths(page)).toEqual([
      '/a\\u202egnp.exe',
      '/b\\u0000\\u000a\\u001b[31m',
      '/c\\u2028\\u2029',
      '/d\\ud800e',
      '/f\\u0085\\u200b',
    ]);
    const all = await page.evaluate<string>('document.body.innerText');
    for (const name of names)
      for (const unseen of name.match(/[^a-z.[\d]/g) ?? [])
        if (unseen !== '\n') expect(all).not.toContain(unseen);
  });

  it('do not break the page with their length or depth', async () => {
    let deep = file('end', 1_000_000);
    for (let level = 0; level < 500; level++)
      deep = directory(`level${level}`, deep, file('f', 1000));
    const result = directory('', deep, file('x'.repeat(4000), 1_000_000));
    const { page } = await open(pageData({ result }));
    await page.locator('.tabulator-row', { hasText: 'end' }).first().click();
    expect(await crumbs(page)).toHaveLength(501);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
    expect((await page.locator('#map').boundingBox())!.height).toBeGreaterThan(200);
  });
});
