import type { Span } from '../../types/span.js';
import { ROLE_HEADS } from './name-words.js';

/** A mention, and where the titles before it begin. */
interface Named extends Span {
  readonly head: number;
}

/** How long an apposition may be, in characters. */
const LONGEST = 260;
/** No mark, but the full stop of "the U.S. embassy". */
const WORDS = String.raw`(?:[^,.;:!?“”"()\n]|(?<=(?<!\p{L})\p{Lu})\.(?=\s?\p{L}))`;
const AFTER = new RegExp(`^, ((?:the |a |an )?)(${WORDS}{3,${LONGEST}})(?=[,.;)\\n])`, 'u');
/** What stands before a name and its comma, back to the last mark. */
const LONGEST_BEFORE = 90;
const OFFICE_BEFORE = /(?:^|[.,;:!?“”"()\n]\s*)([^.,;:!?“”"()\n]{3,}), $/u;
const OPENS = /(?:^|(?<=\s))(?:the|an?|its|his|her|their|our|my|your)\s/giu;
/** Openings of what is no apposition: a clause, "his wife and two children", "speaking on Tuesday". */
const CLAUSE =
  /^(?:who|which|where|when|whose|and|but|as|in|on|at|with|after|before|while|if|though|although|because|(?:his|her|their) \p{L}+ and)\b/iu;
const PARTICIPLE =
  /^(?!acting|outgoing|incoming)\p{Ll}+ing (?:\p{Lu}|(?:the|an?|to|at|in|on|from|with|for|about|by|of)\b)/u;
const TELLS = /\b(?:said|says|told|was|were|is|are|has|had|will)\b/;
const BEFORE =
  /(?:^|[\s(“"])((?:[\p{Lu}][\p{L}.'’-]*\s|(?:of|for|and|the)\s(?=\p{Lu})|(?:deputy|former|acting|interim|chief|vice|prime|assistant|executive|managing|senior|special|permanent|presidential|national|foreign|defen[cs]e|interior|finance|trade|press|security|military|campaign|party|opposition|rebel|government)\s)*(?:\p{L}[\p{L}-]*)\s)$/u;

/** Where the text gives a person's role beside a mention: an apposition after it, or the title before it. */
export function roleBeside(text: string, mention: Named): Span | undefined {
  return roleAfter(text, mention) ?? roleBefore(text, mention) ?? roleApposed(text, mention);
}

/** `the bloc’s trade minister, Kim Gun, said`: the office before the comma that the name stands after. */
function roleApposed(text: string, { start, end, head }: Named): Span | undefined {
  if (text[end] !== ',') return undefined;
  const match = OFFICE_BEFORE.exec(text.slice(Math.max(0, head - LONGEST_BEFORE), head));
  if (match === null) return undefined;
  const opened = [...match[1]!.matchAll(OPENS)].map(({ 0: article, index }) => match[1]!.slice(index + article.length));
  const role = (opened.length > 0 ? opened : [match[1]!]).find(isOffice);
  if (role === undefined) return undefined;
  const from = head - 2 - role.length;
  return from < start && text.slice(from, from + role.length) === role
    ? { start: from, end: from + role.length }
    : undefined;
}

/** An office with its complement: "envoy of the bloc"; what another article parts from its head is not of it. */
function isOffice(words: string): boolean {
  const head = words.split(/\s(?:of|for|to|at)\s/)[0]!;
  return head.search(OPENS) < 0 && !TELLS.test(words) && ROLE_HEADS.test(head.split(' ').slice(-2).join(' '));
}

/** `Kim Gun, the chief nuclear negotiator of the ministry, said`: the apposition without its article. */
function roleAfter(text: string, { end }: Span): Span | undefined {
  const match = AFTER.exec(text.slice(end, end + LONGEST + 30));
  if (match === null) return undefined;
  const role = match[2]!;
  if (!ROLE_HEADS.test(role) || [CLAUSE, PARTICIPLE, TELLS].some((other) => other.test(role))) return undefined;
  const start = end + 2 + match[1]!.length;
  const office = firstOffice(role.trimEnd());
  const abbreviated = office === role && /\.\p{Lu}$/u.test(office) && text[start + office.length] === '.';
  return { start, end: start + office.length + (abbreviated ? 1 : 0) };
}

/** A long apposition that joins several offices gives its first: `chief representative for … and head of …`. */
function firstOffice(role: string): string {
  if (role.length <= 100) return role;
  return role.split(/ and (?=(?:the |a |an )?[\p{L}-]+ (?:of|for|to|at) )/u)[0]!;
}

/** `NATO Secretary General Jens Stoltenberg`, `Foreign Minister Park Jin`: the words before the name that make a role. */
function roleBefore(text: string, { start }: Span): Span | undefined {
  const match = BEFORE.exec(text.slice(Math.max(0, start - 90), start));
  if (match === null || /\n/.test(match[1]!)) return undefined;
  const words = match[1]!.trim().replace(/^(?:(?:The|In|On|And|But|When|As|for|of|and|the)\s+)+/u, '');
  if (!ROLE_HEADS.test(words.split(' ').slice(-2).join(' ')) || isOfSeveral(words)) return undefined;
  const from = start - 1 - words.length;
  return text.slice(from, from + words.length) === words ? { start: from, end: from + words.length } : undefined;
}

/** `Foreign Ministers Jonas Reith and Elena Markov`: a title in the plural is no role of one. */
function isOfSeveral(words: string): boolean {
  const head = /(\p{L}+)(?:[ -]General)?$/iu.exec(words)?.[1] ?? '';
  const one = head
    .replace(/(?<=m)en$/i, 'an')
    .replace(/ies$/i, 'y')
    .replace(/(?<!s)s$/i, '');
  return one !== head && ROLE_HEADS.test(one);
}
