import { describe, expect, it } from 'vitest';
import { bar, barChart, directoryTree, drawTree, pieChart } from '../../src/report/charts.ts';
import { HOSTILE_NAMES } from '../support/page/markdown.ts';

/** Returns the lines in a fenced block. */
function linesOf(block: string): string[] {
  const lines = block.split('\n');
  expect(lines[0]).toMatch(/^```/);
  expect(lines.at(-1)).toBe('```');
  return lines.slice(1, -1);
}

describe('bar', () => {
  it.each([
    [100, 100, 10, '██████████'],
    [50, 100, 10, '█████'],
    [1, 80, 10, '▏'],
    [7, 80, 10, '▉'],
    [9, 80, 10, '█▏'],
    [12, 80, 10, '█▌'],
    // Any positive size is visible.
    [1, 1e12, 10, '▏'],
    [0, 100, 10, ''],
    [-5, 100, 10, ''],
    [5, 0, 10, ''],
    [5, -1, 10, ''],
    // A size above the maximum does not exceed the width.
    [1e12, 1, 10, '██████████'],
  ])('draws %d of %d in %d characters', (bytes, max, width, drawn) => {
    expect(bar(bytes, max, width)).toBe(drawn);
  });

  it('is proportional to the size', () => {
    const lengthOf = (bytes: number) =>
      [...bar(bytes, 1000, 5)].reduce(
        (sum, part) => sum + (part === '█' ? 8 : ' ▏▎▍▌▋▊▉'.indexOf(part)),
        0,
      );
    for (let bytes = 25; bytes <= 1000; bytes += 25) expect(lengthOf(bytes)).toBe(bytes / 25);
  });
});

describe('barChart', () => {
  it('aligns names, sizes, bars and notes', () => {
    const rows = [
      { name: 'before', bytes: 1_530_000_000, note: '6 layers' },
      { name: 'after', bytes: 765_000_000, note: '1 layer' },
      { name: 'none', bytes: 0 },
    ];
    expect(linesOf(barChart(rows, 8))).toEqual([
      'before  1.53 GB  ████████  6 layers',
      'after    765 MB  ████      1 layer',
      'none        0 B',
    ]);
  });

  it('draws no bars if all sizes are zero', () => {
    expect(linesOf(barChart([{ name: 'a', bytes: 0, note: 'b' }], 2))).toEqual(['a  0 B      b']);
  });
});

describe('pieChart', () => {
  const slices = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `n${at}`, bytes: (at + 1) * 1e6 }));

  it('shows positive sizes in MB, largest first', () => {
    const rows = [
      { name: 'small', bytes: 1 },
      { name: 'none', bytes: 0 },
      { name: 'less', bytes: -1e9 },
      { name: 'large', bytes: 12_345_678 },
    ];
    const chart = pieChart('Saved, in MB', rows);
    expect(chart.startsWith('```mermaid\n')).toBe(true);
    expect(linesOf(chart)).toEqual([
      'pie showData title Saved, in MB',
      '  "large" : 12.35',
      '  "small" : 0.01',
    ]);
  });

  it('is empty for fewer than two slices', () => {
    expect(pieChart('t', [])).toBe('');
    expect(pieChart('t', slices(1))).toBe('');
    expect(pieChart('t', [...slices(1), { name: 'none', bytes: 0 }])).toBe('');
  });

  it('adds up all slices after the tenth', () => {
    expect(linesOf(pieChart('t', slices(10)))).toHaveLength(11);
    const lines = linesOf(pieChart('t', slices(13)));
    expect(lines).toHaveLength(12);
    expect(lines[1]).toBe('  "n12" : 13.00');
    // 1 + 2 + 3.
    expect(lines.at(-1)).toBe('  "3 more" : 6.00');
  });

  it('removes characters with a meaning in Mermaid from labels', () => {
    const rows = HOSTILE_NAMES.map((name, at) => ({ name, bytes: 1e6 * (at + 1) }));
    for (let from = 0; from < rows.length; from += 5) {
      const lines = linesOf(pieChart('"\n%%{init}%%', rows.slice(from, from + 5)));
      expect(lines[0]).toMatch(/^pie showData title [\p{L}\p{N} .,:/*?!()_@+·-]{1,40}$/u);
      for (const line of lines.slice(1))
        expect(line).toMatch(/^ {2}"[\p{L}\p{N} .,:/*?!()_@+·…-]{1,40}" : [0-9]+\.[0-9]{2}$/u);
    }
  });

  it('keeps slices with the same label apart', () => {
    const long = 'x'.repeat(60);
    const rows = ['a', 'a', 'a (2)', `${long}1`, `${long}2`].map((name) => ({ name, bytes: 1e6 }));
    const cutLong = `${'x'.repeat(39)}…`;
    expect(linesOf(pieChart('t', rows)).slice(1)).toEqual(
      ['a', 'a (2)', 'a (2) (2)', cutLong, `${cutLong} (2)`].map((name) => `  "${name}" : 1.00`),
    );
  });
});

describe('drawTree', () => {
  const drawn = (...levels: number[]) =>
    drawTree(levels.map((level, at) => ({ level, text: String(at) })));

  it.each([
    [[], []],
    [[0], ['0']],
    [
      [0, 1, 1],
      ['0', '├─ 1', '└─ 2'],
    ],
    [
      [0, 1, 2, 3],
      ['0', '└─ 1', '   └─ 2', '      └─ 3'],
    ],
    [
      [0, 1, 2, 2, 1, 2],
      ['0', '├─ 1', '│  ├─ 2', '│  └─ 3', '└─ 4', '   └─ 5'],
    ],
    [
      [0, 1, 2, 3, 1],
      ['0', '├─ 1', '│  └─ 2', '│     └─ 3', '└─ 4'],
    ],
    // A second root ends the branches of the first.
    [
      [0, 1, 2, 0, 1],
      ['0', '└─ 1', '   └─ 2', '3', '└─ 4'],
    ],
    [
      [0, 1, 2, 0, 1, 1],
      ['0', '└─ 1', '   └─ 2', '3', '├─ 4', '└─ 5'],
    ],
  ] as [number[], string[]][])('draws the levels %j', (levels, lines) => {
    expect(drawn(...levels)).toEqual(lines);
  });
});

describe('directoryTree', () => {
  it('puts directories below their parents, each with a bar of the total', () => {
    const directories = [
      { path: '/usr', bytes: 600_000, files: 3 },
      { path: '/usr/lib', bytes: 400_000, files: 2 },
      { path: '/usr/lib/gcc', bytes: 100_000, files: 1 },
      { path: '/usr/share', bytes: 200_000, files: 1 },
      { path: '/etc', bytes: 10, files: 1 },
    ];
    expect(linesOf(directoryTree(directories, 800_000))).toEqual([
      '/usr        600 kB  ██████████████████████▌',
      '├─ lib      400 kB  ███████████████',
      '│  └─ gcc   100 kB  ███▊',
      '└─ share    200 kB  ███████▌',
      '/etc          10 B  ▏',
    ]);
  });

  it('keeps every name on one line', () => {
    const directories = HOSTILE_NAMES.map((name) => ({
      path: `/${name.replaceAll('/', '')}${'x'.repeat(100)}`,
      bytes: 1,
      files: 1,
    }));
    const lines = linesOf(directoryTree(directories, 0).replace(/^`+|`+$/g, '```'));
    expect(lines).toHaveLength(directories.length);
    for (const line of lines) expect(line.length).toBeLessThan(70);
  });
});
