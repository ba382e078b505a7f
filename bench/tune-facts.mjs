// Looks for better weights of key facts by random search from a fixed seed, and prints them as a table for
// src/analysis/facts/weights.ts. With --folds they are chosen on four fifths, from a table that knows nothing, and scored
// on the fifth, five times.
// Usage: CHANCERY_BENCH=… node bench/tune-facts.mjs [--steps 600] [--folds]
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyzeText } from '../dist/index.js';
import { moduleOf } from './source-module.mjs';

const bench = process.env.CHANCERY_BENCH;
if (!bench) {
  console.log('skipped: CHANCERY_BENCH is not set');
  process.exit(0);
}
const WORDS = 75;
/** The search looks at some budgets, so that no single sentence which just fits decides it. */
const BUDGETS = [65, WORDS, 85];
/** As many as fill the budget; choosing more one by one only takes time. */
const CHOSEN = 8;
/** News without titles and focus says nothing of these; questions are left to judgement. */
const LEFT_ALONE = new Set(['title', 'focus', 'question']);
/** What the choice is for: slot recall, and ROUGE for a part. */
const goal = (chosen, weights) => {
  const all = BUDGETS.map((words) => evaluate(chosen, weights, words));
  return all.reduce((total, { slots }) => total + slots, 0) / all.length + all[0].r1 / 2 + all[0].r2;
};
/** Where the search for a fold begins; how far up or down it first looks by chance, as a factor. */
const NEUTRAL = {
  added: {
    position: 0.5,
    others: 0.35,
    lead: 0.12,
    title: 0.5,
    names: 0.25,
    'new names': 0.8,
    'new words': 1,
    focus: 0.5,
  },
  fade: { position: 0.5, names: 0.5, words: 0.3 },
  subject: { repeated: 1.6, number: 3, saidAlready: 0.15 },
  length: 0.2,
  redundancy: 0.5,
  multiplied: { long: 0.8, question: 0.5, 'first person': 0.8, 'mostly quoted': 0.7 },
};
const SPREAD = 2;

const { readFeatures, orderFacts, WEIGHTS } = await moduleOf({
  readFeatures: 'analysis/facts/features',
  orderFacts: 'analysis/facts/rank',
  WEIGHTS: 'analysis/facts/weights',
});
const { score } = await import(pathToFileURL(join(bench, 'facts/score.mjs')).href);
const documents = [];
for (const line of (await readFile(join(bench, 'facts/dev.jsonl'), 'utf8')).trim().split('\n')) {
  const gold = JSON.parse(line);
  const { sentences, quotes } = await analyzeText(gold.text);
  const features = readFeatures({ text: gold.text, language: 'en', sentences, quotes });
  const lengths = sentences.map(({ start, end }) => gold.text.slice(start, end).split(/\s+/).length);
  documents.push({ gold, sentences, features, lengths, known: new Map() });
}

/** The scorer's figures of one document, kept for every choice of sentences that it has seen. */
function scoreOf(document, weights, budget) {
  const { gold, sentences, features, lengths, known } = document;
  if (document.weights !== weights) {
    document.weights = weights;
    document.ranked = orderFacts(features, weights, CHOSEN).map(({ sentence }) => sentence);
  }
  const { ranked } = document;
  let room = budget;
  const packed = ranked.filter((sentence) => {
    const fits = lengths[sentence] <= room;
    if (fits) room -= lengths[sentence];
    return fits;
  });
  const key = `${ranked.slice(0, 3)} ${packed}`;
  if (!known.has(key)) known.set(key, score([gold], [{ id: gold.id, sentences, ranked }], budget));
  return known.get(key);
}

function evaluate(chosen, weights, words = WORDS) {
  const scores = chosen.map((document) => scoreOf(document, weights, words));
  const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;
  return {
    slots: mean(scores.map(({ slotRecall }) => slotRecall).filter((value) => !Number.isNaN(value))),
    r1: mean(scores.map(({ r1 }) => r1)),
    r2: mean(scores.map(({ r2 }) => r2)),
  };
}

/** The paths of all numbers of the table that the search may change. */
function knobs(table, path = []) {
  return Object.entries(table).flatMap(([name, value]) =>
    LEFT_ALONE.has(name) ? [] : typeof value === 'number' ? [[...path, name]] : knobs(value, [...path, name]),
  );
}

function turned(table, [name, ...path], factor) {
  const value = table[name];
  return { ...table, [name]: path.length > 0 ? turned(value, path, factor) : Number((value * factor).toPrecision(3)) };
}

/** By chance around the start at first, as far as `far`; then turns one or two knobs and keeps what is no worse. */
function search(chosen, start, steps, far = 1) {
  const all = knobs(start);
  const stride = all.map(() => 0.25);
  let seed = 1;
  const chance = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  let weights = start;
  let best = goal(chosen, weights);
  for (let step = 0; far > 1 && step < steps / 3; step += 1) {
    const reach = (path) => (path[0] === 'multiplied' ? 1.2 : far);
    const next = all.reduce((table, path) => turned(table, path, reach(path) ** (chance() * 2 - 1)), start);
    const value = goal(chosen, next);
    if (value > best) [weights, best] = [next, value];
  }
  for (let step = 0; step < steps; step += 1) {
    const turns = Array.from({ length: 1 + (step % 2) }, () => Math.floor(chance() * all.length));
    const next = turns.reduce(
      (table, at) => turned(table, all[at], Math.exp((chance() * 2 - 1) * stride[at])),
      weights,
    );
    const value = goal(chosen, next);
    for (const at of turns)
      stride[at] = value > best ? Math.min(0.5, stride[at] * 1.3) : Math.max(0.04, stride[at] * 0.95);
    if (value >= best) [weights, best] = [next, value];
  }
  return weights;
}

const figures = ({ slots, r1, r2 }) => `slot recall ${slots.toFixed(2)}  R1 ${r1.toFixed(2)}  R2 ${r2.toFixed(2)}`;
const at = process.argv.indexOf('--steps');
const steps = at < 0 ? 600 : Number(process.argv[at + 1]);
if (process.argv.includes('--folds')) {
  const held = [];
  for (let fold = 0; fold < 5; fold += 1) {
    const others = documents.filter((_, index) => index % 5 !== fold);
    const weights = search(others, NEUTRAL, steps, SPREAD);
    const rest = documents.filter((_, index) => index % 5 === fold);
    held.push({ ...evaluate(rest, weights), count: rest.length });
    console.log(`fold ${fold + 1}: ${figures(held.at(-1))}`);
  }
  const mean = (name) => held.reduce((total, each) => total + each[name] * each.count, 0) / documents.length;
  console.log(`held out: ${figures({ slots: mean('slots'), r1: mean('r1'), r2: mean('r2') })}`);
} else {
  console.log(`now:   ${figures(evaluate(documents, WEIGHTS))}`);
  const weights = search(documents, WEIGHTS, steps);
  console.log(`found: ${figures(evaluate(documents, weights))}\n${JSON.stringify(weights, undefined, 2)}`);
  for (const path of knobs(weights)) {
    const neutral = path[0] === 'multiplied' || path.at(-1) === 'repeated' ? 1 : 0;
    const value = path.reduce((table, name) => table[name], weights);
    const lost = goal(documents, weights) - goal(documents, turned(weights, path, neutral / value));
    console.log(`without ${path.join('.')}: ${lost.toFixed(2)} worse`);
  }
}
