import { describe, expect, it } from 'vitest';
import { chooseEvents } from '../../../src/selection/digest/events.js';
import { openChoice } from '../../../src/selection/open-choice.js';
import { datedEvents } from '../../../src/stories/dated-events.js';
import { findStories } from '../../../src/stories/find-stories.js';
import { articlesOf } from '../../outlets.js';
import { analysesOf, specOf, textOf } from '../chosen.js';

/** The chronology's rows of articles of 28 September 2022. */
async function rows(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await days(texts)).map(([row]) => row);
}

/** The same with their days. */
async function days(
  texts: Readonly<Record<string, string>>,
): Promise<readonly (readonly [row: string, iso: string])[]> {
  const articles = articlesOf(texts);
  const analyses = await analysesOf(articles);
  const stories = findStories(articles, analyses);
  const { choice } = openChoice({ spec: specOf({ kind: 'digest' }), articles, analyses, stories });
  const places = new Map(stories.map(({ id }, index) => [id, index]));
  const events = datedEvents(stories, articles, analyses).filter(({ iso }) => iso.length === 10);
  return chooseEvents(events, choice, { section: 'chronology', rows: 15, places }).map(
    (row) => [textOf(row), row.event.iso] as const,
  );
}

const LONG =
  'The parliament of Tarvia approved on 26 September 2022 the treaty on the border crossing at Valga with the votes of all parties that had once opposed it in the old chamber by the river.';

describe('the rows of a chronology', () => {
  it('take the shorter of two sentences that give the day of an event', async () => {
    const short = 'The parliament of Tarvia approved the treaty on Valga on 26 September 2022.';
    const texts = { herald: `${LONG}\n\nThe crossing at Valga opens soon.`, times: `${short}\n\nValga waits for it.` };
    expect(await rows(texts)).toContain(short);
  });

  it('leave an event out that is told in more than 25 words alone', async () => {
    const told = await rows({ herald: `${LONG}\n\nThe crossing at Valga closed on 12 September 2022 over papers.` });
    expect(told).toContain('The crossing at Valga closed on 12 September 2022 over papers.');
    expect(told).not.toContain(LONG);
  });

  it('have no row of a sentence that opens an article of another day', async () => {
    const lead = 'Ministers of Tarvia and Morland agreed to reopen the crossing at Valga.';
    const closed = 'The crossing at Valga closed on 12 September 2022 over papers of hauliers.';
    expect(await rows({ herald: `${lead}\n\n${closed}` })).toEqual([closed, lead]);
  });

  it('date a sentence by the day that it tells of, and not by the other that it names', async () => {
    const lead = 'The crossing at Valga closed on 12 September 2022 over papers of hauliers.';
    const rescued = "Rescuers reached Valga on Tuesday as the toll of Monday's earthquake in Tarvia rose to 143.";
    const told = await rows({ herald: `${lead}\n\n${rescued}` });
    expect(told.filter((row) => row === rescued)).toHaveLength(1);
    const [, day] = (await days({ herald: `${lead}\n\n${rescued}` })).find(([row]) => row === rescued)!;
    expect(day).toBe('2022-09-27');
  });

  it('tell nothing that was still to come', async () => {
    const announced = 'Ministers will open the crossing at Valga on 30 September 2022.';
    const opened = 'Lorries crossed from Tarvia into Morland at Valga on 26 September 2022.';
    expect(await rows({ herald: `${opened}\n\n${announced}` })).toEqual([opened]);
  });

  it('tell nothing that was still to come on the day of the article itself, but what was said of it', async () => {
    const announced = 'Morland is to open the crossing at Valga on 28 September 2022.';
    const said = 'Tarvia said on 28 September 2022 that it would open the crossing at Valga.';
    const filler = 'The crossing at Valga closed on 12 September 2022 over papers of hauliers.';
    expect(await rows({ herald: `${filler}\n\n${announced}` })).toEqual([filler]);
    expect(await rows({ herald: `${filler}\n\n${said}` })).toEqual([filler, said]);
  });

  it('have none that is understood only by what its article says before', async () => {
    const alone = 'The crossing at Valga closed on 12 September 2022 over papers of hauliers.';
    const leaning = 'The package was signed in Morland as well on 26 September 2022.';
    expect(await rows({ herald: `${alone}\n\n${leaning}` })).toEqual([alone]);
  });
});
