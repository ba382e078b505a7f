import type { PdfFile } from './pdf-file.js';

/** Object numbers of the pages, in their order (ISO 32000-1, 7.7.3). */
export function pageNumbers(file: PdfFile): readonly number[] {
  const visit = (number: number): readonly number[] => {
    const source = file.object(number);
    const kids = /\/Kids \[([^\]]*)\]/.exec(source)?.[1];
    return kids === undefined ? [number] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => visit(Number(kid)));
  };
  return visit(Number(/\/Pages (\d+) 0 R/.exec(file.object(file.root))?.[1]));
}

/** Object numbers of the streams that a page's content stands in. */
export function contentsOf(file: PdfFile, page: number): readonly number[] {
  const contents = /\/Contents (\d+) 0 R|\/Contents \[([^\]]*)\]/.exec(file.object(page))?.[0] ?? '';
  return [...contents.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
