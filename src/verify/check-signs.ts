import type { Evidence, VerifyFailure } from '../types/evidence.js';
import { bare, type Letters } from './letters.js';

/** Figures that the pages print behind a minus which no words of the evidence have: "-5 percent" for "5 percent". */
export function wrongSigns({ letters, gaps }: Letters, { items, furniture }: Evidence): readonly VerifyFailure[] {
  const said = [...items.map(({ text }) => bare(text)), ...furniture.map(bare)];
  const signed = (words: string): boolean => {
    for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1)) {
      const sign = letters[at - 1] ?? '';
      // a bullet stands apart, a hyphen close behind a letter or a figure
      const isHyphen = gaps[at - 1] === 'none' && /[\p{L}\p{N}]/u.test(letters[at - 2] ?? '');
      if (!/[-−]/.test(sign) || gaps[at] !== 'none' || isHyphen) continue;
      if (!said.some((text) => text.includes(sign + words))) return true;
    }
    return false;
  };
  return items
    .filter(({ text }) => /^\d/.test(text) && signed(bare(text)))
    .map(({ id, text }) => ({
      item: id,
      problem: 'the pages put a minus before it',
      expected: text,
      actual: `-${text}`,
    }));
}
