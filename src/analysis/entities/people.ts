import type { Span } from '../../types/span.js';
import type { Token } from '../grammar/tag.js';
import { type Draft, draftsOf, type Index } from './bearers.js';
import { type Gender, namedGender, roleGender, usedGender } from './gender.js';
import { type NameRun, nameRuns } from './name-runs.js';
import { roleBeside } from './roles.js';
import { joinSingles } from './single-names.js';

/** A person of the text: the fullest name, every mention, the role where the text gives one. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly nameSpan: Span;
  readonly gender: Gender;
  readonly mentions: readonly PersonMention[];
  readonly role?: string;
  readonly roleSpan?: Span;
}

/** A name as it stands, without its title. */
export interface PersonMention extends Span {
  readonly end: number;
  /** Index of its first token, of the one after its last, and of the first of the titles before it. */
  readonly first: number;
  readonly after: number;
  readonly head: number;
  /** Another person of the text bears the name too. */
  readonly shared?: true;
}

/** People of a text: full names first, single names and titles joined to the one person who bears them. */
export function readPeople(text: string, tokens: readonly Token[], verbs: ReadonlySet<string>): readonly Person[] {
  const runs = nameRuns(text, tokens);
  const index: Index = new Map();
  const drafts = draftsOf(runs, tokens, verbs, index);
  joinSingles(runs, tokens, drafts, index);
  const named = new Set(drafts.flatMap((draft) => draft.runs.map(({ first }) => first)));
  return drafts.map((draft) => personOf(text, tokens, draft, named));
}

function personOf(text: string, tokens: readonly Token[], draft: Draft, named: ReadonlySet<number>): Person {
  const { full } = draft;
  const runs = [...draft.runs].sort((a, b) => a.start - b.start);
  const roleSpan = [...draft.runs]
    .map((run) => roleBeside(text, { ...run, head: tokens[run.head]!.start }))
    .find((span) => span !== undefined);
  const name = text.slice(full.start, full.end).replace(/\s+/g, ' ');
  const role = roleSpan === undefined ? undefined : text.slice(roleSpan.start, roleSpan.end).replace(/\s+/g, ' ');
  return {
    id: idOf(name),
    name,
    nameSpan: { start: full.start, end: full.end },
    gender: namedGender(draft) ?? roleGender(role) ?? usedGender(tokens, runs, named),
    mentions: runs.map((run) => mentionOf(run, draft)),
    ...(role === undefined ? {} : { role, roleSpan: roleSpan! }),
  };
}

function mentionOf(run: NameRun, { shared }: Draft): PersonMention {
  const { start, end, first, after, head } = run;
  return { start, end, first, after, head, ...(shared.has(run) ? { shared: true } : {}) };
}

export function idOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
