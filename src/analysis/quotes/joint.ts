import type { Unit } from './frames.js';
import { isComma, isName, type Phrase } from './phrases.js';

/** Names that speak together: so many at most. */
const MOST = 5;

/** Where "Tarvia, Lunia and Morland" begins, given where its last name does; undefined where that name stands alone. */
export function jointStart(units: readonly Unit[], last: number): number | undefined {
  if (!isName(units[last]!) || units[last - 1]?.lower !== 'and') return undefined;
  let start = nameBefore(units, isComma(units[last - 2]) ? last - 2 : last - 1);
  for (let names = 2; start !== undefined && names < MOST && isComma(units[start - 1]); names += 1) {
    const earlier = nameBefore(units, start - 1);
    if (earlier === undefined) break;
    start = earlier;
  }
  return start !== undefined && opens(units[start - 1]) ? start : undefined;
}

/** Where the name begins that ends before a unit. */
function nameBefore(units: readonly Unit[], end: number): number | undefined {
  let start = end;
  while (start > 0 && isName(units[start - 1]!)) start -= 1;
  return start === end ? undefined : start;
}

/** Where "said Tarvia and Morland" ends; undefined where one name speaks alone. */
export function jointEnd(units: readonly Unit[], { start, end }: Phrase): number | undefined {
  if (!units.slice(start, end).every(isName) || units[end]?.lower !== 'and') return undefined;
  let to = end + 1;
  while (units[to] !== undefined && isName(units[to]!)) to += 1;
  const next = units[to];
  // another verb after the second name: it says something of its own
  return to === end + 1 || next?.tag === 'verb' || next?.tag === 'aux' ? undefined : to;
}

/** Nothing before it, or what opens a clause: a name after a verb or a preposition is its object. */
function opens(before: Unit | undefined): boolean {
  return (
    before === undefined || before.tag === 'quote' || before.tag === 'subordinator' || /^[,:;.]$/.test(before.text)
  );
}
