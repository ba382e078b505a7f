import type { Token } from '../grammar/tag.js';
import type { NameRun } from './name-runs.js';
import { ROLE_HEADS } from './name-words.js';

/** How far before the comma the office may stand, in tokens: "the envoy of Tanzania for the lake, …". */
const REACH = 9;
/** Relations that are no offices and still take a person. */
const RELATIONS = /^(?:counterpart|colleague|successor|predecessor)$/;

/** Whether a name stands between commas after an office: "the trade minister, Harriet Osei, said". */
export function followsOffice({ head, after }: NameRun, tokens: readonly Token[]): boolean {
  const { paragraph } = tokens[head]!;
  if (tokens[head - 1]?.text !== ',' || tokens[after]?.text !== ',') return false;
  for (let at = head - 2; at >= Math.max(0, head - 2 - REACH); at -= 1) {
    const { text, lower, tag, paragraph: where } = tokens[at]!;
    if (where !== paragraph || /^[.,;:?!“”"()]$/.test(text) || tag === 'verb' || tag === 'aux') return false;
    if (tag === 'noun' && (RELATIONS.test(lower) || ROLE_HEADS.test(lower))) return true;
  }
  return false;
}

/** Whether an office follows after a comma: "Wanjiru Kamau, Kenya’s envoy for the lake,". */
export function precedesOffice({ after }: NameRun, tokens: readonly Token[]): boolean {
  const { paragraph } = tokens[after - 1]!;
  for (let at = after + 1; at < Math.min(tokens.length, after + 1 + REACH); at += 1) {
    const { text, lower, tag, paragraph: where } = tokens[at]!;
    if (where !== paragraph || /^[.,;:?!“”"()]$/.test(text) || tag === 'verb' || tag === 'aux') return false;
    if (tag === 'noun' && ROLE_HEADS.test(lower)) return true;
  }
  return false;
}
