import type { Brief } from '../types/brief.js';
import type { PageBox } from '../types/page.js';
import { textWidth } from './figures/lettering.js';

/** What the margins say besides the marking: the tool's version and the evidence's hash. */
export interface Colophon {
  readonly version: string;
  /** Hex digits, already cut to what is printed. */
  readonly evidence?: string;
}

/** In points, as is the gap between words in the foot. */
const SMALL_SIZE = 8.5;
const GAP = 9;
const SMALL = `font:400 calc(${SMALL_SIZE}pt*var(--scale))/calc(15pt*var(--scale)) var(--display),var(--sans);color:var(--muted)`;
/** Never below 12 points; and no theme's rules may take a marking away or paint it over. */
const MARK =
  "font:700 max(12pt,12pt*var(--scale))/max(15pt,15pt*var(--scale)) 'Chancery Sans','Chancery Script'!important";

/**
 * The page rule: paper, margins, and what stands in them on every page.
 * @param scale of the theme's type
 */
export function pageCss(brief: Brief, page: PageBox, colophon: Colophon, scale = 1): string {
  const { top, right, bottom, left } = page.margin;
  const { page: pageLabel, of, evidence } = brief.labels;
  const proof = colophon.evidence === undefined ? '' : ` · ${evidence} ${colophon.evidence}`;
  const reference = brief.reference === undefined ? '' : `${brief.reference} · `;
  const [start, end] = brief.direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const small = brief.direction === 'rtl' ? `${SMALL};direction:rtl` : SMALL;
  const long = brief.marking !== undefined && brief.marking.text.length > LONG;
  const [beside, wide] = long ? ['45%', '55%'] : ['60%', '40%'];
  const foot = `${small};vertical-align:top;padding-top:calc(3mm + 1.2pt)`;
  const number = `${quote(`${reference}${pageLabel} `)} counter(page) ${quote(` ${of} `)} counter(pages)`;
  const version = `Chancery ${colophon.version}${proof}`;
  const middle = `${reference}${pageLabel} 9 ${of} 9`;
  const numbers =
    long || !fitsBeside(middle, version, page.width, scale)
      ? `@bottom-${end}{content:${number} ${quote(` · ${version}`)};${foot};${long ? `width:${beside};` : ''}text-align:${end}}`
      : `@bottom-center{content:${number};${foot};white-space:nowrap}
@bottom-${end}{content:${quote(version)};${foot};padding-${start}:3mm;text-align:${end};white-space:nowrap}`;
  return `@page{size:${page.size};margin:${top}mm ${right}mm ${bottom}mm ${left}mm;
@top-${start}{content:${quote([brief.series, brief.approved?.line].filter(Boolean).join(' · '))};${small};vertical-align:bottom;padding-bottom:calc(4mm - 1.2pt);width:${beside};text-align:${start}}
${marking(brief, `top-${end}`, `vertical-align:bottom;padding-bottom:4mm;width:${wide};text-align:${end}`)}
${marking(brief, `bottom-${start}`, `vertical-align:top;padding-top:3mm;${long ? `width:${wide};` : ''}text-align:${start}`)}
${numbers}}${onScreen(brief)}`;
}

/** A screen knows no page rules: there the marking stands above and below all that the document says. */
function onScreen({ marking: mark }: Brief): string {
  if (mark === undefined) return '';
  const ground = mark.background === undefined ? '' : `background:${colour(mark.background)}!important;padding:0 4pt;`;
  return `
@media screen{main{position:relative}
main::before,main::after{content:${quote(mark.text)}!important;${MARK};color:${colour(mark.colour)}!important;${ground}display:block!important;position:absolute;inset-inline-end:18mm}
main::before{top:8mm}main::after{bottom:6mm}}`;
}

/** Whether words have room beside others that stand in the foot's very middle, the sheet being so wide (in CSS pixels). */
function fitsBeside(middle: string, words: string, width: number, scale: number): boolean {
  const [inner, outer] = [middle, words].map((text) => textWidth(text, SMALL_SIZE * scale));
  return outer! + GAP < (width * 0.75 - inner!) / 2;
}

/** A marking of more characters than this has half of the page's head and foot, so that it breaks into two lines at most. */
const LONG = 24;

function marking({ marking: mark }: Brief, box: `${'top' | 'bottom'}-${'left' | 'right'}`, place: string): string {
  if (mark === undefined) return '';
  const words = `content:${quote(mark.text)}!important;${MARK};color:${colour(mark.colour)}!important`;
  if (mark.background === undefined) return `@${box}{${words};${place}}`;
  const [up, down] = box.startsWith('top') ? ['auto', '4mm'] : ['3mm', 'auto'];
  const side = box.endsWith('right') ? `margin:${up} 0 ${down} auto` : `margin:${up} auto ${down} 0`;
  return `@${box}{${words};${label(mark.text)};background:${colour(mark.background)}!important;${side}}`;
}

/** A label just wide enough for its words: a margin box would else fill its share of the sheet with its colour. */
function label(text: string): string {
  return `width:calc(${Math.ceil(text.length * 8 + 8)}pt*max(1,var(--scale)));height:calc(16pt*max(1,var(--scale)));text-align:center;vertical-align:middle`;
}

/** A colour from the markings' table or the spec; anything else prints in ink. */
function colour(value: string): string {
  return /^#[0-9a-f]{3,8}$/i.test(value) ? value : '#1a1a1a';
}

/** A CSS string in which nothing can end the string, the rule or the style element. */
export function quote(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} .,:;+/()·–—-]/gu,
    (character) => `\\${character.codePointAt(0)!.toString(16)} `,
  );
  return `"${safe}"`;
}
