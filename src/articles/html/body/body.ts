import type { Block } from './blocks.js';
import { dropHiddenPrompts, dropRepeats } from './boxes.js';
import { dropOtherArticles } from './cards.js';
import { deksOf } from './deks.js';
import { dropLinkLists, LINKS } from './links.js';
import { Marks, type Rule } from './marks.js';
import { type Scene, sceneOf } from './scene.js';
import { STRUCTURE } from './structure.js';
import { WORDING } from './wording.js';
import { dropAfterEndings, dropDeks, dropHead, dropOutside, dropTail } from './zones.js';

/** A rule that would take more than this share of the text has met a name for the body itself. */
const MOST_OF_A_RULE = 0.34;
/** Fewer captions than this are no gallery, however long. */
const FEWEST_CAPTIONS = 3;
/** Where less than this share is left, only the surest rules count. */
const LEAST_LEFT = 0.35;
/** Rules that may take any share. */
const UNBOUNDED = /article$|^(?:tail|after the end|outside|hidden prompt|repeated)$/;
const SUREST =
  /^(?:figure|list of links|share words|rights|other article|nested article|hidden prompt|repeated|caption|byline|credit|rules of comments|caption words)$/;

/** The article's own words on a page. */
export interface PageBody {
  /** In reading order, without captions, prompts and the site around them. */
  readonly paragraphs: readonly string[];
  /** Standfirsts between the headline and the first paragraph. */
  readonly deks: readonly string[];
}

/** The article of a page: its deks and its paragraphs. */
export function bodyOf(document: Document): PageBody {
  const scene = sceneOf(document);
  const marks = marksOf(scene);
  const paragraphs = marks.left(scene.blocks);
  return { paragraphs: paragraphs.map(({ text }) => text), deks: deksOf(scene, paragraphs[0]) };
}

/** The candidates for the body, each with the rule that takes it for furniture, if one does: for people who ask why. */
export function explainBody(document: Document): readonly { block: Block; reason: string | undefined }[] {
  const scene = sceneOf(document);
  const marks = marksOf(scene);
  return scene.blocks.map((block) => ({ block, reason: marks.reason(block) }));
}

function marksOf(scene: Scene): Marks {
  const marks = new Marks();
  dropHiddenPrompts(scene, marks);
  apply(STRUCTURE, scene, marks);
  dropOtherArticles(scene, marks);
  apply(WORDING, scene, marks);
  apply(LINKS, scene, marks);
  dropLinkLists(scene, marks);
  dropRepeats(scene, marks);
  dropHead(scene, marks);
  dropDeks(scene, marks);
  dropOutside(scene, marks);
  dropTail(scene, marks);
  dropAfterEndings(scene, marks);
  restoreBody(scene, marks);
  return marks;
}

function apply(rules: readonly Rule[], scene: Scene, marks: Marks): void {
  for (const [at, block] of scene.blocks.entries()) {
    if (marks.has(block) || scene.inPost(block)) continue;
    const rule = rules.find(({ drops }) => drops(block, scene, at, at / scene.blocks.length));
    if (rule !== undefined) marks.drop(block, rule.name);
  }
}

/** Takes back what rules did that took the body itself: a gallery's captions, a newsletter's own text. */
function restoreBody({ blocks }: Scene, marks: Marks): void {
  const words = (list: readonly Block[]) => list.reduce((sum, block) => sum + block.words, 0);
  const all = words(blocks);
  const taken = groupBy(
    blocks.filter((block) => marks.has(block)),
    (block) => marks.reason(block)!,
  );
  for (const [reason, list] of taken) {
    if (words(list) <= MOST_OF_A_RULE * all || UNBOUNDED.test(reason)) continue;
    const body = list.filter((block) => block.words >= 8 || reason === 'date');
    if (/^(?:caption|figure)/.test(reason) && body.length < FEWEST_CAPTIONS) continue;
    for (const block of body) marks.restore(block);
  }
  const doubtful = blocks.filter((block) => !SUREST.test(marks.reason(block) ?? ''));
  if (words(doubtful) <= 60 || words(marks.left(blocks)) >= LEAST_LEFT * words(doubtful)) return;
  for (const block of doubtful) marks.restore(block);
}

function groupBy(blocks: readonly Block[], key: (block: Block) => string): ReadonlyMap<string, Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) groups.set(key(block), [...(groups.get(key(block)) ?? []), block]);
  return groups;
}
