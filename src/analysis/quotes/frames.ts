import type { Token } from '../grammar/tag.js';
import { SPEECH } from './cue-words.js';
import type { Region } from './regions.js';

/** A word outside quotation marks, or a whole quoted stretch in a word's place. */
export interface Unit extends Token {
  /** Index among the text's tokens; of a quoted stretch, its first. */
  readonly index: number;
  /** Index among the text's regions, of a quoted stretch. */
  readonly region?: number;
  /** The mark that a quoted stretch ends on: `.`, `?`, `!`, `,` or none. */
  readonly final?: string;
}

/** A sentence as its author's own, with each quoted stretch as one unit: `QUOTE , Kim said .` */
export interface Frame {
  readonly paragraph: number;
  readonly units: readonly Unit[];
}

/** How far after `?”` a verb of speech still belongs to the sentence. */
const AFTERTHOUGHT = 9;

/** The frames of a text. A quoted stretch that ends its sentence ends the frame, unless a verb of speech or a small letter follows. */
export function framesOf(text: string, tokens: readonly Token[], regions: readonly Region[]): readonly Frame[] {
  const units = unitsOf(text, tokens, regions);
  const frames: Frame[] = [];
  let open: Unit[] = [];
  const close = () => {
    if (open.length > 0) frames.push({ paragraph: open[0]!.paragraph, units: open });
    open = [];
  };
  for (const [at, unit] of units.entries()) {
    if (open.length > 0 && open[0]!.paragraph !== unit.paragraph) close();
    open.push(unit);
    const next = units[at + 1];
    if (next === undefined || next.paragraph !== unit.paragraph || ends(unit, next, units, at)) close();
  }
  close();
  return frames;
}

function unitsOf(text: string, tokens: readonly Token[], regions: readonly Region[]): readonly Unit[] {
  const units: Unit[] = [];
  let region = 0;
  let last = -1;
  for (const [index, token] of tokens.entries()) {
    while (region < regions.length && regions[region]!.outer.end <= token.start) region += 1;
    const within = regions[region];
    if (within === undefined || token.start < within.outer.start) units.push({ ...token, index });
    else if (last !== region) {
      last = region;
      const { start, end } = within.outer;
      const final = finalMark(text.slice(within.start, within.end));
      units.push({ ...token, start, end, text: '§', lower: '§', lemma: '§', tag: 'quote', index, region, final });
    }
  }
  return units;
}

function finalMark(words: string): string {
  const mark = /[.!?…,—–-](?=["”’'»\s]*$)/.exec(words)?.[0] ?? '';
  return mark === '…' ? '.' : /[—–-]/.test(mark) ? ',' : mark;
}

function ends(unit: Unit, next: Unit, units: readonly Unit[], at: number): boolean {
  if (unit.tag !== 'quote') {
    if (/^[.?!]$/.test(unit.text))
      return next.tag === 'quote' || /^[\p{Lu}\p{N}([•*]/u.test(next.text) || /^[—―–]/.test(next.text);
    return /^[.…]{2,}$/.test(unit.text) && /^\p{Lu}/u.test(next.text);
  }
  if (/^[—―–]+$/.test(next.text)) return false;
  const follows = next.tag === 'quote' || /^[\p{Lu}(]/u.test(next.text);
  if (unit.final === '.') return follows && !(next.tag !== 'quote' && saidNext(units, at, 4));
  if (unit.final === '?' || unit.final === '!')
    return follows && (next.tag === 'quote' || !saidNext(units, at, AFTERTHOUGHT));
  return unit.final === '' && next.tag === 'quote';
}

/** Whether a verb of speech stands within some units, before any other quote or stop. */
function saidNext(units: readonly Unit[], at: number, reach: number): boolean {
  for (const unit of units.slice(at + 1, at + 1 + reach)) {
    if (unit.tag === 'quote' || unit.paragraph !== units[at]!.paragraph || /^[.?!]$/.test(unit.text)) return false;
    if (unit.tag === 'verb' && SPEECH.has(unit.lemma))
      return !leadsOn(units, unit) && (reach > 4 || endsSoon(units, unit));
  }
  return false;
}

/** "Kim then wrote, QUOTE": the verb belongs to the quote that follows. */
function leadsOn(units: readonly Unit[], verb: Unit): boolean {
  const at = units.indexOf(verb);
  const quote = units.slice(at + 1, at + 4).findIndex(({ tag }) => tag === 'quote');
  return quote >= 0 && (quote === 0 || /^[,:]$/.test(units[at + quote]!.text));
}

/** After `.”` only a bare "Kim said." goes with the quote: anything longer opens a sentence of its own. */
function endsSoon(units: readonly Unit[], verb: Unit): boolean {
  const next = units[units.indexOf(verb) + 1];
  return next === undefined || next.paragraph !== verb.paragraph || /^[.:]$/.test(next.text);
}
