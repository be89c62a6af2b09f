// Colours on the page, and how well text can be read on them.
import type { Page } from 'playwright-core';

export type Rgb = readonly [number, number, number];

/** Returns the text and background colours of elements. A transparent background shows the one behind it. */
export async function coloursOf(
  page: Page,
  selector: string,
): Promise<{ text: Rgb; background: Rgb }[]> {
  const pairs = await page.evaluate<[string, string][]>(`
    [...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => {
      let below = element;
      while (getComputedStyle(below).backgroundColor === 'rgba(0, 0, 0, 0)') below = below.parentElement;
      return [getComputedStyle(element).color, getComputedStyle(below).backgroundColor];
    })`);
  return pairs.map(([text, background]) => ({ text: rgb(text), background: rgb(background) }));
}

function rgb(text: string): Rgb {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text);
  if (parts === null) throw new Error(`not an opaque colour: ${text}`);
  return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}

/** Relative luminance (WCAG 2.2). */
export function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2.2). */
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Returns the contrast ratios of elements' texts with their backgrounds. */
export async function contrastsOf(page: Page, selector: string): Promise<number[]> {
  const colours = await coloursOf(page, selector);
  return colours.map(({ text, background }) => contrast(text, background));
}
