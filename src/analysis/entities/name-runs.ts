import type { Span } from '../../types/span.js';
import type { Token } from '../grammar/tag.js';
import { MEN, WOMEN } from './first-names.js';
import { NO_NAMES, TITLES } from './name-words.js';

/** Words in capitals that stand together; titles and what else comes before a person's name are kept apart. */
export interface NameRun extends Span {
  readonly words: readonly string[];
  /** The last title before the name, lower case, without full stops. */
  readonly title?: string;
  /** Index of the name's first token, and of the one after its last. */
  readonly first: number;
  readonly after: number;
  /** Index of the first token of the whole run, titles with it. */
  readonly head: number;
}

const PARTICLE = /^(?:de|van|von|der|den|al|bin|ben|ibn|la|el|le|del|della|di|da|du|dos)$/;

/** The runs of a text's tokens, in its order. */
export function nameRuns(text: string, tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.tag !== 'name') continue;
    const head = at;
    at += 1;
    while (at < tokens.length && continues(tokens, at)) at += 1;
    const run = runOf(text, tokens, head, at);
    if (run !== undefined) runs.push(run);
    at -= 1;
  }
  return runs;
}

function continues(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (token.paragraph !== before.paragraph || token.start - before.end > 1) return false;
  if (token.tag === 'name') return true;
  if (!PARTICLE.test(token.lower) || next === undefined || next.start - token.end > 1) return false;
  return next.tag === 'name' || (PARTICLE.test(next.lower) && tokens[at + 2]?.tag === 'name');
}

/** "Vermont Sen. Bernie Sanders": the name begins after the last title, or at a given name that another word follows. */
function runOf(text: string, tokens: readonly Token[], head: number, after: number): NameRun | undefined {
  let given = -1;
  let title = -1;
  for (let at = head; at < after; at += 1) {
    const word = plain(tokens[at]!);
    if (TITLES.has(word)) title = at;
    else if (at < after - 1 && (given < 0 || given < title) && (WOMEN.has(word) || MEN.has(word))) given = at;
  }
  let first = title >= 0 && title < after - 1 ? title + 1 : head;
  if (given >= first) first = given;
  while (first < after && NO_NAMES.has(tokens[first]!.lower)) first += 1;
  if (first >= after || (title === after - 1 && after - first === 1)) return undefined;
  const [start, end] = [tokens[first]!.start, tokens[after - 1]!.end];
  return {
    start,
    end,
    words: text.slice(start, end).split(/\s+/),
    ...(title >= 0 && title < first ? { title: plain(tokens[title]!) } : {}),
    first,
    after,
    head,
  };
}

function plain({ lower }: Token): string {
  return lower.replaceAll('.', '');
}
