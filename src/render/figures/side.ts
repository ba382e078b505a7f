import { isRightToLeft } from './lettering.js';
import { element } from './svg.js';

/** Where a drawing begins: at its left edge, or at its right one in a document that is read from there. */
export interface Side {
  /** A column of letters that begins `x` from where the drawing does. */
  column(x: number, width: number): { readonly x: number; readonly width: number };
  /** Shapes that are drawn from left to right. */
  shapes(...shapes: readonly string[]): string;
}

/**
 * The side of a drawing that is `width` wide.
 * @param called what the document calls it, in its own language.
 */
export function sideOf(called: string, width: number): Side {
  if (!isRightToLeft(called))
    return { column: (x, wide) => ({ x, width: wide }), shapes: (...shapes) => shapes.join('') };
  const transform = `matrix(-1 0 0 1 ${width.toFixed(2)} 0)`;
  return {
    column: (x, wide) => ({ x: width - x - wide, width: wide }),
    shapes: (...shapes) => element('g', { transform }, ...shapes),
  };
}
