import type { Quote, Sentence, Speaker } from '../../types/analysis.js';
import { type Attribution, attributeAfter, attributeBefore, canSpeak } from './attribute.js';
import { STRONG_CUES } from './cue-words.js';
import type { Region } from './regions.js';
import { type Resolver, resolveSpeaker } from './resolve.js';

/** Quoted stretches of this many words are speech though no cue stands beside them. */
const SPEECH = 8;

/** Regions that are speech, each with its cue and speaker; scare quotes and titles fall away. */
export function directQuotes(
  regions: readonly Region[],
  sentences: readonly Sentence[],
  resolver: Resolver,
): readonly Quote[] {
  const { text } = resolver;
  const quotes: Quote[] = [];
  let last: { readonly paragraph: number; readonly open: boolean; readonly speaker: Speaker | null } | undefined;
  for (const [index, region] of regions.entries()) {
    const bounds = boundsOf(region, regions, index, sentences);
    const beside = attribute(text, region, bounds);
    const words = text.slice(region.start, region.end).split(/\s+/).length;
    if (!isSpeech(words, beside, text, region)) continue;
    const carries = last !== undefined && last.paragraph + 1 === region.paragraph && last.open;
    const same = last !== undefined && last.paragraph === region.paragraph;
    const speaker =
      beside !== undefined
        ? resolveSpeaker(beside, resolver)
        : carries || (same && words >= 4)
          ? uncertain(last!.speaker, carries)
          : null;
    quotes.push({ start: region.start, end: region.end, kind: 'direct', speaker, cue: beside?.cue ?? null });
    last = { paragraph: region.paragraph, open: region.open, speaker };
  }
  return quotes;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** How far attribution may lie: the sentences that the quote touches, up to the neighbouring quotes. */
function boundsOf(region: Region, regions: readonly Region[], index: number, sentences: readonly Sentence[]): Bounds {
  const touched = sentences.filter(
    ({ paragraph, start, end }) => paragraph === region.paragraph && start < region.end + 2 && end > region.start - 2,
  );
  const before = regions[index - 1];
  const after = regions[index + 1];
  const own = { from: touched[0]?.start ?? region.start, to: touched.at(-1)?.end ?? region.end };
  const nextSentence = sentences.find(({ paragraph, start }) => paragraph === region.paragraph && start >= own.to);
  // a straight or lower-case continuation after the closing mark belongs to the quote's own sentence
  const to = nextSentence !== undefined && own.to <= region.end + 1 ? nextSentence.end : own.to;
  return {
    from: before !== undefined && before.paragraph === region.paragraph ? Math.max(own.from, before.end + 1) : own.from,
    to: after !== undefined && after.paragraph === region.paragraph ? Math.min(to, after.start - 1) : to,
  };
}

function attribute(text: string, region: Region, { from, to }: Bounds): Attribution | undefined {
  const closing = /^(?:''|["”»“」])/.exec(text.slice(region.end))?.[0].length ?? 0;
  const ended = /[.!?]$/.test(text.slice(region.start, region.end));
  const after = attributeAfter(text, region.end + closing, to);
  if (after !== undefined && speaks(text, after) && !(ended && startsSentence(text, region.end + closing)))
    return after;
  const opening = /(?:''|["“«„「])$/.exec(text.slice(Math.max(0, region.start - 2), region.start))?.[0].length ?? 0;
  const before = attributeBefore(text, from, region.start - opening);
  if (before !== undefined && speaks(text, before)) return before;
  return after !== undefined && speaks(text, after) ? { ...after, adjacent: false } : undefined;
}

/** `.” Kim said later …` opens a sentence of its own, whose speech may be another's. */
function startsSentence(text: string, at: number): boolean {
  return /^\s+(?:The|In|On|At|After|When|But|And|As)\s/.test(text.slice(at, at + 12));
}

function speaks(text: string, { mention }: Attribution): boolean {
  const phrase = text.slice(mention.start, mention.end);
  return !/^(?:the|an?|one|another|his|her|their|its|two) /i.test(phrase) || canSpeak(phrase);
}

function isSpeech(words: number, beside: Attribution | undefined, text: string, region: Region): boolean {
  if (words >= SPEECH) return true;
  if (beside === undefined || beside.cue === null) return beside !== undefined && words >= 4;
  const cue = text.slice(beside.cue.start, beside.cue.end);
  if (words <= 2) return beside.adjacent && /[,.!?]$/.test(text.slice(region.start, region.end));
  return beside.adjacent && (STRONG_CUES.test(cue) || words >= 4);
}

function uncertain(speaker: Speaker | null, carries: boolean): Speaker | null {
  return speaker === null ? null : { ...speaker, certain: carries && speaker.certain };
}
