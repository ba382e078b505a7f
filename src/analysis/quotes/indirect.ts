import type { Quote, Sentence } from '../../types/analysis.js';
import { canSpeak } from './attribute.js';
import { CUE_FORMS } from './cue-words.js';
import { NAME } from './mentions.js';
import { type Resolver, resolveSpeaker } from './resolve.js';

const SUBJECT = `(?:He|She|It|They|(?:[Tt]he|[Aa]n?) (?:[\\p{L}'’.-]+ ){0,6}?[\\p{L}'’.-]+|${NAME})`;
const CLAUSE = new RegExp(
  `^((?:[^,“”"]{0,60}, )?)(${SUBJECT})((?:, [^,“”"]{2,140},)? (?:(?:also|later|has|had) )?)(${CUE_FORMS.join('|')})(?:(?: (?:on|in|at) [^,“”"]{2,40})?,?) (that )`,
  'u',
);
const TRAILING = new RegExp(
  `^(.{20,}), (?:(${SUBJECT}) (${CUE_FORMS.join('|')})|(${CUE_FORMS.join('|')}) (${NAME}))[^“”"]{0,80}[.]$`,
  'su',
);

/** Reported clauses with their cue and speaker: "X said that …" and "…, X said." */
export function indirectQuotes(
  sentences: readonly Sentence[],
  direct: readonly Quote[],
  resolver: Resolver,
): readonly Quote[] {
  return sentences.flatMap((sentence) => {
    const text = resolver.text.slice(sentence.start, sentence.end);
    if (text.length > 1200) return [];
    const holds = direct.some(({ start, end }) => start < sentence.end && end > sentence.start);
    const found = leading(text, sentence.start) ?? (holds ? undefined : trailing(text, sentence.start));
    if (found === undefined) return [];
    const phrase = resolver.text.slice(found.mention.start, found.mention.end);
    if (/^(?:the|an?) /i.test(phrase) && !canSpeak(phrase)) return [];
    const speaker = resolveSpeaker({ mention: found.mention, cue: found.cue, adjacent: true }, resolver);
    return [
      {
        start: found.start,
        end: found.end,
        kind: holds ? ('mixed' as const) : ('indirect' as const),
        speaker,
        cue: found.cue,
      },
    ];
  });
}

function leading(text: string, base: number) {
  const match = CLAUSE.exec(text);
  if (match === null) return undefined;
  const [whole, intro, subject, between, verb, that] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const mention = { start: base + intro.length, end: base + intro.length + subject.length };
  const cueStart = mention.end + between.length;
  const end = base + text.replace(/[.]$/, '').length;
  return {
    start: base + whole.length - that.length,
    end,
    mention,
    cue: { start: cueStart, end: cueStart + verb.length },
  };
}

function trailing(text: string, base: number) {
  const match = TRAILING.exec(text);
  if (match === null) return undefined;
  const [, clause, subject, verb, invertedVerb, invertedSubject] = match;
  const tail = base + clause!.length + 2;
  const who = subject ?? invertedSubject!;
  const cue = verb ?? invertedVerb!;
  const mentionStart = subject === undefined ? tail + cue.length + 1 : tail;
  const cueStart = subject === undefined ? tail : tail + who.length + 1;
  return {
    start: base,
    end: base + clause!.length,
    mention: { start: mentionStart, end: mentionStart + who.length },
    cue: { start: cueStart, end: cueStart + cue.length },
  };
}
