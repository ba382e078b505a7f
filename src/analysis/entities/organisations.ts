import type { Entity } from '../../types/analysis.js';
import type { Span } from '../../types/span.js';
import type { Token } from '../grammar/tag.js';
import { INSTITUTIONS } from './name-words.js';
import { idOf } from './people.js';

interface Name extends Span {
  readonly name: string;
  /** The short form given in brackets after it: "North Atlantic Treaty Organization (NATO)". */
  readonly short?: string;
}

/** Words that join the parts of an institution's name. */
const JOINS = /^(?:of|for|and|on|the|&|to)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}&-]{1,7}s?$/u;
/** Acronyms that name no institution. */
const NO_INSTITUTION =
  /^(?:AM|PM|TV|OK|US|UK|USA|GMT|EST|EDT|PST|CEO|CFO|COVID|DNA|HIV|AIDS|GDP|FAQ|PDF|ID|II|III|IV|VI|VII|MP|MPs|PhD|MD|Jr|Sr|ABSTRACT|FULL|TEXT)$/;

/** Institutions by a head of theirs ("Ministry of …") or as acronyms, each with its mentions; a bracketed acronym is its name's. */
export function organisationsIn(
  text: string,
  tokens: readonly Token[],
  people: ReadonlySet<number>,
): readonly Entity[] {
  const names = namesIn(text, tokens, people);
  const long = new Map<string, string>();
  for (const { name, short } of names) if (short !== undefined && !long.has(short)) long.set(short, name);
  const groups = new Map<string, { name: string; readonly mentions: Span[] }>();
  for (const { name, start, end } of names) {
    const full = long.get(name) ?? name;
    const group = groups.get(idOf(full)) ?? { name: full, mentions: [] };
    group.mentions.push({ start, end });
    groups.set(idOf(full), group);
  }
  return [...groups].map(([id, { name, mentions }]) => ({ id, type: 'organisation', name, mentions }));
}

function namesIn(text: string, tokens: readonly Token[], people: ReadonlySet<number>): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.tag !== 'name' || people.has(at)) continue;
    const after = nameEnd(tokens, at, people);
    const [start, end] = [tokens[at]!.start, tokens[after - 1]!.end];
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    if (isInstitution(name)) {
      const short = bracketed(tokens, after);
      names.push({ start, end, name, ...(short === undefined ? {} : { short }) });
    }
    at = after - 1;
  }
  return names;
}

/** Where a run of capitals ends, small joining words between them crossed. */
function nameEnd(tokens: readonly Token[], from: number, people: ReadonlySet<number>): number {
  let after = from + 1;
  while (after < tokens.length) {
    const next = tokens[after]!;
    if (next.paragraph !== tokens[from]!.paragraph || people.has(after)) break;
    if (next.tag === 'name') after += 1;
    else if (JOINS.test(next.lower) && INSTITUTIONS.test(tokens[after - 1]!.text) && opensName(tokens, after))
      after += 1;
    else if (next.lower === 'and' && tokens[after + 1]?.tag === 'name' && joinedOffice(tokens, from, after)) after += 1;
    else break;
  }
  return after;
}

/** "of Foreign", "of the Joint": one or two small words before the next capital. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const [next, beyond] = [tokens[at + 1], tokens[at + 2]];
  return next?.tag === 'name' || (next?.lower === 'the' && beyond?.tag === 'name');
}

/** "Ministry of Foreign Affairs and Trade", and not "Ministry of Defence and Kim". */
function joinedOffice(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    INSTITUTIONS.test(tokens[from]!.text) &&
    /^(?:Affairs|Trade|Industry|Economy|Security|Science|Culture|Labo[u]?r|Finance|Transport|Energy)$/.test(
      tokens[at + 1]!.text,
    )
  );
}

function bracketed(tokens: readonly Token[], at: number): string | undefined {
  const [open, short, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return open?.text === '(' && close?.text === ')' && ACRONYM.test(short!.text) ? short!.text : undefined;
}

function isInstitution(name: string): boolean {
  if (!name.includes(' ')) return ACRONYM.test(name) && name.length >= 3 && !NO_INSTITUTION.test(name);
  return INSTITUTIONS.test(name);
}
