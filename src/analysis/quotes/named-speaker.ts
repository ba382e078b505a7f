import type { Speaker } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import { officeBefore, officeBehind, officeIn } from './offices.js';

/** The text's full names: by each family name, and by where they end and begin. */
export interface Names {
  readonly families: ReadonlyMap<string, Span>;
  readonly ending: ReadonlyMap<number, Span>;
  readonly starting: ReadonlyMap<number, Span>;
  /** Of the text, without region. */
  readonly language: string;
}

/** A name in apposition to an office: ", le capitaine" before it, a stop or a comma behind. */
const APPOSED = /^,\s((?:(?:der|die|le|la|el|l[’'])\s?(?:\p{Ll}[\p{L}’'-]*\s){0,3})?)/u;
const LEADS_ON = /(?:^|\s)(?:du|de|des|del|de la|d[’'])\s?$/iu;
/** "son porte-parole": whose is told elsewhere. */
const OWNED = /^(?:son|sa|sein|seine|ihr|ihre|su)\s/iu;

/**
 * A phrase beside a quote as its speaker, outside English: the full name that ends it or follows in apposition, else the one
 * whose family name ends it, with the office beside; else the phrase as it stands.
 */
export function namedSpeaker(text: string, phrase: Span, names: Names): Speaker {
  const { start, end } = phrase;
  const { ending, families, language } = names;
  const words = text.slice(start, end);
  const name = words.replace(/\s+/g, ' ');
  const full = ending.get(end) ?? families.get(name);
  if (full === undefined) return apposed(text, phrase, names) ?? titled(text, phrase, names);
  // "à Lyon Anne Morel": the town before the name is none of it
  if (ending.has(end) && full.start < start) return speaker(text, phrase, phrase, officeBehind(text, end, language));
  // "le porte-parole du Kremlin Dmitri Peskov": where the name begins can't be told
  if (full.end === end && LEADS_ON.test(text.slice(start, full.start))) return { start, end, name, certain: true };
  const before = full.end === end ? officeIn(text, start, full.start) : undefined;
  return speaker(text, phrase, full, before ?? officeBehind(text, end, language));
}

/** "der Direktor der Organisation, Mahmood Amiry": the name that follows the office, and the office. */
function apposed(text: string, { start, end }: Span, { starting }: Names): Speaker | undefined {
  const [opening, title = ''] = APPOSED.exec(text.slice(end, end + 80)) ?? [];
  const full = opening === undefined ? undefined : starting.get(end + opening.length);
  if (full === undefined || !/^(?:[,.;:)]|\s*$)/.test(text.slice(full.end, full.end + 2))) return undefined;
  const rank = OWNED.test(text.slice(start, end)) ? officeIn(text, full.start - title.length, full.start) : undefined;
  const office = rank ?? officeIn(text, start, end);
  return office && speaker(text, { start, end: full.end }, full, office);
}

/** "le capitaine Traoré": whose family name closes the phrase, with the title; where nobody's is known, without the article. */
function titled(text: string, { start, end }: Span, { families }: Names): Speaker {
  const whole = { start, end, name: text.slice(start, end).replace(/\s+/g, ' '), certain: true };
  const title = officeBefore(text, start, end);
  if (title === undefined) return whole;
  const full = families.get(text.slice(title.end, end).trim());
  if (full !== undefined) return speaker(text, { start, end }, full, title);
  const bare = { start: title.start, end };
  return bare.start === start ? whole : { ...whole, name: text.slice(bare.start, end), nameSpan: bare };
}

function speaker(text: string, { start, end }: Span, full: Span, office: Span | undefined): Speaker {
  const elsewhere = full.start !== start || full.end !== end;
  return {
    start,
    end,
    name: text.slice(full.start, full.end),
    ...(elsewhere ? { nameSpan: full } : {}),
    ...(office === undefined ? {} : { role: text.slice(office.start, office.end), roleSpan: office }),
    certain: true,
  };
}
