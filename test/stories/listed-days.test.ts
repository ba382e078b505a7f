import { describe, expect, it } from 'vitest';
import { listedDays } from '../../src/stories/listed-days.js';
import { articlesOf } from '../outlets.js';
import { analysesOf } from '../selection/chosen.js';

const PUBLISHED = '2022-09-28';

/** Each listed sentence's day and the words that it is given with. */
async function listed(paragraphs: readonly string[], language = 'en') {
  const article = { ...articlesOf({ list: paragraphs.join('\n\n') })[0]!, published: PUBLISHED, language };
  const analysis = (await analysesOf([article])).get('list')!;
  return [...listedDays(article, analysis)].map(([index, { date, start }]) => [
    date,
    article.text.slice(start, analysis.sentences[index]!.end),
  ]);
}

const ENTRIES = [
  '10 January - Tarvia closes the crossing at Valga. Hauliers protest in both capitals.',
  'March 3, 2022: Morland calls in the ambassador.',
  '• Tuesday, 27 September – The ministers agree to reopen it.',
];

describe('listedDays', () => {
  it('reads entries that open with a written date, as far as the next one', async () => {
    expect(await listed(['How the dispute at Valga went, day by day.', ...ENTRIES])).toEqual([
      ['2022-01-10', 'Tarvia closes the crossing at Valga.'],
      ['2022-01-10', 'Hauliers protest in both capitals.'],
      ['2022-03-03', 'Morland calls in the ambassador.'],
      ['2022-09-27', 'The ministers agree to reopen it.'],
    ]);
  });

  it('reads dates that stand as headings', async () => {
    const days = ['10 January 2022', 'Tarvia closes the crossing.', '3 March 2022', 'Morland calls in the ambassador.'];
    expect(await listed([...days, '27 September 2022', 'The ministers agree.'])).toEqual([
      ['2022-01-10', 'Tarvia closes the crossing.'],
      ['2022-03-03', 'Morland calls in the ambassador.'],
      ['2022-09-27', 'The ministers agree.'],
    ]);
  });

  it('reads other languages alike', async () => {
    const german = ['10. Januar: Tarvia schließt den Übergang.', '3. März: Morland protestiert.'];
    expect(
      (await listed([...german, '27. September: Die Minister einigen sich.'], 'de')).map(([date]) => date),
    ).toEqual(['2022-01-10', '2022-03-03', '2022-09-27']);
    const chinese = ['1月10日：塔维亚关闭了瓦尔加口岸。', '3月3日：摩兰召见大使。', '9月27日：两国部长达成协议。'];
    expect((await listed(chinese, 'zh')).map(([date]) => date)).toEqual(['2022-01-10', '2022-03-03', '2022-09-27']);
  });

  it('takes no running text, span of days or fewer days for a list', async () => {
    expect(await listed(ENTRIES.slice(1))).toEqual([]);
    const running = ['On 10 January the crossing closed.', '3 March was quiet.', '27 September brought an end.'];
    expect(await listed(running)).toEqual([]);
    expect(await listed(['January 10-12 were cold.', 'March 3-5 were mild.', 'June 7-9 were warm.'])).toEqual([]);
  });

  it('takes no agenda of days to come for a chronology', async () => {
    const coming = ['3 October 2022: The council meets.', '4 October 2022: The court rules.'];
    expect(await listed([...coming, '5 October 2022: The parliament votes.', '6 October 2022: It ends.'])).toEqual([]);
  });

  it('ends an entry where running text goes on', async () => {
    const filler = Array.from({ length: 9 }, (_, index) => `The archive holds photograph ${index} of the crossing.`);
    const after = (await listed([...ENTRIES, ...filler])).filter(([date]) => date === '2022-09-27');
    expect(after.length).toBeLessThan(filler.length);
  });
});
