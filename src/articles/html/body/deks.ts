import { type Block, folded } from './blocks.js';
import type { Scene } from './scene.js';

const MOST_BLOCKS_ABOVE = 30;
const FEWEST_WORDS = 4;
const MOST_WORDS = 80;

/**
 * The standfirsts of an article: blocks between its headline and its first paragraph that the site names so, or that
 * say what the page's description says.
 */
export function deksOf(scene: Scene, first: Block | undefined): string[] {
  const { all, titles, document } = scene;
  const body = first === undefined ? -1 : all.indexOf(first);
  if (body < 0) return [];
  const above = all.slice(Math.max(0, body - MOST_BLOCKS_ABOVE), body);
  const headline = above.findLastIndex((block) => titles.has(folded(block.text)));
  if (headline < 0) return [];
  const descriptions = new Set(
    ['og:description', 'description', 'twitter:description'].map((name) =>
      folded(document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? ''),
    ),
  );
  const deks = above.slice(headline + 1).filter((block) => {
    const fits = block.words >= FEWEST_WORDS && block.words <= MOST_WORDS && block.links < 0.5;
    return fits && (scene.names(block).has('dek') || descriptions.has(folded(block.text)));
  });
  return [...new Set(deks.map(({ text }) => text))];
}
