import { type Bag, openBag } from './sparse.js';
import type { Lexicon, Tokens } from './tokens.js';

/** How often each form is said from one word up to another, exclusive; names and numbers count twice. */
export function wordBag({ words, inside }: Tokens, { folded }: Lexicon, from = 0, to = words.length): Bag {
  const bag = openBag();
  for (let at = from; at < to; at += 1) {
    const form = folded[words[at]!]!;
    if (form >= 0) bag.add(form, 1 + inside[at]!);
  }
  return bag;
}
