import { describe, expect, it } from 'vitest';
import { drawNames, HIGHLIGHT_STYLES, highlightCss, LINES, TINTS } from '../../lib/page/highlight-styles.ts';

const LIGHT = [255, 255, 255];
const DARK = [18, 18, 18];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: number[], b: number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const fromHex = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function over(tint: string, ground: number[]): number[] {
  const [r = 0, g = 0, b = 0, alpha = 0] = (tint.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b].map((value, i) => value * alpha + (ground[i] ?? 0) * (1 - alpha));
}

describe('highlight styles', () => {
  it.each(Object.entries(LINES))(
    'draws %s in a colour seen on light and on dark pages',
    (_style, { colour }) => {
      expect(contrast(fromHex(colour), LIGHT)).toBeGreaterThanOrEqual(3);
      expect(contrast(fromHex(colour), DARK)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(TINTS))('keeps the text readable on the tint for %s', (_style, tint) => {
    expect(contrast([51, 51, 51], over(tint, LIGHT))).toBeGreaterThanOrEqual(7);
    expect(contrast([221, 221, 221], over(tint, DARK))).toBeGreaterThanOrEqual(7);
  });

  it('tells every verdict apart by the shape of its line', () => {
    const shapes = Object.values(LINES).map(({ line }) => line.split(' ')[0]);
    expect(shapes.sort()).toEqual(['dashed', 'dotted', 'double', 'solid']);
  });

  it('draws other names for every page view', () => {
    const [first, second] = [drawNames(), drawNames()];
    for (const style of HIGHLIGHT_STYLES) expect(first[style]).not.toBe(second[style]);
  });

  it('draws one name a style, of letters alone', () => {
    const names = Object.values(drawNames());
    expect(new Set(names).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^[a-z]{12}$/);
  });

  it('gives a style sheet that names no verdict and sets nothing that moves text', () => {
    const css = highlightCss(drawNames());
    expect(css).not.toMatch(/differs|framed|only-here|confirmed|crossread/);
    const properties = [...css.matchAll(/[{;]([a-z-]+):/g)].map((match) => match[1]);
    const painting = [
      'text-decoration',
      'text-underline-offset',
      'text-decoration-skip-ink',
      'background-color',
    ];
    expect(new Set(properties)).toEqual(new Set([...painting, 'text-decoration-color', 'color']));
  });

  it('follows the colours a reader has forced', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightCss(drawNames()));
    const screen = sheet.cssRules[0] as CSSMediaRule;
    const forced = [...screen.cssRules].find((rule) => rule instanceof CSSMediaRule);
    expect(forced?.conditionText).toBe('(forced-colors: active)');
    expect(forced?.cssRules).toHaveLength(6);
  });
});
