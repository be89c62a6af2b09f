// Spans of a stream: joined if they are neighbours in their origin, and taken in order by position.
import { describe, expect, it } from 'vitest';
import { type Span, Spans } from '../../src/tar/spans.ts';

const at = (stream: number, offset: number) => ({ stream, offset });
const short = ({ bytes, origin }: Span) =>
  origin === undefined ? `${bytes} new` : `${bytes} of ${origin.stream}@${origin.offset}`;

function taken(spans: Spans, from: number, bytes: number): string[] {
  return [...spans.take(from, bytes)].map(short);
}

describe('spans', () => {
  it('are joined where their origins are neighbours', () => {
    const spans = new Spans();
    spans.add(10, at(0, 100));
    spans.add(5, at(0, 110));
    spans.add(5, at(0, 116));
    spans.add(5, at(1, 121));
    spans.add(2, undefined);
    spans.add(3, undefined);
    spans.add(0, at(0, 0));
    expect(spans.bytes).toBe(30);
    expect(taken(spans, 0, 30)).toEqual(['15 of 0@100', '5 of 0@116', '5 of 1@121', '5 new']);
  });

  it('are taken by any parts, also while the last one still grows', () => {
    const spans = new Spans();
    spans.add(10, at(0, 0));
    expect(taken(spans, 0, 4)).toEqual(['4 of 0@0']);
    expect(taken(spans, 4, 6)).toEqual(['6 of 0@4']);
    spans.add(10, at(0, 10));
    expect(taken(spans, 10, 5)).toEqual(['5 of 0@10']);
    spans.add(3, undefined);
    expect(taken(spans, 15, 8)).toEqual(['5 of 0@15', '3 new']);
    expect(taken(spans, 23, 0)).toEqual([]);
  });

  it('cannot be taken before they are added, or after they have passed', () => {
    const spans = new Spans();
    expect(taken(spans, 0, 0)).toEqual([]);
    expect(() => taken(spans, 0, 1)).toThrow('ahead of its spans');
    spans.add(4, at(0, 0));
    spans.add(4, at(1, 0));
    expect(taken(spans, 6, 2)).toEqual(['2 of 1@2']);
    expect(() => taken(spans, 0, 1)).toThrow('has passed');
    expect(() => taken(spans, 6, 3)).toThrow('ahead of its spans');
  });

  it('are forgotten once they have passed', () => {
    const spans = new Spans();
    const found = Array.from({ length: 3000 }, (_, number) => {
      spans.add(1, at(number, 0));
      return taken(spans, number, 1).join();
    });
    expect(found.at(-1)).toBe('1 of 2999@0');
    expect(() => taken(spans, 0, 1)).toThrow('has passed');
  });
});
