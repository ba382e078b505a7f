import type { Span } from '../../types/span.js';
import { INSTITUTIONS, ROLE_HEADS } from '../entities/name-words.js';
import { CUE_FORMS } from './cue-words.js';
import { NAME } from './mentions.js';

/** Who is said to speak, as found beside a quote: the mention, the cue, and a role that stands with it. */
export interface Attribution {
  readonly mention: Span;
  readonly cue: Span | null;
  readonly role?: Span;
  /** The pattern touches the quote. */
  readonly adjacent: boolean;
}

const VERB = `(?:${CUE_FORMS.join('|')})`;
const PRONOUN = '(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)';
const COMMON =
  "(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]wo) (?:[\\p{L}'’.-]+ ){0,6}?[\\p{L}'’.-]+";
const SUBJECT = `(?:${PRONOUN}(?![\\p{L}])|${COMMON}|(?:[\\p{Lu}][\\p{L}.'’-]* ){0,5}?${NAME})`;
const ADVERB =
  '(?:(?:also|later|then|further|repeatedly|once|reportedly|[a-z]+ly|has|had|have|was quoted as|is quoted as) ){0,2}';

/** `SUBJECT, apposition, VERB` at the end of a stretch, or `SUBJECT VERB …`. */
const BEFORE = new RegExp(`(?<![\\p{L}])(${SUBJECT})((?:, [^,“”"\\n]{2,140},)? ${ADVERB})(${VERB})(?![\\p{L}])`, 'gu');
const ACCORDING = new RegExp(`\\b(?:[Aa]ccording to|[Ii]n the words of) (${SUBJECT})(?=[,.;)\\n]|$)`, 'u');
/** `,” VERB SUBJECT` and `,” SUBJECT VERB` at the head of a stretch. */
const AFTER_INVERTED = new RegExp(
  `^[,\\s]*(?:${ADVERB})(${VERB}) (${SUBJECT})(?:(, )([^,.“”"\\n]{3,140})(?=[,.]))?`,
  'u',
);
const AFTER = new RegExp(`^[,\\s]*(${SUBJECT})((?:, [^,“”"\\n]{2,140},)? ${ADVERB})(${VERB})(?![\\p{L}])`, 'u');
const DASH = new RegExp(`^\\s*[—―–-]{1,2}\\s*(${NAME})`, 'u');

/** Verbs that are never inverted: "told Kim" speaks to Kim. */
const NEVER_INVERTED = /^(?:tell|told|remind|inform|assur|urg)/;

/** Reads the stretch after a quote, up to the sentence's end or the next quote. */
export function attributeAfter(text: string, from: number, to: number): Attribution | undefined {
  const stretch = text.slice(from, Math.min(to, from + 320));
  const after = AFTER.exec(stretch);
  if (after !== null) return found(from + after.index, stretch, after[1]!, after[2]!, after[3]!, true);
  const inverted = AFTER_INVERTED.exec(stretch);
  if (inverted !== null && !NEVER_INVERTED.test(inverted[1]!)) {
    const cueAt = from + stretch.indexOf(inverted[1]!, 0);
    const at = cueAt + inverted[1]!.length + 1;
    const role = inverted[4];
    const roleAt = at + inverted[2]!.length + 2;
    return {
      mention: { start: at, end: at + inverted[2]!.length },
      cue: { start: cueAt, end: cueAt + inverted[1]!.length },
      ...(role !== undefined && ROLE_HEADS.test(role)
        ? { role: { start: roleAt, end: roleAt + role.trimEnd().length } }
        : {}),
      adjacent: true,
    };
  }
  const according = ACCORDING.exec(stretch);
  if (according !== null && according.index < 4) return named(from, stretch, according[1]!);
  const dash = DASH.exec(stretch);
  return dash === null ? undefined : named(from, stretch, dash[1]!);
}

/** Reads the stretch before a quote, from its sentence's head: the last speaker and verb there. */
export function attributeBefore(text: string, from: number, to: number): Attribution | undefined {
  const stretch = text.slice(Math.max(from, to - 420), to);
  const base = to - stretch.length;
  const last = [...stretch.matchAll(BEFORE)].at(-1);
  if (last !== undefined) {
    const gap = stretch.slice(last.index + last[0].length);
    return found(base + last.index, stretch.slice(last.index), last[1]!, last[2]!, last[3]!, gap.length < 60);
  }
  const according = ACCORDING.exec(stretch);
  return according === null ? undefined : named(base, stretch, according[1]!);
}

function found(
  at: number,
  stretch: string,
  subject: string,
  between: string,
  verb: string,
  adjacent: boolean,
): Attribution {
  const lead = stretch.indexOf(subject);
  const start = at + Math.max(lead, 0);
  const end = start + subject.length;
  const cueStart = end + between.length;
  const role = /^, ((?:the |an? )?)([^,]+),/.exec(between);
  const roleStart = role === null ? 0 : end + 2 + role[1]!.length;
  return {
    mention: { start, end },
    cue: { start: cueStart, end: cueStart + verb.length },
    ...(role !== null && ROLE_HEADS.test(role[2]!)
      ? { role: { start: roleStart, end: roleStart + role[2]!.trimEnd().length } }
      : {}),
    adjacent,
  };
}

function named(base: number, stretch: string, subject: string): Attribution {
  const start = base + stretch.indexOf(subject);
  return { mention: { start, end: start + subject.length }, cue: null, adjacent: true };
}

/** Whether a common noun phrase can speak: a person by role, or an institution. */
export function canSpeak(phrase: string): boolean {
  return ROLE_HEADS.test(phrase) || INSTITUTIONS.test(phrase) || /\p{Lu}/u.test(phrase.slice(4));
}
