import { describe, expect, it } from 'vitest';
import { LEANS_MUCH, leaning } from '../../../src/selection/leaning/leaning.js';

describe('a sentence that leans much on what came before', () => {
  it.each([
    ['en', 'The package would ban imports worth 7 billion euros, Lund said.'],
    ['en', "The city's prayer leader, Karel Ilves, had said on Wednesday that people were angry."],
    ['en', "Together the four regions make up about 15 percent of Morland's territory."],
    ['en', 'The institute of Tarvia in Valga was attacked as well.'],
    ['en', 'About two hours after her plane had left on Thursday, it crossed into Morland.'],
    ['en', 'Tarvia fired two more from Valga, north of the capital.'],
    ['en', 'Four leaks, and not three, have opened in the Valga pipelines.'],
    ['en', 'Its chairman, Karel Ilves, voiced concern.'],
    ['en', 'In Valga we opened our hospital on Tuesday.'],
    ['en', 'Finally we’re in Tarvia.'],
    ['en', 'I crossed into Tarvia on Tuesday.'],
    ['de', 'Die Gruppe nannte die Zahl am Sonntag in Valga.'],
    ['de', 'Auch in Morland gab es Kundgebungen.'],
    ['fr', 'Les médiateurs avaient mené des pourparlers dès samedi.'],
    ['fr', 'Cet accord prévoit le retour à l’ordre.'],
    ['es', 'El paquete prohibiría importaciones por 7.000 millones de euros.'],
    ['ru', 'Кроме того, этот пакет запрещает импорт.'],
  ])('%s: %s', (language, sentence) => expect(leaning(sentence, language)).toBeGreaterThanOrEqual(LEANS_MUCH));
});

describe('a sentence that stands by itself', () => {
  it.each([
    ['en', 'The State Duma of Morland ratified a treaty.'],
    ['en', 'The ambush at Gaskinde killed 11 soldiers.'],
    ['en', 'The leaders of 44 countries will meet in Valga.'],
    ['en', 'The US has launched a mission to Tarvia.'],
    ['en', 'The quake, Tarvia’s worst in two centuries, struck south of Valga.'],
    ['en', 'Karel Ilves said that he would sign in Valga.'],
    ['en', '“We opened our hospital,” Karel Ilves said in Valga.'],
    ['en', 'Ilves was a soldier in World War I and went to Valga.'],
    ['en', 'Morland as well as Tarvia reopened a crossing at Valga.'],
    ['en', 'Tarvia sent 20 more than Morland did to Valga.'],
    ['de', 'Die iranischen Staatsmedien sprechen von 19 Toten.'],
    ['de', 'Die Bundesregierung plant eine Reise.'],
    ['fr', 'Le 26 septembre, un convoi avait été attaqué à Valga.'],
    ['fr', 'Le capitaine Ilves a demandé à la population de rentrer.'],
    ['es', 'El presidente de Morland firmó un tratado en Valga.'],
    ['ja', '両国は検問所の再開で合意した。'],
  ])('%s: %s', (language, sentence) => expect(leaning(sentence, language)).toBeLessThan(0.2));
});

it('leans the more the more it leaves unsaid', () => {
  const [one, two] = ['The council met in May over a treaty.', 'The council met in May over the treaty as well.'];
  expect(leaning(two!, 'en')).toBeGreaterThan(leaning(one!, 'en'));
});
