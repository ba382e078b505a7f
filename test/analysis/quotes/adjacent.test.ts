import { describe, expect, it } from 'vitest';
import { quotesOf } from '../read.js';

const CASES: readonly (readonly [language: string, text: string, speaker: string, cue: string])[] = [
  [
    'fr',
    '« Nous rouvrirons le consulat cet automne », a déclaré la ministre des Affaires étrangères.',
    'la ministre des Affaires étrangères',
    'a déclaré',
  ],
  ['fr', 'La porte-parole a ajouté : « Les travaux dureront un an. »', 'La porte-parole', 'a ajouté'],
  [
    'de',
    '„Wir öffnen das Konsulat im Herbst“, sagte Außenministerin Petra Lang in Berlin.',
    'Außenministerin Petra Lang',
    'sagte',
  ],
  ['de', 'Der Sprecher erklärte: „Es gibt noch keinen Termin.“', 'Der Sprecher', 'erklärte'],
  ['es', '«La reunión fue útil para todos», afirmó el canciller Luis Ortega.', 'el canciller Luis Ortega', 'afirmó'],
  ['ru', '«Мы продолжим переговоры осенью», — заявил министр Андрей Петров.', 'министр Андрей Петров', 'заявил'],
  ['ar', 'وقال الوزير سامي حداد: «سنواصل المحادثات في الخريف».', 'الوزير سامي حداد', 'قال'],
  ['zh', '外交部发言人林芳表示：“我们愿意继续谈判。”', '外交部发言人林芳', '表示'],
  ['ja', '田中外相は「秋に協議を再開する」と述べた。', '田中外相', 'と述べた'],
  ['ko', '박민수 대변인은 “가을에 협상을 재개한다”고 말했다.', '박민수 대변인', '말했다'],
];

describe('a quote of another language', () => {
  it.each(CASES)('%s has the speaker beside it: %s', async (language, text, mention, cue) => {
    expect(await quotesOf(text, language)).toMatchObject([{ kind: 'direct', mention, cue }]);
  });

  it.each([
    ['de', 'Das war lange her. „Wir öffnen das Konsulat im Herbst wieder.“ Es regnete.'],
    ['fr', 'C’était hier. « Nous rouvrirons le consulat cet automne. » Il pleuvait.'],
    ['ko', '어제 일이다. “가을에 협상을 재개할 준비가 되어 있다.” 비가 왔다.'],
  ])('%s has none where nothing touches it', async (language, text) => {
    expect(await quotesOf(text, language)).toEqual([{ kind: 'direct', words: expect.any(String) }]);
  });

  it('is no quote where it is a short name in marks', async () => {
    expect(await quotesOf('Die Gruppe „Neue Wege“ tagte gestern.', 'de')).toEqual([]);
  });
});

describe('a name after an office', () => {
  it.each([
    ['fr', '« La route est ouverte ce matin », a déclaré la ministre Anne Morel.', 'Anne Morel', 'ministre'],
    ['de', '„Das ist ein Geländer, keine Mauer“, sagte die Innenministerin Jana Voss.', 'Jana Voss', 'Innenministerin'],
    [
      'ru',
      '«Мы договорились о тарифах», — заявил заместитель министра Иван Лунин.',
      'Иван Лунин',
      'заместитель министра',
    ],
    ['fr', '« La route est ouverte ce matin », a déclaré Anne Morel.', 'Anne Morel', undefined],
    [
      'fr',
      '« La route est ouverte ce matin », a dit la voix du Palais Anne Morel.',
      'la voix du Palais Anne Morel',
      undefined,
    ],
  ])('%s: %s', async (language, text, name, role) => {
    const [quote] = await quotesOf(text, language);
    expect([quote?.name, quote?.role]).toEqual([name, role]);
  });
});

describe('a speaker who stands further off', () => {
  it.each([
    [
      'de',
      '„Das ist ein schweres Verbrechen“, sagte der Direktor der Organisation, Samir Haddad.',
      'Samir Haddad',
      'Direktor der Organisation',
    ],
    ['de', '„Wir prüfen den Vorschlag“, sagte am Montag Petra Lang.', 'Petra Lang', undefined],
    [
      'fr',
      '« Tout rentre dans l’ordre ce soir », a déclaré son porte-parole, le capitaine Jean Morel, à la radio.',
      'Jean Morel',
      'capitaine',
    ],
    [
      'fr',
      '« Nous espérons une bonne coopération », a indiqué à Lyon Anne Morel, porte-parole du port.',
      'Anne Morel',
      'porte-parole du port',
    ],
    [
      'de',
      '„Wir prüfen den Vorschlag“, sagte am Montag Petra Lang, Sprecherin des Ministeriums in Bern.',
      'Petra Lang',
      'Sprecherin des Ministeriums in Bern',
    ],
    [
      'es',
      '«La reunión fue útil para todos», afirmó Luis Ortega, portavoz del gobierno, que calló sobre las fechas.',
      'Luis Ortega',
      'portavoz del gobierno',
    ],
    [
      'fr',
      'Le capitaine Jean Morel est arrivé. Le capitaine Morel a demandé de « renoncer à toute violence dans les rues ».',
      'Jean Morel',
      'capitaine',
    ],
    [
      'fr',
      'Le capitaine Morel a demandé à la population de « renoncer à toute violence dans les rues ».',
      'capitaine Morel',
      undefined,
    ],
    ['fr', 'Les mutins invoquent « la dégradation continue de la sécurité ».', 'Les mutins', undefined],
    ['es', '«La reunión fue útil para todos», afirmó este lunes Luis Ortega.', 'Luis Ortega', undefined],
  ])('%s: %s', async (language, text, name, role) => {
    const [quote] = await quotesOf(text, language);
    expect([quote?.name, quote?.role]).toEqual([name, role]);
  });

  it('is no name of a genitive', async () => {
    const [quote] = await quotesOf('„Wir warten noch auf Antwort“, sagte der Direktor der Organisation.', 'de');
    expect(quote?.name).toBe('der Direktor der Organisation');
  });
});

describe('interviews outside English', () => {
  const talk = (lines: readonly string[]) => lines.join('\n\n');

  it('name who answers by the label, and by the full name that the text gives', async () => {
    const text = talk([
      'Die Diplomatin Jana Voss kehrt zurück.',
      'Frage: Was bleibt?',
      'Voss: Ein Protokoll und viel Papier.',
    ]);
    expect(await quotesOf(text, 'de')).toMatchObject([{ words: 'Ein Protokoll und viel Papier.', name: 'Jana Voss' }]);
  });

  it('leave who answers blank where two were named before', async () => {
    const text = talk(['Ana Ruiz y Luis Paz hablan.', 'P: ¿Cuándo abrirán?', 'R: En marzo, si no llueve.']);
    const [answer] = await quotesOf(text, 'es');
    expect(answer).toMatchObject({ words: 'En marzo, si no llueve.' });
    expect(answer?.name).toBeUndefined();
  });

  it('are not read where nobody asks', async () => {
    expect(await quotesOf(talk(['Lyon : pluie le matin.', 'Nantes : soleil.']), 'fr')).toEqual([]);
  });
});
