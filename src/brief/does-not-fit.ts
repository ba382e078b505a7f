import { ChanceryError } from '../errors.js';
import type { Brief, Standing } from '../types/brief.js';
import type { PageBox } from '../types/page.js';

/** Words of a block in the one-page form. */
const BUDGET: Readonly<Record<string, number>> = {
  bottom_line: 40,
  key_facts: 100,
  quotes: 60,
  context: 70,
  assessment: 60,
  watch: 48,
};

/** What mends it, by the kind of document. */
const FIX = {
  brief: 'unpin an item, or shorten your own text',
  digest: 'unpin an item, leave a section such as map or sources out, or give page.count more pages',
} as const;

/**
 * `2 pages: over by about 38 words. Over budget: …`, naming the blocks that hold most of what can't go; a digest's have no
 * budgets, so each is named that holds any.
 */
export function doesNotFit(brief: Brief, fit: Standing, page: PageBox): ChanceryError {
  const standing = new Set(fit.standing);
  const sections = brief.sections.map(({ name, items }) => {
    const words = items.filter(({ id }) => standing.has(id)).reduce((sum, item) => sum + item.words, 0);
    return { name: name.replace('_', ' '), words, budget: BUDGET[name] ?? 0 };
  });
  const total = sections.reduce((sum, { words }) => sum + words, 0);
  const room = page.height * (page.count ?? 1);
  const over = Math.max(1, Math.round((total * fit.over) / (room + fit.over)));
  const large = sections.filter(({ words, budget }) => words > budget);
  const named = large.map(({ name, words, budget }) =>
    brief.kind === 'digest' ? `${name} ${words}` : `${name} ${words}/${budget}`,
  );
  const what = brief.kind === 'digest' ? 'What can’t go, in words' : 'Over budget';
  const budget = named.length === 0 ? '' : ` ${what}: ${named.join(', ')}`;
  const pages = Math.ceil((room + fit.over) / page.height);
  return new ChanceryError('fit', {
    message: `${pages} pages: over by about ${over} words.${budget}`,
    fix: FIX[brief.kind],
  });
}
