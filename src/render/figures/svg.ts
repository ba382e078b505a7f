import { COLOUR, WIDTH } from './style.js';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML can't hold, and marks that would turn the direction of what follows. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** One element; attributes are escaped, children are markup or text that went through `escaped`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value!)}"`)
    .join('');
  return children.length === 0 ? `<${name}${list}/>` : `<${name}${list}>${children.join('')}</${name}>`;
}

export function escaped(text: string): string {
  return text.replace(UNWANTED, '').replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** A drawing's own size in points; it is shown as wide as the page's text. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A whole drawing. */
export function drawing(
  id: string,
  alternative: string,
  { width, height }: Size,
  ...children: readonly string[]
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    id,
    role: 'img',
    'aria-label': alternative,
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    width: `${short(WIDTH)}pt`,
    height: `${short((height * WIDTH) / width)}pt`,
    direction: 'ltr',
    'font-family': "'Chancery Sans','Chancery Script'",
    fill: COLOUR.ink,
    style: 'display:block;max-width:100%;font-variant-ligatures:none',
  };
  return element('svg', attributes, ...children);
}

/** A number to a hundredth, as short as it goes. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
