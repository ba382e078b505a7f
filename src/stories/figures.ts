import { languageOf } from '../text/language.js';
import { contentWords } from '../text/words.js';
import type { Analysis, Entity } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';
import { type Bound, figureWordsOf } from './figure-words.js';

/** A figure with what its own clause says of it. */
export interface Figure extends Span {
  readonly article: Article;
  readonly sentence: number;
  readonly value: number;
  readonly unit: string;
  /** What is counted, as it prints; a measure's unit. */
  readonly of: string;
  /** What is counted, for comparing: the last word of its noun; of whoever is counted, and of measures, nothing. */
  readonly head: string;
  /** What the figure measures, of a language's table; undefined where the noun alone tells. */
  readonly sense: string | undefined;
  readonly bound: Bound;
  /** Who and where, by name, in the clause. */
  readonly names: ReadonlySet<string>;
  /** The same names as they are spelled: "the North" for North Korea. */
  readonly spelled: ReadonlySet<string>;
  /** The clause's other words. */
  readonly words: ReadonlySet<string>;
  /** Days that the sentence names. */
  readonly days: readonly string[];
  readonly asOf: string | undefined;
  /** Of another source's count of what the article told of just before: where the words begin that say so. */
  readonly countered: number | undefined;
}

/** Characters before a figure in which its hedge stands. */
const BEFORE = 60;
/** What is left of a number that a space has torn: "2, 129". */
const TORN = /\d[.,]\s$/u;
/** A capital inside a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** The figures of an article in its order, without those that are said for comparison with another time. */
export function figuresOf(article: Article, analysis: Analysis): readonly Figure[] {
  const { text, language } = article;
  const words = figureWordsOf(language);
  return analysis.quantities.flatMap((quantity, index) => {
    const { start, end, value, unit, of } = quantity;
    const sentence = analysis.sentences.findIndex((each) => each.start <= start && end <= each.end);
    if (sentence < 0) return [];
    const whole = analysis.sentences[sentence]!;
    const before = text.slice(Math.max(whole.start, start - BEFORE), start);
    if (words.past.test(before) || TORN.test(before)) return [];
    const clause = clauseOf(text, whole, quantity, words.joints);
    const next = analysis.quantities[index + 1]?.start ?? text.length;
    const own = {
      start: Math.max(clause.start, analysis.quantities[index - 1]?.end ?? 0),
      end: Math.min(clause.end, next),
    };
    const anyone = of !== undefined && words.anyone.test(of);
    const sense =
      senseIn(of ?? '', words.senses) ??
      senseBeside(text, own, quantity, words.senses) ??
      (anyone ? senseBeside(text, { ...own, end: Math.min(whole.end, next) }, quantity, words.senses) : undefined);
    const head = of === undefined || anyone ? '' : (contentWords(of, language).at(-1) ?? '');
    if (unit === 'count' && head === '' && sense === undefined) return [];
    const { names, spelled } = namesIn(article, analysis.entities, clause);
    const said = [unit === 'count' ? '' : text.slice(start, end), ...senseWords(text, clause, words.senses)].join(' ');
    const known = new Set([head, ...spelled, ...contentWords(said, language)]);
    const rest = contentWords(text.slice(clause.start, clause.end), language);
    return [
      {
        ...{ article, sentence, start, end, value, unit, of: of ?? unit, head, sense, names, spelled },
        bound: boundOf(before, words.bounds),
        words: new Set(rest.filter((word) => !known.has(word) && !/\d/.test(word))),
        ...daysOf(article, analysis, whole),
        countered: counterIn(before, start, words.counters),
      },
    ];
  });
}

/** Where "puts the toll at" begins, if it leads to the figure that stands at `start`. */
function counterIn(before: string, start: number, counters: RegExp | undefined): number | undefined {
  const at = counters === undefined ? -1 : before.search(counters);
  return at < 0 ? undefined : start - before.length + at;
}

function clauseOf(text: string, sentence: Span, { start, end }: Span, joints: RegExp): Span {
  const clause = { start: sentence.start, end: sentence.end };
  for (const joint of text.slice(sentence.start, sentence.end).matchAll(joints)) {
    const [from, to] = [sentence.start + joint.index, sentence.start + joint.index + joint[0].length];
    if (to <= start) clause.start = to;
    else if (from >= end) return { ...clause, end: from };
  }
  return clause;
}

type Senses = Readonly<Record<string, RegExp>>;

function senseIn(noun: string, senses: Senses): string | undefined {
  return Object.entries(senses).find(([, pattern]) => noun.search(pattern) >= 0)?.[0];
}

/** The nearest word before the figure tells, else the nearest behind it. */
function senseBeside(text: string, own: Span, figure: Span, senses: Senses): string | undefined {
  const found = Object.entries(senses).flatMap(([sense, pattern]) =>
    [...text.slice(own.start, own.end).matchAll(pattern)].map(({ index }) => ({ sense, at: own.start + index })),
  );
  const order = (at: number) => (at < figure.start ? figure.start - at : text.length + at);
  return found.sort((a, b) => order(a.at) - order(b.at))[0]?.sense;
}

function senseWords(text: string, { start, end }: Span, senses: Senses): readonly string[] {
  return Object.values(senses).flatMap((pattern) => text.slice(start, end).match(pattern) ?? []);
}

function boundOf(before: string, bounds: Readonly<Record<Exclude<Bound, 'exact'>, RegExp>>): Bound {
  if (bounds.least.test(before)) return 'least';
  if (bounds.most.test(before)) return 'most';
  return bounds.about.test(before) ? 'about' : 'exact';
}

/** Names by the words they are made of, countries by their code, so that languages meet; and all as they are spelled. */
function namesIn({ text, language }: Article, entities: readonly Entity[], { start, end }: Span) {
  const names = new Set<string>();
  const spelled = new Set<string>();
  const add = (span: Span, iso?: string) => {
    const words = contentWords(text.slice(span.start, span.end), language);
    for (const word of words) spelled.add(word);
    for (const word of iso === undefined ? words : [iso]) names.add(word);
  };
  const countries: Span[] = [];
  for (const { iso, type, mentions } of entities) {
    for (const mention of mentions) {
      if (mention.start < start || mention.end > end) continue;
      add(mention, type === 'country' ? iso : undefined);
      if (type === 'country') countries.push(mention);
    }
  }
  // German gives every noun a capital
  if (languageOf(language).tag === 'de') return { names, spelled };
  const days = languageOf(language).weekdays.concat(languageOf(language).months).flat();
  for (const { 0: name, index } of text.slice(start, end).matchAll(NAME)) {
    const span = { start: start + index, end: start + index + name.length };
    if (days.includes(name.toLowerCase())) continue;
    if (!countries.some((country) => country.start <= span.start && span.start < country.end)) add(span);
  }
  return { names, spelled };
}

/** The days that a sentence names, and the last of them up to the article's own; else the article's own. */
function daysOf({ published }: Article, { dates }: Analysis, { start, end }: Span): Pick<Figure, 'days' | 'asOf'> {
  const own = published?.slice(0, 10);
  const days = dates
    .filter((date) => date.precision === 'day' && date.start >= start && date.end <= end)
    .map(({ iso }) => iso)
    .sort();
  return { days, asOf: days.filter((iso) => own === undefined || iso <= own).at(-1) ?? own };
}
