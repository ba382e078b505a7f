import type { Figure } from '../../types/figure.js';
import { WIDTH } from './style.js';

/**
 * A figure as one SVG element, shown 174 mm wide, that asks for nothing outside it: `role="img"` with a text alternative, its labels
 * as text in the page's sans face, each label's words in their order. The caption (the title, a plot's unit) is the page's.
 * Only a figure that is drawn loads what draws it.
 * @param scale of the theme's type, and so of the labels
 */
export function drawFigure(figure: Figure, scale = 1): Promise<string> {
  const key = JSON.stringify([figure, scale]);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawn.size >= MOST) drawn.delete(drawn.keys().next().value!);
  const made = draw(figure, WIDTH / scale);
  drawn.set(key, made);
  made.catch(() => drawn.delete(key));
  return made;
}

/** A document is rendered several times until it fits; its figures are drawn once. */
const drawn = new Map<string, Promise<string>>();
/** Drawings kept; beyond them the oldest goes. */
const MOST = 64;

async function draw(figure: Figure, width: number): Promise<string> {
  switch (figure.kind) {
    case 'bars':
      return (await import('./bars.js')).drawBars(figure, width);
    case 'timeline':
      return (await import('./timeline.js')).drawTimeline(figure, width);
    case 'map': {
      const [{ drawMap }, { loadWorld }] = await Promise.all([import('./map/draw-map.js'), import('./map/world.js')]);
      return drawMap(figure, await loadWorld(), width);
    }
  }
}
