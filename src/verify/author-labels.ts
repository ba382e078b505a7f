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
  const labelFor = (item: EvidenceItem, owned: Owned, at: number) => {
    const heads = isSection(item);
    const label = heads
      ? headOf(tokens, at, item.section, isLabel(owned))
      : nearest(tokens, at, 1, isLabel(owned), passes);
    const user = heads ? 'section' : `${at}`;
    if (label === undefined || (used.get(label) ?? user) !== user) return undefined;
    used.set(label, user);
    return label;
  };
  const lines = tokens.flatMap((token, at) =>
    OWNED.flatMap((owned) => {
      const said = token.items.filter(isLine);
      const own = said.filter((item) => ownedBy(item).includes(owned));
      if (own.length === 0) return [];
      const isLabelled = own.some((item) => labelFor(item, owned, at) !== undefined);
      return [{ owned, item: own[0]!, isLabelled, isSourced: own.length < said.length }];
    }),
  );
  const labelled = new Set(lines.flatMap(({ owned, item, isLabelled }) => (isLabelled ? [`${owned} ${item.id}`] : [])));
  // a source may say the very same, where it needs no label
  const unlabelled = lines.find(
    ({ owned, item, isLabelled, isSourced }) => !isLabelled && !(isSourced && labelled.has(`${owned} ${item.id}`)),
  );
  if (unlabelled !== undefined) {
    const { item, owned } = unlabelled;
    const problem = 'the pages do not label the author’s words';
    return [{ item: item.id, problem, expected: labelsOf(owned, document.language)[0]!, actual: item.text }];
  }
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
