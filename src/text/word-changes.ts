import type { Stretch } from '../types/changes.js';

/** Texts of more words together than this many pairs are not compared word by word. */
const MOST_PAIRS = 1_000_000;

/**
 * How one text became another, word by word: the longest common subsequence of their words (Wagner and Fischer 1974), old
 * words before the new ones that took their place. The stretches that are in one of the texts make up that text.
 */
export function wordChanges(before: string, after: string): readonly Stretch[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length * b.length > MOST_PAIRS)
    return joined([
      { text: before, in: 'old' },
      { text: after, in: 'new' },
    ]);
  const same = commonEnds(a, b);
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.trim() === b[j]!.trim()) {
      found.push({ text: b[j]!, in: 'both' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && same[i + 1]![j]! >= same[i]![j + 1]!)) {
      found.push({ text: a[i]!, in: 'old' });
      i += 1;
    } else {
      found.push({ text: b[j]!, in: 'new' });
      j += 1;
    }
  }
  return joined(found);
}

/** Words with the space behind them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? [];
}

/** For each pair of places the number of words that the rests of both texts share in order. */
function commonEnds(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i]![j] =
        a[i]!.trim() === b[j]!.trim() ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** Neighbours of one kind as one; of a changed passage the old words stand first. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let passage = { old: '', new: '' };
  const close = () => {
    if (passage.old !== '') found.push({ text: passage.old, in: 'old' });
    if (passage.new !== '') found.push({ text: passage.new, in: 'new' });
    passage = { old: '', new: '' };
  };
  for (const stretch of stretches) {
    if (stretch.in !== 'both') {
      passage = { ...passage, [stretch.in]: passage[stretch.in] + stretch.text };
      continue;
    }
    close();
    const last = found.at(-1);
    if (last?.in === 'both') found[found.length - 1] = { ...last, text: last.text + stretch.text };
    else found.push(stretch);
  }
  close();
  return found;
}
