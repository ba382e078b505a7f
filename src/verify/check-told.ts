import type { Evidence, VerifyFailure } from '../types/evidence.js';
import { numberIn, outletsOfLine, outletsOfStory } from './check-counts.js';
import { bare } from './letters.js';
import { countsOf, notesOf, statesOf } from './own-words.js';
import { isBehind, isLine, nearest, type Token } from './page-tokens.js';

const HEADLINE = /^story-(\d+)-headline$/;

/** What the document says of a line or of a story, at another one: how many outlets report it, and whether it is new. */
export function wrongTold(tokens: readonly Token[], evidence: Evidence): readonly VerifyFailure[] {
  const { language } = evidence.document;
  const own = new Map(evidence.furniture.map((text) => [bare(text), text]));
  const { fresh, since } = statesOf(language);
  const stories = evidence.digest?.stories ?? [];
  const states = new Set([fresh, ...stories.map((story) => since(story.since))]);
  const passes = isBehind(notesOf(evidence));
  const counts = (token: Token | undefined) =>
    token?.own === true && countsOf(own.get(token.text) ?? '', language).length > 0;
  const failures = tokens.flatMap((token, at) => {
    const text = token.own ? own.get(token.text) : undefined;
    if (text === undefined) return [];
    const kinds = countsOf(text, language);
    const story = () => storyAfter(tokens, at);
    const told = { problem: 'the pages say it of another line or story', actual: text };
    if (kinds.includes('reported')) {
      const number = story();
      const count = number === undefined ? undefined : outletsOfStory(number, evidence);
      return number === undefined || (count !== undefined && count !== numberIn(text)) ? [told] : [];
    }
    if (kinds.includes('note')) {
      const line = nearest(tokens, at, -1, ({ items }) => items.some(isLine), passes);
      const lines = line === undefined ? [] : tokens[line]!.items.filter(isLine);
      const right = lines.some((item) => outletsOfLine(item, evidence) === numberIn(text));
      const isOnCover =
        lines.length === 0 && kinds.length > 1 && [at - 1, at + 1].some((beside) => counts(tokens[beside]));
      return right || isOnCover ? [] : [told];
    }
    if (!states.has(text) || evidence.digest?.follows === undefined) return [];
    const record = stories[(story() ?? 0) - 1];
    const right = text === fresh ? record?.since === evidence.digest.date : since(record?.since ?? '') === text;
    return right ? [] : [told];
  });
  return failures.slice(0, 1);
}

/** The number of the story whose headline is the next one. */
function storyAfter(tokens: readonly Token[], from: number): number | undefined {
  const headline = nearest(tokens, from, 1, ({ items }) => items.some(({ id }) => HEADLINE.test(id)));
  if (headline === undefined) return undefined;
  const item = tokens[headline]!.items.find(({ id }) => HEADLINE.test(id))!;
  return Number(HEADLINE.exec(item.id)![1]);
}
