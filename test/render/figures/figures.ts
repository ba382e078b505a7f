import { parseHTML } from 'linkedom';
import type { BarFigure, MapFigure, TimelineFigure } from '../../../src/types/figure.js';

export const bars = (...list: readonly (readonly [label: string, value: number, printed?: string])[]): BarFigure => ({
  kind: 'bars',
  called: 'Bar plot',
  id: 'plot',
  title: 'Missiles launched',
  unit: 'missiles',
  bars: list.map(([label, value, printed = String(value)]) => ({ label, value, printed })),
});

export const timeline = (
  ...list: readonly (readonly [iso: string, label: string, vague?: boolean])[]
): TimelineFigure => ({
  kind: 'timeline',
  called: 'Timeline',
  id: 'line',
  title: 'A pipeline',
  events: list.map(([iso, label, vague = false]) => ({ iso, printed: `on ${iso}`, vague, label })),
});

export const map = (...list: readonly (readonly [iso: string, name: string])[]): MapFigure => ({
  kind: 'map',
  called: 'Map',
  id: 'map',
  title: 'Where it happened',
  countries: list.map(([iso, name], index) => ({ iso, name, told: `story ${index + 1}` })),
});

/** A drawing read back as XML. */
export function readSvg(source: string): Element {
  const { DOMParser } = parseHTML('');
  return new DOMParser().parseFromString(source, 'image/svg+xml').documentElement as unknown as Element;
}

/** The words of each text element, in order. */
export const wordsOf = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

export const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

export const HOSTILE = `</svg><script>alert(1)</script>"'&{{title}}`;
