import { foldSpace } from '../text/fold.js';
import { sentenceRefs } from '../text/ref.js';
import type { Analysis, Fact } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import type { Span } from '../types/span.js';

/** What adds to a fact's worth, in words for people. */
const ADDED: Readonly<Record<string, string>> = {
  position: 'stands early',
  others: 'says what the article is about',
  lead: 'is like its first sentences',
  title: 'has the title’s words',
  names: 'is full of names and numbers',
  'new names': 'gives names and numbers that no better fact gives',
  'new words': 'says what no better fact says',
  focus: 'speaks of the focus',
};
/** Less than this is not worth telling. */
const LEAST = 0.05;

/** Facts, best first, each with its reference, score and why it was chosen; then the quotes with their speakers. */
export function reasons(article: Article, analysis: Analysis): string {
  const refs = sentenceRefs(article.id, article.text, analysis.sentences);
  const words = (span: Span) => foldSpace(article.text.slice(span.start, span.end));
  const facts = analysis.facts.map(
    (fact, rank) =>
      `${rank + 1}. ${words(analysis.sentences[fact.sentence]!)}\n   ${refs[fact.sentence]}  ${fact.score.toFixed(3)} = ${because(fact)}`,
  );
  const quotes = analysis.quotes.map(({ speaker, kind, start, end }) => {
    const who =
      speaker === null ? 'no speaker' : `${speaker.name}${speaker.role === undefined ? '' : `, ${speaker.role}`}`;
    return `${kind}  ${words({ start, end })}\n       ${who}${speaker !== null && !speaker.certain ? ' (uncertain)' : ''}`;
  });
  return `${article.title}\n\nFacts\n${facts.join('\n')}\n\nQuotes\n${quotes.join('\n')}\n`;
}

/** "(stands early 0.49 + speaks of the focus 0.20) × long 0.80": what was added, the most first, then the factors. */
function because({ why }: Fact): string {
  const all = Object.entries(why);
  const added = all
    .filter(([feature, value]) => feature in ADDED && value >= LEAST)
    .sort(([, a], [, b]) => b - a)
    .map(([feature, value]) => `${ADDED[feature]} ${value.toFixed(2)}`);
  const factors = all
    .filter(([feature, value]) => !(feature in ADDED) && value !== 1)
    .map(([feature, value]) => ` × ${feature} ${value.toFixed(2)}`);
  return `(${added.join(' + ')})${factors.join('')}`;
}
