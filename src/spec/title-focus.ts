import { contentWords, words } from '../text/words.js';
import type { Spec } from '../types/spec.js';

/** What a spec without a focus is about: the words of its title that carry meaning, each once. */
export function titleFocus({ title, language }: Pick<Spec, 'title' | 'language'>): readonly string[] {
  return [...new Set(words(title).filter((word) => contentWords(word, language).length > 0))];
}

/** What the spec's reader cares about: its focus, else the words of its title. */
export function focusOf(spec: Pick<Spec, 'title' | 'language' | 'focus'>): readonly string[] {
  return spec.focus.length > 0 ? spec.focus : titleFocus(spec);
}
