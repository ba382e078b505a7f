import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import type { Evidence } from '../../src/types/evidence.js';
import { chancery, project } from '../project.js';

const article = (title: string, date: string, text: string) => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`;

const STRIKE =
  'The dockers of Port Maren walked out on Tuesday over a cut of their pensions, and 40 ships wait outside the harbour.\n\nThe dockers’ union said that the strike in Port Maren would last until the port company takes back the cut.';

const FILES = {
  'in/strike.md': article('Dockers of Port Maren walk out over pensions', '2022-09-27', STRIKE),
  'in/quake.md': article(
    'Earthquake damages two bridges on Lower Pelagia',
    '2022-09-28',
    'A strong earthquake shook the islands of Lower Pelagia on Wednesday and damaged a school and two bridges.\n\nThe governor of Lower Pelagia asked the capital for tents for 300 families.',
  ),
  'in/deal.md': article(
    'Port Maren’s dockers and port company agree on pensions',
    '2022-10-04',
    'The dockers of Port Maren ended their strike over pensions on Tuesday after the port company took back half of the cut.\n\nThe last of the 40 ships outside the harbour of Port Maren will be unloaded by Sunday, the dockers’ union said.',
  ),
  'in/vote.md': article(
    'Tarvia votes on a smaller parliament',
    '2022-10-05',
    'The people of Tarvia vote on a parliament of 80 members instead of 120, the election office announced on Wednesday.\n\nThe president of Tarvia said that she would sign whatever the voters decide.',
  ),
};
const SPEC =
  'kind: digest\ntitle: What the week brought to four coasts\nsections: [stories, sources]\nsources: [in/*.md]\n';

describe('digests of two weeks in a row', () => {
  const folder = project({ ...FILES, 'digest.yaml': SPEC });
  const build = (...more: string[]) =>
    chancery(['build', 'digest.yaml', '--format', 'pdf,txt,md,docx', ...more], { cwd: folder });
  const read = (name: string) => readFileSync(join(folder, 'output', name));
  const evidenceOf = (name: string) => JSON.parse(read(name).toString('utf8')) as Evidence;

  it('mark what is new, what goes on and since when, and what has ended', async () => {
    const first = await build('--week', '2022-W39');
    expect(first.stderr).toBe('');
    const before = read('digest-2022-W39.txt').toString('utf8');
    expect(before).not.toMatch(/· new|continuing|Closed/);

    const second = await build('--week', '2022-W40');
    expect(second.stderr).toBe('');
    const text = read('digest-2022-W40.txt').toString('utf8');
    const kicker = (headline: string) => text.slice(0, text.indexOf(headline)).trimEnd().split('\n').at(-1);
    expect(kicker('Port Maren’s dockers')).toMatch(/ · continuing since 28 September 2022$/);
    expect(kicker('Tarvia votes')).toMatch(/ · new$/);
    expect(text).toMatch(/Closed since the digest of 28 September 2022\s+Earthquake damages two bridges/);
    const page = readPdf(read('digest-2022-W40.pdf')).text.join('\n');
    expect(page).toContain('continuing since 28 September 2022');
    expect(page).toContain('Earthquake damages two bridges on Lower Pelagia');
    const carried = readPdf(read('digest-2022-W40.pdf')).attachments.map(({ name }) => name);
    expect(carried).toEqual(['digest-2022-W40.evidence.json']);
    const names = ['pdf', 'txt', 'md', 'docx'].map((ending) => `output/digest-2022-W40.${ending}`);
    const verdict = await chancery(['verify', ...names], { cwd: folder });
    expect(verdict.stdout).toContain('1 from the digest before');
    expect(verdict.code).toBe(0);
  }, 60_000);

  it('are the same bytes when the second one is built again', async () => {
    const pdf = read('digest-2022-W40.pdf');
    await build('--week', '2022-W40');
    expect(read('digest-2022-W40.pdf').equals(pdf)).toBe(true);
  }, 60_000);

  it('are not proven where a mark says another date, or the ended story is another', async () => {
    const evidence = evidenceOf('digest-2022-W40.evidence.json');
    const forged = (from: string, to: string) => {
      writeFileSync(join(folder, 'forged.evidence.json'), JSON.stringify(evidence).replaceAll(from, to));
      return chancery(['verify', 'forged.evidence.json', '--sources', '.'], { cwd: folder });
    };
    expect((await forged('no such words', '')).code).toBe(0);
    expect((await forged('continuing since 28', 'continuing since 21')).code).toBe(6);
    expect((await forged('"text":"Earthquake damages two', '"text":"Earthquake damages ten')).code).toBe(6);
    expect((await forged('Closed since the digest', 'Ended since the digest')).code).toBe(6);
    const [goesOn, fresh] = evidence.digest!.stories;
    expect((await forged(JSON.stringify(goesOn!.since), '"2022-10-05"')).code).toBe(6);
    expect((await forged(fresh!.headline, 'Tarvia votes on a larger parliament')).code).toBe(6);
    expect((await forged('"Story 2"', '"Reported by 9 outlets"')).code).toBe(6);
  }, 60_000);

  it('go on when the spec’s own week is changed and built over the last one, and built once more', async () => {
    const own = project({ ...FILES, 'digest.yaml': `${SPEC}week: 2022-W39\n` });
    const run = () => chancery(['build', 'digest.yaml', '--format', 'pdf,txt'], { cwd: own });
    const text = () => readFileSync(join(own, 'output/digest.txt'), 'utf8');
    await run();
    writeFileSync(join(own, 'digest.yaml'), `${SPEC}week: 2022-W40\n`);
    await run();
    expect(text()).toContain('continuing since 28 September 2022');
    const pdf = readFileSync(join(own, 'output/digest.pdf'));
    await run();
    expect(readFileSync(join(own, 'output/digest.pdf')).equals(pdf)).toBe(true);
  }, 60_000);

  it('go on where a digest is dated before the one that it follows', async () => {
    const own = project({
      ...FILES,
      'in/early.md': article('Dockers of Port Maren vote on a strike over pensions', '2022-09-20', STRIKE),
      'digest.yaml': SPEC,
    });
    const run = (...more: string[]) => chancery(['build', 'digest.yaml', '--format', 'txt', ...more], { cwd: own });
    expect((await run('--week', '2022-W38', '--date', '2022-10-20')).code).toBe(0);
    for (const week of ['2022-W39', '2022-W40']) {
      const next = await run('--week', week);
      expect(next.code, next.stderr).toBe(0);
      const text = readFileSync(join(own, `output/digest-${week}.txt`), 'utf8');
      expect(text).toContain('continuing since 20 October 2022');
    }
  }, 60_000);

  it('keep what they follow when an article is added to a digest without a period', async () => {
    const own = project({ 'in/strike.md': FILES['in/strike.md'], 'digest.yaml': SPEC });
    const run = () => chancery(['build', 'digest.yaml', '--format', 'txt'], { cwd: own });
    const follows = () =>
      (JSON.parse(readFileSync(join(own, 'output/digest.evidence.json'), 'utf8')) as Evidence).digest?.follows?.days;
    await run();
    expect(follows()).toBeUndefined();
    rmSync(join(own, 'in/strike.md'));
    for (const name of ['deal', 'vote'] as const) {
      writeFileSync(join(own, `in/${name}.md`), FILES[`in/${name}.md`]);
      await run();
      expect(follows(), name).toEqual({ from: '2022-09-27', to: '2022-09-27' });
    }
  }, 60_000);

  it('are of one spec: another one of the same file name, in another folder, begins its own', async () => {
    const own = project({
      'africa/in/strike.md': FILES['in/strike.md'],
      'asia/in/deal.md': FILES['in/deal.md'],
      'africa/digest.yaml': SPEC,
      'asia/digest.yaml': SPEC,
    });
    for (const [region, week] of [
      ['africa', '2022-W39'],
      ['asia', '2022-W40'],
    ] as const)
      await chancery(['build', `${region}/digest.yaml`, '--format', 'txt', '--week', week], { cwd: own });
    const text = readFileSync(join(own, 'output/digest-2022-W40.txt'), 'utf8');
    expect(text).toContain('Port Maren’s dockers');
    expect(text).not.toMatch(/· new|continuing|Closed/);
  }, 60_000);
});
