import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../src/pdf/reader.js';
import type { Evidence } from '../../src/types/evidence.js';
import { chancery, project } from '../project.js';
import { pages, serve } from '../sources/server.js';

const FIXTURES = 'test/fixtures/kinds';
const bare = (text: string) => text.replace(/\s+/g, '');

describe('one brief of one source of each kind', () => {
  let folder: string;
  let evidence: Evidence;
  let page: string;
  beforeAll(async () => {
    const server = await serve(pages({ '/report': readFileSync(join(FIXTURES, 'report.html'), 'utf8') }), afterAll);
    folder = project({});
    cpSync(join(FIXTURES, 'sources'), join(folder, 'sources'), { recursive: true });
    const spec = readFileSync(join(FIXTURES, 'brief.yaml'), 'utf8').replace('PORT', String(server.port));
    writeFileSync(join(folder, 'brief.yaml'), spec);
    const early = await chancery(['build', 'brief.yaml'], { cwd: folder });
    expect([early.code, early.stderr]).toEqual([4, expect.stringContaining('chancery fetch')]);
    const closed = await chancery(['fetch', 'brief.yaml'], { cwd: folder });
    expect([closed.code, closed.stderr]).toEqual([4, expect.stringContaining('address is not public')]);
    const fetched = await chancery(['fetch', 'brief.yaml', '--allow-private', '--json'], { cwd: folder });
    expect(JSON.parse(fetched.stdout)).toMatchObject({ outcome: 'new', url: `${server.base}/report` });
    const hits = server.hits.length;
    const built = await chancery(['build', 'brief.yaml'], { cwd: folder });
    expect(built.stderr).not.toContain('unexpected');
    expect(built.code).toBe(0);
    expect(server.hits).toHaveLength(hits);
    evidence = JSON.parse(readFileSync(join(folder, 'output/brief.evidence.json'), 'utf8')) as Evidence;
    page = readPdf(readFileSync(join(folder, 'output/brief.pdf'))).text.join('');
  });

  it.each([
    [
      'communique',
      'Joint River Commission, “Varania and Teland agree to share the waters of the Sarne”, 14 May 2031, PDF.',
    ],
    ['statement', '“Statement of the foreign minister on the Sarne agreement”, 15 May 2031, Word document.'],
    ['note', 'Embassy in Osterhus – Political Section, “Sarne: what the senators tell us”, 15 May 2031, e-mail.'],
    ['page', 'The Kelm Courier, “Bargemen on the Sarne count the days”, 15 May 2031, web page.'],
    ['wire', 'Northern Wire, “Markets welcome Sarne water deal”, undated, text.'],
    ['analysis', 'Institute for River Studies, “What the Sarne agreement leaves unsaid”, 16 May 2031, text.'],
    [
      'saved',
      'Joint River Commission, “Commission names first director of the Kelm office”, 19 May 2031, saved web page.',
    ],
    [
      'agency-a8628def',
      'Varania News Agency, “Varania’s parliament to vote on Sarne agreement on 12 June”, 16 May 2031, feed entry.',
    ],
    ['observatory-4f6eb28d', 'Trade Observatory, “What the Sarne carries: grain & timber”, 17 May 2031, feed entry.'],
    ['desk-fd9a59c3', 'Diplomatic Bulletin, “Embassies asked to observe the river court”, 18 May 2031, feed entry.'],
    ['report', 'Flood Service of Teland, “Low water at the Kelm weir”, 18 May 2031, web page.'],
  ])('%s is cited, and listed with its kind', (id, entry) => {
    expect(evidence.items.some(({ citations, section }) => section === 'key_facts' && citations.includes(id))).toBe(
      true,
    );
    expect(bare(page)).toContain(bare(entry));
  });

  it('names the page of the communiqué that a fact stands on', () => {
    const number = evidence.sources.find(({ id }) => id === 'communique')!.number;
    expect(bare(page)).toContain(bare(`paid for in the first year. [${number}, p. 2]`));
    const fact = evidence.items.find(({ citations }) => citations.includes('communique'))!;
    expect(fact.pages).toEqual([{ article: 'communique', first: 2, last: 2, text: 'p.\u00a02' }]);
  });

  it('keeps where each came from, and when what was fetched came', () => {
    const of = (id: string) => evidence.sources.find((source) => source.id === id);
    expect(of('communique')).toMatchObject({ path: 'sources/communique.pdf', mediaType: 'application/pdf' });
    expect(of('agency-a8628def')).toMatchObject({ feed: 'sources/agency.rss', entry: 'vna-2031-0516-11' });
    expect(of('report')?.fetchedFrom).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/report$/);
    expect(of('report')?.retrievedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(of('communique')?.retrievedAt).toBeUndefined();
  });

  it('is proven from the files and the store alone, until a page number or a feed’s word is changed', async () => {
    const proof = await chancery(['verify', 'output/brief.pdf', 'output/brief.evidence.json'], { cwd: folder });
    expect(proof.stderr).toBe('');
    expect(proof.code).toBe(0);
    const claim = JSON.stringify(evidence).replaceAll(
      '"first":2,"last":2,"text":"p.\u00a02"',
      '"first":1,"last":1,"text":"p.\u00a01"',
    );
    writeFileSync(join(folder, 'output/claim.evidence.json'), claim);
    const wrong = await chancery(['verify', 'output/claim.evidence.json'], { cwd: folder });
    expect([wrong.code, wrong.stderr]).toEqual([
      6,
      expect.stringContaining('does not stand on the page that it cites'),
    ]);
    const feed = join(folder, 'sources/agency.rss');
    writeFileSync(
      feed,
      readFileSync(feed, 'utf8').replace(
        'vote on the Sarne agreement on 12 June, its',
        'vote on the Sarne agreement on 13 June, its',
      ),
    );
    const changed = await chancery(['verify', 'output/brief.pdf'], { cwd: folder });
    expect([changed.code, changed.stderr]).toEqual([6, expect.stringContaining('the source has changed')]);
  });
});
