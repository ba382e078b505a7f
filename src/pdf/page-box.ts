import type { PageBox } from '../types/page.js';
import type { PageSpec } from '../types/spec.js';

/** Paper in millimetres. */
const PAPER = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;
const MARGIN = { top: 20, right: 18, bottom: 18, left: 18 } as const;
const PX_PER_MM = 96 / 25.4;

/** The content box of the spec's paper: 20 mm top, 18 mm sides and bottom. */
export function pageBox({ size, count }: PageSpec): PageBox {
  const paper = PAPER[size];
  return {
    size,
    width: (paper.width - MARGIN.left - MARGIN.right) * PX_PER_MM,
    height: (paper.height - MARGIN.top - MARGIN.bottom) * PX_PER_MM,
    margin: MARGIN,
    ...(count === undefined ? {} : { count }),
  };
}
