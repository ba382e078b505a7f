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

/** `2 pages: over by about 38 words. Over budget: …`, naming the blocks that hold most of what can't go. */
export function doesNotFit(brief: Brief, fit: Standing, page: PageBox): ChanceryError {
  const standing = new Set(fit.standing);
  const sections = brief.sections.map(({ name, items }) => {
    const words = items.filter(({ id }) => standing.has(id)).reduce((sum, item) => sum + item.words, 0);
    return { name, words, budget: BUDGET[name] ?? 0 };
  });
  const total = sections.reduce((sum, { words }) => sum + words, 0);
  const over = Math.max(1, Math.round((total * fit.over) / (page.height + fit.over)));
  const named = sections
    .filter(({ words, budget }) => words > budget)
    .map(({ name, words, budget }) => `${name.replace('_', ' ')} ${words}/${budget}`);
  const budget = named.length === 0 ? '' : ` Over budget: ${named.join(', ')}`;
  const pages = Math.ceil((page.height * (page.count ?? 1) + fit.over) / page.height);
  return new ChanceryError('fit', {
    message: `${pages} pages: over by about ${over} words.${budget}`,
    fix: 'unpin an item, or shorten your own text',
  });
}
