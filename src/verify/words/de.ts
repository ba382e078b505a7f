import type { OwnWords } from './own-words-shape.js';

export const de = {
  words: [
    'Geprüft von',
    'Kurzbericht',
    'Das Wichtigste',
    'Wesentliche Fakten',
    'Im Wortlaut',
    'Hintergrund',
    'Bewertung',
    'Ausblick',
    'Quellen',
    'Von',
    'Datum',
    'An',
    'Aktenzeichen',
    'Stand',
    'ohne Datum',
    'strittig',
    'Nicht gelesen',
    'Nachweis',
  ],
  page: ['Seite', 'von'],
  author: ['das Urteil des Verfassers', 'Worte des Verfassers'],
  edited: ['Wortlaut des Verfassers', 'eigene Übersetzung'],
  speaker: ['Sprecher vom Verfasser benannt'],
  outlets: /^\d{1,3} Medien$/,
} as const satisfies OwnWords;
