import type { PageBox } from '../types/page.js';
import type { PageSpec } from '../types/spec.js';

/** Paper in millimetres. */
const PAPER = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;
const MARGIN = { top: 20, right: 18, bottom: 18, left: 18 } as const;
const PX_PER_MM = 96 / 25.4;

/** The content box of the spec's paper: 20 mm top, 18 mm sides and bottom, where the theme has no margins of its own. */
export function pageBox({ size, count }: PageSpec, own: Partial<PageBox['margin']> = {}): PageBox {
  const margin = { ...MARGIN, ...own };
  const paper = PAPER[size];
  return {
    size,
    width: (paper.width - margin.left - margin.right) * PX_PER_MM,
    height: (paper.height - margin.top - margin.bottom) * PX_PER_MM,
    margin,
    ...(count === undefined ? {} : { count }),
  };
}
