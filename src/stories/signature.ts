import type { Analysis } from '../types/analysis.js';
import type { Article } from '../types/article.js';
import { type Bag, openBag, type Sparse, weighed } from './sparse.js';
import { INITIAL, type Lexed } from './tokens.js';
import { STORY } from './weights.js';

/** A word with its space, on average. */
const LETTERS = 6;

/** What a form is where it stands: a key is the form's number and this. */
const KINDS = ['word', 'name', 'number', 'country'] as const;
type Kind = (typeof KINDS)[number];

function keyOf(form: number, kind: Kind): number {
  return form * KINDS.length + KINDS.indexOf(kind);
}

/** A key as a word, the same whatever the order of the articles. */
export function spellKey({ lexicon }: Lexed): (key: number) => string {
  return (key) => `${KINDS[key % KINDS.length]} ${lexicon.forms[Math.floor(key / KINDS.length)]}`;
}

/** What each article is about, for comparing: weights by name, number, word and country, each vector of length one. */
export function signaturesOf(bags: readonly Bag[]): readonly Sparse[] {
  return weighed(bags, (count, key) => STORY[KINDS[key % KINDS.length]!] * Math.log1p(count));
}

/** How often each article says its names, numbers and words, what it says first counting most. */
export function bagsOf(lexed: Lexed): readonly Bag[] {
  const { folded, initial } = lexed.lexicon;
  const isName = namesAmong(lexed);
  return lexed.articles.map((article) => {
    const bag = openBag();
    for (const [at, word] of lexed.tokensOf(article).words.entries()) {
      const form = folded[word]!;
      if (form < 0) continue;
      const named = initial[word] === INITIAL.capital && isName(form);
      const kind = initial[word] === INITIAL.figure ? 'number' : named ? 'name' : 'word';
      bag.add(keyOf(form, kind), 1 / (1 + at / STORY.fade));
    }
    return bag;
  });
}

/** With the countries that each speaks of, by their code, so that languages meet. */
export function withCountries(
  bags: readonly Bag[],
  { articles, lexicon }: Lexed,
  analyses: ReadonlyMap<string, Analysis>,
): readonly Bag[] {
  return bags.map(({ keys, counts }, at) => {
    const said = countriesIn(articles[at]!, analyses);
    return {
      keys: [...keys, ...[...said.keys()].map((iso) => keyOf(lexicon.formOf(iso), 'country'))],
      counts: [...counts, ...said.values()],
    };
  });
}

function countriesIn({ id }: Article, analyses: ReadonlyMap<string, Analysis>): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const { iso, type, mentions } of analyses.get(id)?.entities ?? []) {
    if (iso === undefined || type !== 'country') continue;
    said.set(
      iso,
      mentions.reduce((sum, { start }) => sum + 1 / (1 + start / (LETTERS * STORY.fade)), 0),
    );
  }
  return said;
}

/** Forms that all the articles together write with a capital inside a sentence at least as often as without one. */
function namesAmong({ articles, lexicon, tokensOf }: Lexed): (form: number) => boolean {
  const balance = new Map<number, number>();
  const add = (form: number, by: number) => form >= 0 && balance.set(form, (balance.get(form) ?? 0) + by);
  for (const article of articles) {
    const { words, inside } = tokensOf(article);
    for (const [at, word] of words.entries()) {
      const initial = lexicon.initial[word];
      if (initial === INITIAL.small) add(lexicon.folded[word]!, -1);
      else if (initial === INITIAL.capital && inside[at] === 1) add(lexicon.folded[word]!, 1);
    }
  }
  return (form) => (balance.get(form) ?? -1) >= 0;
}
