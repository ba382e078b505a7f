import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/articles/html/read-html.js';

const SENTENCES = [
  'The ferry line between the two islands opened again on Monday, four years after the storm that closed it.',
  'Two hundred people waited on the quay at Varn, and the harbour master counted them twice, as he told reporters.',
  'The ministry paid for both ships, which were built in the north and carry forty cars and three hundred people.',
  'Fares stay as they were, the company said, although the price of fuel has doubled since the last crossing.',
];
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');
const bodyOf = async (inner: string, lang = 'en') =>
  (await readHtml(`<html lang="${lang}"><body><article><h1>Ferry line opens</h1>${inner}</article></body></html>`))
    .paragraphs;

describe('furniture around an article', () => {
  it.each([
    [
      'a citation',
      '<p>More information: A. Lee et al, Tides of the strait, Journal of Harbours (2024). DOI: 10.1/x</p>',
    ],
    ['a line without words', '<p>***</p>'],
    ['a reading time', '<p>5 min read</p>'],
    ['an advertisement between paragraphs', '<p>Article continues below this ad</p>'],
    ['credits of pictures', '<h2>Photo credits</h2><p>Photographer: Ada Roth</p><p>Stylist: Kim Gun</p>'],
    [
      'a list below a pointer',
      `<p>Read next:</p><ul><li><p>Harbour fees rise again in spring, <a href="/a">as the port told us</a>.</p></li>
        <li><p>Why the strait is closed at night: <a href="/b">what pilots say</a>.</p></li></ul>`,
    ],
  ])('leaves out %s', async (_, furniture) => {
    expect(await bodyOf(`<div>${paragraphs}${furniture}</div>`)).toEqual(SENTENCES);
  });

  it('keeps a short sentence that a paywall hides among the article', async () => {
    const hidden = '<div class="hidden"><p>Islanders cheer, pilots shrug.</p></div>';
    const [first, ...rest] = SENTENCES.map((sentence) => `<p>${sentence}</p>`);
    expect(await bodyOf(`<div>${first}${hidden}${rest.join('')}</div>`)).toContain('Islanders cheer, pilots shrug.');
  });

  it('asks a German page in German and in English', async () => {
    const german = [
      'Die Fähre zwischen den beiden Inseln fährt seit Montag wieder, vier Jahre nach dem Sturm, der sie stillgelegt hat.',
      'Zweihundert Menschen warteten am Kai, und der Hafenmeister hat sie zweimal gezählt, wie er sagte.',
      'Das Ministerium hat beide Schiffe bezahlt, die im Norden gebaut wurden und vierzig Autos tragen.',
    ];
    const html = german.map((sentence) => `<p>${sentence}</p>`).join('');
    const furniture = '<p>Foto: A. Lee</p><p>Image credit: A. Lee</p>';
    expect(await bodyOf(`<div>${html}${furniture}</div>`, 'de')).toEqual(german);
  });
});
