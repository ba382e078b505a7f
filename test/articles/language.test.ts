import { expect, it } from 'vitest';
import { languageOf } from '../../src/articles/language.js';

it.each([
  ['en', 'The ministers said that they would not sign the text, which has been in the works for a year.'],
  ['fr', 'Les ministres ont déclaré que le texte ne serait pas signé avant la fin de cette année, selon une source.'],
  ['de', 'Die Minister sagten, dass der Text nicht vor dem Ende des Jahres unterzeichnet wird.'],
  ['es', 'Los ministros dijeron que el texto no se firmará antes de fin de año, según una fuente.'],
  ['ru', 'Министры заявили, что текст не будет подписан до конца года, как сообщил источник.'],
  ['ar', 'وقال الوزراء إن النص لن يوقع قبل نهاية العام، حسبما أفاد مصدر مطلع على المفاوضات.'],
  ['ko', '장관들은 올해 안에 문서에 서명하지 않을 것이라고 말했다.'],
  ['ja', '閣僚らは年内に文書へ署名しないと述べた。'],
  ['zh', '部长们表示，年底之前不会签署该文件。'],
])('tells %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it('does not guess from a few letters, but takes the page’s word', () => {
  expect(languageOf('OK, 32 km.')).toBe('und');
  expect(languageOf('OK, 32 km.', 'pt_br')).toBe('pt-BR');
  expect(languageOf('OK, 32 km.', 'no such tag!')).toBe('und');
});

it('keeps a finer tag of the same language and drops one that the words contradict', () => {
  const text = 'The ministers said that they would not sign the text, which has been in the works for a year.';
  expect(languageOf(text, 'en-GB')).toBe('en-GB');
  expect(languageOf(text, 'ko')).toBe('en');
});
