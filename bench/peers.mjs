// One article to PDF, each a whole process: `chancery build` of the example beside the bare Puppeteer floor, which prints the
// finished page with the same browser, in turn and with the process tree's memory; then what others were measured to take.
// Usage: node bench/peers.mjs [rounds]
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPrinter } from '../dist/index.js';
import { peakOf, timeOf } from './process-tree.mjs';

/**
 * Seconds and peak MB of the process tree, as measured once on another machine of two shared cores (Node 20.20, Debian 12;
 * our notes of what was measured before this was written). They are not run again here: read them as ratios to `floor`,
 * which is the row of that table that the floor below is like.
 */
const ELSEWHERE = [
  { name: 'Typst compiler (own markup)', seconds: 0.1, megabytes: 47 },
  { name: 'WeasyPrint', seconds: 0.52, megabytes: 60 },
  { name: 'Puppeteer, bundled Chromium 147', seconds: 0.56, megabytes: 196, floor: true },
  { name: 'Puppeteer, Debian’s headless shell', seconds: 0.64, megabytes: 244 },
  { name: 'Puppeteer, Debian’s Chromium', seconds: 1.21, megabytes: 416 },
  { name: 'percollate; Marp CLI', seconds: 2.2, megabytes: 474 },
  { name: 'jsreport', seconds: 3.0, megabytes: 576 },
  { name: 'Vivliostyle CLI', seconds: 4.2, megabytes: 621 },
];

if (!existsSync('/proc/self/smaps_rollup')) {
  console.log('skipped: the memory of a process tree is read of /proc, which this system has not');
  process.exit(0);
}
const rounds = Number(process.argv[2] ?? 7);
const folder = await mkdtemp(join(tmpdir(), 'chancery-peers-'));
const printer = await openPrinter();
const browser = printer.browser.path;
await printer.close();
const build = [resolve('dist/cli.js'), 'build', resolve('briefings/nato-mission.yaml'), '--out-dir', folder];
const bare = [resolve('bench/bare.mjs'), browser, join(folder, 'nato-mission.html'), join(folder, 'bare.pdf')];
try {
  await timeOf(build); // writes the page that the floor prints, and fills the caches of both
  await timeOf(bare);
  const runs = { bare: [], build: [] };
  for (let round = 0; round < rounds; round += 1) {
    runs.bare.push({ seconds: (await timeOf(bare)) / 1000, megabytes: await peakOf(bare) });
    runs.build.push({ seconds: (await timeOf(build)) / 1000, megabytes: await peakOf(build) });
  }
  const floor = mediansOf(runs.bare);
  const floorElsewhere = ELSEWHERE.find((row) => row.floor);
  console.log(`measured here: ${rounds} rounds in turn, medians`);
  print(['', 's', 'MB', 'times the floor']);
  print(row('bare Puppeteer (the floor)', floor, floor));
  print(row('chancery build, with its proof', mediansOf(runs.build), floor));
  console.log('\nmeasured elsewhere, not rerun (two shared cores, Node 20.20, Debian 12): compare the ratios');
  print(['', 's', 'MB', 'times the floor there']);
  for (const peer of ELSEWHERE) print(row(peer.name, peer, floorElsewhere));
} finally {
  await rm(folder, { recursive: true, force: true });
}

function mediansOf(list) {
  const median = (key) => list.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return { seconds: median('seconds'), megabytes: median('megabytes') };
}

function row(name, { seconds, megabytes }, floor) {
  const times = (key, own) => (own / floor[key]).toFixed(2);
  return [
    name,
    seconds.toFixed(2),
    megabytes.toFixed(0),
    `${times('seconds', seconds)} time, ${times('megabytes', megabytes)} memory`,
  ];
}

function print([name, seconds, megabytes, ratio]) {
  console.log(`  ${name.padEnd(36)}${seconds.padStart(6)}${megabytes.padStart(6)}   ${ratio}`);
}
