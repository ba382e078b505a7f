import type { Figure } from './figures.js';

/** Words that two clauses share, beside what is counted, before their figures are of one thing. */
const SHARED = 2;
/** And so much of a clause: of the longer one where the words alone tell what is measured, else of the shorter one. */
const SHARE = 0.5;
/** Where nothing else speaks for it, only figures so near to each other are of one thing. */
const SIZE = 2;
/** "About 400" is no other figure than one so near to it. */
const ABOUT = 0.1;
/** From here on a figure that ends in noughts is taken as rounded. */
const ROUNDED = 1000;

/** Two figures are of one thing at one time, and cannot both be right. */
export function differ(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && contradict(a, b) && sameTime(a, b) && ofOneThing(a, b);
}

/** Neither is the other one rounded, and neither leaves room for the other ("at least", "up to", "about"). */
function contradict(a: Figure, b: Figure): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if (low.value === high.value || low.bound === 'least' || high.bound === 'most') return false;
  const near = (high.value - low.value) / high.value <= ABOUT;
  if (near && (low.bound !== 'exact' || high.bound !== 'exact')) return false;
  return !sameRounded(low.value, high.value);
}

export function sameRounded(a: number, b: number): boolean {
  return a === b || isRounded(a, b) || isRounded(b, a);
}

function isRounded(coarse: number, fine: number): boolean {
  const text = String(coarse);
  const zeros = coarse >= ROUNDED ? /0*$/.exec(text)![0].length : 0;
  const step = text.includes('.') ? 10 ** -(text.length - text.indexOf('.') - 1) : 10 ** zeros;
  return Math.abs(fine - coarse) <= step / 2 + 1e-9 * coarse && (step > 1 || !Number.isInteger(fine));
}

/** The same days named, or one told on its own day; a count that grows with the days, such as a toll, is no dispute. */
function sameTime(a: Figure, b: Figure): boolean {
  const named = a.days.length > 0 || b.days.length > 0;
  if (named && a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf) return false;
  if (a.unit !== 'count' || a.asOf === undefined || b.asOf === undefined || a.asOf === b.asOf) return true;
  return a.asOf < b.asOf !== a.value < b.value;
}

/** Alike words around both, and no name on each side that the other one lacks. */
function ofOneThing(a: Figure, b: Figure): boolean {
  if (a.sense !== b.sense || (a.head !== b.head && a.head !== '' && b.head !== '')) return false;
  const names = namesShared(a.names, b.names) || namesShared(a.spelled, b.spelled);
  if (names === 0 && a.names.size + b.names.size > 0) return false;
  const rest = overlap(a.words, b.words);
  const least = Math.min(a.words.size, b.words.size);
  // "they cover about 18 percent of it": the meaning, the name, and nothing that says otherwise
  if (a.sense !== undefined && names > 0 && rest >= SHARE * least) return rest > 0 || ofOneSize(a.value, b.value);
  const all = Math.max(a.names.size + a.words.size, b.names.size + b.words.size);
  return names + rest >= Math.max(SHARED, SHARE * all);
}

/** How many names both have, if one of them has no other. */
function namesShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = overlap(a, b);
  return shared < Math.min(a.size, b.size) ? 0 : shared;
}

function ofOneSize(a: number, b: number): boolean {
  return Math.max(a, b) <= SIZE * Math.min(a, b);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
