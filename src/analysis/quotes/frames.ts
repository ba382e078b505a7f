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

/** How far after `?”`, and after `.”`, a verb of speech still belongs to the sentence. */
const AFTERTHOUGHT = 9;
const AFTER_STOP = 4;
/** How many characters of a quoted stretch may hold its last mark. */
const TAIL = 12;
/** No sentence of a writer's is longer than this; what is gets cut, to keep the work linear. */
const LONGEST = 160;

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
    if (
      next === undefined ||
      next.paragraph !== unit.paragraph ||
      open.length === LONGEST ||
      ends(unit, next, units, at)
    )
      close();
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
    if (within === undefined || token.start < within.outer.start) units.push(unitAt(token, index));
    else if (last !== region) {
      last = region;
      const { start, end } = within.outer;
      const final = finalMark(text.slice(Math.max(within.start, within.end - TAIL), within.end));
      const { paragraph } = token;
      units.push({ start, end, text: '§', lower: '§', lemma: '§', tag: 'quote', paragraph, index, region, final });
    }
  }
  return units;
}

/** Field by field: a spread here would cost a tenth of the whole analysis. */
function unitAt({ start, end, text, lower, lemma, tag, paragraph }: Token, index: number): Unit {
  return { start, end, text, lower, lemma, tag, paragraph, index };
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
  if (unit.final === '.') return follows && !(next.tag !== 'quote' && saidNext(units, at, AFTER_STOP));
  if (unit.final === '?' || unit.final === '!')
    return follows && (next.tag === 'quote' || !saidNext(units, at, AFTERTHOUGHT));
  return unit.final === '' && next.tag === 'quote';
}

/** Whether a verb of speech that goes with the quote at `from` stands within some units, before any other quote or stop. */
function saidNext(units: readonly Unit[], from: number, reach: number): boolean {
  const { paragraph } = units[from]!;
  for (let at = from + 1; at <= from + reach && at < units.length; at += 1) {
    const unit = units[at]!;
    if (unit.tag === 'quote' || unit.paragraph !== paragraph || /^[.?!]$/.test(unit.text)) return false;
    if (unit.tag !== 'verb' || !SPEECH.has(unit.lemma)) continue;
    const next = units[at + 1];
    // after `.”` only a bare "Kim said." goes with the quote: anything longer opens a sentence of its own
    const bare = next === undefined || next.paragraph !== paragraph || /^[.:]$/.test(next.text);
    return !leadsOn(units, at) && (reach > AFTER_STOP || bare);
  }
  return false;
}

/** "Kim then wrote, QUOTE": the verb belongs to the quote that follows. */
function leadsOn(units: readonly Unit[], at: number): boolean {
  for (let index = at + 1; index < at + 4; index += 1) {
    if (units[index]?.tag === 'quote') return index === at + 1 || /^[,:]$/.test(units[index - 1]!.text);
  }
  return false;
}
