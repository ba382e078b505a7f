import { sentenceRefs } from '../text/ref.js';
import type { Built } from '../types/built.js';
import type { EvidenceItem } from '../types/evidence.js';
import type { PreviewState, ShownArticle, ShownCandidate, ShownItem, Trial } from '../types/preview.js';
import type { SectionCandidates } from '../types/selection.js';

/** What the session knows beside the build. */
export interface Around {
  readonly version: number;
  readonly base: string;
  readonly canUndo: boolean;
  readonly hash: string;
}

/** The page's state from a build; pure. */
export function stateOf(built: Built, around: Around): PreviewState {
  const { brief, spec, fit } = built;
  const standing = new Set(brief.sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const { approved } = spec.review;
  return {
    version: around.version,
    base: around.base,
    canUndo: around.canUndo,
    hash: around.hash,
    kind: brief.kind,
    title: brief.title,
    language: brief.language,
    page: { size: brief.page.size, ...(brief.page.count === undefined ? {} : { count: brief.page.count }) },
    fill: fit.fill,
    type: fit.size,
    pages: { count: built.breaks?.count ?? 1, fill: built.breaks?.fill ?? fit.fill },
    items: itemsOf(built),
    sections: sectionsOf(built, standing),
    stories: brief.sections.flatMap(({ stories = [] }) =>
      stories.map(({ number, headline, citation, opening, facts, quote }) => ({
        ...{ number, headline, source: citation.article },
        facts,
        items: [opening, ...facts, quote].filter((id) => id !== undefined),
      })),
    ),
    sources: built.articles.map(({ id, outlet, title, published }) => {
      const number = brief.sources.find(({ article }) => article === id)?.number;
      return {
        ...{ id, title },
        ...(number === undefined ? {} : { number }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { date: published }),
      };
    }),
    review: {
      pin: spec.review.pin,
      drop: spec.review.drop,
      edit: spec.review.edit.map(({ ref }) => ref),
      translate: spec.review.translate.map(({ ref }) => ref),
      speaker: spec.review.speaker.map(({ ref }) => ref),
      order: spec.review.order,
      add: spec.review.add.map(({ text }) => text),
      dropStories: spec.sections.flatMap(({ drop = [] }) => drop),
    },
    ...(approved === undefined
      ? {}
      : { approved: { by: approved.by, at: approved.at, current: approved.hash === around.hash } }),
    warnings: built.warnings,
  };
}

/** The items in the order of the document, each with its proof and its page. */
function itemsOf({ brief, evidence, breaks }: Built): readonly ShownItem[] {
  const proofs = new Map(evidence.items.map((item) => [item.id, item]));
  const pages = new Map(breaks?.items);
  return brief.sections.flatMap(({ name, items }) =>
    items.map((item): ShownItem => {
      const { id, ref, text, kind, fixed, language, direction, speaker, role } = item;
      const page = pages.get(id);
      return {
        ...{ id, ref, text, kind, fixed, language, direction, section: name },
        ...(speaker === undefined ? {} : { speaker }),
        ...(role === undefined ? {} : { role }),
        ...(page === undefined ? {} : { page }),
        proof: proofOf(proofs.get(id)),
      };
    }),
  );
}

/** A brief's sections with everything that could stand in them; a digest's choice is no list, so its sections have none. */
function sectionsOf({ brief, spec, selection }: Built, standing: ReadonlySet<string>): PreviewState['sections'] {
  return spec.sections.map(({ name, heading, text }) => {
    const chosen = selection.sections.find((section) => section.spec.name === name);
    return {
      name,
      heading:
        heading ?? brief.sections.find((section) => section.name === name)?.heading ?? brief.labels[name] ?? name,
      ...(text === undefined ? {} : { text }),
      candidates: chosen === undefined ? [] : candidatesOf(chosen, standing),
    };
  });
}

function proofOf(item: EvidenceItem | undefined): ShownItem['proof'] {
  return {
    spans: item?.spans ?? [],
    citations: item?.citations ?? [],
    ...(item?.deleted === undefined ? {} : { deleted: item.deleted }),
    ...(item?.original === undefined ? {} : { original: item.original }),
  };
}

function candidatesOf(
  { spec, candidates }: SectionCandidates,
  standing: ReadonlySet<string>,
): readonly ShownCandidate[] {
  return candidates.map(({ ref, pieces, words, score, why, pinned, article }, index) => ({
    ...{ ref, words, score, why, pinned },
    text: pieces.map(({ text }) => text).join(''),
    stands: standing.has(`${spec.name}-${index + 1}`),
    ...(article === undefined ? {} : { article }),
  }));
}

/** A source with its sentences, each by the reference that the spec may name. */
export function articleOf({ articles, analyses }: Built, id: string): ShownArticle | undefined {
  const article = articles.find((each) => each.id === id);
  if (article === undefined) return undefined;
  const { title, outlet, published, language, direction, text, paragraphs } = article;
  const sentences = analyses.get(id)?.sentences ?? [];
  const refs = sentenceRefs(id, text, sentences);
  return {
    ...{ id, title, language, direction, text, paragraphs },
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    sentences: sentences.map(({ start, end }, index) => ({ start, end, ref: refs[index]! })),
  };
}

/** What would change on the page between two builds, by the words of its items. */
export function trialOf(now: Built, then: Built): Trial {
  const words = ({ brief }: Built) => brief.sections.flatMap(({ items }) => items.map(({ text }) => text));
  const [before, after] = [words(now), words(then)];
  return {
    fill: then.fit.fill,
    gone: before.filter((text) => !after.includes(text)),
    come: after.filter((text) => !before.includes(text)),
  };
}
