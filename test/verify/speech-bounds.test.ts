import { describe, expect, it } from 'vitest';
import { wrongSpeech } from '../../src/verify/speech-bounds.js';

/** What is wrong with the words between | and |. */
const wrong = (marked: string) => {
  const [before, words, behind] = marked.split('|');
  const text = `${before}${words}${behind}`;
  return wrongSpeech(text, before!.length, before!.length + words!.length);
};

describe('wrongSpeech', () => {
  it.each([
    '“|We agree|,” he said.',
    'He said, "|We agree.|"',
    'He said,"|We agree|."',
    'He wrote. "|We agree.|”\n\nThen he left.',
    'He wrote. “|We agree|.”After that he left.',
    "He said: '|It isn't so|', and left.",
    'Er sagte: „|Wir sind einig|“, und ging.',
    '»|Wir sind einig|«, sagte er.',
    'Il a dit : « |Nous sommes d’accord| », puis partit.',
    'قال: "|نحن متفقون|".',
    '他强调"|我们同意|"。',
    '氏は「|合意した|」と語った。',
    '장관은 "|합의했다|"라고 말했다.',
    '“|We agree.|\n\n“More follows.”',
    'Kim Gun: |We agree. We go on.|\n',
    '副長官：|訪問団は40人です。|明日出発します。',
    '— |Мы согласны|, — сказал он.',
  ])('takes speech: %s', (marked) => {
    expect(wrong(marked)).toBeUndefined();
  });

  it.each([
    ['behind a closing mark', '“We agree,” |he said in Copenhagen|. “More,” she said.'],
    ['behind a closing straight mark', '"We agree," |he said in Copenhagen|. "More."'],
    ['behind a closing mark and its space', '"We agree,"| he said in Copenhagen|. "More."'],
    ['behind a German closing mark', '„Wir sind einig“, |sagte er in Berlin|. „Mehr.“'],
    ['behind a French closing mark', '« Oui », |a dit le ministre|. « Non ».'],
    ['behind a closing guillemet', '»Ja« |sagte der Minister|. »Nein«'],
    ['behind a hyphen', 'a leak north-|east of the island was found|.'],
    ['behind an apostrophe', 'Denmark’|s minister said no|.'],
    ['behind a dash within a sentence', 'Prices rose — |she said nothing of it|.'],
    ['behind a colon late in a sentence', 'He left. The plan has three parts, all of them new: |funds and arms|.'],
    ['behind a remark within a dialogue', '— Мы согласны, — |сказал он в Москве|.'],
  ])('refuses words %s', (_, marked) => {
    expect(wrong(marked)).toBe('it does not stand in quotation marks');
  });

  it.each([
    'He said: “|We agree| that nothing was done.”',
    '"|We agree|, if it holds," he said.',
    '“|We don|’t agree,” he said.',
    '「|合意した|とは言えない」と語った。',
    'Kim Gun: |We agree| to nothing.',
  ])('refuses speech that is cut: %s', (marked) => {
    expect(wrong(marked)).toBe('it ends before the speech that it quotes');
  });
});
