import type { Span } from '../../types/span.js';
import { ROLE_HEADS } from '../entities/name-words.js';
import { type Gender, genderOf, looksPersonal, type Mention, mentionsIn } from './mentions.js';

/** A person of the article: the fullest name, every mention, the role where the text gives one. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly nameSpan: Span;
  readonly mentions: readonly Span[];
  readonly gender: Gender;
  readonly role?: string;
  readonly roleSpan?: Span;
}

/** People of a text: full names first, single surnames joined to the one person who bears them. */
export function readPeople(text: string): readonly Person[] {
  const mentions = mentionsIn(text, { start: 0, end: text.length });
  const full = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (looksPersonal(mention.name)) full.set(mention.name, [...(full.get(mention.name) ?? []), mention]);
  }
  const names = [...full.keys()];
  return names
    .filter((name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)))
    .filter((name) => isPerson(text, full.get(name)!))
    .map((name) => personOf(text, name, full.get(name)!, partial(name, names, mentions)));
}

/** Evidence that a two-word name is a person's: a known given name, a title, an apposition with a role, or a surname used alone as a subject. */
function isPerson(text: string, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    if (genderOf(mention) !== undefined || mention.title !== undefined) return true;
    if (roleAfter(text, mention) !== undefined || roleBefore(text, mention) !== undefined) return true;
    const surname = [mention.name.split(' ')[0]!, mention.name.split(' ').at(-1)!];
    return surname.some(
      (word) =>
        word.length > 2 &&
        new RegExp(
          `(?:^|[.\\n”"] ?)\\s*${escaped(word)} (?:said|says|told|added|met|attended|also|has|had|was|is|will)\\b`,
          'u',
        ).test(text),
    );
  });
}

function partial(name: string, names: readonly string[], mentions: readonly Mention[]): readonly Mention[] {
  const words = name.split(' ');
  const own = [words[0]!, words.at(-1)!];
  return mentions.filter((mention) => {
    if (mention.name === name) return false;
    if (!own.includes(mention.name) && !(mention.name.includes(' ') && ` ${name} `.includes(` ${mention.name} `)))
      return false;
    return names.filter((other) => ` ${other} `.includes(` ${mention.name} `) && other !== mention.name).length === 1;
  });
}

function personOf(text: string, name: string, mentions: readonly Mention[], short: readonly Mention[]): Person {
  const first = mentions[0]!;
  const role = [...mentions, ...short]
    .map((mention) => roleAfter(text, mention) ?? roleBefore(text, mention))
    .find((span) => span !== undefined);
  const gender = [...mentions, ...short].map(genderOf).find((each) => each !== undefined);
  return {
    id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    nameSpan: { start: first.start, end: first.end },
    mentions: [...mentions, ...short].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    gender,
    ...(role === undefined ? {} : { role: text.slice(role.start, role.end).replace(/\s+/g, ' '), roleSpan: role }),
  };
}

/** `Kim Gun, chief nuclear negotiator of the Foreign Ministry, said`: the apposition, without its article. */
function roleAfter(text: string, { end }: Span): Span | undefined {
  const match = /^, ((?:the |a |an )?)([^,.;:!?“”"()\n]{3,260})(?=[,.;)\n])/u.exec(text.slice(end, end + 290));
  if (
    match === null ||
    !ROLE_HEADS.test(match[2]!) ||
    /^(?:who|which|where|when|whose|and|but|as|in|on|at|with|after)\b/i.test(match[2]!)
  )
    return undefined;
  if (/\b(?:said|says|told|was|were|is|are|has|had|will)\b/.test(match[2]!)) return undefined;
  const start = end + 2 + match[1]!.length;
  return { start, end: start + firstOffice(match[2]!.trimEnd()).length };
}

/** A long apposition that joins several offices gives its first: `chief representative for … and head of …`. */
function firstOffice(role: string): string {
  if (role.length <= 100) return role;
  return role.split(/ and (?=(?:the |a |an )?[\p{L}-]+ (?:of|for|to|at) )/u)[0]!;
}

/** `NATO Secretary General Jens Stoltenberg`, `Foreign Minister Park Jin`: the words before the name that make a role. */
function roleBefore(text: string, { start }: Span): Span | undefined {
  const before = text.slice(Math.max(0, start - 90), start);
  const match =
    /(?:^|[\s(“"])((?:[\p{Lu}][\p{L}.'’-]*\s|(?:of|for|and|the)\s(?=\p{Lu})|(?:deputy|former|acting|chief|vice|prime|foreign|defen[cs]e|senior|presidential|national|security)\s)*(?:\p{L}[\p{L}-]*)\s)$/u.exec(
      before,
    );
  if (match === null) return undefined;
  const words = match[1]!.trim().replace(/^(?:The|In|On|And|But|When|As|for|of|and|the)\s+/u, '');
  if (!ROLE_HEADS.test(words.split(' ').slice(-2).join(' ')) || /\n/.test(match[1]!)) return undefined;
  const from = start - 1 - words.length;
  return text.slice(from, from + words.length) === words ? { start: from, end: from + words.length } : undefined;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
