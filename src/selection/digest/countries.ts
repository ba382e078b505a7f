import type { Analysis } from '../../types/analysis.js';
import type { Article } from '../../types/article.js';
import type { DigestSelection } from '../../types/selection.js';
import type { Story } from '../../types/story.js';
import { textSpan } from '../pieces.js';
import { isOf, type OrderedStory } from './order-stories.js';

/** Of a story's countries these many at most, each named by so large a share of its articles. */
const MOST = 4;
const SHARE = 0.5;

interface Named {
  readonly iso: string;
  readonly articles: number;
  readonly times: number;
  readonly central: boolean;
}

/**
 * The countries that a story is about, the most named first: a headline names it, or an article more than once. One that is
 * named in passing, where ministers are to meet, is none of them.
 */
export function countriesOf(
  { members }: Story,
  articles: ReadonlyMap<string, Article>,
  analyses: ReadonlyMap<string, Analysis>,
): readonly string[] {
  const found = new Map<string, Omit<Named, 'iso'>>();
  for (const id of members) {
    const { title } = articles.get(id)!;
    for (const { type, iso, name, mentions } of analyses.get(id)!.entities) {
      if (type !== 'country' || iso === undefined) continue;
      const known = found.get(iso) ?? { articles: 0, times: 0, central: false };
      const central = known.central || mentions.length > 1 || saysName(title, name);
      found.set(iso, { articles: known.articles + 1, times: known.times + mentions.length, central });
    }
  }
  return [...found]
    .map(([iso, counts]): Named => ({ iso, ...counts }))
    .filter(({ articles: naming, times, central }) => central && naming >= SHARE * members.length && times >= 2)
    .sort((a, b) => b.articles - a.articles || b.times - a.times || (a.iso < b.iso ? -1 : 1))
    .slice(0, MOST)
    .map(({ iso }) => iso);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a title says the name, and not as a part of another word, where words are written apart. */
function saysName(title: string, name: string): boolean {
  if (UNSPACED.test(name)) return title.includes(name);
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1))
    if (!/[\p{L}\p{M}\p{N}]$/u.test(title.slice(0, at)) && !/^[\p{L}\p{M}\p{N}]/u.test(title.slice(at + name.length)))
      return true;
  return false;
}

/** The countries of all stories, each with a place where an article in the document's language says its name. */
export function mapCountries(
  stories: readonly OrderedStory[],
  articles: ReadonlyMap<string, Article>,
  analyses: ReadonlyMap<string, Analysis>,
  language: string,
): DigestSelection['countries'] {
  const told = new Map<string, number[]>();
  for (const [index, { story }] of stories.entries())
    for (const iso of countriesOf(story, articles, analyses)) told.set(iso, [...(told.get(iso) ?? []), index]);
  return [...told].flatMap(([iso, places]) => {
    const name = [...articles.values()]
      .filter((article) => isOf(article, language))
      .map((article) => nameIn(article, iso, analyses.get(article.id)!))
      .find((span) => span !== undefined);
    return name === undefined ? [] : [{ iso, name, stories: places }];
  });
}

/** Where the article says the country's own name: no demonym, no abbreviation. */
function nameIn(article: Article, iso: string, { entities }: Analysis) {
  const entity = entities.find((each) => each.type === 'country' && each.iso === iso);
  const mention = entity?.mentions.find(({ start, end }) => article.text.slice(start, end) === entity.name);
  return mention === undefined ? undefined : textSpan(article, mention);
}
