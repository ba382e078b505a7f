import type { Marking } from '../types/spec.js';

/** TLP 2.0 labels exactly as FIRST writes them, in its colours on black; then UK GSCP and plain ones. */
export const MARKINGS: readonly Marking[] = [
  { text: 'TLP:RED', colour: '#ff2b2b', background: '#000000' },
  { text: 'TLP:AMBER', colour: '#ffc000', background: '#000000' },
  { text: 'TLP:AMBER+STRICT', colour: '#ffc000', background: '#000000' },
  { text: 'TLP:GREEN', colour: '#33ff00', background: '#000000' },
  { text: 'TLP:CLEAR', colour: '#ffffff', background: '#000000' },
  { text: 'OFFICIAL', colour: '#1a1a1a' },
  { text: 'OFFICIAL-SENSITIVE', colour: '#a4161a' },
  { text: 'SECRET', colour: '#a4161a' },
  { text: 'TOP SECRET', colour: '#a4161a' },
  { text: 'UNCLASSIFIED', colour: '#1a1a1a' },
  { text: 'NATO UNCLASSIFIED', colour: '#1a1a1a' },
  { text: 'EU LIMITE', colour: '#1a1a1a' },
];

/** Colours that a marking of one's own may name. */
export const COLOURS: Readonly<Record<string, string>> = {
  ink: '#1a1a1a',
  black: '#000000',
  red: '#a4161a',
  navy: '#1d3557',
  blue: '#0b4f8a',
  grey: '#4a4f57',
};

/** A marking of the table by its exact text. */
export function knownMarking(text: string): Marking | undefined {
  return MARKINGS.find((marking) => marking.text === text);
}

/** Whether a colour is one of ours, or `#rrggbb` that stands out 4.5 : 1 from white (WCAG 2.2, 1.4.3). */
export function isReadableColour(colour: string): boolean {
  if (Object.hasOwn(COLOURS, colour)) return true;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex === null) return false;
  const [red, green, blue] = hex.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05) >= 4.5;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
