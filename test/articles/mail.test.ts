import { describe, expect, it } from 'vitest';
import { readMail, readWebArchive } from '../../src/articles/mail.js';

const mail = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const pages: [string, string | undefined][] = [];
const readPage = async (html: string, url?: string) => {
  pages.push([html.trim(), url]);
  return { title: 'Page', paragraphs: ['Of the page.'] };
};

describe('readMail', () => {
  it('reads a quoted-printable statement with its subject, sender and own date', async () => {
    const draft = await readMail(
      mail([
        'From: =?utf-8?Q?Minist=C3=A8re_=E2=80=93_Presse?= <presse@example.org>',
        'Subject: Fwd: Statement on the ceasefire',
        'Date: Wed, 28 Sep 2022 10:15:00 +0200',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Dear colleagues,',
        '',
        'The Ministry welcomes the ceasefire of Monday, which the two governments of=',
        ' the region signed in Varn. =E2=80=9CIt is a first step,=E2=80=9D the minister said.',
        '',
        'Observers will arrive within the week, and the crossings will open on Friday morning at eight.',
        '',
        '-- ',
        'Press office, telephone 123',
        '--x',
        'Content-Type: application/pdf; name=annex.pdf',
        'Content-Disposition: attachment; filename=annex.pdf',
        '',
        '%PDF',
        '--x--',
        '',
      ]),
      readPage,
    );
    expect(draft).toMatchObject({
      title: 'Statement on the ceasefire',
      outlet: 'Ministère – Presse',
      published: '2022-09-28T10:15:00+02:00',
      warnings: ['attachments were not read: annex.pdf'],
    });
    expect(draft.paragraphs).toEqual([
      'Dear colleagues,',
      'The Ministry welcomes the ceasefire of Monday, which the two governments of the region signed in Varn. “It is a first step,” the minister said.',
      'Observers will arrive within the week, and the crossings will open on Friday morning at eight.',
    ]);
  });

  it('reads the HTML part where the plain one only points to it', async () => {
    const html = Buffer.from('<p>Of the page.</p>').toString('base64');
    const draft = await readMail(
      mail([
        'Subject: S',
        'Content-Type: multipart/alternative; boundary=y',
        '',
        '--y',
        'Content-Type: text/plain',
        '',
        'See the HTML part.',
        '--y',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        html,
        '--y--',
      ]),
      readPage,
    );
    expect(pages.at(-1)?.[0]).toBe('<p>Of the page.</p>');
    expect(draft.title).toBe('S');
    expect(draft.paragraphs).toContain('Of the page.');
  });
});

it('reads a saved page with the address that it came from', async () => {
  const draft = await readWebArchive(
    mail([
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://example.org/a',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary=z',
      '',
      '--z',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://example.org/a',
      '',
      '<p class=3Da>Of the=',
      ' page.</p>',
      '--z',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://example.org/a.png',
      '',
      'AAAA',
      '--z--',
    ]),
    readPage,
  );
  expect(pages.at(-1)).toEqual(['<p class=a>Of the page.</p>', 'https://example.org/a']);
  expect(draft.title).toBe('Page');
});

describe('messages within messages', () => {
  const plain = (lines: readonly string[]) =>
    mail([
      'From: Desk Officer <desk@example.org>',
      'Subject: Fwd: Statement',
      'Date: Thu, 29 Sep 2022 09:00:00 +0200',
      '',
      ...lines,
    ]);
  const words =
    'The Ministry welcomes the ceasefire, which the two governments of the region signed in Varn on Monday.';
  const more = 'Observers will arrive within the week, and the crossings will open on Friday morning at eight.';

  it.each([
    ['From', 'Date', 'Subject'],
    ['Von', 'Gesendet', 'Betreff'],
    ['De', 'Envoyé', 'Objet'],
  ])('a forwarded one (%s, %s, %s) has its own sender, date and subject', async (from, date, subject) => {
    const draft = await readMail(
      plain([
        'See below.',
        '',
        '---------- Forwarded message ---------',
        `${from}: Press Office <press@example.org>`,
        `${date}: Wed, 28 Sep 2022 10:15:00 +0200`,
        `${subject}: Statement on the ceasefire`,
        'To: Desk Officer <desk@example.org>',
        '',
        words,
        '',
        more,
      ]),
      readPage,
    );
    expect(draft).toMatchObject({
      title: 'Statement on the ceasefire',
      outlet: 'Press Office',
      published: '2022-09-28T10:15:00+02:00',
      paragraphs: [words, more],
      provenance: { text: 'plain-text part', outlet: 'forwarded sender', published: 'forwarded date' },
      warnings: ['the note above the forwarded message was left out'],
    });
  });

  it('an answer keeps its own words alone, and its own sender', async () => {
    const draft = await readMail(
      plain([
        words,
        '',
        more,
        '',
        'On Wed, 28 Sep 2022 Maria Tamm wrote:',
        '> What does the Ministry say?',
        '> Is it signed?',
      ]),
      readPage,
    );
    expect(draft).toMatchObject({
      title: 'Statement',
      outlet: 'Desk Officer',
      paragraphs: [words, more],
      warnings: ['the earlier message that it answers was left out'],
    });
  });

  it('a long message above the one that it answers is the article', async () => {
    const long = Array.from({ length: 6 }, (_, index) => `${words} This is the paragraph of number ${index}.`);
    const draft = await readMail(
      plain([
        ...long.flatMap((line) => [line, '']),
        '-----Original Message-----',
        'From: A',
        'Sent: 28 September 2022',
        'Subject: B',
        '',
        more,
      ]),
      readPage,
    );
    expect(draft.paragraphs).toEqual(long);
  });
});
