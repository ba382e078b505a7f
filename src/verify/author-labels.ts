import type { Evidence, EvidenceItem, VerifyFailure } from '../types/evidence.js';
import { bare } from './letters.js';
import { labelsOf, notesOf, type Owned } from './own-words.js';
import { isBehind, isLine, nearest, type Token } from './page-tokens.js';

/** Sections in which facts of the author's own may stand, each with its source, and their references. */
const FACTS = new Set(['key_facts', 'context', 'stories']);
const ADDED = /^author:add-\d+$/;
/** What a quote says beside its words. */
const ATTRIBUTED = /-(?:speaker|role)$/;

/** Whether an item of the author's is a fact that he adds, with its source. */
export function isFact({ ref, section }: EvidenceItem): boolean {
  return ref !== undefined && ADDED.test(ref) && FACTS.has(section);
}

/** Whether it names the speaker of a quote. */
export function namesSpeaker({ section, id }: EvidenceItem): boolean {
  return section === 'quotes' && ATTRIBUTED.test(id);
}

/** What the author did, by which his words are labelled. */
export function ownedAs(item: EvidenceItem): Owned {
  if (item.original !== undefined && !isFact(item)) return 'edited';
  return namesSpeaker(item) ? 'speaker' : 'author';
}

/** What the author did, by which a line is labelled: in a quote, he may have named its speaker too. */
type OwnedBy = (item: EvidenceItem) => readonly Owned[];

/**
 * The author's words without their label, and labels at words that are not his. An edit, an added fact and a quote whose
 * speaker he names have theirs behind them; a section that is his has one in its heading.
 */
export function wrongLabels(tokens: readonly Token[], evidence: Evidence): readonly VerifyFailure[] {
  const { items, document, furniture } = evidence;
  const passes = isBehind(notesOf(evidence));
  const given = new Set(
    items.flatMap((item) => (item.kind === 'author' && namesSpeaker(item) ? [item.id.replace(ATTRIBUTED, '')] : [])),
  );
  const ownedBy: OwnedBy = (item) => [
    ...(item.kind === 'author' ? [ownedAs(item)] : []),
    ...(given.has(item.id) ? (['speaker'] as const) : []),
  ];
  const labels = new Map(OWNED.map((owned) => [owned, new Set(labelsOf(owned, document.language).map(bare))]));
  const isLabel = (owned: Owned) => (token: Token) => token.own && labels.get(owned)!.has(token.text);
  const used = new Map<number, string>();
  const unlabelled = tokens.flatMap((token, at) =>
    token.items.filter(isLine).flatMap((item) =>
      ownedBy(item).flatMap((owned) => {
        const label = isSection(item)
          ? headOf(tokens, at, item.section, isLabel(owned))
          : nearest(tokens, at, 1, isLabel(owned), passes);
        const user = isSection(item) ? item.section : `${at}`;
        if (label === undefined || (used.get(label) ?? user) !== user) return [{ item, owned }];
        used.set(label, user);
        return [];
      }),
    ),
  );
  const missing = unlabelled.slice(0, 1).map(({ item, owned }) => ({
    item: item.id,
    problem: 'the pages do not label the author’s words',
    expected: labelsOf(owned, document.language)[0]!,
    actual: item.text,
  }));
  if (missing.length > 0) return missing;
  const strange = tokens.filter((token, at) => !used.has(at) && OWNED.some((owned) => isLabel(owned)(token)));
  return strange.slice(0, 1).map(({ text }) => ({
    problem: 'the pages label words as the author’s that are not',
    actual: furniture.find((label) => bare(label) === text) ?? text,
  }));
}

const OWNED = ['author', 'edited', 'speaker'] as const;

/** Whether the words are of a section that is the author's as a whole. */
function isSection(item: EvidenceItem): boolean {
  return item.kind === 'author' && item.original === undefined && !isFact(item);
}

/** The label before the section's first line, with nothing between but the section's own lines. */
function headOf(
  tokens: readonly Token[],
  from: number,
  section: string,
  isLabel: (token: Token) => boolean,
): number | undefined {
  const ofSection = (token: Token) => token.items.some((item) => isSection(item) && item.section === section);
  let at: number | undefined = from;
  do at = nearest(tokens, at, -1, (token) => isLabel(token) || ofSection(token));
  while (at !== undefined && !isLabel(tokens[at]!));
  return at;
}
