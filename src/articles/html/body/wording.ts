import { isButtons, isDateLine, isLabel } from '../phrases/index.js';
import { folded } from './blocks.js';
import type { Rule } from './marks.js';

/** What a block's own words say of it. Limits of length keep sentences of an article that only mention such words. */
export const WORDING: readonly Rule[] = [
  { name: 'share words', drops: ({ text }) => isButtons(text) },
  { name: 'label', drops: ({ text, item, cell, heading }) => isLabel(text) && !item && !cell && !heading },
  {
    name: 'rights',
    drops: ({ text, words, item }, scene, _, place) =>
      words < 90 && !item && (words < 40 || place > 0.6) && scene.reads(text, 'rights'),
  },
  {
    name: 'caption words',
    drops: ({ text, words, item, cell, heading, ends }, scene) =>
      words < 45 &&
      !item &&
      !cell &&
      !heading &&
      !(words > 25 && ends && !/[:©)]|getty|reuters|ap\b/i.test(text.slice(-40))) &&
      scene.reads(text, 'captions'),
  },
  {
    name: 'pointer',
    drops: ({ text, words, links }, scene) => words < 45 && (links > 0.3 || words < 6) && scene.reads(text, 'related'),
  },
  {
    name: 'invitation',
    drops: ({ text, words, links, item, cell }, scene, _, place) =>
      words < 45 &&
      !item &&
      !cell &&
      (words < 25 || links > 0.3) &&
      (links > 0.15 || words < 12 || place > 0.8) &&
      scene.reads(text, 'invitations'),
  },
  {
    name: 'prompt',
    drops: ({ text, words, item, cell }, scene, at, place) =>
      !cell && ((words < 30 && !item) || (words < 60 && (at < 3 || place > 0.9))) && scene.reads(text, 'prompts'),
  },
  { name: 'credit', drops: ({ text, words }, scene) => words < 80 && scene.reads(text, 'credits') },
  { name: 'rules of comments', drops: ({ text, words }, scene) => words < 40 && scene.reads(text, 'comments') },
  {
    name: 'bare address',
    drops: (block, scene) =>
      /^https?:\/\/\S+$/.test(block.text) && (!scene.inMain(block) || /\.(?:mp[34]|webm)$/.test(block.text)),
  },
  { name: 'no words', drops: ({ words, cell }) => words === 0 && !cell },
  { name: 'playing time', drops: ({ text }) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text) },
  { name: 'title', drops: repeatsTitle },
  {
    name: 'date',
    drops: ({ text, words, quote, heading, item, cell }) =>
      words < 16 && !quote && !heading && !item && !cell && !/@|^\s*[—–-]/.test(text) && isDateLine(text),
  },
  {
    name: 'byline words',
    drops: ({ text, words, ends }, scene) => words < 14 && !ends && scene.reads(text, 'bylines'),
  },
];

function repeatsTitle(...[{ text, words, heading }, scene, at]: Parameters<Rule['drops']>): boolean {
  if (at >= 8 || words >= 40) return false;
  const own = folded(text);
  if (scene.titles.has(own)) return words < 14 || at < 6;
  return at < 6 && words > 4 && heading && [...scene.titles].some((title) => title.startsWith(own));
}
