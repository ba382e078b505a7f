import type { Fact } from '../../types/analysis.js';
import { type FactInput, type Features, readFeatures } from './features.js';
import { unsaidOf } from './unsaid.js';
import { cosine } from './vectors.js';
import { WEIGHTS, type Weights } from './weights.js';

/** So many facts are chosen one by one, each against those before it; a page has room for fewer. */
const CHOSEN = 24;
/** Added to a sentence's words, so that fragments do not outweigh sentences. */
const LENGTH_FLOOR = 8;

/** Sentences as key facts, best first; each says which feature gave how much. */
export function rankFacts(input: FactInput): readonly Fact[] {
  return orderFacts(readFeatures(input), WEIGHTS);
}

/**
 * A linear score over features, then greedy choice: the best sentence is taken, then the best of what it leaves unsaid
 * (maximal marginal relevance, Carbonell and Goldstein 1998). A fact's score is its worth when it was taken: scores fall
 * down the list.
 * @param chosen how many are chosen so, one by one; the others follow by what they were worth then
 */
export function orderFacts(features: readonly Features[], weights: Weights, chosen = CHOSEN): readonly Fact[] {
  const worthOf = judge(features, weights);
  const likeChosen = new Float64Array(features.length);
  const facts: Fact[] = [];
  const open = new Set(features.keys());
  while (open.size > 0 && facts.length < chosen) {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const sentence of open) {
      const score = worthOf.score(sentence, likeChosen[sentence]!);
      if (score > most) [best, most] = [sentence, score];
    }
    facts.push(worthOf.fact(best, likeChosen[best]!));
    worthOf.say(best);
    open.delete(best);
    for (const sentence of open) {
      const like = cosine(features[sentence]!.vector, features[best]!.vector);
      if (like > likeChosen[sentence]!) likeChosen[sentence] = like;
    }
  }
  const rest = [...open].map((sentence) => worthOf.fact(sentence, likeChosen[sentence]!));
  return [...facts, ...rest.sort((a, b) => b.score - a.score || a.sentence - b.sentence)];
}

/** What a sentence is worth when another one that is `like` it to such a degree (0…1) was taken. */
function judge(features: readonly Features[], weights: Weights) {
  const { added, fade, subject, multiplied } = weights;
  const names = unsaidOf(
    features.map((each) => each.names),
    {
      fade: fade.names,
      power: subject.repeated,
      saidAlready: subject.saidAlready,
      weightOf: (name) => (/\d/.test(name) ? subject.number : 1),
    },
  );
  const words = unsaidOf(
    features.map(({ vector }) => [...vector.keys()]),
    { fade: fade.words, power: 1, saidAlready: subject.saidAlready },
  );
  const fixed = features.map(({ likeness, focus }, place) => ({
    position: added.position / (1 + place) ** fade.position,
    others: added.others * likeness.others,
    lead: added.lead * likeness.lead,
    title: added.title * likeness.title,
    names: added.names * likeness.names,
    ...(focus === undefined ? {} : { focus: added.focus * focus }),
  }));
  const bases = fixed.map((each) => Object.values(each).reduce((total, value) => total + value, 0));
  const factors = features.map((each) =>
    each.traits.reduce((factor, trait) => factor * multiplied[trait], (each.words + LENGTH_FLOOR) ** -weights.length),
  );
  const score = (sentence: number, like: number) =>
    (bases[sentence]! + added['new names'] * names.of(sentence) + added['new words'] * words.of(sentence)) *
    factors[sentence]! *
    (1 - weights.redundancy * like);
  return {
    score,
    fact: (sentence: number, like: number): Fact => ({
      sentence,
      score: score(sentence, like),
      why: inShort({
        ...fixed[sentence]!,
        'new names': added['new names'] * names.of(sentence),
        'new words': added['new words'] * words.of(sentence),
        length: (features[sentence]!.words + LENGTH_FLOOR) ** -weights.length,
        ...Object.fromEntries(features[sentence]!.traits.map((trait) => [trait, multiplied[trait]])),
        ...(like > 0 ? { 'said already': 1 - weights.redundancy * like } : {}),
      }),
    }),
    say: (sentence: number) => {
      names.say(sentence);
      words.say(sentence);
    },
  };
}

/** Reasons are for people, and kept with every sentence: four places will do. */
function inShort(why: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(why).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]));
}
